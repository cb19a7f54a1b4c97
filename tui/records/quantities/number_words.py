"""Adding up number words: "two hundred and fifty million", "dua puluh lima ribu"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from tui.records.quantities.tokens import END, Token
from tui.records.quantities.vocabulary import (
    COUNTED_BEFORE,
    NOT_ONE_AFTER,
    NOT_ONE_BEFORE,
    ONE_SCALES,
    ONES,
    PLURALS,
    SCALES,
)

THOUSAND: Final = 1000


class Tally:
    """The sum of the number words taken so far; `current` is the part below a thousand."""

    __slots__ = ("current", "last", "magnitude", "taken", "top", "total")

    def __init__(self, current: int = 0) -> None:
        self.total = self.last = self.taken = 0
        self.current = current
        self.top = 1
        self.magnitude = ""

    @property
    def value(self) -> Decimal:
        """The number the words make."""
        return Decimal(self.total + self.current)

    def take(self, word: str) -> bool:
        """Add one word; False where it is no number word or begins another number."""
        taken = self._one_of(word) or self._ones(word) or self._scale(PLURALS.get(word, word))
        self.taken += taken
        return taken

    def _one_of(self, word: str) -> bool:
        scale = ONE_SCALES.get(word)
        if scale is None or self.current:
            return False
        self.current = 1
        return self._scale(scale)

    def _ones(self, word: str) -> bool:
        ones = ONES.get(word)
        if word == "belas" and 2 <= self.current % 100 < 10:
            self.current += 10
            return True
        if ones is None or (self.taken and not ones):
            return False
        tens = self.current % 100 >= 20 and self.current % 10 == 0 and ones < 10
        if self.current and not tens and (self.current % 100 or ones >= 100):
            return False
        self.current += ones
        return True

    def _scale(self, word: str) -> bool:
        if word not in SCALES:
            return False
        size, name, _ = SCALES[word]
        if size < THOUSAND:
            last = self.current % 100 if size == 10 else self.current
            if not 0 < last < (10 if size == 10 else 100):
                return False
            self.current += last * (size - 1)
            return True
        if not self.current and not self.total:
            return False
        # "seribu miliar": a larger scale multiplies all that stands before it.
        larger = self.last and size > self.last
        self.total = (
            (self.total + self.current) * size if larger else self.total + self.current * size
        )
        self.current, self.last, self.magnitude = 0, size, name
        self.top = max(self.top, size)
        return True


def tally(line: Sequence[Token], index: int, current: int = 0) -> tuple[Tally, int] | None:
    """Add up the words from `index` on; return the sum and the index behind them, or None.

    `current` is 1 where "a" or a bare scale word ("trillion-parameter") stands for one.
    """
    words = Tally(current)
    after = index
    while after < len(line):
        step = after
        if words.taken and line[step].low == "-" and line[step - 1].end == line[step].start:
            step += 1
        elif line[step].low == "and" and words.current and words.current % 100 == 0:
            step += 1
            if not 0 < ONES.get(_low(line, step), 0) < 100:
                break
        if not words.take(_low(line, step)):
            break
        after = step + 1
    return (words, after) if words.taken else None


def idle_one(line: Sequence[Token], index: int) -> bool:
    """Tell whether "one" or "satu" counts nothing ("one of", "no one", "a sufficient one.")."""
    if line[index].low not in {"one", "satu"}:
        return False
    behind = line[index + 1] if index + 1 < len(line) else END
    if behind.low in SCALES or behind.low in {"or", "to", "atau", "hingga"}:
        return False
    before = line[index - 1].low if index else ""
    if before in COUNTED_BEFORE:
        return False
    return behind.kind != "word" or behind.low in NOT_ONE_AFTER or before in NOT_ONE_BEFORE


def _low(line: Sequence[Token], index: int) -> str:
    return line[index].low if index < len(line) else ""
