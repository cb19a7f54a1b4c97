"""Every edit can be taken back, and what never reached the store is not taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.making import fact, small, write
from tui.records.errors import ConflictError, SaveError, StoreError
from tui.records.models import Entity
from tui.store import durable, history
from tui.store.load import load
from tui.store.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write(tmp_path / "store.json")


def named(name: str) -> Entity:
    return Entity(type="person", name=name)


def change(store: Store, record_id: str, name: str | None, who: str = "ann") -> None:
    with store.transaction(who) as edit:
        if name is None:
            edit.remove("entities", record_id)
        else:
            edit.put("entities", record_id, named(name))


def test_it_says_who_when_and_what(path: Path) -> None:
    change(Store(path), "b", "New", who="ann@desk")
    lines = (path.parent / "store.history.jsonl").read_text().splitlines()
    entry = json.loads(lines[0])
    assert len(lines) == 1
    assert entry["who"] == "ann@desk"
    assert entry["time"].endswith("Z")
    assert entry["time"][4] == "-"
    assert entry["changes"] == [
        {
            "table": "entities",
            "record": "b",
            "before": {"type": "organisation", "name": "B"},
            "after": {"type": "person", "name": "New"},
        }
    ]


def test_it_is_on_disk_before_the_store(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    real = durable.write_durably

    def spy(target: Path, data: bytes) -> None:
        seen.append(len(history.entries(path)))
        real(target, data)

    monkeypatch.setattr("tui.store.storage.write_durably", spy)
    change(Store(path), "b", "New")
    assert seen == [1]


def test_undo_and_redo_bring_back_the_bytes(path: Path) -> None:
    store = Store(path)
    states = [path.read_bytes()]
    for record_id, name in (("a", "X"), ("c", "C"), ("a", None), ("b", None), ("d", "D")):
        change(store, record_id, name)
        states.append(path.read_bytes())
    for state in reversed(states[:-1]):
        assert store.undo("ann") is not None
        assert path.read_bytes() == state
    assert store.undo("ann") is None
    for state in states[1:]:
        assert store.redo("ann") is not None
        assert load(path) == store.dossier
        assert path.read_bytes() == state
    assert store.redo("ann") is None


steps = st.lists(
    st.sampled_from(["undo", "redo", "a1", "a2", "a-", "b1", "b-", "c1", "c2", "c-"]), max_size=14
)


@given(steps)
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undo_and_redo_agree_with_a_stack_of_states(tmp_path: Path, run: list[str]) -> None:
    path = write(tmp_path / "store.json")
    (tmp_path / "store.history.jsonl").unlink(missing_ok=True)
    store = Store(path)
    states, at = [path.read_bytes()], 0
    for step in run:
        if step == "undo":
            assert (store.undo("x") is None) == (at == 0)
            at = max(at - 1, 0)
        elif step == "redo":
            assert (store.redo("x") is None) == (at == len(states) - 1)
            at = min(at + 1, len(states) - 1)
        else:
            change(store, step[0], None if step[1] == "-" else step)
            now = path.read_bytes()
            if now != states[at]:
                states[at + 1 :] = [now]
                at += 1
        assert path.read_bytes() == states[at]


def test_another_process_can_undo(path: Path) -> None:
    change(Store(path), "b", "New")
    entry = Store(path).undo("bob")
    assert entry is not None
    assert entry.who == "ann"
    assert load(path) == small()
    assert [e.who for e in Store(path).log()] == ["ann", "bob"]


def test_a_record_changed_since_is_not_undone(path: Path) -> None:
    store = Store(path)
    change(store, "b", "New")
    path.write_text(path.read_text().replace('"New"', '"By hand"'))
    raw = path.read_bytes()
    with pytest.raises(ConflictError, match="By hand"):
        store.undo("ann")
    assert path.read_bytes() == raw


def test_undo_does_not_take_an_id_that_was_given_away(path: Path) -> None:
    store = Store(path)
    change(store, "b", None)
    data = json.loads(path.read_text())
    data["questions"] = {"b": {"text": "Who?"}}
    path.write_text(json.dumps(data, indent=2))
    with pytest.raises(SaveError, match="taken by a record of table questions"):
        store.undo("ann")


def test_a_save_that_failed_is_void(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(path)
    change(store, "a", "Kept")
    with monkeypatch.context() as patch:

        def fail(target: Path, data: bytes) -> None:
            raise SaveError("The disk refused the data.")

        patch.setattr("tui.store.storage.write_durably", fail)
        with pytest.raises(SaveError):
            change(store, "b", "Lost")
    assert store.dossier == load(path)
    assert store.dossier.entities["b"].name == "B"
    assert len(store.log()) == 1
    entry = store.undo("ann")
    assert entry is not None
    assert entry.changes[0].record == "a"
    assert store.undo("ann") is None
    assert load(path) == small()


def test_what_a_killed_process_wrote_ahead_is_void(path: Path) -> None:
    store = Store(path)
    change(store, "a", "Kept")
    ghost = history.Change("entities", "b", {"type": "organisation", "name": "B"}, None)
    history.append(path, history.new_entry("ghost", [ghost]))
    change(store, "c", "Next")
    assert [bool(e.voids) for e in store.log()] == [False, False, True, False]
    assert [store.undo("x") is None for _ in range(3)] == [False, False, True]
    assert load(path) == small()


@pytest.mark.parametrize("cut", [1, 20, 70_000])
def test_half_a_line_is_cut_off(path: Path, cut: int) -> None:
    store = Store(path)
    change(store, "a", "X" * 150_000)
    change(store, "b", "Y")
    log = path.parent / "store.history.jsonl"
    whole = log.read_bytes()
    log.write_bytes(whole + whole[:cut])
    assert len(store.log()) == 2
    change(store, "c", "Z")
    assert [json.loads(line)["who"] for line in log.read_text().splitlines()] == ["ann"] * 3


def test_a_broken_line_is_named_and_the_store_is_left(path: Path) -> None:
    store = Store(path)
    change(store, "a", "X")
    log = path.parent / "store.history.jsonl"
    log.write_bytes(b"oops\n" + log.read_bytes())
    raw = path.read_bytes()
    with pytest.raises(StoreError, match="line 1"):
        store.undo("ann")
    log.write_bytes(b"oops\n")
    with pytest.raises(StoreError, match="last line of the history"):
        change(store, "a", "Z")
    assert path.read_bytes() == raw


def test_without_a_history_there_is_nothing_to_undo(path: Path) -> None:
    assert Store(path).undo("ann") is None
    assert load(path) == small()


def test_a_moved_history_starts_anew(path: Path) -> None:
    store = Store(path)
    change(store, "a", "X")
    store.undo("ann")
    log = path.parent / "store.history.jsonl"
    log.write_text(log.read_text().splitlines(keepends=True)[1])
    assert store.redo("ann") is None
    with store.transaction("ann") as edit:
        edit.put("facts", "fresh", fact())
    assert store.undo("ann") is not None
