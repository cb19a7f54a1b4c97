"""Which facts belong to which record, and which facts a passage bears: the links both ways."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from tui.insight.mentions import mentions

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.records.models import Dossier, Evidence, Fact

    PlaceOf = Callable[[Evidence], tuple[int, int] | None]


class Links:
    """The links of a dossier, each map built when it is first asked for.

    All answers are fact ids in store order. `place` says where a quote stands now, None where it
    does not (`Corpus.place`); without it quotes stand where they were recorded.
    """

    def __init__(self, dossier: Dossier, place: PlaceOf | None = None) -> None:
        self.dossier = dossier
        self._place = place
        self._placed: dict[str, list[tuple[int, int, str]]] = {}

    def facts_of(self, record_id: str) -> list[str]:
        """Return the facts that touch an entity, article, deal, question or fact (itself).

        A fact touches an entity that one of its fields or its statement names, and the parties
        of its deal.
        """
        if record_id in self.dossier.facts:
            return [record_id]
        return self._by_record.get(record_id, [])

    def names(self, record_id: str, fact_id: str) -> bool:
        """Tell whether a fact itself names a record, in a field or in words.

        False for the fact of a deal that an entity is merely party to.
        """
        fact = self.dossier.facts[fact_id]
        return record_id in _touched(fact) or record_id in self._named.get(fact_id, ())

    def count(self, record_id: str) -> int:
        """Return how many facts touch a record."""
        return len(self._by_record.get(record_id, ()))

    def facts_at(self, article_id: str, start: int, end: int) -> list[str]:
        """Return the facts with evidence in [start, end) of an article."""
        found: dict[str, None] = {}
        for first, last, fact_id in self.cited(article_id):
            if first < end and start < last:
                found[fact_id] = None
        return list(found)

    def cited(self, article_id: str) -> list[tuple[int, int, str]]:
        """Return (start, end, fact id) of all evidence in an article, by start."""
        placed = self._placed.get(article_id)
        if placed is None:
            told = ((self._where(one), i) for one, i in self._by_article.get(article_id, ()))
            placed = sorted((*span, fact_id) for span, fact_id in told if span is not None)
            self._placed[article_id] = placed
        return placed

    def _where(self, evidence: Evidence) -> tuple[int, int] | None:
        return self._place(evidence) if self._place else (evidence.start, evidence.end)

    def answers(self, question_id: str) -> list[str]:
        """Return the facts that answer a question."""
        return self._answers.get(question_id, [])

    def others(self, fact_id: str) -> list[str]:
        """Return the other answers to the question that a fact answers."""
        question = self.dossier.facts[fact_id].question
        return [other for other in self.answers(question) if other != fact_id] if question else []

    def incoming(self, fact_id: str) -> list[tuple[str, str, str]]:
        """Return (fact id, kind, note) of the relations other facts have to this one."""
        return self._incoming.get(fact_id, [])

    @cached_property
    def disputed(self) -> frozenset[str]:
        """The facts that answer a question which at least one other fact answers too."""
        return frozenset(
            fact_id for answers in self._answers.values() if len(answers) > 1 for fact_id in answers
        )

    @cached_property
    def _answers(self) -> dict[str, list[str]]:
        answers: dict[str, list[str]] = {}
        for fact_id, fact in self.dossier.facts.items():
            if fact.question:
                answers.setdefault(fact.question, []).append(fact_id)
        return answers

    @cached_property
    def _incoming(self) -> dict[str, list[tuple[str, str, str]]]:
        incoming: dict[str, list[tuple[str, str, str]]] = {}
        for fact_id, fact in self.dossier.facts.items():
            for relation in fact.relations:
                incoming.setdefault(relation.fact, []).append(
                    (fact_id, relation.kind, relation.note)
                )
        return incoming

    @cached_property
    def _named(self) -> dict[str, list[str]]:
        return mentions(self.dossier)

    @cached_property
    def _by_record(self) -> dict[str, list[str]]:
        by_record: defaultdict[str, list[str]] = defaultdict(list)
        deals = self.dossier.deals
        parties = {
            deal_id: [party.entity for party in deal.parties] for deal_id, deal in deals.items()
        }
        named = self._named
        for fact_id, fact in self.dossier.facts.items():
            touched = _touched(fact)
            if fact_id in named:
                touched.update(named[fact_id])
            if fact.deal in parties:
                touched.update(parties[fact.deal])
            for record_id in touched:
                if record_id:
                    by_record[record_id].append(fact_id)
        return dict(by_record)

    @cached_property
    def _by_article(self) -> dict[str, list[tuple[Evidence, str]]]:
        found: dict[str, list[tuple[Evidence, str]]] = {}
        for fact_id, fact in self.dossier.facts.items():
            for evidence in fact.evidence:
                found.setdefault(evidence.article, []).append((evidence, fact_id))
        return found


def _touched(fact: Fact) -> set[str | None]:
    """Return the ids a fact names, and None where it lacks one.

    Texts among `attributed_to` are no ids and find nothing.
    """
    touched = {fact.subject, fact.object, fact.from_, fact.to, fact.question, fact.deal}
    if fact.attributed_to:
        touched.update(fact.attributed_to)
    for evidence in fact.evidence:
        touched.add(evidence.article)
    return touched
