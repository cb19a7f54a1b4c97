"""Which records may answer a query: some facts and some others, found in the stored index.

They are more than will be shown: the ranking of a small dossier then decides among them.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from tui.search.abbreviations import LONG_FORMS
from tui.search.function_words import STOPS
from tui.search.stored.format import DamagedError
from tui.search.stored.lookup import Lookup
from tui.search.stored.meaning import Words
from tui.search.stored.record_segment import RecordSegment
from tui.search.stored.record_tokens import amount_token, kind_token, wanted_date_tokens
from tui.search.stored.word_query import WordQuery, word_query
from tui.search.synonyms import ideas

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tui.search.model import Query, Term
    from tui.search.stored.shelf import Live

_FACTS: Final = 60  # candidates among facts,
_OTHERS: Final = 24  # and among other records
_MEASURE: Final = 0.9  # the weight of an amount or a date
_PARTED: Final = 0.8  # for the letters of a word that has figures behind them
_FEW: Final = 2_000  # facts of a kind, else the kind tells too little
_BY_KIND: Final = 0.5  # what it is worth that a fact is of the kind a word speaks of


class Candidate(NamedTuple):
    """A record in a segment, and how much of the query it has."""

    worth: float
    segment: RecordSegment
    number: int


class Candidates(Lookup):
    """The records to be ranked for one query; `times` the usual number of them."""

    def __init__(
        self,
        query: Query,
        words: Words,
        allows: Callable[[Live, int], bool] | None = None,
        times: int = 1,
    ) -> None:
        super().__init__(_record_query(query, words), allows)
        self._facts, self._others = _FACTS * times, _OTHERS * times
        self._least = 0  # what a record must have is for the ranking to say
        self._most = self._facts + self._others

    def chosen(self, lives: list[Live]) -> list[Candidate]:
        """Return the candidates of all segments, those with most of the query first."""
        try:
            chosen = [each for live in lives for each in self._of(live)]
        except (IndexError, ValueError) as error:
            raise DamagedError("its tables lead astray") from error
        return sorted(chosen, key=lambda each: -each.worth)

    def _of(self, live: Live) -> Iterator[Candidate]:
        """Yield the candidates of one segment: first other records, then facts."""
        segment = live.segment
        if not isinstance(segment, RecordSegment):
            return
        tally = self._tallied(live, self._known(live))
        first = segment.first_fact
        for stretch, most in (
            ((0, first), self._others),
            ((first, segment.passages), self._facts),
        ):
            ranked = self._allowed(live, tally.ranked(*stretch))
            for worth, number in islice(ranked, most):
                yield Candidate(worth, segment, number)


def _record_query(query: Query, words: Words) -> WordQuery:
    """Return what a query asks of records: words, and what amounts, dates and kinds stand for."""
    wants = word_query(query, words)
    place_of = {meaning.word: place for place, meaning in enumerate(wants.meanings)}
    meanings, weights, content = [*wants.meanings], [*wants.weights], [*wants.content]
    for term in query.terms:
        tokens = _tokens(term)
        place = place_of.get(term.words[0])
        if tokens and place is not None:
            meaning = meanings[place]
            if term.kind == "word":
                more = {t: _BY_KIND for t in tokens if 0 < words.having(t) <= _FEW}
            else:
                more = dict.fromkeys(tokens, _MEASURE)
                weights[place] = max(weights[place], _MEASURE)
            meanings[place] = meaning._replace(words={**more, **meaning.words}, known=True)
            if place not in content:
                content.append(place)
    for place, word in enumerate(place_of):
        halves = _letters(word, words)
        after = meanings[place + 1].word if place + 1 < len(meanings) else ""
        joined = word + after
        if after and words.having(joined):
            for at in (place, place + 1):
                meanings[at] = meanings[at]._replace(words={**meanings[at].words, joined: 1.0})
                content = sorted({*content, at})
        if halves and not meanings[place].known:
            meanings[place] = meanings[place]._replace(words={**meanings[place].words, **halves})
    return wants._replace(meanings=meanings, weights=weights, content=content)


def _letters(word: str, words: Words) -> dict[str, float]:
    """Return the letters of a word that ends in figures, as "llama4" is written apart elsewhere."""
    letters = word.rstrip("0123456789.")
    return {letters: _PARTED} if 1 < len(letters) < len(word) and words.having(letters) else {}


def _tokens(term: Term) -> list[str]:
    """Return the tokens and words of long forms that a term stands for in records."""
    if term.amount is not None:
        return list(dict.fromkeys(map(amount_token, (term.amount.lower, term.amount.upper))))
    if term.edtf:
        return wanted_date_tokens(term.edtf)
    if term.kind == "word":
        word = term.words[0]
        long = {each for form in LONG_FORMS.get(word, ()) for each in form.split()}
        return [*map(kind_token, sorted(ideas(word).kinds)), *sorted(long - STOPS)]
    return []
