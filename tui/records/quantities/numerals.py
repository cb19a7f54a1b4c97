"""Reading a number with its magnitude: figures, number words and vague amounts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from tui.records.quantities.number_words import THOUSAND, idle_one, tally
from tui.records.quantities.tokens import END, Token, decimal
from tui.records.quantities.vocabulary import (
    FEW,
    GLUED_SCALES,
    ONE_SCALES,
    ONES,
    PLURALS,
    SCALES,
    SYMBOLS,
    VAGUE,
)


class Number(NamedTuple):
    """A number or vague amount over the tokens up to `after`; `scale` is in the bounds already."""

    lower: Decimal
    upper: Decimal
    after: int
    scale: Decimal = Decimal(1)
    magnitude: str = ""
    vague: bool = False
    figures: bool = False


def at(line: Sequence[Token], index: int) -> Token:
    """Return the token at `index`, or `END` outside the line."""
    return line[index] if 0 <= index < len(line) else END


def touches(line: Sequence[Token], index: int) -> bool:
    """Tell whether the token at `index` begins where the one before it ends."""
    return 0 < index < len(line) and line[index - 1].end == line[index].start


def hyphen(line: Sequence[Token], index: int) -> bool:
    """Tell whether a hyphen at `index` ties two tokens together ("14-billion")."""
    return at(line, index).low == "-" and touches(line, index) and touches(line, index + 1)


def number(line: Sequence[Token], index: int, *, english: bool | None) -> Number | None:
    """Read the number that begins at `index`, or None.

    `english` is the reading of separators where the figures and the words behind leave it open.
    """
    token = at(line, index)
    if token.kind == "number":
        return _figures(line, index, english=english)
    if token.kind != "word":
        return None
    word = token.low
    if word in VAGUE or word in PLURALS:
        return _vague(line, index)
    if word in FEW:
        return _few(line, index)
    if word.startswith("multi"):
        return _multi(line, index)
    if word in {"half", "setengah", "separuh"}:
        return _half(line, index)
    if word == "a" and at(line, index + 1).low in SCALES:
        return _words(line, index + 1, 1)
    if word in ONES or word in ONE_SCALES:
        return _figure_words(line, index) or (
            None if idle_one(line, index) else _words(line, index)
        )
    if word in SCALES and SCALES[word][0] >= THOUSAND and hyphen(line, index + 1):
        return _words(line, index, 1)
    return None


def scale_at(line: Sequence[Token], index: int) -> tuple[int, str, str] | None:
    """Return the scale word at `index`, spaced, hyphenated or touching the figures before it."""
    token = at(line, index)
    word = token.low
    if word in GLUED_SCALES:
        tied = touches(line, index) and at(line, index - 1).kind == "number"
        if touches(line, index + 1) and (not tied or at(line, index + 1).kind != "sign"):
            return None
        # "$14.3 B" in a headline: behind a sum of money the letter may stand apart.
        return SCALES[GLUED_SCALES[word]] if tied or at(line, index - 2).low in SYMBOLS else None
    return SCALES.get(PLURALS.get(word, word) if word.endswith("s") else word)


def _figures(line: Sequence[Token], index: int, *, english: bool | None) -> Number | None:
    after = index + 1
    factor, magnitude = 1, ""
    while True:
        step = after + 1 if hyphen(line, after) else after
        scale = scale_at(line, step)
        # A puluh, ratus or dozen behind figures multiplies as well; a tie of signs alone does not.
        if scale is None or (step < len(line) and _glued_on(line, step)):
            break
        factor *= scale[0]
        magnitude = scale[1] or magnitude
        if scale[0] >= THOUSAND:
            english = scale[2] == "en"
        after = step + 1
    printed = line[index].low
    if english is None and at(line, after).low in {"%", "percent", "persen"}:
        english = "." in printed
    value = decimal(printed, english=english)
    if value is None:
        return None
    value *= factor
    return Number(value, value, after, Decimal(factor), magnitude, vague=False, figures=True)


def _glued_on(line: Sequence[Token], index: int) -> bool:
    """Tell whether figures touch the word at `index` from behind, which makes it part of a name."""
    return touches(line, index + 1) and at(line, index + 1).kind == "number"


def _words(line: Sequence[Token], index: int, current: int = 0) -> Number | None:
    """Read number words; `current` is what "a" or a bare scale word stands for."""
    added = tally(line, index, current)
    if added is None:
        return None
    words, after = added
    return Number(words.value, words.value, after, Decimal(words.top), words.magnitude)


def _figure_words(line: Sequence[Token], index: int) -> Number | None:
    """Read "seven-figure", "seven- and eight-figure", "nine figures" as the sums they bound."""
    low = high = ONES.get(line[index].low, 0)
    after = index + 1
    if at(line, after).low == "-" and at(line, after + 1).low in {"and", "or", "to"}:
        high = ONES.get(at(line, after + 2).low, 0)
        after += 3
    if at(line, after).low == "-":
        after += 1
    if at(line, after).low not in {"figure", "figures"} or not 2 <= low <= high:
        return None
    lower, upper = Decimal(10) ** (low - 1), Decimal(10) ** high - 1
    return Number(lower, upper, after + 1, magnitude="figure", vague=True)


def _vague(line: Sequence[Token], index: int) -> Number | None:
    """Read "tens of millions", "ratusan miliar", "billions", "jutaan"."""
    word = line[index].low
    after = index + 1
    low, high = VAGUE.get(word, (1, 999))
    factor, magnitude, _ = (1, "", "") if word in VAGUE else SCALES[PLURALS[word]]
    while True:
        step = after + 1 if at(line, after).low == "of" else after
        scale = scale_at(line, step) or SCALES.get(PLURALS.get(at(line, step).low, ""))
        if scale is None:
            break
        factor *= scale[0]
        magnitude = scale[1] or magnitude
        after = step + 1
    return Number(
        Decimal(low * factor), Decimal(high * factor), after, Decimal(factor), magnitude, vague=True
    )


def _few(line: Sequence[Token], index: int) -> Number | None:
    """Read "several billion", "a few hundred", "beberapa miliar"; nothing without a scale."""
    step = index + 1
    if at(line, step).low == "of":
        step += 1
    rest = _words(line, step, 1) if at(line, step).low in SCALES else None
    if rest is None:
        return None
    return rest._replace(lower=rest.lower * 2, upper=rest.lower * 9, vague=True)


def _multi(line: Sequence[Token], index: int) -> Number | None:
    """Read "multi-billion" and "multibillion": as vague as "billions"."""
    word = line[index].low.removeprefix("multi")
    after = index + 1
    if not word and hyphen(line, after):
        word, after = at(line, after + 1).low, after + 2
    scale = SCALES.get(word)
    if scale is None or scale[0] < THOUSAND:
        return None
    size = Decimal(scale[0])
    return Number(size, size * 999, after, size, scale[1], vague=True)


def _half(line: Sequence[Token], index: int) -> Number | None:
    """Read "half a billion" and "setengah miliar"; a bare half is a multiple, not a number."""
    step = index + 1
    if at(line, step).low == "a" or hyphen(line, step):
        step += 1
    scale = SCALES.get(at(line, step).low)
    if scale is None or scale[0] < THOUSAND:
        return None
    value = Decimal(scale[0]) / 2
    return Number(value, value, step + 1, Decimal(scale[0]), scale[1])
