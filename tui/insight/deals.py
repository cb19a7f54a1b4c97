"""A deal with its figures: who takes part as what, how far it got, and each amount its facts give.

A measure is one thing that amounts are given of ("price of the Scale AI stake"), with its distinct
figures: those stated by most outlets first, and apart from them those of facts that were set
aside or denied. Answers to the same questions count too, though they are not tied to the deal, but
not those that belong to another deal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from tui.insight.attribution import name, outlet_names, says_so
from tui.insight.labels import STRENGTH, dated, inferred
from tui.insight.ordering import is_set_aside, ordered
from tui.records.amounts import comparable, label, order
from tui.records.errors import UnknownRecordError

if TYPE_CHECKING:
    from tui.insight.links import Links
    from tui.records.models import Deal, DealStatus, Dossier, Fact, Value, ValueType


class Party(Struct, frozen=True):
    """Who takes part, and as what."""

    entity: str
    name: str
    role: str


class Dated(Struct, frozen=True):
    """A date that facts of the deal give: when a thing was, or when it is due."""

    date: str
    due: bool
    fact: str
    statement: str
    strength: str


class Figure(Struct, frozen=True):
    """One figure of a measure: in short, as printed, who says so, how surely, and the facts.

    `strength` is "" as soon as one of the facts simply states it.
    """

    label: str
    printed: list[str]
    outlets: list[str]
    said_by: list[str]
    strength: str
    facts: list[str]


class Measure(Struct, frozen=True):
    """One thing that amounts are given of, with its figures; `aside` are not believed or denied."""

    of: str
    type: ValueType
    figures: list[Figure]
    aside: list[Figure]

    @property
    def disputed(self) -> bool:
        """Whether more than one figure is given that stands."""
        return len(self.figures) > 1


class DealView(Struct, frozen=True):
    """A deal with what its facts say; money first among the measures."""

    id: str
    title: str
    kind: str
    status: DealStatus
    note: str
    parties: list[Party]
    dates: list[Dated]
    measures: list[Measure]
    facts: list[str]


def deal_view(links: Links, deal_id: str) -> DealView:
    """Return a deal with its figures; raise UnknownRecordError for an id that is no deal."""
    dossier = links.dossier
    deal = dossier.deals.get(deal_id)
    if deal is None:
        raise UnknownRecordError(
            f"no deal has the id “{deal_id}”", todo="`dossier list deals` names them."
        )
    own = ordered(dossier, (i for i in links.facts_of(deal_id) if _is_of(dossier, i, deal_id)))
    return DealView(
        id=deal_id,
        title=deal.title,
        kind=deal.kind,
        status=deal.status,
        note=deal.note,
        parties=[Party(p.entity, name(dossier, p.entity), p.role) for p in deal.parties],
        dates=_dates(dossier, deal, own),
        measures=measures(dossier, own, _answers(links, own, deal_id)),
        facts=own,
    )


def measures(dossier: Dossier, own: list[str], others: list[str]) -> list[Measure]:
    """Return what the facts `own` give amounts of, with the figures of `others` for the same."""
    found: list[list[tuple[Value, str]]] = []
    for fact_id in [*own, *others]:
        for value in dossier.facts[fact_id].values:
            if value.type == "text":
                continue
            alike = next((one for one in found if comparable(one[0][0], value)), None)
            if alike is not None:
                alike.append((value, fact_id))
            elif fact_id in own:
                found.append([(value, fact_id)])
    shown = [_measure(dossier, stated) for stated in found]
    return sorted(shown, key=lambda measure: measure.type != "money")


def headline(view: DealView) -> str:
    """Return the figures of a deal for a line of a list: "$14.3 bn / $14.3–15 bn, 49%".

    Distinct figures of one measure are parted by a stroke. "" for a deal without figures.
    """
    told = [" / ".join(figure.label for figure in one.figures) for one in view.measures]
    return ", ".join(dict.fromkeys(filter(None, told)))


def _is_of(dossier: Dossier, fact_id: str, deal_id: str) -> bool:
    return dossier.facts[fact_id].deal == deal_id


def _answers(links: Links, own: list[str], deal_id: str) -> list[str]:
    """Return the other answers to the questions that a deal's facts answer, of no other deal."""
    found = dict.fromkeys(other for fact_id in own for other in links.others(fact_id))
    facts = links.dossier.facts
    return [i for i in found if i not in own and facts[i].deal in {None, deal_id}]


