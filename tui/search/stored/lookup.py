"""Which passages of a large dossier answer a query, and how well.

The rarest words are looked up first, and pairs of common ones; the passages that have them are the
candidates, within a budget. The best candidates are then read, as the numbers of their words, and
scored by how much of the query they have, in what order, and how much else they say.
"""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from tui.search.stored.format import DamagedError
from tui.search.stored.passage_scoring import Answer, Variants, answers
from tui.search.stored.tally import Found, Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tui.search.stored.shelf import Live
    from tui.search.stored.word_query import WordQuery

_BUDGET: Final = 1_500  # postings that may make candidates
_FIRST: Final = 2_500  # postings of the rarest word, whatever the budget
_CHOOSING: Final = 4_000  # postings that may choose among the candidates
_PAIRED: Final = 2_000  # postings of pairs
_PAIRS: Final = 3  # words that each word of a pair may stand for
_PAIR: Final = 0.5  # of the worth of its words, for standing side by side
_READ: Final = 30  # candidates that are read at least
_SPARE: Final = 12  # more of them than answers wanted


class Lookup:
    """One query asked of all segments. `touched` counts the postings that were gone through."""

    def __init__(
        self,
        query: WordQuery,
        allows: Callable[[Live, int], bool] | None = None,
        wanted: int = 0,
    ) -> None:
        self.query = query
        self._most = max(_READ, wanted + _SPARE)
        self._least = len(query.content) - query.spare
        self.allows = allows
        self.touched = 0

    def answers(self, live: Live) -> list[Answer]:
        """Return the passages of one segment that answer, in no order."""
        try:
            known = self._known(live)
            ranked = self._allowed(live, self._tallied(live, known).ranked())
            best = islice(ranked, self._most)
            return answers(self.query, known, live, [passage for _, passage in best])
        except (IndexError, ValueError) as error:
            raise DamagedError("its tables lead astray") from error

    def _known(self, live: Live) -> list[Variants]:
        """Return the words that each word of the query may stand for here."""
        number_of = live.segment.number
        return [
            [
                (number, quality, word)
                for word, quality in meaning.words.items()
                if (number := number_of(word)) is not None
            ]
            for meaning in self.query.meanings
        ]

    def _tallied(self, live: Live, known: list[Variants]) -> Tally:
        """Return what the postings of the words tell."""
        segment = live.segment
        lists: list[tuple[int, int, Found]] = []
        for place in self.query.content:
            weight = self.query.weights[place]
            found = [(weight * q, segment.postings(number)) for number, q, _ in known[place]]
            if found:
                lists.append((sum(len(postings) for _, postings in found), place, found))
        lists.sort(key=lambda each: each[:2])
        tally = Tally()
        common: list[tuple[int, int, Found]] = []
        spent = made = 0
        cut = -1
        for count, place, found in lists:
            if not made or made + count <= _BUDGET:
                if count > _FIRST:
                    cut = place
                made += count
                spent += min(count, _FIRST)
                tally.gather(place, [(worth, postings[:_FIRST]) for worth, postings in found])
            else:
                common.append((count, place, found))
        spent += self._pair_up(live, known, tally, cut)
        untold = int(cut >= 0)
        for count, place, found in common:
            if len(tally) > self._most and spent + count <= _CHOOSING:
                spent += count
                tally.choose(place, found)
            else:
                untold += 1
        self.touched += spent
        # What a single word tells of cannot answer where two must be met.
        tally.once = self._least - untold <= 1
        return tally

    def _pair_up(self, live: Live, known: list[Variants], tally: Tally, cut: int) -> int:
        """Add what neighbouring words tell by standing together; return the postings touched.

        That tells, too, that the word at `cut` is there, of which not all were gathered.
        """
        segment, weights = live.segment, self.query.weights
        common = [
            sorted(
                ((q, number) for number, q, _ in each if segment.is_common(number)), reverse=True
            )[:_PAIRS]
            for each in known
        ]
        lists = [
            (len(postings), _PAIR * (weights[at] * p + weights[at + 1] * q), at, p, q, postings)
            for at, (before, after) in enumerate(pairwise(common))
            for p, first in before
            for q, second in after
            if len(postings := segment.paired(first, second))
        ]
        lists.sort(key=lambda each: each[:2])
        spent = 0
        for _, worth, at, p, q, postings in lists:
            if spent >= _PAIRED:
                break
            some = postings[: _PAIRED - spent]
            spent += len(some)
            uncounted = weights[at] * p if at == cut else weights[cut] * q
            implied = (cut, uncounted) if cut in {at, at + 1} else None
            tally.gather(len(weights) + at, [(worth, some)], implied=implied)
        return spent

    def _allowed(
        self, live: Live, ranked: Iterator[tuple[float, int]]
    ) -> Iterator[tuple[float, int]]:
        """Return what of the candidates holds and is wanted."""
        allows = self.allows
        if live.dead:
            ranked = (each for each in ranked if not live.is_dead(each[1]))
        return ranked if allows is None else (each for each in ranked if allows(live, each[1]))
