"""The places that a hit rests on, resolved as they stand now, the best passage first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.records.errors import ArticleError
from tui.search.model import Place
from tui.search.why import marks, words_met

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.insight.corpus import Corpus
    from tui.records.models import Evidence
    from tui.search.documents import Documents
    from tui.search.expansion import Expansion
    from tui.search.model import Term

_MOST: Final = 8
_FACTS: Final = 4


class Evidences:
    """The evidence of documents for one query; `scores` rank facts beside each other."""

    def __init__(
        self,
        corpus: Corpus,
        documents: Documents,
        terms: Sequence[Term],
        expansions: Sequence[Expansion],
        scores: dict[int, float],
    ) -> None:
        self.corpus = corpus
        self.documents = documents
        self.terms = terms
        self.expansions = expansions
        self.scores = scores

    def of(self, document: int) -> tuple[Place, ...]:
        """Return the places of a document: of its own, or of the facts that say most of it."""
        kind, record = self.documents.kinds[document], self.documents.ids[document]
        if kind == "passage":
            return self._stretch(record.partition("@")[0], int(record.partition("@")[2]))
        if kind == "article":
            return self._stretch(record, self._title(record))
        if kind == "fact":
            return self._places(self.documents.dossier.facts[record].evidence)
        if kind in {"question", "deal"}:
            return self._of_facts(self.documents.contained.get(document, []))
        linked = self.documents.linked.get(document, ())
        own = [link.document for link in linked if link.worth > 0.9]
        return self._of_facts([d for d in own if self.documents.kinds[d] == "fact"])

    def _of_facts(self, facts: Iterable[int]) -> tuple[Place, ...]:
        """Return the best quote of each of the best facts."""
        dossier, ids = self.documents.dossier, self.documents.ids
        ranked = sorted(facts, key=lambda fact: (-self.scores.get(fact, 0.0), fact))[:_FACTS]
        chosen: list[Evidence] = []
        for fact in ranked:
            evidence = dossier.facts[ids[fact]].evidence
            chosen += self._ordered(evidence)[:1]
        return self._places(chosen)

    def _ordered(self, evidence: Sequence[Evidence]) -> list[Evidence]:
        if len(evidence) == 1 or not self.expansions:
            return list(evidence)
        return sorted(evidence, key=lambda each: -words_met(each.exact, self.expansions))

    def _places(self, evidence: Sequence[Evidence]) -> tuple[Place, ...]:
        return tuple(self._place(each) for each in self._ordered(evidence)[:_MOST])

    def _place(self, evidence: Evidence) -> Place:
        anchor = self.corpus.anchor(evidence)
        article = self.documents.dossier.articles.get(evidence.article)
        return Place(
            article=evidence.article,
            file=article.file if article else "",
            start=anchor.start,
            end=anchor.end,
            exact=evidence.exact,
            state=anchor.state,
            matches=marks(evidence.exact, self.terms, self.expansions),
        )

    def _title(self, article_id: str) -> int:
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
