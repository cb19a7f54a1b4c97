"""The theme follows the terminal: it is asked what its ground is, and its answer is never typed."""

from __future__ import annotations

import termios
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events

from tests.app.terminal import explorer
from tui.app.ground import QUESTION, ask_ground, is_light, unfinished, without_answers
from tui.app.listening import GroundTold, ListeningParser

LIGHT_PAGE = b"48;2;251;250;246"
DARK_PAGE = b"48;2;20;23;28"
WHITE = "\x1b]11;rgb:ffff/ffff/ffff\x1b\\"
BLACK = "\x1b]11;rgb:00/00/00\x07"


@pytest.mark.parametrize(
    ("colour", "light"),
    [
        ("rgb:ffff/ffff/ffff", True),
        ("rgb:ff/fa/f0", True),
        ("rgba:fdfd/f6f6/e3e3/ffff", True),
        ("rgb:0000/0000/0000", False),
        ("rgb:1e1e/1e1e/2e2e", False),
        ("rgb:0/0/f", False),
        ("rgb:", None),
        ("white", None),
        ("", None),
    ],
)
def test_what_is_light(colour: str, light: bool | None) -> None:
    assert is_light(colour) is light


def told(*pieces: str) -> tuple[str, list[bool]]:
    """What keys and what answers a parser makes of input that comes in pieces."""
    parser = ListeningParser()
    keys, lights = "", []
    for piece in pieces:
        for message in parser.feed(piece):
            if isinstance(message, GroundTold):
                lights.append(message.light)
            elif isinstance(message, events.Key):
                keys += message.character or f"<{message.key}>"
    return keys, lights


@given(st.text("jk/x", max_size=4), st.text("jk/x", max_size=4), st.sampled_from([WHITE, BLACK]))
def test_an_answer_among_keys_is_told_and_not_typed(before: str, after: str, answer: str) -> None:
    whole = before + answer + after
    light = answer == WHITE
    assert told(whole) == (before + after, [light])
    for at in range(len(before) + 2, len(whole) + 1):
        pieces = (whole[:at], whole[at:])
        assert told(*(piece for piece in pieces if piece)) == (before + after, [light]), at


def test_an_answer_that_is_parted_behind_its_first_character_is_not_typed_either() -> None:
    keys, lights = told("\x1b", WHITE[1:])
    assert lights == [True]
    assert "r" not in keys
    assert "]" not in keys


@given(st.text("\x1b]1;?rgb:/f\\\x07", max_size=12))
def test_other_input_is_left_as_it_is(text: str) -> None:
    kept, light = without_answers(text)
    if light is None and "\x1b]11;" not in text:
        assert kept == text
    assert unfinished(text) <= len(text)


@pytest.mark.parametrize(
    ("environ", "theme"),
    [
        ({"TERM": "xterm-256color"}, "dark"),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, "auto"),
        ({"TERM": "xterm-256color", "COLORFGBG": "0;15"}, "auto"),
        ({"TERM": "linux"}, "auto"),
        ({"TERM": "dumb"}, "auto"),
        ({}, "auto"),
    ],
)
def test_a_terminal_is_asked_only_where_the_answer_counts(
    environ: dict[str, str], theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.isatty", lambda _: True)
    assert ask_ground(environ, theme) is None


def test_what_is_no_terminal_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.isatty", lambda number: number != 0)
    assert ask_ground({"TERM": "xterm-256color"}, "auto") is None


def test_a_terminal_that_answers_at_once_is_followed_from_the_first_frame(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(QUESTION)
        terminal.type("jj" + WHITE + "j")
        terminal.wait_for(b"keys")
        terminal.settle()
        assert LIGHT_PAGE in terminal.sent
        assert DARK_PAGE not in terminal.sent
        assert b"rgb:" not in terminal.sent, "the answer is not shown"
        before = terminal.modes_before
        terminal.type("q")
        assert terminal.end() == 0
        assert termios.tcgetattr(terminal.slave) == before


def test_what_is_typed_while_the_terminal_is_asked_is_done(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(QUESTION)
        terminal.type("t" + BLACK)
        terminal.wait_for(b"Timeline")
        assert DARK_PAGE in terminal.sent


def test_a_late_answer_is_followed_and_never_typed(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        assert LIGHT_PAGE not in terminal.sent
        terminal.type(WHITE)
        terminal.wait_for(LIGHT_PAGE)
        terminal.settle()
        assert "5 Facts" in terminal.text()
        assert "rgb" not in terminal.text()


def test_a_theme_that_was_chosen_since_is_left_alone(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        terminal.type("TT")
        terminal.wait_for(b"high-contrast")
        terminal.settle()
        since = len(terminal.sent)
        terminal.type(WHITE)
        terminal.settle()
        assert LIGHT_PAGE not in terminal.sent[since:]


def test_a_terminal_that_is_not_asked_is_not_written_to(store: Path) -> None:
    with explorer(store, TERM="linux", COLORTERM="") as terminal:
        terminal.wait_for(b"keys")
        assert QUESTION not in terminal.sent
