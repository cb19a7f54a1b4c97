"""The rows of a view: one line each, the current one unfolded to the facts it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from tui.app.widgets.pieces import Piece, Row, length
from tui.app.widgets.wrapping import wrap
from tui.insight.attribution import says_so
from tui.insight.labels import STRENGTH, set_aside, when
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from tui.app.look import Signs
    from tui.records.models import Dossier

BRINGS: Final = "`dossier import FILE.jsonl` brings facts in, `dossier add FILE` an article."
"""What an empty view says last."""

_EDGES: Final = 3
"""Cells that a list keeps beside its rows."""
_LEAST = 12
"""Cells that text has at least, whatever stands beside it."""
_ROOMY = 24
"""Where text would have fewer cells than this, what stands before it takes its slim form."""


class Line(NamedTuple):
    """A row: `head` is kept whole, `text` wrapped when current, `tail` stands at the right.

    Where there is little room `slim` stands for the head, if it is given, and the tail gives way.
    `notes` are shown below the current row. `facts` are what it rests on; a heading has none.
    `whole` says that the text is the whole statement of its one fact. A line of a `record` leads
    to its page, and does not show its facts; one of a `passage` (article, start, end) leads to
    the text. Texts must be safe to show.
    """

    head: Sequence[Piece]
    text: str
    tail: Sequence[Piece] = ()
    notes: Sequence[str] = ()
    facts: Sequence[str] = ()
    whole: bool = False
    part: str = "text"
    record: str = ""
    slim: Sequence[Piece] = ()
    passage: tuple[str, int, int] | None = None

    @property
    def is_heading(self) -> bool:
        """Whether nothing can be chosen here."""
        return not self.facts and self.passage is None


class View(NamedTuple):
    """What a view shows: its title line, its lines, and what it says when it has none.

    `orders` are the ways in which it can be sorted, the one it has without being asked first.
    `slim` stands for the title where the rows take their slim form.
    """

    title: Row
    lines: Sequence[Line]
    empty: Sequence[Row]
    orders: Sequence[str]
    slim: Row | None = None

    def title_in(self, width: int) -> Row:
        """Return the title of a list of `width` cells."""
        if self.slim is None or not any(is_slim(line, width - _EDGES) for line in self.lines):
            return self.title
        return self.slim


class ViewRows:
    """Lines as the rows of a list; `chosen` is which fact of the current line is the chosen one."""

    def __init__(
        self, dossier: Dossier, lines: Sequence[Line], signs: Signs, marked: Container[str]
    ) -> None:
        self.lines = lines
        self.chosen = 0
        self._dossier = dossier
        self._signs = signs
        self._marked = marked

    def __len__(self) -> int:
        """Return how many lines there are."""
        return len(self.lines)

    def fact(self, index: int) -> str:
        """Return the chosen fact of a line, "" for a heading or no line."""
        facts = self.lines[index].facts if 0 <= index < len(self.lines) else ()
        return facts[self.chosen % len(facts)] if facts else ""

    def row(self, index: int, width: int, *, current: bool) -> Row:
        """Return a line, or the first line of the current one."""
        line = _fitted(self.lines[index], width)
        head = [*line.head]
        if head and any(fact_id in self._marked for fact_id in line.facts):
            head[1] = (self._signs.marked, "accent")
        if not current or line.is_heading:
            return Row([*head, (line.text, line.part)], line.tail)
        return Row([*head, (_lines(line, width)[0], "strong")], line.tail)

    def unfolded(self, index: int, width: int) -> Sequence[Row]:
        """Return the rest of the text, the notes, and the facts with who says them."""
        whole = self.lines[index]
        line = _fitted(whole, width)
        if line.is_heading:
            return ()
        blank = " " * length(line.head)
        rows = [Row(((blank, "text"), (text, "strong"))) for text in _lines(line, width)[1:]]
        gone = ["  ".join(text.strip() for text, _ in whole.tail)] if not line.tail else []
        for note in (*line.notes, *filter(None, gone)):
            rows += _wrapped(note, "text", width, 4)
        if line.record:
            return rows
        who = [self._who(fact_id) for fact_id in line.facts]
        for number, fact_id in enumerate(line.facts):
            # Who says several facts in a row is named once, below the last of them.
            again = who[number + 1 : number + 2] == [who[number]] and not line.whole
            chosen = number == self.chosen % len(line.facts)
            rows += self._fact(fact_id, width, line, "" if again else who[number], chosen=chosen)
        return rows

    def _who(self, fact_id: str) -> str:
        facts = [self._dossier.facts[fact_id]]
        return "; ".join(one_line(name) for name in says_so(self._dossier, facts, short=True))

    def _fact(self, fact_id: str, width: int, line: Line, who: str, *, chosen: bool) -> list[Row]:
        fact = self._dossier.facts[fact_id]
        reason = one_line(set_aside(fact))
        below = [f"set aside: {reason}"] if reason else []
        rows: list[Row] = []
        if not line.whole:
            sign = self._signs.chosen if chosen and len(line.facts) > 1 else " "
            told: list[Piece] = [(STRENGTH[fact.modality], "muted"), (f"  {when(fact)}", "muted")]
            room = max(_LEAST, width - 5 - length(told))
            first, *rest = _broken(one_line(fact.statement), room)
            rows.append(Row(((f"  {sign} ", "accent"), (first, "text")), told))
            rows += [Row((("    ", "text"), (text, "text"))) for text in rest]
        for text in (*([who] if who else []), *below):
            rows += _wrapped(text, "muted", width, 4)
        return rows


def is_slim(line: Line, width: int) -> bool:
    """Return whether a line takes its slim form in `width` cells."""
    return bool(line.slim) and width - length(line.head) < _ROOMY


def _fitted(line: Line, width: int) -> Line:
    """Return a line as it is shown in `width` cells."""
    if line.is_heading:
        return line
    if is_slim(line, width):
        line = line._replace(head=line.slim)
    if width - length(line.head) - length(line.tail) - 1 < _LEAST:
        line = line._replace(tail=())
    return line


def _lines(line: Line, width: int) -> list[str]:
    """Return the text of a line in lines; the first leaves room for what stands at the right."""
    return _broken(line.text, max(_LEAST, width - length(line.head) - length(line.tail) - 1))


def _broken(text: str, width: int) -> list[str]:
    return [text[start:end].rstrip() for start, end in wrap(text, 0, len(text), width)]


def _wrapped(text: str, part: str, width: int, indent: int) -> list[Row]:
    lines = _broken(text, max(_LEAST, width - indent - 1))
    return [Row(((" " * indent, "text"), (line, part))) for line in lines]


def heading(text: str, aside: str = "") -> list[Line]:
    """Return a line that parts the list, and what it counts at the right."""
    return [Line((), text, ((aside, "muted"),) if aside else (), part="title")]


def sign(signs: Signs, *, disputed: bool) -> list[Piece]:
    """Return the first two cells of a line: the sign of what is disputed, or blanks."""
    return [(signs.disputed, "dispute") if disputed else (" ", "text"), (" ", "text")]
