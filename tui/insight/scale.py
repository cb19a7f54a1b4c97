"""A scale on which amounts of very different size can be told apart: each step is ten times more.

Bars of blocks: what is sure is solid, the rest of a range is lighter, and a bound that is open
upwards ends in an arrow. Amounts too small for the scale have no bar.
"""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

_MOST_DECADES: Final = 6
_STEPS: Final = ((12, "tn"), (9, "bn"), (6, "mn"), (3, "k"), (0, ""))


class Blocks(Struct, frozen=True):
    """The characters of a bar: sure, the rest of a range, open upwards, open downwards."""

    solid: str = "█"
    light: str = "░"
    more: str = "▸"
    tick: str = "·"


PLAIN_BLOCKS: Final = Blocks("#", "-", ">", ".")
"""For terminals that draw the others two cells wide or not at all."""


class Scale(Struct, frozen=True):
    """A scale from ten to the power `first` to ten to the power `last`, in `width` cells."""

    first: int
    last: int
    width: int

    def at(self, amount: Decimal) -> int:
        """Return how many cells an amount fills, at least one; 0 for one below the scale."""
        if amount <= 0:
            return 0
        place = log10(amount) - self.first
        if place < 0:
            return 0
        return max(1, min(self.width, round(place * self.width / (self.last - self.first))))

    def bar(self, low: Decimal | None, high: Decimal | None, blocks: Blocks) -> str:
        """Return the bar of an amount in exactly `width` cells; None for an open bound."""
        if low is None and high is None:
            return " " * self.width
        if low is None and high is not None:
            drawn = blocks.light * self.at(high)
        elif low is not None and high is None:
            solid = min(self.at(low), self.width - 1)
            drawn = blocks.solid * solid + (blocks.more if solid else "")
        else:
            drawn = self._range(low, high, blocks)
        return drawn.ljust(self.width)

    def _range(self, low: Decimal | None, high: Decimal | None, blocks: Blocks) -> str:
        if low is None or high is None:
            return ""
        solid, end = self.at(low), self.at(high)
        if low == high:
            return blocks.solid * solid
        if end:  # a range shows as one, however narrow it is on this scale
            end = min(self.width, max(end, solid + 1))
            solid = min(solid, end - 1)
        return blocks.solid * solid + blocks.light * (end - solid)

    @property
    def step(self) -> int:
        """How many powers of ten lie between two marks of the axis."""
        span = self.last - self.first
        return next((step for step in range(1, span) if self._drawn(step, "$")), span)

    def axis(self, symbol: str) -> str:
        """Return the marks of the scale in `width` cells: where a bar of that amount would end."""
        return self._drawn(self.step, symbol) or " " * self.width

    def _drawn(self, step: int, symbol: str) -> str:
        """Return the axis with a mark each `step` powers of ten, "" if they do not all fit."""
        line = ""
        for power in range(self.first, self.last + 1, step):
            text = _power(power, symbol)
            cell = round((power - self.first) * self.width / (self.last - self.first))
            start = max(0, min(cell - len(text) // 2, self.width - len(text)))
            if start + len(text) > self.width or (line and start <= len(line)):
                return ""
            line = line.ljust(start) + text
        return line.ljust(self.width)


def scale_for(amounts: Iterable[Decimal | None], width: int) -> Scale | None:
    """Return a scale that reaches the largest of some amounts; None if there is none to show."""
    known = [amount for amount in amounts if amount is not None and amount > 0]
    if not known or width < 4:
        return None
    top = log10(max(known))
    last = int(top) + (top > int(top))
    first = int(log10(min(known))) - (min(known) < 1)
    first = max(first, last - _MOST_DECADES)
    return Scale(min(first, last - 1), last, width)


def _power(power: int, symbol: str) -> str:
    """Return ten to a power in short: "$1 bn", "$100 mn"."""
    for step, name in _STEPS:
        if power >= step:
            return f"{symbol}{10 ** (power - step)} {name}".rstrip()
    return f"{symbol}{10.0**power:g}"


def counts_bar(count: int, most: int, width: int, blocks: Blocks) -> str:
    """Return a bar for a count on a plain scale from nothing to `most`, at least one cell."""
    cells = max(1, round(count * width / most)) if count and most else 0
    return (blocks.solid * min(cells, width)).ljust(width)
