"""The places that a hit rests on, resolved as they stand now, the best passage first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.records.errors import ArticleError
from tui.search.documents import QUOTE
from tui.search.marking import marks
from tui.search.model import Place
from tui.search.relations import OWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.insight.corpus import Corpus
    from tui.records.models import Evidence
    from tui.search.documents import Documents
    from tui.search.expansion import Expansion
    from tui.search.matching import Matches
    from tui.search.model import Term

_MOST: Final = 8  # places of a document
_FACTS: Final = 4  # of which the best quote stands for what they belong to
_MARKED: Final = 3  # places that are marked; more are seldom seen


class HitPlaces:
    """The evidence of documents for one query; `scores` rank facts beside each other."""

    def __init__(
        self,
        corpus: Corpus,
        documents: Documents,
        scores: dict[int, float],
        matches: Matches | None,
    ) -> None:
        self.corpus = corpus
        self.documents = documents
        self.scores = scores
        self.terms: Sequence[Term] = matches.terms if matches else ()
        self.expansions: Sequence[Expansion] = matches.expansions if matches else ()
        self.fields = matches.fields if matches else []

    def of(self, document: int) -> tuple[Place, ...]:
        """Return the places of a document: of its own, or of the facts that say most of it."""
        kind, record = self.documents.kinds[document], self.documents.ids[document]
        if kind == "passage":
            return self._stretch(*self.documents.place(document))
        if kind == "article":
            return self._stretch(record, self._title(record))
        if kind == "fact":
            return self._places(self._ordered(document))
        if kind in {"question", "deal"}:
            return self._of_facts(self.documents.contained.get(document, []))
        linked = self.documents.linked.get(document, ())
        own = [link.document for link in linked if link.worth > OWN]
        return self._of_facts([d for d in own if self.documents.kinds[d] == "fact"])

    def _of_facts(self, facts: Iterable[int]) -> tuple[Place, ...]:
        """Return the best quote of each of the best facts."""
        ranked = sorted(facts, key=lambda fact: (-self.scores.get(fact, 0.0), fact))[:_FACTS]
        return self._places([each for fact in ranked for each in self._ordered(fact)[:1]])

    def _ordered(self, fact: int) -> list[Evidence]:
        """Return the evidence of a fact, the quote that meets most of the query first."""
        evidence = self.documents.dossier.facts[self.documents.ids[fact]].evidence
        if len(evidence) == 1 or not self.fields:
            return evidence
        fields = range(self.documents.first[fact], self.documents.first[fact + 1])
        quotes = [field for field in fields if self.documents.roles[field] == QUOTE]
        if len(quotes) != len(evidence):
            return evidence
        met = [
            sum(found[field].quality for found in self.fields if field in found) for field in quotes
        ]
        order = sorted(range(len(evidence)), key=lambda at: -met[at])
        return [evidence[at] for at in order]

    def _places(self, evidence: Sequence[Evidence]) -> tuple[Place, ...]:
        return tuple(self._place(each, at) for at, each in enumerate(evidence[:_MOST]))

    def _place(self, evidence: Evidence, at: int) -> Place:
        """Return one quote as it stands now, marked if it is among the first (`at`)."""
        anchor = self.corpus.anchor(evidence)
        article = self.documents.dossier.articles.get(evidence.article)
        return Place(
            article=evidence.article,
            file=article.file if article else "",
            start=anchor.start,
            end=anchor.end,
            exact=evidence.exact,
            state=anchor.state,
            matches=marks(evidence.exact, self.terms, self.expansions) if at < _MARKED else (),
        )

    def _title(self, article_id: str) -> int:
        """Return where the title of an article stands, or its text begins."""
        sections = self.documents.dossier.articles[article_id].sections
        return next((section.start for section in sections if section.role == "title"), 0)

    def _stretch(self, article_id: str, offset: int) -> tuple[Place, ...]:
        """Return the passage at `offset` of an article as it is now; none if it has no text."""
        try:
            passage = self.corpus.passage_at(article_id, offset)
            text = self.corpus.text(article_id)
        except ArticleError:
            return ()
        if passage is None:
            return ()
        exact = text[passage.start : passage.end]
        return (
            Place(
                article=article_id,
                file=self.documents.dossier.articles[article_id].file,
                start=passage.start,
                end=passage.end,
                exact=exact,
                state="exact",
                matches=marks(exact, self.terms, self.expansions),
            ),
        )
