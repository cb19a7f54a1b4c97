"""Searching very many records: a few are found in the stored index, and ranked as ever."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.records.models import Dossier, Fact
from tui.search.documents import Documents
from tui.search.model import Results
from tui.search.query import parse
from tui.search.readings import Extent
from tui.search.selection import Selection
from tui.search.service import Searcher
from tui.search.stored.candidates import Candidates
from tui.search.stored.excerpt import ExcerptCorpus, excerpt
from tui.search.stored.format import DamagedError
from tui.search.stored.meaning import Words
from tui.search.stored.record_parts import RecordDocuments
from tui.search.stored.record_segment import RecordSegment
from tui.search.stored.record_tokens import DISPUTED, id_token, naming_token
from tui.search.stored.whole_lexicon import WholeLexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.insight.corpus import Corpus
    from tui.records.models import AnyRecord
    from tui.search.model import Query
    from tui.search.stored.record_shelf import RecordShelf
    from tui.search.stored.shelf import Live

_TRIES: Final = 3  # times that a damaged index is made anew for a query
_OF_EACH: Final = 4  # facts that come with a question, deal or entity that may be shown
_BEST: Final = 12  # facts of which the question and the deal may be shown
_HAVE_FACTS: Final = frozenset(["questions", "deals", "entities"])
_MORE: Final = 5  # times as many candidates where only some kinds are wanted
_TABLE: Final = {
    "person": "entities",
    "entity": "entities",
    "fact": "facts",
    "deal": "deals",
    "question": "questions",
    "article": "articles",
}


class RecordSearcher(Searcher):
    """Searches the records of a corpus without its passages, as in a small dossier.

    `said` returns the words that the passages have, and others that are no records' here.
    """

    def __init__(self, corpus: Corpus) -> None:
        super().__init__(corpus, small=True)
        self.said: Callable[[], Sequence[Words]] = tuple
        self._whole: WholeLexicon | None = None

    @property
    def lexicon(self) -> WholeLexicon:
        """The words of the records, and of what is said elsewhere."""
        own, said = super().lexicon, self.said()
        if self._whole is None or self._whole.own is not own or self._whole.said != said:
            self._whole = WholeLexicon(own, said)
        return self._whole

    @cached_property
    def documents(self) -> Documents:
        """What can be found: the records."""
        return RecordDocuments(self.corpus)


class RecordFinder:
    """Answers queries over the records of a corpus, as `Searcher` does.

    `whole` returns all records: where these are in memory already, or for the queries that need
    them: filters on what facts say, and filters alone.
    """

    lexicon: WholeLexicon | None = None
    """What names all records have is not at hand: only a few are taken from the index."""

    def __init__(
        self, corpus: Corpus, shelf: RecordShelf, whole: Callable[[], Dossier], *, decoded: bool
    ) -> None:
        self.corpus = corpus
        self.shelf = shelf
        self.whole = whole
        self.said: Callable[[], Sequence[Words]] = tuple
        self.found_beside: Extent = ""
        self._decoded = decoded
        self._filtered: tuple[str, frozenset[str]] = ("", frozenset())

    @property
    def indexed(self) -> bool:
        """Tell whether every record can be found."""
        return self.shelf.complete

    def building(self) -> Iterator[float]:
        """Make what is missing of the index, yielding the share that is done."""
        yield from self.shelf.building()
        self.__dict__.pop("words", None)

    def build_in_slices(self) -> Iterator[None]:
        """Take the words into memory, which many look-ups are worth."""
        for live in self.shelf.live:
            live.segment.warm()
            yield

    @cached_property
    def words(self) -> Words:
        """The words of all records."""
        return Words(self.shelf.live, names=True)

    def search(self, query: str, limit: int = 20, kinds: Collection[str] = ()) -> Results:
        """Return the best `limit` hits among the records; see `Searcher.search`."""
        began = time.perf_counter()
        parsed = parse(query)
        if parsed.empty and not parsed.stops:
            return Results(query=query)
        dossier = self._excerpt(parsed, limit, kinds)
        if not self._decoded:  # what is shown of the hits is looked up there
            for table in ("articles", "entities", "questions", "facts", "deals"):
                self.corpus.dossier.table(table).update(dossier.table(table))
        if self._nobody(parsed, dossier):
            return Results(query=query)
        searcher = RecordSearcher(ExcerptCorpus(dossier, self.corpus))
        searcher.said = lambda: [*self.said(), self.words]
        searcher.found_beside = self.found_beside
        searcher.disputed = frozenset()  # the other answers are not all among the few
        found = searcher.search(query, limit, kinds)
        hits = tuple(
            replace(hit, disputed=hit.kind == "fact" and self._is_disputed(hit.id))
            for hit in found.hits
        )
        took = round((time.perf_counter() - began) * 1000, 2)
        return Results(query=query, hits=hits, took_ms=took, counts=found.counts)

    def _nobody(self, query: Query, dossier: Dossier) -> bool:
        """Tell whether no fact left over is by whom the query asks for, though others are."""
        by = any(f.name == "by" for f in query.filters)
        return by and not any(fact in self._filtered[1] for fact in dossier.facts)

    def _excerpt(self, query: Query, limit: int, kinds: Collection[str]) -> Dossier:
        """Return the records to be ranked; a damaged index is made anew and asked again."""
        for _ in range(_TRIES):
            try:
                return self._chosen(query, limit, kinds)
            except DamagedError:
                self.shelf.discard()
                self.__dict__.pop("words", None)
                self.shelf.take(self.whole())
                for _ in self.shelf.building():
                    pass
        return Dossier(about=self.corpus.dossier.about)

    def _chosen(self, query: Query, limit: int, kinds: Collection[str]) -> Dossier:
        """Return the records that may answer, with those that they belong to."""
        facts = self._passing(query, kinds)
        if not query.terms and not query.stops:
            chosen = self._listed(query, limit, facts)
        else:
            some = bool(kinds) or facts is not None or bool(query.filters)
            allows = self._allows(query, facts)
            lookup = Candidates(query, self.words, allows, _MORE if some else 1)
            chosen = [each.segment.record(each.number) for each in lookup.chosen(self.shelf.live)]
        states = any(f.name == "is" for f in query.filters)  # "disputed" by the other answers
        chosen += self._with_facts(chosen, len(chosen) if states else _BEST)
        dossier = excerpt(self.corpus.dossier, chosen, self._get)
        if any(f.name in {"in", "lang"} for f in query.filters):
            for article_id, article in self.corpus.dossier.articles.items():
                dossier.articles.setdefault(article_id, article)
        return dossier

    def _get(self, table: str, record_id: str) -> AnyRecord | None:
        """Return a record by its table and id, from memory or from the index."""
        if self._decoded:
            record: AnyRecord | None = self.corpus.dossier.table(table).get(record_id)
            return record
        return self.shelf.get(table, record_id)

    def _is_disputed(self, fact_id: str) -> bool:
        """Tell whether the question of a fact has other answers."""
        for segment, number in self.shelf.places(id_token(fact_id)):
            first, last = segment.token_at[number], segment.token_at[number + 1]
            return segment.number(DISPUTED) in segment.tokens[first:last].tolist()
        return False

    def _with_facts(
        self, chosen: list[tuple[str, str, AnyRecord]], best: int
    ) -> list[tuple[str, str, AnyRecord]]:
        """Return some facts of each question, deal and entity: what is shown as their evidence."""
        above = [record_id for table, record_id, _ in chosen if table in _HAVE_FACTS]
        facts = [record for _, _, record in chosen if isinstance(record, Fact)]
        above += [each for fact in facts[:best] for each in (fact.question, fact.deal) if each]
        more = []
        for record_id in dict.fromkeys(above):
            places = islice(self.shelf.places(naming_token(record_id)), _OF_EACH)
            more += [segment.record(number) for segment, number in places]
        return more

    def _passing(self, query: Query, kinds: Collection[str]) -> frozenset[str] | None:
        """Return the facts that pass filters on what is said or where; None if there are none."""
        filters = [f for f in query.filters if f.name != "kind"]
        if not filters:
            return None
        key = repr(filters)
        if self._filtered[0] != key:
            whole = ExcerptCorpus(self.whole(), self.corpus)
            none = RecordDocuments(ExcerptCorpus(Dossier(about=whole.dossier.about), self.corpus))
            passing = Selection(query, whole, none, kinds).facts()
            self._filtered = (key, frozenset(passing))
        return self._filtered[1]

    def _allows(
        self, query: Query, facts: frozenset[str] | None
    ) -> Callable[[Live, int], bool] | None:
        """Return the test that records must pass; None if all do."""
        if facts is None and not query.excluded:
            return None

        def allows(live: Live, number: int) -> bool:
            segment = live.segment
            if any(segment.has_phrase(number, each) for each in query.excluded):
                return False
            if facts is None or not isinstance(segment, RecordSegment):
                return True
            return segment.record_id(number) in facts

        return allows

    def _listed(
        self, query: Query, limit: int, facts: frozenset[str] | None
    ) -> list[tuple[str, str, AnyRecord]]:
        """Return the first records of each table that filters alone leave over."""
        whole = self.whole()
        chosen: list[tuple[str, str, AnyRecord]] = []
        wanted = {_TABLE.get(f.value) for f in query.filters if f.name == "kind" and not f.negative}
        for table in dict.fromkeys(_TABLE.values()):
            if wanted and table not in wanted and facts is None:
                continue
            left = limit * (_MORE if table != "facts" else 1)
            for record_id, record in whole.table(table).items():
                if table == "facts" and facts is not None and record_id not in facts:
                    continue
                chosen.append((table, record_id, record))
                left -= 1
                if left <= 0:
                    break
        return chosen
