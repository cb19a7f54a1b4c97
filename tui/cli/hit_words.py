"""The second line of a hit: who says it and when, or what kind of record it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.rows import name_of, outlet_name
from tui.cli.table import counted
from tui.records.dates import label
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.records.models import Deal, Entity, Fact
    from tui.search.model import Hit


def described(corpus: Corpus, hit: Hit) -> str:
    """Return what is told of a hit beside its title, as one line."""
    dossier = corpus.dossier
    if hit.kind == "fact":
        parts = _fact(corpus, dossier.facts[hit.id], hit)
    elif hit.kind in {"person", "entity"}:
        parts = _entity(dossier.entities[hit.id])
    elif hit.kind == "deal":
        parts = _deal(corpus, dossier.deals[hit.id])
    elif hit.kind == "question":
        parts = ["question", dossier.questions[hit.id].verdict]
    elif hit.kind == "article":
        article = dossier.articles[hit.id]
        parts = ["article", outlet_name(corpus, article), label(article.published)]
    else:
        parts = ["passage", *_place(corpus, *_article_start(hit.id))]
    return one_line(", ".join(part for part in parts if part))


def _article_start(passage_id: str) -> tuple[str, int]:
    article, _, start = passage_id.rpartition("@")
    return article, int(start)


def _fact(corpus: Corpus, fact: Fact, hit: Hit) -> list[str]:
    from tui.insight.attribution import outlets

    place = hit.evidence[0] if hit.evidence else None
    parts = _place(corpus, place.article, place.start) if place else []
    who = [name_of(corpus, who) for who in fact.attributed_to]
    parts.append("via " + ", from ".join(who) if who else "no source named")
    parts.append(label(fact.when))
    if fact.modality != "asserted":
        parts.append(fact.modality)
    count = len(outlets(corpus.dossier, fact))
    if count > 1:
        parts.append(counted(count, "outlet"))
    if hit.set_aside:
        parts.append(f"set aside: {hit.set_aside}")
    if place and place.state not in {"exact", "moved"}:
        parts.append(f"quote {place.state}")
    return parts


def _place(corpus: Corpus, article_id: str, start: int | None) -> list[str]:
    """Return outlet and section, and for a passage the date of the article."""
    article = corpus.dossier.articles.get(article_id)
    outlet = outlet_name(corpus, article) if article else article_id
    return [outlet, corpus.role_at(article_id, start) if article and start is not None else ""]


def _entity(entity: Entity) -> list[str]:
    names = ", ".join(name.value for name in entity.names if name.kind != "descriptive")
    return [entity.type, f"also {names}" if names else entity.description]


def _deal(corpus: Corpus, deal: Deal) -> list[str]:
    parties = ", ".join(f"{name_of(corpus, p.entity)} ({p.role})" for p in deal.parties)
    return [f"deal, {deal.status}", parties]
