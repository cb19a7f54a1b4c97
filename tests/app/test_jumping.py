"""Jump labels: a letter at everything that is seen and can be followed; typing it goes there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.driving import Driver, exploring
from tui.app.screens.page_screen import PageScreen
from tui.app.screens.view_screen import ViewScreen
from tui.app.widgets.bars import KeyFooter
from tui.app.widgets.jump_labels import LETTERS, labels

LABEL = re.compile(r"\[([a-z]{1,2})\]")


def label_on(run: Driver, words: str) -> str:
    """The letters of the last label on the only line that has `words`."""
    return LABEL.findall(run.line(words))[-1]


@given(st.integers(0, len(LETTERS) ** 2))
def test_no_label_is_the_beginning_of_another(count: int) -> None:
    found = labels(count)
    assert len(set(found)) == len(found) == count
    ones = {text for text in found if len(text) == 1}
    assert all(text[0] not in ones for text in found if len(text) > 1)


def test_labels_are_of_one_letter_as_long_as_there_are_letters() -> None:
    assert all(len(text) == 1 for text in labels(len(LETTERS)))
    assert sum(len(text) == 1 for text in labels(30)) == len(LETTERS) - 1


async def test_a_label_leads_to_a_record_of_a_list(store: Path) -> None:
    async with exploring(store) as run:
        await run.press(";")
        assert "type the letters of a label  esc leave" in run.footer
        await run.type(LABEL.findall(run.line("  Mistral"))[0])
        assert run.trail.split("  ")[0].endswith("› Mistral")
        assert run.explorer.front == "facts"
        assert not LABEL.search(run.text())


async def test_a_label_leads_to_a_fact_and_its_passage(store: Path) -> None:
    async with exploring(store) as run:
        second = run.explorer.fact_list.ids[1]
        await run.press("6", ";")
        label = LABEL.findall(run.line("Meta paid $14.3 to $15 billion"))
        await run.type(label[-1])
        assert run.current_fact == second
        assert run.explorer.front == "facts"


async def test_a_label_leads_to_a_name_in_the_text(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("6", ";")
        await run.type(label_on(run, "billionaire CEO"))
        assert run.trail.split("  ")[0].endswith("› Alexandr Wang")
        assert run.explorer.front == "facts"
        await run.press("backspace")
        assert run.current_fact == "scale-ai-49-for-14-3bn"


async def test_escape_and_the_key_itself_leave_everything_as_it_was(store: Path) -> None:
    async with exploring(store) as run:
        before = run.picture()
        for key in ("escape", ";"):
            await run.press(";")
            assert LABEL.search(run.text())
            await run.press(key)
            assert run.picture() == before
        await run.press(";", "down")
        assert not LABEL.search(run.text())
        assert run.current_fact == run.explorer.fact_list.ids[1], "other keys do what they do"


async def test_labels_are_seen_without_colours(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with exploring(store) as run:
        await run.press("2", ";")
        shown = LABEL.findall(run.text())
        bold = LABEL.findall(run.styled("bold"))
        assert shown == bold
        assert len(shown) > 10


async def test_a_label_of_two_letters_is_typed_one_after_the_other(store: Path) -> None:
    async with exploring(store, (120, 50)) as run:
        await run.press(";")
        long = next(text for text in LABEL.findall(run.text()) if len(text) == 2)
        count = len(LABEL.findall(run.text()))
        await run.press(long[0])
        left = LABEL.findall(run.text())
        assert long[1] in left
        assert len(left) < count
        await run.press("backspace")
        assert len(LABEL.findall(run.text())) == count
        before = run.trail, run.current_fact
        await run.type(long)
        assert not LABEL.search(run.text())
        assert (run.trail, run.current_fact) != before


async def test_on_a_page_links_and_names_have_labels(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("enter", ";")
        assert LABEL.search(run.line("about"))
        await run.type(LABEL.findall(run.line("about"))[-1])
        assert isinstance(run.app.screen, PageScreen)
        assert run.trail.split("  ")[0].endswith("Scale AI")
        await run.press("x")


async def test_a_name_in_a_statement_leads_to_its_page(store: Path) -> None:
    async with exploring(store, start_at="wang-to-report-to-zuckerberg") as run:
        await run.press("enter", ";")
        first = LABEL.findall(run.lines()[1])
        await run.type(first[0])
        assert isinstance(run.app.screen, PageScreen)
        assert run.trail.split("  ")[0].endswith("Alexandr Wang")


async def test_a_row_of_a_view_is_followed(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("t", ";")
        assert isinstance(run.app.screen, ViewScreen)
        row = next(line for line in run.lines() if LABEL.match(line) and "Goyal" in line)
        await run.type(LABEL.findall(row)[0])
        assert run.current_fact == "goyal-thinking-machines"


async def test_a_window_of_another_size_takes_labels_off(store: Path) -> None:
    async with exploring(store) as run:
        await run.press(";")
        await run.pilot.resize_terminal(100, 30)
        await run.pilot.pause()
        assert not LABEL.search(run.text())
        assert not isinstance(run.app.screen.focused, KeyFooter)


async def test_a_click_elsewhere_takes_labels_off(store: Path) -> None:
    async with exploring(store) as run:
        await run.press(";")
        await run.pilot.click("#entities", offset=(5, 2))
        await run.pilot.pause()
        assert not LABEL.search(run.text())
        assert run.explorer.front == "entities"


# Enter in the text.


async def test_a_line_with_one_name_that_nothing_cites_leads_there_at_once(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("6", "g", "enter")
        assert run.trail.split("  ")[0].endswith("› Meta")


async def test_a_line_that_is_cited_and_names_somebody_asks_which(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("6", "enter")
        shown = LABEL.findall(run.text())
        assert shown == ["a", "s"], "the line names Meta and Scale AI"
        await run.press("s")
        assert run.trail.split("  ")[0].endswith("› Scale AI")


async def test_two_clicks_on_a_name_go_there(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        lines = run.lines()
        y = next(i for i, line in enumerate(lines) if "billionaire CEO" in line)
        x = lines[y].index("Alexandr")
        text = run.explorer.text.region
        await run.pilot.click("#text", offset=(x - text.x + 1, y - text.y), times=2)
        await run.pilot.pause()
        assert run.trail.split("  ")[0].endswith("› Alexandr Wang")


async def test_where_nothing_can_be_followed_it_says_so(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("B", ";")
        assert run.footer == "there is nothing here to follow"
