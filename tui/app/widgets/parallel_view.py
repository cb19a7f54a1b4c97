"""Two texts in two columns, scrolled together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.message import Message

from tui.app.widgets.line_view import LineView
from tui.app.widgets.parallel_lines import Opposite, ParallelLine, lay_out
from tui.app.widgets.pieces import Piece, Row, broken, cut, length, paint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.strip import Strip

    from tui.app.look import Look

_GUTTER: Final = 3
"""Cells left of the columns: sign of the current one, sign of a difference, a blank."""
_BETWEEN: Final = 3
_STEP: Final = 3
"""Lines that a step scrolls within what does not fit."""


class ParallelView(LineView):
    """Shows what stands opposite what; `current` is the number of the current one, -1 for none.

    Posts `Moved` when a person moves to another one, and `Chosen` on a double click.
    """

    class Moved(Message):
        """A person moved to another place."""

    class Chosen(Message):
        """A person chose the current place."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.current = -1
        self.empty: Sequence[Row] = ()
        self._names = ("", "")
        self._opposites: Sequence[Opposite] = ()
        self._lines: list[ParallelLine] = []
        self._laid_width = -1
        self._top = 0

    def show(self, opposites: Sequence[Opposite], names: tuple[str, str], current: int = 0) -> None:
        """Show two texts with the names of their articles above them."""
        self._opposites = opposites
        self._names = names
        self._laid_width = -1
        self._top = 0
        self.current = min(current, len(opposites) - 1)
        if self.size.height:
            self.fit()
        self.refresh()

    def choose(self, number: int) -> None:
        """Make a place the current one and bring it into view."""
        if 0 <= number < len(self._opposites):
            self.current = number
            self._bring_into_view()
            self.refresh()

    # Lines.

    @property
    def _columns(self) -> tuple[int, int]:
        room = max(2, self.size.width - _GUTTER - _BETWEEN - 1)  # and a blank at the right
        return room // 2, room - room // 2

    def _laid(self) -> list[ParallelLine]:
        if self._laid_width != self.size.width:
            self._laid_width = self.size.width
            self._lines = lay_out(self._opposites, *self._columns)
        return self._lines

    def fit(self) -> None:
        """Put the names above the columns and keep the current place in view."""
        left, right = self._columns
        name = cut(self._names[0], left)
        room = " " * (left - length([(name, "")]) + _BETWEEN)
        title: list[Piece] = [(" " * _GUTTER, "text"), (name, "title"), (room, "text")]
        self._title_row = Row([*title, (cut(self._names[1], right), "title")])
        self._bring_into_view()

    def _reach(self, number: int) -> tuple[int, int]:
        """Return the first and last line of a place."""
        lines = [at for at, line in enumerate(self._laid()) if line.number == number]
        return (lines[0], lines[-1]) if lines else (0, 0)

    def _bring_into_view(self) -> None:
        if self.current < 0:
            return
        first, last = self._reach(self.current)
        height = self.body_height
        if first < self._top:
            self._set_top(first)
        elif last >= self._top + height:
            self._set_top(min(first, last - height + 1))

    def _set_top(self, top: int) -> None:
        self._top = max(0, min(top, len(self._laid()) - self.body_height))

    def paint_line(self, y: int, width: int, look: Look) -> Strip:
        """Return body line `y`."""
        if not self._opposites:
            told = broken(self.empty, width - 1)
            return paint(told[y] if y < len(told) else Row(()), width, look)
        lines = self._laid()
        at = self._top + y
        if at >= len(lines):
            return paint(Row(()), width, look)
        line = lines[at]
        here = line.number == self.current
        pieces: list[Piece] = [
            (look.signs.current if here and line.first else " ", "accent"),
            (f"{self._sign(line, look)} ", "dispute"),
        ]
        if line.lead:
            return paint(Row([*pieces, (line.lead, "strong")]), width, look)
        column = self._columns[0]
        gap = " " * max(0, column - length(line.left))
        pieces += [*line.left, (f"{gap} ", "text"), (look.signs.rule, "rule"), (" ", "text")]
        return paint(Row([*pieces, *line.right]), width, look)

    def _sign(self, line: ParallelLine, look: Look) -> str:
        differs = line.first and self._opposites[line.number].differs
        return look.signs.disputed if differs else " "

    # Moving.

    def move(self, lines: int) -> None:
        """Go to the next or previous place; a larger step scrolls by as many lines."""
        if self.current < 0:
            return
        first, last = self._reach(self.current)
        bottom = self._top + self.body_height
        if lines == 1 and last >= bottom:
            self.scroll_lines(min(_STEP, last - bottom + 1))
        elif lines == -1 and first < self._top:
            self.scroll_lines(-min(_STEP, self._top - first))
        elif abs(lines) == 1:
            self._go(self.current + lines)
        else:
            self._set_top(self._top + lines)
            seen = self._laid()[self._top : self._top + self.body_height]
            inside = [line.number for line in seen if line.first]
            end = len(self._opposites) - 1 if lines > 0 else 0
            still = self._top in {0, max(0, len(self._laid()) - self.body_height)}
            target = end if still and self.current in inside else (inside or [self.current])[0]
            self._go(target, scroll=False)

    def go_end(self, *, last: bool) -> None:
        """Go to the first or last place."""
        self._go(len(self._opposites) - 1 if last else 0)

    def scroll_lines(self, lines: int) -> None:
        """Scroll the view; the current place stays what it is."""
        self._set_top(self._top + lines)
        self.refresh()

    def clicked(self, y: int, x: int, *, twice: bool) -> None:  # noqa: ARG002
        """Make what was clicked the current place; choose it on a double click."""
        lines = self._laid()
        if self._top + y < len(lines):
            self._go(lines[self._top + y].number)
            if twice:
                self.post_message(self.Chosen())

    def _go(self, number: int, *, scroll: bool = True) -> None:
        number = max(0, min(number, len(self._opposites) - 1))
        before, self.current = self.current, number
        if scroll:
            self._bring_into_view()
        self.refresh()
        if number != before:
            self.post_message(self.Moved())
