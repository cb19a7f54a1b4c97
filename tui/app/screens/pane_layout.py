"""Screens whose parts stand where a function of the size says, instead of where CSS flows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self, TypeVar

from textual.geometry import Offset, Region, Size, Spacing
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.screen import Screen

from tui.app.slim_updates import SlimCompositor
from tui.app.widgets.bars import KeyFooter

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from textual import events
    from textual.widget import Widget

    from tui.app.screens.explorer_layout import Box

Result = TypeVar("Result")
"""What a screen answers when it is left."""

_NO_OFFSET: Final = Offset(0, 0)
_NO_MARGIN: Final = Spacing()


class PaneLayout(Layout):
    """Places the children whose ids `boxes(width, height)` names, and hides all others."""

    name = "panes"

    def __init__(self, boxes: Callable[[int, int], dict[str, Box]]) -> None:
        self._boxes = boxes

    def arrange(
        self,
        parent: Widget,  # noqa: ARG002
        children: list[Widget],
        size: Size,
        greedy: bool = True,  # noqa: ARG002, FBT001, FBT002  the signature is Textual's
    ) -> ArrangeResult:
        """Return where the children stand."""
        boxes = self._boxes(size.width, size.height)
        return [
            WidgetPlacement(Region(*boxes[child.id]), _NO_OFFSET, _NO_MARGIN, child)
            for child in children
            if child.id in boxes
        ]


class PlacedScreen(Screen[Result]):
    """A screen that says in `boxes` where its children stand.

    Call `refresh(layout=True)` when `boxes` would answer differently for the same size.
    """

    BLANK = True

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._compositor = self._slim = SlimCompositor()
        self._pane_layout = PaneLayout(self.boxes)
        self._as_painted = False
        self._paint_asked = False

    @property
    def sending(self) -> SlimCompositor:
        """What sends this screen to the terminal."""
        return self._slim

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return the box of each visible child, by its id."""
        raise NotImplementedError

    @property
    def layout(self) -> Layout:
        """The layout that asks `boxes`."""
        return self._pane_layout

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take a message off the footer, unless it is clicked itself, or waits for an answer."""
        for footer in self.query(KeyFooter):
            if not footer.region.contains(event.screen_x, event.screen_y) and not footer.has_focus:
                footer.unsay()

    # A screen has nothing to draw beside its children, but Textual has it sent whole, children
    # and all, whenever the focus moves and a second time when it is first shown.

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Ask to be drawn, unless all there is to draw has been."""
        if self._as_painted and not (regions or layout or recompose):
            return self
        if layout:
            self._clear_arrangement_cache()
        self._paint_asked |= not layout
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def set_focus(
        self,
        widget: Widget | None,
        scroll_visible: bool = True,  # noqa: FBT001, FBT002  the signature is Textual's
        from_app_focus: bool = False,  # noqa: FBT001, FBT002
    ) -> None:
        """Give a child the focus; children draw their focus themselves."""
        before, self._as_painted = self._as_painted, True
        super().set_focus(widget, scroll_visible, from_app_focus)
        self._as_painted = before

    def on_screen_resume(self) -> None:
        """Know before Textual that it is about to paint the screen for its size."""
        if self._size != self.app.size:
            self._as_painted = True
            self.call_next(self._resumed)

    def _resumed(self) -> None:
        self._as_painted = self._paint_asked = False

    def _exchange_repaint_regions(self) -> Collection[Region]:
        """Return the screen if it was asked for since it was painted for its size."""
        regions = super()._exchange_repaint_regions()
        asked, self._paint_asked = self._paint_asked, False
        return regions if asked else ()
