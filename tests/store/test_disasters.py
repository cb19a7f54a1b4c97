"""Killed while saving, a full disk, a folder that cannot be written: the store is old or new."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.making import fact, large, small, write
from tui.records.errors import SaveError
from tui.store import canonical
from tui.store.load import load
from tui.store.store import Store

ROOT = Path(__file__).parents[2]


def rounds(tmp_path: Path, count: int) -> list[str]:
    seed = random.randrange(10**6)
    path = write(tmp_path / "store.json")
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.killed", str(path), str(seed), str(count)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    lines = done.stdout.splitlines()
    assert done.returncode == 0, f"seed {seed}: {done.stderr}"
    assert len(lines) == count
    assert [line for line in lines if not line.endswith(" ok")] == [], f"seed {seed}"
    return lines


def test_killed_anywhere_in_a_save(tmp_path: Path) -> None:
    lines = rounds(tmp_path, 60)
    assert lines.count("killed ok") > 10, "the kills must hit the save"


@pytest.mark.long
def test_killed_anywhere_in_three_hundred_saves(tmp_path: Path) -> None:
    lines = rounds(tmp_path, 300)
    assert lines.count("killed ok") > 90


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 256 kB, where root can mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("only root can mount a file system")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_is_really_full(tiny_disk: Path) -> None:
    path = write(tiny_disk / "store.json", large(100))
    store = Store(path)
    with store.transaction("ann") as edit:
        edit.put("facts", "small", fact("Fits."))
    raw = path.read_bytes()
    before = store.dossier
    with pytest.raises(SaveError, match="There is no room left"), store.transaction("ann") as edit:
        edit.put("facts", "big", fact("x" * 100_000))
    assert path.read_bytes() == raw
    assert store.dossier == before == load(path)
    assert ".tmp" not in " ".join(p.name for p in tiny_disk.iterdir())
    with store.transaction("ann") as edit:
        edit.put("facts", "small-too", fact("Fits."))
    assert "small-too" in load(path).facts
    assert [store.undo("ann") is None for _ in range(3)] == [False, False, True]


def test_a_folder_on_a_read_only_disk(tiny_disk: Path) -> None:
    path = write(tiny_disk / "store.json")
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    store = Store(path)
    with pytest.raises(SaveError, match="to a folder of yours"), store.transaction("ann") as edit:
        edit.remove("facts", "a-bought-b")
    assert store.dossier == small()
    with pytest.raises(SaveError, match="cannot be written to"):
        Store.create(tiny_disk / "new.json", small())


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_any_call_that_fails_leaves_the_old_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, at: int
) -> None:
    path = write(tmp_path / "store.json")
    raw = path.read_bytes()
    store = Store(path)
    real = getattr(os, call)
    count = [0]

    def fail(*args: object, **kwargs: object) -> object:
        count[0] += 1
        if count[0] == at:
            raise OSError(5, "Input/output error")
        return real(*args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        try:
            with store.transaction("ann") as edit:
                edit.remove("facts", "a-bought-b")
            failed = False
        except SaveError:
            failed = True
    assert failed == (count[0] >= at)
    now = path.read_bytes()
    if now == raw:
        assert failed
        assert store.dossier == small()
    assert load(path) == Store(path).dossier
    with store.transaction("ann") as edit:
        edit.put("facts", "next", fact())
    while store.undo("ann"):
        pass
    assert path.read_bytes() == raw
    assert canonical.encode(store.dossier) == raw
