"""When a typed word may stand for another: slips of the hand and spellings by ear.

Judged per word, by what the slips cost and how long the word is: the longer, the more it bears.
Four letters bear only a swapped pair or a spelling that sounds the same. A word that everybody
uses is no slip, and a well-known name stands for another spelling of itself at most ("Timothy" for
Timothée).
"""

from __future__ import annotations

import re
from typing import Final

from tui.search.plain import is_known_name, is_plain
from tui.search.slip_costs import slip_cost

_SOUNDS: Final = (
    (re.compile("ph"), "f"),
    (re.compile("ck|c|q"), "k"),
    (re.compile("x"), "ks"),
    (re.compile("z"), "s"),
    (re.compile("y"), "i"),
    (re.compile("(?<=[^cs])h"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile("(?<=....)e$"), ""),
)
_SHORTEST: Final = 4  # letters of a word that bears a slip
_LONGEST: Final = 40
_EDITS: Final = ((11, 3), (6, 2), (_SHORTEST, 1))  # letters, and slips that are looked for
# A word meant of so many letters bears slips that cost so much (`slip_cost`).
_NAMES: Final = ((13, 2.2), (10, 1.7), (9, 1.6), (8, 1.4), (7, 1.2), (6, 1.15), (5, 0.65))
_WITH_OTHERS: Final = ((11, 1.6), (9, 1.3), (7, 1.0), (6, 0.8), (5, 0.6))
_ALONE: Final = ((11, 1.0), (9, 0.8), (7, 0.6))
_HALF_OF_NAME: Final = ((10, 1.8), (8, 1.6), (6, 1.3), (5, 0.95), (4, 0.9), (3, 0.6))
_OF_ITS_OWN: Final = 0.55  # what a slip may cost of a word that is one of its own,
_LEAST_OWN: Final = 4  # of so many letters
_SAME_NAME: Final = 1.0  # likewise of a well-known name that is another spelling of one,
_SHARED: Final = 0.75  # which begins with so much of it,
_LEAST_SAME: Final = 7  # of so many letters

# How well a word stands for another.
_ALIKE: Final = 0.9  # of the same sound
_RESPELT: Final = 0.8  # another spelling of a well-known name
_SLIPPED: Final = (0.92, 0.5)  # with no slip, less this times what slips cost for each letter
_SLIPPED_HALF: Final = 0.88  # the first of these for a word beside the rest of a name


def most_edits(word: str) -> int:
    """Return how many slips a typed word of this length is looked up with."""
    if not _SHORTEST <= len(word) <= _LONGEST or any(letter.isdigit() for letter in word):
        return 0
    return next(edits for least, edits in _EDITS if len(word) >= least)


def likeness(typed: str, meant: str, *, name: bool, others: int) -> float:
    """Return how well `typed` stands for `meant`; 0 if it may not.

    `name` tells whether `meant` is (part of) a name; `others`, how many more terms were typed,
    since a common word is the likelier meant the more there is to go by.
    """
    if any(letter.isdigit() for letter in meant) or is_plain(typed):
        return 0.0
    least, most = sorted((len(typed), len(meant)))
    known = is_known_name(typed)
    alike = name and least >= _SHORTEST and _sound_alike(typed, meant)
    cost = slip_cost(typed, meant)
    if alike and not (known and (cost >= _OF_ITS_OWN or least == _SHORTEST < most)):
        return _ALIKE
    if known:
        return _RESPELT if name and cost <= _SAME_NAME and _same_name(typed, meant) else 0.0
    if least == _SHORTEST == most:
        allowed = name and sorted(typed) == sorted(meant)  # a swapped pair
    else:
        allowed = cost <= _budget(
            len(meant), _NAMES if name else _WITH_OTHERS if others else _ALONE
        )
    return round(_SLIPPED[0] - _SLIPPED[1] * cost / most, 4) if allowed else 0.0


def likeness_in_name(typed: str, meant: str) -> float:
    """Return how well `typed` stands for `meant` beside another word of the name that has it.

    There even a short name bears a slip, and a word that is one of its own (an everyday word, a
    well-known name) bears one that can hardly be heard.
    """
    cost = slip_cost(typed, meant)
    least, most = sorted((len(typed), len(meant)))
    budget = _budget(len(meant), _HALF_OF_NAME)
    if is_plain(typed) or is_known_name(typed):
        budget = min(budget, _OF_ITS_OWN) if least >= _LEAST_OWN else 0.0
    return round(_SLIPPED_HALF - _SLIPPED[1] * cost / most, 4) if cost <= budget else 0.0


def _budget(letters: int, steps: tuple[tuple[int, float], ...]) -> float:
    """Return what the slips in a word of so many letters may cost."""
    return next((most for least, most in steps if letters >= least), 0.0)


def sound(word: str) -> str:
    """Return a key that spellings of the same sound share ("marc" and "mark")."""
    for pattern, letters in _SOUNDS:
        word = pattern.sub(letters, word)
    return word


def _sound_alike(typed: str, meant: str) -> bool:
    """Tell whether two words sound the same; short ones must begin with the same letter, too."""
    if min(len(typed), len(meant)) == _SHORTEST and typed[0] != meant[0]:
        return False
    return sound(typed) == sound(meant)


def _same_name(typed: str, meant: str) -> bool:
    """Tell whether two names are spellings of one: long, and alike but for their end."""
    most = max(len(typed), len(meant))
    shared = next(
        (at for at, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b),
        min(len(typed), len(meant)),
    )
    return most >= _LEAST_SAME and shared >= _SHARED * most