def _measure(dossier: Dossier, stated: list[tuple[Value, str]]) -> Measure:
    first = stated[0][0]
    standing = [(value, i) for value, i in stated if _stands(dossier.facts[i])]
    aside = [(value, i) for value, i in stated if not _stands(dossier.facts[i])]
    return Measure(
        of=first.of,
        type=first.type,
        figures=_figures(dossier, standing),
        aside=_figures(dossier, aside),
    )


def _stands(fact: Fact) -> bool:
    return not is_set_aside(fact) and fact.modality != "denied"


def _figures(dossier: Dossier, stated: list[tuple[Value, str]]) -> list[Figure]:
    """Return the distinct figures, the one that most outlets state first."""
    groups: list[list[tuple[Value, str]]] = []
    for value, fact_id in stated:
        group = next((one for one in groups if order(one[0][0], value) == "same"), None)
        if group is None:
            groups.append([(value, fact_id)])
        else:
            group.append((value, fact_id))
    figures = [_figure(dossier, group) for group in groups]
    return sorted(figures, key=lambda figure: -len(figure.outlets))


def _figure(dossier: Dossier, group: list[tuple[Value, str]]) -> Figure:
    ids = list(dict.fromkeys(fact_id for _, fact_id in group))
    facts = [dossier.facts[fact_id] for fact_id in ids]
    strengths = dict.fromkeys(STRENGTH[fact.modality] for fact in facts)
    return Figure(
        label=label(group[0][0]),
        printed=list(dict.fromkeys(value.text for value, _ in group)),
        outlets=list(dict.fromkeys(n for fact in facts for n in outlet_names(dossier, fact))),
        said_by=says_so(dossier, facts),
        strength="" if "" in strengths else next(iter(strengths)),
        facts=ids,
    )


def _dates(dossier: Dossier, deal: Deal, own: list[str]) -> list[Dated]:
    """Return each date once, with the fact that states it best, in the order of the facts.

    That is the fact that tells of the deal itself, then one that prints the date, then the first.
    """
    found: dict[tuple[str, bool], list[str]] = {}
    for fact_id in own:
        fact = dossier.facts[fact_id]
        for edtf, due in ((fact.when, False), (fact.due, True)):
            if edtf and not is_set_aside(fact):
                found.setdefault((_told(fact, due=due).replace("~", ""), due), []).append(fact_id)
    dates: list[Dated] = []
    for (_, due), ids in found.items():
        sure = {i: "~" not in _told(dossier.facts[i], due=due) for i in ids}
        best = min(ids, key=lambda i: (not states(dossier.facts[i], deal), not sure[i]))
        shown = next((i for i in ids if sure[i]), best)
        fact = dossier.facts[best]
        date = _told(dossier.facts[shown], due=due)
        dates.append(Dated(date, due, best, fact.statement, STRENGTH[fact.modality]))
    return dates


def _told(fact: Fact, *, due: bool) -> str:
    return inferred(fact.due, "") if due else dated(fact)


def states(fact: Fact, deal: Deal) -> bool:
    """Tell whether a fact tells of a deal itself, not of what is to follow from it or is in it."""
    parties = {party.entity for party in deal.parties}
    between = fact.subject in parties and (fact.object is None or fact.object in parties)
    return (
        fact.kind in {"deal", deal.kind} and between and fact.modality in {"asserted", "reported"}
    )
