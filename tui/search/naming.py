"""Which entities a query names, and how fully."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from tui.search.documents import DESCRIPTIVE, WEIGHTS
from tui.search.function_words import STOPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tui.search.lexicon import Lexicon
    from tui.search.spots import Spot


class Named(Struct, frozen=True, gc=False):
    """An entity whose name terms of the query give, wholly or in part.

    `field` is the one of its names that is given most fully, `terms` the places of the terms that
    give it; `share`, how much of the name they give, and `quality`, how well, both up to 1.
    """

    document: int
    field: int
    terms: frozenset[int]
    complete: bool
    share: float
    quality: float
    typed_out: bool = True
    """Whether each word was typed as a word, not only begun."""


def recognised(fields: Iterable[Mapping[int, Spot]], lexicon: Lexicon) -> list[Named]:
    """Return the entities named, the fullest naming of each, best first.

    `fields` are those that have each term of the query, with where they have it.
    """
    roles = lexicon.documents.roles
    names: dict[int, dict[int, Spot]] = {}
    for at, having in enumerate(fields):
        for field, spot in having.items():
            if roles[field] <= DESCRIPTIVE:
                names.setdefault(field, {})[at] = spot
    best: dict[int, Named] = {}
    for field, spots in names.items():
        named = _naming(field, spots, lexicon)
        known = best.get(named.document)
        if known is None or _fullness(named) > _fullness(known):
            best[named.document] = named
    return sorted(best.values(), key=lambda named: (_fullness(named), -named.document))[::-1]


def _naming(field: int, spots: Mapping[int, Spot], lexicon: Lexicon) -> Named:
    """Return how fully the terms that stand in the field of a name give it."""
    start, end = lexicon.bounds(field)
    words = lexicon.text[start:end].split()
    content = [word for word in words if word not in STOPS] or words
    met = {word for spot in spots.values() for word in spot.word.split()}
    share = min(1.0, sum(word in met for word in content) / len(content))
    quality = sum(spot.quality for spot in spots.values()) / len(spots)
    weight = WEIGHTS[lexicon.documents.roles[field]]
    typed_out = all(spot.how != "prefix" for spot in spots.values())
    owner, terms = lexicon.documents.owners[field], frozenset(spots)
    return Named(owner, field, terms, share == 1.0, share, quality * weight, typed_out)


def _fullness(named: Named) -> tuple[float, float]:
    """Return by what namings of an entity are compared: a name in part counts for less."""
    return (named.quality * len(named.terms) * (0.5 + 0.5 * named.share), named.share)
