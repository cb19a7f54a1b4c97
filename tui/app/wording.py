"""What the explorer says about facts, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.records.dates import label as date_label
from tui.records.dates import parse, sort_key
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.records.models import Dossier, Fact

STRENGTH: Final = {
    "asserted": "",
    "reported": "said",
    "alleged": "alleged",
    "planned": "plan",
    "predicted": "forecast",
    "offered": "offer",
    "opinion": "opinion",
    "denied": "denied",
    "retracted": "retracted",
}
"""How sure a fact is, in one word; nothing where it is simply said."""


def outlet(dossier: Dossier, article_id: str) -> str:
    """Return the name of the outlet that published an article."""
    article = dossier.articles.get(article_id)
    if article is None:
        return article_id
    publisher = dossier.entities.get(article.publisher or "")
    return one_line(publisher.name if publisher else article.title)


def origins(dossier: Dossier, fact: Fact) -> list[str]:
    """Return the distinct origins (article ids) that state a fact."""
    found: dict[str, None] = {}
    for evidence in fact.evidence:
        article = dossier.articles.get(evidence.article)
        found[(article.origin if article else None) or evidence.article] = None
    return list(found)


def source(dossier: Dossier, fact: Fact) -> str:
    """Return who says so beyond the outlet: "via WSJ", or "no source named"."""
    names = []
    for named in fact.attributed_to:
        entity = dossier.entities.get(named)
        names.append(one_line(entity.name if entity else named))
    return f"via {', from '.join(names)}" if names else "no source named"


def by_date(dossier: Dossier, fact_ids: Iterable[str]) -> list[str]:
    """Return the facts by date, then statement; undated and set-aside ones last."""
    facts = dossier.facts

    def key(fact_id: str) -> tuple[object, ...]:
        fact = facts[fact_id]
        aside = fact.rank == "deprecated" or fact.modality == "retracted"
        return (aside, not fact.when, sort_key(fact.when), fact.statement)

    return sorted(fact_ids, key=key)


def when(edtf: str, room: int) -> str:
    """Return a date in `room` cells if it can be said in as many: else an interval as its years."""
    label = date_label(edtf)
    if len(label) <= room or "/" not in edtf:
        return label
    span = parse(edtf)
    about = "~" if span.approximate else ""
    if span.open_start or span.open_end or span.lower.year == span.upper.year:
        return label if span.open_start or span.open_end else f"{about}{span.lower.year}"
    return f"{about}{span.lower.year}–{span.upper.year % 100:02}"
