"""Searching a dossier: one entrance for the command line and the explorer.

`Searcher.search` reads the text linearly until an index is built, and asks the index from then on;
both rank with the same scorer and answer the same. The explorer builds the index in slices after
its first paint (`build_in_slices`); the command line never does. Where there is too much text for
that, `LargeSearcher` looks the passages up in an index that is kept (`tui.search.stored`).
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.search.documents import Documents
from tui.search.lexicon import Lexicon, Scan
from tui.search.model import KINDS, Hit, HitKind, Query, Results, Term
from tui.search.query import parse
from tui.search.ranking import Scored
from tui.search.readings import Extent, Reader, Reading

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.search.places import HitPlaces
    from tui.search.stored.large import LargeSearcher

_QUOTATION: Final = 3  # words without content that are looked for word for word
_LISTED: Final = 1.0  # the score of what filters alone leave over
_BY_ID: Final = 2.0  # the score of the record whose id was typed, above all others


class Searcher:
    """Answers queries over one corpus. Make a new one when the dossier changed."""

    found_beside: Extent = ""
    """How much of the query has what is searched beside this: as much, no word means more here."""

    def __init__(self, corpus: Corpus, *, small: bool = False) -> None:
        self.corpus = corpus
        self._index: Lexicon | None = None
        self._small = small

    def search(self, query: str, limit: int = 20, kinds: Collection[str] = ()) -> Results:
        """Return the best `limit` hits for `query`, of all kinds or only of `kinds`.

        Nothing relevant gives no hits. Raises QueryError for an operator or value that does not
        exist, and for nothing else.
        """
        if self.large is not None:
            return self.large.search(query, limit, kinds)
        began = time.perf_counter()
        asked = parse(query)
        found = _Found(self, asked, kinds) if asked.stops or not asked.empty else None
        hits = found.hits(limit) if found else ()
        return Results(
            query=query,
            hits=hits,
            took_ms=round((time.perf_counter() - began) * 1000, 2),
            counts=found.counts if found else {},
        )

    def build_in_slices(self) -> Iterator[None]:
        """Build the index, yielding after every few milliseconds of work.

        Searching goes on meanwhile without it, and uses it once the iterator is exhausted.
        """
        if self.large is not None:
            yield from self.large.build_in_slices()
            return
        from tui.search.index import TrigramIndex

        documents = self.documents
        yield
        self._index = yield from TrigramIndex.building(documents)

    @property
    def indexed(self) -> bool:
        """Tell whether the index is in use."""
        return self.large.indexed if self.large is not None else self._index is not None

    @cached_property
    def large(self) -> LargeSearcher | None:
        """What answers instead where there is too much text to read for each query.

        `small` to the constructor says that there never is.
        """
        from tui.search.stored.size import is_large

        if self._small or not is_large(self.corpus):
            return None
        from tui.search.stored.large import LargeSearcher

        return LargeSearcher(self.corpus)

    @property
    def lexicon(self) -> Lexicon:
        """The words of the dossier: from the index if it is built."""
        return self._index or self._scan

    @cached_property
    def documents(self) -> Documents:
        """What can be found."""
        return Documents(self.corpus)

    @cached_property
    def disputed(self) -> frozenset[str]:
        """The facts whose question has other answers."""
        from tui.search.selection import disputed

        return disputed(self.corpus)

    @cached_property
    def _scan(self) -> Scan:
        return Scan(self.documents)


class _Found:
    """The documents that answer one query: read, filtered, ranked; `hits` shows the best."""

    def __init__(self, searcher: Searcher, query: Query, kinds: Collection[str]) -> None:
        self.searcher = searcher
        self.documents = searcher.documents
        lexicon = searcher.lexicon
        self.query = query = _with_name(query, lexicon)
        self.allowed: set[int] | None = None
        if query.filters or query.excluded or kinds:
            from tui.search.selection import Selection

            selection = Selection(query, searcher.corpus, self.documents, kinds)
            self.allowed = selection.allowed(lexicon)
        self.reading = Reading(query)
        if query.terms:
            reader = Reader(lexicon, self.allowed, searcher.found_beside)
            self.reading = reader.read(query)
        scored = self.reading.scored if query.terms else self._listed()
        self.scored = self._folded(self._by_id(scored))
        self.counts = self._counted()

    def hits(self, limit: int) -> tuple[Hit, ...]:
        """Return the best hits with their reasons and evidence."""
        from tui.search.places import HitPlaces

        scores = {each.document: each.score for each in self.scored}
        evidences = HitPlaces(self.searcher.corpus, self.documents, scores, self.reading.matches)
        return tuple(self._hit(scored, evidences) for scored in self.scored[: max(0, limit)])

    def _listed(self) -> list[Scored]:
        """Return what the filters leave over, when nothing is asked besides."""
        if self.allowed is None:
            return []
        order = {kind: at for at, kind in enumerate(KINDS)}
        kinds = self.documents.kinds
        return [
            Scored(d, _LISTED) for d in sorted(self.allowed, key=lambda d: (order[kinds[d]], d))
        ]

    def _by_id(self, scored: list[Scored]) -> list[Scored]:
        """Put the record whose id was typed before all others."""
        typed = self.query.text.strip()
        document = self.documents.number.get(typed) if "-" in typed or "@" in typed else None
        if document is None or (self.allowed is not None and document not in self.allowed):
            return scored
        return [Scored(document, _BY_ID), *(each for each in scored if each.document != document)]

    def _folded(self, scored: list[Scored]) -> list[Scored]:
        """Drop the passages that a fact among the answers already shows."""
        if not any(self.documents.kinds[each.document] == "passage" for each in scored):
            return scored
        from tui.search.folding import folded

        return folded(scored, self.documents)

    def _counted(self) -> dict[str, int]:
        """Return how many documents of each kind answer."""
        counts: dict[str, int] = {}
        for each in self.scored:
            kind = self.documents.kinds[each.document]
            counts[kind] = counts.get(kind, 0) + 1
        return counts

    def _hit(self, scored: Scored, evidences: HitPlaces) -> Hit:
        """Return one answer as it is shown."""
        from tui.search.marking import marks
        from tui.search.why import reason

        document, score = scored.document, scored.score
        kind, record = self.documents.kinds[document], self.documents.ids[document]
        title = self._title(kind, record, document)
        reading = self.reading
        why = reason(reading.matches, document) if reading.matches else "filter"
        return Hit(
            kind=kind,
            id=record,
            title=title,
            score=round(min(1.0, score), 4),
            why="id" if score == _BY_ID else why,
            marks=marks(title, reading.query.terms, reading.expansions),
            evidence=evidences.of(document),
            disputed=record in self.searcher.disputed,
            set_aside=self._set_aside(record) if kind == "fact" else "",
        )

    def _set_aside(self, fact_id: str) -> str:
        """Return why a fact is set aside, or ""."""
        fact = self.documents.dossier.facts[fact_id]
        return (fact.rank_reason or "set aside") if fact.rank == "deprecated" else ""

    def _title(self, kind: HitKind, record: str, document: int) -> str:
        """Return what a document is called: its statement, text, title or name."""
        dossier = self.documents.dossier
        if kind == "fact":
            return dossier.facts[record].statement
        if kind == "question":
            return dossier.questions[record].text
        if kind == "deal":
            return dossier.deals[record].title
        if kind == "article":
            return dossier.articles[record].title
        if kind == "passage":
            return self.documents.texts[self.documents.first[document]]
        return dossier.entities[record].name


def _with_name(query: Query, lexicon: Lexicon) -> Query:
    """Take a query of nothing but words without content for a name, or for a quotation."""
    if query.terms or query.filters:
        return query
    names = [word for word in query.stops if word in lexicon.lone_names()]
    if names:
        return replace(query, terms=(Term("exact", (names[0],)),))
    if len(query.stops) >= _QUOTATION:
        return replace(query, terms=(Term("phrase", query.stops),))
    return query
