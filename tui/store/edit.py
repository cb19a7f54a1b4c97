"""What a person wants changed, kept apart from the store until it is saved as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import msgspec

from tui.records.errors import ConflictError, SaveError
from tui.records.ids import id_problem
from tui.records.models import TABLES, About, AnyRecord, Dossier
from tui.store.canonical import ABOUT_ID, ABOUT_TABLE, Tables
from tui.store.diagnose import explain, sentence
from tui.store.durable import AS_IT_WAS
from tui.store.history import Change, plain, typed

StoredRecord = AnyRecord | About
_SEEN: Final = object()


class Edit:
    """Whole records to put and to remove, each with the version that the person had seen.

    The version is the one in the dossier that the edit began from, unless `seen` gives another,
    such as the one that a form was filled from some time ago.
    """

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._wanted: dict[tuple[str, str], tuple[Any, Any]] = {}

    def put(
        self, table: str, record_id: str, record: StoredRecord, *, seen: object = _SEEN
    ) -> None:
        """Put a whole record in place of the one of that id, or as a new one.

        `seen` is the version being replaced (None for a new record). Raises SaveError when the
        record or its id cannot be stored.
        """
        kind = About if table == ABOUT_TABLE else TABLES[table]
        if not isinstance(record, kind):
            raise TypeError(f"table {table} holds {kind.__name__}, not {type(record).__name__}")
        where = f"table {table}, record {record_id}"
        if table == ABOUT_TABLE:
            wrong = "" if record_id == ABOUT_ID else f"table {table} holds only `{ABOUT_ID}`"
        else:
            wrong = id_problem(record_id)
        if wrong:
            raise SaveError(sentence(wrong), where=where, safe=AS_IT_WAS)
        self._check_fields(record, kind, where)
        self._want(table, record_id, record, seen)

    def remove(self, table: str, record_id: str, *, seen: object = _SEEN) -> None:
        """Remove the record of that id; one that is not there stays so."""
        if table not in TABLES:
            raise ValueError(f"table {table} cannot lose a record")
        self._want(table, record_id, None, seen)

    def _want(self, table: str, record_id: str, record: object, seen: object) -> None:
        key = table, record_id
        if seen is _SEEN:
            seen = self._wanted[key][0] if key in self._wanted else self._stored(table, record_id)
        self._wanted[key] = seen, record

    def _stored(self, table: str, record_id: str) -> object:
        if table == ABOUT_TABLE:
            return self._dossier.about
        return self._dossier.table(table).get(record_id)

    @staticmethod
    def _check_fields(record: StoredRecord, kind: type[Any], where: str) -> None:
        """Refuse what a later load would refuse: structs do not look at what they are given."""
        try:
            msgspec.json.encode(record)
            wrong = explain(msgspec.to_builtins(record), kind)
        except UnicodeEncodeError:
            wrong = "", "a text holds half a character (a lone surrogate)"
        if wrong:
            place = f"{where}, field {wrong[0]}" if wrong[0] else where
            raise SaveError(sentence(wrong[1]), where=place, safe=AS_IT_WAS)

    def against(self, tables: Tables, path: Path) -> list[Change]:
        """Return the changes that bring the wanted records into `tables` as they are now.

        Records that others changed meanwhile are kept; one that is to be changed here as well
        raises ConflictError with both versions. What is so already is no change.
        """
        changes = []
        places: dict[str, dict[str, int]] = {}
        for (table, record_id), (seen, wanted) in self._wanted.items():
            now = tables.get(table, {}).get(record_id)
            if now == wanted:
                continue
            if now != seen:
                raise _conflict(path, table, record_id, wanted, now)
            place = -1
            if wanted is None:
                if table not in places:
                    places[table] = {key: at for at, key in enumerate(tables[table])}
                place = places[table][record_id]
            changes.append(Change(table, record_id, plain(now), plain(wanted), place))
        _refuse_taken_ids(changes, tables, path)
        return changes


def records_of(changes: list[Change]) -> dict[str, tuple[dict[str, Any], dict[str, int]]]:
    """Return, by table, the records to put by id (None to remove) and the places to put them."""
    by_table: dict[str, tuple[dict[str, Any], dict[str, int]]] = {}
    for change in changes:
        records, places = by_table.setdefault(change.table, ({}, {}))
        records[change.record] = typed(change.table, change.after)
        if change.place >= 0:
            places[change.record] = change.place
    return by_table


def taken_back(changes: tuple[Change, ...], tables: Tables, path: Path) -> list[Change]:
    """Return the changes that undo `changes`; raise ConflictError if one was changed again."""
    back = []
    for change in reversed(changes):
        now = tables.get(change.table, {}).get(change.record)
        if now != typed(change.table, change.after):
            before = typed(change.table, change.before)
            raise _conflict(path, change.table, change.record, before, now)
        back.append(change.reversed())
    _refuse_taken_ids(back, tables, path)
    return back


def _refuse_taken_ids(changes: list[Change], tables: Tables, path: Path) -> None:
    homes = {c.record: c.table for c in changes if c.after is not None}
    gone = {(c.table, c.record) for c in changes if c.after is None}
    for name, table in tables.items():
        for record_id in homes.keys() & table.keys():
            if homes[record_id] != name and (name, record_id) not in gone:
                raise SaveError(
                    f"The id is taken by a record of table {name}.",
                    where=f"{path}, table {homes[record_id]}, record {record_id}",
                    safe=AS_IT_WAS,
                    todo="Choose another id.",
                )


def _conflict(path: Path, table: str, record_id: str, mine: object, theirs: object) -> Exception:
    return ConflictError(
        "The record was changed by somebody else since it was read.",
        where=f"{path}, table {table}, record {record_id}",
        safe=AS_IT_WAS,
        todo="Look at both versions, then edit the stored one.\n"
        f"yours:  {_spelled(mine)}\nstored: {_spelled(theirs)}",
        mine=_spelled(mine),
        theirs=_spelled(theirs),
    )


def _spelled(record: object) -> str:
    return "(removed)" if record is None else msgspec.json.encode(record).decode()
