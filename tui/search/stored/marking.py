"""Which letters of a passage of a large dossier a query is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.search.function_words import STOPS
from tui.search.normalise import joins_words, spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.search.stored.word_query import WordQuery

_GAP: Final = 1  # letters between neighbouring words

Place = tuple[int, int, str]


class Marker:
    """Marks the words of one query in texts."""

    def __init__(self, wants: WordQuery) -> None:
        self._meant = {word for at in wants.content for word in wants.meanings[at].words}
        self._small = ({meaning.word for meaning in wants.meanings} & STOPS) - self._meant

    def marks(self, text: str, having: Sequence[str] | None = None) -> tuple[tuple[int, int], ...]:
        """Return the stretches of `text` that have words of the query, in order and apart.

        Words without content are marked behind others that match, not everywhere. `having` are
        the words of the query that the text has, one after another, if that is known.
        """
        found: list[tuple[int, int]] = []
        for start, end, word in self._placed(text, having):
            if word in self._meant or (
                word in self._small and found and start - found[-1][1] <= _GAP
            ):
                found.append((start, end))
        return tuple(found)

    def _placed(self, text: str, having: Sequence[str] | None) -> Iterable[Place]:
        """Return the words of a text that may be marked, in order."""
        if having is not None and text.isascii() and not joins_words(text):
            found = _in_plain(text.lower(), having)
            if len(found) == len(having):
                return found
        return ((span.start, span.end, span.word) for span in spans(text))


def _in_plain(text: str, having: Sequence[str]) -> list[Place]:
    """Return where words of letters stand in plain text in lower case; less if one does not."""
    found: list[Place] = []
    end = 0
    for word in having:
        at = text.find(word, end) if word.isalpha() else -1
        while at >= 0:
            end = at + len(word)
            if not text[end : end + 1].isalnum() and (
                not text[at - 1 : at].isalnum() or _behind_number(text, at)
            ):
                break
            at = text.find(word, at + 1)
        if at < 0:
            break
        found.append((at, end, word))
    return found


def _behind_number(text: str, at: int) -> bool:
    """Tell whether letters stand behind a number: "2nm" is two words, "mi450" is one."""
    before = at
    while before and text[before - 1].isdigit():
        before -= 1
    return before < at and not (before and text[before - 1].isalpha())
