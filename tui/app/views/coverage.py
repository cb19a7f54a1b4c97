"""The coverage as lines: which passages have neither fact nor mark, and what the others have."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Final

from tui.app.screens.record_rows import name_of
from tui.app.views.lines import BRINGS, Line, View, heading, sign
from tui.app.widgets.pieces import Row, cut, plain
from tui.insight.coverage import Coverage
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.app.look import Signs
    from tui.insight.corpus import Corpus
    from tui.insight.coverage import Covered, Status
    from tui.insight.links import Links

ORDERS: Final = ("to do first", "by article")
_PARTS: Final[dict[Status, str]] = {
    "uncited": "neither fact nor mark",
    "marked": "marked as needing no fact",
    "cited": "cited",
}
_NAME: Final = 24
"""Cells for the article of a passage, at the right of its line."""


def coverage_view(corpus: Corpus, _: Links, signs: Signs, order: str = "") -> View:
    """Return the passages that count, in one of `ORDERS`; what stands apart needs no fact."""
    coverage = Coverage(corpus)
    found = [
        covered
        for article_id in coverage.readable
        for covered in coverage.of(article_id)
        if covered.status in _PARTS
    ]
    counts = Counter(covered.status for covered in found)
    lines: list[Line] = []
    for part, here in _parts(corpus, found, order):
        lines += heading(part, str(len(here)))
        lines += [_line(corpus, covered, signs) for covered in here]
    told = ", ".join(f"{counts[status]} {status}" for status in _PARTS)
    closed = len(corpus.dossier.articles) - len(coverage.readable)
    if closed:
        told += f", {closed} unreadable"
    return View(
        Row(((" Coverage", "title"),), ((f"{told} ", "muted"),) if lines else ()),
        lines,
        [
            Row(()),
            plain("The passages of the articles would be here: those without a fact,", "muted"),
            plain("those marked as needing none, and those that facts cite.", "muted"),
            plain(BRINGS, "muted"),
        ],
        ORDERS,
    )


def _parts(corpus: Corpus, found: list[Covered], order: str) -> list[tuple[str, list[Covered]]]:
    """Return the passages in parts with their headings, in each as they stand in the articles."""
    if order == "by article":
        whole = groupby(found, lambda covered: covered.article)
        return [(name_of(corpus.dossier, article_id), list(here)) for article_id, here in whole]
    parts = [(told, [c for c in found if c.status == status]) for status, told in _PARTS.items()]
    return [(told, here) for told, here in parts if here]


def _line(corpus: Corpus, covered: Covered, signs: Signs) -> Line:
    start, end = covered.passage.start, covered.passage.end
    marks = [corpus.dossier.marks[mark_id] for mark_id in covered.marks]
    has = ", ".join(dict.fromkeys(mark.kind for mark in marks))
    if covered.facts:
        has = "1 fact" if len(covered.facts) == 1 else f"{len(covered.facts)} facts"
    name = name_of(corpus.dossier, covered.article)
    return Line(
        sign(signs, disputed=False),
        one_line(corpus.text(covered.article)[start:end]),
        ((f"{has}  " if has else "", "text"), (cut(name, _NAME), "muted")),
        [
            f"{name}, {covered.passage.role}  {covered.id}",
            *(one_line(mark.note) for mark in marks if mark.note.strip()),
        ],
        covered.facts,
        passage=(covered.article, start, end),
    )
