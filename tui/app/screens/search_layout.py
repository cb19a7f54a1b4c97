"""Where the parts of the search stand on a screen of any size, and how far its index is."""

from __future__ import annotations

from typing import Final

from tui.app.screens.explorer_layout import Box
from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import Piece

_BESIDE: Final = 160
"""From this width on the passage stands beside the results."""


def place(width: int, height: int) -> dict[str, Box]:
    """Return the box of each part: results above the passage, or beside it where it is wide."""
    body = max(0, height - 3)
    boxes = {
        "line": Box(0, 0, width, 1),
        "count": Box(0, 1, width, 1),
        "footer": Box(0, height - 1, width, 1),
    }
    if width >= _BESIDE:
        half = width // 2
        boxes["results"] = Box(0, 2, half, body)
        boxes["preview"] = Box(half, 2, width - half, body)
    else:
        above = (body + 1) // 2
        boxes["results"] = Box(0, 2, width, above)
        boxes["preview"] = Box(0, 2 + above, width, body - above)
    return boxes


def indexing(share: float) -> list[Piece]:
    """Return what is said of an index of which so much is made; nothing of one that is."""
    if share >= 1.0:
        return []
    return [
        (f"indexing, once: {share:.0%}  ", "text"),
        (key_of("close"), "accent"),
        (" stop ", "muted"),
    ]
