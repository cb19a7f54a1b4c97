"""Filtering the lists and finding in the text: what is asked for, and what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.screens.explorer_layout import LISTS
from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.screens.explorer_places import ExplorerPlaces


class Asking:
    """Asks for words in the footer's place; every letter filters the pane that was in front."""

    def __init__(self, screen: ExplorerPlaces) -> None:
        self._screen = screen
        self._pane = ""
        self._found = ""
        self._from_search = False
        self._from = 0

    def start(self, pane: str) -> None:
        """Ask for words for a pane."""
        screen = self._screen
        self._pane = pane
        self._from = screen.text.cursor
        screen.asking = True
        screen.refresh(layout=True)
        prompt = "find in the text:" if pane == "text" else f"filter the {pane}:"
        given = "" if pane == "text" and self._from_search else self._words(pane)
        screen.ask_line.ask(prompt, f"words; enter keeps them, {key_of('close')} clears", given)
        screen.set_focus(screen.ask_line, scroll_visible=False)

    def typed(self, words: str) -> None:
        """Use what is typed so far."""
        self._use(self._pane, words)

    def done(self, *, kept: bool) -> None:
        """Stop asking and go back to the pane; forget the words if they are not kept."""
        screen = self._screen
        if not kept:
            self.clear(self._pane)
        screen.asking = False
        screen.refresh(layout=True)
        screen.bring(self._pane)
        if kept and self._pane == "text":
            self._say_hits(screen.text.go_to_hit(0))

    def clear(self, pane: str) -> bool:
        """Forget the words of a pane; return whether there were any."""
        if not self._words(pane):
            return False
        self._use(pane, "")
        return True

    def words_in(self, pane: str) -> str:
        """Return the words that a pane is filtered by, "" if it is not."""
        return self._words(pane)

    def step_hit(self, by: int) -> None:
        """Go to the next or previous place found in the text."""
        number = self._screen.text.go_to_hit(by)
        if number:
            self._say_hits(number)
        else:
            self._screen.footer.say(
                plain(f"nothing is looked for in the text: {key_of('filter')} asks for words")
            )

    def look_for(self, words: str, sought: Sequence[str]) -> None:
        """Mark what a search was about in the articles shown from now on; `words` were typed."""
        self._found, self._from_search = words, True
        self._screen.text.find(*sought, whole=True)

    def _say_hits(self, number: int) -> None:
        total = self._screen.text.hit_count
        if not total:
            words = "not in this article"
        elif total == 1:
            words = "the one place in this article"
        else:
            ways = f"{key_of('next-hit')} next, {key_of('previous-hit')} back"
            words = f"{number} of {total} places in this article: {ways}"
        self._screen.footer.say(plain(f"“{self._found}”: {words}"))

    def _words(self, pane: str) -> str:
        if pane in LISTS:
            return self._screen.records.words[pane]
        return self._screen.fact_list.words if pane == "facts" else self._found

    def _use(self, pane: str, words: str) -> None:
        screen = self._screen
        if pane in LISTS:
            screen.records.words[pane] = words
            screen.records.fill(pane)
        elif pane == "facts":
            screen.fact_list.words = words
            screen.show_here()
        else:
            self._found, self._from_search = words, False
            if screen.text.find(words):
                screen.text.cursor = self._from  # each letter looks from where one was
                screen.text.go_to_hit(0)
