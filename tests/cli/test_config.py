"""`dossier config`, and what the configuration changes on the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run, process
from tui.records.notation import NOTATION


@pytest.fixture(autouse=True)
def file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the configuration is; not there yet."""
    monkeypatch.delenv("DOSSIER_CONFIG", raising=False)
    monkeypatch.delenv("DOSSIER_MOUSE", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "settings"))
    monkeypatch.setattr(NOTATION, "dates", NOTATION.dates)
    monkeypatch.setattr(NOTATION, "numbers", NOTATION.numbers)
    return folder / "settings" / "dossier" / "config.toml"


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_path_says_where_it_would_be(run: Run, file: Path) -> None:
    assert run("config", "path") == (0, f"{file}\n", "")


def test_init_writes_a_file_that_is_right_and_never_writes_over_one(run: Run, file: Path) -> None:
    assert run("config", "init") == (0, f"{file}\n", "")
    assert run("config", "check").code == 0
    write(file, 'dates = "long"\n')
    again = run("config", "init")
    assert (again.code, again.out) == (1, "")
    assert "is there already" in again.err
    assert file.read_text(encoding="utf-8") == 'dates = "long"\n'


def test_init_where_nothing_can_be_written_fails_with_a_reason(run: Run, folder: Path) -> None:
    (folder / "settings").write_text("a file where the folder would be", encoding="utf-8")
    ran = run("config", "init")
    assert ran.code == 2
    assert "Nothing was written" in ran.err


def test_check_tells_every_fault_and_exits_1(run: Run, file: Path) -> None:
    assert run("config", "check").code == 0, "no file is no fault"
    write(file, 'theme = "drak"\nmouse = 3\n')
    ran = run("config", "check")
    assert ran.code == 1
    assert ran.err == ""
    assert [line.partition(": found")[0] for line in ran.out.splitlines()] == [
        f"{file}, line 1: theme",
        f"{file}, line 2: mouse",
    ]


def test_show_is_toml_of_what_is_in_force(run: Run, file: Path) -> None:
    write(file, 'numbers = "point"\n[keymap]\nzoom = ["f6"]\n')
    for words in (("config",), ("config", "show")):
        ran = run(*words)
        assert (ran.code, ran.err) == (0, "")
        shown = tomllib.loads(ran.out)
        assert shown["numbers"] == "point"
        assert shown["keymap"]["zoom"] == ["f6"]


def test_another_word_is_a_wrong_use(run: Run) -> None:
    ran = run("config", "edit")
    assert ran.code == 2
    assert "show, path, init, check" in ran.err


def test_text_follows_the_configuration_and_data_do_not(run: Run, file: Path) -> None:
    before = [run("show", "--json", "a-paid-14").out, run("list", "--tsv", "facts").out]
    assert "2025-06-02" in run("show", "a-paid-14").out
    write(file, 'dates = "long"\nnumbers = "point"\n')
    shown = run("show", "a-paid-14").out
    assert "2 Jun 2025" in shown
    assert "2025-06-02" not in shown
    NOTATION.choose(dates="iso", numbers="comma")  # each run is a process of its own
    assert [run("show", "--json", "a-paid-14").out, run("list", "--tsv", "facts").out] == before


def test_a_look_up_answers_in_spite_of_a_wrong_file_and_says_so(run: Run, file: Path) -> None:
    good = run("search", "b was sold")
    write(file, "theme = \n")
    ran = run("search", "b was sold")
    assert (ran.code, ran.out) == (good.code, good.out)
    assert f"{file}, line 1" in ran.err
    assert "dossier config check" in ran.err
    assert json.loads(run("search", "--json", "b was sold").out)["hits"]
    assert run("search", "--json", "b was sold").err == ""


def test_hostile_text_in_the_file_does_not_reach_the_terminal(run: Run, file: Path) -> None:
    write(file, '"a\\u001b[2J" = 1\n')
    ran = run("config", "check")
    assert ran.code == 1
    assert "\x1b" not in ran.out


def test_without_a_file_a_look_up_imports_nothing_for_it(folder: Path) -> None:
    code = (
        "import sys; from tui.cli.main import main; main(['list', 'deals']);"
        "print(sorted({'tomllib', 'platformdirs', 'tui.settings.actions'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_as_a_process(folder: Path) -> None:
    ran = process(folder, "config", "path", DOSSIER_CONFIG="/nowhere/else.toml")
    assert (ran.code, ran.out) == (0, "/nowhere/else.toml\n")
