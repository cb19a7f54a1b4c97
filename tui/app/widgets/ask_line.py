"""One line to type into, in place of the footer: for filters and finding in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.message import Message
from textual.widgets import Input

if TYPE_CHECKING:
    from textual.binding import BindingType


class AskLine(Input):
    """Asks for words; posts `Typed` at every change and `Done` on enter or escape.

    The cursor does not blink: nothing is sent while nobody types.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", show=False)]

    class Typed(Message):
        """What is typed so far."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    class Done(Message):
        """The asking is over; `kept` is False if it was cancelled."""

        def __init__(self, *, kept: bool) -> None:
            super().__init__()
            self.kept = kept

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, compact=True, select_on_focus=False)
        self.cursor_blink = False

    def ask(self, what: str, words: str = "") -> None:
        """Ask anew; `what` is shown while nothing is typed."""
        self.placeholder = what
        with self.prevent(Input.Changed):
            self.value = words
        self.cursor_position = len(words)
        self.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell what is typed."""
        event.stop()
        self.post_message(self.Typed(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep what is typed."""
        event.stop()
        self.post_message(self.Done(kept=True))

    def action_cancel(self) -> None:
        """Forget what is typed."""
        self.post_message(self.Done(kept=False))
