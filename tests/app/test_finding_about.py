"""Filtering and sorting every list, going through what a search found, completing operators."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.driving import exploring
from tests.app.fixture import dossier
from tui.app.pages.completing import Completing
from tui.app.screens.explorer_layout import LISTS

DOSSIER = dossier()


@pytest.mark.parametrize(
    ("pane", "words", "left"),
    [("1", "techtr", "TechTrends"), ("2", "anth", "Anthropic"), ("3", "pang", "Pang"),
     ("4", "lecun", "Yann LeCun")],
)  # fmt: skip
async def test_each_list_is_filtered_and_given_back(
    store: Path, pane: str, words: str, left: str
) -> None:
    async with exploring(store) as run:
        await run.press(pane)
        kind = LISTS[int(pane) - 1]
        before = len(run.explorer.lists[kind].rows)
        await run.press("f")
        await run.type(words)
        await run.press("enter")
        assert len(run.explorer.lists[kind].rows) == 1
        assert f"/{words}" in run.line(kind.capitalize())
        await run.press("down")
        assert left in run.text()
        await run.press("escape")
        assert len(run.explorer.lists[kind].rows) == before


@pytest.mark.parametrize(
    ("pane", "orders"),
    [("1", ["newest first", "by number of facts", "by name", "as they are kept"]),
     ("2", ["by name", "by type", "by number of facts"]),
     ("3", ["by name", "by status", "by number of facts"]),
     ("4", ["by name", "by number of facts"])],
)  # fmt: skip
async def test_each_list_is_sorted_in_all_its_ways(
    store: Path, pane: str, orders: list[str]
) -> None:
    async with exploring(store) as run:
        await run.press(pane)
        rows = run.explorer.lists[LISTS[int(pane) - 1]]
        begun = list(rows.rows.ids)  # type: ignore[attr-defined]
        for order in orders:
            await run.press("s")
            assert run.footer == f"sorted {order}"
            assert sorted(rows.rows.ids) == sorted(begun)  # type: ignore[attr-defined]
        assert list(rows.rows.ids) == begun  # type: ignore[attr-defined]


async def test_articles_newest_first(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("1", "s")
        ids = run.explorer.lists["articles"].rows.ids  # type: ignore[attr-defined]
        assert ids[0] == "fetchlogic"
        assert ids[-1] == "techtrends"


async def test_what_is_found_in_one_article_is_marked_in_the_next(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("6", "f")
        await run.type("scale ai")
        await run.press("enter")
        assert "of 3 places" in run.footer or "places" in run.footer
        await run.press("e", "n")
        assert run.explorer.reading.article == "techtrends"
        assert "“scale ai”:" in run.footer
        await run.press("escape", "n")
        assert "nothing is looked for in the text" in run.footer


async def test_after_a_search_n_goes_through_what_it_was_about(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("slash")
        await run.type("peng ruoming 200m")
        await run.press("enter")
        assert run.current_fact == "pang-over-200mn"
        text = run.explorer.text
        found = {text.text[start:end].casefold() for start, end in text._marks.hits}
        assert "ruoming" in " ".join(found), "as the article prints it"
        assert "200 million" in found
        total = text.hit_count
        seen = set()
        for _ in range(total):
            await run.press("n")
            assert f"of {total} places" in run.footer
            seen.add(text.cursor)
        assert len(seen) == total
        await run.press("N")
        assert f"of {total} places" in run.footer
        await run.press("6", "escape")
        assert text.hit_count == 0


async def test_finding_after_a_search_begins_with_nothing(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("/")
        await run.type("pang 200m")
        await run.press("enter", "6", "f")
        await run.type("apple")
        assert run.explorer.ask_line.edit.text == "apple"
        await run.press("enter", "f")
        assert run.explorer.ask_line.edit.text == "apple"


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("ki", "nd:"), ("pang ki", "nd:"), ("-ki", "nd:"), ("k", ""), ("kind", ":"),
        ("kind:", "fact"), ("kind:d", "eal"), ("kind:deal", ""), ("kind:deal x", ""),
        ("is:dis", "puted"), ("is:zzz", ""), ("section:te", "aser"), ("in:techf", "low"),
        ("lang:i", "d"), ('by:"wall', ' Street Journal"'), ("by:wall st", ""), ("KIND:d", ""),
        ("meta", ""), ("", ""), ("http:", ""), ("date:20", ""),
    ],
)  # fmt: skip
def test_what_an_operator_goes_on_with(typed: str, rest: str) -> None:
    assert Completing(DOSSIER).rest(typed) == rest


async def test_the_rest_of_an_operator_is_offered_and_taken(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("slash")
        await run.type("pang ki")
        assert run.lines()[0].startswith(" / pang kind:"), "offered behind the cursor"
        assert run.app.screen.line.edit.text == "pang ki"
        await run.press("right")
        assert run.app.screen.line.edit.text == "pang kind:"
        await run.type("p")
        await run.press("right")
        assert run.app.screen.line.edit.text == "pang kind:person"
        assert "1 hit: 1 person" in run.text()
        await run.press("left", "right")
        assert run.app.screen.line.edit.text == "pang kind:person"


async def test_nothing_is_offered_in_the_middle_of_what_is_typed(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("slash")
        await run.type("is:di")
        await run.press("left")
        assert run.lines()[0].rstrip() == " / is:di"
        await run.press("right", "right")
        assert run.app.screen.line.edit.text == "is:disputed"
