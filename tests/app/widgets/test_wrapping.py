"""Wrapping: every offset on exactly one line, no line wider than asked."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.app.widgets import wrapping
from tui.app.widgets.wrapping import cells_to, clusters, offset_at, shown, snap, wrap

ALPHABET = "ab  \t-“é中文\u0301\u200d👨👩🇩🇪한\ufe0f☎ "
texts = st.text(ALPHABET, max_size=60)


@given(texts, st.integers(2, 30))
def test_lines_are_the_paragraph(text: str, width: int) -> None:
    lines = wrap(text, 0, len(text), width)
    assert "".join(text[start:end] for start, end in lines) == text
    assert lines[0][0] == 0
    assert all(one[1] == other[0] for one, other in pairwise(lines))
    assert all(start < end for start, end in lines) or text == ""


@given(texts, st.integers(2, 30))
def test_no_line_is_wider_than_asked_but_for_blanks_that_hang(text: str, width: int) -> None:
    for start, end in wrap(text, 0, len(text), width):
        drawn = shown(text, start, end, 0).rstrip(" ")
        assert sum(size for *_, size in clusters(drawn, 0, len(drawn), 0)) <= width


@given(st.text("ab cd", max_size=80), st.integers(1, 12))
def test_the_quick_way_breaks_where_the_careful_way_does(text: str, width: int) -> None:
    quick = wrap(text, 0, len(text), width)
    careful = wrapping._wrap_wide(text, 0, len(text), width)
    assert [text[a:b].rstrip() for a, b in quick] == [text[a:b].rstrip() for a, b in careful]


@given(texts)
def test_offset_and_cell_lead_to_each_other(text: str) -> None:
    for offset in range(len(text)):
        start = snap(text, 0, len(text), offset)
        if start == offset and cells_to(text, 0, offset + 1) > cells_to(text, 0, offset):
            assert offset_at(text, 0, len(text), cells_to(text, 0, offset)) == offset


def test_words_break_at_blanks() -> None:
    text = "Meta invested $14.3 billion in Scale AI, acquiring a 49% stake"
    assert [text[a:b].rstrip() for a, b in wrap(text, 0, len(text), 24)] == [
        "Meta invested $14.3",
        "billion in Scale AI,",
        "acquiring a 49% stake",
    ]


def test_a_word_longer_than_the_line_is_broken() -> None:
    assert wrap("abcdefghij", 0, 10, 4) == [(0, 4), (4, 8), (8, 10)]


def test_tabs_go_to_the_next_stop() -> None:
    assert shown("a\tbc\td", 0, 6, 0) == "a   bc  d"
    assert shown("\td", 0, 2, 3) == " d"


@pytest.mark.parametrize("text", ["word " * 4000, "中文字 " * 5000, "x" * 20000])
def test_a_line_of_twenty_thousand_characters_wraps_in_no_time(text: str) -> None:
    start = time.perf_counter()
    lines = wrap(text, 0, len(text), 50)
    assert len(lines) >= len(text) // 50
    assert time.perf_counter() - start < 1.0
    widest = max(cell_len(text[a:b].rstrip()) for a, b in lines)
    assert widest <= 50
