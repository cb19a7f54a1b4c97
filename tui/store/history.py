"""What was changed, by whom and when: one line an edit, written before the store is.

The history lies beside the store as `store.history.jsonl` and only ever grows. An edit whose
store was then not saved is cut off or, after a killed process, declared void by the next edit.
All functions but `entries` want the store's lock held.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import msgspec

from tui.records.errors import StoreError
from tui.records.models import TABLES, About
from tui.store.canonical import ABOUT_TABLE, Tables
from tui.store.durable import save_error, sync_folder, write_all

_BLOCK: Final = 65536
_KINDS: Final[dict[str, type[Any]]] = {ABOUT_TABLE: About, **TABLES}


class Change(msgspec.Struct, frozen=True, omit_defaults=True):
    """One record before and after, as plain data, None where there was or is none.

    `place` is the index that a removed record had in its table, so that it can go back there.
    """

    table: str
    record: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    place: int = -1

    def reversed(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.table, self.record, self.after, self.before, self.place)


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """One edit: its own changes, and which earlier edit it undoes, redoes or declares void."""

    edit: str
    time: str
    who: str
    changes: tuple[Change, ...] = ()
    undoes: str = ""
    redoes: str = ""
    voids: str = ""


def history_path(store: Path) -> Path:
    """Return the path of the history of the store at `store`."""
    return store.with_name(f"{store.stem}.history.jsonl")


def plain(record: object | None) -> dict[str, Any] | None:
    """Return a record as the plain data that the history and the store hold."""
    return None if record is None else msgspec.to_builtins(record)


def typed(table: str, data: dict[str, Any] | None) -> Any:
    """Return the record of `table` that plain data stand for, None for None."""
    return None if data is None else msgspec.convert(data, _KINDS[table])


def new_entry(who: str, changes: Iterable[Change], **why: str) -> Entry:
    """Return an entry with an id of its own and the time now, in UTC."""
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return Entry(os.urandom(6).hex(), now, who, tuple(changes), **why)


def append(store: Path, entry: Entry) -> int:
    """Write an entry to the end of the history, durably, and return the offset it begins at.

    Half a line that a killed process left is cut off first. Raises SaveError when it fails.
    """
    path = history_path(store)
    new = not path.exists()
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        try:
            end = _whole_lines(handle)
            os.ftruncate(handle, end)
            os.lseek(handle, end, os.SEEK_SET)
            try:
                write_all(handle, msgspec.json.encode(entry) + b"\n")
            except OSError:
                os.ftruncate(handle, end)
                raise
        finally:
            os.close(handle)
        if new:
            sync_folder(path.parent)
    except OSError as error:
        raise save_error(error, path) from error
    return end


def entries(store: Path) -> list[Entry]:
    """Return the entries of the history, oldest first; none when there is no history.

    Half a line at the end is passed over. Raises StoreError naming the line for anything else
    that is not an entry.
    """
    path = history_path(store)
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return []
    found = []
    for number, line in enumerate(raw.split(b"\n")[:-1], start=1):
        try:
            found.append(msgspec.json.decode(line, type=Entry))
        except (msgspec.MsgspecError, ValueError) as error:
            raise StoreError(
                f"This line of the history cannot be read: {error}.",
                where=f"{path}, line {number}",
                safe="The store itself is not affected.",
                todo="Move the history away to begin a new one; undo then starts from now.",
            ) from error
    return found


def settle(store: Path, tables: Tables, who: str) -> None:
    """Declare the last edit void if the store, whose tables are given, never got it."""
    last = _last(store)
    if last is not None and _is_ahead(last, tables):
        append(store, new_entry(who, (), voids=last.edit))


def take_off(store: Path, entry: Entry, offset: int, tables: Tables) -> None:
    """Cut off the entry that was just written at `offset` if the store did not get it.

    A full disk leaves no room to declare it void, and the room it takes is wanted back.
    """
    if _is_ahead(entry, tables):
        os.truncate(history_path(store), offset)


def _is_ahead(entry: Entry, tables: Tables) -> bool:
    """Tell whether each record is still as it was before the entry's changes."""
    now = [plain(tables.get(c.table, {}).get(c.record)) for c in entry.changes]
    return bool(now) and now == [change.before for change in entry.changes]


def undoable(found: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return the edits that can be undone and those that can be redone, the next one last."""
    listed = list(found)
    void = {entry.voids for entry in listed if entry.voids}
    by_id = {entry.edit: entry for entry in listed}
    done: list[Entry] = []
    undone: list[Entry] = []
    for entry in listed:
        if entry.edit in void or entry.voids:
            continue
        if entry.undoes:
            done = [other for other in done if other.edit != entry.undoes]
            undone += [by_id[entry.undoes]] if entry.undoes in by_id else []
        elif entry.redoes:
            undone = [other for other in undone if other.edit != entry.redoes]
            done += [by_id[entry.redoes]] if entry.redoes in by_id else []
        else:
            done.append(entry)
            undone.clear()
    return done, undone


def _last(store: Path) -> Entry | None:
    """Return the last whole entry, reading the history from its end."""
    path = history_path(store)
    try:
        with path.open("rb") as file:
            end = _whole_lines(file.fileno())
            tail, start = b"", end
            while start and b"\n" not in tail[:-1]:
                size = min(_BLOCK, start)
                start -= size
                file.seek(start)
                tail = file.read(size) + tail
                tail = tail[: end - start]
    except FileNotFoundError:
        return None
    line = tail[:-1].rpartition(b"\n")[2]
    if not line:
        return None
    try:
        return msgspec.json.decode(line, type=Entry)
    except (msgspec.MsgspecError, ValueError) as error:
        raise StoreError(
            f"The last line of the history cannot be read: {error}.",
            where=str(path),
            safe="The store is as it was.",
            todo="Move the history away to begin a new one; undo then starts from now.",
        ) from error


def _whole_lines(handle: int) -> int:
    """Return the offset after the last whole line of an open file."""
    end = os.fstat(handle).st_size
    while end:
        start = max(0, end - _BLOCK)
        at = os.pread(handle, end - start, start).rfind(b"\n")
        if at >= 0:
            return start + at + 1
        end = start
    return 0
