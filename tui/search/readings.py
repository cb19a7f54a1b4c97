"""In what order a query is read: as it was typed first, then with ever more that it may mean.

What has all of it as it was typed answers. Else words may be said in other words, be slips of
others even if they are known, or stand beside what is quoted; at last most of the query is enough.
A query that can only be about something unknown is answered with nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from tui.search.expansion import Expansion, expand
from tui.search.matching import Matches
from tui.search.ranking import Ranking, Scored
from tui.search.strange import is_strange, without_idle_terms

if TYPE_CHECKING:
    from tui.search.lexicon import Lexicon
    from tui.search.model import Query

Extent = Literal["", "some", "all"]

_MANY: Final = 4  # terms that are enough to go by without a name
_FEW: Final = 5  # answers, to which those that have less of a question are added
_BETTER: Final = 0.1
"""By how much what answers in other words must be better than what answers in those typed."""


class Reading(Struct, frozen=True):
    """A query as it was read, where that is met, and what answers, best first."""

    query: Query
    expansions: list[Expansion] = []
    matches: Matches | None = None
    scored: list[Scored] = []

    @property
    def best(self) -> float:
        """The score of the first answer, 0 without one."""
        return self.scored[0].score if self.scored else 0.0

    @property
    def complete(self) -> bool:
        """Tell whether the best document answers to every term."""
        if not self.scored or self.matches is None:
            return False
        return all(self.scored[0].document in found for found in self.matches.sources)

    @property
    def enough(self) -> bool:
        """Tell whether there is enough to go by to do without a word that is said otherwise."""
        if self.matches and any(each.complete and each.typed_out for each in self.matches.named):
            return True
        known = not any(each.unknown for each in self.expansions)
        return len(self.expansions) >= _MANY and known


class Reader:
    """Reads queries with the words of a dossier; `allowed` are the documents that may answer.

    `found_beside` tells how much of the query has what is searched beside this: as much, no word
    means more here.
    """

    def __init__(
        self, lexicon: Lexicon, allowed: set[int] | None = None, found_beside: Extent = ""
    ) -> None:
        self._lexicon = lexicon
        self._allowed = allowed
        self._found_beside = found_beside

    def read(self, query: Query) -> Reading:
        """Return the first reading that answers well enough, or one without answers."""
        query, expansions = without_idle_terms(query, expand(query, self._lexicon))
        reading = Reading(query, expansions)
        if is_strange(query, expansions, self._lexicon):
            respelt = None if self._found_beside else self._respelt(reading)
            if respelt is None:
                return reading
            reading = respelt
        typed = self._ranked(reading)
        if self._found_beside == "all" or typed.complete:
            return typed
        otherwise = self._again(reading, otherwise=True)
        if otherwise.complete and (not typed.scored or otherwise.best > typed.best + _BETTER):
            return otherwise if typed.scored else self._with_more(otherwise)
        if typed.scored:
            return typed
        wide = self._again(reading, wide=True)
        if wide.scored:
            return wide
        if otherwise.scored and otherwise.enough:
            return otherwise
        beside = self._ranked(reading, beside=True)
        return beside if beside.scored else self._ranked(reading, lenient=True)

    def _respelt(self, reading: Reading) -> Reading | None:
        """Take unknown words for slips; return nothing unless what they are slips of is known."""
        from tui.search.respelling import respelt

        query = respelt(reading.query, reading.expansions, self._lexicon)
        expansions = expand(query, self._lexicon) if query else []
        if query is None or any(expansion.unknown for expansion in expansions):
            return None
        return Reading(query, expansions)

    def _again(self, reading: Reading, *, wide: bool = False, otherwise: bool = False) -> Reading:
        """Read words with more that they may mean; without answers if that is the same."""
        expansions = expand(reading.query, self._lexicon, wide=wide, otherwise=otherwise)
        again = Reading(reading.query, expansions)
        return self._ranked(again) if expansions != reading.expansions else again

    def _ranked(self, reading: Reading, *, beside: bool = False, lenient: bool = False) -> Reading:
        """Return a reading with what it meets and what answers."""
        matches = Matches(reading.query, reading.expansions, self._lexicon)
        if beside:
            matches.follow_quotes()
        scored = Ranking(matches, lenient=lenient, whole=beside).scored(self._allowed)
        return replace(reading, matches=matches, scored=scored)

    def _with_more(self, reading: Reading) -> Reading:
        """Add, behind what answers wholly, what answers as much of a question as there is."""
        if reading.matches is None or len(reading.scored) >= _FEW:
            return reading
        found = {each.document for each in reading.scored}
        rest = Ranking(reading.matches, lenient=True).scored(self._allowed)
        more = [each for each in rest if each.document not in found and each.score < reading.best]
        both = sorted([*reading.scored, *more], key=lambda each: -round(each.score, 6))
        return replace(reading, scored=both)
