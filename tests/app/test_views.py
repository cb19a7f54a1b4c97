"""Timeline, moves, money and two articles side by side, in a person's terms."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.driving import Driver, exploring
from tests.insight.building import corpus as build
from tui.app.dossier_app import DossierApp
from tui.app.screens.explorer import ExplorerScreen
from tui.app.screens.side_screen import SideScreen
from tui.app.screens.view_screen import ViewScreen
from tui.app.widgets.parallel_lines import Opposite, Stretch, lay_out

SHIPPED = Path(__file__).parents[2] / "store.json"
SIZES = [(80, 24), (120, 36)]


def view(run: Driver) -> ViewScreen:
    screen = run.app.screen
    assert isinstance(screen, ViewScreen)
    return screen


def side(run: Driver) -> SideScreen:
    screen = run.app.screen
    assert isinstance(screen, SideScreen)
    return screen


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("key", "name"), [("t", "Timeline"), ("w", "Moves"), ("m", "Money")])
async def test_a_view_opens_leads_to_a_fact_and_is_come_back_to(
    size: tuple[int, int], key: str, name: str
) -> None:
    async with exploring(SHIPPED, size) as run:
        await run.press(key)
        assert name in run.text()
        assert max(map(len, run.lines())) <= size[0]
        await run.press("down", "down", "down")
        row, fact = view(run).list.cursor, view(run).record_in_front
        assert fact in view(run).corpus.dossier.facts
        await run.press("enter")
        assert run.current_fact == fact
        assert run.marked_text(), "the passage that says it is marked"
        assert name.lower() in run.explorer.crumbs
        await run.press("backspace")
        assert view(run).list.cursor == row
        assert view(run).record_in_front == fact
        await run.press("backspace")
        assert isinstance(run.app.screen, ExplorerScreen)
        await run.press("backspace")
        assert "this is where you began" in run.footer


async def test_the_timeline_tells_what_became_of_a_plan() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("t")
        screen = view(run)
        rows = [line.facts for line in screen._rows.lines]  # type: ignore[union-attr]
        screen.list.choose(rows.index(("behemoth-due-summer-2025",)))
        await run.pilot.pause()
        text = " ".join(run.text().split())
        assert "planned for summer 2025 › slipped to autumn 2025 › put on hold" in text


async def test_tab_goes_from_year_to_year_and_headings_are_stepped_over() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("t")
        screen = view(run)
        lines = screen._rows.lines  # type: ignore[union-attr]
        first = screen.list.cursor
        assert not lines[first].is_heading
        await run.press("tab")
        assert screen.list.cursor > first
        assert lines[screen.list.cursor - 1].is_heading
        await run.press("shift+tab")
        assert screen.list.cursor == first
        await run.press("up")
        assert screen.list.cursor == first
        await run.press("G")
        last = screen.list.cursor
        assert last == len(lines) - 1
        await run.press("pageup", "ctrl+u", "g")
        assert screen.list.cursor == first


async def test_every_fact_of_a_row_can_be_reached() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("w")
        facts = view(run)._rows.lines[view(run).list.cursor].facts  # type: ignore[union-attr]
        assert len(facts) > 1
        seen = [view(run).record_in_front]
        for _ in facts[1:]:
            await run.press("e")
            seen.append(view(run).record_in_front)
        assert seen == list(facts)
        await run.press("enter")
        assert run.current_fact == facts[-1]


async def test_a_view_over_a_view_and_a_duel_over_it_come_back() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("m")
        await run.press("x")
        assert not isinstance(run.app.screen, ViewScreen)
        await run.press("backspace")
        assert view(run).at.view == "money"
        await run.press("t", "enter", "backspace")
        assert view(run).at.view == "timeline"


async def test_pages_and_views_open_over_each_other_in_any_order() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("X", "t", "X", "m", "X", "v", "X")
        for _ in range(7):
            assert not isinstance(run.app.screen, ExplorerScreen)
            await run.press("backspace")
        assert isinstance(run.app.screen, ExplorerScreen)


async def test_a_date_that_does_not_fit_is_told_in_full_below() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("w")
        screen = view(run)
        rows = [line.facts[:1] for line in screen._rows.lines]  # type: ignore[union-attr]
        velloso = ["velloso-announced-departure"]
        screen.list.choose(next(n for n, facts in enumerate(rows) if list(facts) == velloso))
        await run.pilot.pause()
        assert "date: 2026-02 to ~2026-03" in run.text()


async def test_marking_in_a_view_fills_the_basket() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("t", "space")
        fact = view(run).record_in_front
        assert "1 marked" in run.footer
        await run.press("backspace")
        assert list(run.explorer.basket) == [fact]


async def test_bars_have_a_plain_form(monkeypatch: pytest.MonkeyPatch) -> None:
    async with exploring(SHIPPED) as run:
        await run.press("m")
        assert "█" in run.text()
    monkeypatch.setenv("DOSSIER_ASCII", "1")
    from tui.app.look import signs_for_terminal

    signs_for_terminal.cache_clear()
    try:
        async with exploring(SHIPPED) as run:
            await run.press("m")
            assert "###" in run.text()
            assert not set("█░▸≠") & set(run.text())
    finally:
        signs_for_terminal.cache_clear()


@pytest.mark.parametrize("size", SIZES)
async def test_a_translation_stands_beside_its_original(size: tuple[int, int]) -> None:
    async with exploring(SHIPPED, size, "techflow") as run:
        await run.press("v")
        assert side(run).articles == ("techflow", "techflow-id")
        line = run.line("Penulis: Ada")
        assert line.index("Article by Ada") < line.index("│") < line.index("Penulis")
        await run.press("n")
        first = side(run).gap
        assert f"difference {first + 1} of" in run.text()
        await run.press("n")
        assert side(run).gap > first
        await run.press("N")
        assert side(run).gap == first
        assert run.styled("reverse"), "what differs is marked without colour"


async def test_differences_alone_and_back_to_all() -> None:
    async with exploring(SHIPPED, start_at="techflow") as run:
        await run.press("v", "n")
        gap, everything = side(run).gap, len(side(run)._pairs)
        await run.press("d")
        assert all(pair.gaps for pair in side(run)._pairs)
        assert 0 < len(side(run)._pairs) < everything
        assert gap in side(run).pair.gaps  # type: ignore[union-attr]
        await run.press("escape")
        assert len(side(run)._pairs) == everything


async def test_the_walk_leads_to_the_fact_and_back_to_the_place() -> None:
    async with exploring(SHIPPED, start_at="techflow") as run:
        await run.press("v", "n", "n")
        pair, fact = side(run).pair, side(run).record_in_front
        await run.press("enter")
        assert run.current_fact == fact
        await run.press("backspace")
        assert side(run).pair == pair


async def test_another_article_is_laid_beside_by_what_both_speak_of() -> None:
    async with exploring(SHIPPED, start_at="implicator") as run:
        await run.press("v")
        first = side(run).articles
        await run.press("o")
        assert side(run).articles[0] == first[0]
        assert side(run).articles[1] != first[1]
        await run.press("G")
        assert side(run).record_in_front


async def test_empty_views_say_what_would_be_there(tmp_path: Path) -> None:
    found = build(tmp_path, {"a": "Nothing is said here.\n"})
    app = DossierApp(found)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        run = Driver(app, pilot)
        for key, words in (
            ("t", "What happened when would be here"),
            ("w", "Who went from where to where would be here"),
            ("m", "What things cost"),
            ("v", "Two articles that speak of the same things"),
        ):
            await run.press(key)
            assert words in run.text()
            await run.press("enter", "down", "x", "backspace")
            while not isinstance(app.screen, ExplorerScreen):
                await run.press("backspace")


async def test_help_and_palette_know_the_views() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("?")
        assert "timeline, moves, money" in run.text()
        assert "two articles" in run.text()
        await run.press("escape")
        await run.press(":")
        await run.type("timeline")
        await run.press("enter")
        assert view(run).at.view == "timeline"


async def test_an_article_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    found = build(
        tmp_path, {"a": "One.\n", "b": "Satu.\n"}, articles={"b": {"translation_of": "a"}}
    )
    (tmp_path / "b.txt").unlink()
    app = DossierApp(found)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        run = Driver(app, pilot)
        await run.press("v")
        assert "b.txt" in run.text()


def test_columns_begin_together_and_marks_stay_on_their_words() -> None:
    one = Stretch("alpha beta gamma", ((6, 10, "cited"),))
    lines = lay_out([Opposite([one], [Stretch("x")]), Opposite([], [Stretch("y")])], 10, 10)
    shown = [("".join(t for t, _ in ln.left), "".join(t for t, _ in ln.right)) for ln in lines]
    assert shown == [("alpha beta", "x"), ("gamma", ""), ("", ""), ("", "y")]
    assert [text for line in lines for text, part in line.left if part == "cited"] == ["beta"]
    assert [line.first for line in lines] == [True, False, False, True]
