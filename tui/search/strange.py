"""When a query can only be about something that the dossier does not know."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.search.function_words import ABOUT
from tui.search.neighbours import is_letter

if TYPE_CHECKING:
    from tui.search.expansion import Expansion
    from tui.search.lexicon import Lexicon
    from tui.search.model import Query, Term

_KNOWN_FOR_EACH: Final = 3  # known things for each word that is not
_ENOUGH: Final = 3  # units, of which one may be an everyday word that no text has


def without_idle_terms(query: Query, expansions: list[Expansion]) -> tuple[Query, list[Expansion]]:
    """Leave out terms that no text has and that mean nothing, if there is something besides.

    These are lone letters and words for what is wanted of a thing ("superintelligence
    definition").
    """
    pairs = list(zip(query.terms, expansions, strict=True))
    kept = [pair for pair in pairs if not (pair[1].unknown and _says_nothing(pair[0]))]
    if not kept or len(kept) == len(pairs):
        return query, expansions
    return replace(query, terms=tuple(term for term, _ in kept)), [each for _, each in kept]


def _says_nothing(term: Term) -> bool:
    return is_letter(term) or (term.kind == "word" and term.words[0] in ABOUT)


def is_strange(query: Query, expansions: list[Expansion], lexicon: Lexicon) -> bool:
    """Tell whether a term can only be something that the dossier does not know.

    A well-known name is that, and a phrase, and a word with a capital that does not begin the
    query. Another word that no text has may be asked in vain:
    - beside three known things for each such word, for so many words are no name; but unless it
      is an everyday word, not right beside a name, whose rest it may be;
    - an everyday word beside two other things, or a question about a name, if no word of the
      query is a mere guess.
    An amount or a date is never unknown: it has a value.
    """
    unknown = [
        at for at, expansion in enumerate(expansions) if _unknown(query.terms[at], expansion)
    ]
    if not unknown:
        return False
    from tui.search.plain import is_known_name, is_plain

    count = units(query, lexicon)
    known = min(count - len(unknown), sum(map(_sure, expansions)))
    many = known >= _KNOWN_FOR_EACH * len(unknown)
    for at in unknown:
        term = query.terms[at]
        word = term.words[0]
        if term.kind != "word" or (term.capital and at) or is_known_name(word):
            return True
        if many and (is_plain(word) or not _beside_name(query, at, lexicon)):
            continue
        enough = count >= _ENOUGH or _asks_of_name(query, at, lexicon)
        if not enough or any(each.guessed for each in expansions) or not is_plain(word):
            return True
    return False


def _unknown(term: Term, expansion: Expansion) -> bool:
    return expansion.unknown and term.amount is None and not term.edtf


def _sure(expansion: Expansion) -> bool:
    """Tell whether a term is more than the beginning of some word."""
    return all(
        any(meant.how != "prefix" for meant in choices.values()) for choices in expansion.words
    )


def units(query: Query, lexicon: Lexicon) -> int:
    """Return how many things are asked for: a name of several words or with a hyphen is one.

    A lone figure is none: it may be of the name before it ("Meta Quest 3").
    """
    names, text = lexicon.names(), query.text.lower()
    terms = [term for term in query.terms if term.kind != "amount" or len(term.text) > 1]
    count = len(terms)
    for first, second in pairwise(terms):
        ahead, behind = first.text, second.text
        named = ahead in names and behind in names and lexicon.has_phrase(f"{ahead} {behind}")
        count -= named or f"{ahead}-{behind}" in text
    return count


def _beside_name(query: Query, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a word was typed right beside one of a name."""
    word, line = query.terms[at].words[0], query.line
    places = [place for place, other in enumerate(line) if other == word]
    beside = [
        other
        for place in places
        for other in (*line[max(0, place - 1) : place], *line[place + 1 : place + 2])
    ]
    return any(other in lexicon.names() for other in beside)


def _asks_of_name(query: Query, unknown: int, lexicon: Lexicon) -> bool:
    """Tell whether a question has nothing but a name of the dossier beside an unknown word."""
    if not query.asked or len(query.terms) < 2:
        return False
    others = [term.words[0] for at, term in enumerate(query.terms) if at != unknown]
    return all(word in lexicon.names() for word in others)
