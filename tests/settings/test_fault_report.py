"""A fault of the program: told in a few lines, kept whole, whatever its text is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.settings.fault_report import FAULT, tell_fault


def fault() -> Exception:
    try:
        int("\x1b]0;title\x07 in \u202e" + "x" * 999)
    except ValueError as error:
        return ValueError(f"{error} \x1b[31m")
    raise AssertionError


def test_it_is_told_in_lines_that_do_nothing_to_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tell_fault(fault(), tmp_path / "store.json", tmp_path) == FAULT == 70
    told = capsys.readouterr().err
    assert not set(told) & set("\x1b\x07\u202e")
    (report,) = (tmp_path / "faults").iterdir()
    assert str(report) in told
    assert "Traceback" not in told
    whole = report.read_text(encoding="utf-8")
    assert "ValueError" in whole
    assert "Textual: 8" in whole


def test_without_a_place_to_keep_it_it_is_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", encoding="ascii")
    tell_fault(fault(), None, tmp_path / "file")
    told = capsys.readouterr().err
    assert "Python: 3" in told
    assert "\x1b" not in told


def test_only_the_last_few_are_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "faults").mkdir()
    for n in range(9):
        (tmp_path / "faults" / f"2020-01-0{n}.txt").write_text("", encoding="ascii")
    tell_fault(fault(), None, tmp_path)
    kept = sorted(path.name for path in (tmp_path / "faults").iterdir())
    assert len(kept) == 5
    assert kept[0] == "2020-01-05.txt"
