"""A duel from the back of a room: who stands where, in what they differ, and the verdict."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.insight.building import corpus as build
from tests.insight.building import fact, quote
from tui.export.flowing import Bars, width_of
from tui.export.slide_models import DuelSlide, FactSlide
from tui.export.slide_pages import pages
from tui.export.slides import Slides
from tui.export.talk_html import as_html
from tui.export.talk_text import as_markdown
from tui.insight.corpus import open_corpus
from tui.records.models import Question, Section, Value

BARS = Bars()
SHIPPED = Path(__file__).parents[2] / "store.json"
LONG = "and it was a long day for all who had come to work from all over the town that morning"
ENGLISH = f"Meta cut 600 posts, {LONG}. It may cut 700 posts.\n"
INDONESIAN = "Meta memangkas 800 posisi.\n"
TABLE = "Name | Went to\n---|---\nAda | Here\nBen | There\nEnd of it.\n"


def text_of(page) -> str:
    return "\n".join("".join(text for text, _ in line) for line in page)


def posts(number: str) -> Value:
    return Value(type="count", lower=number, upper=number, unit="posts", of="posts", text=number)


@pytest.fixture
def slides(tmp_path: Path) -> Slides:
    answers = {
        "later": fact(
            "Meta may cut 700 posts.",
            quote("en", ENGLISH, "It may cut 700 posts"),
            question="q-posts",
            values=[posts("700")],
            rank="preferred",
        ),
        "earlier": fact(
            "Meta cut 600 posts.",
            quote("en", ENGLISH, "Meta cut 600 posts"),
            question="q-posts",
            values=[posts("600")],
            due="2026",
        ),
        "translated": fact(
            "The Indonesian text says that Meta cut 800 posts.",
            quote("id", INDONESIAN, "Meta memangkas 800 posisi"),
            question="q-translated",
            values=[posts("800")],
        ),
        "original": fact(
            "Meta cut 600 posts, it says.",
            quote("en", ENGLISH, "Meta cut 600 posts"),
            question="q-translated",
            values=[posts("600")],
            rank="preferred",
        ),
        "rows": fact(
            "Ada and Ben went.",
            quote("table", TABLE, "Ada | Here"),
            quote("table", TABLE, "Ben | There"),
            quote("table", TABLE, "Name | Went to"),
        ),
    }
    found = build(
        tmp_path,
        {"en": ENGLISH, "id": INDONESIAN, "table": TABLE},
        articles={"en": {"language": "en"}, "id": {"language": "id", "translation_of": "en"}},
        sections={"table": [Section(role="table", start=0, end=TABLE.index("End"))]},
        questions={
            "q-posts": Question(text="How many?", differs=["number", "strength"], verdict="Both."),
            "q-translated": Question(text="How many then?", differs=["translation"], verdict="No."),
        },
        facts=answers,
    )
    return Slides(found)


def duel(slides: Slides, question: str) -> DuelSlide:
    slide = slides.slide(question)
    assert isinstance(slide, DuelSlide)
    return slide


def test_what_is_said_earlier_stands_on_the_left(slides: Slides) -> None:
    slide = duel(slides, "q-posts")
    assert [side.heading for side in slide.sides] == ["earlier", "later"]
    assert [side.fact for side in slide.sides] == ["earlier", "later"]
    assert ("amount", "600 posts", "700 posts") in slide.rows


def test_no_cell_of_the_table_is_empty(slides: Slides) -> None:
    assert ("due", "2026", "none given") in duel(slides, "q-posts").rows
    corpus = open_corpus(SHIPPED)
    for question in corpus.dossier.questions:
        assert all(all(row) for row in duel(Slides(corpus), question).rows), question


def test_the_kinds_of_difference_are_seen_at_a_glance(slides: Slides) -> None:
    (page,) = pages(slides.slide("q-posts"), 80, 22, BARS)
    assert "── differs in number, strength ──" in text_of(page)
    talk = slides.basket(["q-posts"])
    assert "differs in number, strength" in as_markdown(talk)
    assert "differs in number, strength" in as_html(talk)


def test_a_quote_in_another_language_says_what_it_means(slides: Slides) -> None:
    slide = duel(slides, "q-translated")
    assert [side.gloss for side in slide.sides] == [
        "",
        "The Indonesian text says that Meta cut 800 posts.",
    ]
    (page,) = pages(slide, 80, 22, BARS)
    assert "that is: The Indonesian text" in text_of(page)
    assert "That is: The Indonesian text" in as_html(slides.basket(["q-translated"]))


def test_a_row_of_a_table_comes_with_its_header_once(slides: Slides) -> None:
    slide = slides.slide("rows")
    assert isinstance(slide, FactSlide)
    assert [one.header for one in slide.quotes] == ["Name | Went to", "", ""]
    (page,) = pages(slide, 80, 22, BARS)
    lines = text_of(page).splitlines()
    row = next(n for n, line in enumerate(lines) if "Ada | Here" in line)
    assert lines[row - 1].strip() == "Name | Went to"
    assert "Ben | There" in lines[row + 1], "rows of a table stand together"
    assert lines[row + 2].strip().startswith("— table, table"), "and have one source"
    assert text_of(page).count("Name | Went to") == 1
    assert "Name | Went to" in as_html(slides.basket(["rows"]))


def test_for_the_verdict_to_be_seen_at_once_quotes_lose_context_and_never_cited_words(
    slides: Slides,
) -> None:
    high, low = (pages(slides.slide("q-posts"), 80, height, BARS) for height in (22, 17))
    assert len(high) == len(low) == 1
    assert "morning.”" in text_of(high[0])
    assert "morning.”" not in text_of(low[0])
    assert "▐Meta cut 600 posts▌" in text_of(low[0])
    assert "…" in text_of(low[0])
    assert "Both." in text_of(low[0])


def test_a_gloss_gives_way_to_the_verdict(slides: Slides) -> None:
    high, low = (pages(slides.slide("q-translated"), 80, height, BARS) for height in (22, 13))
    assert "that is:" in text_of(high[0])
    assert "that is:" not in text_of(low[0])
    assert "No." in text_of(low[0])


def test_of_the_shipped_duels_no_page_begins_with_a_rule_and_none_is_cut_within_a_word() -> None:
    corpus = open_corpus(SHIPPED)
    slides = Slides(corpus)
    for question in corpus.dossier.questions:
        slide = duel(slides, question)
        laid = pages(slide, 80, 22, BARS)
        assert slide.kinds in text_of(laid[0]), "the first page tells in what they differ"
        for page in laid:
            assert len(page) <= 22
            assert all(width_of(line) <= 80 for line in page)
            blank = page.index([])
            assert text_of([page[blank + 1]]).strip(" ─"), question


def test_two_outlets_are_set_against_each_other_before_two_places_in_one() -> None:
    corpus = open_corpus(SHIPPED)
    headings = [side.heading for side in duel(Slides(corpus), "q-pang-pay").sides]
    assert headings == ["TechFlow", "Implicator"]
