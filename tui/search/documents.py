"""What can be found: the records of a dossier and the passages of its articles, as fields of text.

A document is a record or a passage; its fields are the texts that it can be found by, each with a
role that says how much a match there is worth. Names are kept once, with their entity: a fact is
found by the names of its subject because it is linked to that entity (`linked`), not because it
repeats them. How documents belong together is told by `relations`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from tui.records.errors import ArticleError
from tui.search import relations
from tui.search.initials import initials, squashed

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.records.models import Article, Deal, Dossier, Entity, Fact, Question
    from tui.search.model import HitKind
    from tui.search.relations import Link

(
    NAME,
    SQUASHED,
    INITIALS,
    DESCRIPTIVE,
    DESCRIPTION,
    STATEMENT,
    QUOTE,
    VALUE,
    WHEN,
    POST,
    SOURCE,
    QUESTION,
    VERDICT,
    TITLE,
    KIND,
    AUTHOR,
    PASSAGE,
) = range(17)
"""Roles of fields."""

WEIGHTS: Final = {
    NAME: 1.0,
    SQUASHED: 0.97,
    INITIALS: 0.9,
    DESCRIPTIVE: 0.72,
    DESCRIPTION: 0.6,
    STATEMENT: 1.0,
    QUOTE: 0.85,
    VALUE: 0.85,
    WHEN: 0.7,
    POST: 0.9,
    SOURCE: 0.7,
    QUESTION: 1.0,
    VERDICT: 0.7,
    TITLE: 0.95,
    KIND: 0.5,
    AUTHOR: 0.8,
    PASSAGE: 0.85,
}
"""What a match in a field of each role is worth."""


class Documents:
    """The documents of a corpus with their fields, in store order, entities first.

    Field i has text `texts[i]` and role `roles[i]` and belongs to document `owners[i]`; the fields
    of document d are `first[d]` up to `first[d + 1]`. An article that cannot be read has no
    passages; its record is found all the same.
    """

    def __init__(self, corpus: Corpus) -> None:
        self.dossier: Dossier = corpus.dossier
        self.kinds: list[HitKind] = []
        self.ids: list[str] = []
        self.sections: dict[int, str] = {}
        self.boilerplate: set[int] = set()
        self.texts: list[str] = []
        self.roles: list[int] = []
        self.owners: list[int] = []
        self.first: list[int] = []
        self.number: dict[str, int] = {}
        for entity_id, entity in self.dossier.entities.items():
            self._begin("person" if entity.type == "person" else "entity", entity_id)
            self._entity(entity)
        for fact_id, fact in self.dossier.facts.items():
            self._begin("fact", fact_id)
            self._fact(fact)
        for question_id, question in self.dossier.questions.items():
            self._begin("question", question_id)
            self._question(question)
        for deal_id, deal in self.dossier.deals.items():
            self._begin("deal", deal_id)
            self._deal(deal)
        for article_id, article in self.dossier.articles.items():
            self._begin("article", article_id)
            self._article(article)
        for article_id in self.dossier.articles:
            self._passages(corpus, article_id)
        self.first.append(len(self.texts))

    def _begin(self, kind: HitKind, record_id: str) -> None:
        """Begin a document, to which the fields belong that are added next."""
        self.number[record_id] = len(self.ids)
        self.first.append(len(self.texts))
        self.kinds.append(kind)
        self.ids.append(record_id)

    def _add(self, role: int, text: str) -> None:
        """Add a field to the document begun last, unless it has no text."""
        if text:
            self.texts.append(text.replace("\n", " "))
            self.roles.append(role)
            self.owners.append(len(self.ids) - 1)

    def _entity(self, entity: Entity) -> None:
        """Add the names of an entity, what they are shortened to, and what describes it."""
        names = [entity.name]
        whole = [entity.name]
        self._add(NAME, entity.name)
        for name in entity.names:
            if name.kind == "descriptive":
                self._add(DESCRIPTIVE, name.value)
            else:
                names.append(name.value)
                self._add(NAME, name.value)
                if name.kind != "translation":
                    whole.append(name.value)
        for short in dict.fromkeys(squashed(name) for name in whole):
            self._add(SQUASHED, short)
        least = 2 if entity.type == "person" else 3
        for short in dict.fromkeys(short for name in names for short in initials(name, least)):
            self._add(INITIALS, short)
        self._add(DESCRIPTION, entity.description)

    def _fact(self, fact: Fact) -> None:
        """Add what a fact says itself; its entities, question and deal are linked."""
        self._add(STATEMENT, fact.statement)
        for evidence in fact.evidence:
            self._add(QUOTE, evidence.exact)
        for value in fact.values:
            self._add(VALUE, f"{value.text} {value.of}")
        self._add(WHEN, fact.when_text)
        self._add(POST, fact.role)
        for source in fact.attributed_to:
            if source not in self.dossier.entities:
                self._add(SOURCE, source)

    def _question(self, question: Question) -> None:
        self._add(QUESTION, question.text)
        self._add(VERDICT, question.verdict)

    def _deal(self, deal: Deal) -> None:
        self._add(TITLE, deal.title)
        self._add(KIND, f"{deal.kind} {deal.status}")

    def _article(self, article: Article) -> None:
        self._add(TITLE, article.title)
        for author in article.author:
            self._add(AUTHOR, author)

    def _passages(self, corpus: Corpus, article_id: str) -> None:
        """Add the passages of an article that say something."""
        try:
            text = corpus.text(article_id)
            passages = corpus.passages(article_id)
        except ArticleError:
            return
        for passage in passages:
            if passage.content:
                if passage.role != "body":
                    self.sections[len(self.ids)] = passage.role
                    if passage.role == "boilerplate":
                        self.boilerplate.add(len(self.ids))
                self._begin("passage", f"{article_id}@{passage.start}")
                self._add(PASSAGE, text[passage.start : passage.end])

    def place(self, passage: int) -> tuple[str, int]:
        """Return the article that a passage is of, and where it begins there."""
        article_id, _, start = self.ids[passage].rpartition("@")
        return article_id, int(start)

    @cached_property
    def linked(self) -> dict[int, list[Link]]:
        """The facts, deals and articles of each entity's document."""
        return relations.linked(self)

    @cached_property
    def containers(self) -> dict[int, list[int]]:
        """The question and the deal of each fact, by document."""
        return relations.containers(self)

    @cached_property
    def contained(self) -> dict[int, list[int]]:
        """The facts of each question and deal, by document."""
        return relations.contained(self)

    @cached_property
    def of_kind(self) -> dict[str, list[int]]:
        """The facts of each kind, of each way of saying, and of those who moved (`MOVES`)."""
        return relations.of_kind(self)

    @cached_property
    def teased(self) -> frozenset[int]:
        """The facts that only teasers of other articles tell."""
        return relations.teased(self)

    @cached_property
    def around(self) -> dict[int, list[tuple[int, float]]]:
        """The facts that quote from each passage or from one beside it, and what that is worth."""
        return relations.around(self)

    @cached_property
    def answered(self) -> dict[int, list[int]]:
        """The facts that quote the answer to each question printed in a section of questions."""
        return relations.answered(self)
