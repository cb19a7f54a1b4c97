"""What a large dossier knows of a word: whether its records have it, or else its passages.

As in a small dossier a word that some text has is no slip for another, and one that none has makes
a query strange. Where a word stands, and what it may be a slip for, is told of the records alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tui.search.lexicon import Lexicon
    from tui.search.stored.meaning import Words

_MOST_BEGUN: Final = 24
_MOST_KEPT: Final = 100_000


class WholeLexicon:
    """The words of the records (`own`) with those that are `said` elsewhere; see `Lexicon`."""

    def __init__(self, own: Lexicon, said: Sequence[Words]) -> None:
        self.own = own
        self.said = said
        self.documents = own.documents
        self.text = own.text
        self.places = own.places
        self.firsts = own.firsts
        self.find = own.find
        self.field = own.field
        self.bounds = own.bounds
        self.names = own.names
        self.lone_names = own.lone_names
        self._known: dict[object, bool] = {}

    def __contains__(self, word: object) -> bool:
        """Tell whether a folded word stands anywhere."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > _MOST_KEPT:
                self._known.clear()
            known = word in self.own or any(words.having(str(word)) for words in self.said)
            self._known[word] = known
        return known

    def beginning(self, prefix: str) -> Collection[str]:
        """Return the words that begin with `prefix`: some, where it is a word itself."""
        own = self.own.beginning(prefix)
        if prefix in self:
            return own
        said = (other for words in self.said for other in words.beginning(prefix, _MOST_BEGUN))
        return list(dict.fromkeys([*own, *said]))

    def near(self, word: str, edits: int) -> list[tuple[str, int]]:
        """Return the words of the records at most `edits` slips away, itself excepted.

        What is one slip away from a word of the passages is not two slips from any.
        """
        if edits > 1 and any(words.near(word, 1) for words in self.said):
            return []
        return self.own.near(word, edits)
