"""Indexes of stores that are gone, or long not opened, are deleted; never one that is in use."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.search.stored.articles import built, opened, write
from tui.search.stored.pruning import prune
from tui.search.stored.shelf import Shelf

TEXTS = {"a": "One\n\nThe crane lifts timber from the quay.\n"}
DAY = 86_400
ROOT = Path(__file__).parents[3]


@pytest.fixture
def other(tmp_path: Path, cache: Path) -> Path:
    """The index of another dossier than the one at hand."""
    folder = tmp_path / "other"
    folder.mkdir()
    made = built(opened(folder, TEXTS)).folder
    gc.collect()  # nobody has it open now
    return made


def aged(index: Path, days: float) -> None:
    at = time.time() - days * DAY
    os.utime(index / "use", (at, at))


def nothing(_: Path) -> None:
    """Leave the dossier as it is."""


def gone(folder: Path) -> None:
    (folder / "store.json").unlink()


@pytest.mark.parametrize(
    ("happened", "days", "kept"),
    [(nothing, 119, True), (nothing, 121, False), (gone, 6, True), (gone, 8, False)],
)
def test_what_nobody_wants_is_deleted_when_another_index_is_made(
    happened: Callable[[Path], None], days: float, kept: bool, other: Path, folder: Path
) -> None:
    happened(other.parents[2] / "other")
    aged(other, days)
    mine = built(opened(folder, TEXTS))
    assert other.exists() == kept
    assert mine.folder.exists()


def test_opening_an_index_makes_it_wanted_again(other: Path, folder: Path) -> None:
    aged(other, 200)
    Shelf(opened(other.parents[2] / "other", TEXTS))
    gc.collect()
    assert prune(other.parent, folder) == []


HOLDING = """
import sys
from pathlib import Path
from tui.insight.corpus import open_corpus
from tui.search.stored.shelf import Shelf
shelf = Shelf(open_corpus(Path(sys.argv[1])))
print(len(shelf.missing), flush=True)
sys.stdin.read()
"""


def test_one_that_another_process_has_open_is_left_alone(other: Path, tmp_path: Path) -> None:
    store = write(tmp_path / "other", TEXTS)
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(store)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        assert process.stdout.readline() == b"0\n"
        store.unlink()
        aged(other, 300)
        assert prune(other.parent, tmp_path) == []
        assert list(other.glob("*.segment"))
    process.wait()
    assert prune(other.parent, tmp_path) == [other]


def test_what_is_not_ours_stays(other: Path, tmp_path: Path) -> None:
    (other / "notes.txt").write_text("mine")
    aged(other, 300)
    assert prune(other.parent, tmp_path) == []
    assert [path.name for path in other.iterdir()] == ["notes.txt"]


def test_an_index_from_before_whose_store_is_not_known_goes_by_age(
    other: Path, tmp_path: Path
) -> None:
    gone(tmp_path / "other")
    (other / "store").unlink()
    aged(other, 100)
    assert prune(other.parent, tmp_path) == []
    aged(other, 130)
    assert prune(other.parent, tmp_path) == [other]


def test_a_room_that_is_not_there_has_nothing_to_prune(tmp_path: Path) -> None:
    assert prune(tmp_path / "none", tmp_path) == []
