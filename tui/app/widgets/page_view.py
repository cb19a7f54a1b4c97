"""A page to be read, with links to walk along and follow."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from rich.segment import Segment
from textual.message import Message
from textual.strip import Strip

from tui.app.widgets.line_view import LineView, Spot, Words
from tui.app.widgets.page_lines import PageLine, PageLines, lay_out
from tui.app.widgets.pieces import joined, length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.look import Look
    from tui.app.pages.model import Goal, Paragraph

_GUTTER: Final = 3
"""Cells left of the text: sign of the current link, mark of a quote, blank."""
_WIDEST: Final = 104
"""Cells of text that are still easy to read in one line."""
_STEP: Final = 3
"""Lines that a step scrolls when no link is in reach."""
_NOTHING: Final = PageLines((), (), ())


class PageView(LineView):
    """Shows the paragraphs of a page; `link` is the current link's number, -1 for none.

    Up and down go from line to line with links, scrolling where there are none; `step_link` goes
    from link to link. Posts `Followed` when a person follows a link: by `follow_current`, or by a
    click on it.
    """

    class Followed(Message):
        """A person follows the link to `goal`."""

        def __init__(self, goal: Goal) -> None:
            super().__init__()
            self.goal = goal

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, titled=False)
        self.link = -1
        self.top = 0
        self._paragraphs: Sequence[Paragraph] = ()
        self._laid: PageLines | None = None
        self._laid_width = -1

    def show(self, paragraphs: Sequence[Paragraph], *, link: int = 0, top: int = 0) -> None:
        """Show another page with the current link, and the line on top, that it had before."""
        self._paragraphs = paragraphs
        self._laid = None
        self.link = link if any(piece.goal for line in paragraphs for piece in line.left) else -1
        self.top = top
        if self.size.height:
            self._set_top(top)
        self.refresh()

    @property
    def goal(self) -> Goal | None:
        """Where the current link leads."""
        goals = self._lines().goals
        return goals[self.link] if 0 <= self.link < len(goals) else None

    @property
    def goals(self) -> Sequence[Goal]:
        """Where the links of the page lead, in reading order."""
        return self._lines().goals

    def choose(self, link: int) -> None:
        """Make a link the current one and bring it into view, whole if it fits."""
        if 0 <= link < len(self._lines().goals):
            self.link = link
            self._bring_into_view()
            self.refresh()

    def follow_current(self) -> None:
        """Follow the current link."""
        if self.goal is not None:
            self.post_message(self.Followed(self.goal))

    def step_link(self, by: int) -> None:
        """Go to the next (1) or previous (-1) link; from the last one on to the first."""
        count = len(self._lines().goals)
        if count:
            start = self.link if self.link >= 0 else (-1 if by > 0 else 0)
            self.choose((start + by) % count)

    def _bring_into_view(self) -> None:
        reach = self._lines().reach
        if self.link < len(reach):
            first, last = reach[self.link]
            height = self.body_height
            if first < self.top:
                self._set_top(first if first > 1 else 0)
            elif last >= self.top + height:
                self._set_top(min(first, last - height + 1))

    # Lines.

    def fit(self) -> None:
        """Keep the current link in view at the new size."""
        self._set_top(self.top)
        if self.link > 0:
            self._bring_into_view()

    def _lines(self) -> PageLines:
        width = min(_WIDEST, self.size.width - _GUTTER - 1)
        if self._laid is None or width != self._laid_width:
            self._laid = lay_out(self._paragraphs, width) if width > 0 else None
            self._laid_width = width
        return self._laid or _NOTHING

    def paint_line(self, y: int, width: int, look: Look) -> Strip:
        """Return body line `y`."""
        lines = self._lines().lines
        number = self.top + y
        plain = look.style("text")
        if number >= len(lines):
            return Strip([Segment(" " * width, plain)], width)
        line = lines[number]
        segments = [*self._gutter(number, line, look), Segment(" " * line.indent, plain)]
        for text, part, link in line.words:
            ground = "row" if link >= 0 and link == self.link else "page"
            segments.append(Segment(text, look.style(part, ground)))
        used = sum(cell_len(segment.text) for segment in segments)
        edge = min(width - 1, _WIDEST + _GUTTER)
        taken = length(line.right)
        if line.ruled:
            rule = look.signs.line * max(0, edge - used - 1 - (taken + 1 if taken else 0))
            segments.append(Segment(f" {rule}", look.style("rule")))
            used += 1 + len(rule)
        gap = edge - used - taken
        if taken and gap > 0:
            segments.append(Segment(" " * gap, plain))
            segments += [Segment(text, look.style(part)) for text, part in line.right]
        return Strip(joined(segments)).adjust_cell_length(width, plain)

    def _gutter(self, number: int, line: PageLine, look: Look) -> list[Segment]:
        reach = self._lines().reach
        here = 0 <= self.link < len(reach) and reach[self.link][0] == number
        return [
            Segment(look.signs.current if here else " ", look.style("accent")),
            Segment(look.signs.quote if line.quoted else " ", look.style("evidence")),
            Segment(" ", look.style("text")),
        ]

    def spots(self) -> list[Spot]:
        """Return the links that begin on a line that is seen."""
        found: list[Spot] = []
        lines = self._lines()
        for y, line in enumerate(lines.lines[self.top : self.top + self.body_height]):
            at = _GUTTER + line.indent
            told = -1
            for text, _, link in line.words:
                if link >= 0 and link != told and lines.reach[link][0] == self.top + y:
                    found.append(Spot(y, at - 1, partial(self._jump, link)))
                told = link
                at += cell_len(text)
        return found

    def words(self) -> list[Words]:
        """Return the lines that are seen, with nothing in the place of what leads to a record."""
        found: list[Words] = []
        for y, line in enumerate(self._lines().lines[self.top : self.top + self.body_height]):
            pieces = [" " * len(text) if part == "link" else text for text, part, _ in line.words]
            joined = bool(found) and found[-1].y == y - 1
            if any(piece.strip() for piece in pieces):
                found.append(Words(y, _GUTTER + line.indent, "".join(pieces), joined))
        return found

    def _jump(self, link: int) -> None:
        self.screen.set_focus(self, scroll_visible=False)
        self.choose(link)
        self.follow_current()

    # Moving.

    def move(self, lines: int) -> None:
        """Go `lines` down or up: to the link on the next line that has one, or scroll."""
        if abs(lines) > 1:
            self._page(lines)
            return
        first_lines = [first for first, _ in self._lines().reach]
        if 0 <= self.link < len(first_lines) and self._seen(self.link):
            here = first_lines[self.link]
        else:
            here = self.top - 1 if lines > 0 else self.top + self.body_height
        beyond = [line for line in first_lines if (line > here if lines > 0 else line < here)]
        wanted = beyond[0 if lines > 0 else -1] if beyond else -1
        if beyond and self.top - _STEP <= wanted < self.top + self.body_height + _STEP:
            self.choose(first_lines.index(wanted))
        else:
            self.scroll_lines(_STEP * lines)

    def _page(self, lines: int) -> None:
        self.scroll_lines(lines)
        links = [i for i in range(len(self._lines().reach)) if self._seen(i)]
        if links:
            self.link = links[0] if lines > 0 else links[-1]
            self.refresh()

    def _seen(self, link: int) -> bool:
        first = self._lines().reach[link][0]
        return self.top <= first < self.top + self.body_height

    def go_end(self, *, last: bool) -> None:
        """Go to the beginning or end of the page, and its first or last link."""
        count = len(self._lines().goals)
        self._set_top(len(self._lines().lines) if last else 0)
        self.link = (count - 1 if last else 0) if count else -1
        self.refresh()

    def scroll_lines(self, lines: int) -> None:
        """Scroll the page."""
        self._set_top(self.top + lines)
        self.refresh()

    def _set_top(self, top: int) -> None:
        self.top = max(0, min(top, len(self._lines().lines) - self.body_height))

    def clicked(self, y: int, x: int, *, twice: bool) -> None:  # noqa: ARG002
        """Follow the link that was clicked."""
        number = self.top + y
        lines = self._lines().lines
        if number >= len(lines):
            return
        at = _GUTTER + lines[number].indent
        for text, _, link in lines[number].words:
            if at <= x < at + cell_len(text) and link >= 0:
                self.choose(link)
                self.follow_current()
                return
            at += cell_len(text)
