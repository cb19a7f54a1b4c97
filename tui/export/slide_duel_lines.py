"""A duel laid out: the question in capitals, two quotes, what differs, the others, the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.export.flowing import flow
from tui.export.slide_parts import beside, quote_block, rule, stacked, table

if TYPE_CHECKING:
    from tui.export.flowing import Bars, Line
    from tui.export.slide_models import DuelSlide, Side
    from tui.export.slide_parts import Block

_SIDE_BY_SIDE: Final = 56
"""Below this many cells the quotes stand below each other."""
_MOST_ROWS: Final = 4
_STANDING: Final = 13
_ENDLESS: Final = 1_000_000


def duel_blocks(
    slide: DuelSlide, width: int, height: int, bars: Bars, *, full: bool
) -> tuple[list[Line], list[Block]]:
    """Return the heading of each page, and the blocks that the pages are made of.

    The quotes are cut so that they and the table below them fit on one page of `height` lines.
    """
    head = flow([(slide.question.upper(), "title")], width, bars)
    head.append([])
    scene = flow([(slide.scene, "muted")], width, bars) if slide.scene else []
    headings = _table_headings(slide)
    lines = table(headings, slide.rows, width, bars, len(slide.rows) if full else _MOST_ROWS)
    grid = lines if slide.rows else []
    room = height - len(head) - (len(scene) + 1 if scene else 0) - (len(grid) + 1 if grid else 0)
    quotes = _quotes(slide, width, _ENDLESS if full else max(room, 5), bars, full=full)
    blocks = [[*scene, *([[]] if scene else []), *quotes]]
    if grid:
        blocks.append(grid)
    others = _others(slide, width, bars, full=full)
    if others:
        blocks.append(others)
    if slide.verdict:
        # A rule tells the verdict from what stands above it, which a table does already.
        above = [] if grid and not others else [rule(width, bars)] if others else []
        blocks.append([*above, *flow([(slide.verdict, "strong")], width, bars)])
    return head, blocks


def _table_headings(slide: DuelSlide) -> tuple[str, str]:
    headings = [side.heading for side in slide.sides]
    return (headings[0], headings[1]) if len(headings) == 2 else ("", "")


def _quotes(slide: DuelSlide, width: int, height: int, bars: Bars, *, full: bool) -> Block:
    if not slide.sides:
        return [[("No fact answers this yet.", "muted")]]
    if len(slide.sides) == 1 or width < _SIDE_BY_SIDE:
        share = height // len(slide.sides)
        parts = [_side(side, width, share, bars, full=full) for side in slide.sides]
        lines = parts[0]
        for part in parts[1:]:
            lines = [*lines, [], *part]
        return lines
    column = (width - 3) // 2
    heads = [_side_head(side, column, bars, full=full) for side in slide.sides]
    tallest = max(map(len, heads))
    quotes = [
        _side_quotes(side, column, height - tallest - 1, bars, full=full) for side in slide.sides
    ]
    left, right = (
        [*head, *([[]] * (tallest + 1 - len(head))), *quote]
        for head, quote in zip(heads, quotes, strict=True)
    )
    return beside(left, right, column, bars)


def _side(side: Side, width: int, height: int, bars: Bars, *, full: bool) -> Block:
    """Return a side as it stands alone: its heading above its quotes."""
    head = _side_head(side, width, bars, full=full)
    quotes = _side_quotes(side, width, height - len(head) - 1, bars, full=full)
    return [*head, [], *quotes]


def _side_head(side: Side, width: int, bars: Bars, *, full: bool) -> Block:
    """Return the heading of a side, and where its quote stands; why it was set aside if `full`."""
    lines = flow([(side.heading.upper(), "accent")], width, bars)
    if side.under:
        lines += flow([(side.under, "muted")], width, bars)
    if side.set_aside:
        reason = f": {side.set_aside}" if full else ""
        lines += flow([("set aside", "dispute"), (reason, "text")], width, bars)
    return lines


def _side_quotes(side: Side, width: int, height: int, bars: Bars, *, full: bool) -> Block:
    """Return the first quote of a side in `height` lines, all of them if `full`."""
    lines: Block = []
    for index, quote in enumerate(side.quotes if full else side.quotes[:1]):
        block = quote_block(quote, width, max(height, 2), bars, full=full, below=index > 0)
        lines += [*([[]] if index else []), *block]
    return lines


def _others(slide: DuelSlide, width: int, bars: Bars, *, full: bool) -> Block:
    """Return the other answers, how each stands to the first in a column of its own."""
    lines: Block = []
    column = _STANDING if width >= _SIDE_BY_SIDE else 0
    for other in slide.others:
        label = flow([(other.standing, "muted")], max(column, 1), bars)
        told = [(other.statement, "text"), (f" — {other.who}", "muted")]
        body = flow(told, width - column, bars)
        if full:
            for quote in other.quotes:
                body += quote_block(quote, width - column, _ENDLESS, bars, full=True)
        lines += stacked(label, body, column, 0)
    return lines
