"""A short list whose entries take one or more lines each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from textual.message import Message

from tui.app.widgets.line_view import LineView
from tui.app.widgets.pieces import Row, paint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.strip import Strip

    from tui.app.look import Look

_GUTTER = 2
"""Cells left of each line: the sign of the current entry, and a blank."""


class Blocks(Protocol):
    """What a list shows: entries of some lines, made for a width. Text must be safe to show."""

    def __len__(self) -> int:
        """Return how many entries there are."""
        ...

    def lines(self, index: int, width: int, *, current: bool) -> Sequence[Row]:
        """Return the lines of an entry, at least one."""
        ...


class BlockList(LineView):
    """Shows `Blocks` with a current entry; `empty` holds the lines shown when there are none.

    All lines are made at once: it is for as many entries as a person looks at, not for a table.
    Posts `Moved` when a person moves, and `Chosen` on a double click or `choose_current`.
    """

    class Moved(Message):
        """A person moved to another entry."""

        def __init__(self, index: int) -> None:
            super().__init__()
            self.index = index

    class Chosen(Moved):
        """A person chose an entry."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, titled=False)
        self.blocks: Blocks | None = None
        self.cursor = -1
        self.empty: Sequence[Row] = ()
        self._top = 0
        self._made: tuple[int, int, list[tuple[int, Row]]] = (-2, 0, [])

    def show(self, blocks: Blocks, cursor: int = 0) -> None:
        """Show other entries with the current one."""
        self.blocks = blocks
        self.cursor = min(cursor, len(blocks) - 1)
        self._top = 0
        self.redraw()

    def redraw(self) -> None:
        """Draw again what the entries say now."""
        self._made = (-2, 0, [])
        self._keep_in_view()
        self.refresh()

    def choose_current(self) -> None:
        """Post `Chosen` for the current entry, if there is one."""
        if self.cursor >= 0:
            self.post_message(self.Chosen(self.cursor))

    def _count(self) -> int:
        return len(self.blocks) if self.blocks is not None else 0

    def _lines(self) -> list[tuple[int, Row]]:
        """Return every line with the entry that it belongs to."""
        width = self.size.width - _GUTTER - 1
        if self._made[:2] != (self.cursor, width) and self.blocks is not None:
            lines = [
                (index, row)
                for index in range(len(self.blocks))
                for row in self.blocks.lines(index, width, current=index == self.cursor)
            ]
            self._made = (self.cursor, width, lines)
        return self._made[2]

    def fit(self) -> None:
        """Keep the current entry in view at the new size."""
        self._keep_in_view()

    def _keep_in_view(self) -> None:
        height = self.body_height
        if height <= 0:
            return
        lines = self._lines()
        here = [number for number, (index, _) in enumerate(lines) if index == self.cursor]
        if here:
            first, last = here[0], min(here[-1], here[0] + height - 1)
            visible = height - (1 if len(lines) > height else 0)
            if first < self._top:
                self._top = first
            elif last >= self._top + visible:
                self._top = last - visible + 1
        self._top = max(0, min(self._top, len(lines) - height))

    def paint_line(self, y: int, width: int, look: Look) -> Strip:
        """Return body line `y`; the last one tells how many entries are below."""
        if not self._count():
            row = self.empty[y] if y < len(self.empty) else Row(())
            return paint(Row(((" " * _GUTTER, "text"), *row.left), row.right), width, look)
        lines = self._lines()
        number = self._top + y
        if number >= len(lines):
            return paint(Row(()), width, look)
        index, row = lines[number]
        if y == self.body_height - 1 and number + 1 < len(lines):
            more = f"{look.signs.more} {self._count() - index} more"
            return paint(Row((("  ", "text"), (more, "muted"))), width, look)
        current = index == self.cursor
        first = number == 0 or lines[number - 1][0] != index
        gutter = (f"{look.signs.current if current and first else ' '} ", "accent")
        left, right = (gutter, *row.left), (*row.right, (" ", "text"))
        return paint(Row(left, right), width, look, "row" if current else "page")

    # Moving.

    def move(self, lines: int) -> None:
        """Move by a number of entries; a page is as many as are seen."""
        if abs(lines) > 1:
            top = self._lines()[self._top : self._top + self.body_height]
            lines = (1 if lines > 0 else -1) * max(1, len({index for index, _ in top}) - 1)
        self._go(self.cursor + lines)

    def go_end(self, *, last: bool) -> None:
        """Go to the first or last entry."""
        self._go(self._count() - 1 if last else 0)

    def scroll_lines(self, lines: int) -> None:
        """Scroll; the cursor stays where it is."""
        self._top = max(0, min(self._top + lines, len(self._lines()) - self.body_height))
        self.refresh()

    def clicked(self, y: int, x: int, *, twice: bool) -> None:  # noqa: ARG002
        """Make the entry that was clicked the current one; choose it on a double click."""
        lines = self._lines()
        if self._top + y < len(lines):
            self._go(lines[self._top + y][0])
            if twice:
                self.choose_current()

    def _go(self, index: int) -> None:
        index = max(0, min(index, self._count() - 1))
        if index != self.cursor and self._count():
            self.cursor = index
            self._keep_in_view()
            self.refresh()
            self.post_message(self.Moved(index))
