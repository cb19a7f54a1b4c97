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

    `date` is "due ..." for what is planned or predicted for a time, else when it was, "~" marked
    as `inferred` says, or "undated". `strength` is "" when it is simply stated. `set_aside` is the
    reason, "" for a fact that stands.
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
    """Return the date of a fact: "2025-06", "~2025-07" when inferred, "undated".

    What is planned or predicted for a time is told by that, not by when it was said: "due 2027".
    """
    return f"due {inferred(fact.due, '')}" if fact.due else dated(fact)


def when_and_said(fact: Fact) -> str:
    """Return the date as `when`, and for what is due when it was said, if that is known well.

    "due 2026, said 2026-01"; a plan of which only the latest date is known is "due Q1 2026".
    """
    said = said_on(fact)
    return f"{when(fact)}, said {said}" if fact.due and said else when(fact)


def said_on(fact: Fact) -> str:
    """Return the printed date of a plan's announcement, "" where it is only inferred or bounded."""
    said = dated(fact)
    known = fact.when and fact.when_text and "~" not in said
    return said if known and not said.startswith(("by ", "from ")) else ""


def dated(fact: Fact) -> str:
    """Return when a fact was, or when a plan was said: "2025-06", "~2025-07", "undated"."""
    return inferred(fact.when, fact.when_basis, fact.when_text)


def published(article: Article) -> str:
    """Return the date of an article, "~" marked when it was inferred."""
    return inferred(article.published, article.published_basis)


def inferred(edtf: str, basis: str, printed: str = "") -> str:
    """Return the label of a date, with one "~" before it where it is approximate or inferred.

    Approximate is what EDTF marks with "~". Inferred is a date with a `basis` of which the
    `printed` words do not name the finest part: of "2026-02-24" the day and month, of "2025-10" the
    month, of "2025" the year. Where "On February 24" is printed and the year alone follows from
    the context, there is no "~"; the details say how the year is known.
    A thing of which only the latest date is known is "by 2025-07".
    """
    shown = date_label(edtf)
    if shown.startswith("until "):
        shown = f"by {shown.removeprefix('until ')}"
    if not (edtf and basis) or "~" in shown:
        return shown
    from tui.insight.printed_when import names

    return shown if names(printed, edtf) else f"~{shown}"


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
