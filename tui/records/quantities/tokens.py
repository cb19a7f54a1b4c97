"""Cutting text into numbers, words and signs, and reading one printed number."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Final, Literal, NamedTuple

TokenKind = Literal["number", "word", "sign"]

_GROUP: Final = 3


class Token(NamedTuple):
    """A number, word or sign at text[start:end]; `low` is it in lower case."""

    kind: TokenKind
    low: str
    start: int
    end: int


END: Final = Token("sign", "", -1, -1)
"""Stands before the first and behind the last token, and touches nothing."""


@cache
def _pattern() -> re.Pattern[str]:
    # No-break, narrow and thin spaces group thousands in print ("8 000").
    number = r"(\d+(?:[.,]\d+|[\u00a0\u202f\u2009]\d{3}(?!\d))*)"
    return re.compile(number + r"|([^\W\d_]+(?:['’][^\W\d_]+)?)|[^\s]")


def tokens(text: str) -> list[Token]:
    """Cut `text`; white space is dropped, a possessive stays with its word."""
    found: list[Token] = []
    for match in _pattern().finditer(text):
        group = match.lastindex
        kind: TokenKind = "number" if group == 1 else "word" if group else "sign"
        found.append(Token(kind, match.group().lower(), *match.span()))
    return found


def decimal(printed: str, *, english: bool | None) -> Decimal | None:
    """Read one printed number; None if it is none ("1.2.3").

    `english` says which sign is the decimal one where the figures leave it open: True for the
    point, False for the comma, None for the rule of three digits.
    """
    digits = re.sub(r"[\u00a0\u202f\u2009]", "", printed)
    if digits.isdecimal():
        return Decimal(digits)
    commas, points = digits.count(","), digits.count(".")
    if commas and points:
        mark, other = (".", ",") if digits.rfind(".") > digits.rfind(",") else (",", ".")
        head, _, tail = digits.rpartition(mark)
        return Decimal(head.replace(other, "") + "." + tail) if _grouped(head, other) else None
    mark = "," if commas else "."
    if commas + points > 1:
        return Decimal(digits.replace(mark, "")) if _grouped(digits, mark) else None
    head, tail = digits.split(mark)
    groups = len(tail) == _GROUP and len(head) <= _GROUP and not head.startswith("0")
    if groups and english is not None:
        groups = (mark == ",") is english
    return Decimal(head + tail) if groups else Decimal(head + "." + tail)


def _grouped(digits: str, mark: str) -> bool:
    """Tell whether `mark` cuts `digits` into thousands."""
    first, *rest = digits.split(mark)
    return 0 < len(first) <= _GROUP and all(len(part) == _GROUP for part in rest)
