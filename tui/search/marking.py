"""Which letters of a text a query is about, to be shown marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.search.normalise import spans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.search.expansion import Expansion
    from tui.search.model import Term


def marks(
    text: str, terms: Sequence[Term], expansions: Sequence[Expansion]
) -> tuple[tuple[int, int], ...]:
    """Return the stretches of `text` that the query is about, in order and apart.

    A word that the query only begins is marked as far as it was typed.
    """
    meant: dict[str, int] = {}
    for term, expansion in zip(terms, expansions, strict=True):
        for choices in expansion.words:
            for word, match in choices.items():
                typed = len(term.words[0]) if match.how == "prefix" else 0
                for piece in word.split():
                    meant[piece] = min(typed, meant.get(piece, typed))
    found: list[tuple[int, int]] = []
    for span in spans(text):
        if span.word in meant:
            typed = meant[span.word]
            end = min(span.end, span.start + typed) if typed else span.end
            if found and found[-1][1] >= span.start:
                found[-1] = (found[-1][0], max(end, found[-1][1]))
            else:
                found.append((span.start, end))
    return tuple(found)
