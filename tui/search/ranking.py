"""Which documents answer a query, and in what order.

A document must account for every term. In a query of three or more, one everyday word may go
unmatched (of six or more, a third), and so may a name that very many records bear; never an
amount, a date, a phrase or a rarer name. How well the rest answers is `scoring`'s to say.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from tui.search.documents import DESCRIPTIVE, INITIALS, NAME
from tui.search.model import KINDS
from tui.search.scoring import Scoring

if TYPE_CHECKING:
    from tui.search.matching import Matches
    from tui.search.naming import Named

# The weight of a term: from the least, of a word that most documents have, to 1.
_LEAST_WEIGHT: Final = 0.25
_NAME_WEIGHT: Final = 1.15  # times that of a word of a name that was recognised
_MEASURE_WEIGHT: Final = 0.9  # at least, of an amount, a date or a phrase
_UNKNOWN_WEIGHT: Final = 0.4  # of a word that nothing is known of

# How much of a query may go unmatched.
_EVERYWHERE: Final = 0.15  # of all documents; a name in more of them may
_ONE_OF: Final = 3  # terms of which one may, if it is an everyday word,
_MANY: Final = 6  # and of so many one in `_ONE_OF`
_MISSING: Final = 0.45  # of its weight at most
_MOST_MISSING: Final = 0.75  # likewise where no document has all that was asked for
_HEAP: Final = 4  # words from which on they are no name of something else

_SCORED: Final = 200  # documents scored in full; so many have a word only if it says little
_UNSCORED: Final = 0.6  # times what another meets of the query, in place of a score
_FLOOR: Final = 0.3  # a lower score is no answer
_MENTIONED: Final = 0.5  # times the share of the query that names an entity and nothing else of it
_LEAST_MENTION: Final = 0.1  # the floor for these, and where less is asked for


class Scored(Struct, frozen=True, gc=False):
    """A document with its score, which may pass 1 before it is shown."""

    document: int
    score: float


class Ranking:
    """The order of one query's matches: with `lenient` of some of it, with `whole` of all."""

    def __init__(self, matches: Matches, *, lenient: bool = False, whole: bool = False) -> None:
        self.matches = matches
        self.documents = matches.documents
        self.terms = range(len(matches.terms))
        self.weights = [self._weight(at) for at in self.terms]
        self.total = sum(self.weights) or 1.0
        self.needed = [at for at in self.terms if self._needed(at)]
        self.spare = 0 if whole else self._spare()
        self.missing = _MISSING
        self.floor = _FLOOR
        if lenient:
            self._be_lenient()

    def scored(self, allowed: set[int] | None = None) -> list[Scored]:
        """Return the documents that answer, best first; `allowed` keeps only some of them."""
        scoring = Scoring(self.matches, self.weights)
        candidates = self._candidates(allowed)
        rest: list[Scored] = []
        if len(candidates) > _SCORED:
            met = [Scored(document, scoring.met(document)) for document in candidates]
            met.sort(key=lambda each: (-each.score, each.document))
            candidates = [each.document for each in met[:_SCORED]]
            rest = [Scored(each.document, _UNSCORED * each.score) for each in met[_SCORED:]]
        found = [Scored(document, scoring.score(document)) for document in candidates]
        found = [each for each in [*found, *rest] if each.score >= self.floor]
        if found:
            found += self._mentioned({each.document for each in found}, allowed)
        order = {kind: at for at, kind in enumerate(KINDS)}
        kinds = self.documents.kinds
        return sorted(
            found, key=lambda e: (-round(e.score, 6), order[kinds[e.document]], e.document)
        )

    def _weight(self, at: int) -> float:
        """Return how much a term tells: the more, the fewer documents have it."""
        count = max(1, len(self.documents.ids))
        if self.matches.expansions[at].unknown:
            return _UNKNOWN_WEIGHT
        rarity = math.log((count + 1) / (self.matches.found[at] + 0.5)) / math.log(count + 1)
        weight = _LEAST_WEIGHT + (1 - _LEAST_WEIGHT) * max(0.0, min(1.0, rarity))
        if self.matches.terms[at].kind != "word":
            return max(weight, _MEASURE_WEIGHT)
        return weight * _NAME_WEIGHT if self._names(at) else weight

    def _names(self, at: int) -> bool:
        """Tell whether a term is of a name that was recognised."""
        return any(
            at in named.terms and self.documents.roles[named.field] < DESCRIPTIVE
            for named in self.matches.named
        )

    def _needed(self, at: int) -> bool:
        """Tell whether nothing answers without this term."""
        if self.matches.terms[at].kind != "word":
            return True
        if not self._names(at):
            return False
        if len(self.matches.sources[at]) > _EVERYWHERE * len(self.documents.ids):
            return False
        if any(at in named.terms and named.complete for named in self.matches.named):
            return True
        from tui.search.plain import is_plain

        return not is_plain(self.matches.terms[at].words[0])

    def _spare(self) -> int:
        """Return how many everyday words may go unmatched."""
        count = len(self.terms)
        if self.matches.query.asked and count == 2:
            return sum(expansion.unknown for expansion in self.matches.expansions)
        return count // _ONE_OF if count >= _MANY else int(count >= _ONE_OF)

    def _be_lenient(self) -> None:
        """Ask for less where nothing has it all: most of a longer query, some of several names."""
        names = {
            at for named in self.matches.named if self._stands_alone(named) for at in named.terms
        }
        several = len(names) == len(self.weights) > 1
        known = not any(each.unknown or each.reworded for each in self.matches.expansions)
        heap = len(self.weights) + (len(names) > 1) >= _HEAP
        if not (several or heap or (self.matches.query.asked and (names or known))):
            self.spare = 0
            return
        words = [at for at in self.terms if self.matches.terms[at].kind == "word"]
        self.needed = [] if several else [at for at in self.terms if at in names or at not in words]
        self.spare = len(self.weights) - 1
        wanted = several or (names and self.matches.query.asked)
        self.missing = _MOST_MISSING if wanted else _MISSING
        self.floor = _LEAST_MENTION

    def _stands_alone(self, named: Named) -> bool:
        """Tell whether a name was typed, or its initials, or of a person what is no other word."""
        if not named.typed_out or self.documents.roles[named.field] not in {NAME, INITIALS}:
            return False
        if named.complete:
            return True
        if self.documents.kinds[named.document] != "person" or len(named.terms) > 1:
            return False
        from tui.search.plain import is_plain

        start, end = self.matches.lexicon.bounds(named.field)
        surname = self.matches.lexicon.text[start:end].split()[-1]
        spots = (self.matches.fields[at][named.field] for at in named.terms)
        return all(
            spot.how == "exact" and (spot.word == surname or not is_plain(spot.word))
            for spot in spots
        )

    def _candidates(self, allowed: set[int] | None) -> list[int]:
        """Return the documents that have all they must have."""
        needed = [self.matches.sources[at] for at in self.needed]
        if needed:
            smallest = min(needed, key=len)
            found = {d for d in smallest if all(d in documents for documents in needed)}
        else:
            found = {d for documents in self.matches.sources for d in documents}
        found = found - self.documents.boilerplate if allowed is None else found & allowed
        if self.spare:
            met = [document for document in found if self._met_enough(document)]
        else:
            met = list(found.intersection(*self.matches.sources))
        return sorted(met)

    def _met_enough(self, document: int) -> bool:
        """Tell whether no more of the query is missing than may be."""
        missing = [
            weight
            for weight, documents in zip(self.weights, self.matches.sources, strict=True)
            if document not in documents
        ]
        return len(missing) <= self.spare and sum(missing) <= self.missing * self.total

    def _mentioned(self, found: set[int], allowed: set[int] | None) -> list[Scored]:
        """Return the entities that the query names among other things, to stand at the end."""
        mentions: list[Scored] = []
        for named in self.matches.named:
            document = named.document
            if document in found or (allowed is not None and document not in allowed):
                continue
            if self.documents.roles[named.field] != NAME:
                continue
            if named.complete or self.documents.kinds[document] == "person":
                share = sum(self.weights[at] for at in named.terms) / self.total
                mentions.append(Scored(document, _MENTIONED * share))
        return [mention for mention in mentions if mention.score >= _LEAST_MENTION]
