"""Deals and figures: every amount of money that a fact states, by how sure it is and by size.

The same figure of the same thing, said by several facts with the same certainty, is one row. What
is stated, planned, forecast, offered, an opinion, denied and set aside stand apart, and so do
amounts in another currency than the dossier's and amounts whose currency nobody names. Nothing
is added up and nothing converted.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, get_args

from msgspec import Struct

from tui.insight.attribution import name
from tui.insight.labels import STRENGTH, dated
from tui.insight.ordering import is_set_aside
from tui.insight.outcomes import deadline
from tui.records.amount_labels import number
from tui.records.amounts import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.insight.links import Links
    from tui.records.models import Dossier, Fact, Modality, Value

Standing = Literal[
    "stated", "planned", "forecast", "offered", "opinion", "denied", "set aside", "elsewhere"
]
STANDINGS: Final[tuple[Standing, ...]] = get_args(Standing)

TITLES: Final[dict[Standing, str]] = {
    "stated": "stated as done or so",
    "planned": "planned",
    "forecast": "forecast",
    "offered": "offered",
    "opinion": "opinion",
    "denied": "denied",
    "set aside": "set aside",
    "elsewhere": "other currencies, or none named",
}

_STANDING: Final[dict[Modality, Standing]] = {
    "planned": "planned",
    "predicted": "forecast",
    "offered": "offered",
    "opinion": "opinion",
    "denied": "denied",
}


class Figure(Struct, frozen=True):
    """An amount of money and the facts that state it, as `label` ("$14.3–15 bn", "over $60 bn").

    `low` and `high` are its numbers in full units of `currency`, None for a bound that is open.
    `of` says what it is the amount of, `about` names the deal, else the subject. `strength` is a
    word where none of its facts simply states it. `date` tells when, "due ..." for what is to come,
    and `when` is that date in EDTF.
    """

    label: str
    printed: str
    low: Decimal | None
    high: Decimal | None
    currency: str
    of: str
    deal: str
    subject: str
    about: str
    standing: Standing
    strength: str
    date: str
    when: str
    disputed: bool
    set_aside: str
    facts: list[str]

    @property
    def kin(self) -> tuple[str, str]:
        """What it stands together with: its deal, else its subject and what it is of."""
        return (self.deal, "") if self.deal else (self.subject, self.of.casefold())

    @property
    def size(self) -> Decimal:
        """The number to sort by: the greatest it says, else the least."""
        return self.high if self.high is not None else self.low or Decimal(0)


class Section(Struct, frozen=True):
    """The figures of one standing: those of a deal or subject together, the largest first."""

    standing: Standing
    title: str
    figures: list[Figure]


def money(links: Links, fact_ids: Iterable[str] | None = None) -> list[Section]:
    """Return the figures of some facts, of all of them for None, by standing."""
    dossier = links.dossier
    merged: dict[tuple[object, ...], list[tuple[str, Value]]] = {}
    for fact_id in dossier.facts if fact_ids is None else fact_ids:
        fact = dossier.facts[fact_id]
        for value in fact.values:
            if value.type == "money":
                key = (_standing(dossier, fact, value), _group(fact), label(value), *_terms(value))
                merged.setdefault(key, []).append((fact_id, value))
    figures = [_figure(links, told) for told in merged.values()]
    return [
        Section(standing, TITLES[standing], here)
        for standing in STANDINGS
        if (here := _sorted([figure for figure in figures if figure.standing == standing]))
    ]


def _sorted(figures: list[Figure]) -> list[Figure]:
    """Return figures by size, those of one deal, or of one thing of a subject, together."""
    largest: dict[tuple[str, str], Decimal] = {}
    for figure in figures:
        largest[figure.kin] = max(figure.size, largest.get(figure.kin, Decimal(0)))
    return sorted(
        figures, key=lambda one: (-largest[one.kin], one.kin, -one.size, one.of, one.label)
    )


def _standing(dossier: Dossier, fact: Fact, value: Value) -> Standing:
    if is_set_aside(fact):
        return "set aside"
    if value.unit != dossier.about.currency:
        return "elsewhere"
    return _STANDING.get(fact.modality, "stated")


def _group(fact: Fact) -> str:
    return fact.deal or fact.subject or ""


def _terms(value: Value) -> tuple[str, ...]:
    return value.unit, value.of.casefold(), value.per.casefold()


def _figure(links: Links, told: list[tuple[str, Value]]) -> Figure:
    dossier = links.dossier
    _, value = told[0]
    facts = [dossier.facts[fact_id] for fact_id, _ in told]
    deal = dossier.deals.get(facts[0].deal or "")
    subject = facts[0].subject or ""
    sure = {STRENGTH[fact.modality] for fact in facts}
    dated = next((fact for fact in facts if fact.due or fact.when), facts[0])
    low, high = ends(value)
    return Figure(
        label=label(value),
        printed=value.text,
        low=low,
        high=high,
        currency=value.unit,
        of=value.of,
        deal=facts[0].deal or "",
        subject=subject,
        about=deal.title if deal else name(dossier, subject),
        standing=_standing(dossier, facts[0], value),
        strength=sure.pop() if len(sure) == 1 else "",
        date=_date(dated),
        when=dated.due or dated.when,
        disputed=any(fact_id in links.disputed for fact_id, _ in told),
        set_aside=facts[0].rank_reason if is_set_aside(facts[0]) else "",
        facts=list(dict.fromkeys(fact_id for fact_id, _ in told)),
    )


def _date(fact: Fact) -> str:
    if fact.due:
        return f"due {deadline(fact.due)}"
    return dated(fact) if fact.when else ""


def ends(value: Value) -> tuple[Decimal | None, Decimal | None]:
    """Return the numbers of an amount as told, None for an open bound; "about" is not widened."""
    lower, upper = number(value.lower), number(value.upper)
    if value.bound == "at-least":
        return (upper if lower is None else lower), None
    if value.bound == "at-most":
        return None, (lower if upper is None else upper)
    if value.bound == "range":
        return lower, upper
    return (upper if lower is None else lower), (lower if upper is None else upper)
