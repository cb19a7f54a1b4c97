"""What an Indonesian word may be with its affixes taken off, or with another prefix.

A prefix may have swallowed the first letter of the word ("menulis": tulis). What is made is looked
up in word lists and texts: what is no word costs nothing. Of what is left nothing is shorter than
four letters, so that few words of other languages look like Indonesian ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

_ENCLITICS: Final = ("nya", "lah", "kah", "pun", "ku", "mu")
_ENDINGS: Final = ("", "kan", "an", "i", "kannya", "annya", "inya")
# A prefix, and the letter that it may have swallowed.
_PREFIXES: Final = (
    *(("memper", ""), ("diper", ""), ("menge", ""), ("penge", ""), ("meng", ""), ("meng", "k")),
    *(("peng", ""), ("peng", "k"), ("meny", "s"), ("peny", "s"), ("mem", ""), ("mem", "p")),
    *(("pem", ""), ("pem", "p"), ("men", ""), ("men", "t"), ("pen", ""), ("pen", "t")),
    *(("me", ""), ("per", ""), ("pe", ""), ("di", ""), ("ber", ""), ("be", ""), ("ter", "")),
    *(("te", ""), ("se", ""), ("ke", "")),
)
_RARER: Final = frozenset(["diper", "menge", "penge", "be", "te"])
"""Prefixes that too many words of other languages begin with, or that few words have."""

_ROOT_PREFIXES: Final = (("", ""), *(each for each in _PREFIXES if each[0] not in _RARER))
_ROOT_ENDINGS: Final = (
    *("", "nya", "kan", "an", "i", "lah", "kah", "pun", "ku", "mu", "kanmu", "kanku"),
)
_VERBAL: Final = ("di", "me", "ber", "ter", "pe", "mem", "men", "meng", "meny")
# The first letter of a stem, and the active prefix before it; "p", "t", "k" and "s" are swallowed.
_NASALS: Final = (("bfvp", "mem"), ("dcjzt", "men"), ("s", "meny"), ("aiueoghk", "meng"))
_LEAST: Final = 4  # letters of what is left of a word
_SHORTEST: Final = 3  # of a word without a prefix
_LONG: Final = 6  # letters of which a prefix is taken off without an ending
_DEEPEST: Final = 2  # times that an ending and a prefix are taken off


def likely_roots(word: str) -> Iterator[str]:
    """Yield what a folded word may be without some of its affixes, the likeliest first.

    Least is taken off first: "mengecewakannya" may be "mengecewakan", then "kecewa".
    """
    seen = {word}
    layer = [word]
    if word.startswith("di") and len(word) - 2 >= _LEAST:
        layer = [_active(word[2:]), word]
        yield layer[0]
    for _ in range(_DEEPEST):
        found: list[str] = []
        for each in layer:
            for base in _bared(each):
                if base not in seen:
                    seen.add(base)
                    found.append(base)
        yield from found
        layer = found


def _active(stem: str) -> str:
    """Return the active form of a verb, of which the passive is in "di" and the stem."""
    if stem.startswith("per"):
        return f"mem{stem}"
    prefix = next((p for letters, p in _NASALS if stem[0] in letters), "me")
    return prefix + (stem[1:] if stem[0] in "ptks" else stem)


def _bared(word: str) -> Iterator[str]:
    """Yield a word without one ending, without one prefix, and without both."""
    for ending in _ENCLITICS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            yield word[: -len(ending)]
    for prefix, swallowed in _PREFIXES:
        if word.startswith(prefix):
            yield from _left(swallowed + word[len(prefix) :])
    for ending in _ENDINGS[1:]:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            yield word[: -len(ending)]


def _left(rest: str) -> Iterator[str]:
    for ending in _ENDINGS:
        if rest.endswith(ending) and len(rest) - len(ending) >= _LEAST:
            yield rest[: len(rest) - len(ending)]


@lru_cache(maxsize=512)
def roots(word: str) -> tuple[str, ...]:
    """Return what a word may be without one prefix, one ending, or both ("pembelian": beli)."""
    found: list[str] = []
    for before, swallowed in _ROOT_PREFIXES:
        if word.startswith(before):
            for ending in _ROOT_ENDINGS:
                if word.endswith(ending):
                    root = swallowed + word[len(before) : len(word) - len(ending)]
                    if len(root) >= (_LEAST if before else _SHORTEST) and root != word:
                        found.append(root)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=512)
def affixed(word: str) -> tuple[str, ...]:
    """Return what a folded word may be with one prefix of verbs more or less."""
    if len(word) < _LEAST or not word.isalpha() or not word.isascii():
        return ()
    more = [before + word for before in _VERBAL]
    less = [
        word[len(before) :] for before in _VERBAL if word.startswith(before) and len(word) > _LONG
    ]
    return tuple(dict.fromkeys([*more, *less]))
