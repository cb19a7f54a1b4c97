"""When a typed word may stand for another: slips of the hand and spellings by ear.

Judged per word. Three letters bear no slip, four only a swapped pair or a spelling that sounds the
same; five and more bear one, a long word two. A word that everybody uses is no slip, and a
well-known name stands for another spelling of itself at most ("Timothy" for Timothée).
"""

from __future__ import annotations

import re
from typing import Final

from tui.search.plain import is_known_name, is_plain

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
    return 1 if len(word) < 6 else 2


def likeness(typed: str, meant: str, distance: int, *, name: bool, others: int) -> float:
    """Return how well `typed` stands for `meant`, `distance` slips away; 0 if it may not.

    `name` tells whether `meant` is (part of) a name; `others`, how many more terms were typed,
    since a common word is the likelier meant the more there is to go by.
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
    if not name and least < 7 - min(others, 2) + 3 * (distance - 1):
        return 0.0
    allowed = _one_slip(typed, meant) if distance == 1 else _two_slips(typed, meant)
    if not allowed:
        return 0.0
    return round(0.92 - 0.55 * distance / most, 4)


def beside(typed: str, meant: str, distance: int) -> float:
    """Return the same for a word typed next to another word of the name that `meant` is in.

    There even a short name bears two slips, if it begins as it should and is no other name.
    """
    least, most = sorted((len(typed), len(meant)))
    if typed[0] != meant[0] or least < (4 if distance == 1 else 5):
        return 0.0
    if is_plain(typed) or is_known_name(typed):
        return 0.0
    return round(0.88 - 0.55 * distance / most, 4)


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
        return least >= 5 and (typed[0] == meant[0] or typed[1:] == meant or least >= 6)
    wrong = [at for at in range(least) if typed[at] != meant[at]]
    if len(wrong) == 2:  # a swapped pair
        return least >= SHORTEST
    return least >= 5 and (wrong[0] > 0 or least >= 7)


def _two_slips(typed: str, meant: str) -> bool:
    least, most = sorted((len(typed), len(meant)))
    same_start = typed[0] == meant[0] or (typed[0] == meant[1] and typed[1] == meant[0])
    if least == 6 and most == 8:
        letters = iter(meant)
        return same_start and all(letter in letters for letter in typed)
    return least >= 7 and most >= 8 and (same_start or least >= 10)
