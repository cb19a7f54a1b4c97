"""Thinned output looks the same on a terminal and is shorter."""

from __future__ import annotations

import pyte
from hypothesis import given
from hypothesis import strategies as st

from tui.app.thrift import thin

CODES = st.lists(
    st.sampled_from(["1", "3", "4", "7", "9", "31", "97", "44", "102", "38;5;7", "48;5;3", "39"])
    | st.sampled_from(["49", "38;2;1;2;3", "48;2;9;8;7", "38;2;200;100;50"]),
    max_size=4,
)
TEXT = st.text("ab ≠", max_size=5)
MOVE = st.sampled_from(["", "\n", "\x1b[3;4H", "\x1b[1;1H"])


@st.composite
def frames(draw: st.DrawFn) -> str:
    out = ""
    for _ in range(draw(st.integers(0, 8))):
        codes = ";".join(draw(CODES))
        text = draw(TEXT)
        out += draw(MOVE) + (f"\x1b[{codes}m{text}\x1b[0m" if codes and text else text)
    return out


def seen(data: str) -> object:
    screen = pyte.Screen(30, 6)
    pyte.Stream(screen).feed(data)
    return [[screen.buffer[y][x] for x in range(30)] for y in range(6)], screen.cursor.attrs


@given(frames())
def test_it_looks_the_same(data: str) -> None:
    assert seen(thin(data)) == seen(data)


@given(frames())
def test_it_is_never_longer_and_ends_unstyled(data: str) -> None:
    assert len(thin(data)) <= len(data)


def test_only_the_colour_of_letters_is_sent_when_only_that_changes() -> None:
    a, b = "38;2;200;200;200;48;2;20;20;20", "38;2;90;90;90;48;2;20;20;20"
    data = f"\x1b[{a}mone\x1b[0m\x1b[{b}mtwo\x1b[0m"
    assert thin(data) == f"\x1b[{a}mone\x1b[38;2;90;90;90mtwo\x1b[0m"


def test_without_styles_nothing_is_touched() -> None:
    data = "\x1b[?1049h\x1b[?25l\x1b[>25u\x1b]52;c;QQ==\x07text"
    assert thin(data) == data
