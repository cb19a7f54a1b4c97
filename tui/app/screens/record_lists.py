"""The explorer's four lists: what each shows, its order, its filter and its title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.app.screens.explorer_layout import LISTS
from tui.app.screens.record_rows import Order, RecordRows, kind_of, listed
from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import Piece, Row, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.app.widgets.record_list import RecordList
    from tui.insight.links import Links
    from tui.records.models import Dossier

_EMPTY: Final = {
    "articles": "The articles would be here: `dossier add FILE` takes one in.",
    "entities": "Companies, products and places would be here.",
    "deals": "Deals and commitments would be here.",
    "people": "People would be here.",
}
"""What is said of an empty list; the facts pane tells how to fill the last three."""

_ORDERS: Final[dict[str, tuple[Order, ...]]] = {
    "articles": ("kept", "newest", "facts", "name"),
    "entities": ("facts", "name", "type"),
    "deals": ("facts", "name", "status"),
    "people": ("facts", "name"),
}
"""The orders of each list, the one it begins with first."""
_TOLD: Final[dict[Order, str]] = {
    "kept": "as they are kept",
    "newest": "newest first",
    "facts": "by number of facts",
    "name": "by name",
    "type": "by type",
    "status": "by status",
}


class RecordLists:
    """Fills the panes of `LISTS`; `words` and `order` are those of each list."""

    def __init__(self, dossier: Dossier, links: Links, panes: Mapping[str, RecordList]) -> None:
        self.words = dict.fromkeys(LISTS, "")
        self.order = {kind: orders[0] for kind, orders in _ORDERS.items()}
        self._dossier = dossier
        self._links = links
        self._panes = panes
        self._ids: dict[str, list[str]] = {}

    @property
    def heights(self) -> dict[str, int]:
        """How many lines each list would fill: the current article takes one more."""
        return {kind: len(ids) + (kind == "articles") for kind, ids in self._ids.items()}

    def fill(self, kind: str) -> None:
        """Fill a list anew, keeping its current record if it is still there."""
        before = self.current(kind)
        ids = listed(self._dossier, self._links, kind, self.words[kind], self.order[kind])
        self._ids[kind] = ids
        pane = self._panes[kind]
        if self.words[kind]:
            pane.empty = [plain(f"Nothing called “{self.words[kind]}”.", "muted")]
        else:
            pane.empty = [plain(_EMPTY[kind], "muted")]
        cursor = ids.index(before) if before in ids else -1
        rows = RecordRows(self._dossier, self._links, kind, ids)
        pane.show(rows, cursor=cursor, title=self._title(kind))

    def current(self, kind: str) -> str:
        """Return the id of a list's current record, or ""."""
        ids = self._ids.get(kind, [])
        cursor = self._panes[kind].cursor
        return ids[cursor] if 0 <= cursor < len(ids) else ""

    def point_at(self, record_id: str) -> None:
        """Make a record the current one of its list; the other lists hide their current row."""
        home = kind_of(self._dossier, record_id)
        for kind, pane in self._panes.items():
            pane.quiet = kind != home
            ids = self._ids.get(kind, [])
            if kind == home and record_id in ids:
                pane.choose(ids.index(record_id))
            else:
                pane.refresh()

    def next_order(self, kind: str) -> str:
        """Sort a list another way; return how it is sorted now."""
        orders = _ORDERS[kind]
        self.order[kind] = orders[(orders.index(self.order[kind]) + 1) % len(orders)]
        self.fill(kind)
        return _TOLD[self.order[kind]]

    def _title(self, kind: str) -> Row:
        left: list[Piece] = [
            (f" {key_of(f'pane-{kind}')} ", "muted"),
            (kind.capitalize(), "title"),
        ]
        if self.words[kind]:
            left.append((f" /{self.words[kind]}", "accent"))
        return Row(left, ((f"{len(self._ids[kind])} ", "muted"),))
