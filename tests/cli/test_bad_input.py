"""Stores that cannot be read: exit 2, one clear message, no traceback, the file untouched."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run, process

Data = dict[str, Any]


def edited(change: Callable[[Data], object]) -> Callable[[bytes], bytes]:
    def edit(raw: bytes) -> bytes:
        data = json.loads(raw)
        change(data)
        return json.dumps(data).encode()

    return edit


BROKEN: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda raw: b"", "The file is empty"),
    "not JSON": (lambda raw: b"{oops", "not JSON: object keys must be strings at line 1, column 2"),
    "cut": (lambda raw: raw[: len(raw) // 2], "cut off: it ends in the middle, at line"),
    "not text": (lambda raw: raw[:40] + b"\xff" + raw[40:], "not UTF-8 text"),
    "deep": (lambda raw: b"[" * 100_000, "nested too deeply"),
    "wrong type": (
        edited(lambda d: d["facts"]["a-paid-14"]["evidence"][0].update(start="x")),
        'table facts, record a-paid-14, field evidence[0].start: Expected int, found the text "x"',
    ),
    "newer schema": (
        edited(lambda d: d["dossier"]["about"].update(schema=99)),
        "Expected 1, found 99: written by a newer Dossier",
    ),
    "unknown field": (
        edited(lambda d: d["facts"]["a-paid-14"].update(colour=1)),
        "table facts, record a-paid-14: Object contains unknown field colour",
    ),
    "unknown table": (edited(lambda d: d.update(rumours={})), "table rumours: Unknown table"),
    "no dossier table": (edited(lambda d: d.pop("dossier")), "This is not a dossier"),
    "another database": (lambda raw: b'{"_default": {"1": {}}}', "This is not a dossier"),
    "id in two tables": (
        edited(lambda d: d["deals"].update(a=d["deals"]["deal-b"])),
        "table deals, record a: The id is taken by a record of table entities",
    ),
}

COMMANDS = (
    "search b",
    "show a-paid-14",
    "list facts",
    "cite a-paid-14",
    "check",
    "check --json",
    "open a-paid-14",
    "",
    "import more.jsonl",
)


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_store_that_cannot_be_read(run: Run, folder: Path, broken: str, command: str) -> None:
    make, words = BROKEN[broken]
    store = folder / "store.json"
    raw = make(store.read_bytes())
    store.write_bytes(raw)
    (folder / "more.jsonl").write_text('{"table": "views", "id": "v", "title": "V", "query": "q"}')
    before = store.stat().st_mtime_ns
    code, out, err = run(*command.split())
    assert (code, out) == (2, "")
    assert words in err
    assert str(store) in err
    assert "The file was not changed." in err
    assert len([line for line in err.splitlines() if line.startswith("dossier: ")]) == 1
    assert store.read_bytes() == raw
    assert store.stat().st_mtime_ns == before


@pytest.mark.parametrize("command", COMMANDS)
def test_a_store_that_is_not_there(run: Run, folder: Path, command: str) -> None:
    (folder / "more.jsonl").write_text('{"table": "views", "id": "v", "title": "V", "query": "q"}')
    code, out, err = run("--store", "gone.json", *command.split())
    assert (code, out) == (2, "")
    assert "gone.json: There is no such file." in err
    assert not (folder / "gone.json").exists()
    code, _, err = run("--store", str(folder), *command.split())
    assert code == 2
    assert "This is a folder, not a store." in err


@pytest.mark.parametrize("broken", ["empty", "cut", "no dossier table"])
def test_as_a_process_there_is_no_traceback(folder: Path, broken: str) -> None:
    store = folder / "store.json"
    store.write_bytes(BROKEN[broken][0](store.read_bytes()))
    for command in ("search b", "", "check"):
        code, out, err = process(folder, *command.split())
        assert (code, out) == (2, "")
        assert "Traceback" not in err
        assert BROKEN[broken][1] in err


def test_a_store_named_otherwise_wins_over_a_broken_one_here(run: Run, folder: Path) -> None:
    good = (folder / "store.json").rename(folder / "good.json")
    (folder / "store.json").write_text("{}")
    assert run("list", "facts").code == 2
    assert run("--store", str(good), "list", "facts").code == 0
    assert run("list", "facts", "--store", str(good)).code == 0


def test_the_environment_names_a_store(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "store.json").rename(folder / "other.json")
    monkeypatch.setenv("DOSSIER_STORE", "other.json")
    assert run("list", "facts").code == 0


def test_names_of_files_are_shown_never_sent(run: Run, folder: Path) -> None:
    code, _, err = run("--store", "\x1b[31mred\u202e.json", "list", "facts")
    assert code == 2
    assert "\x1b" not in err
    assert "\u202e" not in err
    assert "␛[31mred" in err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_store_that_may_not_be_read(run: Run, folder: Path) -> None:
    (folder / "store.json").chmod(0)
    code, _, err = run("list", "facts")
    assert code == 2
    assert "Permission denied" in err
