"""How much of a query single fields meet, and how they have its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.search.documents import QUESTION, STATEMENT, TITLE

if TYPE_CHECKING:
    from tui.search.matching import Matches, Source

_OWN_WORDS: Final = frozenset([STATEMENT, TITLE, QUESTION])
_OWN: Final = 1.03  # times what is met by what a record says in its own words
_NEXT: Final = 2  # characters at most between words that stand side by side


class FieldShares:
    """The fields for a query whose terms have these weights, `total` together; shares are to 1."""

    def __init__(self, matches: Matches, weights: list[float], total: float) -> None:
        self.matches = matches
        self.documents = matches.documents
        self.weights = weights
        self.total = total
        self._covers = self._cover()

    def _cover(self) -> dict[int, float]:
        """Return the weight of the query that each field meets by its own words."""
        covers: dict[int, float] = {}
        for weight, fields in zip(self.weights, self.matches.fields, strict=True):
            for field, spot in fields.items():
                covers[field] = covers.get(field, 0.0) + weight * spot.quality
        return covers

    def best(
        self, document: int, sources: list[Source | None], worths: list[float]
    ) -> tuple[int, float]:
        """Return the field that meets most of the query, and the share of it that it meets."""
        first, last = self.documents.first[document], self.documents.first[document + 1]
        best, most = first, -1.0
        covers, roles = self._covers, self.documents.roles
        for field in range(first, last):
            cover = covers.get(field, 0.0)
            if roles[field] in _OWN_WORDS:
                # What a record says in its own words counts as said of those it is linked to.
                for at, source in enumerate(sources):
                    if source and source.by == "link" and field not in self.matches.fields[at]:
                        cover += self.weights[at] * worths[at]
                cover *= _OWN
            if cover > most:
                best, most = field, cover
        return best, min(1.0, max(0.0, most) / self.total)

    def side_by_side(self, field: int) -> float:
        """Return the share of neighbouring terms that stand side by side in a field."""
        beside = 0
        before = None
        for fields in self.matches.fields:
            spot = fields.get(field)
            gap = spot.offset - before.offset - len(before.word) if before and spot else -1
            if 0 <= gap <= _NEXT:
                beside += 1
            before = spot
        return beside / (len(self.weights) - 1)

    def focus(self, field: int) -> float:
        """Return how much of a field the query is about, by letters."""
        letters = 0
        counted: list[int] = []
        for fields in self.matches.fields:
            spot = fields.get(field)
            if spot is not None and spot.offset not in counted:
                counted.append(spot.offset)
                letters += len(spot.word) + 1
        if not letters:
            return 0.0
        start, end = self.matches.lexicon.bounds(field)
        return min(1.0, letters / (end - start))
