"""A short list whose entries take one or more lines each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from textual.message import Message

from tui.app.widgets.line_view import LineView
from tui.app.widgets.pieces import Row, broken, paint

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

    The lines of entries are made as far down as somebody looks. `beyond` is how many more entries
    there are than are shown here.
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
        self.beyond = 0
        self._top = 0
        self._height = 0
        self._made: list[tuple[int, Row]] = []
        self._made_for = (-2, 0)
        self._next = 0

    def show(self, blocks: Blocks, *, beyond: int = 0, keep: bool = False) -> None:
        """Show other entries with the first as the current one; `keep` stays where one is."""
        self.blocks = blocks
        self.beyond = beyond
        self.cursor = min(self.cursor if keep else 0, len(blocks) - 1)
        self._top = self._top if keep else 0
        self.redraw()

    def redraw(self) -> None:
        """Draw again what the entries say now."""
        self._made_for = (-2, 0)
        self._keep_in_view()
        self.refresh()

    def choose_current(self) -> None:
        """Post `Chosen` for the current entry, if there is one."""
        if self.cursor >= 0:
            self.post_message(self.Chosen(self.cursor))

    def _count(self) -> int:
        return len(self.blocks) if self.blocks is not None else 0

    def _lines(self, upto: int) -> list[tuple[int, Row]]:
        """Return the lines with the entry that each belongs to: at least `upto`, if there are."""
        width = self.size.width - _GUTTER - 1
        if self._made_for != (self.cursor, width):
            self._made_for = (self.cursor, width)
            self._made = []
            self._next = 0
        while len(self._made) < upto and self._next < self._count() and self.blocks is not None:
            index = self._next
            rows = self.blocks.lines(index, width, current=index == self.cursor)
            self._made += [(index, row) for row in rows]
            self._next = index + 1
        return self._made

    def fit(self) -> None:
        """Keep the current entry in view at the new size."""
        self._height = self.body_height
        self._keep_in_view()

    def _keep_in_view(self) -> None:
        height = self._height
        if height <= 0 or self.cursor < 0:
            return
        first, last = self._reach(self.cursor)
        below = len(self._lines(last + 2)) > last + 1 or self.beyond > 0
        if first < self._top:
            self._top = first
        elif last + below >= self._top + height:
            self._top = min(first, last + 1 + below - height)
        self._clamp()

    def _reach(self, index: int) -> tuple[int, int]:
        """Return the first and last line of an entry."""
        upto = self._height
        while index >= self._next and len(self._lines(upto)) >= upto:
            upto += self._height + 1
        numbers = [number for number, (of, _) in enumerate(self._made) if of == index]
        return numbers[0], numbers[-1]

    def _clamp(self) -> None:
        count = len(self._lines(self._top + self._height))
        self._top = max(0, min(self._top, count - self._height))

    def paint_line(self, y: int, width: int, look: Look) -> Strip:
        """Return body line `y`; the last one tells how many entries are below."""
        if not self._count():
            told = broken(self.empty, width - _GUTTER - 1)
            row = told[y] if y < len(told) else Row(())
            return paint(Row(((" " * _GUTTER, "text"), *row.left), row.right), width, look)
        if y == 0:
            self._lines(self._top + self._height + 1)
        number = self._top + y
        if number >= len(self._made):
            return paint(Row(()), width, look)
        index, row = self._made[number]
        if y == self._height - 1 and (number + 1 < len(self._made) or self.beyond):
            begun = number > 0 and self._made[number - 1][0] == index  # seen in part is seen
            left_over = self._count() - index - begun + self.beyond
            more = f"{look.signs.more} {left_over} more" if left_over else look.signs.more
            return paint(Row((("  ", "text"), (more, "muted"))), width, look)
        current = index == self.cursor
        first = number == 0 or self._made[number - 1][0] != index
        gutter = (f"{look.signs.current if current and first else ' '} ", "accent")
        left, right = (gutter, *row.left), (*row.right, (" ", "text"))
        return paint(Row(left, right), width, look, "row" if current else "page")

    # Moving.

    def move(self, lines: int) -> None:
        """Move by a number of entries; a page is as many as are seen."""
        if abs(lines) > 1:
            top = self._lines(self._top + self._height)[self._top : self._top + self._height]
            lines = (1 if lines > 0 else -1) * max(1, len({index for index, _ in top}) - 1)
        self._go(self.cursor + lines)

    def go_end(self, *, last: bool) -> None:
        """Go to the first or last entry."""
        self._go(self._count() - 1 if last else 0)

    def scroll_lines(self, lines: int) -> None:
        """Scroll; the cursor stays where it is."""
        self._top = max(0, self._top + lines)
        self._clamp()
        self.refresh()

    def clicked(self, y: int, x: int, *, twice: bool) -> None:  # noqa: ARG002
        """Make the entry that was clicked the current one; choose it on a double click."""
        lines = self._lines(self._top + y + 1)
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
