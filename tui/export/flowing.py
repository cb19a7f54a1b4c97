"""Words flowed into lines of a width in cells, the cited ones between bars."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Piece: TypeAlias = "tuple[str, str]"
"""Some text and the part it plays: a `Part` of the explorer's look, or "bar"."""

Line: TypeAlias = "list[Piece]"


class Bars(Struct, frozen=True):
    """The characters, one cell each, around cited words, for a cut, and for rules."""

    open: str = "▐"
    close: str = "▌"
    cut: str = "…"
    rule: str = "─"
    upright: str = "│"


PLAIN: Bars = Bars("{", "}", "~", "-", "|")
"""For terminals that do not draw the others."""


def cells(text: str) -> int:
    """Return how many columns a terminal gives to `text`."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def width_of(line: Iterable[Piece]) -> int:
    """Return how many columns the pieces of a line take."""
    return sum(cells(text) for text, _ in line)


def flow(runs: Sequence[Piece], width: int, bars: Bars) -> list[Line]:
    """Return `runs` as lines of at most `width` cells, broken at spaces; at least one line.

    The part "cited" stands between bars, on each line anew. A word longer than a line is broken
    where the line is full; no character is left out but the spaces at the breaks.
    """
    width = max(width, 4)
    lines: list[Line] = []
    words: list[Line] = []
    for word in _words(runs):
        if words and width_of(_drawn([*words, word], bars)) > width:
            lines.append(_drawn(words, bars))
            words = []
        for part in _broken(word, width, bars):
            if words:
                if width_of(_drawn([*words, part], bars)) > width:
                    lines.append(_drawn(words, bars))
                    words = [part]
                else:
                    words.append(part)
            else:
                words = [part]
    lines.append(_drawn(words, bars))
    return lines


def _words(runs: Sequence[Piece]) -> list[Line]:
    """Return the words of all runs; one that goes across the end of a run has several pieces."""
    words: list[Line] = [[]]
    for text, part in runs:
        for index, word in enumerate(text.split(" ")):
            if index and words[-1]:
                words.append([])
            if word:
                words[-1].append((word, part))
    return [word for word in words if word]


def _broken(word: Line, width: int, bars: Bars) -> list[Line]:
    """Return a word in pieces that fit a line with their bars, whole if it does."""
    if width_of(_drawn([word], bars)) <= width:
        return [word]
    parts: list[Line] = [[]]
    for text, part in word:
        for character in text:
            longer = _joined([*parts[-1], (character, part)])
            if parts[-1] and width_of(_drawn([longer], bars)) > width:
                parts.append([(character, part)])
            else:
                parts[-1] = longer
    return parts


def _joined(pieces: Line) -> Line:
    """Return pieces with the last joined to the one before it if both play the same part."""
    *rest, last = pieces
    if rest and rest[-1][1] == last[1]:
        return [*rest[:-1], (rest[-1][0] + last[0], last[1])]
    return pieces


def _drawn(words: Sequence[Line], bars: Bars) -> Line:
    """Return words as one line: spaces between them, bars around what is cited."""
    joined: Line = []
    for word in words:
        if joined:
            alike = joined[-1][1] == word[0][1]
            joined.append((" ", word[0][1] if alike else "text"))
        joined += word
    line: Line = []
    for text, part in joined:
        cited_before = bool(line) and line[-1][1] == "cited"
        if cited_before and part != "cited":
            line.append((bars.close, "bar"))
        if part == "cited" and not cited_before:
            line.append((bars.open, "bar"))
        line = _joined([*line, (text, part)])
    if line and line[-1][1] == "cited":
        line.append((bars.close, "bar"))
    return line
