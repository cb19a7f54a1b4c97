"""The explorer's facts pane: which facts it lists, in which order, and what its title says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.app.look import look_of
from tui.app.screens.fact_rows import FactRows
from tui.app.screens.record_rows import name_of
from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import Piece, Row, plain
from tui.insight.ordering import By, is_set_aside, ordered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.trail import Place
    from tui.app.widgets.record_list import RecordList
    from tui.insight.links import Links
    from tui.records.models import Dossier

ORDERS: Final = ("by date", "newest first", "disputed first", "most outlets first")

_BY: Final[dict[str, By]] = {"newest first": "newest", "most outlets first": "outlets"}


class FactList:
    """Fills the facts pane for a place: the facts of a record, of a passage, or all.

    `basket` holds the marked facts, `words` filters, `order` is one of `ORDERS`.
    """

    def __init__(self, dossier: Dossier, links: Links, pane: RecordList) -> None:
        self.ids: list[str] = []
        self.basket: dict[str, None] = {}
        self.order: str = ORDERS[0]
        self.words = ""
        self._dossier = dossier
        self._links = links
        self._pane = pane
        self._rows: FactRows | None = None
        self._subject = ""

    @property
    def current(self) -> str:
        """The id of the current fact, or ""."""
        return self.ids[self._pane.cursor] if 0 <= self._pane.cursor < len(self.ids) else ""

    def show(self, place: Place) -> None:
        """List the facts of a place with its fact, or the first, as the current one."""
        if place.passage:
            ids = self._links.facts_at(*place.passage)
            self._subject = "this passage"
        elif place.record:
            ids = self._links.facts_of(place.record)
            self._subject = name_of(self._dossier, place.record)
        else:
            ids = list(self._dossier.facts)
            self._subject = "the whole dossier"
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
        self.order = ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)]

    def _filtered(self, ids: Sequence[str]) -> list[str]:
        words = self.words.casefold().split()
        if not words:
            return list(ids)
        facts = self._dossier.facts
        return [i for i in ids if all(word in facts[i].statement.casefold() for word in words)]

    def _ordered(self, ids: list[str]) -> list[str]:
        ids = ordered(self._dossier, ids, _BY.get(self.order, "date"))
        if self.order == "disputed first":
            facts, disputed = self._dossier.facts, self._links.disputed
            ids.sort(key=lambda i: (is_set_aside(facts[i]), i not in disputed))
        return ids

    def _title(self) -> Row:
        disputed = sum(fact_id in self._links.disputed for fact_id in self.ids)
        left: list[Piece] = [(" 5 ", "muted"), ("Facts", "title"), (f": {self._subject}", "text")]
        if self.words:
            left.append((f" /{self.words}", "accent"))
        right: list[Piece] = [(f"{len(self.ids)} {self.order}", "muted")]
        if disputed:
            right.append((f", {disputed} disputed", "dispute"))
        if self.basket:
            right.append((f", {len(self.basket)} marked", "accent"))
        right.append((" ", "text"))
        return Row(left, right)

    def _empty(self, place: Place) -> list[Row]:
        clear, whole = key_of("close"), key_of("whole")
        if self.words:
            return [
                Row(()),
                plain(f"No fact here says “{self.words}”; {clear} clears the filter.", "muted"),
            ]
        if place.record or place.passage:
            return [
                Row(()),
                plain("No fact is about this yet.", "muted"),
                plain(f"{whole} shows the facts of the whole dossier.", "muted"),
            ]
        return [
            Row(()),
            plain("The facts that the articles state would be here.", "muted"),
            plain("`dossier import FILE.jsonl` brings them in.", "muted"),
        ]
