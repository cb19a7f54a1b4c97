"""An upright line between two panes."""

from __future__ import annotations

from textual.strip import Strip
from textual.widget import Widget

from tui.app.look import look_of
from tui.app.widgets.pieces import Row, paint


class Rule(Widget):
    """One column of line."""

    def render_line(self, y: int) -> Strip:  # noqa: ARG002
        """Return a cell of the line."""
        look = look_of(self)
        return paint(Row(((look.signs.rule, "rule"),)), self.size.width, look)
