"""Breaking one paragraph into lines of a width in cells, without copying or changing its text."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final, TypeAlias

from rich.cells import split_graphemes

if TYPE_CHECKING:
    from collections.abc import Sequence

Span: TypeAlias = "tuple[int, int]"
"""Offsets [start, end) into a text."""

TAB: Final = 4
"""A tab goes to the next multiple of this many cells."""

# Characters that certainly take one cell each: Latin, Greek, Cyrillic, punctuation, currency.
_NARROW: Final = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*"
)


def wrap(text: str, start: int, end: int, width: int) -> list[Span]:
    """Return the lines of the paragraph text[start:end], at least one, each at most `width` cells.

    Lines break after white space, which stays at the end of its line and may hang over the edge;
    a word longer than a line is broken where the line is full. Together the lines are the whole
    paragraph: every offset lies on exactly one.
    """
    width = max(1, width)
    if _NARROW.fullmatch(text, start, end):
        return _wrap_narrow(text, start, end, width)
    return _wrap_wide(text, start, end, width)


def _wrap_narrow(text: str, start: int, end: int, width: int) -> list[Span]:
    lines: list[Span] = []
    while end - start > width:
        # A blank just past the edge may hang.
        at = text.rfind(" ", start, start + width + 1)
        stop = start + width if at < 0 else at + 1
        while stop < end and text[stop] == " " and at >= 0:
            stop += 1
        lines.append((start, stop))
        start = stop
    if start < end or not lines:
        lines.append((start, end))
    return lines


def _wrap_wide(text: str, start: int, end: int, width: int) -> list[Span]:
    lines: list[Span] = []
    at = break_at = start
    used = since_break = 0
    for first, last, size in clusters(text, start, end, 0):
        character = text[first]
        cells = TAB - used % TAB if character == "\t" else size
        if character in " \t" and last - first == 1:
            used += cells
            break_at, since_break = last, 0
            continue
        if used + cells > width and first > at:
            if break_at > at:
                lines.append((at, break_at))
                at, used = break_at, since_break
            if used + cells > width and first > at:
                lines.append((at, first))
                at = break_at = first
                used = since_break = 0
        used += cells
        since_break += cells
        if size == 2:  # East Asian text breaks between any two characters
            break_at, since_break = last, 0
    lines.append((at, end))
    return lines


def clusters(text: str, start: int, end: int, column: int) -> list[tuple[int, int, int]]:
    """Return (start, end, cells) of each thing drawn as one in text[start:end].

    A letter with its combining marks is one. A tab is as wide as it takes from `column`, the cell
    that `start` stands on.
    """
    found: list[tuple[int, int, int]] = []
    while start < end:
        stop = text.find("\t", start, end)
        stop = end if stop < 0 else stop
        spans, width = split_graphemes(text[start:stop])
        found += [(start + first, start + last, size) for first, last, size in spans]
        column += width
        if stop < end:
            found.append((stop, stop + 1, TAB - column % TAB))
            column += found[-1][2]
        start = stop + 1
    return found


def snap(text: str, start: int, end: int, offset: int) -> int:
    """Return `offset`, or the start of what is drawn as one with it in the line text[start:end]."""
    if _NARROW.fullmatch(text, start, end):
        return offset
    for first, last, _ in clusters(text, start, end, 0):
        if first <= offset < last:
            return first
    return offset


def cells_to(text: str, start: int, offset: int) -> int:
    """Return the cell, counted from that of `start` (a line's start), that `offset` stands on."""
    if _NARROW.fullmatch(text, start, offset):
        return offset - start
    return sum(size for _, _, size in clusters(text, start, offset, 0))


def offset_at(text: str, start: int, end: int, cell: int) -> int:
    """Return the offset in the line text[start:end] of what is drawn at `cell`."""
    if _NARROW.fullmatch(text, start, end):
        return max(start, min(start + cell, end - 1))
    spans = clusters(text, start, end, 0)
    edges = list(accumulate(size for _, _, size in spans))
    index = min(bisect_right(edges, cell), len(spans) - 1)
    return spans[index][0] if spans else start


def shown(text: str, start: int, end: int, column: int) -> str:
    """Return what is drawn for text[start:end] from cell `column`: tabs become blanks."""
    piece = text[start:end]
    if "\t" not in piece:
        return piece
    return "".join(
        " " * size if text[first] == "\t" else text[first:last]
        for first, last, size in clusters(text, start, end, column)
    )


def paragraphs(text: str) -> list[int]:
    """Return the offset at which each line of the file starts; there is always one."""
    starts = [0]
    starts += [found.end() for found in re.finditer("\n", text)]
    return starts


def index_of(starts: Sequence[int], offset: int) -> int:
    """Return which of the sorted `starts` the offset belongs to."""
    return max(0, bisect_right(starts, offset) - 1)
