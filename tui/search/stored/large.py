"""Searching a large dossier: its records as in a small one, its passages in the stored index."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Collection, Iterator
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Final

from tui.records.errors import ArticleError
from tui.search.model import Hit, Place, Results
from tui.search.query import parse
from tui.search.stored.asking import asked
from tui.search.stored.finding import FewSearcher, RecordFinder
from tui.search.stored.format import DamagedError
from tui.search.stored.lookup import Answer, Lookup
from tui.search.stored.meaning import Words
from tui.search.stored.record_shelf import RecordShelf
from tui.search.stored.shelf import Shelf
from tui.search.stored.showing import Marker, reason
from tui.search.stored.sifting import Sieve
from tui.search.stored.size import is_large_store

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.search.model import Query
    from tui.search.stored.segment import Stretch

_KIND: Final = 0.88  # what a passage is worth beside a fact that says as much
_SECTION: Final = {"teaser": 0.85, "boilerplate": 0.7, "heading": 0.95, "title": 0.95}
_FOLDED: Final = 0.7  # of a passage's score has a fact that cites it and stands for it
_LEAST: Final = 0.3
_TRIES: Final = 3
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
        self._few = None if finder else FewSearcher(corpus)
        self._waits = True

    @cached_property
    def shelf(self) -> Shelf:
        """The stored index."""
        return Shelf(self.corpus)

    @property
    def indexed(self) -> bool:
        """Tell whether every passage can be found and records are indexed."""
        records = self.finder.indexed if self.finder else bool(self._few and self._few.indexed)
        return records and not self.shelf.missing

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
        for records in (self.finder, self._few):
            if records is not None:
                yield from records.build_in_slices()

    def search(self, query: str, limit: int = 20, kinds: Collection[str] = ()) -> Results:
        """Return the best `limit` hits; see `Searcher.search`.

        Without a builder in the background what is missing of the index is made first.
        """
        began = time.perf_counter()
        if self._waits and self.missing:
            for _ in self.building():
                pass
        records = self._found_records(query, limit, kinds)
        for _ in range(_TRIES):
            try:
                hits, count = self._passages(parse(query), records, limit, kinds)
                break
            except DamagedError:
                self._again()
        else:
            hits, count = [], 0
        every = [*records.hits, *hits]
        every.sort(key=lambda hit: -hit.score)
        counts = dict(records.counts)
        if count:
            counts["passage"] = count
        took = round((time.perf_counter() - began) * 1000, 2)
        return Results(query=query, hits=tuple(every[: max(0, limit)]), took_ms=took, counts=counts)

    def _found_records(self, query: str, limit: int, kinds: Collection[str]) -> Results:
        if self.finder:
            return self.finder.search(query, limit, kinds)
        return self._few.search(query, limit, kinds) if self._few else Results(query=query)

    def _again(self) -> None:
        """Forget an index that turned out to be damaged, and make it anew."""
        self.shelf.discard()
        self.__dict__.pop("_words", None)

    @cached_property
    def _words(self) -> Words:
        return Words(self.shelf.live)

    @cached_property
    def _order(self) -> dict[str, int]:
        return {article: at for at, article in enumerate(self.corpus.dossier.articles)}

    def _passages(
        self, query: Query, records: Results, limit: int, kinds: Collection[str]
    ) -> tuple[list[Hit], int]:
        sieve = Sieve(query, self.corpus, kinds)
        if sieve.closed or not (query.terms or query.stops or query.filters):
            return [], 0
        if self._waits and self.shelf.missing:  # it was damaged
            for _ in self.shelf.building():
                pass
        if not query.terms and not query.stops:
            return self._listed(sieve, limit)
        words = self._words
        wants = asked(query, words)
        allows = sieve.test(wants, self.shelf.live)
        lookup = Lookup(wants, allows, limit)
        answers = [answer for live in self.shelf.live for answer in lookup.answers(live)]
        scored = [
            (round(score, 4), answer)
            for answer in answers
            if (score := self._score(answer)) >= _LEAST
        ]
        marker = Marker(wants)
        hits: list[Hit] = []
        for score, at, answer in self._best_first(scored):
            if len(hits) >= limit:
                break
            hit = self._hit(at, min(1.0, score), reason(wants, answer), marker)
            if hit is not None and not _is_shown(hit, records):
                hits.append(hit)
        return hits, len(scored)

    def _best_first(
        self, scored: list[tuple[float, Answer]]
    ) -> Iterator[tuple[float, Stretch, Answer]]:
        """Yield answers with their places: by score, then in the order of the dossier."""
        scored.sort(key=lambda each: -each[0])
        for score, same in groupby(scored, key=lambda each: each[0]):
            placed = [(each.live.segment.stretch(each.passage), each) for _, each in same]
            placed.sort(key=lambda each: (self._order[each[0].article], each[0].start))
            for at, answer in placed:
                yield score, at, answer

    def _score(self, answer: Answer) -> float:
        role = answer.live.segment.role(answer.passage)
        return answer.score * _KIND * _SECTION.get(role, 1.0)

    def _listed(self, sieve: Sieve, limit: int) -> tuple[list[Hit], int]:
        """Return the passages that filters leave over, in the order of the dossier."""
        found: list[Stretch] = []
        allows = sieve.test(None, self.shelf.live)
        for live in self.shelf.live:
            dead = live.dead
            starts = [first for first, _ in dead]
            for passage in range(live.segment.passages):
                at = bisect_right(starts, passage) - 1
                if (at < 0 or passage >= dead[at][1]) and (allows is None or allows(live, passage)):
                    found.append(live.segment.stretch(passage))
        found.sort(key=lambda at: (self._order[at.article], at.start))
        hits = [self._hit(at, 1.0, "filter", None) for at in found[:limit]]
        return [hit for hit in hits if hit is not None], len(found)

    def _hit(self, at: Stretch, score: float, why: str, marker: Marker | None) -> Hit | None:
        """Return the hit for a passage as it stands in the article's file; None if it is gone."""
        try:
            text = self.corpus.text(at.article)
        except ArticleError:
            return None
        exact = text[at.start : at.end]
        if not exact:
            raise DamagedError("a passage is outside its article")
        found = marker.marks(exact) if marker else ()
        place = Place(
            article=at.article,
            file=self.corpus.dossier.articles[at.article].file,
            start=at.start,
            end=at.end,
            exact=exact,
            state="exact",
            matches=found,
        )
        title = exact.replace("\n", " ")
        return Hit(
            kind="passage",
            id=f"{at.article}@{at.start}",
            title=title,
            score=round(score, 4),
            why=why,
            marks=found,
            evidence=(place,),
        )


def _is_shown(passage: Hit, records: Results) -> bool:
    """Tell whether a fact among the hits shows the passage already."""
    place = passage.evidence[0]
    return any(
        hit.kind == "fact"
        and hit.score >= _FOLDED * passage.score
        and any(
            each.article == place.article
            and each.start is not None
            and each.end is not None
            and place.start is not None
            and place.end is not None
            and each.start < place.end
            and place.start < each.end
            for each in hit.evidence
        )
        for hit in records.hits
    )
