"""An upright line between two panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.widgets.painted import Painted
from tui.app.widgets.pieces import Row, paint

if TYPE_CHECKING:
    from textual.strip import Strip

    from tui.app.look import Look


class Rule(Painted):
    """One column of line."""

    def compose_strip(self, y: int, look: Look) -> Strip:  # noqa: ARG002
        """Return a cell of the line."""
        return paint(Row(((look.signs.rule, "rule"),)), self.size.width, look)
