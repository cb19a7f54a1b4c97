"""Which passages the filters, exclusions and kinds of a query leave over in a large dossier."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Final

from tui.search.selection import articles_meant

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.search.model import Query
    from tui.search.stored.shelf import Live
    from tui.search.stored.word_query import WordQuery

_OF_FACTS: Final = frozenset(["by", "date", "due", "amount", "is"])


class PassageFilter:
    """The conditions that one query sets for passages. `closed` lets none through."""

    def __init__(self, query: Query, corpus: Corpus, kinds: Collection[str]) -> None:
        self.query = query
        self.corpus = corpus
        wanted = {f.value for f in query.filters if f.name == "kind" and not f.negative}
        unwanted = {f.value for f in query.filters if f.name == "kind" and f.negative}
        self.closed = (
            (bool(kinds) and "passage" not in kinds)
            or (bool(wanted) and "passage" not in wanted)
            or "passage" in unwanted
            or any(f.name in _OF_FACTS for f in query.filters)
        )
        self._places = [f for f in query.filters if f.name in {"in", "lang"}]
        self._sections = [f for f in query.filters if f.name == "section"]
        self._boilerplate = any(f.value == "boilerplate" for f in self._sections)

    def test(
        self, wants: WordQuery | None, segments: Sequence[Live]
    ) -> Callable[[Live, int], bool] | None:
        """Return the test that a passage of `segments` must pass; None if all do."""
        articles = self._articles() if self._places else None
        sections, boilerplate = self._sections, self._boilerplate
        excluded = self.query.excluded
        phrases = wants.phrases if wants else []
        plain = articles is None and not sections and not excluded and not phrases
        if plain and not any(live.segment.has_role("boilerplate") for live in segments):
            return None

        def allows(live: Live, passage: int) -> bool:
            role = live.segment.role(passage)
            if role == "boilerplate" and not boilerplate:
                return False
            if plain:
                return True
            if any((role == f.value) == f.negative for f in sections):
                return False
            if articles is not None and live.segment.stretch(passage).article not in articles:
                return False
            if any(live.segment.has_phrase(passage, each) for each in excluded):
                return False
            return all(live.segment.has_phrase(passage, each) for each in phrases)

        return allows

    def _articles(self) -> set[str]:
        """Return the articles that pass the filters on these."""
        dossier = self.corpus.dossier
        passing = {*dossier.articles}
        for wanted in self._places:
            meant = articles_meant(wanted, dossier)
            passing = passing - meant if wanted.negative else passing & meant
        return passing
