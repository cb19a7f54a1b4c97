"""A slide, painted as it was laid out: large space around few words, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.app.look import look_of
from tui.app.widgets.painted import Painted
from tui.app.widgets.pieces import Row, paint
from tui.export.flowing import PLAIN, Bars, flow
from tui.export.slide_pages import pages
from tui.export.slide_parts import MARGIN, indented

if TYPE_CHECKING:
    from textual.strip import Strip

    from tui.app.look import Look
    from tui.export.flowing import Line
    from tui.export.slide_models import Slide

_LEAST: Final = 8
"""A note gives way to a slide that would have fewer lines."""


class SlideView(Painted):
    """Shows page `page` of a slide, and below it what is to be said, if `noted`.

    `show` takes another slide; `pages` is how many pages it has at this size.
    """

    def __init__(self, slide: Slide, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._slide = slide
        self._pages: list[list[Line]] = [[]]
        self._note: list[Line] = []
        self.page = 0
        self.noted = False

    @property
    def pages(self) -> int:
        """The number of pages."""
        return len(self._pages)

    def show(self, slide: Slide, *, last: bool = False) -> None:
        """Show the first page of a slide, or the last."""
        self._slide = slide
        self.page = 0
        self._lay_out()
        self.page = self.pages - 1 if last else 0
        self.refresh()

    def turn(self, by: int) -> bool:
        """Go to another page of the slide; return False if there is none."""
        if not 0 <= self.page + by < self.pages:
            return False
        self.page += by
        self.refresh()
        return True

    def toggle_note(self) -> bool:
        """Show the note, or hide it; return False if the slide has none."""
        self.noted = not self.noted
        self._lay_out()
        self.refresh()
        return bool(self._slide.note)

    def fit(self) -> None:
        """Lay the slide out for the new size."""
        self._lay_out()

    def _lay_out(self) -> None:
        width, height = self.size
        if not width or not height:
            return
        signs = look_of(self).signs
        bars = PLAIN if signs.rule == PLAIN.upright else Bars()
        self._note = []
        if self.noted and self._slide.note:
            said = flow([(self._slide.note, "text")], width - 2 * MARGIN - 2, bars)
            said = said[: max(0, height - _LEAST)]
            lines = [[(f"{bars.upright} ", "evidence"), *line] for line in said]
            self._note = [[], *(indented(line, MARGIN) for line in lines)]
        self._pages = pages(self._slide, width, height - len(self._note) - 1, bars)
        self.page = min(self.page, self.pages - 1)

    def compose_strip(self, y: int, look: Look) -> Strip:
        """Return a line of the page, of the note at the foot, or of the space around them."""
        page = self._pages[self.page]
        height = self.size.height
        room = height - len(self._note)
        top = max(1, (room - len(page)) // 3) if len(page) < room else 0
        line: Line = []
        if y >= room:
            line = self._note[y - room]
        elif 0 <= y - top < len(page):
            line = page[y - top]
        pieces = [(text, "evidence" if part == "bar" else part) for text, part in line]
        return paint(Row(pieces), self.size.width, look)
