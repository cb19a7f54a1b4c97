"""Where the terms of a query are met: in fields, in values and dates of facts, through links.

`Matches` holds for each term the fields that have it (`fields`) and, once links are followed, the
documents that answer to it and through what (`sources`). A fact answers to the names of its
entities, to the text of its question and to its kind; a question or deal answers to its facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from tui.search.documents import DESCRIPTIVE, NAME, QUESTION, TITLE, WEIGHTS, WHEN
from tui.search.expansion import Expansion
from tui.search.lexicon import Lexicon
from tui.search.model import By, How, Query
from tui.search.naming import recognised
from tui.search.relations import MOVES, MOVING
from tui.search.spots import Spot, best_spots
from tui.search.versions import VERSION, behind_products

_VERBATIM: Final = 3  # words from which on a query may be a quotation
_NEAR: Final = 34  # characters between the words of a name that count as together

# What an answer to a term is worth that comes ...
_BY_KIND: Final = 0.5  # by the kind of fact that the term speaks of
_BY_MOVE: Final = 0.7  # of who was hired away from a firm: he has left it, too
_FROM_QUESTION: Final = 0.5  # times what it is worth for the question that a fact answers
_FROM_FACTS: Final = 0.62  # times what it is worth for a fact of the question or deal
_FROM_PRINTED: Final = 0.8  # times what it is worth for the question printed above the text
_ALL_PRINTED: Final = 0.95  # likewise, if that question has all of the query
_PERSON_PART: Final = 0.93  # times that of the name, by a word of a person's name
_NAME_PART: Final = (0.5, 0.45)  # by part of another: at least, and what its share adds
_DESCRIBED: Final = 0.66  # of a description must be given for it to stand for who is described
_ABOUT: Final = 0.9  # by a date printed by a fact that is of about that date
_UNSAID: Final = 0.95  # by a date that a fact is of and does not print
_MENTIONED: Final = 0.85  # by a date that a fact speaks of, when it is of another


class Source(Struct, frozen=True, gc=False):
    """What makes a document answer to a term: a field, an entity it is linked to, or neither.

    `at` is the field, or the document it comes through; for values, dates and kinds it is 0.
    """

    worth: float
    by: By
    at: int
    how: How = "exact"


class Matches:
    """The matches of a query's terms in a lexicon.

    `fields[at]` are the fields that have the term at that place, each with the best spot there;
    `sources[at]`, the documents that answer to it, each with what it is by; `found[at]`, how many
    these were before links were followed. `named` are the entities that the query names, the most
    fully named first; `verbatim`, the fields that have all of the query word for word.
    """

    def __init__(self, query: Query, expansions: list[Expansion], lexicon: Lexicon) -> None:
        self.query = query
        self.terms = query.terms
        self.expansions = expansions
        self.lexicon = lexicon
        self.documents = lexicon.documents
        self.fields = [
            best_spots(term, expansion, lexicon)
            for term, expansion in zip(query.terms, expansions, strict=True)
        ]
        self.verbatim = self._verbatim()
        self._versions()
        self.sources: list[dict[int, Source]] = [self._direct(fields) for fields in self.fields]
        self.found = [len(documents) for documents in self.sources]
        self._measures()
        self.named = recognised(self.fields, lexicon)
        self._follow_names()
        self._follow_containers()
        self._follow_printed_questions()
        self._kinds()

    def _verbatim(self) -> frozenset[int]:
        """Return the fields that have all of a longer query word for word."""
        line = self.query.line
        if len(line) < _VERBATIM:
            return frozenset()
        return frozenset(map(self.lexicon.field, self.lexicon.find(" ".join(line))))

    def _direct(self, fields: dict[int, Spot]) -> dict[int, Source]:
        """Return the documents that have a term in a field, each by the best of its fields."""
        owners, roles = self.documents.owners, self.documents.roles
        documents: dict[int, Source] = {}
        for field, spot in fields.items():
            worth = spot.quality * WEIGHTS[roles[field]]
            known = documents.get(owners[field])
            if known is None or worth > known.worth:
                documents[owners[field]] = Source(worth, "field", field, spot.how)
        return documents

    def _versions(self) -> None:
        """Hold the number behind a product's name to that place: "Llama 5" is no five of Llama."""
        self._versioned: set[int] = set()
        for at in range(1, len(self.terms)):
            if self.terms[at - 1].kind == "word" and VERSION.fullmatch(self.terms[at].text):
                held = behind_products(self, at)
                if held is not None:
                    self._versioned.add(at)
                    self.fields[at] = held

    def _offer(self, term: int, document: int, source: Source) -> None:
        """Let a document answer to a term by a source, unless it does so better already."""
        known = self.sources[term].get(document)
        if known is None or source.worth > known.worth:
            self.sources[term][document] = source

    def _measures(self) -> None:
        """Let facts answer by their values and dates, whatever form these are printed in."""
        for at, term in enumerate(self.terms):
            if at in self._versioned or (term.amount is None and not term.edtf):
                continue
            from tui.search.fact_measures import by_amount, on_date

            facts = self.documents.dossier.facts
            answers = by_amount(term.amount, facts) if term.amount else on_date(term.edtf, facts)
            number = self.documents.number
            measured = {number[fact_id]: (quality, by) for fact_id, quality, by in answers}
            if term.edtf:
                self._mentions(at, measured)
            for document, (quality, by) in measured.items():
                self._offer(at, document, Source(self._held(at, document, quality), by, 0))
            self.found[at] = len(self.sources[at])

    def _held(self, at: int, document: int, quality: float) -> float:
        """Return what a date is worth that is not printed there, too; hold words to what they mean.

        "14.3 to 15" has the words of 14.3, and "about June 2025" those of June 2025.
        """
        source = self.sources[at].get(document)
        amount = self.terms[at].amount
        most = quality if amount else max(quality, _ABOUT)
        if source and source.worth > most:
            self.sources[at][document] = replace(source, worth=most)
        printed = source is not None and self.documents.roles[source.at] != WHEN
        return quality if amount or printed else _UNSAID * quality

    def _mentions(self, at: int, dated: Mapping[int, tuple[float, By]]) -> None:
        """Put facts that only mention a date behind those that are of that date."""
        kinds, documents = self.documents.kinds, self.sources[at]
        for document, source in documents.items():
            if kinds[document] == "fact" and document not in dated:
                documents[document] = replace(source, worth=_MENTIONED * source.worth)

    def _follow_names(self) -> None:
        """Let what an entity is linked to answer to its name, and less to a part of the name."""
        for named in self.named:
            role = self.documents.roles[named.field]
            if role == DESCRIPTIVE and named.share < _DESCRIBED:
                continue
            if named.complete:
                strength = 1.0
            elif role == NAME and self.documents.kinds[named.document] == "person":
                strength = _PERSON_PART
            else:
                strength = _NAME_PART[0] + _NAME_PART[1] * named.share
            for at in named.terms:
                spot = self.fields[at][named.field]
                worth = spot.quality * WEIGHTS[role] * strength
                for link in self.documents.linked.get(named.document, ()):
                    self._offer(
                        at,
                        link.document,
                        Source(worth * link.worth, "link", named.document, spot.how),
                    )

    def _follow_containers(self) -> None:
        """Let facts answer by their question or deal, and these by their facts."""
        contained, containers = self.documents.contained, self.documents.containers
        for at, documents in enumerate(self.sources):
            above = [(d, documents[d]) for d in sorted(documents.keys() & contained.keys())]
            below = [(d, documents[d]) for d in sorted(documents.keys() & containers.keys())]
            for document, source in above:
                if source.by == "field" and self.documents.roles[source.at] in {QUESTION, TITLE}:
                    passed = Source(source.worth * _FROM_QUESTION, "question", document)
                    for fact in contained[document]:
                        self._offer(at, fact, passed)
            for document, source in below:
                passed = Source(source.worth * _FROM_FACTS, "facts", document, source.how)
                for container in containers[document]:
                    self._offer(at, container, passed)

    def _follow_printed_questions(self) -> None:
        """Let facts answer to the question that stands printed above what they quote."""
        for question, facts in self.documents.answered.items():
            asked = [documents.get(question) for documents in self.sources]
            share = _FROM_PRINTED if None in asked else _ALL_PRINTED
            for at, source in enumerate(asked):
                if source is not None:
                    passed = Source(share * source.worth, "question", question)
                    for fact in facts:
                        self._offer(at, fact, passed)

    def _kinds(self) -> None:
        """Let facts answer by their kind, or by how they are said ("planned")."""
        for at, expansion in enumerate(self.expansions):
            if not expansion.kinds:
                continue
            of_kind = {d for kind in expansion.kinds for d in self.documents.of_kind.get(kind, ())}
            for document in sorted(of_kind):
                self._offer(at, document, Source(_BY_KIND, "kind", 0))
            if not MOVING.isdisjoint(expansion.kinds):
                for document in self.documents.of_kind.get(MOVES, ()):
                    if document not in of_kind:
                        self._offer(at, document, Source(_BY_MOVE, "kind", 0))

    def follow_quotes(self) -> None:
        """Let facts answer by what stands right beside their quotes."""
        from tui.search.beside import beside

        for (at, fact), (worth, field) in beside(self):
            self._offer(at, fact, Source(worth, "beside", field))

    def together(self, terms: Iterable[int]) -> set[int]:
        """Return the documents with a field that has all these terms close to each other."""
        sets = [self.fields[at] for at in terms]
        shared = set(sets[0]).intersection(*sets[1:])
        found: set[int] = set()
        for field in shared:
            offsets = [fields[field].offset for fields in sets]
            if max(offsets) - min(offsets) <= _NEAR * (len(offsets) - 1) + 1:
                found.add(self.documents.owners[field])
        return found
