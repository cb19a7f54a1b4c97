"""What an Indonesian word may be without its affixes: "mengecewakannya" is of "kecewa".

A prefix may have swallowed the first letter of the word ("menulis": tulis). What is taken off is
least first, and of what is left nothing is shorter than four letters, so that few words of other
languages look like Indonesian ones.
"""

from __future__ import annotations

from collections.abc import Iterator
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
# The first letter of a stem, and the active prefix before it; "p", "t", "k" and "s" are swallowed.
_NASALS: Final = (("bfvp", "mem"), ("dcjzt", "men"), ("s", "meny"), ("aiueoghk", "meng"))
_LEAST: Final = 4
_SHORTEST: Final = 3  # of a word without a prefix
_DEEPEST: Final = 2


def bases(word: str) -> Iterator[str]:
    """Yield what a folded word may be without some of its affixes, the likeliest first."""
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
