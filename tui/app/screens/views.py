"""Which screen shows a view of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tui.app.pages.model import Goal
    from tui.app.screens.doors import Doors
    from tui.app.trail import Lookout


def view_screen(opener: Doors[Any], at: Lookout) -> Doors[Goal]:
    """Return the screen of a view, as it was left."""
    if at.view == "side-by-side":
        from tui.app.screens.side_screen import SideScreen

        return SideScreen(opener, at)
    from tui.app.screens.view_screen import ViewScreen

    return ViewScreen(opener, at)
