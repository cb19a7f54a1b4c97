"""Which passages are cited, marked, apart, or nothing of these."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.insight.building import corpus, fact, quote
from tui.insight.coverage import Coverage, Figures
from tui.records.errors import ArticleError
from tui.records.models import Mark, Section

TEXT = (
    "A heading\nMeta paid $14 billion. It was swift. Others waited long for it.\n---\n"
    "Follow us on X.\nThe end has come.\n"
)


def mark(exact: str) -> Mark:
    start = TEXT.index(exact)
    return Mark(article="a", start=start, end=start + len(exact), kind="rhetoric")


def made(folder: Path) -> Coverage:
    follow = TEXT.index("Follow")
    return Coverage(
        corpus(
            folder,
            {"a": TEXT},
            sections={"a": [Section(role="boilerplate", start=follow, end=follow + 15)]},
            facts={
                "paid": fact("Meta paid $14 billion.", quote("a", TEXT, "paid $14 billion")),
                "again": fact("Meta paid.", quote("a", TEXT, "Meta paid")),
            },
            marks={"m-swift": mark("It was swift."), "m-little": mark("Others w")},
        )
    )


def test_every_passage_has_one_status(tmp_path: Path) -> None:
    coverage = made(tmp_path)
    assert [(c.status, c.facts, c.marks) for c in coverage.of("a")] == [
        ("uncited", (), ()),
        ("cited", ("again", "paid"), ()),
        ("marked", (), ("m-swift",)),
        ("uncited", (), ("m-little",)),
        ("apart", (), ()),
        ("apart", (), ()),
        ("uncited", (), ()),
    ]
    assert [c.id for c in coverage.uncited("a")] == ["a@0", "a@47", "a@94"]
    assert coverage.figures("a") == Figures(passages=7, cited=1, marked=1, uncited=3, apart=2)
    assert coverage.total() == coverage.figures("a")


def test_two_marks_together_cover_half(tmp_path: Path) -> None:
    made_of = corpus(
        tmp_path,
        {"a": TEXT},
        marks={"one": mark("Others w"), "two": mark("Others wait"), "three": mark(" long fo")},
    )
    covered = {c.id: c.status for c in Coverage(made_of).of("a")}
    assert covered["a@47"] == "marked"


def test_a_quote_that_only_touches_the_space_between_cites_nothing(tmp_path: Path) -> None:
    text = "One is here. Two is there."
    made_of = corpus(tmp_path, {"a": text}, facts={"f": fact("One.", quote("a", text, "here. "))})
    assert [c.status for c in Coverage(made_of).of("a")] == ["cited", "uncited"]


def test_a_quote_over_two_passages_cites_both(tmp_path: Path) -> None:
    text = "One is here. Two is there. Three."
    made_of = corpus(
        tmp_path, {"a": text}, facts={"f": fact("One.", quote("a", text, "here. Two"))}
    )
    assert [c.status for c in Coverage(made_of).of("a")] == ["cited", "cited", "uncited"]


def test_the_quote_is_taken_where_it_stands_now(tmp_path: Path) -> None:
    made_of = made(tmp_path).corpus
    (tmp_path / "a.txt").write_text("A new line came.\n" + TEXT)
    moved = Coverage(made_of)
    assert [c.id for c in moved.of("a") if c.status == "cited"] == ["a@27"]
    (tmp_path / "a.txt").write_text(TEXT.replace("$14 billion", "$15 billion"))
    changed = Coverage(type(made_of)(made_of.dossier, tmp_path))
    assert [c.facts for c in changed.of("a") if c.status == "cited"] == [("again",)]


def test_an_article_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    coverage = made(tmp_path)
    (tmp_path / "a.txt").unlink()
    with pytest.raises(ArticleError):
        coverage.of("a")
    assert coverage.readable == ()
    assert coverage.total() == Figures(passages=0, cited=0, marked=0, uncited=0, apart=0)
