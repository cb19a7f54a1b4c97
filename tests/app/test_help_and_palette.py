"""The help shows every key of what is in front; the palette gives every command."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.driving import exploring
from tui.app.pages.commands import find_commands
from tui.app.pages.keysheet import TOGETHER, WORDS, key_groups
from tui.app.screens.help_screen import HelpScreen, arranged
from tui.app.screens.palette import PaletteScreen
from tui.app.screens.view_screen import ViewScreen
from tui.settings.actions import ACTIONS, BY_ID, PLACES, Place, actions_in
from tui.settings.keymap import label

IN_FRONT: tuple[tuple[Place, ...], ...] = (
    ("facts", "explorer", "lines"),
    ("text", "explorer", "lines"),
    ("list", "explorer", "lines"),
    ("fact", "lines"),
    ("duel", "lines"),
    ("disputed", "lines"),
    ("baskets", "lines"),
    ("search",),
)


@pytest.mark.parametrize("places", IN_FRONT, ids=lambda places: places[0])
def test_the_help_tells_every_key_that_works_here(places: tuple[Place, ...]) -> None:
    told = " ".join(entry.keys for group in key_groups(places) for entry in group.entries).split()
    typed = places == ("search",)
    for place in (*places, "everywhere"):
        for action in actions_in(place):  # type: ignore[arg-type]
            keys = [key for key in action.keys if not (typed and len(key) == 1)]
            nearer = {k for p in places for a in actions_in(p) for k in a.keys}
            for key in keys:
                if place == "everywhere" and key in nearer and action.id != "close":
                    continue
                known = label(key) in told or key.isdigit()
                assert known, (action.id, key)


def test_what_is_told_together_and_in_other_words_exists() -> None:
    assert {action_id for ids, _ in TOGETHER for action_id in ids} <= set(BY_ID)
    assert set(WORDS) <= set(BY_ID)
    assert all(len(words) <= 22 for words in WORDS.values())
    assert all(len(words) <= 22 for _, words in TOGETHER)


@pytest.mark.parametrize("places", IN_FRONT, ids=lambda places: places[0])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_columns_hold_every_line_once(places: tuple[Place, ...], count: int) -> None:
    groups = key_groups(places)
    rows = arranged(groups, count, 22)
    text = "\n".join("".join(piece for piece, _ in row.left) for row in rows)
    for group in groups:
        assert text.count(group.heading) >= 1
        for entry in group.entries:
            assert entry.words[:20] in text


@pytest.mark.parametrize("keys", [(), ("6",), ("1",), ("enter",), ("x",), ("X",), ("slash",)])
async def test_the_help_fits_80x24_and_closes_where_it_was_opened(
    store: Path, keys: tuple[str, ...]
) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press(*keys)
        before = run.text()
        await run.press("f1")
        assert isinstance(run.app.screen, HelpScreen)
        assert "more lines" not in run.text()
        assert "Signs" in run.text()
        await run.press("escape")
        assert run.text() == before


async def test_the_help_closes_on_the_keys_a_person_tries(store: Path) -> None:
    async with exploring(store) as run:
        for key in ("question_mark", "q", "backspace", "escape"):
            await run.press("question_mark")
            assert "all disputed questions" in run.text()
            await run.press(key)
            assert run.explorer


async def test_on_a_narrow_screen_the_help_does_not_say_that_what_is_whole_was_cut(
    store: Path,
) -> None:
    async with exploring(store, (40, 30)) as run:
        await run.press("question_mark")
        assert "…" not in run.text()


async def test_the_help_scrolls_where_it_must(store: Path) -> None:
    async with exploring(store, (60, 14)) as run:
        await run.press("question_mark")
        assert "more lines" in run.text()
        await run.press("G")
        assert "more lines" not in run.text()
        assert "marked" in run.text()


async def test_the_palette_lists_what_can_be_done_here_and_does_it(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("colon")
        assert isinstance(run.app.screen, PaletteScreen)
        assert "Show all answers to the question" in run.text()
        await run.type("disp")
        assert run.lines()[1].startswith("▸ disputed")
        assert "disp" in run.styled("bold")
        await run.press("enter")
        assert isinstance(run.app.screen, ViewScreen)
        assert run.trail.endswith("› disputed")


async def test_the_palette_writes_every_key_as_the_help_does(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("colon")
        await run.type("search facts")
        assert run.lines()[1].endswith(" /")
        await run.press(*["backspace"] * 12)
        await run.type("mark")
        assert run.lines()[1].endswith(" space")


async def test_the_palette_gives_a_command_to_what_was_in_front(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("6", "ctrl+p")
        await run.type("zoom")
        await run.press("enter")
        assert run.explorer.arrangement.zoomed
        assert run.explorer.front == "text"


async def test_the_palette_moves_and_leaves(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("colon", "down", "ctrl+n", "up")
        assert run.lines()[2].startswith("▸")
        await run.type("zzz")
        assert "No command is called that" in run.text()
        await run.press("enter")
        assert isinstance(run.app.screen, PaletteScreen)
        await run.press("escape")
        assert run.explorer


async def test_a_click_twice_gives_a_command(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("colon")
        await run.type("disputed")
        await run.pilot.click("#commands", offset=(5, 0), times=2)
        await run.pilot.pause()
        assert run.trail.endswith("› disputed")


@pytest.mark.parametrize(
    ("typed", "first"),
    [("zoom", "zoom"), ("nq", "next-quote"), ("quote next", "next-quote"), ("light", "theme"),
     ("sea", "search"), ("terminal", "quit"), ("whole", "whole")],
)  # fmt: skip
def test_a_few_letters_find_a_command(typed: str, first: str) -> None:
    assert find_commands(typed, ACTIONS)[0].action.id == first


@given(st.text("abcdefgh ", max_size=6))
def test_what_is_marked_was_typed(typed: str) -> None:
    for found in find_commands(typed, ACTIONS):
        title = found.action.title.casefold()
        assert all(title[mark] in typed.casefold() for mark in found.marks)


def test_every_command_is_found_by_its_name() -> None:
    for action in ACTIONS:
        titles = [found.action.title for found in find_commands(action.title, ACTIONS)]
        assert titles[0] == action.title


def test_places_of_the_help_are_places() -> None:
    assert {place for places in IN_FRONT for place in places} <= set(PLACES)
