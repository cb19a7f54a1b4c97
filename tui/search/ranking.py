"""Which documents answer a query, and how well.

A document must account for every term. In a query of three or more, one everyday word may go
unmatched (of six or more, a third), and so may a name that most facts bear; never an amount, a
date, a phrase or a rarer name. What remains is scored by how much of the query's weight is met and
how well, how much of it in one field and side by side, whether it is the kind of answer asked for,
and what is known of the record: a fact that was set aside stands below others.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from tui.search.documents import DESCRIPTIVE, NAME, QUESTION, STATEMENT, TITLE
from tui.search.model import KINDS

if TYPE_CHECKING:
    from tui.records.models import Fact
    from tui.search.matching import Matches, Named

_LEAST_WEIGHT: Final = 0.25
_NAME_WEIGHT: Final = 1.15
_MEASURE_WEIGHT: Final = 0.9
_EVERYWHERE: Final = 0.15  # of all documents; a name in more of them may go unmatched
_MISSING: Final = 0.45  # of the weight of a query may go unmatched at most
_APART: Final = 0.6  # for the words of a name that a document has, but not as that name
_MET, _ONE_FIELD, _BESIDE, _FOCUS = 0.68, 0.16, 0.05, 0.08
_FLOOR: Final = 0.3
_SET_ASIDE: Final = 0.8
_MENTIONED: Final = 0.5  # an entity that only a part of the query names
_KIND: Final = {
    "fact": 1.0,
    "question": 0.95,
    "person": 1.0,
    "entity": 1.0,
    "deal": 0.95,
    "article": 0.93,
    "passage": 0.88,
}
_SECTION: Final = {"teaser": 0.85, "boilerplate": 0.7, "heading": 0.95, "title": 0.95}
_ASKED_QUESTION: Final = 0.1
_RANK: Final = {"preferred": 0.03, "normal": 0.0, "deprecated": 0.0}


class Scored(NamedTuple):
    """A document with its score, which may pass 1 before it is shown."""

    document: int
    score: float


class Ranking:
    """The scores of one query's matches."""

    def __init__(self, matches: Matches) -> None:
        self.matches = matches
        self.all = matches.all
        self.query = matches.query
        self.terms = range(len(matches.terms))
        self.named: dict[int, Named] = {named.document: named for named in matches.named}
        self.weights = [self._weight(at) for at in self.terms]
        self.total = sum(self.weights) or 1.0
        self.needed = [self._needed(at) for at in self.terms]
        self.spare = (
            0 if len(self.terms) < 3 else 1 if len(self.terms) < 6 else len(self.terms) // 3
        )
        self._together: list[tuple[frozenset[int], int, set[int]]] | None = None
        self._covers = self._cover()
        self._people = frozenset(
            self.all.ids[named.document] for named in matches.named if named.complete
        )
        self._motions = self._motion()

    def scored(self, allowed: set[int] | None = None) -> list[Scored]:
        """Return the documents that answer, best first; `allowed` keeps only some of them."""
        found = [
            Scored(document, score)
            for document in self._candidates()
            if (allowed is None or document in allowed)
            and (score := self._score(document)) >= _FLOOR
        ]
        if found:
            found += self._mentioned({document for document, _ in found}, allowed)
        return sorted(found, key=self._order)

    def _order(self, scored: Scored) -> tuple[float, int, int]:
        return (
            -round(scored.score, 6),
            KINDS.index(self.all.kinds[scored.document]),
            scored.document,
        )

    def _weight(self, at: int) -> float:
        count = len(self.all.ids)
        rarity = math.log((count + 1) / (self.matches.found[at] + 0.5)) / math.log(count + 1)
        weight = _LEAST_WEIGHT + (1 - _LEAST_WEIGHT) * max(0.0, min(1.0, rarity))
        term = self.matches.terms[at]
        if term.kind != "word":
            return max(weight, _MEASURE_WEIGHT)
        return weight * _NAME_WEIGHT if self._names(at) else weight

    def _names(self, at: int) -> bool:
        return any(
            at in named.terms and self.all.roles[named.field] < DESCRIPTIVE
            for named in self.matches.named
        )

    def _needed(self, at: int) -> bool:
        if self.matches.terms[at].kind != "word":
            return True
        if not self._names(at):
            return False
        from tui.search.plain import is_plain

        word = self.matches.terms[at].words[0]
        everywhere = len(self.matches.documents[at]) > _EVERYWHERE * len(self.all.ids)
        alone = any(at in named.terms and named.complete for named in self.matches.named)
        return not everywhere and (alone or not is_plain(word))

    def _candidates(self) -> list[int]:
        """Return the documents worth scoring, those with all that must be met."""
        needed = [self.matches.documents[at] for at in self.terms if self.needed[at]]
        if not needed:
            return sorted({d for at in self.terms for d in self.matches.documents[at]})
        smallest = min(needed, key=len)
        return sorted(d for d in smallest if all(d in documents for documents in needed))

    def _score(self, document: int) -> float:
        sources = [self.matches.documents[at].get(document) for at in self.terms]
        missing = [at for at in self.terms if sources[at] is None]
        if (
            len(missing) > self.spare
            or sum(self.weights[at] for at in missing) > _MISSING * self.total
        ):
            return 0.0
        worths = [source.worth if source else 0.0 for source in sources]
        self._part_names(document, worths)
        met = sum(w * worth for w, worth in zip(self.weights, worths, strict=True)) / self.total
        kind = self.all.kinds[document]
        if kind in {"person", "entity"}:
            return self._entity(document, met)
        field, share = self._best_field(document, worths)
        score = _MET * met + _ONE_FIELD * share + _BESIDE * self._beside(field)
        score += _FOCUS * self._focus(field)
        if kind == "fact":
            fact = self.all.dossier.facts[self.all.ids[document]]
            score = self._fact(fact, score)
        elif kind == "question":
            score += _ASKED_QUESTION * share if self.query.asked else 0.0
        elif kind == "deal":
            score += self._deal(document)
        section = _SECTION.get(self.all.sections.get(document, ""), 1.0)
        return score * _KIND[kind] * section

    def _part_names(self, document: int, worths: list[float]) -> None:
        """Lessen the words of a name in a document that has them apart from each other."""
        for terms, entity, together in self._names_of_several():
            if document == entity or document in together:
                continue
            for at in terms:
                worths[at] *= _APART

    def _names_of_several(self) -> list[tuple[frozenset[int], int, set[int]]]:
        if self._together is None:
            self._together = []
            for named in self.matches.named:
                if named.complete and len(named.terms) > 1:
                    linked = {link.document for link in self.all.linked.get(named.document, ())}
                    near = self.matches.together(named.terms)
                    containers = {c for d in linked for c in self.all.containers.get(d, ())}
                    self._together.append((named.terms, named.document, linked | near | containers))
        return self._together

    def _cover(self) -> dict[int, float]:
        """Return the weight of the query that each field meets by its own words."""
        covers: dict[int, float] = {}
        for at, fields in enumerate(self.matches.fields):
            weight = self.weights[at]
            for field, spot in fields.items():
                covers[field] = covers.get(field, 0.0) + weight * spot.quality
        return covers

    def _best_field(self, document: int, worths: list[float]) -> tuple[int, float]:
        """Return the field that meets most of the query, and the share of it that it meets."""
        first, last = self.all.first[document], self.all.first[document + 1]
        best, most = first, -1.0
        for field in range(first, last):
            cover = self._covers.get(field, 0.0)
            if self.all.roles[field] in {STATEMENT, TITLE, QUESTION}:
                # What a record says in its own words counts as said of those it is linked to.
                for at in self.terms:
                    source = self.matches.documents[at].get(document)
                    if source and source.by == "link" and field not in self.matches.fields[at]:
                        cover += self.weights[at] * worths[at]
                cover *= 1.03
            if cover > most:
                best, most = field, cover
        return best, min(1.0, max(0.0, most) / self.total)

    def _beside(self, field: int) -> float:
        """Return the share of neighbouring terms that stand side by side in a field."""
        pairs = len(self.terms) - 1
        if pairs < 1:
            return 0.0
        beside = 0
        for at in range(pairs):
            one, two = (self.matches.fields[t].get(field) for t in (at, at + 1))
            if one and two and 0 <= two.offset - one.offset - len(one.word) <= 2:
                beside += 1
        return beside / pairs

    def _focus(self, field: int) -> float:
        """Return how much of a field the query is about, by letters."""
        start, end = self.matches.lexicon.bounds(field)
        spots = {
            fields[field].offset: fields[field] for fields in self.matches.fields if field in fields
        }
        return min(1.0, sum(len(spot.word) + 1 for spot in spots.values()) / max(1, end - start))

    def _entity(self, document: int, met: float) -> float:
        named = self.named.get(document)
        if named is None or len(named.terms) < len(self.terms):
            return (_MET + 0.14) * met
        exact = 0.03 if self.all.roles[named.field] == NAME and named.complete else 0.0
        return 0.74 * met + 0.26 * named.share * named.quality + exact

    def _fact(self, fact: Fact, score: float) -> float:
        from tui.search.steering import answers, moves

        if self.query.asked:
            score += answers(self.query.asked, fact, self.all.dossier, self._people)
        if self._motions:
            score += moves(self._motions, fact)
        score += _RANK[fact.rank]
        outlets = len({evidence.article for evidence in fact.evidence})
        score += 0.008 * min(3, outlets) + 0.003 * min(4, len(fact.evidence))
        score -= 0.02 if fact.modality == "opinion" else 0.0
        return score * (_SET_ASIDE if fact.rank == "deprecated" else 1.0)

    def _deal(self, document: int) -> float:
        parties = self.all.dossier.deals[self.all.ids[document]].parties
        return 0.06 if sum(party.entity in self._people for party in parties) > 1 else 0.0

    def _motion(self) -> dict[str, str]:
        motions: dict[str, str] = {}
        for named in self.matches.named:
            for at in named.terms:
                motion = self.matches.terms[at].motion
                if motion and named.complete:
                    motions[self.all.ids[named.document]] = motion
        return motions

    def _mentioned(self, found: set[int], allowed: set[int] | None) -> list[Scored]:
        """Return the entities that the query names among other things, to stand at the end."""
        return [
            Scored(named.document, _MENTIONED * share)
            for named in self.matches.named
            if named.document not in found
            and (allowed is None or named.document in allowed)
            and self.all.roles[named.field] == NAME
            and (named.complete or self.all.kinds[named.document] == "person")
            and (share := sum(self.weights[at] for at in named.terms) / self.total) * _MENTIONED
            >= 0.1
        ]
