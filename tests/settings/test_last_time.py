"""How a dossier was left: kept for that dossier alone, and nothing breaks on a damaged file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.settings.last_time import MOST_STOPS, LastTime, LeftOff, Stop


def left(store: Path, **more: object) -> LeftOff:
    return LeftOff(str(store.resolve()), "2026-03-14T12:00:00+00:00", **more)  # type: ignore[arg-type]


def test_what_was_kept_is_there_the_next_time_for_that_dossier_alone(tmp_path: Path) -> None:
    store = tmp_path / "store.json"
    kept = left(
        store,
        stops=(Stop(), Stop("meta", "a-fact"), Stop(passage=("news", 3, 9), quote=2)),
        pane="text",
        zoomed=True,
        basket=("a-fact",),
        query="pang 200m",
    )
    LastTime(store, tmp_path / "left").keep(kept)
    assert LastTime(store, tmp_path / "left").found() == kept
    assert LastTime(tmp_path / "other.json", tmp_path / "left").found() is None
    assert LastTime(None, tmp_path / "left").found() is None


def test_a_session_goes_on_with_what_was_there_when_it_first_asked(tmp_path: Path) -> None:
    store = tmp_path / "store.json"
    last = LastTime(store, tmp_path)
    assert last.found() is None
    last.keep(left(store))
    assert last.found() is None


def test_no_half_written_file_is_left_behind_and_only_the_last_steps_are_kept(
    tmp_path: Path,
) -> None:
    store = tmp_path / "store.json"
    stops = tuple(Stop(f"record-{number}") for number in range(MOST_STOPS + 5))
    LastTime(store, tmp_path / "left").keep(left(store, stops=stops))
    assert [path.suffix for path in (tmp_path / "left").iterdir()] == [".json"]
    found = LastTime(store, tmp_path / "left").found()
    assert found is not None
    assert found.stops == stops[-MOST_STOPS:]


def test_so_many_dossiers_are_remembered(tmp_path: Path) -> None:
    for number in range(60):
        store = tmp_path / f"{number}.json"
        LastTime(store, tmp_path / "left").keep(left(store))
    assert len(list((tmp_path / "left").iterdir())) == 50


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_a_file_that_is_no_good_is_as_if_it_were_not_there(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp() / "left"
    store = folder / "store.json"
    LastTime(store, folder).keep(left(store))
    (file,) = folder.iterdir()
    file.write_bytes(raw)
    assert LastTime(store, folder).found() is None


def test_the_file_of_another_dossier_is_not_taken(tmp_path: Path) -> None:
    store = tmp_path / "store.json"
    LastTime(store, tmp_path / "left").keep(left(tmp_path / "other.json"))
    assert LastTime(store, tmp_path / "left").found() is None


def test_where_nothing_can_be_written_nothing_breaks(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder would be", encoding="utf-8")
    last = LastTime(tmp_path / "store.json", tmp_path / "state" / "left")
    last.keep(left(tmp_path / "store.json"))
    assert last.found() is None
