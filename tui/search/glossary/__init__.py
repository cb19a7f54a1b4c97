"""What Indonesian words and fixed phrases are in English: a glossary of general language.

The data are texts of `word=english,other_english` between white space; an underscore stands for a
space. They become a table when the first word is looked up; the glossary is imported only for a
query with an Indonesian or an unknown word (`tui.search.indonesian`).
English words are base forms, nouns that are no verbs with "!" behind them; words that are too
general to tell anything are not here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
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
from tui.search.indonesian_affixes import likely_roots
from tui.search.plain import is_english

WORDS: Final = (from_ab, from_eksp, from_kera, from_memi, from_mimb, from_peno, from_semb)
PHRASES: Final = (phrases_a_to_k, phrases_l_to_z)
"""The parts of the glossary, in the order of the alphabet."""

_LONGEST: Final = 4  # words of a fixed phrase
_ENCLITICS: Final = ("nya", "lah", "kah", "pun")
_AROUND_ENGLISH: Final = ("nge", "di")
_LEAST_ENGLISH: Final = 4  # letters of an English word in Indonesian affixes
_BEFORE_VERBS: Final = ("di", "me", "be", "te")


@cache
def _words() -> dict[str, str]:
    return _table(part.WORDS for part in WORDS)


@cache
def _phrases() -> dict[str, str]:
    return _table(part.PHRASES for part in PHRASES)


def _table(texts: Iterable[str]) -> dict[str, str]:
    """Return each head with its English as written; what stands first holds."""
    table: dict[str, str] = {}
    for entry in (entry for text in texts for entry in text.split()):
        head, _, meant = entry.partition("=")
        table.setdefault(head, meant)
    return table


@lru_cache(maxsize=512)
def english(word: str) -> tuple[str, ...]:
    """Return what an Indonesian word is in English: by itself, or by what its affixes are on.

    These may be on an English one, too: "dideploy" and "ngehire".
    """
    found = _entry(word, _words())
    if found:
        return found
    for base in likely_roots(word):
        found = _entry(base, _words())
        if found:
            return found
    bare = next((word[len(ahead) :] for ahead in _AROUND_ENGLISH if word.startswith(ahead)), "")
    return (bare,) if len(bare) >= _LEAST_ENGLISH and is_english(bare) else ()


@lru_cache(maxsize=512)
def headword(word: str) -> tuple[str, ...]:
    """Return what a word is in English if it is in the glossary as it stands."""
    return _entry(word, _words())


def phrase_at(line: Sequence[str], at: int) -> tuple[int, tuple[str, ...]]:
    """Return how many words from `at` on are a fixed phrase, the most that are, and its English."""
    first = line[at]
    firsts = (first, *(likely_roots(first) if first.startswith(_BEFORE_VERBS) else ()))
    if _first_words().isdisjoint(firsts):
        return 0, ()
    for count in range(min(_LONGEST, len(line) - at), 1, -1):
        rest = line[at + 1 : at + count]
        bare = next((rest[-1][: -len(end)] for end in _ENCLITICS if rest[-1].endswith(end)), "")
        for head in firsts:
            found = _phrase(head, *rest) or (_phrase(head, *rest[:-1], bare) if bare else ())
            if found:
                return count, found
    return 0, ()


def _phrase(*words: str) -> tuple[str, ...]:
    return _entry("_".join(words), _phrases())


@cache
def _first_words() -> frozenset[str]:
    return frozenset(head.partition("_")[0] for head in _phrases())


def _entry(head: str, table: Mapping[str, str]) -> tuple[str, ...]:
    meant = table.get(head)
    return tuple(meant.replace("_", " ").split(",")) if meant else ()
