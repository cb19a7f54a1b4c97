"""When a query can only be about something that the dossier does not know."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.search.neighbours import is_letter

if TYPE_CHECKING:
    from tui.search.expansion import Expansion
    from tui.search.lexicon import Lexicon
    from tui.search.model import Query

_ENOUGH: Final = 3  # units, of which one may be an everyday word that no text has


def without_letters(query: Query, expansions: list[Expansion]) -> tuple[Query, list[Expansion]]:
    """Leave out lone letters that mean nothing, as long as there is something besides."""
    pairs = list(zip(query.terms, expansions, strict=True))
    kept = [pair for pair in pairs if not (is_letter(pair[0]) and pair[1].unknown)]
    if not kept or len(kept) == len(pairs):
        return query, expansions
    return replace(query, terms=tuple(term for term, _ in kept)), [each for _, each in kept]


def stranger(query: Query, expansions: list[Expansion], lexicon: Lexicon) -> bool:
    """Tell whether a term can only be something that the dossier does not know.

    An everyday word that no text has may be asked in vain beside two others, if these are as
    they were typed, and no words of one name; a name, an amount or a date may not. An amount may
    be known by its value alone.
    """
    for at, (term, expansion) in enumerate(zip(query.terms, expansions, strict=True)):
        if not expansion.unknown or term.amount is not None or term.edtf:
            continue
        enough = _units(query, lexicon) >= _ENOUGH or _asks_of_name(query, at, lexicon)
        enough = enough and not any(expansion.guessed for expansion in expansions)
        if term.kind != "word" or not enough or (term.capital and at):
            return True
        from tui.search.plain import is_known_name, is_plain

        if is_known_name(term.words[0]) or not is_plain(term.words[0]):
            return True
    return False


def _units(query: Query, lexicon: Lexicon) -> int:
    """Return how many things are asked for: a name of several words is one, a hyphened word too.

    A lone figure is none: it may be of the name before it ("Meta Quest 3").
    """
    names, text = lexicon.names(), query.text.lower()
    terms = [term for term in query.terms if term.kind != "amount" or len(term.text) > 1]
    units = len(terms)
    for first, second in pairwise(terms):
        ahead, behind = first.text, second.text
        named = ahead in names and behind in names and f" {ahead} {behind} " in lexicon.text
        units -= named or f"{ahead}-{behind}" in text
    return units


def _asks_of_name(query: Query, unknown: int, lexicon: Lexicon) -> bool:
    """Tell whether a question has nothing but a name of the dossier beside an unknown word."""
    if not query.asked or len(query.terms) < 2:
        return False
    others = [term.words[0] for at, term in enumerate(query.terms) if at != unknown]
    return all(word in lexicon.names() for word in others)
