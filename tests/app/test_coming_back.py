"""Coming back to how the explorer was left: by key, by the search box, by `--last`."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.app.driving import Driver, exploring
from tests.app.terminal import Terminal
from tui.app.dossier_app import DossierApp
from tui.app.screens.coming_back import said_of
from tui.app.screens.page_screen import PageScreen
from tui.app.screens.search_screen import SearchScreen
from tui.settings.config import Config
from tui.settings.last_time import LastTime, LeftOff, Stop
from tui.settings.options import Settings

BROWSE = "import sys; from tui.app.app import run_app; sys.exit(run_app(sys.argv[1], None))"
LAST = BROWSE.replace("None)", "None, resumes=True)")


def kept(store: Path) -> LeftOff | None:
    return LastTime(store).found()


async def leave(store: Path, *keys: str) -> None:
    async with exploring(store) as run:
        await run.press(*keys, "q")


@asynccontextmanager
async def resuming(store: Path, config: Config | None = None):
    app = DossierApp(store, None, config, resumes=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        yield Driver(app, pilot)


async def test_one_comes_back_to_filtered_panes(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("2", "f")
        await run.type("anth")
        await run.press("enter", "5", "f")
        await run.type("pang")
        await run.press("enter")
        facts = list(run.explorer.fact_list.ids)
        await run.press("q")
    async with resuming(store) as run:
        assert len(run.explorer.lists["entities"].rows) == 1
        assert run.explorer.fact_list.ids == facts
        await run.press("escape")
        assert len(run.explorer.fact_list.ids) > len(facts)


async def test_one_comes_back_to_pane_record_trail_text_and_marks(store: Path) -> None:
    async with exploring(store, start_at="scale-ai") as run:
        await run.press("5", "down", "space", "s", "6", "down", "down", "z")
        fact, offset, trail = run.current_fact, run.explorer.text.cursor, run.trail
        await run.press("q")
    async with resuming(store) as run:
        explorer = run.explorer
        assert (run.current_fact, explorer.text.cursor) == (fact, offset)
        assert run.trail == trail
        assert explorer.front == "text"
        assert explorer.arrangement.zoomed
        assert list(explorer.basket) == [fact]
        assert explorer.fact_list.order == "newest first"
        assert "as you left it today, 1 marked" in run.footer
        await run.press("z", "backspace")
        assert explorer.trail.here.record == "", "going back leads to the beginning"


async def test_the_key_comes_back_and_going_back_leads_to_where_one_was(store: Path) -> None:
    await leave(store, "2", "down", "enter")
    async with exploring(store) as run:
        assert "last" not in run.footer, "nothing is in the way at the start"
        before = run.trail
        await run.press("R")
        assert run.trail != before
        await run.press("backspace")
        assert run.trail == before


async def test_the_empty_search_box_offers_it_first(store: Path) -> None:
    async with exploring(store, start_at="scale-ai") as run:
        await run.press("space", "q")
    async with exploring(store) as run:
        await run.press("slash")
        line = run.line("where you left off: Scale AI")
        assert line.startswith(" ▸ last time") or "last time" in line
        assert line.rstrip().endswith("1 marked")
        await run.press("enter")
        assert run.explorer.trail.here.record == "scale-ai"


async def test_a_page_and_what_was_typed_come_back(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("x", "q")
    async with resuming(store) as run:
        assert isinstance(run.app.screen, PageScreen)
        assert run.app.screen.page.record == "q-scale-ai-price"
    async with exploring(store) as run:
        await run.press("slash")
        await run.type("pang 200m")
        await run.press("ctrl+c")
    async with resuming(store) as run:
        await run.pilot.pause()
        assert isinstance(run.app.screen, SearchScreen)
        assert run.app.screen.line.edit.text == "pang 200m"


async def test_looking_in_and_leaving_does_not_forget_the_last_time(store: Path) -> None:
    await leave(store, "2", "down", "enter")
    before = kept(store)
    await leave(store)
    assert before is not None
    assert kept(store) == before


async def test_without_a_last_time_it_is_said(store: Path) -> None:
    async with resuming(store) as run:
        assert "nothing is kept of a last time" in run.footer


async def test_nothing_is_kept_where_it_is_switched_off(store: Path, tmp_path: Path) -> None:
    config = Config(Settings(remember=False), tmp_path / "config.toml")
    app = DossierApp(store, None, config)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("2", "down", "enter", "q")
    assert kept(store) is None
    assert not (tmp_path / "state").exists()
    await leave(store, "2", "down", "enter")
    async with resuming(store, config) as run:
        assert "nothing is kept" in run.footer


@pytest.mark.parametrize(
    "stops",
    [
        (Stop("no-record"), Stop("meta", "no-fact"), Stop(passage=("no-article", 0, 5))),
        (Stop(passage=("implicator", -4, 10**9)), Stop("meta", "", None, 99)),
        (),
    ],
)
async def test_what_is_no_longer_there_is_left_out(store: Path, stops: tuple[Stop, ...]) -> None:
    last = LastTime(store)
    last.keep(
        LeftOff(
            last.store,
            "no time",
            stops,
            "no-pane",
            order="no order",
            offset=10**9,
            basket=("no-fact",),
            page="no-page",
        )
    )
    async with resuming(store) as run:
        assert run.explorer.front == "facts"
        assert run.current_fact
        assert not run.explorer.basket
        assert "as you left it" in run.footer


def test_when_it_was_left_is_said_in_words() -> None:
    assert said_of(LeftOff("", "2020-01-05T12:00:00+00:00")) == "as you left it 2020-01-05"
    assert said_of(LeftOff("", "2020-01-05", basket=("a", "b"))) == "as you left it, 2 marked"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_dropped_line_loses_nothing(store: Path, number: int) -> None:
    state = {"XDG_STATE_HOME": os.environ["XDG_STATE_HOME"]}

    with Terminal([sys.executable, "-c", BROWSE, str(store)], **state) as terminal:
        terminal.wait_for(b"keys")
        terminal.type("2")
        terminal.settle()
        terminal.type("j\r ")
        terminal.wait_for(b"1 marked")
        terminal.process.send_signal(number)
        assert terminal.end() == 128 + number
    with Terminal([sys.executable, "-c", LAST, str(store)], **state) as terminal:
        terminal.wait_for(b"1 marked")
        terminal.type("q")
        assert terminal.end() == 0
