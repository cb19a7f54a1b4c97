"""Which passages of a large dossier answer a query, and how well.

The rarest words are looked up first, and pairs of common ones; the passages that have them are the
candidates, within a budget. The best candidates are then read, as the numbers of their words, and
scored by how much of the query they have, in what order, and how much else they say.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from tui.search.stored.format import DamagedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.search.stored.asking import Asked
    from tui.search.stored.shelf import Live

_BUDGET: Final = 1_500  # postings that may make candidates
_FIRST: Final = 2_500  # postings of the rarest word, whatever the budget
_CHOOSING: Final = 4_000  # postings that may choose among the candidates
_SPARSE: Final = 25  # times as many postings as candidates are searched, not gone through
_PAIRED: Final = 2_000  # postings of pairs
_PAIRS: Final = 3  # words that each word of a pair may stand for
_PAIR: Final = 0.5  # of the worth of its words, for standing side by side
_READ: Final = 30  # candidates that are read at least
_SPARE: Final = 12  # more of them than answers wanted
_MET, _ORDER, _FOCUS = 0.66, 0.3, 0.04
_NEXT: Final = 2  # places apart that count as side by side: one word between them may be dropped
_NEAR: Final = 5
_LEAST_MET: Final = 0.5

Found: TypeAlias = "list[tuple[float, memoryview]]"
Known: TypeAlias = "list[tuple[int, float]]"


class Answer(NamedTuple):
    """A passage of a segment with its score, and how many words of the query have a match."""

    score: float
    live: Live
    passage: int
    met: int


class Lookup:
    """One query asked of all segments. `touched` counts the postings that were gone through."""

    def __init__(
        self,
        asked: Asked,
        allows: Callable[[Live, int], bool] | None = None,
        wanted: int = 0,
    ) -> None:
        self.asked = asked
        self._most = max(_READ, wanted + _SPARE)
        self.allows = allows
        self.touched = 0
        self.total = sum(asked.weights) or 1.0
        self._content = frozenset(asked.content)

    def answers(self, live: Live) -> list[Answer]:
        """Return the passages of one segment that answer, in no order."""
        try:
            known = self._known(live)
            return self._read(live, self._candidates(live, known), known)
        except (IndexError, ValueError) as error:
            raise DamagedError("its tables lead astray") from error

    def candidates(self, live: Live) -> list[int]:
        """Return those of one segment that are worth reading, in no order."""
        try:
            return self._candidates(live, self._known(live))
        except (IndexError, ValueError) as error:
            raise DamagedError("its tables lead astray") from error

    def _known(self, live: Live) -> list[Known]:
        """Return the numbers of the words that each word of the query may stand for here."""
        return [
            [
                (number, quality)
                for word, quality in meaning.words.items()
                if (number := live.segment.number(word)) is not None
            ]
            for meaning in self.asked.meanings
        ]

    def _candidates(self, live: Live, known: list[Known]) -> list[int]:
        segment = live.segment
        lists: list[tuple[int, int, Found]] = []
        for place in self.asked.content:
            weight = self.asked.weights[place]
            found = [(weight * q, segment.postings(number)) for number, q in known[place]]
            if found:
                lists.append((sum(len(postings) for _, postings in found), place, found))
        lists.sort(key=lambda each: each[:2])
        gained: dict[int, float] = {}
        common: list[tuple[int, Found]] = []
        spent = made = 0
        cut = -1
        for count, place, found in lists:
            if not made or made + count <= _BUDGET:
                if count > _FIRST:
                    cut = place
                made += count
                spent += min(count, _FIRST)
                _gather(found, gained)
            else:
                common.append((count, found))
        spent += self._pair_up(live, known, gained, cut)
        for count, found in common:
            if len(gained) > self._most and spent + count <= _CHOOSING:
                spent += count
                _choose(found, gained)
        self.touched += spent
        return self._best(live, gained)

    def _pair_up(self, live: Live, known: list[Known], gained: dict[int, float], cut: int) -> int:
        """Add what neighbouring words tell by standing together; return the postings touched.

        Passages that have the word at `cut`, of which not all were gathered, have it counted here.
        """
        segment, weights = live.segment, self.asked.weights
        common = [
            sorted(((n, q) for n, q in each if segment.is_common(n)), key=lambda e: -e[1])[:_PAIRS]
            for each in known
        ]
        lists = [
            (
                len(postings),
                _PAIR * (weights[at] * p + weights[at + 1] * q),
                weights[at] * p if at == cut else weights[cut] * q if at + 1 == cut else 0.0,
                postings,
            )
            for at, (before, after) in enumerate(pairwise(common))
            for first, p in before
            for second, q in after
            if len(postings := segment.paired(first, second))
        ]
        lists.sort(key=lambda each: each[:2])
        spent = 0
        for _, worth, uncounted, postings in lists:
            if spent >= _PAIRED:
                break
            some = postings[: _PAIRED - spent]
            spent += len(some)
            own = dict.fromkeys(some, worth + uncounted)
            if uncounted:
                own.update(dict.fromkeys(gained.keys() & own.keys(), worth))
            _add(own, gained)
        return spent

    def _best(self, live: Live, gained: dict[int, float]) -> list[int]:
        return top(self._allowed(live, gained), self._most)

    def _allowed(self, live: Live, gained: dict[int, float]) -> dict[int, float]:
        """Return what of the candidates holds and is wanted."""
        for first, last in live.dead:
            for passage in [p for p in gained if first <= p < last]:
                del gained[passage]
        if self.allows is None:
            return gained
        allows = self.allows
        return {p: worth for p, worth in gained.items() if allows(live, p)}

    def _read(self, live: Live, candidates: list[int], known: list[Known]) -> list[Answer]:
        wanted: dict[int, tuple[int, float]] = {}
        for place, each in enumerate(known):
            for number, quality in each:
                if number not in wanted or quality > wanted[number][1]:
                    wanted[number] = (place, quality)
        answers = []
        for passage in candidates:
            answer = self._scored(live, passage, wanted)
            if answer is not None:
                answers.append(answer)
        return answers

    def _scored(
        self, live: Live, passage: int, wanted: dict[int, tuple[int, float]]
    ) -> Answer | None:
        token_at = live.segment.token_at
        first, last = token_at[passage], token_at[passage + 1]
        line = live.segment.tokens[first:last].tolist()
        hits = [(at, token) for at, token in enumerate(line) if token in wanted]
        best: dict[int, float] = {}
        places: dict[int, list[int]] = {}
        for position, token in hits:
            place, quality = wanted[token]
            if place not in best:
                best[place] = quality
                places[place] = [position]
            else:
                places[place].append(position)
                best[place] = max(best[place], quality)
        met = len(self._content & best.keys())
        if len(self._content) - met > self.asked.spare or not self.asked.needed <= best.keys():
            return None
        weights = self.asked.weights
        gained = 0.0
        for place, quality in best.items():
            gained += weights[place] * quality
        gained /= self.total
        if gained < _LEAST_MET:
            return None
        order = _in_order(places, len(weights))
        focus = len(hits) / max(1, last - first)
        return Answer(_MET * gained + _ORDER * order + _FOCUS * focus, live, passage, met)


def top(gained: dict[int, float], most: int) -> list[int]:
    """Return the candidates worth most, in no order."""
    if len(gained) <= most:
        return list(gained)
    least = sorted(gained.values())[-most]
    best = [passage for passage, worth in gained.items() if worth > least]
    ties = (passage for passage, worth in gained.items() if worth == least)
    return [*best, *islice(ties, most - len(best))]


def _gather(found: Found, gained: dict[int, float]) -> None:
    """Add what a word tells to all passages that have it, the best match in each."""
    own: dict[int, float] = {}
    for worth, postings in sorted(found, key=lambda each: each[0]):
        own.update(dict.fromkeys(postings[:_FIRST], worth))
    _add(own, gained)


def _add(own: dict[int, float], gained: dict[int, float]) -> None:
    """Add up two counts; `own` is used up."""
    if not gained:
        gained.update(own)
        return
    for passage in gained.keys() & own.keys():
        own[passage] += gained[passage]
    gained.update(own)


def _choose(found: Found, gained: dict[int, float]) -> None:
    """Add what a common word tells to those passages that are candidates already."""
    own: dict[int, float] = {}
    for worth, postings in sorted(found, key=lambda each: each[0]):
        if len(postings) > _SPARSE * len(gained):
            last = len(postings)
            for passage in gained:
                at = bisect_left(postings, passage)
                if at < last and postings[at] == passage:
                    own[passage] = worth
        else:
            own.update(dict.fromkeys(gained.keys() & postings, worth))
    for passage, worth in own.items():
        gained[passage] += worth


def _in_order(places: dict[int, list[int]], count: int) -> float:
    """Return the share of neighbouring words of the query that stand side by side, in order.

    It is one reading of the passage that counts: a word stands in one place for both neighbours.
    """
    if count < 2:
        return 1.0
    before: list[int] = []
    worth: list[float] = []
    last = -1
    for place in sorted(places):
        here = places[place]
        if place != last + 1 or not before:
            most = max(worth, default=0.0)
            worth = [most] * len(here)
        elif len(before) == 1 == len(here):
            worth = [worth[0] + _beside(here[0] - before[0])]
        else:
            most = max(worth)
            worth = [
                max(
                    most,
                    *(w + _beside(at - b) for b, w in zip(before, worth, strict=True) if b < at),
                )
                if before[0] < at
                else most
                for at in here
            ]
        before, last = here, place
    return max(worth, default=0.0) / (count - 1)


def _beside(gap: int) -> float:
    """Return what it is worth that a word stands so many places behind the one before it."""
    if gap <= _NEXT:
        return 1.0 if gap == 1 else 0.9 if gap > 0 else 0.0
    return 0.3 if gap <= _NEAR else 0.1
