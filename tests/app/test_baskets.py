"""Baskets: marked facts kept under a name, taken up again, renamed, removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.driving import Driver, exploring
from tui.app.screens.baskets_screen import BasketsScreen
from tui.app.screens.present_screen import PresentScreen
from tui.settings.baskets import Baskets


async def keep(run: Driver, name: str) -> None:
    await run.press("S")
    await run.type(name)
    await run.press("enter")


def kept(store: Path) -> dict[str, tuple[str, ...]]:
    return {basket.name: basket.facts for basket in Baskets(store).all()}


async def test_marks_are_kept_under_a_name_and_are_there_the_next_time(store: Path) -> None:
    async with exploring(store) as run:
        first = run.current_fact
        await run.press("space", "down", "space")
        second = run.current_fact
        await keep(run, "price")
        assert run.explorer, "one is back where one was"
        assert run.footer.startswith("kept 2 facts as “price”; B lists")
    assert kept(store) == {"price": (first, second)}
    async with exploring(store) as run:
        await run.press("B")
        assert "price" in run.line("2 facts")
        assert "today" in run.line("2 facts")
        await run.press("enter")
        assert list(run.explorer.basket) == [first, second]
        assert run.explorer.fact_list.ids == [first, second], "in the order of marking"
        assert run.trail.startswith("Meta: people, chips, money › basket: price")
        assert "2 as marked" in run.text()
        assert run.footer == "“price”: 2 marked"
        await run.press("s")
        assert "2 by date" in run.text()
        await run.press("backspace")
        assert len(run.explorer.fact_list.ids) > 2


async def test_nothing_marked_cannot_be_kept(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("S")
        assert run.footer == "nothing is marked: space marks a fact"
        await run.press("B")
        assert "Marked facts that you keep under a name would be here." in run.text()
        await run.press("enter", "d", "r", "u", "escape")
        assert run.explorer
    assert kept(store) == {}


async def test_leaving_the_question_keeps_nothing(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("space", "S")
        await run.type("pay")
        await run.press("escape")
        assert run.explorer
        await run.press("S", "enter")
        assert run.explorer, "no name, no basket"
    assert kept(store) == {}


async def test_another_basket_is_replaced_only_when_asked_twice(store: Path) -> None:
    Baskets(store).keep("pay", ["pang-over-200mn", "pang-tens-of-millions"])
    async with exploring(store) as run:
        await run.press("space")
        marked = run.current_fact
        await keep(run, "pay")
        assert "in place of the 2 facts there? enter, or another name" in run.footer
        assert len(kept(store)["pay"]) == 2
        await run.press("enter")
    assert kept(store) == {"pay": (marked,)}


async def test_a_basket_that_was_taken_up_is_kept_again_under_its_name(store: Path) -> None:
    Baskets(store).keep("pay", ["pang-over-200mn"])
    async with exploring(store) as run:
        await run.press("B", "enter", "0", "space", "S", "enter")
    assert len(kept(store)["pay"]) == 2


async def test_marks_in_no_basket_are_put_aside_when_another_is_taken_up(store: Path) -> None:
    Baskets(store).keep("pay", ["pang-over-200mn"])
    async with exploring(store) as run:
        await run.press("space")
        marked = run.current_fact
        await run.press("B", "enter")
        assert "what was marked is kept as “put aside”" in run.footer
        assert kept(store)["put aside"] == (marked,)
        await run.press("B", "enter")
        assert "put aside" in run.trail


async def test_renaming_and_removing_and_putting_back(store: Path) -> None:
    Baskets(store).keep("pay", ["pang-over-200mn"])
    Baskets(store).keep("chips", ["capex-budget-2026"])
    async with exploring(store) as run:
        await run.press("B", "down", "r", "ctrl+u")
        await run.type("chips")
        await run.press("enter")
        assert "“chips” is there already" in run.footer
        await run.type(" and pay")
        await run.press("enter")
        assert set(kept(store)) == {"chips", "chips and pay"}
        await run.press("d")
        assert run.footer == "removed “chips and pay”: u puts it back"
        assert set(kept(store)) == {"chips"}
        await run.press("u")
        assert set(kept(store)) == {"chips", "chips and pay"}


async def test_a_basket_is_presented_and_cited_from_the_list(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Baskets(store).keep("pay", ["pang-over-200mn", "gone", "pang-tens-of-millions"])
    async with exploring(store) as run:
        copied: list[str] = []
        monkeypatch.setattr(run.app, "copy_text", lambda text, what: copied.append(text) or what)
        await run.press("B")
        assert "gone: no fact has this id any more" in run.text()
        await run.press("y")
        assert copied[0].count("“") >= 2, "a quote of either"
        await run.press("p")
        assert isinstance(run.app.screen, PresentScreen)
        assert "1 of 2" in run.text()
        await run.press("escape")
        assert isinstance(run.app.screen, BasketsScreen)


async def test_the_palette_opens_a_basket(store: Path) -> None:
    Baskets(store).keep("what they're paid", ["pang-over-200mn"])
    async with exploring(store) as run:
        await run.press("colon")
        await run.type("basket what")
        await run.press("enter")
        assert run.explorer.fact_list.ids == ["pang-over-200mn"]


async def test_a_basket_opened_from_a_page_is_shown_in_the_explorer(store: Path) -> None:
    Baskets(store).keep("pay", ["pang-over-200mn"])
    async with exploring(store) as run:
        await run.press("enter", "B", "enter")
        assert run.explorer.fact_list.ids == ["pang-over-200mn"]


async def test_names_are_shown_as_they_are_and_do_nothing(store: Path) -> None:
    Baskets(store).keep("[red]pay[/red] \x1b[31m", ["pang-over-200mn"])
    async with exploring(store) as run:
        await run.press("B")
        assert "[red]pay[/red] ␛[31m" in run.text()
        await run.press("enter")
        assert "[red]pay[/red]" in run.trail


async def test_leaving_in_a_basket_comes_back_to_it(store: Path) -> None:
    Baskets(store).keep("pay", ["pang-over-200mn"])
    async with exploring(store) as run:
        await run.press("B", "enter", "q")
    async with exploring(store) as run:
        await run.press("R")
        assert run.explorer.fact_list.ids == ["pang-over-200mn"]
        await run.press("q")
    Baskets(store).remove("pay")
    async with exploring(store) as run:
        await run.press("R")
        assert run.trail.startswith("Meta: people, chips, money  ")
