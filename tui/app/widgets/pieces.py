"""Lines made of pieces: text with the part it plays, fitted to a width and painted as a strip.

`Rows` are any number of such lines, made when they are drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.strip import Strip

from tui.app.widgets.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.app.look import Look

Piece: TypeAlias = "tuple[str, str]"
"""Some text, already safe to show (`tui.records.gate`), and the `Part` it plays."""


class Row(NamedTuple):
    """A line: pieces from the left, cut if they must, and pieces at the right edge, kept whole."""

    left: Sequence[Piece]
    right: Sequence[Piece] = ()


class Rows(Protocol):
    """What a list shows: any number of rows, made when they are drawn.

    Text in the rows must be safe to show (`tui.records.gate`).
    """

    def __len__(self) -> int:
        """Return how many rows there are."""
        ...

    def row(self, index: int, width: int, *, current: bool) -> Row:
        """Return row `index` for `width` cells; the current row may say it differently."""
        ...

    def unfolded(self, index: int, width: int) -> Sequence[Row]:
        """Return the lines shown below row `index` while it is the current one."""
        ...


class FixedRows:
    """Rows that are already made, for short lists; nothing unfolds."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.rows)

    def row(self, index: int, width: int, *, current: bool) -> Row:  # noqa: ARG002
        """Return row `index`."""
        return self.rows[index]

    def unfolded(self, index: int, width: int) -> Sequence[Row]:  # noqa: ARG002
        """Return nothing."""
        return ()


def plain(text: str, part: str = "text") -> Row:
    """Return a row of one piece."""
    return Row(((text, part),))


def broken(rows: Iterable[Row], width: int) -> list[Row]:
    """Return `rows` with each that is one piece of text broken into as many as it takes to fit.

    What goes on below stands as far in as it began.
    """
    lines: list[Row] = []
    for row in rows:
        if row.right or len(row.left) != 1 or length(row.left) <= width:
            lines.append(row)
            continue
        text, part = row.left[0]
        start = len(text) - len(text.lstrip())
        spans = wrap(text, start, len(text), max(8, width - start))
        lines += [Row(((text[:start] + text[a:b].rstrip(), part),)) for a, b in spans]
    return lines


def length(pieces: Iterable[Piece]) -> int:
    """Return the width of `pieces` in cells."""
    return sum(cell_len(text) for text, _ in pieces)


def cut(text: str, width: int, sign: str = "…") -> str:
    """Return `text` in at most `width` cells, ending in `sign` if something is left out."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip() + sign if width > 0 else ""


def paint(row: Row, width: int, look: Look, ground: str = "page") -> Strip:
    """Return `row` as a strip of exactly `width` cells on `ground`.

    When both sides do not fit, the left is cut with a sign; a right side that would take more
    than two thirds is left out.
    """
    right = row.right
    taken = length(right)
    if taken and taken > width * 2 // 3:
        right, taken = (), 0
    room = width - taken - (1 if taken else 0)
    segments: list[Segment] = []
    used = 0
    for at, (text, part) in enumerate(row.left):
        size = used + cell_len(text)
        whole = size < room or (size == room and not _says_more(row.left[at + 1 :]))
        shown = text if whole else cut(f"{text}.", room - used, look.signs.cut)
        if shown:
            segments.append(Segment(shown, look.style(part, ground)))
        used += cell_len(shown)
        if not whole:
            break
    gap = width - taken - used
    if gap > 0:
        segments.append(Segment(" " * gap, look.style("text", ground)))
    segments += [Segment(text, look.style(part, ground)) for text, part in right]
    return Strip(joined(segments), width)


def _says_more(pieces: Sequence[Piece]) -> bool:
    return any(text.strip() for text, _ in pieces)


def joined(segments: Sequence[Segment]) -> list[Segment]:
    """Return `segments` with neighbours that look alike as one: every change of style costs bytes.

    Blanks join what stands before them when only the colour of letters would change, and those a
    line begins with what comes after them.
    """
    merged: list[Segment] = []
    for segment in segments:
        if merged and _alike(merged[-1], segment):
            merged[-1] = Segment(merged[-1].text + segment.text, merged[-1].style)
        elif merged and _alike(segment, merged[-1]):
            merged[-1] = Segment(merged[-1].text + segment.text, segment.style)
        else:
            merged.append(segment)
    return merged


def _alike(before: Segment, after: Segment) -> bool:
    one, other = before.style, after.style
    if one is other:
        return True
    if one is None or other is None or not after.text.isspace():
        return False
    return (
        one.bgcolor == other.bgcolor
        and one.reverse == other.reverse
        and one.underline == other.underline
    )
