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
_JOINED: Final = re.compile(r"[^\W_]'+[^\W_]|'[sS]\b")  # words that an apostrophe is inside of
_GAP: Final = 1  # letters between neighbouring words


class Marker:
    """Marks the words of one query in texts."""

    def __init__(self, wants: Asked) -> None:
        self._meant = {word for at in wants.content for word in wants.meanings[at].words}
        self._small = ({meaning.word for meaning in wants.meanings} & STOPS) - self._meant
        # Words of plain letters can be looked for in plain text as they stand.
        self._lettered = all(w.isascii() and w.isalpha() for w in self._meant | self._small)

    def marks(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return the stretches of `text` that have words of the query, in order and apart.

        Words without content are marked behind others that match, not everywhere.
        """
        plain = self._lettered and text.isascii() and not ("'" in text and _JOINED.search(text))
        found: list[tuple[int, int]] = []
        for start, end, is_small in (
            sorted(self._found(text.lower())) if plain else self._read(text)
        ):
            if not is_small or (found and start - found[-1][1] <= _GAP):
                found.append((start, end))
        return tuple(found)

    def _found(self, text: str) -> Iterable[tuple[int, int, bool]]:
        """Yield the words in plain text in lower case, word after word."""
        for words, is_small in ((self._meant, False), (self._small, True)):
            for word in words:
                width = len(word)
                at = text.find(word)
                while at >= 0:
                    end = at + width
                    before = text[at - 1] if at else " "
                    after = text[end] if end < len(text) else " "
                    # "2nm" is a number and a word; "mi450" is one word.
                    apart = not before.isalpha() and not after.isalnum()
                    if apart and (not before.isdigit() or _after_number(text, at)):
                        yield at, end, is_small
                    at = text.find(word, end)

    def _read(self, text: str) -> Iterable[tuple[int, int, bool]]:
        """Yield the words in any text, in order."""
        for span in spans(text):
            if span.word in self._meant:
                yield span.start, span.end, False
            elif span.word in self._small:
                yield span.start, span.end, True


def _after_number(text: str, at: int) -> bool:
    """Tell whether the figures before `at` are a number, not the end of a word."""
    while at and text[at - 1].isdigit():
        at -= 1
    return not (at and text[at - 1].isalpha())


def reason(wants: Asked, answer: Answer | None) -> str:
    """Return why a passage answers: it has the words, or what they mean or were taken for."""
    meant = [
        f"“{meaning.of}” is Indonesian for “{meaning.english}”"
        for place in wants.content
        if (meaning := wants.meanings[place]).of and meaning.word not in meaning.words
    ]
    taken = [
        f"“{meaning.word}” taken for “{max(meaning.words, key=meaning.words.__getitem__)}”"
        for place in wants.content
        if (meaning := wants.meanings[place]).words and not meaning.known
    ]
    missing = answer is not None and answer.met < len(wants.content)
    parts = [
        "most of the words" if missing else "passage",
        *list(dict.fromkeys([*meant, *taken]))[:_MOST],
    ]
    return "; ".join(parts)
