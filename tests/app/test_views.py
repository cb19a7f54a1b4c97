"""Timeline, moves, money and two articles side by side, in a person's terms."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.driving import Driver, exploring
from tests.insight.building import corpus as build
from tui.app.dossier_app import DossierApp
from tui.app.screens.explorer import ExplorerScreen
from tui.app.screens.page_screen import PageScreen
from tui.app.screens.side_screen import SideScreen
from tui.app.screens.view_screen import ViewScreen
from tui.app.widgets.parallel_lines import Opposite, Stretch, lay_out
from tui.settings.keymap import IN_FORCE

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
            ("X", "Questions that facts answer differently would be here"),
            ("v", "Two articles that speak of the same things"),
        ):
            await run.press(key)
            assert words in run.text()
            assert " 0 " not in run.text(), "no figures of nothing"
            assert key == "v" or "`dossier import FILE.jsonl` brings facts in" in run.text()
            await run.press("enter", "down", "x", "s", "f", "escape", "backspace")
            while not isinstance(app.screen, ExplorerScreen):
                await run.press("backspace")


# Narrowing and sorting.


def figures(run: Driver) -> str:
    """What the title of the view tells at its right."""
    return run.lines()[1].split("  ")[-1].strip()


def choices(run: Driver) -> int:
    """How many rows of the view can be chosen."""
    return sum(not line.is_heading for line in view(run)._rows.lines)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("key", "word", "first"),
    [
        ("t", "wang", "Alexandr Wang"),
        ("w", "roziere", "Baptiste Rozière"),
        ("m", "14.3", "$14.3"),
        ("X", "pang", "Pang Ruoming"),
    ],
)
async def test_f_narrows_a_view_letter_by_letter_and_esc_clears(
    key: str, word: str, first: str
) -> None:
    async with exploring(SHIPPED) as run:
        await run.press(key)
        title, total = run.lines()[1], choices(run)
        await run.press("f")
        await run.type(word)
        assert f"/{word}" in run.lines()[1]
        count = f"{choices(run)} of {total}"
        assert 0 < choices(run) < total
        assert figures(run) == count
        assert first in run.text()
        await run.press("enter")
        assert "filter" in run.footer, "the keys are back"
        assert figures(run) == count
        here = run.text()
        await run.press("enter", "backspace")
        assert run.text() == here, "coming back leads to the same place"
        record = view(run).record_in_front
        await run.press("escape")
        assert run.lines()[1] == title
        assert view(run).record_in_front == record, "one stays at what was found"
        await run.press("escape")
        assert isinstance(run.app.screen, ExplorerScreen)


async def test_escape_while_typing_forgets_the_words_and_letters_are_no_keys() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("t")
        title, total = run.lines()[1], choices(run)
        await run.press("f")
        await run.type("qtx")
        assert figures(run) == f"0 of {total}"
        assert "Nothing here says “qtx”; esc clears the filter." in run.text()
        assert "/ searches everything" in run.text()
        await run.press("escape")
        assert run.lines()[1] == title
        assert view(run).list.cursor >= 0


async def test_all_that_a_row_unfolds_is_looked_through() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("w", "f")
        await run.type("llama lead")
        assert "Guillaume Lample" in run.text(), "a former role stands below his move"


@pytest.mark.parametrize("key", ["t", "w", "m", "X"])
async def test_s_sorts_in_every_order_and_comes_round(key: str) -> None:
    async with exploring(SHIPPED) as run:
        await run.press(key)
        before = run.lines()[1:-1]
        seen = [tuple(before)]
        for order in (*view(run).orders[1:], view(run).orders[0]):
            await run.press("s")
            assert run.footer == f"sorted {order}"
            assert (order in run.lines()[1]) == (order != view(run).orders[0])
            assert "▸" in "".join(run.lines()[2:4]), "one stays at the top"
            seen.append(tuple(run.lines()[1:-1]))
        assert seen[-1] == seen[0]
        assert len(set(seen)) == len(view(run).orders)


async def test_sorting_keeps_the_row_one_was_at_and_the_words() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("t", "f", *"wang", "enter", "down", "down")
        fact = view(run).record_in_front
        await run.press("s")
        assert view(run).record_in_front == fact
        assert "newest first" in run.lines()[1]
        assert "/wang" in run.lines()[1]
        await run.press("enter", "backspace")
        assert view(run).record_in_front == fact
        assert "newest first" in run.lines()[1]


async def test_a_disputed_question_shows_who_says_what_and_leads_to_its_duel() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("X")
        text = " ".join(run.text().split())
        assert "57 questions with answers that differ" in text
        assert "TechFlow says $14.3–15 bn. Nobody says $15 bn." in text
        await run.press("down", "down")
        question = view(run).record_in_front
        assert question in view(run).corpus.dossier.questions
        row = view(run).list.cursor
        for key in ("enter", "x"):
            await run.press(key)
            assert isinstance(run.app.screen, PageScreen)
            await run.press("backspace")
            assert view(run).list.cursor == row
        await run.press("p")
        assert "MILLION" in run.text()


async def test_two_articles_are_narrowed_to_where_either_says_the_words() -> None:
    async with exploring(SHIPPED, start_at="techflow") as run:
        await run.press("v")
        places = len(side(run)._pairs)
        await run.press("f", *"lecun", "enter")
        shown = len(side(run)._pairs)
        assert 0 < shown < places
        assert f"/lecun  {shown} of {places}" in run.trail
        await run.press("n")
        pair = side(run).pair
        await run.press("enter", "backspace")
        assert side(run).pair == pair
        assert "/lecun" in run.trail
        await run.press("escape")
        assert side(run).pair == pair
        assert len(side(run)._pairs) == places
        await run.press("s")
        assert "differences first" in run.trail
        marked = [bool(one.gaps) for one in side(run)._pairs]
        assert marked == sorted(marked, reverse=True)
        await run.press("f", *"zzz")
        assert "Nothing here says “zzz”" in run.text()


async def test_without_tours_or_facts_presenting_says_so(tmp_path: Path) -> None:
    app = DossierApp(build(tmp_path, {}))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        run = Driver(app, pilot)
        await run.press("P")
        assert run.footer == "there is no tour here; p presents what is in front"
        await run.press("p")
        assert run.footer == "there is nothing here to be made slides of"


async def test_help_and_palette_know_the_views() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("?")
        assert "views, two articles" in run.text()
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
        assert "b.txt" in "".join(line.strip() for line in run.text().splitlines()), "to its end"
        assert "Everything else can be used" in run.text()


def test_columns_begin_together_and_marks_stay_on_their_words() -> None:
    one = Stretch("alpha beta gamma", ((6, 10, "cited"),))
    lines = lay_out([Opposite([one], [Stretch("x")]), Opposite([], [Stretch("y")])], 10, 10)
    shown = [("".join(t for t, _ in ln.left), "".join(t for t, _ in ln.right)) for ln in lines]
    assert shown == [("alpha beta", "x"), ("gamma", ""), ("", ""), ("", "y")]
    assert [text for line in lines for text, part in line.left if part == "cited"] == ["beta"]
    assert [line.first for line in lines] == [True, False, False, True]


async def test_the_key_that_closes_ends_the_asking_whichever_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(IN_FORCE, "close", ("ctrl+g", "escape"))
    async with exploring(SHIPPED) as run:
        await run.press("t", "f")
        assert "^g clears" in run.text()
        await run.press(*"wang", "ctrl+g")
        assert "/wang" not in run.lines()[1]
        assert "filter" in run.footer
        await run.press("q")
        assert not run.app.is_running


async def test_on_a_narrow_screen_words_come_before_columns_and_bars() -> None:
    async with exploring(SHIPPED, (50, 14)) as run:
        await run.press("w")
        assert "Guillaume Lample Meta › Mistral" in run.text()
        assert "seen ~2025-06" in run.text(), "what has no room beside it stands below"
        await run.press("backspace", "m")
        assert "█" not in run.text()
        assert "Meta-NVIDIA" in run.line("hundreds of $bn")
        assert max(map(len, run.lines())) <= 50


async def test_what_is_only_announced_is_told_as_announced() -> None:
    async with exploring(SHIPPED) as run:
        await run.press("w", "f", *"lecun", "enter")
        assert run.line("2025-11      Yann LeCun").endswith("announced")


async def test_the_title_of_the_money_has_no_scale_where_there_are_no_bars(store: Path) -> None:
    async with exploring(store, (60, 20)) as run:
        await run.press("m")
        assert "█" not in run.text()
        assert "times more" not in run.lines()[1]
        assert run.lines()[1].split()[-1] == "figures"
        await run.pilot.resize_terminal(100, 30)
        await run.pilot.pause()
        assert "█" in run.text()
        assert "times more" in run.lines()[1]


async def test_two_articles_tell_the_key_of_the_walk_at_80_columns(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("1", "down", "v")
        assert "n next difference" in run.footer


async def test_two_articles_keep_off_the_edge_of_the_screen(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("1", "down", "v")
        for _ in range(12):
            body = run.lines()[2:-4]
            assert all(len(line) < 80 for line in body), max(body, key=len)
            await run.press("down")
