"""See also: the few records that share a question, a deal or an entity with the direct hits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.records.models import Dossier, Fact
    from tui.search.model import Hit, HitKind

_READ: Final = 5  # hits that are followed, the first the most
_OF_A_KIND: Final = 2  # records of one kind are shown
_QUESTION, _ANSWER, _DEAL, _ENTITY = 3.0, 2.0, 2.0, 1.0


class Related(Struct, frozen=True):
    """A record beside the hits, and why it is there."""

    kind: HitKind
    id: str
    title: str
    why: str


def see_also(dossier: Dossier, hits: Sequence[Hit], most: int = 3) -> list[Related]:
    """Return at most `most` records that are not among `hits` but belong with the first of them."""
    shown = {hit.id for hit in hits}
    worth: dict[Related, float] = {}
    for rank, hit in enumerate(hits[:_READ], 1):
        for related, weight in _related_to(dossier, hit):
            if related.id not in shown:
                worth[related] = worth.get(related, 0.0) + weight / rank
    chosen: dict[str, Related] = {}
    for related in sorted(worth, key=lambda each: (-worth[each], each.id)):
        alike = sum(each.kind == related.kind for each in chosen.values())
        if related.id not in chosen and alike < _OF_A_KIND and len(chosen) < most:
            chosen[related.id] = related
    return list(chosen.values())


def _related_to(dossier: Dossier, hit: Hit) -> Iterator[tuple[Related, float]]:
    """Yield what belongs with one hit, and how closely."""
    if hit.kind == "fact":
        yield from _of_fact(dossier, dossier.facts[hit.id])
        return
    for fact_id, fact in dossier.facts.items():
        if hit.id in {fact.question, fact.deal}:
            yield Related("fact", fact_id, fact.statement, f"of the {hit.kind}"), _ANSWER
            yield from _entities(dossier, fact)
        elif hit.id in {fact.subject, fact.object, fact.from_, fact.to}:
            why = f"about {hit.title}"
            yield from _containers(dossier, fact, why, _ENTITY)


def _of_fact(dossier: Dossier, fact: Fact) -> Iterator[tuple[Related, float]]:
    """Yield what a fact answers, what else answers it, and who is named."""
    yield from _containers(dossier, fact, "", _QUESTION)
    for other_id, other in dossier.facts.items():
        if fact.question and other.question == fact.question:
            yield Related("fact", other_id, other.statement, "answers the same"), _ANSWER
    yield from _entities(dossier, fact)


def _containers(
    dossier: Dossier, fact: Fact, why: str, weight: float
) -> Iterator[tuple[Related, float]]:
    """Yield the question and the deal of a fact."""
    if fact.question and (question := dossier.questions.get(fact.question)):
        yield Related("question", fact.question, question.text, why or "what it answers"), weight
    if fact.deal and (deal := dossier.deals.get(fact.deal)):
        yield Related("deal", fact.deal, deal.title, why or "the deal"), min(weight, _DEAL)


def _entities(dossier: Dossier, fact: Fact) -> Iterator[tuple[Related, float]]:
    """Yield the entities that a fact names."""
    for entity_id in dict.fromkeys((fact.subject, fact.object, fact.from_, fact.to)):
        entity = dossier.entities.get(entity_id or "")
        if entity_id and entity:
            kind: HitKind = "person" if entity.type == "person" else "entity"
            yield Related(kind, entity_id, entity.name, "named there"), _ENTITY
