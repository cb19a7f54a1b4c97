"""Ids, and the references from record to record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, Final

from tui.insight.check.report import Problem, error, warning
from tui.records.ids import id_problem
from tui.records.models import TABLES, AcceptedException
from tui.records.references import references

if TYPE_CHECKING:
    from tui.records.models import Dossier, RelationKind

_ONE_WAY: Final[tuple[RelationKind, ...]] = ("refines", "supersedes", "fulfils")
"""Relations of which no fact can come back to itself: what is finer, or came later."""


def ids(dossier: Dossier) -> Iterator[Problem]:
    """Yield `bad-id` and `repeated-id`."""
    owners: dict[str, str] = {}
    for table in TABLES:
        for record_id in dossier.table(table):
            wrong = id_problem(record_id)
            if wrong:
                yield error("bad-id", record_id, "id", f"{wrong} (table {table})")
            if record_id in owners:
                message = f"tables {owners[record_id]} and {table} both have this id"
                yield error("repeated-id", record_id, "id", message)
            owners.setdefault(record_id, table)


def links(dossier: Dossier) -> Iterator[Problem]:
    """Yield `broken-reference` for every field that names no record, or one of a wrong table."""
    for table in TABLES:
        for record_id, record in dossier.table(table).items():
            if isinstance(record, AcceptedException):
                continue  # what it excuses may be mended and gone: `idle-exception` tells that
            for field, wanted, allowed in references(record):
                if any(wanted in dossier.table(name) for name in allowed):
                    continue
                found = dossier.find(wanted)
                message = (
                    f"“{wanted}” is of table {found[0]}, not {' or '.join(allowed)}"
                    if found
                    else f"no record has the id “{wanted}”"
                )
                yield error("broken-reference", record_id, field, message)


def circles(dossier: Dossier) -> Iterator[Problem]:
    """Yield `circular` for circles of translations, origins or parts, and of relations.

    An article may be its own origin: that says it derives from nothing. Of the relations of a
    kind the first circle is told.
    """
    articles, entities = dossier.articles, dossier.entities

    def translated(article_id: str) -> str | None:
        return articles[article_id].translation_of if article_id in articles else None

    def origin(article_id: str) -> str | None:
        found = articles[article_id].origin if article_id in articles else None
        return None if found == article_id else found

    def whole(entity_id: str) -> str | None:
        return entities[entity_id].part_of if entity_id in entities else None

    yield from _circles("translation_of", articles, translated)
    yield from _circles("origin", articles, origin)
    yield from _circles("part_of", entities, whole)
    for kind in _ONE_WAY:
        yield from _related_in_a_circle(dossier, kind)


def _related_in_a_circle(dossier: Dossier, kind: RelationKind) -> Iterator[Problem]:
    related = {
        fact_id: [relation.fact for relation in fact.relations if relation.kind == kind]
        for fact_id, fact in dossier.facts.items()
    }
    try:
        TopologicalSorter(related).prepare()
    except CycleError as error_:
        first, *rest = reversed(error_.args[1])
        circle = " → ".join([first, *rest])
        yield error("circular", first, "relations", f"{kind} leads in a circle: {circle}")


def _circles(
    field: str, record_ids: Iterable[str], follow: Callable[[str], str | None]
) -> Iterator[Problem]:
    done: set[str] = set()
    for first in record_ids:
        way: dict[str, None] = {}
        at: str | None = first
        while at is not None and at not in done and at not in way:
            way[at] = None
            at = follow(at)
        if at is not None and at in way:
            steps = list(way)
            circle = " → ".join([*steps[steps.index(at) :], at])
            yield error("circular", at, field, f"{field} leads in a circle: {circle}")
        done |= way.keys()


def sources(dossier: Dossier) -> Iterator[Problem]:
    """Yield `unknown-source` where attributed_to holds what seems an id, and no entity has it."""
    for fact_id, fact in dossier.facts.items():
        for at, source in enumerate(fact.attributed_to):
            seems_id = "-" in source and not id_problem(source)
            if seems_id and source not in dossier.entities:
                message = f"no entity has the id “{source}”, so it is taken as words"
                yield warning("unknown-source", fact_id, f"attributed_to[{at}]", message)
