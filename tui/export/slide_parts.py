"""The parts that slides are laid out of: quotes with their source, columns, rules."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final, TypeAlias

from tui.export.cutting import fitted
from tui.export.flowing import flow, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.export.flowing import Bars, Line
    from tui.export.slide_models import SlideQuote

Block: TypeAlias = "list[Line]"
"""Lines that belong together."""

MARGIN: Final = 2
"""Cells left free at either side of a slide."""


def indented(line: Line, left: int) -> Line:
    """Return a line `left` cells further in; an empty one stays empty."""
    return [(" " * left, "text"), *line] if line else []


def quote_block(
    quote: SlideQuote, width: int, height: int, bars: Bars, *, full: bool, below: bool = True
) -> Block:
    """Return a quote of at most `height` lines and, below it, where it stands.

    One that no longer stands there is said to be so, never shown as a quote.
    """
    if quote.supports:
        above = flow([(quote.header, "muted")], width, bars) if quote.header else []
        lines = [*above, *fitted(quote, width, max(1, height - len(above)), bars)]
    else:
        lines = flow(
            [("not found as cited: ", "dispute"), (quote.doubt, "text")], width, bars
        ) + flow([("cited: ", "muted"), (quote.cited, "muted")], width, bars)
    if quote.supports and quote.doubt:
        lines += flow([(quote.doubt, "dispute")], width, bars)
    if below:
        where = quote.where + (f", {quote.source}" if quote.source else "")
        lines += flow([("— ", "muted"), (where, "muted")], width, bars)
    if full:
        lines += flow([(f"  {quote.place}", "muted")], width, bars)
    return lines


def beside(left: Block, right: Block, column: int, bars: Bars) -> Block:
    """Return two blocks side by side with an upright rule between them."""
    lines: Block = []
    nothing: Line = []
    for one, other in zip_longest(left, right, fillvalue=nothing):
        gap = " " * max(0, column - width_of(one))
        lines.append([*one, (gap, "text"), (f" {bars.upright} ", "rule"), *other])
    return lines


def stacked(left: Block, right: Block, column: int, gap: int) -> Block:
    """Return two blocks side by side, the second `gap` cells behind a column of `column` cells."""
    lines: Block = []
    nothing: Line = []
    for one, other in zip_longest(left, right, fillvalue=nothing):
        space = " " * max(0, column + gap - width_of(one)) if column else ""
        lines.append([*one, (space, "text"), *other] if column else list(other))
    return lines


def rule(width: int, bars: Bars, label: str = "") -> Line:
    """Return a rule across, with a label in it where there is room for one."""
    if not label or len(label) + 6 > width:
        return [(bars.rule * width, "rule")]
    rest = bars.rule * (width - len(label) - 4)
    return [(f"{bars.rule * 2} ", "rule"), (label, "dispute"), (f" {rest}", "rule")]


def is_rule(line: Line) -> bool:
    """Tell whether a line is a rule without a label."""
    return len(line) == 1 and line[0][1] == "rule"


def table(
    heads: tuple[str, str], rows: Sequence[tuple[str, str, str]], width: int, bars: Bars
) -> Block:
    """Return rows of three columns under their heads."""
    first = max([len(row[0]) for row in rows], default=0) + 2
    column = (width - first - 2) // 2
    lines: Block = []
    told = [("", heads[0], heads[1], "muted"), *((*row, "strong") for row in rows)]
    for label, one, other, part in told:
        left, right = (flow([(text, part)], column, bars) for text in (one, other))
        lines += stacked([[(label, "muted")]], stacked(left, right, column, 2), first, 0)
    return lines
