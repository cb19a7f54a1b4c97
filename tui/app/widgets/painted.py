"""A widget that is drawn line by line and sends only what changed since it was last sent."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Self

from textual.color import Color
from textual.filter import ANSIToTruecolor
from textual.geometry import Region, Size
from textual.widget import Widget

from tui.app.look import Look, look_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from textual.strip import Strip

_NO_COLOUR: Final = Color(0, 0, 0, 0)


class Painted(Widget):
    """Base of everything drawn here: a subclass says what line `y` looks like.

    Call `refresh()` after any change; it compares each line with what was sent last and asks for
    those lines, and of them the columns from the left edge, that differ. `fit()` is called before
    the first line is drawn at another size, so that the first frame is right.
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._shown: dict[int, Strip] = {}
        self._fresh: dict[int, Strip] = {}
        self._unsent: dict[int, int] = {}
        self._fitted = Size(-1, -1)
        self._look: Look | None = None
        self._held = False

    def compose_strip(self, y: int, look: Look) -> Strip:
        """Return line `y` of the widget, exactly as wide as the widget."""
        raise NotImplementedError

    def fit(self) -> None:
        """Get ready to be drawn at `self.size`, which has changed."""

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Make several changes and find out only then, once, what is to be sent."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            self.refresh()

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Ask for what changed to be sent."""
        if self._held:
            return self
        size = self.size
        if regions or layout or recompose or not repaint or not self.is_mounted:
            return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
        look = look_of(self)
        if size != self._fitted or look is not self._look or not size.height:
            self._shown.clear()
            self._fresh.clear()
            return super().refresh()
        changed: list[Region] = []
        self._fresh.clear()
        for y in range(size.height):
            strip = self.compose_strip(y, look)
            before = self._shown.get(y)
            if before is None or strip != before:
                self._fresh[y] = strip
                reach = size.width if before is None else _reach(before, strip)
                self._unsent[y] = max(reach, self._unsent.get(y, 0))
                changed.append(Region(0, y, reach, 1))
        if changed:
            super().refresh(*changed)
            # Tell the screen now, not when this widget is idle: what one key changes in several
            # widgets is then sent in one frame, not in two.
            self._check_refresh()
        return self

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the lines of `crop`, straight: there are no borders to be drawn around them."""
        look = look_of(self)
        if self.size != self._fitted or look is not self._look:
            self._shown.clear()
            self._fresh.clear()
            self._look = look
            if self.size != self._fitted:
                self._fitted = self.size
                self.fit()
        strips = [self._line(y, look) for y in crop.line_range]
        for line_filter in self.get_line_filters():
            if isinstance(line_filter, ANSIToTruecolor):  # looks have no such colours to turn
                continue
            strips = [strip.apply_filter(line_filter, _NO_COLOUR) for strip in strips]
        if crop.column_span != (0, self.size.width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def _line(self, y: int, look: Look) -> Strip:
        strip = self._fresh.pop(y, None) or self._shown.get(y) or self.compose_strip(y, look)
        self._shown[y] = strip
        return strip

    def _exchange_repaint_regions(self) -> Collection[Region]:
        """Return the lines that were asked for and not sent, not the whole widget.

        A layout paints the whole screen and leaves every widget on Textual's list of what to
        paint: without this each would be sent a second time. A line may be drawn without being
        sent, when a frame has changes on all sides of it, so drawing does not take it off.
        """
        regions = super()._exchange_repaint_regions()
        unsent, self._unsent = self._unsent, {}
        if (
            self.size != self._fitted
            or look_of(self) is not self._look
            or len(self._shown) < self.size.height
        ):
            return regions
        return [Region(0, y, reach, 1) for y, reach in unsent.items() if y < self.size.height]


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
