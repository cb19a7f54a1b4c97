"""What Indonesian words and fixed phrases are in English: a glossary of general language.

The data are texts of `word=english,other_english` between white space; an underscore stands for a
space. A word is found by looking for it in the text, so that nothing is built when the glossary is
imported, which only a query with an Indonesian or an unknown word does (`tui.search.foreign`).
English words are base forms, nouns that are no verbs with "!" behind them; words that are too
general to tell anything are not here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from tui.search.glossary import (
    from_ab,
    from_eksp,
    from_kera,
    from_memi,
    from_mimb,
    from_peno,
    from_semb,
    phrases_a_to_k,
    phrases_l_to_z,
)
from tui.search.glossary.affixes import bases

_WORDS: Final = " ".join(
    f" {each.WORDS.strip()} ".replace("\n", " ")
    for each in (from_ab, from_eksp, from_kera, from_memi, from_mimb, from_peno, from_semb)
)
_PHRASES: Final = " ".join(
    f" {each.PHRASES.strip()} ".replace("\n", " ") for each in (phrases_a_to_k, phrases_l_to_z)
)
_LONGEST: Final = 4
_ENCLITICS: Final = ("nya", "lah", "kah", "pun")


@lru_cache(maxsize=512)
def english(word: str) -> tuple[str, ...]:
    """Return what an Indonesian word is in English: by itself, or by what its affixes are on."""
    found = _entry(word, _WORDS)
    if found:
        return found
    for base in bases(word):
        found = _entry(base, _WORDS)
        if found:
            return found
    return ()


@lru_cache(maxsize=512)
def headword(word: str) -> tuple[str, ...]:
    """Return what a word is in English if it is in the glossary as it stands."""
    return _entry(word, _WORDS)


def phrase_at(line: Sequence[str], at: int) -> tuple[int, tuple[str, ...]]:
    """Return how many words from `at` on are a fixed phrase, the most that are, and its English."""
    for count in range(min(_LONGEST, len(line) - at), 1, -1):
        words = list(line[at : at + count])
        found = _entry("_".join(words), _PHRASES)
        for ending in () if found else _ENCLITICS:
            if words[-1].endswith(ending):
                found = _entry("_".join([*words[:-1], words[-1][: -len(ending)]]), _PHRASES)
                break
        if found:
            return count, found
    return 0, ()


def _entry(head: str, text: str) -> tuple[str, ...]:
    at = text.find(f" {head}=")
    if at < 0:
        return ()
    start = at + len(head) + 2
    return tuple(text[start : text.index(" ", start)].replace("_", " ").split(","))
