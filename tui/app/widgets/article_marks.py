"""How a line of an article is drawn: what is cited, cited elsewhere, found, or plain."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from rich.segment import Segment
from textual.strip import Strip

from tui.app.widgets.pieces import Row, cut, joined, paint
from tui.app.widgets.wrapping import Span, shown, snap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.app.look import Look

GUTTER: Final = 3
"""Cells left of the text: cursor, mark, blank."""
_ROLE_PARTS: Final = {
    "title": "strong",
    "heading": "strong",
    "byline": "muted",
    "teaser": "muted",
    "boilerplate": "muted",
}
_MOST_HITS: Final = 5000


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


def pattern_of(sought: Sequence[str], *, whole: bool) -> re.Pattern[str] | None:
    """Return a pattern for any of `sought`, None for nothing.

    White space in it matches any white space; with `whole` it must begin and end with a word.
    """
    before, behind = (r"(?<!\w)", r"(?!\w)") if whole else ("", "")
    patterns = [
        r"\s+".join(re.escape(word) for word in words.split())
        for words in sorted(sought, key=len, reverse=True)
    ]
    found = "|".join(f"{before}{pattern}{behind}" for pattern in patterns if pattern)
    return re.compile(found, re.IGNORECASE) if found else None


def found_in(text: str, sought: re.Pattern[str] | None) -> list[Span]:
    """Return where what is sought stands in a text."""
    if sought is None:
        return []
    return [match.span() for match in islice(sought.finditer(text), _MOST_HITS)]


def label_strip(label: str, width: int, look: Look, *, header: bool) -> Strip:
    """Return a line that is not of the article: a table's header repeated, or a section's role."""
    if header:
        text = cut(label, width - GUTTER, look.signs.cut)
    else:
        rule = look.signs.line * 2
        text = f"{rule} {label} {rule}"
    return paint(Row(((" " * GUTTER, "text"), (text, "muted"))), width, look)


def text_strip(
    text: str, line: Span, role: str, marks: Marks, look: Look, *, width: int, here: bool
) -> Strip:
    """Return a line of the article with its marks; `here` if the cursor is on it."""
    start = line[0]
    end = start + len(text[start : line[1]].rstrip())
    cited = meets(marks.cited, (start, end))
    hit = bool(among(marks.hits, start, end))
    sign = look.signs.quote if cited else look.signs.found if hit else " "
    segments = [
        Segment(look.signs.current if here else " ", look.style("accent")),
        Segment(sign, look.style("evidence" if cited else "hit")),
        Segment(" ", look.style("text")),
    ]
    column = 0
    for first, last, part in parts(text, start, end, _ROLE_PARTS.get(role, "text"), marks):
        piece = shown(text, first, last, column)
        segments.append(Segment(piece, look.style(part)))
        column += Strip([segments[-1]]).cell_length
    return Strip(joined(segments)).adjust_cell_length(width, look.style("text"))
