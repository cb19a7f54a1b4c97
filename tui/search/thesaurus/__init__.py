"""What everyday English words and expressions say in other words: a thesaurus of the language.

The data are groups that a semicolon ends: words that say much the same, or, with ">" between
them, expressions and what these say, which do not stand for them in turn. An underscore stands
for a space. Words are base forms. Nothing here is of one dossier, and nothing is a name. It is
imported only for a query with a word that is none of the dossier's (`tui.search.paraphrase`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from tui.search.thesaurus import deeds, phrases, qualities, things
from tui.search.wordforms import bases, inflections

PARTS: Final = (deeds, things, qualities, phrases)
"""The parts of the thesaurus; what `deeds` has is inflected as verbs are."""

_MOST_BETWEEN: Final = 3  # words between a verb and its particle ("turned the offer down")
_APART: Final = 2  # words of an expression that others may stand between
_DOERS: Final = ("er", "or")
_GOES_APART: Final = frozenset(
    ["down", "off", "up", "out", "over", "away", "back", "in", "aside", "go"]
)


def meanings(word: str) -> tuple[str, ...]:
    """Return the words and phrases, in any form, that may say what a folded word says."""
    every = (word, *bases(word))
    found = dict.fromkeys(other for base in every for other in _words().get(base, ()))
    return tuple(dict.fromkeys(form for other in found for form in _forms(other)))


def is_of_verb(word: str) -> bool:
    """Tell whether a folded word is a verb with an ending, or those who do it.

    "Confessed" is, and so is "backers".
    """
    verbs = _verbs()
    if word in verbs:
        return False
    stem = word.removesuffix("s")
    doers = (stem[:-2], stem[:-1]) if stem != word and stem.endswith(_DOERS) else ()
    return any(base in verbs for base in (*bases(word), *doers))


def expressions(line: Sequence[str]) -> Iterator[tuple[tuple[int, ...], tuple[str, ...]]]:
    """Yield the places of each expression in a line of words, and what may say the same."""
    at = 0
    while at < len(line):
        places, meant = _expression(line, at)
        if meant:
            yield places, tuple(dict.fromkeys(form for each in meant for form in _forms(each)))
        at = places[-1] + 1 if meant and places[-1] - at < len(places) else at + 1


def _expression(line: Sequence[str], at: int) -> tuple[tuple[int, ...], Sequence[str]]:
    """Return the longest expression that begins at a place, with its places."""
    best: tuple[tuple[int, ...], Sequence[str]] = ((), ())
    for base in (line[at], *bases(line[at])):
        for rest, meant in _expressions().get(base, ()):
            places = _places(line, at, rest)
            if len(places) > len(best[0]):
                best = (places, meant)
    return best


def _places(line: Sequence[str], at: int, rest: Sequence[str]) -> tuple[int, ...]:
    """Return where the words of an expression stand, or nothing."""
    if tuple(line[at + 1 : at + 1 + len(rest)]) == tuple(rest):
        return tuple(range(at, at + 1 + len(rest)))
    if len(rest) + 1 == _APART and rest[0] in _GOES_APART:
        behind = line[at + 1 : at + 2 + _MOST_BETWEEN]
        if rest[0] in behind:
            return (at, at + 1 + behind.index(rest[0]))
    return ()


@cache
def _forms(phrase: str) -> tuple[str, ...]:
    """Return a word in its forms, or a phrase with its first or last word in its forms."""
    text = phrase.replace("_", " ")
    first, space, rest = text.partition(" ")
    if not space:
        return (text, *inflections(text if text in _verbs() else f"{text}!"))
    return (text, *(f"{form} {rest}" for form in inflections(first)), f"{text}s")


@cache
def _verbs() -> frozenset[str]:
    return frozenset(word.rstrip(";") for word in deeds.GROUPS.split())


@cache
def _words() -> dict[str, list[str]]:
    """Return what each word stands for."""
    table: dict[str, list[str]] = {}
    for heads, meant in _groups(deeds.GROUPS, things.GROUPS, qualities.GROUPS):
        for head in heads:
            if "_" not in head:
                known = table.setdefault(head, [])
                known += [other for other in meant if other != head and other not in known]
    return table


@cache
def _expressions() -> dict[str, list[tuple[tuple[str, ...], list[str]]]]:
    """Return the expressions by their first word: the words behind it, and what it all says."""
    table: dict[str, list[tuple[tuple[str, ...], list[str]]]] = {}
    for heads, meant in _groups(phrases.GROUPS):
        for head in heads:
            first, *rest = head.split("_")
            if rest:
                others = [other for other in meant if other != head]
                table.setdefault(first, []).append((tuple(rest), others))
    return table


def _groups(*texts: str) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the heads of each group and what they stand for."""
    for text in texts:
        for group in text.split(";"):
            heads, arrow, meant = group.partition(">")
            yield heads.split(), (meant if arrow else heads).split()
