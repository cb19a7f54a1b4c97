"""NO_COLOR: not one colour code, on no screen and from no command."""

from __future__ import annotations

import re

import pytest

from tests.app.terminal import Terminal
from tests.terminals.conftest import Program

ESCAPE = re.compile(rb"\x1b\[([0-9;:]*)m")
WITHOUT_COLOUR = {*("", "0", "1", "2", "3", "4", "7", "9"), *("22", "23", "24", "27", "29")}
SCREENS = (
    ("2jj", "6 Text"),
    ("5jx", "answers"),
    ("\x1b", "6 Text"),
    ("X", "questions with answers"),
    ("\x1b", "6 Text"),
    ("t", "Timeline"),
    ("jj", "Timeline"),
    ("\x1b", "6 Text"),
    ("m", "Money"),
    ("jj", "Money"),
    ("\x1b", "6 Text"),
    ("w", "Moves"),
    ("\x1b", "6 Text"),
    ("v", "two articles"),
    ("n", "two articles"),
    ("\x1b", "6 Text"),
    ("d", "kept as"),
    ("\x1b", "6 Text"),
    ("?", "Everywhere"),
    ("\x1b", "6 Text"),
    (":", "a few letters of a command"),
    ("\x1b", "6 Text"),
    ("/", "What can be typed"),
    ("pang 200m", "$200 million"),
    ("\x1b", "6 Text"),
    ("p", "esc leave"),
    ("\x1b", "6 Text"),
    ("6/", "What can be typed"),
    ("\x1b", "6 Text"),
    ("T", "theme"),
    ("z", "6 Text"),
)


def colours(sent: bytes) -> set[str]:
    """The parts of style codes that are no weight, underline or reverse."""
    parts = {part.decode() for codes in ESCAPE.findall(sent) for part in codes.split(b";")}
    return parts - WITHOUT_COLOUR


def test_a_walk_through_all_screens_sends_none(dossier: Program) -> None:
    with Terminal(dossier(NO_COLOR="1")) as terminal:
        terminal.wait_until("6 Text", "? keys")
        before = ""
        for keys, shown in SCREENS:
            terminal.type(keys)
            terminal.wait_until(shown, gone=before if keys == "\x1b" else "")
            before = shown
        terminal.type("q")
        assert terminal.end() == 0
        assert colours(terminal.sent) == set()
        assert b"\x1b]1" not in terminal.sent, "nor is the terminal asked for its colours"
        assert b"\x1b[7m" in terminal.sent, "reverse tells what is cited"


def test_the_same_walk_in_colour_sends_some(dossier: Program) -> None:
    with Terminal(dossier(NO_COLOR="")) as terminal:
        terminal.wait_until("6 Text", "? keys")
        assert "38" in colours(terminal.sent), "an empty NO_COLOR is no wish"


COMMANDS = (
    ("search", "scale", "ai", "49"),
    ("show", "scale-ai"),
    ("show", "--against", "q-scale-ai-price"),
    ("show", "no-such-record"),
    ("list", "facts"),
    ("list", "disputed"),
    ("list", "timeline"),
    ("list", "moves"),
    ("list", "money"),
    ("cite", "--style", "full", "scale-ai-49-for-14-3bn"),
    ("check",),
    ("tour",),
    ("config",),
    ("--help",),
)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_no_command_sends_any(dossier: Program, words: tuple[str, ...]) -> None:
    with Terminal(dossier(*words, NO_COLOR="1")) as terminal:
        terminal.end()
        assert terminal.sent
        assert colours(terminal.sent) == set()
