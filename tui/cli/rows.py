"""The rows of `dossier list`: which records, in what order, and what is told of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final

from tui.cli.output import cut
from tui.cli.table import Row, counted
from tui.records.dates import sort_key

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.records.models import Article, Deal, Entity, Fact, Question

Records = list[tuple[str, Any]]
DISPUTED: Final = "≠"
_DATE: Final = 12
"""Columns for the date of a fact; longer intervals are told by their years, or cut."""


def records(corpus: Corpus, kind: str) -> Records:
    """Return (id, record) of a kind in the order in which a list shows them.

    Articles and facts stand by date, facts that were set aside last; names and titles by alphabet;
    questions as in the store.
    """
    dossier = corpus.dossier
    if kind == "facts":
        from tui.insight.ordering import ordered

        return [(fact_id, dossier.facts[fact_id]) for fact_id in ordered(dossier, dossier.facts)]
    table = "entities" if kind == "people" else kind
    found: Records = [
        pair
        for pair in dossier.table(table).items()
        if kind != "people" or pair[1].type == "person"
    ]
    order = _ORDERS.get(table)
    return sorted(found, key=order) if order else found


_ORDERS: Final[dict[str, Callable[[tuple[str, Any]], Any]]] = {
    "articles": lambda pair: (sort_key(pair[1].published), pair[1].title),
    "entities": lambda pair: pair[1].name.casefold(),
    "deals": lambda pair: pair[1].title.casefold(),
}


def rows(corpus: Corpus, kind: str) -> list[Row]:
    """Return the rows of a kind of record, in order."""
    from tui.insight.links import Links

    build = _BUILDERS[kind]
    links = Links(corpus.dossier)
    return [build(corpus, links, record_id, record) for record_id, record in records(corpus, kind)]


def fact_rows(corpus: Corpus, fact_ids: Iterable[str]) -> list[Row]:
    """Return the rows of some facts, in the order of a list."""
    from tui.insight.links import Links
    from tui.insight.ordering import ordered

    facts, links = corpus.dossier.facts, Links(corpus.dossier)
    listed = ordered(corpus.dossier, fact_ids)
    return [_fact(corpus, links, fact_id, facts[fact_id]) for fact_id in listed]


def party_words(corpus: Corpus, deal: Deal) -> str:
    """Return who takes part in a deal and as what."""
    from tui.insight.attribution import name

    named = ((name(corpus.dossier, party.entity), party.role) for party in deal.parties)
    return ", ".join(f"{who} ({role})" if role else who for who, role in named)


def _article(corpus: Corpus, links: Links, record_id: str, article: Article) -> Row:
    from tui.insight.attribution import article_name
    from tui.insight.labels import published

    # An article without an outlet is called by its title, which the line tells anyway.
    outlet = article_name(corpus.dossier, record_id) if article.publisher else ""
    facts = links.count(record_id)
    return Row(
        record_id,
        article.title,
        (published(article), outlet, counted(facts, "fact")),
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
    parties = party_words(corpus, deal)
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


def _fact(_: Corpus, links: Links, record_id: str, fact: Fact) -> Row:
    from tui.insight.labels import fact_line
    from tui.insight.short_dates import fitted

    line = fact_line(links, record_id)
    signs = [DISPUTED] if line.disputed else []
    if line.set_aside:
        signs.append("set aside:")
    elif line.strength:
        signs.append(f"{line.strength}:")
    return Row(
        record_id,
        " ".join([*signs, line.statement]),
        (cut(fitted(line.date, fact.due or fact.when, _DATE), _DATE), str(line.outlets)),
        {
            "id": record_id,
            "when": fact.when,
            "kind": fact.kind,
            "modality": fact.modality,
            "rank": fact.rank,
            "disputed": "yes" if line.disputed else "no",
            "outlets": str(line.outlets),
            "sources": str(line.sources),
            "figure": line.figure,
            "question": fact.question or "",
            "deal": fact.deal or "",
            "statement": line.statement,
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
