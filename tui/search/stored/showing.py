"""Why a passage was found, in words, and which letters of it a query is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tui.search.function_words import STOPS
from tui.search.normalise import spans

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.search.stored.asking import Asked
    from tui.search.stored.lookup import Answer

_MOST: Final = 2
_WORD: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[a-z0-9]+")


def marks(text: str, wants: Asked) -> tuple[tuple[int, int], ...]:
    """Return the stretches of `text` that have words of the query, in order and apart.

    Words without content are marked between others that match, not everywhere.
    """
    meant: set[str] = set()
    for place in wants.content:
        meant.update(wants.meanings[place].words)
    small = {meaning.word for meaning in wants.meanings} & STOPS
    found: list[tuple[int, int]] = []
    behind = -1
    for word, start, end in _spans(text, meant):
        if word in meant or (word in small and behind >= 0 and start - behind <= 1):
            found.append((start, end))
            behind = end
    return tuple(found)


def _spans(text: str, meant: set[str]) -> Iterable[tuple[str, int, int]]:
    """Return the words of a text with their places, the short way where it gives the same."""
    if not text.isascii() or "'" in text or any(word[0].isdigit() for word in meant):
        return [(span.word, span.start, span.end) for span in spans(text)]
    return [(match.group(), *match.span()) for match in _WORD.finditer(text.lower())]


def reason(wants: Asked, answer: Answer | None) -> str:
    """Return why a passage answers: it has the words, or what words were taken for."""
    taken = [
        f"“{meaning.word}” taken for “{max(meaning.words, key=meaning.words.__getitem__)}”"
        for place in wants.content
        if (meaning := wants.meanings[place]).words and not meaning.known
    ]
    missing = answer is not None and answer.met < len(wants.content)
    parts = ["most of the words" if missing else "passage", *taken[:_MOST]]
    return "; ".join(parts)
