"""`dossier tour` and `dossier export`: talks as documents, from a pipe and into files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_tours_are_listed(run: Run) -> None:
    ran = run("tour")
    assert ran.code == 0
    assert ran.out.split() == ["2", "slides", "The", "sale", "tour-b"]


def test_a_tour_in_a_pipe_is_its_slides_with_their_notes(run: Run) -> None:
    ran = run("tour", "tour-b")
    assert ran.code == 0
    assert "1 of 2" in ran.out
    assert "WHAT DID A PAY FOR B?" in ran.out
    assert "“▐On Monday A bought B for $14.3" in ran.out
    assert "note: Who says what?" in ran.out
    assert "\x1b" not in ran.out


@pytest.mark.parametrize(
    "words", [("tour", "nope"), ("export", "tour", "nope"), ("export", "view", "nope"),
              ("export", "question", "nope"), ("export", "basket", "a-paid-14", "nope")]
)  # fmt: skip
def test_an_unknown_id_is_named(run: Run, words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert ran.code == 1
    assert ran.out == ""
    assert "'nope'" in ran.err


@pytest.mark.parametrize(
    ("form", "first"),
    [
        ("text", "The sale"),
        ("markdown", "# The sale"),
        ("html", "<!DOCTYPE html>"),
        ("svg", "<svg"),
    ],
)
def test_a_tour_is_written_in_each_format(run: Run, form: str, first: str) -> None:
    ran = run("export", "tour", "tour-b", "--format", form)
    assert ran.code == 0
    assert ran.out.startswith(first)


def test_a_saved_search_is_a_list_and_a_slide_for_each_hit(run: Run) -> None:
    ran = run("export", "view", "view-b")
    assert ran.code == 0
    assert ran.out.startswith("All of B\n")
    assert "A bought B for $14.3 billion." in ran.out


def test_a_question_and_a_basket(run: Run) -> None:
    assert "WHAT DID A PAY FOR B?" in run("export", "question", "q-price").out
    basket = run("export", "basket", "a-paid-15", "deal-called-fair").out
    assert basket.index("2 of 2") < basket.index("Ann Chief calls the deal fair.")


def test_a_file_is_written_whole_or_not_at_all(run: Run, folder: Path) -> None:
    ran = run("export", "--out", "talk.html", "--format", "html", "tour", "tour-b")
    assert (ran.code, ran.out) == (0, "")
    assert "talk.html" in ran.err
    assert (folder / "talk.html").read_text(encoding="utf-8").endswith("</html>\n")
    assert not list(folder.glob(".*.part"))
    nowhere = run("export", "--out", "no/such/place.html", "tour", "tour-b")
    assert nowhere.code == 2
    assert "could not be written" in nowhere.err


@pytest.mark.parametrize("name", ["store.json", "./news.txt"])
def test_the_dossier_is_never_written_over(run: Run, folder: Path, name: str) -> None:
    before = (folder / name).read_bytes()
    assert run("export", "tour", "tour-b", "--out", name).code == 2
    assert (folder / name).read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [("fact", "a-paid-14"), ("tour", "tour-b", "tour-b"), ("tour",),
     ("--format", "svg", "--slide", "3", "tour", "tour-b"), ("--slide", "1", "tour", "tour-b")],
)  # fmt: skip
def test_wrong_use_is_said(run: Run, words: tuple[str, ...]) -> None:
    ran = run("export", *words)
    assert ran.code == 2
    assert ran.out == ""


def test_a_tour_without_steps_says_so(run: Run, folder: Path) -> None:
    store = folder / "store.json"
    data = json.loads(store.read_text())
    data["tours"]["tour-b"]["steps"] = []
    store.write_text(json.dumps(data))
    for words in ("tour tour-b", "export tour tour-b --format svg"):
        code, out, err = run(*words.split())
        assert (code, out) == (1, "")
        assert "The tour 'tour-b' has no steps yet." in err


def test_what_is_not_there_is_told_with_what_is(run: Run, folder: Path) -> None:
    wrong = run("export", "basket", "a-paid-14", "--format", "svg", "--slide", "3")
    assert "There is no slide 3 of 1 slide." in wrong.err
    assert "Those known: view-b." in run("export", "view", "nope").err
    store = folder / "store.json"
    data = json.loads(store.read_text())
    del data["views"]
    store.write_text(json.dumps(data))
    assert "There is none in this dossier yet." in run("export", "view", "nope").err
