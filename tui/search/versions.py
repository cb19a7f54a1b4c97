"""The number behind a product's name: "Llama 4" is one thing, and "Llama 5" none of its five."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tui.search.documents import NAME
from tui.search.spots import Spot

if TYPE_CHECKING:
    from tui.search.lexicon import Lexicon
    from tui.search.matching import Matches

VERSION: Final = re.compile(r"\d{1,2}(?:\.\d{1,2})?")
"""What a number looks like that may stand behind the name of a product: "4", "3.7"."""

_WORDS: Final = 2  # behind the word: "Claude Sonnet 3.7"


def behind_products(matches: Matches, at: int) -> dict[int, Spot] | None:
    """Return where a number stands behind the term before it; None where that is no product."""
    if not is_numbered(matches.terms[at - 1].words[0], matches.lexicon):
        return None
    before = matches.fields[at - 1]
    return {
        field: Spot(spot.quality, place, spot.word, spot.how)
        for field, spot in matches.fields[at].items()
        if field in before and (place := _behind(matches, field, at)) is not None
    }


def is_numbered(word: str, lexicon: Lexicon) -> bool:
    """Tell whether products are numbered behind a word: "Llama 4", but not "Meta AI 49".

    A word that is all the name of something else is not such a word ("Meta 1-gigawatt").
    """
    documents = lexicon.documents
    numbered = False
    for field, _ in lexicon.firsts(word):
        if documents.roles[field] != NAME:
            continue
        start, end = lexicon.bounds(field)
        words = lexicon.text[start:end].split()
        entity = documents.ids[documents.owners[field]]
        if documents.dossier.entities[entity].type != "product":
            if len(words) == 1:
                return False
            continue
        behind = words[words.index(word) + 1 :][:_WORDS]
        numbered = numbered or any(map(VERSION.fullmatch, behind))
    return numbered


def _behind(matches: Matches, field: int, at: int) -> int | None:
    """Return where the number stands in a field behind the term before it, or None."""
    start, end = matches.lexicon.bounds(field)
    text = matches.lexicon.text[start:end]
    names = "|".join(map(re.escape, matches.expansions[at - 1].words[0]))
    numbers = "|".join(map(re.escape, matches.expansions[at].words[0]))
    found = re.search(f"(?:^| )(?:{names}) (?:[a-z]+ )?({numbers})(?: |$)", text)
    return start + found.start(1) if found else None
