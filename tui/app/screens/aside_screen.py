"""An explorer opened from a slide: everything in it works, and going back leads to the slide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.screens.explorer import ExplorerScreen
from tui.app.screens.starting import starting_place
from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import plain

if TYPE_CHECKING:
    from tui.app.pages.model import Goal
    from tui.app.screens.present_screen import PresentScreen


class AsideScreen(ExplorerScreen):
    """The explorer at `record`, or where `goal` leads; the explorer below keeps its place."""

    def __init__(self, slides: PresentScreen, record: str, goal: Goal | None = None) -> None:
        super().__init__(slides.corpus, starting_place(slides.corpus, record))
        self.share(slides)
        self.fact_list.basket = slides.basket
        self._before = f"slide {slides.where}"
        self._goal = goal

    def on_mount(self) -> None:
        """Go where it is to go once the panes are filled, and say how to come back."""
        if self._goal is not None:
            self.call_after_refresh(self.follow, self._goal)
        self.footer.say(plain(f"{key_of('back')} comes back to {self._before}"))

    @property
    def crumbs(self) -> list[str]:
        """The slide, then where one has been since."""
        return [self._before, *super().crumbs[1:]]

    def action_back(self) -> None:
        """Go back; from where one began, to the slide."""
        if len(self.trail.behind()) == 1:
            self.dismiss(None)
        else:
            super().action_back()

    def action_present(self) -> None:
        """Go back to the slide at once."""
        self.dismiss(None)

    def action_close(self) -> None:
        """Clear what filters or zooms; where there is nothing to clear, go back to the slide."""
        if self.ask.words_in(self.front) or self.arrangement.zoomed:
            super().action_close()
        else:
            self.dismiss(None)
