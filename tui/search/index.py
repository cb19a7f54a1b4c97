"""Every word of a dossier and where it stands: tables for the explorer, built in slices.

A word's places are an array; trigrams of the words lead from a mistyped word to the few that can
be near it. A word within k slips of another of n letters shares all but 3k (with a pair swapped,
4k) of its n + 2 trigrams, so among the rarest that many and one more at least one is shared: those
are looked up, and what they yield is measured. The index therefore finds what `Scan` finds.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from typing import Final

from tui.search.documents import Documents
from tui.search.lexicon import Fields
from tui.search.normalise import BREAK, words

_FIELDS_A_SLICE: Final = 250  # so many take a few milliseconds, as do so many words
_WORDS_A_SLICE: Final = 400
_LOST_A_SLIP: Final = 4  # trigrams that a slip may change, of a swapped pair all four


class TrigramIndex(Fields):
    """The tables; `building` makes them a slice at a time, and `TrigramIndex.built` at once."""

    def __init__(self, documents: Documents, tokens: list[str]) -> None:
        super().__init__(documents, tokens)
        self._places: dict[str, array[int]] = {}
        self._firsts: dict[str, array[int]] = {}
        self._sorted: list[str] = []
        self._grams: dict[str, array[int]] = {}

    @classmethod
    def built(cls, documents: Documents) -> TrigramIndex:
        """Return the whole index of `documents`."""
        slices = cls.building(documents)
        while True:
            try:
                next(slices)
            except StopIteration as done:
                index: TrigramIndex = done.value
                return index

    @classmethod
    def building(cls, documents: Documents) -> Generator[None, None, TrigramIndex]:
        """Build the index, yielding after every slice of a few milliseconds.

        The generator's return value is the index (`StopIteration.value`, or `yield from`).
        """
        tokens: list[str] = []
        for first in range(0, len(documents.texts), _FIELDS_A_SLICE):
            if first:
                tokens.append(BREAK)
            tokens += words("\n".join(documents.texts[first : first + _FIELDS_A_SLICE]))
            yield
        index = cls(documents, tokens)
        yield
        yield from index._place(tokens)
        yield from index._cut()
        index.names()
        return index

    def _place(self, tokens: list[str]) -> Iterator[None]:
        """Note where each word stands, and where first in each field."""
        places, firsts = self._places, self._firsts
        offset, field = 1, 0
        for count, word in enumerate(tokens):
            if word == BREAK:
                field += 1
            else:
                known = places.get(word)
                if known is None:
                    known = places[word] = array("I")
                    firsts[word] = array("I")
                known.append(offset)
                first = firsts[word]
                if not first or first[-2] != field:
                    first.extend((field, offset))
            offset += len(word) + 1
            if count % (_WORDS_A_SLICE * 10) == 0:
                yield
        self._sorted = sorted(places)

    def _cut(self) -> Iterator[None]:
        """Note which words have each trigram."""
        for number, word in enumerate(self._sorted):
            for gram in trigrams(word):
                known = self._grams.get(gram)
                if known is None:
                    known = self._grams[gram] = array("I")
                known.append(number)
            if number % _WORDS_A_SLICE == 0:
                yield

    def __contains__(self, word: object) -> bool:
        """Tell whether a folded word stands anywhere."""
        return word in self._places

    def places(self, word: str) -> Sequence[int]:
        """Return the offsets of a word, or of words with spaces between, ascending."""
        return self.find(word) if " " in word else self._places.get(word, ())

    def firsts(self, word: str) -> Iterable[tuple[int, int]]:
        """Return each field that has a word with the offset of the first place in it."""
        if " " in word:
            return self.found_first(word)
        pairs = iter(self._firsts.get(word, ()))
        return zip(pairs, pairs, strict=True)

    def beginning(self, prefix: str) -> Collection[str]:
        """Return the words that begin with `prefix`, itself excepted."""
        first = bisect_left(self._sorted, prefix)
        last = bisect_left(self._sorted, prefix + "\U0010ffff")
        return [word for word in self._sorted[first:last] if word != prefix]

    def near(self, word: str, edits: int) -> list[tuple[str, int]]:
        """Return the words at most `edits` slips away with their distance, itself excepted."""
        grams = trigrams(word)
        lost = min(edits * _LOST_A_SLIP, len(grams) - 1)
        rarest = sorted(grams, key=lambda gram: (len(self._grams.get(gram, ())), gram))
        numbers = {n for gram in rarest[: lost + 1] for n in self._grams.get(gram, ())}
        return within(word, [self._sorted[n] for n in sorted(numbers)], edits) if numbers else []


def trigrams(word: str) -> list[str]:
    """Return the different trigrams of a word with two spaces before it and one behind."""
    padded = f"  {word}  "
    return list(dict.fromkeys(padded[at : at + 3] for at in range(len(word) + 2)))


def within(word: str, candidates: Collection[str], edits: int) -> list[tuple[str, int]]:
    """Return the candidates at most `edits` slips from `word`, nearest first, then by letters.

    A slip is a letter too many, too few, another, or two neighbours in the wrong order.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    found = extract(word, candidates, scorer=OSA.distance, score_cutoff=edits, limit=None)
    pairs = [(str(other), int(distance)) for other, distance, _ in found if distance]
    return sorted(pairs, key=lambda pair: (pair[1], pair[0]))
