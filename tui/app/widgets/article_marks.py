"""Which part each stretch of a line plays: cited, cited elsewhere, found, or plain."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tui.app.widgets.wrapping import Span, snap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Marks(NamedTuple):
    """What is marked in a text. `also` and `hits` are each sorted and apart."""

    cited: Span | None = None
    also: Sequence[Span] = ()
    hits: Sequence[Span] = ()


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the stretches covered by any of `spans`, sorted and apart."""
    apart: list[Span] = []
    for start, end in sorted(spans):
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        elif start < end:
            apart.append((start, end))
    return apart


def meets(one: Span | None, other: Span) -> bool:
    """Return whether the two have a character in common."""
    return one is not None and one[0] < other[1] and other[0] < one[1]


def among(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Return those of `spans`, sorted and apart, that meet [start, end)."""
    first = max(0, bisect_left(spans, (start, 0)) - 1)
    last = bisect_left(spans, (end, 0))
    return [span for span in spans[first:last] if span[1] > start]


def parts(text: str, start: int, end: int, base: str, marks: Marks) -> list[tuple[int, int, str]]:
    """Return (start, end, part) in order over the line text[start:end].

    Where marks overlap the cited passage counts most, then what was found. A mark that begins
    within something drawn as one begins with it.
    """
    spans = [(span, "also") for span in among(marks.also, start, end)]
    spans += [(span, "hit") for span in among(marks.hits, start, end)]
    if marks.cited is not None and meets(marks.cited, (start, end)):
        spans.append((marks.cited, "cited"))
    if not spans:
        return [(start, end, base)] if start < end else []
    edges = {start, end}
    for span, _ in spans:
        edges.update(snap(text, start, end, edge) for edge in span if start < edge < end)
    found: list[tuple[int, int, str]] = []
    for first, last in pairwise(sorted(edges)):
        part = base
        for span, name in spans:
            if snap(text, start, end, span[0]) <= first < span[1]:
                part = name
        found.append((first, last, part))
    return found
