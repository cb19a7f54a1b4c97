"""TinyDB behaves on our storage as on its own, and what it holds is durable."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB, where
from tinydb.operations import delete, increment
from tinydb.storages import JSONStorage
from tinydb.table import Document

from tests.store.making import fact, small, write
from tui.records.errors import SaveError, StoreError
from tui.store import durable
from tui.store.storage import DOSSIER, DurableStorage, RecordDB


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "db.json"


@pytest.fixture
def db(path: Path) -> TinyDB:
    return TinyDB(path, storage=DurableStorage)


def on_disk(path: Path) -> Any:
    return json.loads(path.read_bytes())


class TestStorage:
    def test_nothing_written_reads_as_none(self, path: Path) -> None:
        assert DurableStorage(path).read() is None
        path.touch()
        assert DurableStorage(path).read() is None

    def test_opening_makes_no_file(self, path: Path) -> None:
        TinyDB(path, storage=DurableStorage).close()
        assert not path.exists()

    def test_what_is_written_is_read_by_another(self, path: Path) -> None:
        data = {"t": {"1": {"name": "Ünï", "list": [1, 2.5, None, True, {"a": []}]}}}
        DurableStorage(path).write(data)
        assert DurableStorage(path).read() == data
        theirs = JSONStorage(path, access_mode="r", encoding="utf-8")
        assert theirs.read() == data
        theirs.close()

    def test_a_shorter_text_leaves_no_tail(self, path: Path) -> None:
        storage = DurableStorage(path)
        storage.write({"t": {"1": {"name": "long" * 100}}})
        storage.write({})
        assert path.read_bytes() == b"{}\n"

    def test_each_read_is_a_copy(self, path: Path) -> None:
        storage = DurableStorage(path)
        storage.write({"t": {"1": {"a": 1}}})
        first = storage.read()
        assert first is not None
        first["t"]["1"]["a"] = 2
        assert storage.read() == {"t": {"1": {"a": 1}}}

    def test_outside_changes_are_read(self, path: Path) -> None:
        storage = DurableStorage(path)
        storage.write({"t": {}})
        path.write_text('{"u": {}}')
        assert storage.read() == {"u": {}}

    @pytest.mark.parametrize("raw", [b"{", b"[1]", b'{"t": 1}', b"\xff", b"[" * 10_000])
    def test_what_is_not_tables_is_refused(self, path: Path, raw: bytes) -> None:
        path.write_bytes(raw)
        with pytest.raises(StoreError, match=path.name):
            DurableStorage(path).read()
        assert path.read_bytes() == raw

    @pytest.mark.parametrize("value", [{1, 2}, object(), "\ud800", {("a", 1): 2}])
    def test_what_json_cannot_hold_changes_nothing(self, path: Path, value: object) -> None:
        db = TinyDB(path, storage=DurableStorage)
        db.insert({"a": 1})
        before = path.read_bytes()
        if isinstance(value, set):
            value = frozenset  # msgspec writes a set as a list; a class it cannot write
        with pytest.raises(SaveError, match="cannot be stored"):
            db.insert({"bad": value})
        assert path.read_bytes() == before
        assert db.all() == [{"a": 1}]


class TestTinyDB:
    """What TinyDB promises of its tables, with integer ids and on our storage."""

    def test_insert_search_and_get(self, db: TinyDB) -> None:
        assert db.insert({"n": 1}) == 1
        assert db.insert_multiple({"n": n} for n in (2, 3)) == [2, 3]
        assert db.search(where("n") > 1) == [{"n": 2}, {"n": 3}]
        assert db.get(where("n") == 3).doc_id == 3  # type: ignore[union-attr]
        assert db.get(doc_id=2) == {"n": 2}
        assert db.get(where("n") == 9) is None
        assert (db.count(where("n") < 3), len(db)) == (2, 3)
        assert db.contains(doc_id=1)
        assert not db.contains(where("n") == 9)

    def test_update_upsert_and_remove(self, db: TinyDB) -> None:
        db.insert_multiple([{"n": 1, "x": 1}, {"n": 2}])
        assert db.update({"n": 5}, where("n") == 1) == [1]
        assert db.update(increment("n"), doc_ids=[2]) == [2]
        assert db.update(delete("x"), where("x").exists()) == [1]
        assert db.upsert({"n": 9, "new": True}, where("n") == 9) == [3]
        assert db.update_multiple([({"n": 0}, where("n") == 3)]) == [2]
        assert db.remove(where("n") == 5) == [1]
        assert db.all() == [{"n": 0}, {"n": 9, "new": True}]
        db.truncate()
        assert len(db) == 0

    def test_tables(self, db: TinyDB, path: Path) -> None:
        db.table("one").insert({})
        db.table("two").insert({})
        assert db.tables() == {"one", "two"}
        db.drop_table("one")
        db.drop_table("absent")
        assert db.tables() == {"two"}
        db.drop_tables()
        assert (db.tables(), on_disk(path)) == (set(), {})

    def test_ids_go_on_after_opening_again(self, db: TinyDB, path: Path) -> None:
        db.insert_multiple([{}, {}])
        db.close()
        with TinyDB(path, storage=DurableStorage) as again:
            assert again.insert({}) == 3
            assert [d.doc_id for d in again] == [1, 2, 3]

    def test_an_id_that_is_taken_is_refused(self, db: TinyDB, path: Path) -> None:
        db.insert(Document({"a": 1}, doc_id=7))
        before = path.read_bytes()
        with pytest.raises(ValueError, match="already exists"):
            db.insert(Document({"a": 2}, doc_id=7))
        assert path.read_bytes() == before

    def test_a_failing_update_leaves_no_ghost(self, db: TinyDB) -> None:
        db.insert_multiple([{"n": 1}, {"n": "two"}])
        with pytest.raises(TypeError):
            db.update(increment("n"))
        assert db.all() == [{"n": 1}, {"n": "two"}]


operations = st.lists(
    st.tuples(
        st.sampled_from(["insert", "update", "upsert", "remove", "drop", "truncate"]),
        st.sampled_from(["one", "two"]),
        st.integers(0, 3),
    ),
    max_size=12,
)


@given(operations)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_any_run_of_operations_ends_as_on_tinydbs_own_storage(
    tmp_path: Path, run: list[tuple[str, str, int]]
) -> None:
    ends = []
    for name, kind in (("ours.json", DurableStorage), ("theirs.json", JSONStorage)):
        (tmp_path / name).unlink(missing_ok=True)
        with TinyDB(tmp_path / name, storage=kind) as db:
            for what, table, n in run:
                {
                    "insert": lambda t, n: t.insert({"n": n}),
                    "update": lambda t, n: t.update({"m": n}, where("n") == n),
                    "upsert": lambda t, n: t.upsert({"n": n, "u": 1}, where("n") == n),
                    "remove": lambda t, n: t.remove(where("n") == n),
                    "drop": lambda t, n: db.drop_table(t.name),
                    "truncate": lambda t, n: t.truncate(),
                }[what](db.table(table), n)
            ends.append({t: [(d.doc_id, d) for d in db.table(t)] for t in sorted(db.tables())})
    assert ends[0] == ends[1]


class TestRecordTable:
    def test_ids_are_text_and_must_be_given(self, path: Path) -> None:
        table = RecordDB(path, storage=DurableStorage).table("t")
        table.insert(Document({"n": 1}, doc_id="a-b"))  # type: ignore[arg-type]
        assert [document.doc_id for document in table.all()] == ["a-b"]
        assert table.get(doc_id="a-b") == {"n": 1}  # type: ignore[call-overload]
        with pytest.raises(ValueError, match="needs an id"):
            table.insert({"n": 2})

    def test_no_query_is_answered_from_memory(self, path: Path) -> None:
        table = RecordDB(path, storage=DurableStorage).table("t")
        table.insert(Document({"n": 1}, doc_id="a"))  # type: ignore[arg-type]
        assert len(table.search(where("n") == 1)) == 1
        path.write_text('{"t": {"a": {"n": 1}, "b": {"n": 1}}}')
        assert len(table.search(where("n") == 1)) == 2

    def test_replace_is_whole_and_keeps_places(self, path: Path) -> None:
        table = RecordDB(path, storage=DurableStorage).table("t")
        table.replace({"a": {"x": 1, "y": 1}, "b": {}, "c": {}}, {})  # type: ignore[attr-defined]
        table.replace({"a": {"x": 2}, "b": None, "d": {}}, {"d": 1})  # type: ignore[attr-defined]
        assert on_disk(path) == {"t": {"a": {"x": 2}, "d": {}, "c": {}}}
        assert list(on_disk(path)["t"]) == ["a", "d", "c"]


class TestTyped:
    def test_records_are_the_structs_themselves(self, tmp_path: Path) -> None:
        storage = DurableStorage(write(tmp_path / "store.json"), DOSSIER)
        first, second = storage.read(), storage.read()
        assert first is not None
        assert second is not None
        assert first["facts"]["a-bought-b"] is second["facts"]["a-bought-b"]
        first["facts"] = {}
        assert second["facts"]
        assert (storage.read() or {})["facts"]

    def test_one_write_for_many(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = write(tmp_path / "store.json")
        writes: list[int] = []
        real = durable.write_durably
        monkeypatch.setattr(
            "tui.store.storage.write_durably", lambda *a: (writes.append(1), real(*a))
        )
        storage = DurableStorage(path, DOSSIER)
        db = RecordDB(storage=lambda: storage)
        with storage.one_write():
            for n in range(5):
                db.table("facts").replace({f"f-{n}": fact()}, {})  # type: ignore[attr-defined]
            assert len(db.table("facts")) == 6
            assert b"f-4" not in path.read_bytes()
        assert writes == [1]
        assert b"f-4" in path.read_bytes()

    def test_a_field_that_stands_twice_is_not_saved_over(self, tmp_path: Path) -> None:
        path = write(tmp_path / "store.json")
        raw = path.read_bytes().replace(b'"name": "B"', b'"name": "X",\n      "name": "B"')
        path.write_bytes(raw)
        with pytest.raises(StoreError, match="record b, field name: The name stands twice"):
            DurableStorage(path, DOSSIER).read()
        assert path.read_bytes() == raw

    def test_a_failed_write_is_forgotten(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = write(tmp_path / "store.json")
        storage = DurableStorage(path, DOSSIER)
        tables = storage.read()
        assert tables is not None
        tables["facts"] = {}

        def fail(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", fail)
        with pytest.raises(SaveError, match="no room left"):
            storage.write(tables)
        again = storage.read()
        assert again is not None
        assert again["facts"] == small().facts
        assert again["entities"] is not tables["entities"], "read from the file, not from memory"
        assert [p.name for p in tmp_path.iterdir()] == ["store.json"]


class TestDurable:
    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o444])
    def test_the_mode_is_kept(self, path: Path, mode: int) -> None:
        path.write_bytes(b"old")
        path.chmod(mode)
        durable.write_durably(path, b"new")
        assert stat.S_IMODE(path.stat().st_mode) == mode
        assert path.read_bytes() == b"new"

    def test_a_new_file_follows_the_umask(self, path: Path) -> None:
        old = os.umask(0o027)
        try:
            durable.write_durably(path, b"new")
        finally:
            os.umask(old)
        assert stat.S_IMODE(path.stat().st_mode) == 0o640

    def test_synced_before_renamed_and_the_folder_after(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        steps: list[str] = []
        sync, replace = os.fsync, Path.replace

        def fsync(handle: int) -> None:
            steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
            sync(handle)

        def rename(self: Path, target: Path) -> Path:
            steps.append("rename")
            return replace(self, target)

        monkeypatch.setattr(os, "fsync", fsync)
        monkeypatch.setattr(Path, "replace", rename)
        durable.write_durably(path, b"x")
        assert steps == ["file", "rename", "folder"]

    def test_short_writes_go_on(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        real = os.write
        monkeypatch.setattr(os, "write", lambda handle, data: real(handle, bytes(data[:7])))
        durable.write_durably(path, b"0123456789" * 10)
        assert path.read_bytes() == b"0123456789" * 10

    def test_a_link_stays_a_link(self, tmp_path: Path) -> None:
        write(tmp_path / "real.json")
        link = tmp_path / "store.json"
        link.symlink_to("real.json")
        storage = DurableStorage(link, DOSSIER)
        storage.write(storage.read() or {})
        assert link.is_symlink()
        assert storage.path == tmp_path / "real.json"

    def test_leftovers_of_killed_saves_are_removed_and_nothing_else(self, tmp_path: Path) -> None:
        keep = {"store.json", ".store.json.swp", ".other.json.1-a.tmp", "store.json.tmp"}
        for name in (*keep, ".store.json.12-ab.tmp", ".store.json.3-cd.tmp"):
            (tmp_path / name).touch()
        durable.remove_leftovers(tmp_path / "store.json")
        assert {p.name for p in tmp_path.iterdir()} == keep

    @pytest.mark.parametrize(("errno", "tolerated"), [(22, True), (5, False)])
    def test_a_folder_that_cannot_be_synced(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, errno: int, tolerated: bool
    ) -> None:
        real = os.fsync

        def fsync(handle: int) -> None:
            if stat.S_ISDIR(os.fstat(handle).st_mode):
                raise OSError(errno, os.strerror(errno))
            real(handle)

        monkeypatch.setattr(os, "fsync", fsync)
        if tolerated:
            durable.write_durably(path, b"x")
        else:
            with pytest.raises(SaveError, match="power cut"):
                durable.write_durably(path, b"x")
        assert path.read_bytes() == b"x"
