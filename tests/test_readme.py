"""The README says what the program does: its made parts are current, its examples run."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from tests.readme import README, commands_shown, made
from tui.cli.main import main

ROOT = README.parent
TEXT = README.read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^\$ dossier (.*?)(?: \|.*)?$", TEXT, flags=re.MULTILINE)


def test_the_made_parts_are_current() -> None:
    assert made(TEXT) == TEXT, "run python -m tests.readme"


def test_two_commands_do_all() -> None:
    assert list(commands_shown(TEXT)) == [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/dossier",
        "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest",
    ]


@pytest.mark.parametrize("line", EXAMPLES)
def test_an_example_finds_something(
    line: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--store", str(ROOT / "store.json"), *shlex.split(line)]) == 0
    assert capsys.readouterr().out


def test_the_example_of_an_own_dossier_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gazette.txt").write_text("In May the bridge cost €4 million.\n", encoding="utf-8")
    lines = [line for line in TEXT.splitlines() if line.startswith('{"table"')]
    assert [json.loads(line)["table"] for line in lines] == ["entities", "facts"]
    (tmp_path / "bridge.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert main(["new", "."]) == 0
    assert main(["add", "gazette.txt"]) == 0
    assert main(["import", "bridge.jsonl"]) == 0
    assert main(["check"]) == 0
