"""Editing a dossier: all or nothing, on what is there now, and never over somebody's work."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest

from tests.store.making import fact, small, write
from tui.records.errors import ConflictError, SaveError, StoreError
from tui.records.models import About, Dossier, Entity, Question, Value
from tui.store import canonical, lock
from tui.store.edit import Edit
from tui.store.load import load
from tui.store.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write(tmp_path / "store.json")


def person(name: str) -> Entity:
    return Entity(type="person", name=name)


def test_many_edits_are_one_write(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    renames: list[str] = []
    replace = Path.replace
    monkeypatch.setattr(
        Path, "replace", lambda self, to: (renames.append(self.name), replace(self, to))[1]
    )
    store = Store(path)
    with store.transaction("ann") as edit:
        for n in range(20):
            edit.put("entities", f"p-{n}", person(f"P {n}"))
        edit.put("facts", "a-bought-b", fact("A bought all of B."))
        edit.put("questions", "q-new", Question(text="Who?"))
        edit.remove("entities", "b")
        edit.put("dossier", "about", About(schema=1, title="Renamed"))
        assert load(path) == small()
    assert len(renames) == 1
    now = load(path)
    assert now == store.dossier
    assert (now.about.title, len(now.entities), "b" in now.entities) == ("Renamed", 21, False)
    assert path.read_bytes() == canonical.encode(now)


def test_a_record_is_replaced_as_a_whole_and_keeps_its_place(path: Path) -> None:
    store = Store(path)
    with store.transaction("ann") as edit:
        edit.put("entities", "a", Entity(type="person", name="A"))
    assert store.dossier.entities["a"].names == []
    assert list(load(path).entities) == ["a", "b"]
    assert "Ä & Co" not in path.read_text()


def test_what_was_handed_out_does_not_change(path: Path) -> None:
    store = Store(path)
    before = store.dossier
    with store.transaction("ann") as edit:
        edit.remove("facts", "a-bought-b")
    assert before == small()
    assert store.dossier.facts == {}


def test_nothing_changed_is_nothing_written(path: Path) -> None:
    stat = path.stat()
    store = Store(path)
    with store.transaction("ann") as edit:
        edit.put("entities", "b", small().entities["b"])
        edit.remove("entities", "absent")
    assert path.stat().st_ino == stat.st_ino
    assert store.log() == []


def test_a_block_that_raises_saves_nothing(path: Path) -> None:
    raw = path.read_bytes()
    with pytest.raises(KeyError), Store(path).transaction("ann") as edit:
        edit.put("no such table", edit.remove("facts", "a-bought-b") or "", fact())
    assert path.read_bytes() == raw


@pytest.mark.parametrize(
    ("record_id", "words"),
    [("", "empty"), ("A", "cannot be an id"), ("a b", "cannot"), ("-a", "cannot"), ("a-", "cannot"),
     ("list", "name of a command"), ("a\n", "cannot"), ("ä", "cannot"), ("a@1", "cannot")],
)  # fmt: skip
def test_ids(path: Path, record_id: str, words: str) -> None:
    with pytest.raises(SaveError, match=words), Store(path).transaction("ann") as edit:
        edit.put("facts", record_id, fact())
    assert load(path) == small()


def test_an_id_is_taken_across_tables(path: Path) -> None:
    store = Store(path)
    taken = pytest.raises(SaveError, match="taken by a record of table articles")
    with taken, store.transaction("ann") as edit:
        edit.put("facts", "news", fact())
    with store.transaction("ann") as edit:  # moving a record to another table is no clash
        edit.remove("entities", "b")
        edit.put("facts", "b", fact())
    assert "b" in load(path).facts


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"kind": "rumour"}, "field kind: Invalid enum value 'rumour'"),
        ({"values": [Value(type="money", text=3)]}, r"field values\[0\].text: Expected str"),
        ({"note": "\ud800"}, "half a character"),
    ],
)
def test_what_could_not_be_loaded_again_is_not_saved(
    path: Path, fields: dict[str, object], words: str
) -> None:
    record = msgspec.structs.replace(fact(), **fields)
    with pytest.raises(SaveError, match=words), Store(path).transaction("ann") as edit:
        edit.put("facts", "bad", record)
    assert load(path) == small()


def test_a_record_of_another_table_is_a_mistake(path: Path) -> None:
    with pytest.raises(TypeError), Store(path).transaction("ann") as edit:
        edit.put("facts", "x", person("X"))
    with pytest.raises(SaveError, match="only `about`"), Store(path).transaction("ann") as edit:
        edit.put("dossier", "other", About(schema=1, title="T"))


class TestOthers:
    def test_edits_to_other_records_are_both_kept(self, path: Path) -> None:
        ann, bob = Store(path), Store(path)
        with ann.transaction("ann") as edit:
            edit.put("entities", "a", person("Ann's"))
            edit.put("entities", "ann", person("New"))
        with bob.transaction("bob") as edit:
            edit.put("entities", "b", person("Bob's"))
        assert bob.dossier == load(path)
        assert {e.name for e in load(path).entities.values()} == {"Ann's", "New", "Bob's"}
        assert ann.refresh()
        assert not ann.refresh()
        assert ann.dossier == bob.dossier

    def test_edits_to_the_same_record_are_refused_with_both_versions(self, path: Path) -> None:
        ann, bob = Store(path), Store(path)
        with ann.transaction("ann") as edit:
            edit.put("entities", "b", person("Ann's"))
        raw = path.read_bytes()

        def put_both(edit: Edit) -> None:
            edit.put("entities", "a", person("also lost"))
            edit.put("entities", "b", person("Bob's"))

        with pytest.raises(ConflictError) as caught, bob.transaction("bob") as edit:
            put_both(edit)
        assert "Bob's" in caught.value.mine
        assert "Ann's" in caught.value.theirs
        assert "table entities, record b" in str(caught.value)
        assert "Ann's" in str(caught.value)
        assert path.read_bytes() == raw

    @pytest.mark.parametrize("mine", ["remove", "put"])
    def test_a_removed_record_is_a_conflict_too(self, path: Path, mine: str) -> None:
        ann, bob = Store(path), Store(path)
        with ann.transaction("ann") as edit:
            if mine == "put":
                edit.remove("facts", "a-bought-b")
            else:
                edit.put("facts", "a-bought-b", fact("Ann's."))

        def bobs_edit(edit: Edit) -> None:
            if mine == "put":
                edit.put("facts", "a-bought-b", fact("Bob's."))
            else:
                edit.remove("facts", "a-bought-b")

        with pytest.raises(ConflictError, match="removed"), bob.transaction("bob") as edit:
            bobs_edit(edit)

    def test_the_same_edit_twice_is_no_conflict(self, path: Path) -> None:
        ann, bob = Store(path), Store(path)
        for store in (ann, bob):
            with store.transaction("x") as edit:
                edit.put("entities", "b", person("Same"))
        assert len(ann.log()) == 1

    def test_a_form_filled_long_ago_names_what_it_saw(self, path: Path) -> None:
        ann, bob = Store(path), Store(path)
        seen = bob.dossier.entities["b"]
        with ann.transaction("ann") as edit:
            edit.put("entities", "b", person("Ann's"))
        bob.refresh()
        with pytest.raises(ConflictError), bob.transaction("bob") as edit:
            edit.put("entities", "b", person("Bob's"), seen=seen)
        with pytest.raises(ConflictError), bob.transaction("bob") as edit:
            edit.put("entities", "b", person("Bob's"), seen=None)

    def test_a_hand_edit_is_kept(self, path: Path) -> None:
        store = Store(path)
        path.write_text(path.read_text().replace("A buys B", "By hand"))
        with store.transaction("ann") as edit:
            edit.put("entities", "b", person("Ann's"))
        assert load(path).articles["news"].title == "By hand"

    def test_a_store_broken_meanwhile_is_not_saved_over(self, path: Path) -> None:
        store = Store(path)
        path.write_text("{")
        with pytest.raises(StoreError, match="cut off"), store.transaction("ann") as edit:
            edit.put("entities", "b", person("Ann's"))
        path.unlink()
        with pytest.raises(StoreError, match="no such file"), store.transaction("ann") as edit:
            edit.put("entities", "b", person("Ann's"))
        assert not path.exists()

    def test_a_writer_in_the_way_is_named(self, path: Path) -> None:
        store = Store(path, patience=0.02)
        raw = path.read_bytes()
        with lock.StoreLock(path, "carol"):
            words = rf"carol, process {os.getpid()} on(.|\n)*Waited 0.02 seconds"
            with pytest.raises(SaveError, match=words), store.transaction("ann") as edit:
                edit.remove("facts", "a-bought-b")
        assert path.read_bytes() == raw
        with store.transaction("ann") as edit:
            edit.remove("facts", "a-bought-b")
        assert load(path).facts == {}


class TestPlaces:
    def test_a_linked_store_is_followed(self, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        real = write(tmp_path / "real" / "s.json")
        link = tmp_path / "store.json"
        link.symlink_to("real/s.json")
        with Store(link).transaction("ann") as edit:
            edit.remove("facts", "a-bought-b")
        assert link.is_symlink()
        assert load(real).facts == {}
        assert {p.name for p in real.parent.iterdir()} == {
            "s.json", "s.json.lock", "s.history.jsonl"
        }  # fmt: skip
        assert {p.name for p in tmp_path.iterdir()} == {"real", "store.json"}

    def test_a_new_store(self, tmp_path: Path) -> None:
        path = tmp_path / "new.json"
        store = Store.create(path, Dossier(about=About(schema=1, title="New")))
        with store.transaction("ann") as edit:
            edit.put("entities", "a", person("A"))
        assert load(path).about.title == "New"
        with pytest.raises(SaveError, match="file of this name already"):
            Store.create(path, Dossier(about=About(schema=1, title="Other")))
        with pytest.raises(SaveError, match="is not there"):
            Store.create(
                tmp_path / "no" / "new.json", Dossier(about=About(schema=1, title="Other"))
            )

    def test_reading_leaves_nothing_behind(self, path: Path) -> None:
        Store(path).refresh()
        assert [p.name for p in path.parent.iterdir()] == ["store.json"]
