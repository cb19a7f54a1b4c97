"""A line to type into: every key is shown at once and told, and nothing blinks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.message import Message
from textual.strip import Strip

from tui.app.widgets.line_edit import LineEdit
from tui.app.widgets.painted import Painted
from tui.app.widgets.pieces import cut
from tui.app.widgets.wrapping import cells_to, offset_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events

    from tui.app.look import Look

_CURSOR: Final = Style(reverse=True)


class TypingLine(Painted, can_focus=True):
    """One line: `prompt`, what is typed, the cursor; `hint` stands there while nothing is typed.

    Posts `Typed` at every change of the text, or calls `typed` with it if that is given: a call
    comes at once, so that what follows from a letter is painted in the frame of the letter. Keys
    that do not edit go on to the screen. `offer(rest)` shows how what is typed could go on, behind
    the cursor; `right` then goes on to the screen, which may `accept` it.
    """

    class Typed(Message):
        """What is typed now."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def __init__(
        self,
        prompt: str,
        hint: str = "",
        typed: Callable[[str], None] | None = None,
        *,
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(id=id)
        self.edit = LineEdit()
        self._prompt = prompt
        self._hint = hint
        self._typed = typed
        self._first = 0
        self._rest = ""

    def offer(self, rest: str) -> None:
        """Show how what is typed could go on, until the next letter."""
        self._rest = rest
        self.refresh()

    def accept(self) -> None:
        """Type what is offered, if the cursor is at the end."""
        if self._offered:
            self.type_text(self.edit.text + self._rest)

    @property
    def _offered(self) -> str:
        """What is offered where the cursor is."""
        return self._rest if self.edit.cursor == len(self.edit.text) else ""

    def check_consume_key(self, key: str, character: str | None) -> bool:  # noqa: ARG002
        """Return whether a key is text: then it is none of the screen's keys."""
        return character is not None and character.isprintable()

    def on_key(self, event: events.Key) -> None:
        """Type a character, or edit."""
        before = self.edit.text
        if event.key == "right" and self._offered:
            return
        if event.is_printable and event.character:
            self.edit.insert(event.character)
        elif not self.edit.press(event.key):
            return
        event.stop()
        event.prevent_default()
        self._changed(before)

    def on_paste(self, event: events.Paste) -> None:
        """Type what is pasted."""
        event.stop()
        before = self.edit.text
        self.edit.insert(event.text)
        self._changed(before)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the click was."""
        event.stop()
        text = self.edit.text
        cell = event.x - cell_len(self._prompt)
        at = offset_at(text, self._first, len(text), max(0, cell)) if text else 0
        beyond = cell >= cells_to(text, self._first, len(text))
        self.edit.cursor = len(text) if beyond else at
        self.refresh()

    def type_text(self, text: str) -> None:
        """Put `text` in place of what is typed, and tell it."""
        before = self.edit.text
        self.edit = LineEdit(text)
        self._changed(before)

    def _changed(self, before: str) -> None:
        if self.edit.text != before:
            self._rest = ""
        self.refresh()
        if self.edit.text == before:
            return
        if self._typed is not None:
            self._typed(self.edit.text)
        else:
            self.post_message(self.Typed(self.edit.text))

    def compose_strip(self, y: int, look: Look) -> Strip:
        """Return the line, scrolled so that the cursor is seen."""
        width = self.size.width
        ground = look.style("text", "bar")
        if y > 0:
            return Strip([Segment(" " * width, ground)], width)
        text, cursor = self.edit.text, self.edit.cursor
        room = max(1, width - cell_len(self._prompt) - 1)
        self._first = min(self._first, cursor)
        while cells_to(text, self._first, cursor) >= room:
            self._first += 1
        offered = self._offered
        under = text[cursor : cursor + 1] or offered[:1] or " "
        segments = [
            Segment(self._prompt, look.style("accent", "bar")),
            Segment(text[self._first : cursor], ground),
            Segment(under, ground + _CURSOR),
        ]
        if offered:
            left = room - cells_to(text, self._first, cursor)
            segments.append(Segment(cut(offered[1:], left), look.style("muted", "bar")))
        elif text:
            rest = cut(text[cursor + 1 :], room - cells_to(text, self._first, cursor))
            segments.append(Segment(rest, ground))
        else:
            segments.append(Segment(cut(self._hint, room - 1), look.style("muted", "bar")))
        return Strip(segments).adjust_cell_length(width, ground)
