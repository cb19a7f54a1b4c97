"""The rows of `dossier list`: which records, in what order, and what is told of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from tui.cli.table import Row, counted
from tui.records.dates import label, sort_key

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.records.models import Article, Deal, Entity, Fact, Question

Records = list[tuple[str, Any]]
DISPUTED: Final = "≠"


def records(corpus: Corpus, kind: str) -> Records:
    """Return (id, record) of a kind in the order in which a list shows them.

    Articles and facts stand by date, facts that were set aside last; names and titles by alphabet;
    questions as in the store.
    """
    dossier = corpus.dossier
    if kind == "people":
        people = ((i, e) for i, e in dossier.entities.items() if e.type == "person")
        return sorted(people, key=lambda pair: pair[1].name.casefold())
    found: Records = list(dossier.table(kind).items())
    order = _ORDERS.get(kind)
    return sorted(found, key=order) if order else found


_ORDERS: Final[dict[str, Callable[[tuple[str, Any]], Any]]] = {
    "articles": lambda pair: (sort_key(pair[1].published), pair[1].title),
    "entities": lambda pair: pair[1].name.casefold(),
    "deals": lambda pair: pair[1].title.casefold(),
    "facts": lambda pair: (
        pair[1].rank == "deprecated",
        sort_key(pair[1].when),
        pair[1].statement,
    ),
}


def rows(corpus: Corpus, kind: str) -> list[Row]:
    """Return the rows of a kind of record, in order."""
    from tui.insight.links import Links

    build = _BUILDERS[kind]
    links = Links(corpus.dossier)
    return [build(corpus, links, record_id, record) for record_id, record in records(corpus, kind)]


def fact_rows(corpus: Corpus, fact_ids: list[str]) -> list[Row]:
    """Return the rows of some facts, in the order of a list."""
    from tui.insight.links import Links

    facts, links = corpus.dossier.facts, Links(corpus.dossier)
    found: Records = [(fact_id, facts[fact_id]) for fact_id in fact_ids]
    return [_fact(corpus, links, *pair) for pair in sorted(found, key=_ORDERS["facts"])]


def outlet_name(corpus: Corpus, article: Article) -> str:
    """Return the name of the outlet that published an article, or its title."""
    publisher = corpus.dossier.entities.get(article.publisher or "")
    return publisher.name if publisher else article.title


def name_of(corpus: Corpus, record_id: str) -> str:
    """Return the name of an entity, or the id where there is no such entity."""
    entity = corpus.dossier.entities.get(record_id)
    return entity.name if entity else record_id


def _article(corpus: Corpus, links: Links, record_id: str, article: Article) -> Row:
    outlet, facts = outlet_name(corpus, article), links.count(record_id)
    return Row(
        record_id,
        article.title,
        (label(article.published), outlet, counted(facts, "fact")),
        {
            "id": record_id,
            "published": article.published,
            "outlet": outlet,
            "language": article.language,
            "title": article.title,
            "facts": str(facts),
            "translation_of": article.translation_of or "",
            "file": article.file,
        },
    )


def _entity(_: Corpus, links: Links, record_id: str, entity: Entity) -> Row:
    names = ", ".join(name.value for name in entity.names)
    facts = links.count(record_id)
    return Row(
        record_id,
        f"{entity.name} ({names})" if names else entity.name,
        (entity.type, counted(facts, "fact")),
        {
            "id": record_id,
            "type": entity.type,
            "name": entity.name,
            "names": names,
            "facts": str(facts),
            "description": entity.description,
        },
    )


def _person(corpus: Corpus, links: Links, record_id: str, entity: Entity) -> Row:
    row = _entity(corpus, links, record_id, entity)
    return Row(row.id, row.title, row.cells[1:], row.columns)


def _deal(corpus: Corpus, links: Links, record_id: str, deal: Deal) -> Row:
    parties = ", ".join(f"{name_of(corpus, p.entity)} ({p.role})" for p in deal.parties)
    facts = links.count(record_id)
    return Row(
        record_id,
        deal.title,
        (deal.status, counted(facts, "fact")),
        {
            "id": record_id,
            "status": deal.status,
            "kind": deal.kind,
            "title": deal.title,
            "parties": parties,
            "facts": str(facts),
        },
    )


def _fact(corpus: Corpus, links: Links, record_id: str, fact: Fact) -> Row:
    from tui.insight.attribution import outlets, sources

    disputed = record_id in links.disputed
    strength = "" if fact.modality == "asserted" else fact.modality
    aside = "set aside: " if fact.rank == "deprecated" else ""
    count = len(outlets(corpus.dossier, fact))
    return Row(
        record_id,
        aside + fact.statement,
        (label(fact.when), DISPUTED if disputed else "", strength, str(count)),
        {
            "id": record_id,
            "when": fact.when,
            "kind": fact.kind,
            "modality": fact.modality,
            "rank": fact.rank,
            "disputed": "yes" if disputed else "no",
            "outlets": str(count),
            "sources": str(len(sources(corpus.dossier, fact))),
            "question": fact.question or "",
            "deal": fact.deal or "",
            "statement": fact.statement,
        },
    )


def _question(_: Corpus, links: Links, record_id: str, question: Question) -> Row:
    answers = len(links.answers(record_id))
    differs = ", ".join(question.differs)
    return Row(
        record_id,
        question.text,
        (counted(answers, "answer"),),
        {
            "id": record_id,
            "differs": differs,
            "answers": str(answers),
            "text": question.text,
            "verdict": question.verdict,
        },
    )


_BUILDERS: Final[dict[str, Callable[[Corpus, Links, str, Any], Row]]] = {
    "articles": _article,
    "people": _person,
    "entities": _entity,
    "deals": _deal,
    "facts": _fact,
    "questions": _question,
}
