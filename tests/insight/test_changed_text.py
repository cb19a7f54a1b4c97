"""An article whose file has changed since it was curated: all goes by where quotes are now."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.insight.building import corpus as build
from tests.insight.building import fact, quote
from tui.insight.aligned import aligned
from tui.insight.corpus import Corpus
from tui.insight.links import Links
from tui.insight.resettled import resettled
from tui.records.models import Section

BEFORE = (
    "A headline\n\nBy a writer of the paper, on a day in May\n\n"
    "Ada left the mill. Ben stayed at the mill.\n\n"
    "Name | Left\n"
    "Ada | 2024\n"
    "Cid | 2023\n\n"
    "The mill cost $14.3 billion.\n\n"
    "The end of the report.\n"
)
ADDED = "An editor’s note that was not there before.\n\n"
AFTER = BEFORE.replace("Ada left", f"{ADDED}Ada left").replace("$14.3", "$14.8")
OTHER = "Ada quit. Nothing more.\n"


def section(role: str, first: str, last: str) -> Section:
    start = BEFORE.index(first)
    return Section(role=role, start=start, end=BEFORE.index(last, start) + len(last))  # type: ignore[arg-type]


@pytest.fixture
def changed(tmp_path: Path) -> Corpus:
    found = build(
        tmp_path,
        {"a": BEFORE, "b": OTHER},
        sections={
            "a": [
                section("title", "A headline", "A headline"),
                section("table", "Name | Left", "Cid | 2023"),
            ]
        },
        facts={
            "head": fact("It is headed.", quote("a", BEFORE, "A headline")),
            "ada": fact(
                "Ada left.", quote("a", BEFORE, "Ada left the mill"), quote("b", OTHER, "Ada quit")
            ),
            "ben": fact("Ben stayed.", quote("a", BEFORE, "Ben stayed at the mill")),
            "row": fact("Cid left in 2023.", quote("a", BEFORE, "Cid | 2023")),
            "cost": fact("It cost 14.3.", quote("a", BEFORE, "The mill cost $14.3 billion")),
            "end": fact("It ends.", quote("a", BEFORE, "The end of the report")),
        },
    )
    (tmp_path / "a.txt").write_text(AFTER, encoding="utf-8")
    return Corpus(found.dossier, tmp_path)


def facts_on(corpus: Corpus, words: str) -> list[str]:
    """The facts that the line of some words of the new text leads to."""
    start = AFTER.index(words)
    return Links(corpus.dossier, corpus.place).facts_at("a", start, start + len(words))


def test_a_line_leads_to_the_facts_that_it_says_now(changed: Corpus) -> None:
    assert facts_on(changed, "Ada left the mill") == ["ada"]
    assert facts_on(changed, "Ben stayed") == ["ben"]
    assert facts_on(changed, "Cid | 2023") == ["row"]
    assert facts_on(changed, "An editor’s note") == []


def test_a_figure_that_is_another_now_leads_to_no_fact(changed: Corpus) -> None:
    assert changed.anchor(changed.dossier.facts["cost"].evidence[0]).state == "doubtful"
    assert facts_on(changed, "$14.8 billion") == []


def test_without_the_texts_the_links_are_those_recorded(changed: Corpus) -> None:
    start = BEFORE.index("Cid")
    assert Links(changed.dossier).facts_at("a", start, start + 3) == ["row"]


def test_an_article_that_cannot_be_read_keeps_its_links(changed: Corpus) -> None:
    (changed.folder / "a.txt").unlink()
    assert changed.place(changed.dossier.facts["row"].evidence[0]) is not None


def test_sections_go_with_the_quotes_around_them(changed: Corpus) -> None:
    by_role = {one.role: AFTER[one.start : one.end] for one in changed.sections("a")}
    assert by_role == {"title": "A headline", "table": "Name | Left\nAda | 2024\nCid | 2023"}
    assert changed.role_at("a", AFTER.index("Cid | 2023")) == "table"
    assert changed.role_at("a", AFTER.index("The mill cost")) == "body"
    rows = [one for one in changed.passages("a") if one.kind == "row"]
    assert AFTER[rows[0].start : rows[0].end] == "Name | Left"


def test_two_articles_stand_side_by_side_by_where_the_words_are_now(changed: Corpus) -> None:
    links = Links(changed.dossier, changed.place)
    (pair,) = aligned(changed, links, "a", "b").pairs
    assert [AFTER[slice(*span)] for span in pair.left] == ["Ada left the mill"]


def test_a_border_whose_neighbours_do_not_agree_is_left_out() -> None:
    text = "one\ntwo\nsix\n"
    sections = [Section(role="heading", start=4, end=7)]
    assert resettled(text, sections, [(0, 0), (8, 8)]) == sections
    assert resettled(text, sections, [(0, 0), (8, 9)]) == []
    assert resettled(text, sections, []) == []
    assert resettled(text, sections, [(0, 1)]) == [], "it would begin within a line"


@given(st.text(alphabet="ab \n", max_size=40), st.integers(0, 40), st.integers(0, 9))
def test_what_is_put_in_before_a_section_moves_it(text: str, at: int, more: int) -> None:
    text = f"{text}\nhere is the table\nand behind it\n"
    start = text.index("here is")
    table = Section(role="table", start=start, end=start + len("here is the table"))
    at = min(at, start)
    now = text[:at] + "x" * more + "\n" + text[at:]
    shift = more + 1
    moved = [(start, start + shift), (text.index("behind"), text.index("behind") + shift)]
    (found,) = resettled(now, [table], moved)
    assert now[found.start : found.end] == "here is the table"
