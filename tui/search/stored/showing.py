"""Why a passage was found, in words, and which letters of it a query is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.search.function_words import STOPS
from tui.search.normalise import spans

if TYPE_CHECKING:
    from tui.search.stored.asking import Asked
    from tui.search.stored.lookup import Answer

_MOST: Final = 2


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
    for span in spans(text):
        beside = span.word in small and behind >= 0 and span.start - behind <= 1
        if span.word in meant or beside:
            found.append((span.start, span.end))
            behind = span.end
    return tuple(found)


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
