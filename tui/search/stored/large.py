"""Searching a large dossier: its records as in a small one, its passages in the stored index."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.search.model import Results
from tui.search.query import parse
from tui.search.stored.format import DamagedError
from tui.search.stored.meaning import Words
from tui.search.stored.passages import Passages
from tui.search.stored.record_finder import RecordFinder, RecordSearcher
from tui.search.stored.record_shelf import RecordShelf
from tui.search.stored.shelf import Shelf
from tui.search.stored.size import is_large_store

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.search.readings import Extent

_TRIES: Final = 3  # times that a damaged index is made anew for a query
_RECORDS: Final = 0.5  # of the work of indexing, where there are very many records


class LargeSearcher:
    """Answers queries over a corpus with very many passages, as `Searcher` does."""

    def __init__(self, corpus: Corpus, finder: RecordFinder | None = None) -> None:
        self.corpus = corpus
        self.progress = 1.0
        """The share of the index that is made, while it is being made."""
        if finder is None and is_large_store(corpus.store):
            finder = RecordFinder(corpus, RecordShelf(corpus), lambda: corpus.dossier, decoded=True)
        self.finder = finder
        """What finds the records where these are very many."""
        self._records = finder or RecordSearcher(corpus)
        self._records.said = lambda: [self._words]
        self._waits = True

    @cached_property
    def shelf(self) -> Shelf:
        """The stored index."""
        return Shelf(self.corpus)

    @property
    def indexed(self) -> bool:
        """Tell whether every passage can be found and records are indexed."""
        return self._records.indexed and not self.shelf.missing

    @property
    def missing(self) -> int:
        """How many articles are not indexed yet; 1 where records are to be looked through."""
        return len(self.shelf.missing) or int(self.finder is not None and not self.finder.indexed)

    def building(self) -> Iterator[float]:
        """Make what is missing of the index, yielding the share that is done."""
        records = 0.0 if self.finder is None or self.finder.indexed else _RECORDS
        for share in self.finder.building() if self.finder else ():
            yield records * share
        for share in self.shelf.building():
            yield records + (1.0 - records) * share
        self.__dict__.pop("_words", None)

    def build_in_slices(self) -> Iterator[None]:
        """Make what is missing of the index, yielding after every few milliseconds of work.

        Searching goes on meanwhile with what there is.
        """
        self._waits = False
        self.progress = 0.0 if self.missing else 1.0
        yield
        for share in self.building():
            self.progress = share
            yield
        self.progress = 1.0
        for live in self.shelf.live:
            live.segment.warm()
            yield
        yield from self._records.build_in_slices()

    def search(self, query: str, limit: int = 20, kinds: Collection[str] = ()) -> Results:
        """Return the best `limit` hits; see `Searcher.search`.

        Without a builder in the background what is missing of the index is made first.
        """
        began = time.perf_counter()
        if self._waits and self.missing:
            for _ in self.building():
                pass
        found = self._found(query, limit, kinds)
        took = round((time.perf_counter() - began) * 1000, 2)
        return replace(found, took_ms=took)

    def _found(self, query: str, limit: int, kinds: Collection[str]) -> Results:
        """Return passages and records that answer; a damaged index is made anew and asked again."""
        for _ in range(_TRIES):
            try:
                passages = Passages(
                    self.corpus,
                    self._words,
                    self._order,
                    parse(query),
                    limit=limit,
                    kinds=kinds,
                    lexicon=self._records.lexicon,
                )
                records = self._found_records(query, limit, kinds, passages.extent)
                hits = [*records.hits, *passages.hits(records)]
            except DamagedError:
                self._again()
                continue
            hits.sort(key=lambda hit: -hit.score)
            counts = dict(records.counts)
            if passages.count:
                counts["passage"] = passages.count
            return Results(query=query, hits=tuple(hits[: max(0, limit)]), counts=counts)
        return self._found_records(query, limit, kinds)

    def _found_records(
        self, query: str, limit: int, kinds: Collection[str], beside: Extent = ""
    ) -> Results:
        """Return what is found of records; `beside` tells how much of the query passages have."""
        self._records.found_beside = beside
        return self._records.search(query, limit, kinds)

    def _again(self) -> None:
        """Forget an index that turned out to be damaged, and make it anew."""
        self.shelf.discard()
        self.__dict__.pop("_words", None)
        if self._waits:
            for _ in self.shelf.building():
                pass

    @cached_property
    def _words(self) -> Words:
        return Words(self.shelf.live)

    @cached_property
    def _order(self) -> dict[str, int]:
        return {article: at for at, article in enumerate(self.corpus.dossier.articles)}
