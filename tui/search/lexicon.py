"""Every word of a dossier and where it stands: the linear form, for one look-up.

All fields are one text of folded words with a space on either side and a break between fields, so
a word is found by looking for it with its spaces, and an offset tells its field. `TrigramIndex`
answers the same questions from tables built beforehand; both give the same answers.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import Final, Protocol

from tui.search.documents import NAME, SQUASHED, Documents
from tui.search.normalise import BREAK, words

_BREAKS: Final = re.compile(re.escape(BREAK))


class Lexicon(Protocol):
    """What ranking asks of the words of a dossier. Offsets are into `text`."""

    documents: Documents
    text: str

    def __contains__(self, word: object) -> bool:
        """Tell whether a folded word stands anywhere."""
        ...

    def has_phrase(self, phrase: str) -> bool:
        """Tell whether folded words with spaces between stand somewhere one behind the other."""
        ...

    def places(self, word: str) -> Sequence[int]:
        """Return the offsets of a word, or of words with spaces between, ascending."""
        ...

    def firsts(self, word: str) -> Iterable[tuple[int, int]]:
        """Return each field that has a word with the offset of the first place in it."""
        ...

    def find(self, words: str) -> list[int]:
        """Return the offsets of words with spaces between by reading the text."""
        ...

    def field(self, offset: int) -> int:
        """Return the field that holds an offset."""
        ...

    def bounds(self, field: int) -> tuple[int, int]:
        """Return the stretch of `text` that a field takes."""
        ...

    def beginning(self, prefix: str) -> Collection[str]:
        """Return the words that begin with `prefix`, itself excepted."""
        ...

    def near(self, word: str, edits: int) -> list[tuple[str, int]]:
        """Return the words at most `edits` slips away with their distance, itself excepted."""
        ...

    def names(self) -> frozenset[str]:
        """Return the words of all names of entities."""
        ...

    def lone_names(self) -> frozenset[str]:
        """Return the words that are the whole of a name."""
        ...


class Fields(ABC):
    """The text of all fields and the way from an offset to its field: what both forms share."""

    def __init__(self, documents: Documents, tokens: list[str]) -> None:
        self.documents = documents
        self.text = f" {' '.join(tokens)} "
        self._starts = [0, *(match.end() for match in _BREAKS.finditer(self.text))]

    @abstractmethod
    def __contains__(self, word: object) -> bool:
        """Tell whether a folded word stands anywhere."""

    def has_phrase(self, phrase: str) -> bool:
        """Tell whether folded words with spaces between stand somewhere one behind the other."""
        if not all(word in self for word in phrase.split()):
            return False
        return " " not in phrase or f" {phrase} " in self.text

    def field(self, offset: int) -> int:
        """Return the field that holds an offset."""
        return bisect_right(self._starts, offset) - 1

    def bounds(self, field: int) -> tuple[int, int]:
        """Return the stretch of the text that a field takes, with the space on either side."""
        after = field + 1
        end = self._starts[after] - 1 if after < len(self._starts) else len(self.text)
        return self._starts[field], end

    def find(self, words: str) -> list[int]:
        """Return the offsets of a word, or of words with spaces between, by reading the text."""
        text = self.text
        sought = f" {words} "
        found: list[int] = []
        at = text.find(sought)
        while at >= 0:
            found.append(at + 1)
            at = text.find(sought, at + len(words) + 1)
        return found

    def found_first(self, words: str) -> list[tuple[int, int]]:
        """Return each field that `find` finds words in, with the first offset."""
        firsts: list[tuple[int, int]] = []
        end = 0
        for offset in self.find(words):
            if offset >= end:
                field = self.field(offset)
                end = self.bounds(field)[1]
                firsts.append((field, offset))
        return firsts

    def names(self) -> frozenset[str]:
        """Return the words of all names of entities."""
        return self._names[0]

    def lone_names(self) -> frozenset[str]:
        """Return the words that are the whole of a name."""
        return self._names[1]

    @cached_property
    def _names(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words of all names, and those that are all of one."""
        every: set[str] = set()
        lone: set[str] = set()
        for field, role in enumerate(self.documents.roles):
            if role in {NAME, SQUASHED}:
                start, end = self.bounds(field)
                found = self.text[start:end].split()
                every.update(found)
                if len(found) == 1:
                    lone.update(found)
        return frozenset(every), frozenset(lone)


class Scan(Fields):
    """The words of a dossier without any table: nothing to build, each question reads the text."""

    def __init__(self, documents: Documents) -> None:
        tokens = words("\n".join(documents.texts))
        super().__init__(documents, tokens)
        self._vocabulary = set(tokens)
        self._vocabulary.discard(BREAK)

    def __contains__(self, word: object) -> bool:
        """Tell whether a folded word stands anywhere."""
        return word in self._vocabulary

    def places(self, word: str) -> Sequence[int]:
        """Return the offsets of a word, or of words with spaces between, ascending."""
        return self.find(word)

    def firsts(self, word: str) -> Iterable[tuple[int, int]]:
        """Return each field that has a word with the offset of the first place in it."""
        return self.found_first(word)

    def beginning(self, prefix: str) -> Collection[str]:
        """Return the words that begin with `prefix`, itself excepted."""
        return [word for word in self._vocabulary if word.startswith(prefix) and word != prefix]

    def near(self, word: str, edits: int) -> list[tuple[str, int]]:
        """Return the words at most `edits` slips away with their distance, itself excepted."""
        from tui.search.slips import near

        return near(word, self._vocabulary, edits)
