"""What goes out to the terminal: all of it, in words it knows, and nothing once it is gone."""

from __future__ import annotations

import os
import pty

import pytest

from tui.app.driver import Outlet, without_modern
from tui.settings.terminal_kinds import is_bare, is_colourless, is_dumb, say_no_colour


def test_an_old_terminal_is_told_only_what_it_knows() -> None:
    data = "\x1b[?1049h\x1b[?25l\x1b[>25u\x1b[?2026$p\x1b[?7l\x1b[1;3Htext\x1b[7m\x1b[?1003h"
    assert without_modern(data + "\x1b]22;default\x07") == "\x1b[?25l\x1b[?7l\x1b[1;3Htext\x1b[7m"
    assert without_modern("\x1b[?1049l\x1b[?25h") == "\x1b[0m\x1b[H\x1b[2J\x1b[?25h"


def test_all_is_written_and_what_the_locale_lacks_is_marked() -> None:
    ours, theirs = pty.openpty()
    told: list[str] = []
    with os.fdopen(theirs, "w", encoding="latin-1") as file:
        out = Outlet(file, lambda: told.append("gone"))
        assert out.write("caf\xe9 \u2260") == 6
        assert os.read(ours, 99) == b"caf\xe9 ?"
        os.close(ours)
        for _ in range(3):
            out.write("nobody reads this")
    assert told == ["gone"], "once, and no error"


@pytest.mark.parametrize(
    ("term", "bare", "colourless"),
    [
        *((name, False, False) for name in ("xterm", "xterm-256color", "screen", "tmux-256color")),
        *((name, True, False) for name in ("linux", "linux-16color", "ansi")),
        *((name, True, True) for name in ("vt100", "vt220", "vt52")),
    ],
)
def test_kinds_of_terminals(term: str, *, bare: bool, colourless: bool) -> None:
    assert is_bare({"TERM": term}) is bare
    assert is_colourless({"TERM": term}) is colourless
    assert not is_dumb({"TERM": term})


def test_an_empty_no_color_is_no_wish() -> None:
    for value, wish in (("", False), ("1", True), ("0", True)):
        environ = {"TERM": "xterm", "NO_COLOR": value}
        say_no_colour(environ)
        assert ("NO_COLOR" in environ) is wish
    assert all(is_dumb({"TERM": name}) for name in ("dumb", "unknown", ""))
