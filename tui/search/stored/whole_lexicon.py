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

_MOST_BEGUN: Final = 24  # words of a segment that a prefix is completed to
_SHORTEST: Final = 3  # letters that begin a name
_MOST_KEPT: Final = 100_000  # words that are remembered


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
        self.known: dict[object, bool] = {}
        """Which words were asked for already, and whether they are there."""

    def __contains__(self, word: object) -> bool:
        """Tell whether a folded word stands anywhere."""
        there = self.known.get(word)
        if there is None:
            if len(self.known) > _MOST_KEPT:
                self.known.clear()
            there = word in self.own or any(words.having(str(word)) for words in self.said)
            self.known[word] = there
        return there

    def has_phrase(self, phrase: str) -> bool:
        """Tell whether a word stands anywhere, or words one behind the other in the records."""
        return self.own.has_phrase(phrase) if " " in phrase else phrase in self

    def begins_name(self, word: str) -> bool:
        """Tell whether a word is, or begins, all of some name as it is written in one word."""
        lone = self.lone_names()
        if word in lone:
            return True
        return len(word) >= _SHORTEST and not lone.isdisjoint(self.own.beginning(word))

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


class SaidLexicon(WholeLexicon):
    """The same with the words that the passages have near a word or behind its letters, too.

    By these a query is judged that is too short for its other words to tell what is meant.
    """

    def __init__(self, whole: WholeLexicon) -> None:
        super().__init__(whole.own, whole.said)
        self.known = whole.known

    def has_phrase(self, phrase: str) -> bool:
        """Tell whether folded words stand one behind the other in the records or the passages."""
        if super().has_phrase(phrase):
            return True
        sought = tuple(phrase.split())
        return len(sought) > 1 and any(words.has_phrase(sought) for words in self.said)

    def beginning(self, prefix: str) -> Collection[str]:
        """Return the words that begin with `prefix`, itself excepted; not all of very many."""
        said = (other for words in self.said for other in words.beginning(prefix, _MOST_BEGUN))
        return list(dict.fromkeys([*self.own.beginning(prefix), *said]))

    def near(self, word: str, edits: int) -> list[tuple[str, int]]:
        """Return the words at most `edits` slips away with their distance, itself excepted."""
        found = dict(self.own.near(word, edits))
        for words in self.said:
            found.update(words.near(word, edits))
        return sorted(found.items(), key=lambda pair: (pair[1], pair[0]))
