"""TinyDB on a file that is never half written: a storage, and tables keyed by readable ids.

`TinyDB(path, storage=DurableStorage)` behaves as with TinyDB's own JSON storage, except that a
write is durable or did not happen. With the codec `DOSSIER` its documents are the typed records
of a dossier, which are immutable and so can be kept between reads.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

import msgspec
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from tui.records.errors import SaveError, StoreError
from tui.store import load
from tui.store.canonical import Tables, encode, encode_tables, tables_of
from tui.store.durable import AS_IT_WAS, write_durably
from tui.store.load import Signature, signature


@dataclass(frozen=True, slots=True)
class Codec:
    """How tables become bytes and back; `immutable` documents may be kept between reads."""

    decode: Callable[[bytes, Path], Tables]
    encode: Callable[[Mapping[str, Mapping[str, Any]]], bytes]
    immutable: bool


def _decode_plain(raw: bytes, path: Path) -> Tables:
    try:
        return msgspec.json.decode(raw, type=dict[str, dict[str, Any]])
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise StoreError(
            f"This is not a JSON object of tables: {error}.", where=str(path), safe=load.UNTOUCHED
        ) from error


def _encode_plain(tables: Mapping[str, Mapping[str, Any]]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(tables), indent=2) + b"\n"


def _decode_dossier(raw: bytes, path: Path) -> Tables:
    dossier = load.decode(raw, path)
    if encode(dossier) != raw:
        _refuse_repeated_fields(raw, path)
    return tables_of(dossier)


def _refuse_repeated_fields(raw: bytes, path: Path) -> None:
    """Refuse to edit a store in which saving would drop the first of two equal fields."""
    from tui.store.diagnose import Fault, repeated_names  # only for stores changed by hand

    repeated = repeated_names(raw, depth=100)
    if repeated:
        raise StoreError(
            "The name stands twice; saving would silently drop the first.",
            where=f"{path}, {Fault(*repeated[0], '').place()}",
            safe=AS_IT_WAS,
            todo="Keep one of the two by hand, then edit again.",
        )


PLAIN: Final = Codec(_decode_plain, _encode_plain, immutable=False)
DOSSIER: Final = Codec(_decode_dossier, encode_tables, immutable=True)


class DurableStorage(Storage):
    """A TinyDB storage whose writes replace the file as a whole, durably, or change nothing.

    The file appears with the first write. A link is followed. Writers of one file need the lock
    of `tui.store.lock` around reading and writing: TinyDB's tables have no such notion.
    """

    def __init__(self, path: str | os.PathLike[str], codec: Codec = PLAIN) -> None:
        super().__init__()
        self.path: Final = Path(os.path.realpath(path))
        self._codec = codec
        self._kept: Tables | None = None
        self._kept_of: Signature | None = None
        self._held: Tables | None = None
        self._holding = False

    def read(self) -> Tables | None:
        """Return the tables now in the file (or held back), None when the file is missing or empty.

        What is returned may be filled with other tables; those of an immutable codec may not be
        changed themselves. Raises StoreError when the file cannot be understood.
        """
        if self._held is not None:
            return dict(self._held)
        now = signature(self.path)
        if self._kept is None or self._kept_of != now:
            if now is None or not now[1]:
                return None
            tables = self._codec.decode(load.read(self.path), self.path)
            if not self._codec.immutable:
                return tables
            self._kept, self._kept_of = tables, now
        return dict(self._kept)

    def write(self, data: Tables) -> None:
        """Replace the file by one that holds `data`, or hold the data back inside `one_write`.

        Raises SaveError when the data cannot be written; the file is then as it was and the next
        read goes back to it.
        """
        if self._holding:
            self._held = dict(data)
            return
        self.forget()
        try:
            raw = self._codec.encode(data)
        except (TypeError, ValueError, msgspec.MsgspecError) as error:
            raise SaveError(
                f"The data cannot be stored as JSON: {error}.", where=str(self.path), safe=AS_IT_WAS
            ) from error
        write_durably(self.path, raw)
        if self._codec.immutable:
            self._kept, self._kept_of = dict(data), signature(self.path)

    @contextmanager
    def one_write(self) -> Iterator[None]:
        """Hold back what is written in the block and write it once at its end.

        If the block raises, nothing is written.
        """
        self._holding = True
        try:
            yield
            held, self._held, self._holding = self._held, None, False
            if held is not None:
                self.write(held)
        finally:
            self._held, self._holding = None, False

    def forget(self) -> None:
        """Drop what was kept in memory, so that the next read is of the file."""
        self._kept = self._kept_of = None


class RecordTable(Table):
    """A table keyed by readable ids, without TinyDB's query cache, which outside changes defeat."""

    document_id_class = str  # type: ignore[assignment]
    default_query_cache_capacity = 0

    def __init__(self, storage: Storage, name: str, cache_size: int = 0, **options: bool) -> None:
        super().__init__(storage, name, cache_size=cache_size, **options)

    def replace(self, records: Mapping[str, object | None], places: Mapping[str, int]) -> None:
        """Put whole records by id, and remove those given as None, in one update of the table.

        A record that is there keeps its place; a new one goes to the end, or to its index in
        `places`, which counts those that come back with it.
        """

        def change(table: dict[Any, Any]) -> None:
            back = {key for key in places if records.get(key) is not None and key not in table}
            for record_id, record in records.items():
                if record is None:
                    table.pop(record_id, None)
                elif record_id not in back:
                    table[record_id] = record
            if back:
                order = list(table)
                for record_id in sorted(back, key=places.__getitem__):
                    order.insert(places[record_id], record_id)
                whole = {**table, **{key: records[key] for key in back}}
                table.clear()
                table.update((key, whole[key]) for key in order)

        self._update_table(change)

    def _get_next_id(self) -> NoReturn:
        raise ValueError(f"a record of table {self.name} needs an id: give Document(..., doc_id=)")


class RecordDB(TinyDB):
    """TinyDB whose tables are keyed by readable ids."""

    table_class = RecordTable  # type: ignore[assignment]
