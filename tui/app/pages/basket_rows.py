"""The rows of the baskets that are kept: name, number of facts, day; the current one unfolds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from tui.app.widgets.pieces import Piece, Row, cut
from tui.insight.labels import when
from tui.records.gate import one_line
from tui.settings.visits import day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.insight.links import Links
    from tui.records.models import Dossier
    from tui.settings.baskets import Basket

_MOST: Final = 8
"""Facts of the current basket that are told."""
_DATE: Final = 12
"""Cells of their dates."""


class BasketRows:
    """Baskets as rows. `current` is the name of the one that was taken up last."""

    def __init__(
        self, dossier: Dossier, links: Links, baskets: Sequence[Basket], current: str = ""
    ) -> None:
        self.baskets = baskets
        self._dossier = dossier
        self._links = links
        self._current = current

    def __len__(self) -> int:
        """Return how many baskets there are."""
        return len(self.baskets)

    def row(self, index: int, width: int, *, current: bool) -> Row:  # noqa: ARG002
        """Return a basket in one line."""
        basket = self.baskets[index]
        count = len(basket.facts)
        left: list[Piece] = [(one_line(basket.name), "strong" if current else "text")]
        if basket.name == self._current:
            left.append(("  taken up", "accent"))
        facts = "1 fact" if count == 1 else f"{count} facts"
        return Row(left, ((f"{facts:>9}  {_day(basket.at):<10}", "muted"),))

    def unfolded(self, index: int, width: int) -> Sequence[Row]:
        """Return the statements of its facts."""
        basket = self.baskets[index]
        rows = [self._fact(fact_id, width) for fact_id in basket.facts[:_MOST]]
        more = len(basket.facts) - _MOST
        return [*rows, Row(((f"    {more} more", "muted"),))] if more > 0 else rows

    def _fact(self, fact_id: str, width: int) -> Row:
        fact = self._dossier.facts.get(fact_id)
        if fact is None:
            gone = f"{one_line(fact_id)}: no fact has this id any more"
            return Row((("    ", "text"), (cut(gone, width - 4), "muted")))
        date = cut(when(fact), _DATE - 1)
        left: list[Piece] = [("    ", "text"), (f"{date:<{_DATE}}", "muted")]
        left.append((one_line(fact.statement), "text"))
        return Row(left)


def _day(at: str) -> str:
    """Return the day a basket was kept, "" if that cannot be read."""
    try:
        kept = datetime.fromisoformat(at)
    except ValueError:
        return ""
    return day(kept, datetime.now(UTC)) if kept.tzinfo else ""
