"""An article that is another than was curated: quotes, lines and views go by what is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app import fixture
from tests.app.driving import exploring
from tui.export.slides import Slides
from tui.insight.corpus import open_corpus
from tui.store.canonical import encode

NOTE = "A note of the editors that was put in later, of which no fact knows.\n\n"
QUOTE = "invested $14.3 billion in Scale AI, acquiring a 49% stake"
FACT = "scale-ai-49-for-14-3bn"


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """The fixture dossier with a paragraph put in near the beginning of one article."""
    store = fixture.build(tmp_path / "meta")
    path = store.parent / fixture.ARTICLES["implicator"].file
    text = fixture.TEXTS["implicator"]
    at = text.index("Zuckerberg's response was swift")
    path.write_text(text[:at] + NOTE + text[at:], encoding="utf-8")
    return store


async def test_a_quote_that_has_moved_is_marked_where_it_is_and_said_to_have_moved(
    changed: Path,
) -> None:
    async with exploring(changed, start_at=FACT) as run:
        assert run.marked_text() == QUOTE
        assert f"moved: it stands {len(NOTE)} characters later than recorded" in run.text()


async def test_the_line_under_the_cursor_leads_to_the_facts_that_it_says_now(
    changed: Path,
) -> None:
    async with exploring(changed, start_at=FACT) as run:
        await run.press("6")
        text = run.explorer.text
        text.cursor = text.text.index(QUOTE) + 3
        start, end = text.line_span()
        assert FACT in run.explorer.reading.facts_at(start, end)
        at = text.text.index("note of the editors")
        assert run.explorer.reading.facts_at(at, at + 4) == []


async def test_a_slide_says_that_a_quote_is_not_where_it_was(changed: Path) -> None:
    slide = Slides(open_corpus(changed)).slide(FACT)
    first = slide.quotes[0]  # type: ignore[union-attr]
    assert first.cited == QUOTE
    assert first.supports


async def test_two_articles_side_by_side_mark_what_is_there_now(changed: Path) -> None:
    async with exploring(changed, start_at="implicator") as run:
        await run.press("v")
        assert "14.3 billion" in run.styled("underline") + run.styled("reverse")
        assert "note of the editors" not in run.styled("underline") + run.styled("reverse")


async def test_a_quote_from_an_article_that_no_record_has_says_so(tmp_path: Path) -> None:
    store = fixture.build(tmp_path / "meta")
    whole = fixture.dossier()
    del whole.articles["implicator"]
    store.write_bytes(encode(whole))
    async with exploring(store, start_at=FACT) as run:
        assert "no article has the id “implicator”" in run.text()
        assert "Text: implicator" in run.text()
        await run.press("v")
        assert "TechTrends" in run.text(), "the first of those that are there"
