"""When a query can only be about something that the dossier does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.search.neighbours import is_letter

if TYPE_CHECKING:
    from tui.search.expansion import Expansion
    from tui.search.lexicon import Lexicon
    from tui.search.model import Query

_ENOUGH: Final = 3  # terms, of which one may be an everyday word that no text has


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
    they were typed; a name, an amount or a date may not. An amount may be known by its value alone.
    """
    for at, (term, expansion) in enumerate(zip(query.terms, expansions, strict=True)):
        if not expansion.unknown or term.amount is not None or term.edtf:
            continue
        enough = len(query.terms) >= _ENOUGH or _asks_of_name(query, at, lexicon)
        enough = enough and not any(map(_mistyped, expansions))
        if term.kind != "word" or not enough or (term.capital and at):
            return True
        from tui.search.plain import is_known_name, is_plain

        if is_known_name(term.words[0]) or not is_plain(term.words[0]):
            return True
    return False


def _asks_of_name(query: Query, unknown: int, lexicon: Lexicon) -> bool:
    """Tell whether a question of two terms has a name of the dossier beside an unknown word."""
    if not query.asked or len(query.terms) != 2:
        return False
    return query.terms[1 - unknown].words[0] in lexicon.names()


def _mistyped(expansion: Expansion) -> bool:
    """Tell whether only slips explain a term."""
    meant = [each for choices in expansion.words for each in choices.values()]
    return bool(meant) and all(each.how == "typo" for each in meant)
