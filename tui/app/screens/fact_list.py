"""The explorer's facts pane: which facts it lists, in which order, and what its title says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.app.look import look_of
from tui.app.screens.fact_rows import FactRows
from tui.app.screens.record_rows import name_of
from tui.app.trail import Place
from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import Piece, Row, plain
from tui.insight.ordering import By, ordered
from tui.insight.prominence import disputed_first
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.app.widgets.record_list import RecordList
    from tui.insight.links import Links
    from tui.records.models import Dossier

ORDERS: Final = ("by date", "newest first", "disputed first", "most outlets first")
"""The orders of any list of facts, the one it begins with first."""
OF_THE_WHOLE: Final = "disputed first"
"""The order that the whole dossier begins with."""
AS_MARKED: Final = "as marked"
"""The order of a basket, before any other is chosen."""

_BY: Final[dict[str, By]] = {"newest first": "newest", "most outlets first": "outlets"}


class FactList:
    """Fills the facts pane for a place: the facts of a record, of a passage, a basket, or all.

    `kept` returns the facts of a basket by its name. `basket` holds the marked facts, `words`
    filters. `chosen` is the order that a person chose, "" while every place has its own.
    """

    def __init__(
        self, dossier: Dossier, links: Links, pane: RecordList, kept: Callable[[str], Sequence[str]]
    ) -> None:
        self.ids: list[str] = []
        self.basket: dict[str, None] = {}
        self.chosen = ""
        self.words = ""
        self._place = Place()
        self._kept = kept
        self._dossier = dossier
        self._links = links
        self._pane = pane
        self._rows: FactRows | None = None
        self._subject = ""

    @property
    def current(self) -> str:
        """The id of the current fact, or ""."""
        return self.ids[self._pane.cursor] if 0 <= self._pane.cursor < len(self.ids) else ""

    @property
    def order(self) -> str:
        """The order the facts are in."""
        return self.chosen if self.chosen in self._orders() else self._orders()[0]

    def show(self, place: Place) -> None:
        """List the facts of a place with its fact, or the first, as the current one."""
        self._place = place
        ids, self._subject = self._facts(place)
        self.ids = self._ordered(self._filtered(ids))
        current = self.ids.index(place.fact) if place.fact in self.ids else 0
        self._rows = FactRows(
            self._dossier,
            self._links,
            self.ids,
            signs=look_of(self._pane).signs,
            marked=self.basket,
        )
        self._pane.empty = self._empty(place)
        self._pane.show(self._rows, cursor=current, title=self._title())

    def _facts(self, place: Place) -> tuple[list[str], str]:
        """Return the facts of a place, and what the title calls it."""
        if place.passage:
            return self._links.facts_at(*place.passage), "this passage"
        if place.record:
            return self._links.facts_of(place.record), name_of(self._dossier, place.record)
        if place.basket:
            kept = self._kept(place.basket)
            return [i for i in kept if i in self._dossier.facts], one_line(place.basket)
        return list(self._dossier.facts), "the whole dossier"

    def choose(self, fact_id: str) -> bool:
        """Make a fact the current one; return False if it is not listed."""
        if fact_id not in self.ids:
            return False
        self._pane.choose(self.ids.index(fact_id))
        return True

    def point_out(self, fact_ids: Sequence[str]) -> None:
        """Show with a sign which facts cite the line the cursor in the text is on."""
        if self._rows is not None:
            self._rows.here = frozenset(fact_ids)
            self._pane.redraw()

    def toggle_mark(self) -> None:
        """Put the current fact into the basket, or take it out."""
        if self.current:
            if self.current in self.basket:
                del self.basket[self.current]
            else:
                self.basket[self.current] = None
            self.show_marks()

    def show_marks(self) -> None:
        """Draw which facts are marked, after the basket was changed."""
        if self._rows is not None:
            self._pane.title_row = self._title()
            self._pane.redraw()

    def next_order(self) -> None:
        """Take the next order; the caller shows the place again."""
        orders = self._orders()
        self.chosen = orders[(orders.index(self.order) + 1) % len(orders)]

    def _orders(self) -> tuple[str, ...]:
        """Return the orders that the facts of this place can be in, its own first."""
        if self._place.basket:
            return (AS_MARKED, *ORDERS)
        if self._place.is_whole:
            return tuple(dict.fromkeys((OF_THE_WHOLE, *ORDERS)))
        return ORDERS

    def _filtered(self, ids: Sequence[str]) -> list[str]:
        words = self.words.casefold().split()
        if not words:
            return list(ids)
        facts = self._dossier.facts
        return [i for i in ids if all(word in facts[i].statement.casefold() for word in words)]

    def _ordered(self, ids: list[str]) -> list[str]:
        if self.order == AS_MARKED:
            return ids
        if self.order == OF_THE_WHOLE:
            return disputed_first(self._links, ids)
        return ordered(self._dossier, ids, _BY.get(self.order, "date"))

    def _title(self) -> Row:
        disputed = len(self._links.disputed.intersection(self.ids))
        left: list[Piece] = [
            (f" {key_of('pane-facts')} ", "muted"),
            ("Facts", "title"),
            (f": {self._subject}", "text"),
        ]
        if self.words:
            left.append((f" /{self.words}", "accent"))
        led = self.order == OF_THE_WHOLE and disputed
        order = ORDERS[0] if self.order == OF_THE_WHOLE else self.order
        count = str(len(self.ids)) if led or not self.ids else f"{len(self.ids)} {order}"
        right: list[Piece] = [(count, "muted")]
        if disputed:
            right.append((f", {disputed} disputed{' first' if led else ''}", "dispute"))
        if self.basket:
            right.append((f", {len(self.basket)} marked", "accent"))
        right.append((" ", "text"))
        return Row(left, right)

    def _empty(self, place: Place) -> list[Row]:
        clear = key_of("close")
        if self.words:
            return [
                Row(()),
                plain(f"No fact here says “{self.words}”; {clear} clears the filter.", "muted"),
            ]
        if place.basket:
            return [
                Row(()),
                plain("No basket of this name is kept any more.", "muted"),
                plain(f"{key_of('baskets')} lists those that are.", "muted"),
            ]
        return [Row(()), *(plain(line, "muted") for line in _next_steps(self._dossier, place))]


def _next_steps(dossier: Dossier, place: Place) -> list[str]:
    """Return what is said of a place that has no facts, and what can be done then."""
    if place.passage or place.record in dossier.articles:
        told = "No fact cites this yet."
    elif place.record:
        told = "No fact is about this yet."
    else:
        told = "The facts that the articles state would be here."
    if dossier.facts:
        return [told, f"{key_of('whole')} shows the facts of the whole dossier."]
    if not dossier.articles:
        return [told, "`dossier add FILE` takes an article in, `dossier import FILE.jsonl` facts."]
    articles, text, search = (key_of(i) for i in ("pane-articles", "pane-text", "search"))
    return [
        told,
        f"{articles} lists the articles, {text} reads, {search} searches them.",
        "`dossier import FILE.jsonl` brings facts in.",
    ]
