"""How well one document answers a query, from 0 to a little over 1.

Scored are: how much of the query's weight is met and how well; how much of it in one field, and
side by side; how much of that field the query is about; whether it is the kind of answer asked
for; and what is known of the record: told in several articles, a teaser, an opinion, set aside.
The weights are not derived from anything: they are what answers the look-ups of the tests best.
"""

from __future__ import annotations

from operator import mul
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from tui.search.documents import NAME, POST
from tui.search.field_shares import FieldShares
from tui.search.function_words import DOING, HEADING, STOPS
from tui.search.query import asks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.records.models import Fact
    from tui.search.matching import Matches
    from tui.search.naming import Named

# The parts of the score of a record or a passage, which make up about 1.
_MET: Final = 0.68  # how much of the query it meets, and how well
_ONE_FIELD: Final = 0.16  # how much of it that one of its fields meets
_BESIDE: Final = 0.05  # how many neighbouring terms stand side by side there
_FOCUS: Final = 0.08  # how much of that field the query is about
_VERBATIM: Final = 0.08  # more for what has the query word for word

_APART: Final = 0.6  # times the words of a name that a document has, but not as that name

# The same of an entity that all of the query names,
_ENTITY_MET: Final = 0.84
_ENTITY_SHARE: Final = 0.1  # how much of its name is given, and how well
_HALF_NAMED: Final = 0.5  # of a name is enough to be more than mentioned; of a person's any word
_ENTITY: Final = 0.04  # more for that,
_ENTITY_ALONE: Final = 0.06  # for one word that is in a name, which asks for who bears it,
_FULL_NAME: Final = 0.03  # for a name given in full,
_DESCRIBED: Final = 0.1  # or given in full where the rest of the query describes its bearer.
_NOT_ASKED: Final = 0.6  # times an entity where a date, an amount or a deed is asked for

# What is more or less worth of facts, questions and deals.
_AN_ARTICLE: Final = 0.008  # for each article that tells of a fact, and each quote,
_A_QUOTE: Final = 0.003
_MOST_ARTICLES: Final = 3  # up to so many
_MOST_QUOTES: Final = 4
_TEASED: Final = 0.96  # times a fact that only teasers of other articles tell
_OPINION: Final = 0.02  # less
_PREFERRED: Final = 0.03
_SET_ASIDE: Final = 0.8  # times a fact that is known to be wrong
_IN_POST: Final = 0.05  # for who holds a post that the query names,
_SURE: Final = 0.9  # by words that mean it better than so
_ASKED_QUESTION: Final = 0.1  # for a question that asks for the same kind of answer,
_OTHER_QUESTION: Final = 0.04  # or for another
_BOTH_PARTIES: Final = 0.06  # for a deal of which the query names two parties

KIND: Final = {
    "fact": 1.0,
    "question": 0.95,
    "deal": 0.95,
    "article": 0.93,
    "passage": 0.88,
}
"""What a document of each kind is worth beside a fact that says as much."""

SECTION: Final = {"teaser": 0.85, "boilerplate": 0.7, "heading": 0.95, "title": 0.95}
"""What a passage is worth in a section of each role, beside one of the body."""


class _Together(Struct, frozen=True, gc=False):
    """The terms of a name of several words, its entity, and what has them as that name."""

    terms: frozenset[int]
    entity: int
    documents: set[int]


