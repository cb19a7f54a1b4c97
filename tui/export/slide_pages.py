"""Slides laid out as lines for a room of some width and height: large space, few words a line.

The lines are pieces of text with the part each plays; a screen paints them, a picture draws them,
plain text leaves the parts away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.export.flowing import flow
from tui.export.slide_duel_lines import duel_blocks
from tui.export.slide_models import DuelSlide, FactSlide
from tui.export.slide_parts import MARGIN, Block, indented, is_rule, quote_block, stacked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.export.flowing import Bars, Line
    from tui.export.slide_models import ListSlide, Slide, SlideQuote

ENDLESS: Final = 1_000_000
"""The height of what has no pages."""

_LEAST: Final = 4
"""Lines that a heading must leave on a page; a longer one is told once, on pages of its own."""

_WIDEST: Final = 100
"""More words a line than fit in this many cells are hard to read from afar."""


def pages(
    slide: Slide, width: int, height: int, bars: Bars, *, full: bool = False
) -> list[list[Line]]:
    """Return a slide as one or more pages of at most `height` lines of at most `width` cells.

    A page holds what is cut to fit; with `full` nothing is cut or left out, and every quote has
    its article and offsets. Each page begins with the heading of the slide.
    """
    room = min(width - 2 * MARGIN, _WIDEST)
    height = max(height, 8)
    if isinstance(slide, FactSlide):
        laid = _fact_pages(slide, room, height, bars, full=full)
    elif isinstance(slide, DuelSlide):
        head, blocks = duel_blocks(slide, room, height, bars, full=full)
        laid = packed(head, blocks, height)
    else:
        laid = _list_pages(slide, room, height, bars)
    left = max(MARGIN, (width - room) // 2)
    return [[indented(line, left) for line in page] for page in laid]


def packed(head: Sequence[Line], blocks: Sequence[Block], height: int) -> list[list[Line]]:
    """Return blocks on as few pages as they need, in order, each below `head`.

    A block that is taller than a page is broken between its lines. A rule parts a block from the
    one above it: at the top of a page there is none.
    """
    head, blocks = _parted(head, blocks, height)
    room = height - len(head)
    result: list[list[Line]] = []
    page: list[Line] = []
    for block in blocks:
        gap = 1 if page else 0
        if page and len(page) + gap + len(block) > room:
            result.append(page)
            page, gap = [], 0
        rest = list(block[1:] if not page and block and is_rule(block[0]) else block)
        while len(rest) > room:
            result.append(rest[:room])
            rest = rest[room:]
        page += [*([[]] * gap), *rest]
    if page or not result:
        result.append(page)
    return [[*head, *lines] for lines in result]


def _parted(
    head: Sequence[Line], blocks: Sequence[Block], height: int
) -> tuple[Sequence[Line], Sequence[Block]]:
    """Return head and blocks, a head that leaves no room for them as the first of the blocks."""
    if len(head) + _LEAST <= height:
        return head, blocks
    return [], [list(head), *blocks]


def _fact_pages(
    slide: FactSlide, width: int, height: int, bars: Bars, *, full: bool
) -> list[list[Line]]:
    head = flow([(slide.statement, "title")], width, bars)
    under = " · ".join(slide.about)
    if under:
        head += [[], *flow([(under, "muted")], width, bars)]
    if slide.set_aside:
        head += flow([("set aside: ", "dispute"), (slide.set_aside, "text")], width, bars)
    head.append([])
    foot = _against(slide, width, bars, full=full)
    room = height - len(head) - (len(foot) + 1 if foot else 0)
    quotes = _quotes(slide, width, room, bars, full=full)
    return packed(head, [*quotes, *([foot] if foot else [])], height)


def _against(slide: FactSlide, width: int, bars: Bars, *, full: bool) -> Block:
    """Return what the other answers to the same question say, at most two unless `full`."""
    if not slide.against:
        return []
    shown = slide.against if full else slide.against[:2]
    told = "; ".join(rival.rstrip(".") for rival in shown)
    left = len(slide.against) - len(shown)
    told += f"; and {left} more" if left else ""
    return flow([("other answers: ", "dispute"), (told, "text")], width, bars)


def _quotes(slide: FactSlide, width: int, room: int, bars: Bars, *, full: bool) -> list[Block]:
    """Return the quotes that fit in `room` lines, the first in any case, and how many are left."""
    if full:
        return [quote_block(quote, width, ENDLESS, bars, full=True) for quote in slide.quotes]
    blocks: list[Block] = []
    used = shown = 0
    for rows in _together(slide.quotes):
        left = len(slide.quotes) - shown
        reserve = 2 if left > len(rows) else 0
        share = max(4, (room - used - reserve) // min(left, 2) - 2)
        block = _rows(rows, width, share, bars)
        if blocks and used + 1 + len(block) + reserve > room:
            more = f"{left} more quote{'' if left == 1 else 's'}"
            blocks.append([[(more, "muted")]])
            break
        used += len(block) + (1 if blocks else 0)
        shown += len(rows)
        blocks.append(block)
    return blocks


def _together(quotes: Sequence[SlideQuote]) -> list[list[SlideQuote]]:
    """Return the quotes one by one, but the rows of a table that follow each other together."""
    groups: list[list[SlideQuote]] = []
    for quote in quotes:
        before = groups[-1][-1] if groups else None
        row = before is not None and before.section == quote.section == "table"
        if before is not None and row and before.where == quote.where and not quote.header:
            groups[-1].append(quote)
        else:
            groups.append([quote])
    return groups


def _rows(quotes: Sequence[SlideQuote], width: int, height: int, bars: Bars) -> Block:
    """Return a quote of at most `height` lines, or rows of a table with one source below them.

    The header, if it is cited too, stands above them already.
    """
    rows = [quote for quote in quotes if quote.cited != quotes[0].header]
    lines: Block = []
    for quote in rows:
        last = quote is rows[-1]
        lines += quote_block(quote, width, height, bars, full=False, below=last)
    return lines


def _list_pages(slide: ListSlide, width: int, height: int, bars: Bars) -> list[list[Line]]:
    head = flow([(slide.heading, "title")], width, bars)
    if slide.under:
        head += flow([(slide.under, "muted")], width, bars)
    head.append([])
    aside = max((len(item.aside) for item in slide.items), default=0)
    column = min(aside, width // 4)
    blocks = [
        stacked(
            flow([(item.aside, "muted")], column, bars) if column else [[]],
            flow([(item.text, "text")], width - column - 3, bars),
            column,
            3,
        )
        for item in slide.items
    ]
    spread = len(head) + 2 * len(blocks) + sum(len(block) - 1 for block in blocks) <= height
    if spread:
        return packed(head, blocks, height)
    return _tight(head, blocks, height)


def _tight(head: Sequence[Line], blocks: Sequence[Block], height: int) -> list[list[Line]]:
    """Return blocks one below the other without blank lines, broken only if taller than a page."""
    head, blocks = _parted(head, blocks, height)
    room = height - len(head)
    result: list[list[Line]] = [[]]
    for block in blocks:
        for start in range(0, len(block), room):
            part = block[start : start + room]
            if result[-1] and len(result[-1]) + len(part) > room:
                result.append([])
            result[-1] += part
    return [[*head, *lines] for lines in result]
