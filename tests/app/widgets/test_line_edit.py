"""Editing a line: what is typed is what is there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.app.widgets.line_edit import _KEYS, LONGEST, LineEdit
from tui.app.widgets.wrapping import clusters

texts = st.text("ab c-é中\u0301👩\u200d", max_size=20)
steps = st.lists(st.one_of(texts.map(lambda text: ("type", text)), st.sampled_from(
    [("press", key) for key in _KEYS])), max_size=20)  # fmt: skip


@given(texts, steps)
def test_the_cursor_never_leaves_the_text_or_splits_a_character(text: str, keys: list) -> None:
    line = LineEdit(" ".join(text.split()))
    for how, what in keys:
        if how == "type":
            line.insert(what)
        else:
            assert line.press(what)
        assert 0 <= line.cursor <= len(line.text)
        assert "\n" not in line.text


@given(texts, texts)
def test_what_is_typed_stands_at_the_cursor_and_backspace_takes_it_back(one: str, two: str) -> None:
    line = LineEdit(" ".join(one.split()))
    before = line.text
    line.cursor = line.cursor // 2
    at = line.cursor
    line.insert(two)
    typed = line.text[at : line.cursor]
    assert line.text == before[:at] + typed + before[at:]
    assert typed.split() == two.split()


@given(texts)
def test_left_and_right_go_over_whole_characters(text: str) -> None:
    line = LineEdit(text)
    edges = [0, *(last for _, last, _ in clusters(text, 0, len(text), 0))]
    seen = [line.cursor]
    while line.cursor:
        line.left()
        seen.append(line.cursor)
    assert seen == edges[::-1]
    line.right()
    assert line.cursor == (edges[1] if len(edges) > 1 else 0)


@pytest.mark.parametrize(
    ("keys", "text", "cursor"),
    [
        (("backspace",), "pang 200", 8),
        (("ctrl+w",), "pang ", 5),
        (("ctrl+u",), "", 0),
        (("home", "delete"), "ang 200m", 0),
        (("ctrl+left", "ctrl+k"), "pang ", 5),
        (("ctrl+a", "ctrl+right"), "pang 200m", 4),
        (("left", "left", "backspace"), "pang 20m"[:6] + "0m", 6),
    ],
)
def test_editing_keys(keys: tuple[str, ...], text: str, cursor: int) -> None:
    line = LineEdit("pang 200m")
    for key in keys:
        assert line.press(key)
    assert (line.text, line.cursor) == (text, cursor)


def test_other_keys_are_not_for_editing() -> None:
    assert not LineEdit("x").press("ctrl+n")
    assert not LineEdit("x").press("f1")


def test_controls_that_are_pasted_are_shown_and_line_breaks_are_blanks() -> None:
    line = LineEdit()
    line.insert("scale\nai \x1b[31m")
    assert line.text == "scale ai ␛[31m"


def test_a_paste_is_cut_where_a_line_is_full() -> None:
    line = LineEdit("ab")
    line.insert("x" * 5000)
    assert len(line.text) == LONGEST
