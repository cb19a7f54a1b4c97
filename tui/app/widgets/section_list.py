"""A list with headings between its rows, which the cursor steps over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.widgets.pieces import Row, paint
from tui.app.widgets.record_list import RecordList

if TYPE_CHECKING:
    from textual.strip import Strip

    from tui.app.look import Look
    from tui.app.widgets.pieces import Rows


class SectionList(RecordList):
    """A record list of which some rows are headings; `show_sections` says which."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._headings: list[int] = []
        self._choices: list[int] = []

    def show_sections(self, rows: Rows, headings: list[int], *, cursor: int, title: Row) -> None:
        """Fill the list; the cursor goes to the choice nearest to `cursor`, or nowhere."""
        self._headings = headings
        taken = set(headings)
        self._choices = [index for index in range(len(rows)) if index not in taken]
        self.show(rows, cursor=self._nearest(cursor), title=title)

    @property
    def is_first(self) -> bool:
        """Whether the cursor is on the first choice."""
        return self.cursor == self._choices[0] if self._choices else True

    def _keep_in_view(self) -> None:
        """Scroll so that the current row is seen, and the heading right above it."""
        super()._keep_in_view()
        if self._top == self.cursor and self._top - 1 in self._headings:
            self._top -= 1

    def move(self, lines: int) -> None:
        """Move the cursor by a number of rows; a heading is no row to stop at."""
        if not self._choices:
            return
        if abs(lines) == 1:
            at = self._choices.index(self.cursor) if self.cursor in self._choices else -1
            target = max(0, min(at + lines, len(self._choices) - 1))
            self._go(self._choices[target])
            return
        wanted = max(0, min(self.cursor + lines, len(self.rows) - 1))
        self._go(self._nearest(wanted, backwards=lines < 0))

    def go_end(self, *, last: bool) -> None:
        """Go to the first or last row."""
        if self._choices:
            self._go(self._choices[-1 if last else 0])

    def step_section(self, by: int) -> None:
        """Go to the first row of the next (1) or this or the previous (-1) part."""
        starts = [self._nearest(heading) for heading in self._headings]
        if by > 0:
            target = next((start for start in starts if start > self.cursor), None)
        else:
            target = next((start for start in reversed(starts) if start < self.cursor), None)
        if target is not None:
            self._go(target)

    def can_choose(self, index: int) -> bool:
        """Return whether a row is no heading."""
        return index in self._choices

    def _more_line(self, line: int, width: int, look: Look) -> Strip:
        """Return how many choices follow: headings are none."""
        index, detail = self._index_at(line)
        first = index + (detail >= 0)  # a row that is seen in part is seen
        more = sum(choice >= first for choice in self._choices)
        words = f"{look.signs.more} {more} more" if more else look.signs.more
        return paint(Row((("  ", "text"), (words, "muted"))), width, look)

    def clicked(self, y: int, x: int, *, twice: bool) -> None:
        """Make the row clicked the current one; a heading is none."""
        index, _ = self._index_at(self._top + y)
        if index in self._headings:
            return
        super().clicked(y, x, twice=twice)

    def _nearest(self, index: int, *, backwards: bool = False) -> int:
        """Return the choice at `index`, else the next one in a direction, else the other way."""
        after = next((choice for choice in self._choices if choice >= index), -1)
        before = next((choice for choice in reversed(self._choices) if choice <= index), -1)
        first, second = (before, after) if backwards else (after, before)
        return first if first >= 0 else second
