"""A view of lines: the one way this program shows anything longer than a line.

A `LineView` draws one title line and, below it, as many body lines as fit. A subclass says what
each body line looks like (`paint_line`) and how its cursor moves (`move`, `go_end`). The view
remembers what it last sent and sends only the lines, and of them only the columns, that changed:
over a slow link that is the difference between a step of 300 bytes and one of 4,000.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from tui.app.bindings import bindings
from tui.app.look import Look, look_of
from tui.app.widgets.pieces import Row, paint

if TYPE_CHECKING:
    from textual import events

WHEEL = 3
"""Lines a turn of the wheel scrolls."""


class LineView(Widget, can_focus=True):
    """Base of lists and texts. Call `refresh()` after any change; it finds out what to send."""

    DEFAULT_CSS: ClassVar[str] = ""
    BINDINGS: ClassVar = bindings("lines")

    def __init__(self, *, id: str | None = None, titled: bool = True) -> None:  # noqa: A002
        super().__init__(id=id)
        self.titled = titled
        self._title_row = Row(())
        self._shown: dict[int, Strip] = {}
        self._fresh: dict[int, Strip] = {}
        self._shown_width = -1

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

    # What a subclass and the screen use.

    @property
    def body_height(self) -> int:
        """The number of lines below the title."""
        return max(0, self.size.height - self.titled)

    @property
    def title_row(self) -> Row:
        """The title line; setting it redraws what changed of it."""
        return self._title_row

    @title_row.setter
    def title_row(self, row: Row) -> None:
        if row != self._title_row:
            self._title_row = row
            self.refresh()

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Redraw what changed since it was last sent; with `regions`, just those."""
        size = self.size
        if regions or layout or recompose or not repaint or not self.is_mounted or not size.height:
            return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
        if size.width != self._shown_width:
            return super().refresh()
        changed: list[Region] = []
        look = look_of(self)
        for y in range(size.height):
            strip = self._compose_strip(y, look)
            before = self._shown.get(y)
            if before is None or strip != before:
                self._fresh[y] = strip
                reach = size.width if before is None else _reach(before, strip)
                changed.append(Region(0, y, reach, 1))
        return super().refresh(*changed) if changed else self

    def render_line(self, y: int) -> Strip:
        """Return line `y` of the widget and remember it as sent."""
        width = self.size.width
        if width != self._shown_width:
            self._shown.clear()
            self._fresh.clear()
            self._shown_width = width
        strip = self._fresh.pop(y, None) or self._compose_strip(y, look_of(self))
        self._shown[y] = strip
        return strip

    def _compose_strip(self, y: int, look: Look) -> Strip:
        width = self.size.width
        if self.titled:
            if y == 0:
                return paint(self._title_row, width, look, "front" if self.has_focus else "bar")
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


def _reach(before: Strip, after: Strip) -> int:
    """Return how many columns from the left must be sent to turn `before` into `after`."""
    width = max(before.cell_length, after.cell_length)
    first, second = _inked(before), _inked(after)
    if first is None or second is None or first[1] != second[1]:
        return width
    return max(1, min(width, max(first[0], second[0])))


def _inked(strip: Strip) -> tuple[int, object] | None:
    """Return the width up to the blanks at the end, and the ground those blanks lie on."""
    segments = list(strip)
    style = segments[-1].style if segments else None
    if style is None or style.underline or style.reverse:
        return None
    text = segments[-1].text
    return strip.cell_length - len(text) + len(text.rstrip(" ")), style.bgcolor
