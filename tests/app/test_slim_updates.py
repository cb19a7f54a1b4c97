"""What is sent to a terminal leaves it showing what it should, however little is sent."""

from __future__ import annotations

from pathlib import Path

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tests.app.terminal import explorer
from tui.app.slim_updates import Shift, best_shift
from tui.app.widgets.painted import changed_cells

STORE = Path(__file__).parents[2] / "store.json"
LINES = st.sampled_from(["", "one", "two two", "three", "four", "five", "six", "seven", "eight"])
WIDTH, HEIGHT = 9, 12


def strip(text: str, style: Style | None = None) -> Strip:
    return Strip([Segment(text.ljust(WIDTH), style)], WIDTH)


def shown_by(terminal: pyte.Screen) -> list[str]:
    return [line[:WIDTH] for line in terminal.display]


@given(st.lists(LINES, min_size=HEIGHT, max_size=HEIGHT), st.lists(LINES, max_size=6), st.data())
def test_a_terminal_shows_after_a_shift_what_is_thought_to_be_shown(
    lines: list[str], more: list[str], data: st.DataObject
) -> None:
    by = data.draw(st.integers(-HEIGHT, HEIGHT))
    wanted = [lines[y + by] if 0 <= y + by < HEIGHT else "" for y in range(HEIGHT)]
    for y, text in enumerate(more):
        wanted[y * 2 % HEIGHT] = text
    shown = {y: strip(text) for y, text in enumerate(lines)}
    shift = best_shift(shown, [strip(text) for text in wanted])
    terminal = pyte.Screen(WIDTH, HEIGHT)
    stream = pyte.Stream(terminal)
    stream.feed("".join(f"\x1b[{y + 1};1H{text.ljust(WIDTH)}" for y, text in enumerate(lines)))
    if shift is None:
        return
    stream.feed(shift.sequence())
    after = shift.applied(shown)
    for y, text in enumerate(shown_by(terminal)):
        assert y not in after or after[y].text == text
    right_before = sum(lines[y].ljust(WIDTH) == wanted[y].ljust(WIDTH) for y in range(HEIGHT))
    right_after = sum(y in after and after[y].text == wanted[y].ljust(WIDTH) for y in range(HEIGHT))
    assert right_after >= right_before + 4, "it is worth its while"


def test_a_list_that_scrolls_by_a_line_is_one_shift() -> None:
    lines = [f"row {n}" for n in range(HEIGHT + 1)]
    shown = {y: strip(lines[y]) for y in range(HEIGHT)}
    down = best_shift(shown, [strip(text) for text in lines[1:]])
    assert down == Shift(0, HEIGHT - 1, 1)
    shown = {y: strip(lines[y + 1]) for y in range(HEIGHT)}
    assert best_shift(shown, [strip(text) for text in lines[:-1]]) == Shift(0, HEIGHT - 1, -1)


def test_what_looks_otherwise_is_not_the_same_line() -> None:
    bold = Style(bold=True)
    shown = {y: strip(f"row {y}") for y in range(HEIGHT)}
    assert best_shift(shown, [strip(f"row {y + 1}", bold) for y in range(HEIGHT)]) is None


TEXTS = st.text(st.sampled_from("ab 漢é"), min_size=WIDTH, max_size=WIDTH)
STYLES = st.sampled_from([Style(), Style(bold=True), Style(reverse=True), Style(bgcolor="red")])
SEGMENTS = st.lists(st.tuples(TEXTS, STYLES), min_size=1, max_size=3)


def line_of(parts: list[tuple[str, Style]]) -> Strip:
    segments = [Segment(text[: 1 + n], style) for n, (text, style) in enumerate(parts)]
    return Strip(segments).adjust_cell_length(WIDTH, Style())


@given(SEGMENTS, SEGMENTS)
def test_sending_the_cells_that_changed_gives_the_line(
    old: list[tuple[str, Style]], new: list[tuple[str, Style]]
) -> None:
    before, after = line_of(old), line_of(new)
    first, end = changed_cells(before, after)
    assert 0 <= first < end <= WIDTH
    patched = Strip.join([before.crop(0, first), after.crop(first, end), before.crop(end)])
    assert patched.text == after.text
    for at in range(WIDTH):
        one, other = patched.crop(at, at + 1), after.crop(at, at + 1)
        if one.text.strip():
            assert [s.style for s in one] == [s.style for s in other]


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (60, 14)])
def test_the_terminal_shows_the_same_as_when_all_is_sent_anew(columns: int, rows: int) -> None:
    with explorer(STORE, columns, rows) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        for keys in (
            "2z",
            *["j"] * 30,
            *["k"] * 12,
            "G",
            "kkk",
            "g",
            "5",
            *["j"] * 25,
            "\x04",
            "\x15",
        ):
            terminal.type(keys)
            terminal.settle(0.05)
        terminal.settle()
        shown = terminal.text()
        assert b"\x1b[1M" in terminal.sent, "the terminal moved lines itself"
        terminal.type("?")
        terminal.settle()
        assert terminal.text() != shown
        terminal.type("\x1b")
        terminal.settle()
        assert terminal.text() == shown
