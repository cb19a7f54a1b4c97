"""Facts by date, at the precision the source gives; planned things stand at the day they are due.

The order is that of `tui.records.dates.sort_key`: by first day, the longer span first, so that
"2025" stands before its months. Undated facts come last; what was set aside is left out and
counted, for it is not believed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from tui.insight.labels import STRENGTH, dated
from tui.insight.ordering import is_set_aside
from tui.insight.outcomes import Step, chain, deadline, is_plan
from tui.records.dates import parse, sort_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.insight.links import Links
    from tui.records.models import Fact

UNDATED: Final = "undated"
"""The period of what has no date."""


class Entry(Struct, frozen=True):
    """A fact at its date.

    `date` is the EDTF date it stands at ("" if undated) and `shown` its label; `period` is the
    year it stands under, "undated" without one. For what is due, `due` is true and `said` tells
    when it was said. `chain` is the way of a plan, empty for other facts; `outcome` is what
    became of it in words, "" while nothing is known.
    """

    fact: str
    date: str
    shown: str
    period: str
    precision: str
    due: bool
    said: str
    statement: str
    strength: str
    disputed: bool
    chain: list[Step]

    @property
    def outcome(self) -> str:
        """What became of the plan, after what was planned; "" while nothing is known."""
        return " > ".join(step.words for step in self.chain[1:])


class Timeline(Struct, frozen=True):
    """The entries in order, the undated ones last; how many those are, and how many set aside."""

    entries: list[Entry]
    undated: int
    set_aside: int
    plans: int


def timeline(links: Links, fact_ids: Iterable[str] | None = None) -> Timeline:
    """Return the timeline of some facts, of all of them for None."""
    facts = links.dossier.facts
    wanted = list(facts if fact_ids is None else fact_ids)
    standing = [fact_id for fact_id in wanted if not is_set_aside(facts[fact_id])]
    entries = [_entry(links, fact_id) for fact_id in standing]
    entries.sort(key=lambda entry: (not entry.date, sort_key(entry.date), entry.statement))
    return Timeline(
        entries,
        undated=sum(not entry.date for entry in entries),
        set_aside=len(wanted) - len(standing),
        plans=sum(bool(entry.chain) for entry in entries),
    )


def _entry(links: Links, fact_id: str) -> Entry:
    fact = links.dossier.facts[fact_id]
    date = fact.due or fact.when
    said = dated(fact) if fact.due and fact.when else ""
    return Entry(
        fact=fact_id,
        date=date,
        shown=shown(fact),
        period=period(date),
        precision=_precision(date),
        due=bool(fact.due),
        said=said,
        statement=fact.statement,
        strength=STRENGTH[fact.modality],
        disputed=fact_id in links.disputed,
        chain=chain(links, fact_id) if is_plan(fact) else [],
    )


def shown(fact: Fact) -> str:
    """Return the date a fact stands at: when it is due, else when it was; "undated"."""
    if fact.due:
        return deadline(fact.due)
    return dated(fact)


def period(date: str) -> str:
    """Return the year that a date is listed under, "undated" for none or one that is no date."""
    first = sort_key(date)[0]
    return UNDATED if not date or _precision(date) == "" else str(first.year)


def _precision(date: str) -> str:
    try:
        return parse(date).precision
    except ValueError:
        return ""