class Scoring:
    """The scores of documents for one query, whose terms have these weights."""

    def __init__(self, matches: Matches, weights: list[float]) -> None:
        self.matches = matches
        self.documents = matches.documents
        self.query = matches.query
        self.weights = weights
        self.total = sum(weights) or 1.0
        self.named: dict[int, Named] = {named.document: named for named in matches.named}
        self._fields = FieldShares(matches, weights, self.total)
        self._names = self._names_of_several()
        ids = self.documents.ids
        self._people = frozenset(ids[n.document] for n in matches.named if n.complete)
        self._motions = {
            ids[named.document]: motion
            for named in matches.named
            if named.complete
            for at in named.terms
            if (motion := matches.terms[at].motion)
        }
        heads = any(term.words[0] in HEADING for term in matches.terms)
        self._led = frozenset(self._persons()) if heads else frozenset()
        self._of_deeds = bool(self.query.asked) and (
            self.query.asked not in {"who", "what"}
            or (not DOING.isdisjoint(self.query.stops) and not self._one_name())
        )

    def score(self, document: int) -> float:
        """Return how well a document answers."""
        sources = [documents.get(document) for documents in self.matches.sources]
        worths = [source.worth if source else 0.0 for source in sources]
        for name in self._names:
            if document != name.entity and document not in name.documents:
                for at in name.terms:
                    worths[at] *= _APART
        met: float = sum(map(mul, self.weights, worths)) / self.total
        kind = self.documents.kinds[document]
        if kind in {"person", "entity"}:
            return self._entity(document, met)
        field, share = self._fields.best(document, sources, worths)
        score = _MET * met + _ONE_FIELD * share + _FOCUS * self._fields.focus(field)
        if len(self.weights) > 1:
            score += _BESIDE * self._fields.side_by_side(field)
        if self.matches.verbatim and self._verbatim(document):
            score += _VERBATIM
        if kind == "fact":
            return self._fact(document, score)
        if kind == "question" and self.query.asked:
            score += self._question(document) * share
        elif kind == "deal":
            score += self._deal(document)
        return score * KIND[kind] * SECTION.get(self.documents.sections.get(document, ""), 1.0)

    def met(self, document: int) -> float:
        """Return how much of the query a document meets, and nothing more."""
        found = [documents.get(document) for documents in self.matches.sources]
        return sum(w * s.worth for w, s in zip(self.weights, found, strict=True) if s) / self.total

    def _persons(self) -> Iterator[str]:
        """Yield the people of whom a name, or a word of it, was typed."""
        for fields in self.matches.fields:
            for field, spot in fields.items():
                owner = self.documents.owners[field]
                name = self.documents.roles[field] == NAME and spot.how == "exact"
                if name and self.documents.kinds[owner] == "person":
                    yield self.documents.ids[owner]

    def _one_name(self) -> bool:
        """Tell whether nothing but a name was typed ("what does FAIR stand for")."""
        count = len(self.weights)
        return any(named.complete and len(named.terms) == count for named in self.matches.named)

    def _names_of_several(self) -> list[_Together]:
        """Return the names of several words, which a document is to have as names."""
        names = []
        for named in self.matches.named:
            if named.complete and len(named.terms) > 1:
                having = {link.document for link in self.documents.linked.get(named.document, ())}
                having |= {c for d in having for c in self.documents.containers.get(d, ())}
                having |= self.matches.together(named.terms)
                names.append(_Together(named.terms, named.document, having))
        return names

    def _verbatim(self, document: int) -> bool:
        """Tell whether a field has the query word for word."""
        fields = range(self.documents.first[document], self.documents.first[document + 1])
        return any(field in self.matches.verbatim for field in fields)

    def _entity(self, document: int, met: float) -> float:
        """Return the score of an entity: by its name, or by what describes it."""
        named = self.named.get(document)
        asked = _NOT_ASKED if self._of_deeds else 1.0
        if named is None or len(named.terms) < len(self.weights):
            roles = self.documents.roles
            whole = named is not None and named.complete and roles[named.field] == NAME
            described = whole and all(document in found for found in self.matches.sources)
            return ((_MET + _ONE_FIELD) * met + (_DESCRIBED if described else 0.0)) * asked
        score = _ENTITY_MET * met + _ENTITY_SHARE * named.share * named.quality
        if named.share >= _HALF_NAMED or self.documents.kinds[document] == "person":
            score += _ENTITY
            if len(self.weights) == 1:
                score += _ENTITY_ALONE
        if named.complete and self.documents.roles[named.field] == NAME:
            score += _FULL_NAME
        if named.field in self.matches.verbatim:
            score += _VERBATIM
        return score * asked

    def _fact(self, document: int, score: float) -> float:
        """Return the score of a fact with what is known of it, and whether it answers."""
        fact = self.documents.dossier.facts[self.documents.ids[document]]
        score += _told(fact)
        if self.query.asked or self._motions:
            from tui.search.answer_kinds import worth_as_answer, worth_of_move

            score += worth_as_answer(self.query, fact, self.documents.dossier, self._people)
            score += worth_of_move(self._motions, fact)
        if self._led:
            from tui.search.answer_kinds import worth_of_reporting

            score += worth_of_reporting(fact, self._led)
        if fact.role and fact.kind == "role" and self._in_post(document):
            score += _IN_POST
        if fact.modality == "opinion":
            score -= _OPINION
        if fact.rank == "preferred":
            score += _PREFERRED
        elif fact.rank == "deprecated":
            score *= _SET_ASIDE
        return score * _TEASED if document in self.documents.teased else score

    def _question(self, document: int) -> float:
        """Return what a question is worth to one that was asked, most if it asks the same."""
        text = self.documents.dossier.questions[self.documents.ids[document]].text
        return _ASKED_QUESTION if asks(text) == self.query.asked else _OTHER_QUESTION

    def _in_post(self, document: int) -> bool:
        """Tell whether the query names the post that a fact is about, in full."""
        fields = range(self.documents.first[document], self.documents.first[document + 1])
        post = next(field for field in fields if self.documents.roles[field] == POST)
        start, end = self.matches.lexicon.bounds(post)
        spots = [having[post] for having in self.matches.fields if post in having]
        least = 0.0 if self.query.asked == "who" else _SURE
        met = {word for spot in spots if spot.quality > least for word in spot.word.split()}
        return met >= set(self.matches.lexicon.text[start:end].split()) - STOPS

    def _deal(self, document: int) -> float:
        """Return what is added to a deal whose parties the query names."""
        parties = self.documents.dossier.deals[self.documents.ids[document]].parties
        return _BOTH_PARTIES if sum(p.entity in self._people for p in parties) > 1 else 0.0


def _told(fact: Fact) -> float:
    """Return what is added for being told in several articles and places, up to a few of each."""
    articles = len({evidence.article for evidence in fact.evidence})
    quotes = min(_MOST_QUOTES, len(fact.evidence))
    return _AN_ARTICLE * min(_MOST_ARTICLES, articles) + _A_QUOTE * quotes
