"""Screens whose parts stand where a function of the size says, instead of where CSS flows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.geometry import Offset, Region, Size, Spacing
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.widget import Widget

    from tui.app.screens.explorer_layout import Box

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


class PlacedScreen(Screen[None]):
    """A screen that says in `boxes` where its children stand.

    Call `refresh(layout=True)` when `boxes` would answer differently for the same size.
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._pane_layout = PaneLayout(self.boxes)

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return the box of each visible child, by its id."""
        raise NotImplementedError

    @property
    def layout(self) -> Layout:
        """The layout that asks `boxes`."""
        return self._pane_layout
