"""Words that everybody uses and names that everybody knows.

A query word found here is what it seems: it is not a misspelt name ("apply" is not Apple), and an
everyday word is not the beginning of an unrelated one ("quest" is not a question). When the
dossier lacks an everyday word, a longer query may do without it; without a name it may not. The
lists are about words in general, not about any dossier; they are read when a query needs them.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from tui.search.indonesian_affixes import roots
from tui.search.plain import (
    english_a_to_c,
    english_d_to_g,
    english_h_to_o,
    english_p_to_r,
    english_s,
    english_t_to_z,
    indonesian,
    names_a_to_k,
    names_l_to_z,
)

_ENGLISH: Final = (
    ("c", english_a_to_c.WORDS),
    ("g", english_d_to_g.WORDS),
    ("o", english_h_to_o.WORDS),
    ("r", english_p_to_r.WORDS),
    ("s", english_s.WORDS),
    ("z", english_t_to_z.WORDS),
)  # the last letter that each part is about
_INDONESIAN: Final = frozenset(indonesian.WORDS.split())
_SMALL: Final = frozenset(indonesian.SMALL.split())
_NAMES: Final = frozenset([*names_a_to_k.WORDS.split(), *names_l_to_z.WORDS.split()])
_ENDINGS: Final = tuple(
    (ending, base)
    for base, endings in (
        ("", "s es ed ing ings ly er ers est ness ment ments ful less able y al ally ish ism ist"),
        ("", "ists ive ation ations ity or ors ion ions ship ships ee ees like wise hood dom"),
        ("e", "es ed ing er ers est able ation ations or ors ion ions ive ity al ally ism ist"),
        ("y", "ies ied ier iest ily iness"),
        ("ate", "able ative"),
        ("le", "ly"),
    )
    for ending in endings.split()
)
_AHEAD: Final = (
    "un",
    "re",
    "dis",
    "mis",
    "in",
    "im",
    "over",
    "under",
    "non",
    "pre",
    "out",
    "inter",
)
_VOWELS: Final = frozenset("aeiou")
_LEAST_ROOT: Final = 4  # letters


def is_english(word: str) -> bool:
    """Tell whether a folded word is the base form of an everyday English word."""
    return word in _english(word[:1])


@cache
def _english(letter: str) -> frozenset[str]:
    """Return the words under a letter: few are asked for, so not all are read at once."""
    part = next((words for last, words in _ENGLISH if letter <= last), "")
    return frozenset(word for word in part.split() if word[0] == letter)


def is_indonesian(word: str) -> bool:
    """Tell whether a folded word is an everyday or function word of Indonesian alone."""
    return (word in _INDONESIAN or word in _SMALL) and not is_english(word)


@cache
def is_plain(word: str) -> bool:
    """Tell whether a folded word, or what it is inflected from, is an everyday word."""
    if is_english(word) or word in _INDONESIAN or _inflected(word) or _affixed(word):
        return True
    return any(
        word.startswith(ahead)
        and len(word) - len(ahead) >= _LEAST_ROOT
        and (is_english(word[len(ahead) :]) or _inflected(word[len(ahead) :]))
        for ahead in _AHEAD
    )


def _inflected(word: str) -> bool:
    """Tell whether a word is an everyday English one with an ending ("stopped": stop)."""
    words = _english(word[:1])
    for ending, base in _ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if len(stem) < 3:
                continue
            if stem + base in words and (base or not _doubles(stem, ending)):
                return True
            if not base and stem[-1] == stem[-2] and stem[:-1] in words:
                return True
    return False


def _doubles(stem: str, ending: str) -> bool:
    """Tell whether a stem doubles its last letter before an ending ("tin": tinned)."""
    if len(stem) != 3 or ending[0] not in _VOWELS:
        return False
    return [letter in _VOWELS for letter in stem] == [False, True, False] and stem[2] not in "wxy"


def _affixed(word: str) -> bool:
    """Tell whether a word is an everyday Indonesian one with affixes ("dihapus": hapus)."""
    return any(root in _INDONESIAN for root in roots(word))


@cache
def is_known_name(word: str) -> bool:
    """Tell whether a folded word is a well-known name of a person, firm, product or place."""
    return word in _NAMES or (word.endswith("s") and word[:-1] in _NAMES)
