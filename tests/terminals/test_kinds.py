"""Terminals of every kind: what is shown in each, and that none is sent what it may not know."""

from __future__ import annotations

import re

import pytest

from tests.app.terminal import Terminal
from tests.terminals.conftest import Program

CAPABLE = ["xterm-256color", "xterm", "screen-256color", "tmux-256color"]
BARE = ["linux", "vt100"]
COLOUR = re.compile(rb"\x1b\[(?:[0-9;]*;)?(?:3[0-9]|4[0-9]|9[0-7]|10[0-7])(?:;[0-9;]*)?m")
OF_MILLIONS = re.compile(rb"[34]8;2;")
OF_256 = re.compile(rb"[34]8;5;")
OF_OLD = re.compile(rb"\x1b(?:\[[0-9;]*[ABCDHJKm]|\[\?(?:25|7)[hl])")
"""All that a VT220 or the Linux console is sent: moving, clearing, styles, cursor, line wrap."""


def walked(terminal: Terminal) -> None:
    """Go through the screens, copy something, and leave."""
    terminal.wait_until("6 Text", "? keys")
    terminal.type("2/scale ai\r")
    terminal.wait_until("5 Facts: Scale AI")
    for key, shown in (("t", "Timeline"), ("?", "Everywhere")):
        terminal.type(key)
        terminal.wait_until(shown)
        terminal.type("\x1b")
        terminal.wait_until("6 Text", gone=shown)
    terminal.type("i")
    terminal.wait_until("the id")
    terminal.type("q")
    assert terminal.end() == 0


@pytest.mark.parametrize("kind", CAPABLE)
def test_capable_terminals_show_the_same_words(dossier: Program, kind: str) -> None:
    with Terminal(dossier(), TERM=kind, COLORTERM="") as terminal:
        shown = terminal.wait_until("6 Text", "? keys")
        for sign in "≠▸│":
            assert sign in shown
        walked(terminal)
        assert b"\x1b]52;c;" in terminal.sent
        assert not OF_MILLIONS.search(terminal.sent), "nobody said there are so many colours"
        assert bool(OF_256.search(terminal.sent)) is ("256" in kind)
        assert COLOUR.search(terminal.sent)


def test_colours_by_the_million_where_they_are_said_to_be(dossier: Program) -> None:
    with Terminal(dossier(), TERM="xterm", COLORTERM="truecolor") as terminal:
        terminal.wait_until("6 Text", "? keys")
        assert OF_MILLIONS.search(terminal.sent)


@pytest.mark.parametrize("kind", BARE)
def test_bare_terminals_are_sent_only_what_they_know(dossier: Program, kind: str) -> None:
    with Terminal(dossier(), TERM=kind, COLORTERM="") as terminal:
        shown = terminal.wait_until("6 Text", "? keys")
        for sign in "≠▸│┃⌄›─":
            assert sign not in shown
        assert "x 204 disputed" in shown or re.search(r"x \d+ disputed", shown)
        terminal.type("2/scale ai\r")
        terminal.wait_until("5 Facts: Scale AI")
        terminal.type("i")
        told = terminal.wait_until("no clipboard to be had: the id is printed on leaving")
        assert "scale-ai" not in told.split("\n")[-1]
        terminal.type("q")
        assert terminal.end() == 0
        rest = OF_OLD.sub(b"", terminal.sent)
        assert b"\x1b" not in rest, rest[rest.index(b"\x1b") :][:40]
        assert bool(COLOUR.search(terminal.sent)) is (kind == "linux")
        left = [line for line in terminal.text().split("\n") if line]
        assert len(left) == 1, "the screen is cleared, and what was copied printed"


@pytest.mark.parametrize("kind", ["dumb", "unknown", ""])
def test_where_nothing_can_be_drawn_it_is_said_and_listed(dossier: Program, kind: str) -> None:
    with Terminal(dossier(), 80, 60, TERM=kind) as terminal:
        assert terminal.end() == 0
        shown = terminal.text()
        why = f"TERM is {kind!r}, which cannot be drawn on" if kind else "TERM is not set"
        assert f"dossier: {why}, so this is a list." in shown
        assert "These work here: `dossier search WORDS`, `show ID`" in shown
        assert "TechFlow" in shown
        assert b"\x1b" not in terminal.sent
    for words in (("search", "scale ai"), ("show", "scale-ai"), ("tour", "tour-who-left")):
        with Terminal(dossier(*words), 80, 200, TERM=kind) as terminal:
            assert terminal.end() == 0
            assert b"\x1b" not in terminal.sent
            assert "Meta" in terminal.text()


def test_what_is_drawn_on_stderr_is_not_drawn_into_a_file(dossier: Program) -> None:
    command = ["sh", "-c", '"$@" 2>/dev/null', "sh", *dossier()]
    with Terminal(command, 80, 60) as terminal:
        assert terminal.end() == 0
        assert "TechFlow" in terminal.text()


@pytest.mark.parametrize("colorfgbg", ["0;15", "15;0"])
def test_sixteen_colours_follow_the_ground(dossier: Program, colorfgbg: str) -> None:
    with Terminal(dossier(), TERM="xterm", COLORTERM="", COLORFGBG=colorfgbg) as terminal:
        terminal.wait_until("6 Text", "? keys")
        accent = b"34" if colorfgbg == "0;15" else b"36"
        assert re.search(rb"\x1b\[[0-9;]*" + accent + rb"m", terminal.sent)
