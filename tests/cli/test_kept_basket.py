"""A basket that was kept in the explorer, cited and exported by its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tui.settings.baskets import Baskets


@pytest.fixture(autouse=True)
def state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def test_a_basket_is_cited_by_its_name(run: Run, folder: Path) -> None:
    Baskets(folder / "store.json").keep("The price", ["a-paid-15", "a-paid-14"])
    ran = run("cite", "--basket", "the price")
    assert ran.code == 0
    assert ran.out == run("cite", "a-paid-15", "a-paid-14").out


def test_a_basket_is_exported_under_its_name(run: Run, folder: Path) -> None:
    Baskets(folder / "store.json").keep("The price", ["a-paid-15", "a-paid-14"])
    ran = run("export", "basket", "--name", "The price")
    assert ran.code == 0
    assert ran.out.startswith("The price\n")
    assert "1 of 2" in ran.out


def test_a_name_that_is_not_kept_is_refused_with_those_that_are(run: Run, folder: Path) -> None:
    assert "keep them under a name" in run("cite", "--basket", "nope").err
    Baskets(folder / "store.json").keep("The price", ["a-paid-15"])
    for words in (("cite", "--basket", "nope"), ("export", "basket", "--name", "nope")):
        ran = run(*words)
        assert ran.code == 1
        assert ran.out == ""
        assert "Those kept: The price." in ran.err


@pytest.mark.parametrize(
    "words", [("cite",), ("export", "basket"), ("export", "question", "--name", "x"),
              ("export", "basket", "--name", "x", "a-paid-14"), ("export", "tour")]
)  # fmt: skip
def test_neither_nor_and_both_are_wrong_use(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).code == 2
