"""Which passages of a large dossier answer a query, and how well.

The rarest words are looked up first; the passages that have them are the candidates, within a
budget, and the common words only choose among these. The best candidates are then read, as the
numbers of their words, and scored by how much of the query they have, in what order, and how
much else they say.
"""

from __future__ import annotations

import itertools
from heapq import nlargest
from typing import TYPE_CHECKING, Final, NamedTuple

from tui.search.stored.format import DamagedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.search.stored.asking import Asked
    from tui.search.stored.meaning import Meaning
    from tui.search.stored.shelf import Live

_BUDGET: Final = 8_000  # postings that may make candidates
_FIRST: Final = 25_000  # postings of the rarest word, whatever the budget
_CHOOSING: Final = 60_000  # postings that may choose among the candidates
_READ: Final = 250  # candidates that are read
_MET, _ORDER, _FOCUS = 0.74, 0.2, 0.06
_NEXT: Final = 2  # places apart that count as side by side: one word between them may be dropped
_NEAR: Final = 5
_LEAST_MET: Final = 0.5


class Answer(NamedTuple):
    """A passage of a segment with its score, and how many words of the query have a match."""

    score: float
    live: Live
    passage: int
    met: int


class Lookup:
    """One query asked of all segments. `touched` counts the postings that were gone through."""

    def __init__(self, asked: Asked, allows: Callable[[Live, int], bool] | None = None) -> None:
        self.asked = asked
        self.allows = allows
        self.touched = 0
        self.total = sum(asked.weights) or 1.0

    def answers(self, live: Live) -> list[Answer]:
        """Return the passages of one segment that answer, in no order."""
        try:
            return self._read(live, self._candidates(live))
        except (IndexError, ValueError) as error:
            raise DamagedError("its tables lead astray") from error

    def _candidates(self, live: Live) -> list[int]:
        segment = live.segment
        lists: list[tuple[int, int, list[tuple[float, memoryview]]]] = []
        for place in self.asked.content:
            meaning, weight = self.asked.meanings[place], self.asked.weights[place]
            found = [
                (weight * quality, segment.postings(number))
                for word, quality in meaning.words.items()
                if (number := segment.number(word)) is not None
            ]
            if found:
                lists.append((sum(len(postings) for _, postings in found), place, found))
        lists.sort(key=lambda each: each[:2])
        gained: dict[int, float] = {}
        spent = 0
        for count, _, found in lists:
            if not gained or spent + count <= _BUDGET:
                spent += count
                self._gather(found, gained)
            elif spent + count <= _CHOOSING:
                spent += count
                self._choose(found, gained)
        self.touched += spent
        return self._best(live, gained)

    def _gather(self, found: list[tuple[float, memoryview]], gained: dict[int, float]) -> None:
        """Add what a word tells to all passages that have it, the best match in each."""
        own: dict[int, float] = {}
        for worth, postings in sorted(found, key=lambda each: each[0]):
            own.update(dict.fromkeys(postings[:_FIRST], worth))
        if not gained:
            gained.update(own)
            return
        for passage, worth in own.items():
            gained[passage] = gained.get(passage, 0.0) + worth

    def _choose(self, found: list[tuple[float, memoryview]], gained: dict[int, float]) -> None:
        """Add what a common word tells to those passages that are candidates already."""
        own: dict[int, float] = {}
        for worth, postings in sorted(found, key=lambda each: each[0]):
            own.update(dict.fromkeys(gained.keys() & postings, worth))
        for passage, worth in own.items():
            gained[passage] += worth

    def _best(self, live: Live, gained: dict[int, float]) -> list[int]:
        for first, last in live.dead:
            if last - first < len(gained):
                for passage in range(first, last):
                    gained.pop(passage, None)
            else:
                for passage in [p for p in gained if first <= p < last]:
                    del gained[passage]
        if self.allows is not None:
            allows = self.allows
            gained = {p: worth for p, worth in gained.items() if allows(live, p)}
        if len(gained) <= _READ:
            return list(gained)
        most = max(gained.values())
        for share in (0.8, 0.6):
            best = [p for p, worth in gained.items() if worth >= share * most]
            if len(best) >= _READ:
                break
        else:
            best = list(gained)
        if len(best) <= _READ:
            return best
        return nlargest(_READ, best, key=gained.__getitem__)

    def _read(self, live: Live, candidates: list[int]) -> list[Answer]:
        wanted: dict[int, list[tuple[int, float]]] = {}
        for place, meaning in enumerate(self.asked.meanings):
            for word, quality in meaning.words.items():
                number = live.segment.number(word)
                if number is not None:
                    wanted.setdefault(number, []).append((place, quality))
        answers = []
        for passage in candidates:
            answer = self._scored(live, passage, wanted)
            if answer is not None:
                answers.append(answer)
        return answers

    def _scored(
        self, live: Live, passage: int, wanted: dict[int, list[tuple[int, float]]]
    ) -> Answer | None:
        token_at = live.segment.token_at
        first, last = token_at[passage], token_at[passage + 1]
        best = [0.0] * len(self.asked.meanings)
        places: list[list[int]] = [[] for _ in best]
        matched = 0
        for position, token in enumerate(live.segment.tokens[first:last]):
            meant = wanted.get(token)
            if meant is not None:
                matched += 1
                for place, quality in meant:
                    best[place] = max(best[place], quality)
                    places[place].append(position)
        met = sum(1 for place in self.asked.content if best[place])
        if len(self.asked.content) - met > self.asked.spare:
            return None
        if any(not best[place] for place in self.asked.needed):
            return None
        gained = sum(w * q for w, q in zip(self.asked.weights, best, strict=True)) / self.total
        if gained < _LEAST_MET:
            return None
        order = _in_order(places)
        focus = min(1.0, matched / max(1, last - first))
        return Answer(_MET * gained + _ORDER * order + _FOCUS * focus, live, passage, met)


def _in_order(places: list[list[int]]) -> float:
    """Return the share of neighbouring words of the query that stand side by side, in order."""
    if len(places) < 2:
        return 1.0 if places and places[0] else 0.0
    beside = 0.0
    for before, after in itertools.pairwise(places):
        if before and after:
            gap = min((b - a for a in before for b in after if b > a), default=_NEAR + 1)
            beside += 1.0 if gap == 1 else 0.9 if gap <= _NEXT else 0.3 if gap <= _NEAR else 0.1
    return beside / (len(places) - 1)


def has_phrase(live: Live, passage: int, phrase: tuple[str, ...]) -> bool:
    """Tell whether a passage has these words one behind the other."""
    numbers = [live.segment.number(word) for word in phrase]
    first, last = live.segment.token_at[passage], live.segment.token_at[passage + 1]
    line = live.segment.tokens[first:last].tolist()
    width = len(numbers)
    return any(line[at : at + width] == numbers for at in range(len(line) - width + 1))


def told(meaning: Meaning) -> str:
    """Return in words how a query word was met, "" where it was met as typed."""
    return "" if meaning.known else f"typed “{meaning.word}”"
