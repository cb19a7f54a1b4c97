"""Where one has been: going back and forward, as in a browser."""

from __future__ import annotations

from typing import NamedTuple


class Lookout(NamedTuple):
    """A view of the whole that one left for a place: which, and where one was in it.

    `view` is "timeline", "moves", "money", "disputed", "coverage" or "side-by-side"; `row` the
    current row; `articles` are the two that stand side by side; `words` are what it is narrowed
    to, `order` is how it is sorted.
    """

    view: str
    row: int = -1
    articles: tuple[str, str] = ("", "")
    words: str = ""
    order: str = ""


class Place(NamedTuple):
    """What is looked at: a record ("" is the whole dossier), a passage, a basket; a fact of it.

    `quote` is which quote of the fact is looked at; -1 for the first one that fits. `since` is
    the view one came from, to which going back leads. `basket` is the name of a basket kept.
    """

    record: str = ""
    fact: str = ""
    passage: tuple[str, int, int] | None = None
    quote: int = -1
    since: Lookout | None = None
    basket: str = ""

    @property
    def subject(self) -> tuple[str, tuple[str, int, int] | None, str]:
        """What the facts are about, without which fact is the current one."""
        return self.record, self.passage, self.basket

    @property
    def is_whole(self) -> bool:
        """Whether this is the whole dossier."""
        return self.subject == ("", None, "")


class Trail:
    """The places one has been to, and how to go back and forward among them."""

    def __init__(self, start: Place) -> None:
        self._places = [start]
        self._at = 0

    @property
    def here(self) -> Place:
        """The place one is at."""
        return self._places[self._at]

    def visit(self, place: Place) -> None:
        """Go to another place; what lay forward is forgotten."""
        if (place.subject, place.since) == (self.here.subject, self.here.since):
            self.replace(place)
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        self._at += 1

    def replace(self, place: Place) -> None:
        """Look at something else without leaving a step to go back to."""
        self._places[self._at] = place

    def back(self) -> Place | None:
        """Go back, if there is somewhere to go back to."""
        if self._at == 0:
            return None
        self._at -= 1
        return self.here

    def forward(self) -> Place | None:
        """Go forward again, if one went back."""
        if self._at + 1 == len(self._places):
            return None
        self._at += 1
        return self.here

    def behind(self) -> list[Place]:
        """Return the places from the first to here."""
        return self._places[: self._at + 1]
