"""The keys of what was in front, on one screen."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, ClassVar, Final, TypeAlias

from tui.app.bindings import bindings
from tui.app.look import look_of
from tui.app.pages.keysheet import Entry, Group, key_groups, sign_group
from tui.app.screens.explorer_layout import Box
from tui.app.screens.pane_layout import PlacedScreen
from tui.app.widgets.bars import KeyFooter, TrailBar
from tui.app.widgets.pieces import Piece, Row, cut, length
from tui.app.widgets.sheet import Sheet
from tui.settings.keytable import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.widget import Widget

    from tui.settings.actions import Place

Block: TypeAlias = "list[list[Piece]]"
"""Some lines, each of pieces."""

_COLUMN: Final = 38
"""Cells of a column of keys."""
_KEYS: Final = 15
"""Cells of the keys in it."""


class HelpScreen(PlacedScreen[str]):
    """Shows the keys of `places`, those that apply everywhere, and the signs.

    Answers with the id of the action that is to follow, or "".
    """

    BINDINGS: ClassVar = bindings("everywhere", "help")
    AUTO_FOCUS = "#sheet"

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self._places = places

    def compose(self) -> Iterator[Widget]:
        """Yield the title, the keys and how to close them."""
        yield TrailBar(id="trail")
        yield Sheet(self._rows, id="sheet")
        yield KeyFooter(id="footer")

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return where the title, the keys and the footer stand."""
        return {
            "trail": Box(0, 0, width, 1),
            "sheet": Box(0, 1, width, max(0, height - 2)),
            "footer": Box(0, height - 1, width, 1),
        }

    def on_mount(self) -> None:
        """Say whose keys these are."""
        self.query_one(TrailBar).go(["Keys", HEADINGS[self._places[0]].lower()])
        self.query_one(KeyFooter).show_place("help")

    def _rows(self, width: int, height: int) -> list[Row]:
        groups = key_groups(self._places)
        groups.append(sign_group(look_of(self).signs))
        count = max(1, min(3, (width - 2) // (_COLUMN + 1)))
        return arranged(groups, count, height)

    def action_close(self) -> None:
        """Close the help."""
        self.dismiss("")

    def action_back(self) -> None:
        """Close the help."""
        self.dismiss("")

    def action_help(self) -> None:
        """Close the help: the key that opened it."""
        self.dismiss("")

    def action_palette(self) -> None:
        """Find a command by its name, in what the help was asked for."""
        self.dismiss("palette")

    def action_quit(self) -> None:
        """Close the help; a person who reads it does not mean the program."""
        self.dismiss("")


def arranged(groups: Sequence[Group], count: int, height: int) -> list[Row]:
    """Return the groups in at most `count` columns, as short as they can be, none broken up.

    The first group comes first, and in each column they keep their order. A blank line stands
    between groups, and above them, if there is room in `height`.
    """
    blocks = [_block(group) for group in groups]
    columns = _shortest(blocks, count, [[]])
    if _tallest(columns) > height:
        columns = _shortest(blocks, count, [])
    if _tallest(columns) < height:
        columns = [[[], *column] for column in columns]
    rows: list[Row] = []
    for line in range(_tallest(columns)):
        pieces: list[Piece] = [("  ", "text")]
        for number, column in enumerate(columns):
            here = column[line] if line < len(column) else []
            between = number < len(columns) - 1  # a blank at the end would be cut with a sign
            pieces += [*here, (" " * (_COLUMN + 1 - length(here)) * between, "text")]
        rows.append(Row([piece for piece in pieces if piece[0]]))
    return rows


def _shortest(blocks: Sequence[Block], count: int, gap: Block) -> list[Block]:
    """Return the blocks in columns as short as they can be, with `gap` between blocks."""
    spread = product(range(count), repeat=len(blocks) - 1)
    return min((_columns(blocks, (0, *where), count, gap) for where in spread), key=_tallest)


def _columns(blocks: Sequence[Block], where: Sequence[int], count: int, gap: Block) -> list[Block]:
    """Return the blocks in the columns that `where` names for each."""
    columns: list[Block] = [[] for _ in range(count)]
    for block, column in zip(blocks, where, strict=True):
        columns[column] += [*gap, *block] if columns[column] else block
    return columns


def _tallest(columns: Sequence[Block]) -> int:
    return max(len(column) for column in columns)


def _block(group: Group) -> Block:
    heading: list[Piece] = [(group.heading, "title")]
    return [heading, *(_line(entry) for entry in group.entries)]


def _line(entry: Entry) -> list[Piece]:
    keys = cut(entry.keys, _KEYS)
    words = cut(entry.words, _COLUMN - _KEYS - 1)
    return [(keys, entry.part), (" " * (_KEYS + 1 - length([(keys, "")])), "text"), (words, "text")]
