"""A dossier that can be edited: what is read is immutable, what is changed is one durable write."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from tui.records.errors import SaveError, StoreError
from tui.records.models import Dossier
from tui.store import history, load
from tui.store.canonical import Tables, dossier_of, encode
from tui.store.durable import AS_IT_WAS, remove_leftovers, save_error, write_durably
from tui.store.edit import Edit, records_of, taken_back
from tui.store.history import Change, Entry
from tui.store.lock import PATIENCE, StoreLock
from tui.store.storage import DOSSIER, DurableStorage, RecordDB


class Store:
    """The store at a path. Reading takes no lock; a save takes it, and waits `patience` seconds.

    `dossier` is a snapshot: a save or `refresh` puts another in its place and leaves those given
    out as they were. Raises StoreError when the store cannot be read.
    """

    def __init__(self, path: Path, *, patience: float = PATIENCE) -> None:
        self.path: Final = path
        self._patience = patience
        self._storage = DurableStorage(path, DOSSIER)
        self._db = RecordDB(storage=lambda: self._storage)
        self._dossier = dossier_of(self._tables())

    @classmethod
    def create(cls, path: Path, dossier: Dossier, *, patience: float = PATIENCE) -> Store:
        """Write a new store that holds `dossier`, and open it.

        Raises SaveError when there is something at `path` already or it cannot be written.
        """
        with StoreLock(path, "a new dossier", patience=patience):
            if path.exists() or path.is_symlink():
                raise SaveError(
                    "There is a file of this name already.", where=str(path), safe=AS_IT_WAS
                )
            write_durably(path, encode(dossier))
        return cls(path, patience=patience)

    @property
    def dossier(self) -> Dossier:
        """The dossier as last read or saved."""
        return self._dossier

    def refresh(self) -> bool:
        """Read the store again if its file changed; tell whether the dossier is another now."""
        before = self._dossier
        self._dossier = dossier_of(self._tables())
        return self._dossier != before

    @contextmanager
    def transaction(self, who: str) -> Iterator[Edit]:
        """Collect edits in the block and save them at its end as one write, all or none.

        What others saved meanwhile is kept. Nothing is written if the block raises or changes
        nothing. Raises ConflictError when a record to be changed was changed by somebody else,
        and SaveError when the save fails.
        """
        edit = Edit(self._dossier)
        yield edit
        self._save(who, lambda tables: (edit.against(tables, self.path), {}))

    def undo(self, who: str) -> Entry | None:
        """Take back the latest edit that stands; return it, or None when there is none.

        Raises ConflictError when a record it changed was changed again since.
        """
        return self._step(who, "undoes")

    def redo(self, who: str) -> Entry | None:
        """Make the edit again that was undone last; return it, or None when there is none."""
        return self._step(who, "redoes")

    def log(self) -> list[Entry]:
        """Return what was changed by whom and when, oldest first."""
        return history.entries(self._storage.path)

    def _step(self, who: str, way: str) -> Entry | None:
        stepped: list[Entry] = []

        def plan(tables: Tables) -> tuple[list[Change], dict[str, str]]:
            done, undone = history.undoable(self.log())
            stack = done if way == "undoes" else undone
            if not stack:
                return [], {}
            stepped.append(stack[-1])
            changes = stack[-1].changes
            if way == "redoes":
                changes = tuple(change.reversed() for change in reversed(changes))
            return taken_back(changes, tables, self.path), {way: stack[-1].edit}

        self._save(who, plan)
        return stepped[0] if stepped else None

    def _save(
        self, who: str, plan: Callable[[Tables], tuple[list[Change], dict[str, str]]]
    ) -> None:
        """Under the lock: read what is there, plan changes, write them ahead, then write them."""
        real = self._storage.path
        with StoreLock(real, who, patience=self._patience):
            remove_leftovers(real)
            tables = self._tables()
            history.settle(real, tables, who)
            changes, why = plan(tables)
            if changes:
                self._write(changes, history.new_entry(who, changes, **why))
            self._dossier = dossier_of(self._tables())

    def _write(self, changes: list[Change], entry: Entry) -> None:
        offset = history.append(self._storage.path, entry)
        try:
            with self._storage.one_write():
                for table, (records, places) in records_of(changes).items():
                    table_of_records = self._db.table(table)
                    table_of_records.replace(records, places)  # type: ignore[attr-defined]
        except BaseException:
            self._storage.forget()
            # The next edit settles the history, should the disk not even let us do this.
            with suppress(OSError, SaveError, StoreError):
                history.take_off(self._storage.path, entry, offset, self._tables())
            raise

    def _tables(self) -> Tables:
        try:
            tables = self._storage.read()
        except OSError as error:
            raise save_error(error, self.path) from error
        if tables is None:
            load.load(self.path)  # says what is wrong with a missing or an empty file
            raise StoreError("The store was removed while it was read.", where=str(self.path))
        return tables
