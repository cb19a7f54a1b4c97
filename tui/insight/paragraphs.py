"""Paragraphs of two texts put beside each other, in order: the alignment of a translation."""

from __future__ import annotations

import re
from math import log
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tui.insight.corpus import Corpus

    _Worth = Callable[[Sequence[int], Sequence[int]], float]

Span = tuple[int, int]

_LINE: Final = re.compile(r"[^\n]*\S[^\n]*")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_NAME: Final = re.compile(r"\b[^\W\d_]*[^\W\d_a-z][\w-]*")
_MARK_WEIGHT: Final = 4.0
"""What one fact that both paragraphs tell counts for, against a word that only they have."""
_LEAST: Final = 0.6
"""What speaks for a pair has to come to this much, or the two stay alone."""
_TWO_FOR_ONE: Final = 0.5
"""What joining two paragraphs costs, so that they are joined only for a reason."""


class Blocks(Struct, frozen=True):
    """The paragraphs of an article: the spans of its lines that are not blank, and their texts."""

    article: str
    spans: list[Span]
    texts: list[str]


def blocks(corpus: Corpus, article_id: str) -> Blocks:
    """Return the paragraphs of an article; raises ArticleError if it cannot be read."""
    text = corpus.text(article_id)
    spans = [(found.start(), found.end()) for found in _LINE.finditer(text)]
    return Blocks(article_id, spans, [text[start:end] for start, end in spans])


def pairs(
    one: Blocks,
    two: Blocks,
    left_marks: Iterable[tuple[Span, str]],
    right_marks: Iterable[tuple[Span, str]],
) -> list[tuple[list[int], list[int]]]:
    """Return the paragraphs of both in order, those that belong together in one pair.

    A pair has up to two paragraphs on one side; a side is empty for what has no counterpart.
    Marks name what a stretch of the text tells, in both articles by the same name.
    """
    left, right = _signs(one, left_marks), _signs(two, right_marks)
    weights = _weights([*left, *right])
    ratio = sum(map(len, two.texts)) / max(1, sum(map(len, one.texts)))

    def worth(rows: Sequence[int], columns: Sequence[int]) -> float:
        mine = frozenset().union(*(left[row] for row in rows))
        other = frozenset().union(*(right[column] for column in columns))
        speaks = sum(weights[sign] for sign in mine & other)
        size = sum(len(one.texts[row]) for row in rows) * ratio
        length = sum(len(two.texts[column]) for column in columns)
        alike = min(size, length) / max(size, length, 1)
        return speaks + alike - _LEAST - (_TWO_FOR_ONE if len(rows) + len(columns) > 2 else 0)

    return _best(len(left), len(right), worth)


_MOVES: Final = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2))
"""How many paragraphs of each side a step takes; the first wins where two are worth the same."""
_ASTRAY: Final = 0.2
"""How far, as a part of its length, one text may run ahead of the other."""
_AT_LEAST: Final = 12
"""Paragraphs that one text may run ahead whatever its length: a summary the other lacks."""


def _best(height: int, width: int, worth: _Worth) -> list[tuple[list[int], list[int]]]:
    """Return the steps from the first to the last paragraphs that are worth most together.

    Only steps near the diagonal are looked at, so that long texts stay quick.
    """
    total = {(0, 0): 0.0}
    taken: dict[tuple[int, int], tuple[int, int]] = {}
    reach = max(_AT_LEAST, _ASTRAY * width, width / max(1, height))
    for row in range(height + 1):
        middle = row * width / max(1, height)
        for column in range(max(0, int(middle - reach)), min(width, int(middle + reach)) + 1):
            for down, across in _MOVES:
                before = (row - down, column - across)
                if before not in total:
                    continue
                gain = 0.0
                if down and across:
                    gain = worth(range(before[0], row), range(before[1], column))
                value = total[before] + gain
                if (row, column) not in taken or value > total[row, column] + 1e-9:
                    total[row, column] = value
                    taken[row, column] = (down, across)
    steps: list[tuple[list[int], list[int]]] = []
    row, column = height, width
    while row or column:
        down, across = taken[row, column]
        steps.append((list(range(row - down, row)), list(range(column - across, column))))
        row, column = row - down, column - across
    return steps[::-1]


def _signs(told: Blocks, marks: Iterable[tuple[Span, str]]) -> list[frozenset[str]]:
    """Return the names, numbers and marks of each paragraph."""
    named = list(marks)
    signs: list[frozenset[str]] = []
    for (start, end), text in zip(told.spans, told.texts, strict=True):
        here = {f"mark {name}" for (first, last), name in named if first < end and start < last}
        here.update(_number(found) for found in _NUMBER.findall(text))
        here.update(found.casefold() for found in _NAME.findall(text) if len(found) > 1)
        signs.append(frozenset(here))
    return signs


def _number(printed: str) -> str:
    """Return a number as both conventions write it: "14,3" is "14.3"."""
    return printed.replace(",", ".")


def _weights(signs: Sequence[frozenset[str]]) -> dict[str, float]:
    """Return what each sign counts for: the less, the more paragraphs have it."""
    count: dict[str, int] = {}
    for here in signs:
        for sign in here:
            count[sign] = count.get(sign, 0) + 1
    many = max(2, len(signs))
    return {
        sign: (_MARK_WEIGHT if sign.startswith("mark ") else 1.0) * log(many / here) / log(many)
        for sign, here in count.items()
    }
