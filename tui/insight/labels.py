"""What a list says of a fact beside its statement, in a word each.

Words and numbers only: signs, colours and cutting to width belong to whoever prints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from tui.insight.attribution import outlets, sources
from tui.insight.ordering import is_set_aside
from tui.records.amounts import label as amount_label
from tui.records.dates import label as date_label

if TYPE_CHECKING:
    from tui.insight.links import Links
    from tui.records.models import Article, Fact, Modality

STRENGTH: Final[dict[Modality, str]] = {
    "asserted": "",
    "reported": "reported",
    "alleged": "alleged",
    "planned": "plan",
    "predicted": "forecast",
    "offered": "offer",
    "opinion": "opinion",
    "denied": "denied",
    "retracted": "retracted",
}
"""How sure a fact is, in one word; nothing where it is simply stated."""


class FactLine(Struct, frozen=True):
    """A fact as a line of a list.

    `date` is "~" marked when inferred, "due ..." for a planned thing that has no other date, and
    "undated". `strength` is "" when it is simply stated. `set_aside` is the reason, "" for a fact
    that stands.
    """

    id: str
    date: str
    statement: str
    strength: str
    figure: str
    outlets: int
    sources: int
    disputed: bool
    set_aside: str


def fact_line(links: Links, fact_id: str) -> FactLine:
    """Return the line of a fact; KeyError for an id that is no fact's."""
    dossier = links.dossier
    fact = dossier.facts[fact_id]
    return FactLine(
        id=fact_id,
        date=when(fact),
        statement=fact.statement,
        strength=STRENGTH[fact.modality],
        figure=figure(fact),
        outlets=len(outlets(dossier, fact)),
        sources=len(sources(dossier, fact)),
        disputed=fact_id in links.disputed,
        set_aside=set_aside(fact),
    )


def when(fact: Fact) -> str:
    """Return the date of a fact: "2025-06", "~2025-07" when inferred, "due 2027", "undated"."""
    if not fact.when and fact.due:
        return f"due {date_label(fact.due)}"
    return inferred(fact.when, fact.when_basis)


def published(article: Article) -> str:
    """Return the date of an article, "~" marked when it was inferred."""
    return inferred(article.published, article.published_basis)


def inferred(edtf: str, basis: str) -> str:
    """Return the label of a date, with one "~" before it where `basis` says how it was inferred.

    A thing of which only the latest date is known is "by 2025-07".
    """
    shown = date_label(edtf)
    if shown.startswith("until "):
        shown = f"by {shown.removeprefix('until ')}"
    return f"~{shown}" if edtf and basis and "~" not in shown else shown


def figure(fact: Fact) -> str:
    """Return the amounts of a fact in short, the money first: "$14.3 bn, 49%"; "" without any."""
    amounts = [value for value in fact.values if value.type != "text"]
    amounts.sort(key=lambda value: value.type != "money")
    return ", ".join(dict.fromkeys(amount_label(value) for value in amounts))


def set_aside(fact: Fact) -> str:
    """Return why a fact is not believed, "" for one that stands."""
    if not is_set_aside(fact):
        return ""
    if fact.rank_reason:
        return fact.rank_reason
    return "retracted" if fact.modality == "retracted" else "set aside, no reason given"
