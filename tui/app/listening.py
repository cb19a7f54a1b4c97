"""Keys as the terminal sends them, without the answers that it gives to a question in between.

Textual takes an answer that it does not know for keys typed: `]11;rgb:…` would act. Here answers
on the ground of the terminal are taken out, and told as `GroundTold`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual._xterm_parser import XTermParser
from textual.message import Message

from tui.app.ground import unfinished, without_answers

if TYPE_CHECKING:
    from collections.abc import Iterable


class GroundTold(Message):
    """The terminal has said whether its ground is light."""

    def __init__(self, *, light: bool) -> None:
        super().__init__()
        self.light = light


class ListeningParser(XTermParser):
    """Textual's parser of what a terminal sends, which knows answers on the ground too."""

    def __init__(self, debug: bool = False) -> None:  # noqa: FBT001, FBT002  as Textual calls it
        super().__init__(debug)
        self._held = ""
        self._escaped = False

    def feed(self, data: str) -> Iterable[Message]:
        """Yield the messages of some input; the empty text is its end."""
        if not data:
            yield from super().feed(data)
            return
        # The last input may have ended behind the first character of an answer, which by itself
        # is a key and has been taken for one.
        before = "\x1b" if self._escaped and data.startswith("]11;") else ""
        text, light = without_answers(before + self._held + data)
        at = unfinished(text)
        self._held = text[at:]
        if light is not None:
            yield GroundTold(light=light)
        text = text[:at]
        self._escaped = text.endswith("\x1b")
        if text:
            yield from super().feed(text)
