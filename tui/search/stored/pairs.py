"""Which passages have two common words side by side, or with one word between them.

A common word stands in too many passages to go through; two of them together do not. Pairs are
thrown into buckets by a hash, so a bucket also has passages of other pairs: what it yields is
read before it counts.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from tui.search.stored.format import numbers

COMMON = 200
"""Passages that have a word from which on it is common."""
_PER_BUCKET = 12  # pairs that share a bucket, about
_A_SLICE = 600  # passages
_FIRST, _SECOND = 0x9E3779B1, 0x85EBCA6B


def bucket(first: int, second: int, buckets: int) -> int:
    """Return the bucket of two words, by their numbers, in this order."""
    mixed = (first * _FIRST + second * _SECOND) & 0xFFFFFFFF
    return (mixed ^ (mixed >> 15)) % buckets


class Pairs:
    """Collects the pairs of a segment; then `postings` and `starts` are its tables."""

    def __init__(self, tokens: array[int], token_at: array[int], having: Sequence[int]) -> None:
        self._tokens = tokens
        self._token_at = token_at
        self._common = bytearray(count >= COMMON for count in having)
        self.postings = numbers()
        self.starts = numbers()

    def making(self) -> Iterator[None]:
        """Make the tables, yielding after every few milliseconds: count, then put in place."""
        expected = sum(map(self._common.__getitem__, self._tokens)) if any(self._common) else 0
        buckets = max(1, expected // _PER_BUCKET)
        every, ends_of = numbers(), numbers()
        for number, (first, last) in enumerate(pairwise(self._token_at)):
            every.extend(self._of(first, last, buckets))
            ends_of.append(len(every))
            if number % _A_SLICE == 0:
                yield
        counts = array("I", bytes(4 * buckets))
        for first in range(0, len(every), _A_SLICE * 100):
            for each in every[first : first + _A_SLICE * 100]:
                counts[each] += 1
            yield
        ends = array("I", accumulate(counts))
        self.starts.append(0)
        self.starts.extend(ends)
        next_place = array("I", [0, *ends[:-1]])
        self.postings.extend(array("I", bytes(4 * ends[-1])))
        postings = self.postings
        at = 0
        for number, end in enumerate(ends_of):
            for each in every[at:end]:
                place = next_place[each]
                postings[place] = number
                next_place[each] = place + 1
            at = end
            if number % _A_SLICE == 0:
                yield

    def _of(self, first: int, last: int, buckets: int) -> set[int]:
        """Return the buckets of the pairs of one passage."""
        common = self._common
        # `bucket` is spelt out here: it is asked for each pair of words of a dossier.
        line = [token if common[token] else -1 for token in self._tokens[first:last]]
        return {
            ((mixed := one * _FIRST + other * _SECOND & 0xFFFFFFFF) ^ mixed >> 15) % buckets
            for behind in (line[1:], line[2:])
            for one, other in zip(line, behind, strict=False)
            if one >= 0 <= other
        }
