"""When a typed word may stand for another: slips of the hand and spellings by ear.

Judged per word. Three letters bear no slip, four only a swapped pair or a spelling that sounds the
same; five and more bear one, a long word two. A word that everybody uses is no slip, and a
well-known name stands for another spelling of itself at most ("Timothy" for Timothée).
"""

from __future__ import annotations

import re
from typing import Final

from tui.search.plain import is_known_name, is_plain

_VOWELS: Final = frozenset("aeiouy")
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ALIKE: Final = ("ckq", "sz", "iy", "vw", "dt", "bp", "gj", "mn", "fv")
_SOUNDS: Final = (
    (re.compile("ph"), "f"),
    (re.compile("ck|c|q"), "k"),
    (re.compile("x"), "ks"),
    (re.compile("z"), "s"),
    (re.compile("y"), "i"),
    (re.compile("(?<=.)h"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)
SHORTEST: Final = 4
LONGEST: Final = 40


def most_edits(word: str) -> int:
    """Return how many slips a typed word of this length is looked up with."""
    if not SHORTEST <= len(word) <= LONGEST or any(letter.isdigit() for letter in word):
        return 0
    return 1 if len(word) < 7 else 2


def likeness(typed: str, meant: str, distance: int, *, name: bool, alone: bool) -> float:
    """Return how well `typed` stands for `meant`, `distance` slips away; 0 if it may not.

    `name` tells whether `meant` is (part of) a name, `alone` whether nothing else was typed.
    """
    if any(letter.isdigit() for letter in meant):
        return 0.0
    least, most = sorted((len(typed), len(meant)))
    alike = least >= SHORTEST and sound(typed) == sound(meant)
    if is_plain(typed):
        return 0.0
    if alike and name:
        return 0.9
    if is_known_name(typed):
        return 0.8 if name and _same_name(typed, meant) else 0.0
    if not name and least < (7 if alone else 6) + 3 * (distance - 1):
        return 0.0
    allowed = _one_slip(typed, meant) if distance == 1 else _two_slips(typed, meant)
    if not allowed:
        return 0.0
    return round(0.92 - 0.55 * distance / most, 4)


def sound(word: str) -> str:
    """Return a key that spellings of the same sound share ("marc" and "mark")."""
    for pattern, letters in _SOUNDS:
        word = pattern.sub(letters, word)
    return word


def _same_name(typed: str, meant: str) -> bool:
    """Tell whether two names are spellings of one: long, and alike but for their end."""
    most = max(len(typed), len(meant))
    shared = next(
        (at for at, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b),
        min(len(typed), len(meant)),
    )
    return most >= 7 and shared >= 0.75 * most


def _one_slip(typed: str, meant: str) -> bool:
    least = min(len(typed), len(meant))
    if len(typed) != len(meant):
        return least >= 5 and (typed[0] == meant[0] or least >= 6)
    wrong = [at for at in range(least) if typed[at] != meant[at]]
    if len(wrong) == 2:  # a swapped pair
        return least >= SHORTEST
    at = wrong[0]
    if least <= 4 or (at == 0 and least <= 6):
        return False
    return least >= 6 or _plausible(typed[at], meant[at])


def _two_slips(typed: str, meant: str) -> bool:
    least, most = sorted((len(typed), len(meant)))
    same_start = typed[0] == meant[0] or (typed[0] == meant[1] and typed[1] == meant[0])
    return least >= 7 and most >= 8 and (same_start or least >= 10)


def _plausible(typed: str, meant: str) -> bool:
    """Tell whether one letter is easily typed for the other: near, or like in sound."""
    if typed in _VOWELS and meant in _VOWELS:
        return True
    if any(typed in group and meant in group for group in _ALIKE):
        return True
    for row, keys in enumerate(_ROWS):
        if typed in keys:
            at = keys.index(typed)
            beside = keys[max(0, at - 1) : at + 2]
            above = _ROWS[row - 1][at : at + 2] if row else ""
            below = _ROWS[row + 1][max(0, at - 1) : at + 1] if row < 2 else ""
            return meant in beside + above + below
    return False
