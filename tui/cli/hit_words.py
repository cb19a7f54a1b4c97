"""The second line of a hit: who says it and when, or what kind of record it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.rows import party_words
from tui.cli.table import counted
from tui.insight.attribution import article_name, outlets, words
from tui.insight.labels import published, when
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
        parts = ["article", article_name(dossier, hit.id), published(article)]
    else:
        article_id, _, start = hit.id.rpartition("@")
        parts = ["passage", *_place(corpus, article_id, int(start))]
        parts.append(published(dossier.articles[article_id]))
    return one_line(", ".join(part for part in parts if part))


def _fact(corpus: Corpus, fact: Fact, hit: Hit) -> list[str]:
    place = hit.evidence[0] if hit.evidence else None
    parts = _place(corpus, place.article, place.start) if place else []
    parts += [words(corpus.dossier, fact, short=True), when(fact)]
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
    """Return outlet and section."""
    known = article_id in corpus.dossier.articles and start is not None
    section = corpus.role_at(article_id, start) if known and start is not None else ""
    return [article_name(corpus.dossier, article_id), section]


def _entity(entity: Entity) -> list[str]:
    names = ", ".join(name.value for name in entity.names if name.kind != "descriptive")
    return [entity.type, f"also {names}" if names else entity.description]


def _deal(corpus: Corpus, deal: Deal) -> list[str]:
    return [f"deal, {deal.status}", party_words(corpus, deal)]
