"""The mouse alone: keys in the last line, the trail, slides and messages answer to it."""

from __future__ import annotations

from pathlib import Path

from tests.app.driving import Driver, exploring
from tui.app.screens.help_screen import HelpScreen
from tui.app.screens.page_screen import PageScreen
from tui.app.screens.palette import PaletteScreen
from tui.app.screens.present_screen import PresentScreen
from tui.app.screens.search_screen import SearchScreen


async def click(run: Driver, words: str, line: int = -1) -> None:
    """Click the first letter of `words` in a line of the screen, the last unless said."""
    lines = run.lines()
    y = line % len(lines)
    x = lines[y].index(words)
    await run.pilot.click(offset=(x, y))
    for _ in range(4):
        await run.pilot.pause()


async def test_a_click_on_a_key_in_the_last_line_does_what_the_key_does(store: Path) -> None:
    async with exploring(store) as run:
        await click(run, "search")
        assert isinstance(run.app.screen, SearchScreen)
        await run.type("scale")
        await click(run, "close")
        assert run.explorer.front == "facts"
        await click(run, "x compare")
        assert isinstance(run.app.screen, PageScreen)
        await click(run, "backspace")
        assert run.explorer.front == "facts"


async def test_a_click_between_two_keys_does_nothing(store: Path) -> None:
    async with exploring(store) as run:
        before = run.text()
        gap = run.lines()[-1].index("  x compare")
        await run.pilot.click(offset=(gap, 23))
        await run.pilot.click(offset=(79, 23))
        await run.pilot.pause()
        assert run.text() == before


async def test_a_click_on_the_trail_goes_back_to_that_place(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("2", "j", "j", "enter", "enter")
        assert isinstance(run.app.screen, PageScreen)
        assert run.trail.count("›") == 2
        await click(run, "Meta: people", 0)
        assert run.explorer.trail.here.is_whole
        assert "5 Facts: the whole dossier" in run.text()


async def test_a_click_on_the_end_of_the_trail_stays(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("2", "j", "j", "enter")
        await click(run, "Scale AI", 0)
        assert "5 Facts: Scale AI" in run.text()


async def test_a_click_on_the_number_of_disputed_facts_lists_them(store: Path) -> None:
    async with exploring(store) as run:
        await click(run, "disputed", 0)
        assert "questions with answers that differ" in run.text()
        await click(run, "Meta: people", 0)
        assert run.explorer.front == "facts"


async def test_slides_go_on_and_back_and_are_left_by_the_mouse(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("space", "j", "space", "p")
        assert isinstance(run.app.screen, PresentScreen)
        await run.pilot.click(offset=(40, 10))
        await run.pilot.pause()
        assert run.footer.startswith("2 of 2")
        await click(run, "back")
        assert run.footer.startswith("1 of 2")
        await click(run, "leave")
        assert run.explorer.front == "facts"


async def test_from_the_help_the_mouse_leads_to_every_command(store: Path) -> None:
    async with exploring(store) as run:
        await click(run, "? keys")
        assert isinstance(run.app.screen, HelpScreen)
        await click(run, "find a command")
        assert isinstance(run.app.screen, PaletteScreen)
        await click(run, "esc")
        assert run.explorer.front == "facts"


async def test_a_click_takes_a_message_away_and_does_not_press_the_key_under_it(
    store: Path,
) -> None:
    async with exploring(store) as run:
        await run.press("]")
        assert run.footer == "there is nowhere further on"
        await run.pilot.click(offset=(2, 23))
        await run.pilot.pause()
        assert "? keys" in run.footer
        assert run.explorer.front == "facts"
        await run.press("]")
        await run.pilot.click("#entities", offset=(4, 2))
        await run.pilot.pause()
        assert "? keys" in run.footer
