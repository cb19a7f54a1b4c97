"""A widget that is drawn line by line and sends only what changed since it was last sent."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, Self, runtime_checkable

from textual.color import Color
from textual.filter import ANSIToTruecolor
from textual.geometry import Region, Size
from textual.widget import Widget

from tui.app.look import Look, look_of
from tui.app.slim_updates import Shift, best_shift

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from rich.style import Style
    from textual.strip import Strip

    from tui.app.slim_updates import SlimCompositor

_NO_COLOUR: Final = Color(0, 0, 0, 0)


@runtime_checkable
class Sending(Protocol):
    """A screen that can have its terminal move lines."""

    @property
    def sending(self) -> SlimCompositor:
        """What sends it to the terminal."""
        ...


class Painted(Widget):
    """Base of everything drawn here: a subclass says what line `y` looks like.

    Call `refresh()` after any change; it compares each line with what was sent last and asks for
    those lines, and of them the cells from the first to the last that differ. `fit()` is called
    before the first line is drawn at another size, so that the first frame is right.
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._shown: dict[int, Strip] = {}
        self._fresh: dict[int, Strip] = {}
        self._unsent: dict[int, Cells] = {}
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
        strips = [self.compose_strip(y, look) for y in range(size.height)]
        self._shift(strips)
        for y, strip in enumerate(strips):
            before = self._shown.get(y)
            if before is None or strip != before:
                self._fresh[y] = strip
                cells = Cells(0, size.width) if before is None else changed_cells(before, strip)
                waiting = self._unsent.get(y, cells)
                first, end = min(cells.first, waiting.first), max(cells.end, waiting.end)
                self._unsent[y] = Cells(first, end)
                changed.append(Region(first, y, end - first, 1))
        if changed:
            super().refresh(*changed)
            # Tell the screen now, not when this widget is idle: what one key changes in several
            # widgets is then sent in one frame, not in two.
            self._check_refresh()
        return self

    @property
    def spans_screen(self) -> bool:
        """Whether nothing stands beside this widget, so that the terminal can move its lines."""
        return self.region.width == self.screen.size.width

    def _shift(self, strips: Sequence[Strip]) -> None:
        """Let the terminal move lines that are to stand elsewhere, if that saves sending them."""
        if self._unsent or not self.spans_screen or not isinstance(self.screen, Sending):
            return
        compositor = self.screen.sending
        shift = best_shift(self._shown, strips)
        top = self.region.y
        if shift is None or compositor.is_waiting(top + shift.first, top + shift.last):
            return
        compositor.shift(Shift(top + shift.first, top + shift.last, shift.lines))
        self._shown = shift.applied(self._shown)

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
        return [
            Region(first, y, end - first, 1)
            for y, (first, end) in unsent.items()
            if y < self.size.height
        ]


class Cells(NamedTuple):
    """Cells of a line: those from `first` on, before `end`."""

    first: int
    end: int


def changed_cells(before: Strip, after: Strip) -> Cells:
    """Return which cells must be sent to turn `before` into `after`; at least one.

    Blanks on the same ground look alike, whatever the colour of letters there would be. Where
    characters are not one cell wide each, all from the first line's beginning on are sent.
    """
    width = max(before.cell_length, after.cell_length)
    one, other = _cells(before), _cells(after)
    if one is None or other is None or len(one) != len(other):
        return Cells(0, width)
    differ = [at for at, (old, new) in enumerate(zip(one, other, strict=True)) if old != new]
    return Cells(differ[0], differ[-1] + 1) if differ else Cells(0, 1)


def _cells(strip: Strip) -> list[tuple[str, object]] | None:
    """Return the characters of a line with how each looks; None where one is not one cell wide."""
    if len(strip.text) != strip.cell_length:
        return None
    found: list[tuple[str, object]] = []
    for text, style, _ in strip:
        blank = _ground(style)
        found += [(char, blank if char == " " else style) for char in text]
    return found


def _ground(style: Style | None) -> object:
    """Return all that is seen of a style on a blank."""
    if style is None:
        return None
    reversed_ = style.color if style.reverse else None
    return style.bgcolor, style.reverse or False, style.underline or False, reversed_
