"""Whether the ground of the terminal is light: the terminal is asked, and answers if it can.

The question (OSC 11) is put before the slow imports and nobody waits for the answer: what has come
when the app is made decides its first frame, what comes later is taken from the keys by
`tui.app.listening`. Light on imports, for it comes before what must be quick.
"""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

QUESTION: Final = b"\x1b]11;?\x1b\\"
ANSWER: Final = re.compile(r"\x1b\]11;([^\x07\x1b]{0,64})(?:\x07|\x1b\\)")
_UNFINISHED: Final = re.compile(r"\x1b\](?:1(?:1(?:;[^\x07\x1b]{0,64}\x1b?)?)?)?\Z")
_COLOUR: Final = re.compile(
    r"rgba?:([0-9a-f]{1,4})/([0-9a-f]{1,4})/([0-9a-f]{1,4})(?:/[0-9a-f]{1,4})?", re.IGNORECASE
)
_ANSWERS: Final = (
    *("xterm", "rxvt", "alacritty", "foot", "kitty", "wezterm", "tmux", "st-", "konsole"),
    *("gnome", "vte", "ghostty", "contour", "mintty", "iterm"),
)
"""How the names begin of terminals that know what to do with a question, or pass over it."""

_MOST: Final = 4096
_WEIGHTS: Final = (0.299, 0.587, 0.114)
_HALF: Final = 0.5


class Ground:
    """The question put to a terminal, and what has come back; `light` is None while unknown.

    `typed` is what a person typed meanwhile. While the question is open the terminal is silent,
    so that the answer is not shown; `attributes` are to be put back at the end.
    """

    def __init__(self, source: int, attributes: list[object]) -> None:
        self.light: bool | None = None
        self.typed = ""
        self.attributes = attributes
        self._source = source

    def listen(self) -> None:
        """Take what has come, without waiting."""
        import select

        data = b""
        while len(data) < _MOST and select.select([self._source], [], [], 0)[0]:
            more = os.read(self._source, _MOST)
            if not more:
                break
            data += more
        text, self.light = without_answers(data.decode("utf-8", "replace"))
        self.typed += text

    def give_back(self) -> None:
        """Let the terminal show again what is typed."""
        import termios

        termios.tcsetattr(self._source, termios.TCSANOW, self.attributes)  # type: ignore[arg-type]


def ask_ground(environ: Mapping[str, str], theme: str) -> Ground | None:
    """Ask the terminal, if the answer is wanted and it can be asked; None if it was not."""
    if theme != "auto" or "NO_COLOR" in environ or environ.get("COLORFGBG"):
        return None
    if sys.platform == "win32" or not environ.get("TERM", "").startswith(_ANSWERS):
        return None
    if sys.__stdin__ is None or sys.__stderr__ is None:
        return None
    source, target = sys.__stdin__.fileno(), sys.__stderr__.fileno()
    if not (os.isatty(source) and os.isatty(target)):
        return None
    import termios

    before = termios.tcgetattr(source)
    silent = termios.tcgetattr(source)
    silent[3] &= ~(termios.ECHO | termios.ICANON)
    silent[6][termios.VMIN] = 1
    termios.tcsetattr(source, termios.TCSANOW, silent)
    os.write(target, QUESTION)
    return Ground(source, before)


def without_answers(text: str) -> tuple[str, bool | None]:
    """Return input without answers, and what the last of them says, None if there is none."""
    light: bool | None = None
    for found in ANSWER.finditer(text):
        told = is_light(found[1])
        light = light if told is None else told
    return ANSWER.sub("", text), light


def unfinished(text: str) -> int:
    """Return where the beginning of an answer stands at the end of some input, or its length."""
    found = _UNFINISHED.search(text)
    return found.start() if found else len(text)


def is_light(colour: str) -> bool | None:
    """Return whether a colour as terminals write it is light, None for what is no colour."""
    found = _COLOUR.fullmatch(colour)
    if found is None:
        return None
    weighed = zip(_WEIGHTS, found.groups(), strict=True)
    luma = sum(weight * int(part, 16) / int("f" * len(part), 16) for weight, part in weighed)
    return luma > _HALF
