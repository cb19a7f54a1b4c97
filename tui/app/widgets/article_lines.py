"""An article as lines on a screen, laid out only where somebody looks.

A place is (paragraph, line within it); scrolling goes from place to place, so jumping into the
middle of a long article lays out nothing but the paragraphs around it. No Textual here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from tui.app.widgets.wrapping import Span, index_of, paragraphs, wrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Place: TypeAlias = "tuple[int, int]"
"""(paragraph, line within the paragraph)."""

LABELLED: Final = frozenset({"summary", "table", "faq", "pull-quote", "teaser", "boilerplate"})
"""Roles that are named above their first line."""

_KEPT: Final = 4000
"""Paragraphs whose lines are remembered."""


class Line(NamedTuple):
    """One line: text[start:end], or a label that is not in the article (start == end).

    `header` is set for the header of a table repeated above a row of it.
    """

    start: int
    end: int
    label: str = ""
    header: bool = False


class ArticleLines:
    """The lines of `text` at a width. `sections` are (start, end, role), first match counts.

    `repeated` maps a paragraph to the span of the table header to be shown above it.
    """

    def __init__(
        self,
        text: str,
        sections: Sequence[tuple[int, int, str]],
        width: int,
        repeated: Mapping[int, Span],
    ) -> None:
        self.text = text
        self.width = width
        self.starts = paragraphs(text)
        self.repeated = repeated
        self._sections = sections
        self.changes = 0
        self._lines: dict[int, list[Line]] = {}

    def of(self, paragraph: int) -> list[Line]:
        """Return the lines of a paragraph, at least one."""
        lines = self._lines.get(paragraph)
        if lines is None:
            if len(self._lines) >= _KEPT:
                self._lines.clear()
            lines = self._lines[paragraph] = self._lay_out(paragraph)
        return lines

    def repeat(self, repeated: Mapping[int, Span]) -> None:
        """Show other table headers than before."""
        for paragraph in self.repeated.keys() ^ repeated.keys():
            self._lines.pop(paragraph, None)
        self.repeated = repeated
        self.changes += 1

    def paragraph_at(self, offset: int) -> int:
        """Return the paragraph that holds `offset`."""
        return index_of(self.starts, offset)

    def end_of(self, paragraph: int) -> int:
        """Return where the paragraph ends, before its newline."""
        if paragraph + 1 < len(self.starts):
            return self.starts[paragraph + 1] - 1
        return len(self.text)

    def place_of(self, offset: int) -> Place:
        """Return the place of the line that holds `offset`."""
        paragraph = self.paragraph_at(offset)
        found = 0
        for index, line in enumerate(self.of(paragraph)):
            if not line.label and line.start <= offset:
                found = index
        return paragraph, found

    def line_at(self, place: Place) -> Line:
        """Return the line at a place, the nearest if the layout has changed since."""
        paragraph = min(place[0], len(self.starts) - 1)
        lines = self.of(paragraph)
        return lines[min(place[1], len(lines) - 1)]

    def step(self, place: Place, lines: int) -> Place:
        """Return the place `lines` further down (or up), stopping at either end."""
        paragraph = min(place[0], len(self.starts) - 1)
        index = min(place[1], len(self.of(paragraph)) - 1) + lines
        while index < 0 and paragraph > 0:
            paragraph -= 1
            index += len(self.of(paragraph))
        while index >= (count := len(self.of(paragraph))) and paragraph + 1 < len(self.starts):
            index -= count
            paragraph += 1
        return paragraph, max(0, min(index, count - 1))

    def last(self) -> Place:
        """Return the place of the last line."""
        paragraph = len(self.starts) - 1
        return paragraph, len(self.of(paragraph)) - 1

    def window(self, top: Place, height: int) -> list[tuple[Place, Line]]:
        """Return up to `height` lines from `top` on."""
        found: list[tuple[Place, Line]] = []
        paragraph, skip = top
        while len(found) < height and paragraph < len(self.starts):
            lines = self.of(paragraph)
            found += [((paragraph, i), lines[i]) for i in range(min(skip, len(lines)), len(lines))]
            paragraph, skip = paragraph + 1, 0
        return found[:height]

    def role_at(self, offset: int) -> str:
        """Return the role of the section that holds `offset`; body where none is recorded."""
        for start, end, role in self._sections:
            if start <= offset < end:
                return role
        return "body"

    def header_of(self, span: Span) -> tuple[int, Span] | None:
        """Return (paragraph, header) if `span` is in a row of a table below its header.

        The first row under the header needs no repeat: the header stands right above it.
        """
        for start, end, role in self._sections:
            if role == "table" and start <= span[0] < end:
                first = self.paragraph_at(start)
                row = self.paragraph_at(span[0])
                below = [p for p in range(first + 1, row) if self._is_row(p)]
                return (row, (self.starts[first], self.end_of(first))) if below else None
        return None

    def _is_row(self, paragraph: int) -> bool:
        """Return whether a line of a table says something: not a rule made of signs."""
        text = self.text[self.starts[paragraph] : self.end_of(paragraph)]
        return any(character.isalnum() for character in text)

    def _lay_out(self, paragraph: int) -> list[Line]:
        start, end = self.starts[paragraph], self.end_of(paragraph)
        lines: list[Line] = []
        label = next(
            (
                role
                for first, _, role in self._sections
                if role in LABELLED and start <= first < max(end, start + 1)
            ),
            "",
        )
        if label and start < end:
            lines.append(Line(start, start, label))
        header = self.repeated.get(paragraph)
        if header:
            lines.append(Line(start, start, self.text[header[0] : header[1]], header=True))
        lines += [Line(first, last) for first, last in wrap(self.text, start, end, self.width)]
        return lines
