"""Details, the duel and the disputed questions, as a person walks through them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.app.driving import Driver, exploring
from tests.app.fixture import FACTS
from tui.app.pages.model import Goal
from tui.app.screens.page_screen import PageScreen
from tui.app.widgets.page_view import PageView

SCALE = "scale-ai-49-for-14-3bn"


class Pages(Driver):
    @property
    def view(self) -> PageView:
        assert isinstance(self.app.screen, PageScreen)
        return self.app.screen.view

    async def go_to(self, goal: Goal) -> None:
        """Walk with tab to the link that leads to `goal`."""
        for _ in self.view.goals:
            if self.view.goal == goal:
                return
            await self.press("tab")
        raise AssertionError(f"no link leads to {goal}:\n{self.text()}")


@asynccontextmanager
async def at(
    store: Path, fact: str, *keys: str, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[Pages]:
    async with exploring(store, size, fact) as run:
        pages = Pages(run.app, run.pilot)
        await pages.press(*keys)
        yield pages


async def test_enter_on_a_fact_opens_its_details(store: Path) -> None:
    async with at(store, SCALE, "enter") as run:
        assert "Meta bought 49% of Scale AI for $14.3 billion" in run.text()
        assert "“$14.3 billion”" in run.text()
        assert "a fact" in run.trail
        await run.press("backspace")
        assert run.current_fact == SCALE


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (("2", "j", "d"), "organisation"),
        (("3", "j", "d"), "deal-"),
        (("4", "j", "d"), "person"),
        (("1", "j", "d"), "published"),
        (("6", "d"), "language   English"),
        (("5", "d"), "“$14.3 billion”"),
    ],
)
async def test_d_opens_the_details_of_what_is_in_front(
    store: Path, keys: tuple[str, ...], shown: str
) -> None:
    async with at(store, SCALE, *keys) as run:
        assert isinstance(run.app.screen, PageScreen)
        assert shown in run.text()


async def test_details_of_what_the_explorer_is_at_are_not_told_twice_on_the_trail(
    store: Path,
) -> None:
    async with at(store, SCALE, "2", "j", "j", "d") as run:
        assert run.trail.endswith("› Scale AI › details")


async def test_a_name_is_a_link_that_enter_follows_and_backspace_comes_back_from(
    store: Path,
) -> None:
    async with at(store, SCALE, "enter") as run:
        await run.go_to(Goal("scale-ai"))
        await run.press("enter")
        assert run.trail.endswith("› Scale AI")
        assert "also       Scale" in run.text()
        await run.press("backspace")
        assert run.view.goal == Goal("scale-ai"), "where one was on the page"
        await run.press("]")
        assert run.trail.endswith("› Scale AI")
        await run.press("escape")
        assert run.current_fact == SCALE


async def test_a_click_follows_a_link(store: Path) -> None:
    async with at(store, SCALE, "enter") as run:
        lines = run.lines()
        y = next(i for i, line in enumerate(lines) if "about" in line)
        x = lines[y].index("Scale AI")
        await run.pilot.click("#page", offset=(x + 2, y - 1))
        await run.pilot.pause()
        assert run.trail.endswith("› Scale AI")


async def test_a_quote_leads_to_its_passage(store: Path) -> None:
    async with at(store, SCALE, "enter") as run:
        await run.go_to(Goal(SCALE, "quote", 1))
        await run.press("enter")
        assert run.current_fact == SCALE
        assert run.marked_text() == FACTS[SCALE].evidence[1].exact
        assert "quote 2 of 3" in run.text()


async def test_e_goes_from_quote_to_quote(store: Path) -> None:
    async with at(store, SCALE, "enter") as run:
        seen = []
        for key in ("e", "e", "e", "e", "E"):
            await run.press(key)
            assert run.view.goal is not None
            seen.append(run.view.goal.number)
        assert seen == [0, 1, 2, 0, 2]


async def test_the_facts_of_a_record_are_a_link_into_the_explorer(store: Path) -> None:
    async with at(store, SCALE, "enter") as run:
        await run.go_to(Goal("scale-ai"))
        await run.press("enter")
        await run.go_to(Goal("scale-ai", "facts"))
        await run.press("enter")
        assert "5 Facts: Scale AI" in run.text()


async def test_a_section_of_an_article_leads_to_its_text(store: Path) -> None:
    async with at(store, SCALE, "enter") as run:
        await run.go_to(Goal("implicator"))
        await run.press("enter", "G", "enter")
        assert run.explorer.front == "text"
        assert run.explorer.reading.article == "implicator"
        assert run.explorer.text.text[run.explorer.text.cursor :].startswith("Great! You’ve")


async def test_x_on_a_fact_compares_its_answers(store: Path) -> None:
    async with at(store, SCALE, "x") as run:
        text = run.text()
        assert run.trail.endswith("What did Meta pay for 49% of Scale AI?")
        assert "Implicator (via WSJ) and TechTrends (via WSJ) say $14.3 bn." in text
        assert "TechFlow says $14.3–15 bn." in text
        assert "Nobody says $15 bn." in text
        assert "TechFlow gives a range of 14.3 to 15 billion." in " ".join(text.split())
        marked = run.styled("reverse")
        assert "$14.3 billion" in marked
        await run.press("G")
        assert "$14.3 to $15 billion" in run.styled("reverse")


async def test_enter_on_an_answer_goes_to_its_passage(store: Path) -> None:
    other = "scale-ai-49-for-up-to-15bn"
    async with at(store, SCALE, "x") as run:
        await run.go_to(Goal(other, "quote"))
        await run.press("enter")
        assert run.current_fact == other
        assert run.marked_text() == FACTS[other].evidence[0].exact


async def test_an_answer_opens_its_details_and_its_article(store: Path) -> None:
    async with at(store, SCALE, "x") as run:
        await run.go_to(Goal(SCALE))
        await run.press("enter")
        assert run.trail.endswith("› a fact")
        await run.press("backspace")
        await run.go_to(Goal("techtrends"))
        await run.press("enter")
        assert run.trail.endswith("› TechTrends")


async def test_x_on_nothing_in_particular_lists_the_disputed_questions(store: Path) -> None:
    async with at(store, "wang-28", "x") as run:
        assert run.trail.endswith("› disputed")
        assert "3 questions with answers that differ" in run.text()
        await run.press("down", "enter")
        assert "How much was Pang Ruoming offered?" in run.trail
        await run.press("backspace")
        assert run.trail.endswith("› disputed")
        await run.press("backspace")
        assert run.current_fact == "wang-28"


async def test_x_in_the_details_compares_too(store: Path) -> None:
    async with at(store, SCALE, "enter", "x") as run:
        assert run.trail.endswith("› a fact › What did Meta pay for 49% of Scale AI?")


async def test_citing_and_copying_are_about_the_link_in_front(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    async with at(store, SCALE, "x") as run:
        await run.go_to(Goal("scale-ai-49-for-up-to-15bn", "quote"))
        await run.press("y", "Y", "i")
        cited, quote, record = run.app.left
        assert "$14.3 to $15 billion" in cited
        assert quote == FACTS["scale-ai-49-for-up-to-15bn"].evidence[0].exact
        assert record == "scale-ai-49-for-up-to-15bn"


async def test_arrows_go_by_line_and_scroll_where_there_are_no_links(store: Path) -> None:
    async with at(store, SCALE, "x", size=(60, 12)) as run:
        last = -1
        for _ in range(60):
            before = (run.view.link, run.view.top)
            await run.press("down")
            assert run.view.link >= last
            last = run.view.link
            if (run.view.link, run.view.top) == before:
                break
        assert run.view.link == len(run.view.goals) - 1
        for _ in range(60):
            await run.press("up")
        assert run.view.link == 0
        assert run.view.top == 0


async def test_the_current_link_is_always_seen(store: Path) -> None:
    async with at(store, SCALE, "x", size=(70, 14)) as run:
        for _ in range(2 * len(run.view.goals)):
            await run.press("tab")
            assert "▸" in run.text()
        await run.pilot.resize_terminal(50, 11)
        await run.pilot.pause()
        assert "▸" in run.text()


@pytest.mark.parametrize("size", [(40, 12), (60, 20), (80, 24), (120, 36), (200, 60)])
@pytest.mark.parametrize("key", ["enter", "x", "X"])
async def test_a_page_fits_every_size(store: Path, size: tuple[int, int], key: str) -> None:
    async with at(store, SCALE, key, size=size) as run:
        lines = run.lines()
        assert len(lines) == size[1]
        assert all(cell_len(line) <= size[0] for line in lines)
        assert lines[-1].startswith(" enter go")


async def test_what_differs_is_told_without_colour(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with at(store, SCALE, "x") as run:
        assert "$14.3 billion" in run.styled("reverse")
        assert "details" in run.styled("underline"), "links are underlined"
        await run.press("G")
        assert "≠ amount" in run.text()


async def test_walking_through_a_page_sends_little_and_waiting_nothing(store: Path) -> None:
    async with at(store, SCALE, "x") as run:
        sent: list[int] = []
        view = run.view
        view.refresh()
        await run.pilot.pause()
        before = dict(view._shown)
        await run.press("tab")
        changed = [y for y in before if before[y] != view._shown[y]]
        sent.append(len(changed))
        assert 0 < len(changed) <= 4, "only the lines of the two links"
