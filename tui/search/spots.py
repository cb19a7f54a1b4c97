"""Where a term of a query stands: the fields that have its words, and how well they mean it."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from tui.search.documents import INITIALS
from tui.search.expansion import Expansion
from tui.search.lexicon import Lexicon
from tui.search.model import How, Meant, Term

_REACH: Final = (34, 46)  # characters before and behind the first word of an amount or date
_BETWEEN: Final = frozenset(
    [
        *("to", "and", "or", "hingga", "sampai", "dan", "atau", "per", "a", "us", "usd", "dollar"),
        *("dollars", "dolar", "as", "%", "percent", "persen"),
    ]
)
_RANGE_WORDS: Final = 0.85  # times an amount that is a range, found by its words


class Spot(Struct, frozen=True, gc=False):
    """The best match of a term in a field: quality, offset in the lexicon's text, word, way."""

    quality: float
    offset: int
    word: str
    how: How


def best_spots(term: Term, expansion: Expansion, lexicon: Lexicon) -> dict[int, Spot]:
    """Return the best match of a term in every field that has it."""
    if term.kind == "phrase":
        return {
            lexicon.field(offset): Spot(1.0, offset, term.text, "exact")
            for offset in reversed(lexicon.find(term.text))
        }
    if len(expansion.words) > 1:
        return _compound(term, expansion, lexicon)
    fields: dict[int, Spot] = {}
    roles = lexicon.documents.roles
    for word, meant in _ordered(expansion.words[0]):
        for field, offset in lexicon.firsts(word):
            # Names are not said in other words.
            if field not in fields and (meant.how != "otherwise" or roles[field] > INITIALS):
                fields[field] = Spot(meant.quality, offset, word, meant.how)
    return fields


def _ordered(choices: dict[str, Meant]) -> list[tuple[str, Meant]]:
    """Return what a word may mean, best first, in an order that no two runs differ in."""
    return sorted(choices.items(), key=lambda item: (-item[1].quality, item[0]))


def _compound(term: Term, expansion: Expansion, lexicon: Lexicon) -> dict[int, Spot]:
    """Return the fields that have all words of an amount or date within reach of each other.

    For a range that is less than the value itself: "40% of the 44" has the words of "40% to 44%".
    """
    if not all(expansion.words):
        return {}
    text = lexicon.text
    placed = [
        [(word, lexicon.places(word)) for word, _ in _ordered(choices)]
        for choices in expansion.words
    ]
    first = min(range(len(placed)), key=lambda at: sum(len(places) for _, places in placed[at]))
    ranged = term.amount is not None and term.amount.lower != term.amount.upper
    whole = _RANGE_WORDS if ranged else 1.0
    fields: dict[int, Spot] = {}
    for word, places in placed[first]:
        for offset in places:
            field = lexicon.field(offset)
            if field in fields:
                continue
            start, end = lexicon.bounds(field)
            near = text[max(start, offset - _REACH[0]) : min(end, offset + _REACH[1])]
            around = f" {' '.join(near.split())} "
            quality = whole * expansion.words[first][word].quality
            for at, choices in enumerate(expansion.words):
                if at != first:
                    met = [m.quality for other, m in choices.items() if f" {other} " in around]
                    quality *= max(met, default=0.0)
            if quality and _follow(term, expansion, around):
                fields[field] = Spot(quality, offset, word, "exact")
    return fields


def _follow(term: Term, expansion: Expansion, around: str) -> bool:
    """Tell whether the measure of an amount stands behind its number.

    Between them may be the other end of a range: "10 days, over $100 billion" has no 10 billion.
    """
    if term.amount is None or len(expansion.words) != 2 or not term.words[0][0].isdigit():
        return True
    numbers, measures = (frozenset(choices) for choices in expansion.words)
    words = around.split()
    for at, word in enumerate(words):
        if word in numbers:
            for behind in words[at + 1 :]:
                if behind in measures:
                    return True
                if behind not in _BETWEEN and not behind[0].isdigit():
                    break
    return False
