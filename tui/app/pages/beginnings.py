"""What the empty search box offers: where one has been, the saved searches, what can be typed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from tui.app.pages.model import Goal
from tui.app.screens.record_rows import kind_of, name_of
from tui.app.widgets.pieces import Row
from tui.records.gate import one_line
from tui.settings.visits import day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.records.models import Dossier
    from tui.settings.last_time import LeftOff
    from tui.settings.visits import Visit

_MOST: Final = 12
"""Records that are offered again."""
_WHEN: Final = 11
"""Cells of the day."""
_KINDS: Final = {"articles": "article", "deals": "deal", "people": "person", "entities": "entity"}

_TYPED: Final = (
    ("words, names", "in any order, half-typed, with slips: pang 200m, peng roming"),
    ("amounts", "in any form: 14.3b, $14.3 billion, 14,3 miliar, 49%"),
    ("dates", "feb 2026, 2026-02-24, q4 2025"),
    ("questions", "who left meta for openai, how much for scale ai"),
    ("“a phrase”", "exact:word for just that word, -word for none of it"),
    ("kind:deal", "fact, question, person, entity, deal, article, passage"),
    ("in: by:", "in:ARTICLE, by:WHO says so, lang:id, section:teaser"),
    ("date: due:", "date:2025, due:2026, amount:10b..20b"),
    ("is:", "disputed, planned, denied, opinion, set-aside, single-outlet"),
)


class Beginning(NamedTuple):
    """Something to begin with: a record that was looked at, or the query of a saved search."""

    when: str
    kind: str
    title: str
    goal: Goal | None = None
    query: str = ""


class Beginnings:
    """Beginnings as entries of a list, a line each."""

    def __init__(self, entries: Sequence[Beginning]) -> None:
        self.entries = entries

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.entries)

    def lines(self, index: int, width: int, *, current: bool) -> Sequence[Row]:  # noqa: ARG002
        """Return a beginning; the day stands only where it changes."""
        entry = self.entries[index]
        before = self.entries[index - 1].when if index else ""
        when = entry.when if entry.when != before else ""
        part = "strong" if current else "text"
        left = ((f"{when:<{_WHEN}}", "muted"), (entry.title, part))
        return (Row(left, ((entry.query or entry.kind, "muted"),)),)


def beginnings(
    dossier: Dossier,
    visits: Sequence[Visit],
    now: datetime | None = None,
    left: LeftOff | None = None,
) -> list[Beginning]:
    """Return where one `left` off, the records looked at, the last first, and saved searches.

    Records that are no longer there are left out.
    """
    now = now or datetime.now(UTC)
    found = [_where_left(dossier, left)] if left else []
    for record, at in visits:
        if dossier.find(record) is not None and len(found) < _MOST:
            name = name_of(dossier, record)
            goal = goal_to(dossier, record)
            found.append(Beginning(day(at, now), kind_name(dossier, record), name, goal))
    found += [
        Beginning("saved", "", one_line(view.title), query=one_line(view.query))
        for view in dossier.views.values()
    ]
    return found


def _where_left(dossier: Dossier, left: LeftOff) -> Beginning:
    """Return the way back to how the dossier was left the last time, and what it was."""
    where = left.page or (left.stops[-1].record if left.stops else "")
    known = where and dossier.find(where) is not None
    title = name_of(dossier, where) if known else "the whole dossier"
    if left.stops and left.stops[-1].passage and not left.page:
        title = "a passage"
    kept = f"{len(left.basket)} marked" if left.basket else ""
    if left.query:
        title = f"“{one_line(left.query)}”"
    return Beginning("last time", kept, f"where you left off: {title}", Goal("", "last time"))


def goal_to(dossier: Dossier, record_id: str) -> Goal:
    """Return the way to a record: a fact's first quote, a question's duel, else its facts."""
    if record_id in dossier.facts:
        return Goal(record_id, "quote")
    return Goal(record_id) if record_id in dossier.questions else Goal(record_id, "facts")


def kind_name(dossier: Dossier, record_id: str) -> str:
    """Return what a record is: fact, question, person, entity, deal or article."""
    if record_id in dossier.facts:
        return "fact"
    return "question" if record_id in dossier.questions else _KINDS[kind_of(dossier, record_id)]


def what_can_be_typed() -> list[Row]:
    """Return what the search understands, a line each."""
    return [Row(((f"   {what:<15}", "accent"), (told, "muted"))) for what, told in _TYPED]
