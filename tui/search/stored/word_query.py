"""A query as passages are asked for it: its words in order, each with its weight."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from tui.search.function_words import STOPS
from tui.search.indonesian import glossed
from tui.search.normalise import words as words_of
from tui.search.stored.meaning import Meaning, Words
from tui.search.versions import VERSION, is_numbered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.search.model import Meant, Query, TermKind
    from tui.search.stored.whole_lexicon import WholeLexicon

_LEAST: Final = 0.25  # the weight of a word that most passages have
_SMALL: Final = 0.7  # of its weight has a word without content
_BESIDE: Final = 3  # words typed, of which two tell what the third means
_MANY: Final = 4  # words typed, of which one may have no match
_LONG: Final = 6  # words with content, of which more may: one in
_ONE_OF: Final = 3
_TAILS: Final = frozenset(["t", "d", "m", "ll", "re", "ve"])  # of "doesn't" and the like


class WordQuery(NamedTuple):
    """The words of a query in the order typed.

    `content` are the places of those that a passage must account for, all but `spare` of them and
    each that is `needed`; the others only tell passages apart. Those at `behind` are numbers that
    must stand behind the word before them, as in the name of a product.
    """

    meanings: list[Meaning]
    weights: list[float]
    content: list[int]
    needed: frozenset[int]
    spare: int
    phrases: list[tuple[str, ...]]
    behind: frozenset[int] = frozenset()


def word_query(
    query: Query,
    words: Words,
    lexicon: WholeLexicon | None = None,
    choices: Mapping[str, Mapping[str, Meant]] | None = None,
) -> WordQuery:
    """Return what a query asks of the passages.

    `lexicon` knows what names the records have; `choices` are what its words may mean, if that is
    judged already.
    """
    typed = _Typed(query, words)
    meanings = _meanings(typed, words, lexicon, choices)
    content = [
        place
        for place, word in enumerate(typed.line)
        if (word in typed.wanted or typed.idle) and not _same_english(meanings, place)
    ]
    needed = [place for place in content if _is_needed(typed, meanings[place], place, lexicon)]
    weights = [_LEAST + (1 - _LEAST) * meaning.weight for meaning in meanings]
    for place in {*range(len(weights))}.difference(content):
        weights[place] *= _SMALL
    spare = len(content) // _ONE_OF if len(content) >= _LONG else int(len(typed.line) >= _MANY)
    spare = max(0, min(spare, len(content) - 1))
    phrases = [term.words for term in query.terms if term.kind == "phrase"]
    behind = _numbers(query, typed.line, lexicon) if lexicon else frozenset()
    return WordQuery(meanings, weights, content, frozenset(needed), spare, phrases, behind)


class _Typed:
    """The words of a query as they were typed, in order, each once (`line`).

    `wanted` are those of its terms, `exact` and `measured` of these those that stand for nothing
    else, and those of amounts and dates; `capital`, those typed as names are. `idle` tells whether
    nothing but words without content was typed.
    """

    def __init__(self, query: Query, words: Words) -> None:
        self.wanted = {word for term in query.terms for word in term.words}
        self.exact = _of_terms(query, "exact", "phrase")
        self.measured = _of_terms(query, "amount", "date")
        self.capital = _capital(query)
        self.line = _whole(_line(query, self.wanted), self.wanted, self.exact, words)
        self.idle = self.wanted.isdisjoint(self.line)


def _of_terms(query: Query, *kinds: TermKind) -> set[str]:
    return {word for term in query.terms if term.kind in kinds for word in term.words}


def _meanings(
    typed: _Typed,
    words: Words,
    lexicon: WholeLexicon | None,
    choices: Mapping[str, Mapping[str, Meant]] | None,
) -> list[Meaning]:
    """Return what each word typed may stand for among the words of the passages."""
    alone = len(typed.line) < _BESIDE
    line = glossed(tuple(typed.line), lexicon.names() if lexicon else frozenset())
    meanings: list[Meaning] = []
    for place, word in enumerate(typed.line):
        if word in typed.exact or (word in STOPS and word not in typed.wanted):
            meaning = words.only(word)
        elif choices is not None:
            meaning = words.chosen(word, choices.get(word, {}))
        else:
            last = place == len(typed.line) - 1
            glosses = [] if word in typed.measured else line.glosses(place)
            proper = word in typed.capital
            meaning = words.meaning(word, last=last, alone=alone, proper=proper, glosses=glosses)
        meanings.append(meaning)
    return meanings


def _is_needed(typed: _Typed, meaning: Meaning, place: int, lexicon: WholeLexicon | None) -> bool:
    """Tell whether nothing answers without a word: a name, a figure, what is to be as it is."""
    word = typed.line[place]
    return (
        word in typed.exact
        or word in typed.measured
        or _is_name(word, typed.capital)
        or (lexicon is not None and meaning.known and lexicon.begins_name(word))
    )


def _numbers(query: Query, typed: list[str], lexicon: WholeLexicon) -> frozenset[int]:
    """Return the places of the numbers of products: "Llama 5" is no five of Llama."""
    return frozenset(
        place
        for before, term in pairwise(query.terms)
        if before.kind == "word" and VERSION.fullmatch(term.text)
        for place in [typed.index(term.text) if term.text in typed else 0]
        if place and typed[place - 1] == before.text and is_numbered(before.text, lexicon)
    )


def _same_english(meanings: list[Meaning], place: int) -> bool:
    """Tell whether a word is of a phrase that is the one English word of the word before, too."""
    if not place or not meanings[place].of:
        return False
    before, this = meanings[place - 1], meanings[place]
    return (before.of, before.english) == (this.of, this.english)


def _capital(query: Query) -> set[str]:
    """Return the words typed as names are; the first word of a line only if it is not alone so."""
    capital = [at for at, term in enumerate(query.terms) if term.capital]
    if len(capital) == 1 and query.line[:1] == query.terms[capital[0]].words[:1]:
        return set()
    return {query.terms[at].words[0] for at in capital}


def _is_name(word: str, capital: set[str]) -> bool:
    """Tell whether a word is a name, without which nothing answers."""
    if word in capital:
        return True
    from tui.search.plain import is_known_name, is_plain

    return is_known_name(word) and not is_plain(word)


def _whole(typed: list[str], wanted: set[str], exact: set[str], words: Words) -> list[str]:
    """Put words together that an apostrophe was left out of ("doesn t"), as articles have them.

    A lone s behind a word means nothing where there are words enough besides ("model s" is kept).
    What is put together is added to `wanted`; nothing that is asked for as it stands is touched.
    """
    if len(typed) < _MANY:
        return typed
    whole: list[str] = []
    for word in typed:
        before = whole[-1] if whole else ""
        bare = len(before) > 1 and exact.isdisjoint((before, word))
        joined = before + word
        if bare and word == "s":
            continue
        if bare and word in _TAILS and (words.having(joined) or not words.having(before)):
            whole[-1] = joined
            if before in wanted or joined not in STOPS:
                wanted.add(joined)
            continue
        whole.append(word)
    return whole


def _line(query: Query, wanted: set[str]) -> list[str]:
    """Return the different words of a query in order: of its terms, and between them the others."""
    small = set(query.stops)
    line = [word for word in words_of(query.text) if word in wanted or word in small]
    return list(dict.fromkeys([*line, *(w for term in query.terms for w in term.words)]))
