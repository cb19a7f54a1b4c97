"""The kept index survives what happens to files: damage, other versions, kills, full disks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.search.stored.articles import answers, built, opened, write
from tui.search.stored import format as layout
from tui.search.stored import shelf as shelf_module
from tui.search.stored.format import DamagedError, Tables
from tui.search.stored.shelf import Shelf

TEXTS = {
    "a": "One\n\nThe crane lifts timber from the quay.\n\nThe tide is low.\n",
    "b": "Two\n\nThe pilot waits for a signal.\n\nA vessel drops its anchor.\n",
}
ROOT = Path(__file__).parents[3]


def segment_file(cache: Path) -> Path:
    (found,) = cache.rglob("*.segment")
    return found


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def foreign(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[16] += 1
    path.write_bytes(raw)


def other_order(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[8:16] = b"big-----" if sys.byteorder == "little" else b"litt----"
    path.write_bytes(raw)


def flipped_in_head(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[50] ^= 0x10
    path.write_bytes(raw)


def flipped_in_tables(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[-120] ^= 0x10
    path.write_bytes(raw)


def noise(path: Path) -> None:
    path.write_bytes(b"not an index at all" * 50)


@pytest.mark.parametrize(
    "harm", [cut, emptied, foreign, other_order, flipped_in_head, flipped_in_tables, noise]
)
def test_a_harmed_file_is_made_again_silently(
    harm: Callable[[Path], None], folder: Path, cache: Path
) -> None:
    corpus = opened(folder, TEXTS)
    expected = answers(built(corpus), "crane timber")
    path = segment_file(cache)
    harm(path)
    shelf = Shelf(corpus)
    assert sorted(shelf.missing) == ["a", "b"]
    for _ in shelf.building():
        pass
    assert answers(shelf, "crane timber") == expected != []
    assert Tables.mapped(segment_file(cache)) is not None


def test_every_flipped_byte_is_noticed(folder: Path, cache: Path) -> None:
    built(opened(folder, TEXTS))
    raw = segment_file(cache).read_bytes()
    whole = Tables(raw)
    last = max(table.at + table.length for table in whole._tables.values()) + whole._first
    padding = {
        at
        for table in whole._tables.values()
        for at in range(
            whole._first + table.at + table.length,
            whole._first + table.at + table.length + -table.length % 8,
        )
    } | set(range(28, 32))
    for at in range(0, last, 3):
        if at in padding:
            continue
        harmed = bytearray(raw)
        harmed[at] ^= 1
        with pytest.raises(DamagedError):
            Tables(harmed).verify()


def test_a_new_version_makes_it_anew_and_drops_the_old(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = opened(folder, TEXTS)
    built(corpus)
    monkeypatch.setattr(layout, "VERSION", layout.VERSION + 1)
    assert answers(built(corpus), "pilot signal")
    segment_file(cache)


def test_a_cache_that_cannot_be_made_is_done_without(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setenv("DOSSIER_CACHE", str(blocked))
    assert answers(built(opened(folder, TEXTS)), "crane timber")
    assert blocked.read_text() == "in the way"


def test_a_full_disk_is_done_without(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[: len(data) // 2])
        raise OSError(28, "No space left on device")

    corpus = opened(folder, TEXTS)
    monkeypatch.setattr(Path, "write_bytes", full)
    shelf = built(corpus)
    assert answers(shelf, "crane timber")
    assert not list(cache.rglob("*.segment"))
    assert not list(cache.rglob("*.part"))


def test_stopped_half_way_leaves_nothing_and_can_begin_again(folder: Path, cache: Path) -> None:
    corpus = opened(folder, TEXTS)
    building = Shelf(corpus).building()
    next(building)
    building.close()
    assert not list(cache.rglob("*.segment"))
    assert answers(built(corpus), "crane timber")


KILLED = """
import os, signal, sys
from pathlib import Path
from tui.insight.corpus import open_corpus
from tui.search.stored.shelf import Shelf
whole = Path.write_bytes
def half(path, data):
    if ".segment" in path.name:
        whole(path, data[: len(data) // 2])
        os.kill(os.getpid(), signal.SIGKILL)
    return whole(path, data)
Path.write_bytes = half
for _ in Shelf(open_corpus(Path(sys.argv[1]))).building():
    pass
"""


def test_killed_while_writing(folder: Path, cache: Path) -> None:
    store = write(folder, TEXTS)
    done = subprocess.run([sys.executable, "-c", KILLED, str(store)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert list(cache.rglob("*.part"))
    assert answers(built(opened(folder, TEXTS)), "crane timber")
    assert not list(cache.rglob("*.part"))


BUILDING = """
import sys
from pathlib import Path
from tui.insight.corpus import open_corpus
from tui.search.stored.shelf import Shelf
shelf = Shelf(open_corpus(Path(sys.argv[1])))
sys.stdin.read()
for _ in shelf.building():
    pass
print(len(shelf.missing), shelf.passages)
"""


def test_two_processes_make_it_once(folder: Path, cache: Path) -> None:
    store = write(folder, TEXTS)
    both = [
        subprocess.Popen(
            [sys.executable, "-c", BUILDING, str(store)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for each in both:
        assert each.stdin is not None
        each.stdin.close()
    said = []
    for each in both:
        assert each.stdout is not None
        said.append(each.stdout.read().split())
        each.stdout.close()
        each.wait()
    assert said == [["0", "6"], ["0", "6"]]
    segment_file(cache)


def test_the_lock_is_waited_for(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    corpus = opened(folder, TEXTS)
    first, second = Shelf(corpus), Shelf(corpus)
    building = first.building()
    next(building)
    waiting = second.building()
    assert [next(waiting) for _ in range(3)] == [0.0, 0.0, 0.0]
    for _ in building:
        pass
    monkeypatch.setattr(shelf_module, "Builder", None)  # the other's work is taken
    for _ in waiting:
        pass
    assert answers(second, "crane timber")


def test_an_unchanged_article_is_not_read_again(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = opened(folder, TEXTS)
    for name in TEXTS:
        os.utime(folder / f"{name}.txt", (1_600_000_000, 1_600_000_000))
    monkeypatch.setattr("tui.search.stored.text_hashes.SETTLED", -1)
    built(corpus)

    def never(*_: object) -> None:
        raise AssertionError("an unchanged article was read")

    monkeypatch.setattr("tui.evidence.text.read", never)
    assert Shelf(corpus).missing == []
