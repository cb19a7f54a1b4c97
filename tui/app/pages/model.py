"""What a page is made of: paragraphs of words, some of which lead somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from tui.app.widgets.pieces import Piece
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.app.trail import Lookout
    from tui.settings.actions import Place as KeyPlace

Way: TypeAlias = Literal["page", "quote", "facts", "text", "basket", "last time"]


class Goal(NamedTuple):
    """Where a link leads.

    `way` is "page": the page of `record`, whatever it is; "quote": quote `number` of the fact
    `record` in its article; "facts": the facts of `record` in the explorer ("" for all of them);
    "text": the passage [`number`, `end`) of the article `record`; "basket": the facts of the
    basket called `record`; "last time": where one left off the last time, with no record. `since`
    is the view that the link stands in, for coming back. `typed` is the search that led here, and
    `sought` what it found in the articles, as printed there.
    """

    record: str
    way: Way = "page"
    number: int = 0
    end: int = 0
    since: Lookout | None = None
    typed: str = ""
    sought: tuple[str, ...] = ()


class Inline(NamedTuple):
    """Some words of a paragraph, safe to show and on one line, with the part they play."""

    text: str
    part: str = "text"
    goal: Goal | None = None


class Paragraph(NamedTuple):
    """Words that are wrapped together.

    `right` stands at the right edge of the first line. `indent` is the cells before each line,
    `hang` those before each line but the first in addition. A `quoted` paragraph has the sign of
    cited passages before each line; a `ruled` one ends in a rule across the page.
    """

    left: Sequence[Inline] = ()
    right: Sequence[Piece] = ()
    indent: int = 0
    hang: int = 0
    quoted: bool = False
    ruled: bool = False


BLANK = Paragraph()

LABEL_WIDTH = 11
"""Cells of the labels in front of what is known of a record."""


class Page(NamedTuple):
    """A page: its paragraphs, and what its keys are about.

    `crumb` names it on the trail. `record` is the record that it is about, "" for a list of many.
    `place` is where it stands in the action table. `question` is what `compare` shows from here.
    """

    crumb: str
    record: str
    place: KeyPlace
    paragraphs: Sequence[Paragraph]
    question: str = ""


def heading(text: str, right: str = "") -> list[Paragraph]:
    """Return a blank line and a heading with a rule behind it."""
    aside = ((right, "muted"),) if right else ()
    return [BLANK, Paragraph((Inline(text, "title"),), aside, ruled=True)]


def labelled(label: str, *pieces: Inline | str) -> Paragraph:
    """Return a line of what is known: a muted label, and the rest under itself."""
    words = [piece if isinstance(piece, Inline) else Inline(piece) for piece in pieces]
    return Paragraph(
        (Inline(f"{label:<{LABEL_WIDTH}}", "muted"), *words),
        hang=LABEL_WIDTH,
    )


def listed(groups: Iterable[Sequence[Inline]], between: str = ", ") -> list[Inline]:
    """Return the groups one after the other with `between` between them."""
    words: list[Inline] = []
    for group in groups:
        if words:
            words.append(Inline(between, "muted"))
        words += group
    return words


def said(text: str, part: str = "text") -> Inline:
    """Return text of the dossier, made safe and put on one line."""
    return Inline(one_line(text), part)
