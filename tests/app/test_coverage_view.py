"""The coverage: what is still to be curated, in the explorer, and the way from it to the text."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Any

import pytest

from tests.app.driving import Driver, exploring
from tests.app.test_own_dossier import COURIER, GAZETTE, article, write
from tui.app.screens.view_screen import ViewScreen
from tui.app.views import building
from tui.app.views.lines import View
from tui.evidence.anchor import describe
from tui.records.models import Fact, Mark
from tui.store.store import Store

COST = "The work will cost €4 million."


@pytest.fixture
def bridges(tmp_path: Path) -> Path:
    """Two articles: one sentence is cited, one marked, and the rest is still to do."""
    articles = {
        "gazette": article("Old Bridge to be rebuilt", "gazette.txt", GAZETTE),
        "courier": article("Bridge bill grows", "courier.txt", COURIER),
    }
    store = write(tmp_path, articles, {"gazette.txt": GAZETTE, "courier.txt": COURIER})
    at, title = GAZETTE.index(COST), "Bridge bill grows"
    cost = describe("gazette", GAZETTE, at, at + len(COST))
    mark = Mark("courier", 0, len(title), "navigation", note="A title.")
    with Store(store).transaction("test") as edit:
        edit.put("facts", "cost", Fact(kind="budget", statement="It costs [4].", evidence=[cost]))
        edit.put("marks", "mark-title", mark)
    return store


def view(run: Driver) -> ViewScreen:
    assert isinstance(run.app.screen, ViewScreen)
    return run.app.screen


async def test_what_is_to_do_comes_first_and_leads_to_the_text(bridges: Path) -> None:
    async with exploring(bridges) as run:
        await run.press("C")
        lines = run.lines()
        assert lines[1].endswith("4 uncited, 1 marked, 1 cited")
        order = [run.text().index(w) for w in ("neither fact nor mark", "marked as", "\n  cited")]
        assert order == sorted(order)
        await run.press("down")
        assert "gazette@26" in run.text()
        await run.press("enter")
        assert run.explorer.front == "text"
        assert run.explorer.trail.here.passage == ("gazette", 26, GAZETTE.index(COST) - 1)
        await run.press("backspace")
        assert view(run).list.cursor == 2


async def test_what_is_cited_shows_its_facts_and_what_is_marked_the_reason(bridges: Path) -> None:
    async with exploring(bridges) as run:
        await run.press("C", "tab")
        assert "A title." in run.text()
        assert view(run).record_in_front == "courier"
        await run.press("e")
        assert run.footer == "this row rests on no fact"
        await run.press("tab")
        assert "It costs [4]." in run.text()
        assert view(run).record_in_front == "cost"
        await run.press("space")
        assert list(view(run).basket) == ["cost"]


async def test_it_is_sorted_by_article_and_narrowed_to_words(bridges: Path) -> None:
    async with exploring(bridges) as run:
        await run.press("C", "s")
        text = run.text()
        assert text.index("Old Bridge to be rebuilt") < text.index("Bridge bill grows")
        assert "by article" in run.lines()[1]
        await run.press("f", *"traffic", "enter")
        assert "1 of 6" in run.lines()[1]


async def test_an_article_that_cannot_be_read_is_counted(bridges: Path) -> None:
    (bridges.parent / "courier.txt").unlink()
    async with exploring(bridges) as run:
        await run.press("C")
        assert run.lines()[1].endswith("3 uncited, 0 marked, 1 cited, 1 unreadable")


async def test_a_dossier_without_articles_says_what_would_be_here(tmp_path: Path) -> None:
    async with exploring(write(tmp_path, {}, {})) as run:
        await run.press("C")
        assert "The passages of the articles would be here" in run.text()
        await run.press("enter", "y", "d", "x")


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Two articles are many here, and no view is built before the gate is open."""
    monkeypatch.setattr(building, "MANY_ARTICLES", 1)
    opened, build = Event(), building.build

    def held(view: str, *given: Any) -> View:
        opened.wait(20)
        return build(view, *given)

    monkeypatch.setattr(building, "build", held)
    return opened


async def built(run: Driver) -> None:
    await run.app.workers.wait_for_complete()
    await run.pilot.pause()


async def test_a_view_of_many_articles_is_built_beside_the_screen(
    bridges: Path, gate: Event
) -> None:
    async with exploring(bridges) as run:
        await run.press("C")
        assert "Reading the whole dossier…" in run.text()
        await run.press("down", "f", *"traffic", "enter")
        gate.set()
        await built(run)
        assert "Traffic will be led" in run.text()
        assert "1 of 6" in run.lines()[1]
        await run.press("s")
        await built(run)
        assert "by article" in run.lines()[1]
        await run.press("backspace")
        assert run.explorer.front


async def test_an_order_that_was_left_while_it_was_built_is_built_when_asked_again(
    bridges: Path, gate: Event
) -> None:
    async with exploring(bridges) as run:
        gate.set()
        for key in ("C", "s", "s"):
            await run.press(key)
            await built(run)
        gate.clear()
        await run.press("s", "s")
        assert "neither fact nor mark" in run.text()
        gate.set()
        await built(run)
        assert "neither fact nor mark" in run.text()
        await run.press("s")
        await built(run)
        assert "by article" in run.lines()[1]
        assert "Bridge bill grows" in run.text()
