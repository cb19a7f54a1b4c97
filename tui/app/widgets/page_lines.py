"""A page as lines of a width: its paragraphs wrapped, each link knowing where it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.app.widgets.pieces import Piece, length
from tui.app.widgets.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.pages.model import Goal, Inline, Paragraph


class Stretch(NamedTuple):
    """Some words on one line, with the number of their link, or -1."""

    text: str
    part: str
    link: int = -1


class PageLine(NamedTuple):
    """One line of a page: `indent` blanks, the words, and what stands at the right edge."""

    words: Sequence[Stretch] = ()
    right: Sequence[Piece] = ()
    indent: int = 0
    quoted: bool = False
    ruled: bool = False


class PageLines(NamedTuple):
    """The lines of a page, its links in reading order, and the lines [first, last] of each."""

    lines: Sequence[PageLine]
    goals: Sequence[Goal]
    reach: Sequence[tuple[int, int]]


_LEAST = 12
"""Cells that the words of a line have at least, whatever stands beside them."""


def lay_out(paragraphs: Sequence[Paragraph], width: int) -> PageLines:
    """Return the lines of `paragraphs` in `width` cells; all words keep their order."""
    lines: list[PageLine] = []
    goals: list[Goal] = []
    for paragraph in paragraphs:
        links = _numbered(paragraph.left, goals)
        lines += _wrapped(paragraph, links, width)
    reach = [(0, 0)] * len(goals)
    found: set[int] = set()
    for number, line in enumerate(lines):
        for stretch in line.words:
            if stretch.link >= 0:
                first = reach[stretch.link][0] if stretch.link in found else number
                reach[stretch.link] = (first, number)
                found.add(stretch.link)
    return PageLines(lines, goals, reach)


def _numbered(pieces: Sequence[Inline], goals: list[Goal]) -> list[int]:
    """Return the link of each piece; neighbours that lead to the same goal are one link."""
    links: list[int] = []
    before: Goal | None = None
    for piece in pieces:
        if piece.goal is not None and piece.goal != before:
            goals.append(piece.goal)
        links.append(len(goals) - 1 if piece.goal is not None else -1)
        before = piece.goal
    return links


def _wrapped(paragraph: Paragraph, links: Sequence[int], width: int) -> list[PageLine]:
    text = "".join(piece.text for piece in paragraph.left)
    room = max(_LEAST, width - paragraph.indent)
    taken = length(paragraph.right)
    spans = wrap(text, 0, len(text), max(_LEAST, room - taken - 1 if taken else room))[:1]
    first = spans[0][1]
    if first < len(text):
        spans += wrap(text, first, len(text), max(_LEAST, room - paragraph.hang))
    lines: list[PageLine] = []
    for number, (start, end) in enumerate(spans):
        words = _stretches(paragraph.left, links, start, end)
        lines.append(
            PageLine(
                words,
                paragraph.right if number == 0 else (),
                paragraph.indent + (paragraph.hang if number else 0),
                paragraph.quoted,
                paragraph.ruled and number == len(spans) - 1,
            )
        )
    return lines


def _stretches(
    pieces: Sequence[Inline], links: Sequence[int], start: int, end: int
) -> list[Stretch]:
    """Return the pieces, cut to the characters [start, end) of all their text."""
    # Blanks at the line's end go before it is cut: they may reach over several pieces.
    whole = "".join(piece.text for piece in pieces)
    end = start + len(whole[start:end].rstrip())
    found: list[Stretch] = []
    at = 0
    for piece, link in zip(pieces, links, strict=True):
        last = at + len(piece.text)
        if at < end and start < last:
            found.append(Stretch(piece.text[max(0, start - at) : end - at], piece.part, link))
        at = last
    return [stretch for stretch in found if stretch.text]
