"""One line to type into, in place of the footer: for filters and finding in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.message import Message

from tui.app.widgets.line_edit import LineEdit
from tui.app.widgets.typing_line import TypingLine
from tui.settings.keymap import IN_FORCE

if TYPE_CHECKING:
    from textual import events

_KEEPS: Final = frozenset({"enter", "tab", "shift+tab"})


class AskLine(TypingLine):
    """Asks for words; posts `Typed` at every change and `Done` at the end.

    Enter and tab keep the words; escape, and the keys that close things, forget them.
    """

    class Done(Message):
        """The asking is over; `kept` is False if it was cancelled."""

        def __init__(self, *, kept: bool) -> None:
            super().__init__()
            self.kept = kept

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__("", id=id)

    def ask(self, prompt: str, hint: str, words: str = "") -> None:
        """Ask anew, with `words` already typed."""
        self._prompt = f" {prompt} "
        self._hint = hint
        self.edit = LineEdit(words)
        self.refresh()

    def on_key(self, event: events.Key) -> None:
        """End the asking on the keys that end it."""
        closing = event.key == "escape" or event.key in IN_FORCE["close"]
        if event.key in _KEEPS or (closing and not event.is_printable):
            event.stop()
            event.prevent_default()
            self.post_message(self.Done(kept=event.key in _KEEPS))
