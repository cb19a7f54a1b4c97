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
from typing import TYPE_CHECKING

from tui.search.documents import Documents
from tui.search.findings import Findings
from tui.search.lexicon import Lexicon, Scan
from tui.search.model import Results
from tui.search.query import parse

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.search.readings import Extent
    from tui.search.stored.large import LargeSearcher


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
        parsed = parse(query)
        found = Findings(self, parsed, kinds) if parsed.stops or not parsed.empty else None
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
