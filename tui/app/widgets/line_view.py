"""A view of lines: the one way this program shows anything longer than a line.

A `LineView` draws one title line and, below it, as many body lines as fit. A subclass says what
each body line looks like (`paint_line`) and how its cursor moves (`move`, `go_end`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from tui.app.bindings import bindings
from tui.app.widgets.painted import Painted
from tui.app.widgets.pieces import Row, paint

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from textual import events
    from textual.strip import Strip

    from tui.app.look import Look

WHEEL = 3
"""Lines a turn of the wheel scrolls."""


class Spot(NamedTuple):
    """Something to follow at line `y`, cell `x` of a view; `follow` goes there."""

    y: int
    x: int
    follow: Callable[[], None]


class Words(NamedTuple):
    """Running text on line `y` from cell `x` on, in which names can be followed.

    `joined` says that it goes on from the line before, so that a name may be broken between.
    """

    y: int
    x: int
    text: str
    joined: bool = False


class LineView(Painted, can_focus=True):
    """Base of lists and texts; see `Painted` for how it is drawn and what is sent.

    `lit` says whether it is drawn as the one in front; None follows the focus. A screen that sets
    it draws the right pane in its first frame, and is not redrawn when a dialog takes the focus.
    """

    DEFAULT_CSS: ClassVar[str] = ""
    BINDINGS: ClassVar = bindings("lines")

    def __init__(self, *, id: str | None = None, titled: bool = True) -> None:  # noqa: A002
        super().__init__(id=id)
        self.titled = titled
        self.lit: bool | None = None
        self._title_row = Row(())
        self._labels: Mapping[int, Sequence[tuple[int, str]]] = {}

    # What a subclass gives.

    def paint_line(self, y: int, width: int, look: Look) -> Strip:
        """Return body line `y`, counted from the top of the visible body."""
        raise NotImplementedError

    def move(self, lines: int) -> None:
        """Move the cursor by a number of lines."""
        raise NotImplementedError

    def go_end(self, *, last: bool) -> None:
        """Move the cursor to the first or last line."""
        raise NotImplementedError

    def scroll_lines(self, lines: int) -> None:
        """Scroll the view by a number of lines without moving the cursor."""
        raise NotImplementedError

    def clicked(self, y: int, x: int, *, twice: bool) -> None:
        """Answer a click on body line `y`, cell `x`."""
        raise NotImplementedError

    def spots(self) -> Sequence[Spot]:
        """Return what is seen and can be followed."""
        return ()

    def words(self) -> Sequence[Words]:
        """Return the running text that is seen and in which names can be followed."""
        return ()

    # What a subclass and the screen use.

    def label(self, labels: Mapping[int, Sequence[tuple[int, str]]]) -> None:
        """Lay labels over lines: by line, the cell of each and its text. None takes them off."""
        self._labels = labels
        self.refresh()

    @property
    def body_height(self) -> int:
        """The number of lines below the title."""
        return max(0, self.size.height - self.titled)

    @property
    def in_front(self) -> bool:
        """Whether this is drawn as the view in front."""
        return bool(self.has_focus) if self.lit is None else self.lit

    @property
    def title_row(self) -> Row:
        """The title line; setting it redraws what changed of it."""
        return self._title_row

    @title_row.setter
    def title_row(self, row: Row) -> None:
        if row != self._title_row:
            self._title_row = row
            self.refresh()

    def compose_strip(self, y: int, look: Look) -> Strip:
        """Return the title line or a body line, with the labels laid over it."""
        strip = self._line_at(y, look)
        if y not in self._labels:
            return strip
        from tui.app.widgets.jump_labels import overlaid

        return overlaid(strip, self._labels[y], look)

    def _line_at(self, y: int, look: Look) -> Strip:
        width = self.size.width
        if self.titled:
            if y == 0:
                return paint(self._title_row, width, look, "front" if self.in_front else "bar")
            y -= 1
        return self.paint_line(y, width, look)

    # Keys and mouse.

    def action_cursor_down(self) -> None:
        """Move down a line."""
        self.move(1)

    def action_cursor_up(self) -> None:
        """Move up a line."""
        self.move(-1)

    def action_page_down(self) -> None:
        """Move down a page, keeping a line."""
        self.move(max(1, self.body_height - 1))

    def action_page_up(self) -> None:
        """Move up a page, keeping a line."""
        self.move(-max(1, self.body_height - 1))

    def action_half_page_down(self) -> None:
        """Move down half a page."""
        self.move(max(1, self.body_height // 2))

    def action_half_page_up(self) -> None:
        """Move up half a page."""
        self.move(-max(1, self.body_height // 2))

    def action_first_line(self) -> None:
        """Go to the first line."""
        self.go_end(last=False)

    def action_last_line(self) -> None:
        """Go to the last line."""
        self.go_end(last=True)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll down without moving the cursor."""
        event.stop()
        self.scroll_lines(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll up without moving the cursor."""
        event.stop()
        self.scroll_lines(-WHEEL)

    def on_click(self, event: events.Click) -> None:
        """Move the cursor to what was clicked; the title only takes the focus."""
        event.stop()
        y = event.y - self.titled
        if y >= 0:
            self.clicked(y, event.x, twice=event.chain >= 2)
