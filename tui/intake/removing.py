"""Take records out of a dossier: all that were named, or none where one that stays needs them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tui.records.errors import RemovalRefusedError, UnknownRecordError
from tui.records.gate import one_line
from tui.records.models import TABLES, AnyRecord, Article, Dossier, Fact
from tui.records.references import references
from tui.store.durable import AS_IT_WAS
from tui.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_TOLD: Final = 20
"""References told of a refusal; a busy entity has hundreds."""


def remove_records(path: Path, ids: Sequence[str], *, who: str) -> dict[str, list[str]]:
    """Remove records from the store at `path` as one edit; return the ids that went, by table.

    Files of articles stay where they are. Raises UnknownRecordError when an id is no record's,
    RemovalRefusedError with every reference of a record that stays to one that was to go, and
    SaveError or StoreError as any edit.
    """
    store = Store(path)
    found = _tables_of(store.dossier, ids)
    problems = list(_still_needed(store.dossier, found.keys()))
    if problems:
        more = len(problems) - _TOLD
        raise RemovalRefusedError(problems[:_TOLD] + ([f"and {more} more"] if more > 0 else []))
    gone: dict[str, list[str]] = {}
    with store.transaction(who) as edit:
        for record_id, table in found.items():
            edit.remove(table, record_id)
            gone.setdefault(table, []).append(record_id)
    return gone


def _tables_of(dossier: Dossier, ids: Sequence[str]) -> dict[str, str]:
    """Return the table of each record; raise UnknownRecordError for all that there are none of."""
    tables: dict[str, str] = {}
    unknown: list[str] = []
    for record_id in dict.fromkeys(ids):
        found = dossier.find(record_id)
        if found is None:
            unknown.append(record_id)
        else:
            tables[record_id] = found[0]
    if unknown:
        named = ", ".join(repr(one_line(record_id)) for record_id in unknown)
        raise UnknownRecordError(f"No record has the id {named}.", safe=AS_IT_WAS if tables else "")
    return tables


def _still_needed(dossier: Dossier, going: AbstractSet[str]) -> Iterator[str]:
    for table in TABLES:
        for record_id, record in dossier.table(table).items():
            if record_id not in going:
                for field, needed in _names(record):
                    if needed in going:
                        yield f"{record_id}, field {field}: {needed}"


def _names(record: AnyRecord) -> Iterator[tuple[str, str]]:
    """Yield the fields of a record and the ids that they hold.

    Who says or wrote something may be text, too; where it is an entity's id, it needs the entity.
    """
    for field, record_id, _ in references(record):
        yield field, record_id
    if isinstance(record, Fact):
        for at, who in enumerate(record.attributed_to):
            yield f"attributed_to[{at}]", who
    elif isinstance(record, Article):
        for at, who in enumerate(record.author):
            yield f"author[{at}]", who
