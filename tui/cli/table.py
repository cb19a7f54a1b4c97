"""Rows of a list as aligned text or as tab-separated values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct

from tui.cli.output import Output, cells, cut
from tui.records.gate import one_line


class Row(Struct, frozen=True):
    """One line of a list. Text shows `cells` aligned, `title` as far as there is room, the `id`.

    `columns` are all the values that TSV writes, by the name of the column, the id first.
    """

    id: str
    title: str
    cells: tuple[str, ...]
    columns: dict[str, str]


_LEAST_TITLE: Final = 30
_WIDEST_CELL: Final = 24
_ONE_OF: Final = {
    "articles": "article",
    "entities": "entity",
    "errors": "error",
    "exceptions": "exception",
    "facts": "fact",
    "deals": "deal",
    "marks": "mark",
    "passages": "passage",
    "people": "person",
    "questions": "question",
    "tours": "tour",
    "views": "view",
    "warnings": "warning",
}


def counted(count: int, thing: str) -> str:
    """Return a count and its noun, such as "1 fact" or "2 facts"."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def counted_as(count: int, things: str) -> str:
    """Return a count and what is counted, given as many, such as "1 entity" or "2 entities"."""
    return f"{count} {_ONE_OF.get(things, things) if count == 1 else things}"


def print_rows(rows: Sequence[Row], out: Output) -> None:
    """Print aligned rows, the ids at the right edge; titles are cut, but not below 30 columns."""
    told = [tuple(cut(cell, _WIDEST_CELL) for cell in row.cells) for row in rows]
    widths = [max(map(cells, column)) for column in zip(*told, strict=True)]
    used = sum(widths) + len([width for width in widths if width]) + 2
    for row, beside in zip(rows, told, strict=True):
        parts = [
            part + " " * (width - cells(part))
            for part, width in zip(beside, widths, strict=True)
            if width
        ]
        room = max(out.width - used - cells(row.id), _LEAST_TITLE)
        title = cut(row.title, room)
        lead = " ".join([*parts, title + " " * (room - cells(title))])
        out.line(f"{lead}  {out.styled('faint', one_line(row.id))}")


def print_tsv(rows: Iterable[Row], out: Output) -> None:
    """Print a heading and a line a row, each value on one line and without tabs."""
    heading = False
    for row in rows:
        if not heading:
            out.line("\t".join(row.columns))
            heading = True
        out.line("\t".join(one_line(value) for value in row.columns.values()))
