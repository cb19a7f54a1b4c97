"""A query with unknown words taken for slips: of what stands beside the others, or of a language.

Only for a query that would be answered with nothing. "kumpulan dta sosial" has a word of four
letters between the two that an article has; "iklna" is no word that an article has, but it is the
Indonesian for advertising but for a swapped pair.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.search.strange import units

if TYPE_CHECKING:
    from tui.search.expansion import Expansion
    from tui.search.lexicon import Lexicon
    from tui.search.model import Query, Term

_SHORTEST: Final = 3  # letters of a word that may be a slip,
_SHORTEST_OF_LANGUAGE: Final = 5  # of any everyday word,
_SHORTEST_ALONE: Final = 5  # with but one other word to go by
_SEVERAL: Final = 3  # things asked for, which are enough to go by
_BESIDE: Final = 4  # words between a word and its neighbour in the query
_RARE: Final = 80  # places that a word has at most if it tells what stands beside it
_SURE: Final = frozenset(["exact", "form", "joined"])
_BUDGETS: Final = ((7, 1.0), (6, 0.8), (5, 0.6))  # letters, and what their slips may cost


def respelt(query: Query, expansions: Sequence[Expansion], lexicon: Lexicon) -> Query | None:
    """Return a query with every unknown word as it was probably meant, or None.

    Words with a capital and well-known names are what they are.
    """
    terms = list(query.terms)
    several = units(query, lexicon) >= _SEVERAL
    for at, expansion in enumerate(expansions):
        if not expansion.unknown:
            continue
        meant = _meant(at, query.terms, expansions, lexicon, several=several)
        if not meant:
            return None
        terms[at] = replace(terms[at], words=(meant,))
    return replace(query, terms=tuple(terms), line=_line(query, terms))


def _line(query: Query, terms: Sequence[Term]) -> tuple[str, ...]:
    """Return the line of a query with the words of its terms as they are spelt now."""
    spelt = {
        old.words[0]: new.words[0] for old, new in zip(query.terms, terms, strict=True) if old.words
    }
    return tuple(spelt.get(word, word) for word in query.line)


def _meant(
    at: int,
    terms: Sequence[Term],
    expansions: Sequence[Expansion],
    lexicon: Lexicon,
    *,
    several: bool,
) -> str:
    """Return what an unknown word was probably to be, or ""."""
    from tui.search.plain import is_known_name

    term = terms[at]
    word = term.words[0]
    if term.kind != "word" or term.capital or len(word) < _SHORTEST or not word.isalpha():
        return ""
    if is_known_name(word):
        return ""
    if not several and (len(word) < _SHORTEST_ALONE or _beside_name(at, terms, lexicon)):
        return ""
    found = _beside(word, at, expansions, lexicon)
    if not found and len(word) >= _SHORTEST_OF_LANGUAGE and len(terms) > 1:
        found = _of_language(word)
    return found


def _beside_name(at: int, terms: Sequence[Term], lexicon: Lexicon) -> bool:
    """Tell whether a word stands beside one of a name."""
    beside = (*terms[max(0, at - 1) : at], *terms[at + 1 : at + 2])
    return any(term.text in lexicon.names() for term in beside)


def _beside(word: str, at: int, expansions: Sequence[Expansion], lexicon: Lexicon) -> str:
    """Return the word most like this one that stands near a neighbour's in some text."""
    from tui.search.slips import near
    from tui.search.typos import likeness_in_name

    around: set[str] = set()
    for neighbour in (at - 1, at + 1):
        if 0 <= neighbour < len(expansions):
            around.update(_around(expansions[neighbour], lexicon))
    close = [(likeness_in_name(word, other), other) for other, _ in near(word, around, 2)]
    quality, other = max(close, default=(0.0, ""))
    return other if quality else ""


def _around(expansion: Expansion, lexicon: Lexicon) -> Iterator[str]:
    """Yield the words that stand near what a term is sure to mean."""
    for choices in expansion.words:
        for other, meant in choices.items():
            places = lexicon.places(other) if meant.how in _SURE else ()
            for place in places if len(places) <= _RARE else ():
                start, end = lexicon.bounds(lexicon.field(place))
                yield from lexicon.text[start:place].split()[-_BESIDE:]
                yield from lexicon.text[place:end].split()[1 : _BESIDE + 1]


def _of_language(word: str) -> str:
    """Return the everyday word, English or Indonesian, that this one is a slip of, or ""."""
    from tui.search.glossary import headword
    from tui.search.plain import is_indonesian, is_plain
    from tui.search.slip_costs import slip_cost

    if is_plain(word):
        return ""
    most = next(cost for letters, cost in _BUDGETS if len(word) >= letters)
    known = (
        other
        for other in dict.fromkeys(_one_slip(word))
        if is_plain(other) or is_indonesian(other) or headword(other)
    )
    cost, other = min(((slip_cost(word, other), other) for other in known), default=(most + 1, ""))
    return other if cost <= most else ""


def _one_slip(word: str) -> Iterator[str]:
    """Yield what a word may be without one slip: two swapped, one too many, few or other."""
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from (a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1)
    yield from (a + b[1:] for a, b in halves if b)
    yield from (a + letter + b for a, b in halves for letter in ascii_lowercase)
    yield from (a + letter + b[1:] for a, b in halves if b for letter in ascii_lowercase)
