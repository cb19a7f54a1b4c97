"""A duel laid out: the question in capitals, two quotes, what differs, the others, the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.export.cutting import quote_runs
from tui.export.flowing import flow
from tui.export.slide_parts import beside, quote_block, rule, stacked, table

if TYPE_CHECKING:
    from tui.export.flowing import Bars, Line
    from tui.export.slide_models import DuelSlide, Side
    from tui.export.slide_parts import Block

_SIDE_BY_SIDE: Final = 56
"""Below this many cells the quotes stand below each other."""
_MOST_ROWS: Final = 4
_FEWEST: Final = 5
"""Lines that the quotes have at least."""
_STANDING: Final = 13
_ENDLESS: Final = 1_000_000


def duel_blocks(
    slide: DuelSlide, width: int, height: int, bars: Bars, *, full: bool
) -> tuple[list[Line], list[Block]]:
    """Return the heading of each page, and the blocks that the pages are made of.

    The quotes are cut so that they and the table below them fit on one page of `height` lines; all
    the rest too, if what is cited can be kept whole.
    """
    head = [*flow([(slide.question.upper(), "title")], width, bars), []]
    scene = [*flow([(slide.scene, "muted")], width, bars), []] if slide.scene else []
    below = _below(slide, width, bars, full=full)
    room = height - len(head) - len(scene)
    with_all = room - sum(len(block) + 1 for block in below)
    with_table = room - (len(below[0]) + 1 if slide.rows else 0)
    if not full:
        bare = replace(slide, sides=tuple(replace(side, gloss="") for side in slide.sides))
        # The verdict on the same page is worth more than a gloss, for it says what differs.
        fits = (one for one in (slide, bare) if _least(one, width, bars) <= with_all)
        slide = next(fits, slide)
    share = with_all if _least(slide, width, bars) <= with_all else max(with_table, _FEWEST)
    quotes = _quotes(slide, width, _ENDLESS if full else share, bars, full=full)
    first = [*scene, *quotes]
    left = height - len(head) - len(first)
    if below and not slide.rows and 2 <= left <= len(below[0]):
        # What comes next goes on the next page: in what they differ is told on this one.
        told, *below[0] = below[0]
        first += [[], told]
    return head, [first, *below]


def _below(slide: DuelSlide, width: int, bars: Bars, *, full: bool) -> list[Block]:
    """Return what stands below the quotes: the table, the other answers, the verdict.

    The rule above the first of them says in what the answers differ.
    """
    blocks: list[Block] = []
    if slide.rows:
        one, other = (side.heading for side in slide.sides)
        rows = slide.rows if full else slide.rows[:_MOST_ROWS]
        blocks.append(table((one, other), rows, width, bars))
    others = _others(slide, width, bars, full=full)
    if others:
        blocks.append(others)
    if slide.verdict:
        above = [rule(width, bars)] if others else []
        blocks.append([*above, *flow([(slide.verdict, "strong")], width, bars)])
    if blocks:
        blocks[0] = [rule(width, bars, slide.kinds), *blocks[0]]
    return blocks


def _least(slide: DuelSlide, width: int, bars: Bars) -> int:
    """Return how many lines two sides take that are cut to what is cited."""
    if len(slide.sides) != 2 or width < _SIDE_BY_SIDE:
        return _ENDLESS
    column = (width - 3) // 2
    heads = [len(_side_head(side, column, bars, full=False)) for side in slide.sides]
    cited: list[int] = []
    for side in slide.sides:
        lines = len(_gloss(side, column, bars))
        for quote in side.quotes[:1]:
            runs = quote_runs(quote, len(quote.cited), bars.cut)
            lines += len(flow(runs, column, bars))
            lines += len(flow([(quote.header, "")], column, bars)) if quote.header else 0
        cited.append(lines)
    return max(heads) + 1 + max(cited)


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
    """Return the first quote of a side and its gloss in `height` lines, all of them if `full`."""
    lines: Block = []
    gloss = _gloss(side, width, bars)
    for index, quote in enumerate(side.quotes if full else side.quotes[:1]):
        share = max(height - len(gloss), 2)
        block = quote_block(quote, width, share, bars, full=full, below=index > 0)
        lines += [*([[]] if index else []), *block, *([] if index else gloss)]
    return lines


def _gloss(side: Side, width: int, bars: Bars) -> Block:
    return flow([("that is: ", "muted"), (side.gloss, "text")], width, bars) if side.gloss else []


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
        lines += [*([[]] if full and lines else []), *stacked(label, body, column, 0)]
    return lines
