"""What `dossier list` tells of a whole dossier: disputed questions, timeline, moves and money.

One object a row for JSON, with the ids of the facts that it rests on, and the same as columns.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from tui.cli.shapes import full
from tui.cli.table import Row

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus

VIEWS: Final = ("disputed", "timeline", "moves", "money")

Told = dict[str, Any]


def view_rows(corpus: Corpus, kind: str) -> list[Told]:
    """Return the rows of a view, in order."""
    return _BUILDERS[kind](corpus)


def columns(rows: list[Told]) -> list[Row]:
    """Return rows as text in the columns of the first; of lists, the members between blanks.

    Rows of another shape (the flows among the moves) are left out: a table has one heading.
    """
    if not rows:
        return []
    names = list(rows[0])
    return [
        Row("", "", (), {name: _cell(row[name]) for name in names})
        for row in rows
        if list(row) == names
    ]


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return " ".join(one["words"] if isinstance(one, dict) else str(one) for one in value)
    return str(value)


def _disputed(corpus: Corpus) -> list[Told]:
    from tui.insight.links import Links

    links = Links(corpus.dossier)
    return [
        {
            "id": question_id,
            "differs": list(question.differs),
            "text": question.text,
            "verdict": question.verdict,
            "facts": links.answers(question_id),
        }
        for question_id, question in corpus.dossier.questions.items()
        if len(links.answers(question_id)) > 1
    ]


def _timeline(corpus: Corpus) -> list[Told]:
    from tui.insight.links import Links
    from tui.insight.timeline import timeline

    rows = []
    for entry in timeline(Links(corpus.dossier)).entries:
        row = full(entry)
        rows.append({"id": row.pop("fact"), **row, "outcome": entry.outcome})
    return rows


def _moves(corpus: Corpus) -> list[Told]:
    from tui.insight.attribution import name
    from tui.insight.links import Links
    from tui.insight.moves import moves

    dossier = corpus.dossier
    found = moves(Links(dossier))
    rows: list[Told] = [
        {"row": "move", "name": name(dossier, move.person), **full(move)} for move in found.moves
    ]
    rows += [{"row": "flow", **full(flow), "count": len(flow.people)} for flow in found.flows]
    rows += [{"row": "whole", **full(one)} for one in found.whole]
    return rows


def _money(corpus: Corpus) -> list[Told]:
    from tui.insight.links import Links
    from tui.insight.money import money

    rows = []
    for section in money(Links(corpus.dossier)):
        for figure in section.figures:
            row = full(figure)
            for end in ("low", "high"):
                row[end] = None if row[end] is None else f"{row[end]:f}"
            rows.append({"standing": row.pop("standing"), **row})
    return rows


_BUILDERS: Final[dict[str, Callable[[Corpus], list[Told]]]] = {
    "disputed": _disputed,
    "timeline": _timeline,
    "moves": _moves,
    "money": _money,
}
