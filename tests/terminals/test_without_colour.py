"""NO_COLOR: not one colour code, on no screen and from no command."""

from __future__ import annotations

import re

import pytest

from tests.app.terminal import Terminal
from tests.terminals.conftest import Program

ESCAPE = re.compile(rb"\x1b\[([0-9;:]*)m")
WITHOUT_COLOUR = {*("", "0", "1", "2", "3", "4", "7", "9"), *("22", "23", "24", "27", "29")}
OPENED = (
    ("x", "the same ──"),  # the duel
    ("d", "how sure"),
    ("X", "questions with answers"),
    ("t", "Timeline"),
    ("m", "Money"),
    ("w", "Moves"),
    ("v", "two articles"),
    ("B", "Baskets kept"),
    ("P", "present: "),
    ("p", "esc leave"),
    (":", "a few letters of a command"),
    ("?", "Everywhere"),
    ("/pang 200m", "$200 million"),
    (" S", "enter keeps it"),
)
"""Keys in the explorer and what they open; esc comes back from each."""


def colours(sent: bytes) -> set[str]:
    """The parts of style codes that are no weight, underline or reverse."""
    parts = {part.decode() for codes in ESCAPE.findall(sent) for part in codes.split(b";")}
    return parts - WITHOUT_COLOUR


def walk(terminal: Terminal) -> None:
    """Open every screen there is from the explorer, move in it, and leave."""
    terminal.wait_until("6 Text", "? keys")
    terminal.type("2/scale ai\r")
    terminal.wait_until("5 Facts: Scale AI")
    for keys, shown in OPENED:
        terminal.type(keys)
        terminal.wait_until(shown)
        terminal.type("\x0e\x0e" if keys.startswith("/") else "")
        terminal.type("\x1b")
        terminal.wait_until("6 Text", "? keys", gone=shown)
    for keys, shown in (
        (" ", "1 marked"),
        ("6fscale", "in the text: scale"),
        ("\r", "places in this article: n next"),
        ("T", "theme"),
    ):
        terminal.type(keys)
        terminal.wait_until(shown)
    for key in "z12345jk6jjnez":
        terminal.type(key)
    terminal.type("q")
    assert terminal.end() == 0


def test_a_walk_through_all_screens_sends_none(dossier: Program) -> None:
    with Terminal(dossier(NO_COLOR="1")) as terminal:
        walk(terminal)
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
