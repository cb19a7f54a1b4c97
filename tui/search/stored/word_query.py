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

    from tui.search.model import Meant, Query
    from tui.search.stored.whole_lexicon import WholeLexicon

_LEAST: Final = 0.25
_SMALL: Final = 0.7  # of its weight has a word without content
_MANY: Final = 4  # words typed beside which one may have no match
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
    exact = {
        word for term in query.terms if term.kind in {"exact", "phrase"} for word in term.words
    }
    wanted = {word for term in query.terms for word in term.words}
    measured = {w for t in query.terms if t.kind in {"amount", "date"} for w in t.words}
    capital = _capital(query)
    typed = _whole(_typed(query, wanted), wanted, exact, words)
    content_words = [word for word in typed if word in wanted]
    if not content_words:
        content_words = typed
    lone = len(typed) < 3
    line = glossed(tuple(typed), lexicon.names() if lexicon else frozenset())
    meanings: list[Meaning] = []
    weights: list[float] = []
    content: list[int] = []
    needed: set[int] = set()
    for place, word in enumerate(typed):
        if word in exact or (word in STOPS and word not in wanted):
            meaning = words.only(word)
        elif choices is not None:
            meaning = words.chosen(word, choices.get(word, {}))
        else:
            last = place == len(typed) - 1
            glosses = [] if word in measured else line.glosses(place)
            proper = word in capital
            meaning = words.meaning(word, last=last, alone=lone, proper=proper, glosses=glosses)
        meanings.append(meaning)
        weight = _LEAST + (1 - _LEAST) * meaning.weight
        if word in content_words and not _same_english(meanings):
            content.append(place)
            if (
                word in exact
                or word in measured
                or _is_name(word, capital)
                or (lexicon is not None and meaning.known and lexicon.begins_name(word))
            ):
                needed.add(place)
        else:
            weight *= _SMALL
        weights.append(weight)
    spare = len(content) // 3 if len(content) >= 6 else int(len(typed) >= _MANY)
    spare = min(spare, len(content) - 1)
    phrases = [term.words for term in query.terms if term.kind == "phrase"]
    behind = _numbers(query, typed, lexicon) if lexicon else frozenset()
    return WordQuery(meanings, weights, content, frozenset(needed), max(0, spare), phrases, behind)


def _numbers(query: Query, typed: list[str], lexicon: WholeLexicon) -> frozenset[int]:
    """Return the places of the numbers of products: "Llama 5" is no five of Llama."""
    return frozenset(
        place
        for before, term in pairwise(query.terms)
        if before.kind == "word" and VERSION.fullmatch(term.text)
        for place in [typed.index(term.text) if term.text in typed else 0]
        if place and typed[place - 1] == before.text and is_numbered(before.text, lexicon)
    )


def _same_english(meanings: list[Meaning]) -> bool:
    """Tell whether the last of these is of a phrase that is the one English word of the former."""
    if len(meanings) < 2 or not meanings[-1].of:
        return False
    before, last = meanings[-2:]
    return (before.of, before.english) == (last.of, last.english)


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


def _typed(query: Query, wanted: set[str]) -> list[str]:
    """Return the different words of a query in order: of its terms, and between them the others."""
    small = set(query.stops)
    line = [word for word in words_of(query.text) if word in wanted or word in small]
    return list(dict.fromkeys([*line, *(w for term in query.terms for w in term.words)]))
