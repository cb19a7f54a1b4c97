"""A list of records of any length: rows are asked for when they are drawn, never built ahead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.message import Message
from textual.strip import Strip

from tui.app.look import look_of
from tui.app.widgets.line_view import LineView, Spot, Words
from tui.app.widgets.pieces import FixedRows, Row, Rows, broken, paint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.look import Look


_NOTHING = FixedRows(())
_KEPT = 2000
"""Lines that are remembered as drawn."""
_GUTTER = 2
"""Cells left of each row: the sign of the current one, and a blank."""
_EDGES = _GUTTER + 1
"""The gutter and the blank at the right."""


class RecordList(LineView):
    """A list with a current row that may unfold, or none (`cursor` is -1).

    `show(rows, cursor=, title=)` fills it, `cursor` and `choose(index)` read and move the current
    row, `empty` holds the lines shown when there are no rows, each broken to fit. A quiet list
    (`quiet = True`) draws its current row only while it is in front. Posts `Moved` when a person
    moves the cursor and `Chosen` on enter (action `open`/`follow` of the screen calls
    `choose_current`) or a double click; `choose` posts nothing. A jump to a row posts both, or only
    `Moved` where `jump_opens` is False; where `labels_at_end` its labels stand at the right.
    """

    class Moved(Message):
        """A person moved to another row."""

        def __init__(self, record_list: RecordList, index: int) -> None:
            super().__init__()
            self.record_list = record_list
            self.index = index

        @property
        def control(self) -> RecordList:
            """The list, for `@on(RecordList.Moved, "#facts")`."""
            return self.record_list

    class Chosen(Moved):
        """A person chose a row: enter, or a double click."""

    def __init__(
        self,
        *,
        id: str | None = None,  # noqa: A002
        titled: bool = True,
        quiet: bool = False,
        empty: Sequence[Row] = (),
    ) -> None:
        super().__init__(id=id, titled=titled)
        self.rows: Rows = _NOTHING
        self.cursor = -1
        self.quiet = quiet
        self.empty = empty
        self.jump_opens = True
        self.labels_at_end = False
        self._top = 0
        self._from: int | None = None
        self._unfolded: tuple[int, int, list[Row]] = (-1, 0, [])
        self._drawn: dict[tuple[object, ...], Strip] = {}

    def show(self, rows: Rows, *, cursor: int = -1, title: Row | None = None) -> None:
        """Fill the list; the cursor goes to `cursor`, or nowhere."""
        self.rows = rows
        self.cursor = max(-1, min(cursor, len(rows) - 1))
        self._unfolded = (-1, 0, [])
        self._drawn.clear()
        if title is not None:
            self._title_row = title
        self._top = 0
        self._keep_in_view()
        self.refresh()

    def choose(self, index: int) -> None:
        """Make `index` the current row, or none if it is -1, and bring it into view."""
        self.cursor = max(-1, min(index, len(self.rows) - 1))
        self._unfolded = (-1, 0, [])
        self._keep_in_view()
        self.refresh()

    @property
    def top(self) -> int:
        """The line that is the first one seen."""
        return self._top

    def show_from(self, line: int) -> None:
        """Scroll so that `line` is the first one seen, unless the current row would not be."""
        self._from = line
        if self.body_height:
            self.fit()
        self.refresh()

    def redraw(self) -> None:
        """Draw again what the rows say now, where the rows themselves have changed their answer."""
        self._unfolded = (-1, 0, [])
        self._drawn.clear()
        self.refresh()

    def choose_current(self) -> None:
        """Post `Chosen` for the current row, if there is one."""
        if self.cursor >= 0:
            self.post_message(self.Chosen(self, self.cursor))

    # Lines: row i stands on line i, below the current row its unfolded lines come in between.

    def _details(self) -> list[Row]:
        width = self.size.width - _EDGES
        if self._unfolded[:2] != (self.cursor, width):
            details = list(self.rows.unfolded(self.cursor, width)) if self.cursor >= 0 else []
            self._unfolded = (self.cursor, width, details)
        return self._unfolded[2]

    def _line_count(self) -> int:
        return len(self.rows) + len(self._details())

    def _index_at(self, line: int) -> tuple[int, int]:
        """Return (row, unfolded line or -1) at `line`."""
        details = len(self._details())
        if line <= self.cursor or self.cursor < 0:
            return line, -1
        if line <= self.cursor + details:
            return self.cursor, line - self.cursor - 1
        return line - details, -1

    def _visible(self) -> int:
        """Return how many lines of rows fit: the last line tells how many more there are."""
        height = self.body_height
        return height - 1 if self._top + height < self._line_count() and height > 1 else height

    def _keep_in_view(self) -> None:
        """Scroll so that the current row and what it unfolds are seen.

        Beside other panes scrolling sends every line anew: doing it by half a page does it once in
        many steps. Where the terminal moves the lines itself, a step scrolls no further than it
        must.
        """
        height = self.body_height
        if height <= 0:
            return
        count = self._line_count()
        if self.cursor >= 0:
            first = self.cursor
            last = min(first + len(self._details()), first + height - 2)
            beyond = 0 if self.spans_screen else height // 2
            if first < self._top:
                self._top = min(first, max(0, first - beyond))
            elif last >= self._top + self._visible():
                self._top = min(first, last + 2 - height + max(0, beyond - 1))
        self._top = max(0, min(self._top, count - height))

    def paint_line(self, y: int, width: int, look: Look) -> Strip:
        """Return body line `y`."""
        if not len(self.rows):
            told = broken(self.empty, width - _EDGES)
            row = told[y] if y < len(told) else Row(())
            return paint(Row(((" " * _GUTTER, "text"), *row.left), row.right), width, look)
        visible = self._visible()
        line = self._top + y
        if y == visible and y == self.body_height - 1:
            return self._more_line(line, width, look)
        index, detail = self._index_at(line)
        if index >= len(self.rows):
            return paint(Row(()), width, look)
        return self._row_strip(index, detail, width, look)

    def _row_strip(self, index: int, detail: int, width: int, look: Look) -> Strip:
        """Return a row or an unfolded line, drawn once for each way it can look."""
        key = (index, detail, width, look, index == self.cursor, self.in_front, self.quiet)
        strip = self._drawn.get(key)
        if strip is None:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            strip = self._drawn[key] = self._draw_row(index, detail, width, look)
        return strip

    def _draw_row(self, index: int, detail: int, width: int, look: Look) -> Strip:
        current = index == self.cursor and (self.in_front or not self.quiet)
        inner = width - _EDGES
        if detail < 0:
            row = self.rows.row(index, inner, current=index == self.cursor)
        else:
            row = self._details()[detail]
        sign = look.signs.current if current and detail < 0 else " "
        ground = ("row" if self.in_front else "row-back") if current else "page"
        gutter = (f"{sign} ", "accent")
        return paint(Row((gutter, *row.left), (*row.right, (" ", "text"))), width, look, ground)

    def _more_line(self, line: int, width: int, look: Look) -> Strip:
        index, detail = self._index_at(line)
        more = len(self.rows) - index - (detail >= 0)  # a row that is seen in part is seen
        told = f"{look.signs.more} {more} more" if more else look.signs.more
        return paint(Row((("  ", "text"), (told, "muted"))), width, look)

    def spots(self) -> list[Spot]:
        """Return the rows that are seen."""
        rows = []
        for y in range(min(self._visible(), self._line_count() - self._top)):
            index, detail = self._index_at(self._top + y)
            if detail < 0 and self.can_choose(index):
                x = self.size.width if self.labels_at_end else 0
                rows.append(Spot(y + self.titled, x, partial(self._jump, index)))
        return rows

    def words(self) -> list[Words]:
        """Return the lines of the current row, in which names can be followed."""
        found = []
        for y in range(min(self._visible(), self._line_count() - self._top)):
            index, detail = self._index_at(self._top + y)
            if index == self.cursor and self.in_front:
                text = self._row_strip(index, detail, self.size.width, look_of(self)).text
                start = len(text) - len(text[_GUTTER:].lstrip())
                found.append(Words(y + self.titled, start, text[start:].rstrip(), detail >= 0))
        return found

    def can_choose(self, index: int) -> bool:
        """Return whether a row is one to stop at."""
        return 0 <= index < len(self.rows)

    def _jump(self, index: int) -> None:
        self.screen.set_focus(self, scroll_visible=False)
        self.choose(index)
        self.post_message(self.Moved(self, index))
        if self.jump_opens:
            self.choose_current()

    # Moving.

    def move(self, lines: int) -> None:
        """Move the cursor by a number of rows."""
        if not len(self.rows):
            return
        start = self.cursor if self.cursor >= 0 else (-1 if lines > 0 else len(self.rows))
        self._go(start + lines)

    def go_end(self, *, last: bool) -> None:
        """Go to the first or last row."""
        self._go(len(self.rows) - 1 if last else 0)

    def scroll_lines(self, lines: int) -> None:
        """Scroll the view; the cursor stays where it is."""
        self._top = max(0, min(self._top + lines, self._line_count() - self.body_height))
        self.refresh()

    def clicked(self, y: int, x: int, *, twice: bool) -> None:  # noqa: ARG002
        """Make the row clicked the current one; choose it on a double click."""
        index, _ = self._index_at(self._top + y)
        if y >= self._visible() or not 0 <= index < len(self.rows):
            return
        self._go(index)
        if twice:
            self.choose_current()

    def fit(self) -> None:
        """Keep the current row in view at the new size."""
        self._unfolded = (-1, 0, [])
        wanted, self._from = self._from, None
        if wanted is not None:
            self._top = max(0, min(wanted, self._line_count() - self.body_height))
            if 0 <= self.cursor - self._top < self._visible():
                return
        self._keep_in_view()

    def _go(self, index: int) -> None:
        index = max(0, min(index, len(self.rows) - 1))
        if index != self.cursor and len(self.rows):
            self.choose(index)
            self.post_message(self.Moved(self, index))
