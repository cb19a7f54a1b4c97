"""The passages of a large dossier that answer one query, as hits."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from tui.records.errors import ArticleError
from tui.search.folding import STANDS_FOR
from tui.search.model import Hit, Place
from tui.search.scoring import KIND, SECTION
from tui.search.stored.format import DamagedError
from tui.search.stored.lookup import Lookup
from tui.search.stored.marking import Marker
from tui.search.stored.passage_filter import PassageFilter
from tui.search.stored.short_query import is_short, judged
from tui.search.stored.whole_lexicon import SaidLexicon, WholeLexicon
from tui.search.stored.word_query import WordQuery, word_query

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.search.model import Query, Results
    from tui.search.readings import Extent
    from tui.search.stored.meaning import Meaning, Words
    from tui.search.stored.passage_scoring import Answer
    from tui.search.stored.segment import Stretch

_LEAST: Final = 0.3  # a lower score is no answer
_MOST_REASONS: Final = 2  # that tell what a word was taken for


class Passages:
    """What the stored index has for one query.

    `order` is that of the articles; `lexicon` knows what records have, where that is at hand.
    """

    def __init__(
        self,
        corpus: Corpus,
        words: Words,
        order: Mapping[str, int],
        query: Query,
        *,
        limit: int = 20,
        kinds: Collection[str] = (),
        lexicon: WholeLexicon | None = None,
    ) -> None:
        self.corpus = corpus
        self.count = 0
        """How many answer."""
        self._order = order
        self._limit = limit
        self._wants: WordQuery | None = None
        self._scored: list[tuple[float, Answer]] = []
        self._listed: list[Stretch] = []
        sieve = PassageFilter(query, corpus, kinds)
        if sieve.closed or not (query.terms or query.stops or query.filters):
            return
        if query.terms or query.stops:
            self._look_up(query, sieve, words, lexicon)
        else:
            self._list(sieve, words)

    @property
    def extent(self) -> Extent:
        """How much of the query a passage has."""
        wants = self._wants
        if wants and any(answer.met == len(wants.content) for _, answer in self._scored):
            return "all"
        return "some" if self.count else ""

    def hits(self, records: Results) -> list[Hit]:
        """Return the best passages, but for those that a fact among the records shows."""
        wants = self._wants
        if wants is None:
            hits = (self._hit(at, 1.0, "filter") for at in self._listed[: self._limit])
            return [hit for hit in hits if hit is not None]
        marker = Marker(wants)
        of_all, of_most = _reasons(wants)
        facts = [hit for hit in records.hits if hit.kind == "fact"]
        found: list[Hit] = []
        for score, at, answer in self._best_first():
            if len(found) >= self._limit:
                break
            why = of_all if answer.met == len(wants.content) else of_most
            hit = self._hit(at, min(1.0, score), why, marker, answer.words)
            if hit is not None and not _is_shown(hit, facts):
                found.append(hit)
        return found

    def _look_up(
        self, query: Query, sieve: PassageFilter, words: Words, lexicon: WholeLexicon | None
    ) -> None:
        """Find the passages that answer, and score them beside facts."""
        choices = None
        if lexicon is not None and is_short(query):
            found = judged(query, SaidLexicon(lexicon))
            if found is None:
                return
            query, choices = found
        self._wants = wants = word_query(query, words, lexicon, choices)
        lookup = Lookup(wants, sieve.test(wants, words.live), self._limit)
        for live in words.live:
            for answer in lookup.answers(live):
                role = live.segment.role(answer.passage)
                score = answer.score * KIND["passage"] * SECTION.get(role, 1.0)
                if score >= _LEAST:
                    self._scored.append((round(score, 4), answer))
        self.count = len(self._scored)

    def _best_first(self) -> Iterator[tuple[float, Stretch, Answer]]:
        """Yield answers with their places: by score, then in the order of the dossier."""
        self._scored.sort(key=lambda each: -each[0])
        for score, same in groupby(self._scored, key=lambda each: each[0]):
            placed = [(each.live.segment.stretch(each.passage), each) for _, each in same]
            if len(placed) > 1:
                placed.sort(key=lambda each: (self._order[each[0].article], each[0].start))
            for at, answer in placed:
                yield score, at, answer

    def _list(self, sieve: PassageFilter, words: Words) -> None:
        """Take the passages that filters leave over, in the order of the dossier."""
        found: list[Stretch] = []
        allows = sieve.test(None, words.live)
        for live in words.live:
            found += [
                live.segment.stretch(passage)
                for passage in range(live.segment.passages)
                if not live.is_dead(passage) and (allows is None or allows(live, passage))
            ]
        found.sort(key=lambda at: (self._order[at.article], at.start))
        self._listed = found
        self.count = len(found)

    def _hit(
        self,
        at: Stretch,
        score: float,
        why: str,
        marker: Marker | None = None,
        having: Sequence[str] = (),
    ) -> Hit | None:
        """Return the hit for a passage as it stands in the article's file; None if it is gone."""
        try:
            text = self.corpus.text(at.article)
        except ArticleError:
            return None
        exact = text[at.start : at.end]
        if not exact:
            raise DamagedError("a passage is outside its article")
        found = marker.marks(exact, having) if marker else ()
        place = Place(
            article=at.article,
            file=self.corpus.dossier.articles[at.article].file,
            start=at.start,
            end=at.end,
            exact=exact,
            state="exact",
            matches=found,
        )
        return Hit(
            kind="passage",
            id=f"{at.article}@{at.start}",
            title=exact.replace("\n", " "),
            score=round(score, 4),
            why=why,
            marks=found,
            evidence=(place,),
        )


def _is_shown(passage: Hit, facts: Sequence[Hit]) -> bool:
    """Tell whether one of the facts found shows the passage already."""
    place = passage.evidence[0]
    return any(
        hit.score >= STANDS_FOR * passage.score
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
        for hit in facts
    )


def _reasons(wants: WordQuery) -> tuple[str, str]:
    """Return why a passage answers that has all words of a query, and one that has most."""
    meant = [
        f"“{meaning.of}” is Indonesian for “{meaning.english}”"
        for place in wants.content
        if (meaning := wants.meanings[place]).of and meaning.word not in meaning.words
    ]
    taken = [
        f"“{meaning.word}” taken for “{_likeliest(meaning)}”"
        for place in wants.content
        if (meaning := wants.meanings[place]).words and not meaning.known
    ]
    more = list(dict.fromkeys([*meant, *taken]))[:_MOST_REASONS]
    return "; ".join(["passage", *more]), "; ".join(["most of the words", *more])


def _likeliest(meaning: Meaning) -> str:
    """Return the word of a passage that a word stands for best, of several always the same."""
    return min(meaning.words, key=lambda word: (-meaning.words[word], word))
