"""Where one has been, kept for the next time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tui.settings.visits import MOST, Visits, day


def records(visits: Visits) -> list[str]:
    return [visit.record for visit in visits.recent()]


def test_the_last_comes_first_and_each_once(tmp_path: Path) -> None:
    visits = Visits(tmp_path / "store.json", tmp_path / "visits.json")
    for record in ("meta", "wang", "meta", "pang"):
        visits.add(record)
    assert records(visits) == ["pang", "meta", "wang"]


def test_what_was_kept_is_there_the_next_time_for_that_dossier_alone(tmp_path: Path) -> None:
    file = tmp_path / "state" / "visits.json"
    first = Visits(tmp_path / "store.json", file)
    first.add("meta")
    first.add("wang")
    first.keep()
    second = Visits(tmp_path / "store.json", file)
    second.add("pang")
    second.add("meta")
    assert records(second) == ["meta", "pang", "wang"]
    second.keep()
    assert records(Visits(tmp_path / "store.json", file)) == ["meta", "pang", "wang"]
    assert records(Visits(tmp_path / "other.json", file)) == []


def test_only_so_many_are_kept(tmp_path: Path) -> None:
    visits = Visits(tmp_path / "store.json", tmp_path / "visits.json")
    for number in range(MOST + 10):
        visits.add(f"fact-{number}")
    visits.keep()
    kept = records(Visits(tmp_path / "store.json", tmp_path / "visits.json"))
    assert len(kept) == MOST
    assert kept[0] == f"fact-{MOST + 9}"


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"x": 3}', '"text"', '{"%s": [["a"], 3, ["b", "noon"]]}']
)
def test_a_file_that_is_no_good_is_begun_anew(tmp_path: Path, text: str) -> None:
    file = tmp_path / "visits.json"
    store = tmp_path / "store.json"
    file.write_text(text.replace("%s", str(store.resolve())), encoding="utf-8")
    visits = Visits(store, file)
    assert visits.recent() == []
    visits.add("meta")
    visits.keep()
    assert records(Visits(store, file)) == ["meta"]


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_breaks(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder would be", encoding="utf-8")
    visits = Visits(tmp_path / "store.json", tmp_path / "state" / "visits.json")
    visits.add("meta")
    visits.keep()
    assert records(visits) == ["meta"]


def test_nothing_is_written_where_nobody_went_anywhere(tmp_path: Path) -> None:
    Visits(tmp_path / "store.json", tmp_path / "visits.json").keep()
    Visits(None, tmp_path / "visits.json").add("meta")
    assert not (tmp_path / "visits.json").exists()


def test_days_are_told_from_now() -> None:
    now = datetime(2026, 3, 14, 12, tzinfo=UTC)
    assert day(now, now) == "today"
    assert day(now - timedelta(days=1), now) == "yesterday"
    assert day(now - timedelta(days=9), now) == "2026-03-05"
    assert day(now + timedelta(minutes=5), now) == "today"
