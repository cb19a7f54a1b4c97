"""The rows of a list of facts: one line a fact, the current one unfolded."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import Piece, Row, cut, length
from tui.app.widgets.wrapping import wrap
from tui.insight.attribution import article_name, outlets, words
from tui.insight.labels import STRENGTH, set_aside, when
from tui.insight.ordering import is_set_aside
from tui.insight.short_dates import fitted
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from tui.app.look import Signs
    from tui.insight.links import Links
    from tui.records.models import Dossier, Fact

_AGAINST: Final = 3
"""How many other answers the current fact shows."""
_USUAL: Final = 46
"""From this width on, a pane of 80 columns, dates have room for "by ~2025-07" if need be."""
_WIDE: Final = 70
"""From this width on they have some more."""
_SHORT: Final = 8
_LONG: Final = 11
_FEW: Final = 200
"""So many facts are gone through for how long their dates are."""


class FactRows:
    """Facts as rows: sign of dispute, mark, date, statement; strength and outlets at the right.

    The current fact shows its whole statement, then its outlets and sources in words and what is
    said against it. `marked` holds the facts in the basket, `here` those that cite the line the
    cursor in the text is on.
    """

    def __init__(
        self,
        dossier: Dossier,
        links: Links,
        ids: Sequence[str],
        *,
        signs: Signs,
        marked: Container[str] = (),
        here: Container[str] = (),
    ) -> None:
        self.ids = ids
        self._dossier = dossier
        self._links = links
        self._signs = signs
        self._marked = marked
        self.here = here

    def __len__(self) -> int:
        """Return how many facts there are."""
        return len(self.ids)

    def row(self, index: int, width: int, *, current: bool) -> Row:
        """Return a fact in one line; of the current one, the first line of its statement."""
        fact_id = self.ids[index]
        fact = self._dossier.facts[fact_id]
        left = self._head(fact_id, fact, width)
        part = "muted" if is_set_aside(fact) else "strong" if current else "text"
        if current:
            first, *_ = self._statement(fact, width)
            return Row([*left, (first, part)], self._tail(fact))
        return Row([*left, (one_line(fact.statement), part)], self._tail(fact))

    def unfolded(self, index: int, width: int) -> Sequence[Row]:
        """Return the rest of the statement, who says so, and what is said against it."""
        fact_id = self.ids[index]
        fact = self._dossier.facts[fact_id]
        indent = (" " * self._indent(width), "text")
        part = "muted" if is_set_aside(fact) else "strong"
        rows = [Row((indent, (line, part))) for line in self._statement(fact, width)[1:]]
        details = [self._who(fact), *self._against(fact_id)]
        if is_set_aside(fact):
            details.append([("set aside: ", "dispute"), (one_line(set_aside(fact)), "text")])
        for pieces in details:
            rows += _wrapped(pieces, width, 2)
        return rows

    def _indent(self, width: int) -> int:
        return 3 + (12 if width >= _WIDE else self._narrow if width >= _USUAL else _SHORT)

    @cached_property
    def _narrow(self) -> int:
        """The date column of a narrow pane: wide only for facts that have such dates."""
        facts = (self._dossier.facts[fact_id] for fact_id in self.ids)
        few = len(self.ids) <= _FEW
        return _SHORT if few and all(len(_date(f, _SHORT)) <= _SHORT for f in facts) else _LONG

    def _head(self, fact_id: str, fact: Fact, width: int) -> list[Piece]:
        signs = self._signs
        if fact_id in self._links.disputed:
            sign = (signs.disputed, "dispute")
        elif fact_id in self.here:
            sign = (signs.quote, "evidence")
        else:
            sign = (" ", "text")
        column = self._indent(width) - 3
        mark = (signs.marked if fact_id in self._marked else " ", "accent")
        return [sign, mark, (f"{_date(fact, column):<{column}} ", "muted")]

    def _tail(self, fact: Fact) -> list[Piece]:
        word = "aside" if is_set_aside(fact) else STRENGTH[fact.modality]
        count = len(outlets(self._dossier, fact))
        return [(word, "muted"), (f"{count:>3}", "muted")]

    def _statement(self, fact: Fact, width: int) -> list[str]:
        """Return the statement in lines; the first leaves room for what stands at the right."""
        statement = one_line(fact.statement)
        column = self._indent(width) - 3
        room = width - 3 - max(column, len(_date(fact, column)))
        tail = length(self._tail(fact)) + 1
        lines = wrap(statement, 0, len(statement), max(8, room - tail))[:1]
        end = lines[0][1]
        if end < len(statement):
            rest = width - self._indent(width) - 1  # the list keeps a blank at the right
            lines += wrap(statement, end, len(statement), max(8, rest))
        return [statement[start:stop].rstrip() for start, stop in lines]

    def _who(self, fact: Fact) -> list[Piece]:
        names = outlets(self._dossier, fact)
        several = f"{len(names)} outlets: " if names else "no outlet"
        number = "1 outlet: " if len(names) == 1 else several
        said = ", ".join(one_line(article_name(self._dossier, name)) for name in names)
        source = one_line(words(self._dossier, fact, short=True))
        return [(number, "muted"), (said, "text"), (f" ({source})", "muted")]

    def _against(self, fact_id: str) -> list[list[Piece]]:
        """Return what other answers say that this fact does not; beyond some only how many."""
        question = self._dossier.facts[fact_id].question
        if not question:
            return []
        from tui.insight.answers import against

        others = against(self._dossier, self._links.answers(question), fact_id)
        lines: list[list[Piece]] = [
            [("against: ", "dispute"), (one_line(other), "text")] for other in others[:_AGAINST]
        ]
        more = len(others) - _AGAINST
        if more > 0:
            lines.append([(f"and {more} more: {key_of('compare')} compares", "muted")])
        return lines


def _date(fact: Fact, room: int) -> str:
    """Return the date; "due" gives way where the strength at the right says as much: "plan"."""
    date = fitted(when(fact), fact.due or fact.when, room)
    return date.removeprefix("due ") if len(date) > room and STRENGTH[fact.modality] else date


def _wrapped(pieces: Sequence[Piece], width: int, indent: int) -> list[Row]:
    """Return `pieces` in at most two lines, the second cut."""
    text = "".join(piece for piece, _ in pieces)
    spans = wrap(text, 0, len(text), max(8, width - indent))
    blank = (" " * indent, "text")
    if len(spans) == 1:
        return [Row((blank, *pieces))]
    first = len(text[: spans[0][1]].rstrip())  # a blank that hangs over the edge is not drawn
    rows: list[Piece] = []
    used = 0
    for piece, part in pieces:
        room = first - used
        if room > 0:
            rows.append((piece[:room], part))
        used += len(piece)
    rest = cut(text[spans[0][1] :].strip(), width - indent)
    return [Row((blank, *rows)), Row((blank, (rest, "text")))]
