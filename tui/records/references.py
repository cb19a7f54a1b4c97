"""Which fields of a record name other records, and in which tables those must be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tui.records.models import (
    TABLES,
    AcceptedException,
    AnyRecord,
    Article,
    Deal,
    Entity,
    Fact,
    Mark,
    Tour,
)

Reference = tuple[str, str, tuple[str, ...]]
"""A field such as `parties[0].entity`, the id it holds, the tables that may hold that record."""

_ENTITY: Final = ("entities",)
_ARTICLE: Final = ("articles",)
_FACT: Final = ("facts",)
_ANY: Final = tuple(TABLES)


def references(record: AnyRecord) -> Iterator[Reference]:
    """Yield every reference of a record, in the order of its fields.

    Who says so (`attributed_to`) is an entity's id or any text, so it is not among them.
    """
    if isinstance(record, Fact):
        yield from _of_fact(record)
    elif isinstance(record, Article):
        yield from _filled("publisher", record.publisher, _ENTITY)
        yield from _filled("translation_of", record.translation_of, _ARTICLE)
        yield from _filled("origin", record.origin, _ARTICLE)
    elif isinstance(record, Entity):
        yield from _filled("part_of", record.part_of, _ENTITY)
        for at, other in enumerate(record.distinct_from):
            yield f"distinct_from[{at}]", other, _ENTITY
    elif isinstance(record, Deal):
        for at, party in enumerate(record.parties):
            yield f"parties[{at}].entity", party.entity, _ENTITY
    elif isinstance(record, Mark):
        yield "article", record.article, _ARTICLE
    elif isinstance(record, Tour):
        for at, step in enumerate(record.steps):
            yield f"steps[{at}].record", step.record, _ANY
    elif isinstance(record, AcceptedException):
        # A passage, "article@start" or "article@start:printed", stands for its article.
        yield "record", record.record.partition("@")[0], _ANY


def _of_fact(fact: Fact) -> Iterator[Reference]:
    yield from _filled("subject", fact.subject, _ENTITY)
    yield from _filled("object", fact.object, _ENTITY)
    yield from _filled("from", fact.from_, _ENTITY)
    yield from _filled("to", fact.to, _ENTITY)
    yield from _filled("question", fact.question, ("questions",))
    yield from _filled("deal", fact.deal, ("deals",))
    for at, relation in enumerate(fact.relations):
        yield f"relations[{at}].fact", relation.fact, _FACT
    for at, evidence in enumerate(fact.evidence):
        yield f"evidence[{at}].article", evidence.article, _ARTICLE


def _filled(field: str, record_id: str | None, tables: tuple[str, ...]) -> Iterator[Reference]:
    if record_id is not None:
        yield field, record_id, tables
