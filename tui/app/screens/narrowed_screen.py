"""A screen of a view that can be narrowed to some words and sorted in several ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual import on

from tui.app.pages.model import Goal
from tui.app.screens.doors import Doors
from tui.app.screens.explorer_layout import last_line
from tui.app.widgets.ask_line import AskLine
from tui.app.widgets.bars import KeyFooter, key_of
from tui.app.widgets.pieces import Row, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from tui.app.screens.explorer_layout import Box
    from tui.app.trail import Lookout
    from tui.app.widgets.pieces import Piece


class NarrowedScreen(Doors[Goal]):
    """Asks for words in the footer's place and narrows the view to them with every letter.

    `words` are what it is narrowed to, `order` is how it is sorted ("" before the first time). A
    subclass has `orders`, shows the view anew in `rearrange`, and gives the widget in front.
    """

    def __init__(self, opener: Doors[Any], at: Lookout) -> None:
        super().__init__()
        self.share(opener)
        self.words = at.words
        self.order = at.order
        self.asking = False
        self.ask_line = AskLine(id="ask")
        self.footer = KeyFooter(id="footer")

    # What a subclass gives.

    @property
    def orders(self) -> Sequence[str]:
        """The ways in which the view can be sorted, the usual one first."""
        raise NotImplementedError

    @property
    def body(self) -> Widget:
        """The widget that keys go to while nothing is asked."""
        raise NotImplementedError

    def rearrange(self) -> None:
        """Show the view anew for `words` and `order`; what is in front stays if it is left."""
        raise NotImplementedError

    @property
    def at_top(self) -> bool:
        """Whether the first of what is shown is in front."""
        raise NotImplementedError

    def to_top(self) -> None:
        """Go to the first of what is shown."""
        raise NotImplementedError

    # The last line.

    def last_line(self, width: int, height: int) -> dict[str, Box]:
        """Return where the footer stands, or the line to type into instead of it."""
        return last_line(width, height, asking=self.asking)

    def figures(self, found: int, total: int) -> list[Piece]:
        """Return what a title tells of words and order: nothing where neither is chosen."""
        told: list[Piece] = []
        if self.order and self.order != self.orders[0]:
            told.append((f"{self.order} ", "accent"))
        if self.words:
            told.append((f" /{self.words} ", "accent"))
        if self.words and total:
            told.append((f" {found} of {total} ", "muted"))
        return told

    def nothing(self, indent: int = 0) -> list[Row]:
        """Return what an empty view says that is narrowed to words."""
        clear, search = key_of("close"), key_of("search")
        told = (
            f"Nothing here says “{self.words}”; {clear} clears the filter.",
            f"{search} searches everything, the articles included.",
        )
        return [Row(()), *(plain(" " * indent + words, "muted") for words in told)]

    # Narrowing.

    def action_filter(self) -> None:
        """Ask for words."""
        hint = f"words; enter keeps them, {key_of('close')} clears"
        self.ask_line.ask("filter:", hint, self.words)
        self._ask(asking=True)

    @on(AskLine.Typed)
    def _typed(self, event: AskLine.Typed) -> None:
        event.stop()
        self.words = event.text.strip()
        self.rearrange()

    @on(AskLine.Done)
    def _asked(self, event: AskLine.Done) -> None:
        event.stop()
        self._ask(asking=False)
        if not event.kept:
            self.forget_words()

    def _ask(self, *, asking: bool) -> None:
        self.asking = asking
        self.refresh(layout=True)
        self.set_focus(self.ask_line if asking else self.body, scroll_visible=False)

    def forget_words(self) -> bool:
        """Show all of the view again; return whether it was narrowed."""
        if not self.words:
            return False
        self.words = ""
        self.rearrange()
        return True

    def action_sort(self) -> None:
        """Sort the view in the next way."""
        at = self.orders.index(self.order) if self.order in self.orders else 0
        self.order = self.orders[(at + 1) % len(self.orders)]
        at_top = self.at_top
        self.rearrange()
        if at_top:  # who looks at the top wants to see what is there now
            self.to_top()
        self.footer.say(plain(f"sorted {self.order}"))

    # Copying.

    def action_copy_quote(self) -> None:
        """Copy the first quote of the fact in front, as printed."""
        fact = self.corpus.dossier.facts.get(self.record_in_front)
        quotes = [evidence.exact for evidence in fact.evidence] if fact else []
        self.copy_out(quotes[:1], "quote")

    def action_copy_id(self) -> None:
        """Copy the id of the fact or question in front."""
        self.copy_out([self.record_in_front], "id")

    # Leaving.

    def action_back(self) -> None:
        """Go back to the screen before."""
        self.dismiss(None)

    def action_close(self) -> None:
        """Show all of the view again, or go back to the screen before."""
        if not self.forget_words():
            self.dismiss(None)

    def on_key(self) -> None:
        """Take a message off the footer at the next key."""
        self.footer.unsay()
