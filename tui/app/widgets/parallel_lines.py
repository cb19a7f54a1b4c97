"""Two texts as lines of two columns: what stands opposite what begins on the same line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.app.widgets.pieces import Piece
from tui.app.widgets.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence


class Stretch(NamedTuple):
    """Some text, safe to show and on one line; of marks (start, end, part) the last ones count."""

    text: str
    marks: Sequence[tuple[int, int, str]] = ()


class Opposite(NamedTuple):
    """What stands opposite what; `differs` says that only one side says something here.

    `lead` is a line above both, for what they speak of.
    """

    left: Sequence[Stretch]
    right: Sequence[Stretch]
    differs: bool = False
    lead: str = ""


class ParallelLine(NamedTuple):
    """One line: pieces of both columns; `lead` is set instead where a line spans both."""

    number: int
    first: bool
    left: Sequence[Piece] = ()
    right: Sequence[Piece] = ()
    lead: str = ""


def lay_out(opposites: Sequence[Opposite], left: int, right: int) -> list[ParallelLine]:
    """Return all lines for columns of `left` and `right` cells, a blank one between any two."""
    lines: list[ParallelLine] = []
    for number, opposite in enumerate(opposites):
        if lines:
            lines.append(ParallelLine(number - 1, first=False))
        spans = wrap(opposite.lead, 0, len(opposite.lead), left + right) if opposite.lead else []
        leads = [opposite.lead[start:end].rstrip() for start, end in spans]
        lines += [ParallelLine(number, n == 0, lead=text) for n, text in enumerate(leads)]
        one = [row for stretch in opposite.left for row in _rows(stretch, left)]
        two = [row for stretch in opposite.right for row in _rows(stretch, right)]
        for n in range(max(len(one), len(two))):
            lines.append(
                ParallelLine(
                    number,
                    n == 0 and not leads,
                    one[n] if n < len(one) else (),
                    two[n] if n < len(two) else (),
                )
            )
    return lines


def _rows(stretch: Stretch, width: int) -> list[list[Piece]]:
    text = stretch.text
    parts = ["text"] * len(text)
    for start, end, part in stretch.marks:
        start, end = max(0, start), min(end, len(text))  # noqa: PLW2901 - cut to the stretch
        parts[start:end] = [part] * max(0, end - start)
    rows: list[list[Piece]] = []
    for start, stop in wrap(text, 0, len(text), width):
        end = start + len(text[start:stop].rstrip())
        rows.append(_pieces(text, parts, start, end))
    return rows


def _pieces(text: str, parts: Sequence[str], start: int, end: int) -> list[Piece]:
    """Return text[start:end] as pieces, one for each stretch that plays the same part."""
    pieces: list[Piece] = []
    at = start
    for position in range(start + 1, end + 1):
        if position == end or parts[position] != parts[at]:
            pieces.append((text[at:position], parts[at]))
            at = position
    return [piece for piece in pieces if piece[0]]
