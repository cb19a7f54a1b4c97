"""What the slips between a typed word and a meant one weigh: less where hands and ears err.

A letter that sounds the same, one doubled or not, a silent h, another vowel or a swapped pair is
what people get wrong; any other consonant more often makes another word. Only the few words that
`near` finds are weighed.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Final

_VOWELS: Final = frozenset("aeiouy")
_ANOTHER: Final = 1.2  # a letter for another
_KEYS: Final = 0.9  # for the one beside it on the keyboard
_LIKE: Final = 0.4  # for one that sounds much the same
_VOWEL: Final = 0.5  # a vowel for another
_VOWEL_MORE: Final = 0.55  # a vowel too many or too few
_MISSING: Final = 0.8  # a letter too few
_EXTRA: Final = 1.0  # a letter too many
_DOUBLED: Final = 0.3  # one of two that are the same
_SILENT: Final = 0.3  # an h that is not heard
_SWAPPED: Final = 0.6  # two neighbours in the wrong order
_MOVED: Final = 1.2  # one letter of a long word in another place ("Instragam")
_LONG: Final = 8  # letters of such a word
_SPELLING: Final = 0.3  # "ph" for "f", "ks" for "x"
_FIRST: Final = 0.4  # more at the head of a word, which people get right
_SOUNDS: Final = ("ckq", "sz", "cs", "dt", "bp", "fv", "vw", "gj", "gk", "mn", "iy", "xs", "kx")
_ALIKE: Final = frozenset(
    (first, second) for group in _SOUNDS for first in group for second in group if first != second
)
_HARD_H: Final = frozenset("cs")
"""Letters that an h behind them makes another sound; behind any other it may be silent."""
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SPELLINGS: Final = frozenset(
    [
        ("ph", "f"),
        ("ks", "x"),
        ("ck", "k"),
        ("kh", "k"),
        ("qu", "k"),
        ("gh", "g"),
        ("dg", "j"),
        ("ew", "u"),
    ]
)


def _neighbours() -> frozenset[tuple[str, str]]:
    """Return the pairs of letters that lie side by side in a row of the keyboard."""
    pairs = [(row[at], row[at + 1]) for row in _ROWS for at in range(len(row) - 1)]
    return frozenset([*pairs, *((second, first) for first, second in pairs)])


_BESIDE: Final = _neighbours()


def slip_cost(typed: str, meant: str) -> float:
    """Return what it costs to take `typed` for `meant`: 0 for the same, about 1 a real slip."""
    above: list[float] = []
    extra = [_added(typed, at, _EXTRA) for at in range(len(typed))]
    missing = [_added(meant, place, _MISSING) for place in range(len(meant))]
    row = list(accumulate(missing, initial=0.0))
    for at in range(1, len(typed) + 1):
        higher, above, row = above, row, [row[0] + extra[at - 1]]
        letter = typed[at - 1]
        for place in range(1, len(meant) + 1):
            other = meant[place - 1]
            best = above[place - 1] + _changed(letter, other, first=at == place == 1)
            best = min(
                best,
                above[place] + extra[at - 1],
                row[place - 1] + missing[place - 1],
            )
            if at > 1 and place > 1 and letter == meant[place - 2] and typed[at - 2] == other:
                best = min(best, higher[place - 2] + (_SWAPPED if letter != other else 0.0))
            if at > 1 and (typed[at - 2 : at], other) in _SPELLINGS:
                best = min(best, higher[place - 1] + _SPELLING)
            if place > 1 and (meant[place - 2 : place], letter) in _SPELLINGS:
                best = min(best, above[place - 2] + _SPELLING)
            row.append(best)
    if row[-1] > _MOVED and len(typed) >= _LONG and sorted(typed) == sorted(meant):
        return _MOVED
    return round(row[-1], 2)


def _changed(letter: str, other: str, *, first: bool) -> float:
    """Return what it costs to take one letter for another."""
    if letter == other:
        return 0.0
    if (letter, other) in _ALIKE:
        return _LIKE
    both_vowels = letter in _VOWELS and other in _VOWELS
    cost = _VOWEL if both_vowels else _KEYS if (letter, other) in _BESIDE else _ANOTHER
    return cost + _FIRST if first else cost


def _added(word: str, at: int, usual: float) -> float:
    """Return what the letter at `at` costs that the other word does not have."""
    letter = word[at]
    if (at and word[at - 1] == letter) or word[at + 1 : at + 2] == letter:
        return _DOUBLED
    if letter == "h" and at and word[at - 1] not in _HARD_H:
        return _SILENT
    cost = _VOWEL_MORE if letter in _VOWELS else usual
    return cost if at else cost + _FIRST
