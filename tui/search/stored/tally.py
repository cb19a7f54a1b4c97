"""Which passages have most of a query, told by the postings of its words alone.

Most passages have one of the words and nothing else. They are not counted one by one: counted are
those that several words tell of, and of the others no more are gone through than are wanted.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from operator import itemgetter
from typing import Final, TypeAlias

_SPARSE: Final = 25  # times as many postings as passages are searched, not gone through

Found: TypeAlias = "list[tuple[float, memoryview]]"
"""Postings, each with what it is worth to be among them; for a passage the best of them counts."""


class Tally:
    """The passages that words were found in, and what is told of them.

    What tells it is known by a number: for each of these a passage is counted once.
    """

    once = True
    """Whether those are yielded, too, that a single word tells of."""

    def __init__(self) -> None:
        self._told: dict[int, list[tuple[float, set[int]]]] = {}
        self._several: set[int] = set()
        self._sets: list[set[int]] = []
        self._once: Found = []

    def gather(self, by: int, found: Found, *, implied: tuple[int, float] | None = None) -> None:
        """Add passages; `implied` is what else tells of them by that, and what it is worth."""
        told = [(worth, set(postings)) for worth, postings in found]
        for _, passages in told:
            for before in self._sets:
                self._several |= before & passages
        self._sets += [passages for _, passages in told]
        self._told.setdefault(by, []).extend(told)
        more = 0.0
        if implied:
            other, more = implied
            self._told.setdefault(other, []).extend((more, passages) for _, passages in told)
        self._once += [(worth + more, postings) for worth, postings in found]

    def choose(self, by: int, found: Found) -> None:
        """Add what a word tells of the passages that are there already."""
        told = [(worth, self._having(postings)) for worth, postings in found]
        self._told.setdefault(by, []).extend(told)
        self._several.update(*(passages for _, passages in told))

    def _having(self, postings: memoryview) -> set[int]:
        """Return those of the passages gathered that are among some postings."""
        last = len(postings)
        if last <= _SPARSE * len(self):
            every = set(postings)
            return set().union(*(every & passages for passages in self._sets))
        return {
            passage
            for passages in self._sets
            for passage in passages
            if (at := bisect_left(postings, passage)) < last and postings[at] == passage
        }

    def __len__(self) -> int:
        """Return how many passages were gathered, with those counted again that several tell of."""
        return sum(map(len, self._sets))

    def ranked(self, first: int = 0, last: int | None = None) -> Iterator[tuple[float, int]]:
        """Yield the passages with what they are worth, those with most of the query first.

        Only those from `first` on and before `last`; once only for each stretch.
        """
        ranked = sorted(self._worths.items(), key=itemgetter(1), reverse=True)
        if last is not None:
            ranked = [each for each in ranked if first <= each[0] < last]
        several = iter(ranked)
        passage, best = next(several, (0, 0.0))
        taken = self._several
        for worth, every in (
            sorted(self._once, key=itemgetter(0), reverse=True) if self.once else ()
        ):
            while best >= worth:
                yield best, passage
                passage, best = next(several, (0, 0.0))
            postings = every
            if last is not None:
                postings = every[bisect_left(every, first) : bisect_left(every, last)]
            for single in postings:
                if single not in taken:
                    taken.add(single)
                    yield worth, single
        if best:
            yield best, passage
        for passage, best in several:
            yield best, passage

    @cached_property
    def _worths(self) -> dict[int, float]:
        """Return what is told of the passages that several words tell of."""
        several = self._several
        worths = dict.fromkeys(sorted(several), 0.0)
        for told in self._told.values():
            if len(told) == 1:
                worth, passages = told[0]
                for passage in several & passages:
                    worths[passage] += worth
                continue
            best: dict[int, float] = {}
            for worth, passages in sorted(told, key=itemgetter(0)):
                best.update(dict.fromkeys(several & passages, worth))
            for passage, worth in best.items():
                worths[passage] += worth
        return worths
