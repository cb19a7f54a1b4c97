"""The text of an article with what is cited marked in it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from textual.message import Message

from tui.app.widgets.article_lines import ArticleLines, Line, Place
from tui.app.widgets.article_marks import (
    GUTTER,
    Marks,
    found_in,
    label_strip,
    merged,
    pattern_of,
    text_strip,
)
from tui.app.widgets.line_view import LineView, Words
from tui.app.widgets.pieces import Row, broken, paint
from tui.app.widgets.wrapping import Span, offset_at

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from textual.strip import Strip

    from tui.app.look import Look


class ArticleText(LineView):
    """Shows an article and marks passages in it; takes plain text and offsets, knows no store.

    `show(text, sections)` shows another article (the text must have gone through `gate.visible`,
    which keeps offsets), `tell(rows)` shows a message instead. `mark(cited, also)` says which
    passages are cited: `cited` in reverse with a bar in the gutter, `also` underlined; a row of a
    table gets the table's header above it. `find(words)` marks what a person looks for, bold with
    a sign in the gutter. `reveal(start, end)` brings a passage into view, and scrolls only if it
    is not. Posts `CursorMoved` with the offsets of the line a person moved to, or of the
    character clicked, and `Followed` on a double click.
    """

    class CursorMoved(Message):
        """A person moved to the line (or clicked the character) [start, end) of the text."""

        def __init__(self, article_text: ArticleText, start: int, end: int) -> None:
            super().__init__()
            self.article_text = article_text
            self.start = start
            self.end = end

    class Followed(CursorMoved):
        """A person wants what cites this place: a double click."""

    def __init__(self, *, id: str | None = None, titled: bool = True) -> None:  # noqa: A002
        super().__init__(id=id, titled=titled)
        self.text = ""
        self.cursor = 0
        self._marks = Marks()
        self._sought: re.Pattern[str] | None = None
        self._sections: Sequence[tuple[int, int, str]] = ()
        self._rows: Sequence[Row] = ()
        self._lines: ArticleLines | None = None
        self._top: Place = (0, 0)
        self._wanted: Span | None = None
        self._from: int | None = None
        self._window: list[Line] = []
        self._window_key: object = None

    # What it shows.

    def show(self, text: str, sections: Sequence[tuple[int, int, str]]) -> None:
        """Show another article from its beginning, with nothing marked."""
        self.text = text
        self._sections = sections
        self._rows = ()
        self._lines = None
        self._top = (0, 0)
        self.cursor = 0
        self._marks = Marks(hits=found_in(self.text, self._sought))
        self._wanted = self._from = None
        self.refresh()

    def tell(self, rows: Sequence[Row]) -> None:
        """Show a message instead of an article."""
        self.show("", ())
        self._rows = rows
        self.refresh()

    def mark(self, cited: Span | None, also: Sequence[Span] = ()) -> None:
        """Mark the cited passage and the other cited passages, in any order."""
        self._marks = self._marks._replace(cited=cited, also=merged(also))
        if self._lines is not None:
            self._lines.repeat(self._headers(self._lines))
        self.refresh()

    def reveal(self, start: int, end: int) -> None:
        """Bring text[start:end] into view with the cursor on its first line."""
        self.cursor = start
        self._wanted = (start, end)
        if self.size.height:
            self._scroll_to_wanted()
        self.refresh()

    @property
    def top(self) -> int:
        """The offset of the first line seen."""
        return self._laid_out().line_at(self._top).start if self.text and self.size.width else 0

    def show_from(self, offset: int) -> None:
        """Scroll so that the line of `offset` is the first one seen."""
        self._from = offset
        if self.size.height:
            self.fit()
        self.refresh()

    # Finding.

    @property
    def hit_count(self) -> int:
        """How many places are marked as found."""
        return len(self._marks.hits)

    def find(self, *sought: str, whole: bool = False) -> int:
        """Mark all places where one of `sought` stands, whatever the case, and return how many.

        See `pattern_of`. What is sought is marked in every article that is shown from now on, until
        something else is; nothing, or an empty string, clears the marks.
        """
        self._sought = pattern_of(sought, whole=whole)
        self._marks = self._marks._replace(hits=found_in(self.text, self._sought))
        self.refresh()
        return self.hit_count

    def go_to_hit(self, step: int) -> int:
        """Go to the next (1), previous (-1) or nearest (0) hit; return its number, 0 if none."""
        hits = self._marks.hits
        if not hits:
            return 0
        index = bisect_left(hits, (self.cursor, 0))
        if step > 0 and index < len(hits) and hits[index][0] == self.cursor:
            index += 1
        elif step < 0:
            index -= 1
        index %= len(hits)
        self.reveal(*hits[index])
        return index + 1

    # Lines.

    def fit(self) -> None:
        """Lay the text out anew and keep what was on top, or wanted, in view."""
        lines = self._lines
        if lines is not None and lines.width != self._text_width():
            offset = lines.line_at(self._top).start
            self._lines = None
            self._top = self._laid_out().place_of(offset)
        if self._from is not None and self.text:
            self._set_top(self._laid_out().place_of(self._from))
            self._from = None
        if self._wanted:
            self._scroll_to_wanted()

    def paint_line(self, y: int, width: int, look: Look) -> Strip:
        """Return body line `y`."""
        if self._rows or not self.text:
            rows = broken(self._rows, width - 1)
            return paint(rows[y] if y < len(rows) else Row(()), width, look)
        lines = self._laid_out()
        seen = self._seen()
        if y >= len(seen):
            return paint(Row(()), width, look)
        line = seen[y]
        if line.label:
            return label_strip(line.label, width, look, header=line.header)
        role = lines.role_at(line.start)
        here = self.in_front and self._holds_cursor(line)
        span = (line.start, line.end)
        return text_strip(self.text, span, role, self._marks, look, width=width, here=here)

    def _seen(self) -> list[Line]:
        """Return the lines that are seen, laid out at once."""
        lines = self._laid_out()
        key = (self._top, self.body_height, lines.changes)
        if key != self._window_key:
            self._window_key = key
            self._window = [line for _, line in lines.window(self._top, self.body_height)]
        return self._window

    def _holds_cursor(self, line: Line) -> bool:
        return line.start <= self.cursor < line.end or line.start == self.cursor == line.end

    def _text_width(self) -> int:
        return max(1, self.size.width - GUTTER - 1)

    def _laid_out(self) -> ArticleLines:
        if self._lines is None or self._lines.width != self._text_width():
            self._lines = ArticleLines(self.text, self._sections, self._text_width(), {})
            self._window_key = None
            self._lines.repeat(self._headers(self._lines))
        return self._lines

    def _headers(self, lines: ArticleLines) -> dict[int, Span]:
        header = lines.header_of(cited) if (cited := self._marks.cited) else None
        return {header[0]: header[1]} if header else {}

    # Moving.

    def _scroll_to_wanted(self) -> None:
        """Scroll so that the passage wanted is seen whole, or at least its beginning."""
        if not self._wanted or not self.text:
            return
        lines = self._laid_out()
        first = lines.place_of(self._wanted[0])
        if first[0] in lines.repeated:
            first = (first[0], 0)
        last = lines.place_of(max(self._wanted[0], self._wanted[1] - 1))
        height = self.body_height
        if first >= self._top and last <= lines.step(self._top, height - 1):
            return
        self._set_top(lines.step(first, -(height // 4)))

    def _set_top(self, place: Place) -> None:
        lines = self._laid_out()
        lowest = lines.step(lines.last(), 1 - self.body_height)
        self._top = min(place, lowest)

    def move(self, lines: int) -> None:
        """Move the cursor by a number of lines, past labels."""
        if not self.text:
            return
        layout = self._laid_out()
        place = layout.step(layout.place_of(self.cursor), lines)
        while layout.line_at(place).label and place != layout.step(place, 1 if lines > 0 else -1):
            place = layout.step(place, 1 if lines > 0 else -1)
        self._go(place)

    def go_end(self, *, last: bool) -> None:
        """Go to the first or last line."""
        if self.text:
            self._go(self._laid_out().last() if last else self._laid_out().place_of(0))

    def scroll_lines(self, lines: int) -> None:
        """Scroll without moving the cursor."""
        if self.text:
            self._wanted = None
            self._set_top(self._laid_out().step(self._top, lines))
            self.refresh()

    def clicked(self, y: int, x: int, *, twice: bool) -> None:
        """Move the cursor to the line clicked and tell which character it was."""
        if not self.text:
            return
        lines = self._laid_out()
        line = lines.line_at(lines.step(self._top, y))
        if line.label:
            return
        at = offset_at(self.text, line.start, line.end, max(0, x - GUTTER))
        self.cursor = line.start
        self.refresh()
        message = self.Followed if twice else self.CursorMoved
        self.post_message(message(self, at, min(at + 1, line.end)))

    def words(self) -> list[Words]:
        """Return the lines of the article that are seen."""
        if not self.text or self._rows:
            return []
        found: list[Words] = []
        before = -1
        for y, line in enumerate(self._seen()):
            if not line.label:
                text = self.text[line.start : line.end].rstrip()
                joined = before >= 0 and "\n" not in self.text[before : line.start]
                found.append(Words(y + self.titled, GUTTER, text, joined))
                before = line.start
        return found

    def line_of_cursor(self) -> int:
        """Return the line of the view that the cursor is on, -1 if it is out of sight."""
        seen = (y for y, line in enumerate(self._seen()) if self._holds_cursor(line))
        return next(seen, -1 - self.titled) + self.titled

    def line_span(self) -> Span:
        """Return the offsets of the line the cursor is on."""
        line = self._laid_out().line_at(self._laid_out().place_of(self.cursor))
        return line.start, line.end

    def _go(self, place: Place) -> None:
        lines = self._laid_out()
        line = lines.line_at(place)
        self.cursor, self._wanted = line.start, None
        height = self.body_height
        if place < self._top:
            self._set_top(place)
        elif place > lines.step(self._top, height - 1):
            self._set_top(lines.step(place, 1 - height))
        self.refresh()
        self.post_message(self.CursorMoved(self, line.start, line.end))
