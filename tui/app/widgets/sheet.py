"""Rows to be read, made for the width there is; they scroll if they must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.widgets.line_view import LineView
from tui.app.widgets.pieces import Row, paint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.strip import Strip

    from tui.app.look import Look


class Sheet(LineView):
    """Shows what `rows(width, height)` returns for its size; there is no cursor, only scrolling."""

    def __init__(
        self,
        rows: Callable[[int, int], Sequence[Row]],
        *,
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(id=id, titled=False)
        self._make = rows
        self._rows: Sequence[Row] = ()
        self._top = 0

    def fit(self) -> None:
        """Make the rows for the new size."""
        self._rows = self._make(self.size.width, self.size.height)
        self._scroll(0)

    def paint_line(self, y: int, width: int, look: Look) -> Strip:
        """Return body line `y`; the last one says how much more there is."""
        number = self._top + y
        below = len(self._rows) - number - 1
        if y == self.body_height - 1 and below > 0:
            more = f"  {look.signs.more} {below + 1} more lines"
            return paint(Row(((more, "muted"),)), width, look)
        return paint(self._rows[number] if number < len(self._rows) else Row(()), width, look)

    def move(self, lines: int) -> None:
        """Scroll."""
        self.scroll_lines(lines)

    def go_end(self, *, last: bool) -> None:
        """Go to the beginning or the end."""
        self.scroll_lines(len(self._rows) if last else -len(self._rows))

    def scroll_lines(self, lines: int) -> None:
        """Scroll as far as there is something to see."""
        self._scroll(lines)
        self.refresh()

    def _scroll(self, lines: int) -> None:
        self._top = max(0, min(self._top + lines, len(self._rows) - self.body_height))

    def clicked(self, y: int, x: int, *, twice: bool) -> None:
        """Nothing here can be chosen."""
