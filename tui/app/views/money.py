"""The money as lines: figures by how sure they are and by size, each with its bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.cells import cell_len

from tui.app.views.lines import BRINGS, Line, View, heading, sign
from tui.app.widgets.pieces import Row, cut, plain
from tui.insight.money import money
from tui.insight.scale import PLAIN_BLOCKS, Blocks, scale_for
from tui.records.dates import sort_key
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.look import Signs
    from tui.app.widgets.pieces import Piece
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.insight.money import Figure

ORDERS: Final = ("by size", "newest first", "disputed first")
_LABEL: Final = 18
_BAR: Final = 20
_GUTTER: Final = 2
"""Cells that a list keeps left of its rows, which a title has not."""


def money_view(corpus: Corpus, links: Links, signs: Signs, order: str = "") -> View:
    """Return the figures of a dossier, those of each standing in one of `ORDERS`.

    The title holds the marks of the scale above the bars.
    """
    sections = money(links)
    figures = [figure for section in sections for figure in section.figures]
    drawn = [figure for figure in figures if figure.standing != "elsewhere"]
    scale = scale_for((end for figure in drawn for end in (figure.low, figure.high)), _BAR)
    currency = one_line(corpus.dossier.about.currency)
    blocks = PLAIN_BLOCKS if signs.disputed.isascii() else Blocks()
    lines: list[Line] = []
    for section in sections:
        lines += heading(section.title, str(len(section.figures)))
        for figure in _ordered(section.figures, order):
            fits = scale is not None and section.standing != "elsewhere"
            bar = scale.bar(figure.low, figure.high, blocks) if scale and fits else " " * _BAR
            lines.append(_line(figure, bar, signs))
    left: list[Piece] = [(" Money", "title")]
    if figures:
        count = "1 figure" if len(figures) == 1 else f"{len(figures)} figures"
        left.append((f"  {count}", "muted"))
    slim = Row(tuple(left))
    right: list[Piece] = []
    if scale is not None:
        axis = scale.axis("$" if currency == "USD" else f"{currency} ")
        used = sum(cell_len(text) for text, _ in left)
        left.append((" " * max(1, _GUTTER + 2 + _LABEL + 1 - used), "text"))
        left.append((axis, "muted"))
        right.append((f"a mark is {10**scale.step:,} times more ", "muted"))
    return View(
        Row(left, right),
        lines,
        [
            Row(()),
            plain("What things cost, earned or are to cost would be here.", "muted"),
            plain("Facts with a value of type money tell it.", "muted"),
            plain(BRINGS, "muted"),
        ],
        ORDERS,
        slim,
    )


def _ordered(figures: Sequence[Figure], order: str) -> Sequence[Figure]:
    """Return figures, which come by size, in another order; undated ones stay last."""
    if order == "disputed first":
        return sorted(figures, key=lambda figure: not figure.disputed)
    if order == "newest first":
        late = sorted(figures, key=lambda figure: sort_key(figure.when), reverse=True)
        return sorted(late, key=lambda figure: not figure.when)
    return figures


def _line(figure: Figure, bar: str, signs: Signs) -> Line:
    label = cut(one_line(figure.label), _LABEL)
    head = [
        *sign(signs, disputed=figure.disputed),
        (" " * (_LABEL - cell_len(label)), "text"),
        (f"{label} ", "text"),
        (f"{bar} ", "accent"),
    ]
    notes = []
    if one_line(figure.printed) != label:
        notes.append(f"as printed: {one_line(figure.printed)}")
    told = [figure.date, figure.about if figure.about != figure.of else ""]
    notes.append(", ".join(one_line(text) for text in told if text))
    strength = figure.strength if figure.standing == "stated" else ""
    return Line(
        head,
        one_line(figure.of or figure.about),
        ((strength, "muted"),) if strength else (),
        [note for note in notes if note],
        figure.facts,
        slim=head[:-1],
    )
