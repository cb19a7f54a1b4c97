"""From tokens to quantities: numbers with currency, unit and bound, joined into ranges."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Final

from tui.records.models import Bound
from tui.records.quantities import attachments, names, ranges
from tui.records.quantities.amount import Amount
from tui.records.quantities.model import Quantity
from tui.records.quantities.numerals import at, number
from tui.records.quantities.printed_dates import Printed, date
from tui.records.quantities.tokens import Token, tokens
from tui.records.quantities.vocabulary import (
    CODES,
    FACTORS,
    FEW,
    MONTHS,
    MUSIM,
    ONE_SCALES,
    ONES,
    PLURALS,
    QUARTER_ORDINALS,
    SCALES,
    SEASONS,
    SYMBOLS,
    THIRDS,
    VAGUE,
)

_ENGLISH: Final = {"en": True, "id": False}


def find(text: str, language: str = "") -> list[Quantity]:
    """Return the quantities printed in `text`, in order, none overlapping another.

    `language` ("en" or "id", or a tag that begins so) settles separators that the figures leave
    open; without it the rule of three digits holds.
    """
    line = tokens(text)
    english = _ENGLISH.get(language.partition("-")[0])
    starters = _starters()
    found: list[Quantity] = []
    index = 0
    while index < len(line):
        token = line[index]
        word = token.low
        if token.kind != "number" and word not in starters and not word.startswith("multi"):
            index += 1
            continue
        if token.kind == "number" and index:
            names.cut_month(line, index - 1, text)
        amount = _amount(line, index, text, english=english)
        if amount is None:
            index += 1
            continue
        amount = ranges.joined(line, amount, lambda at_: _amount(line, at_, text, english=english))
        attachments.behind(line, amount, text)
        quantity = _quantity(line, amount, text)
        # A name reaches back over what was read before its figures ("BILLIONS0").
        while found and found[-1].end > quantity.start:
            found.pop()
        found.append(quantity)
        index = max(amount.after, index + 1)
    return found


def _amount(line: Sequence[Token], index: int, text: str, *, english: bool | None) -> Amount | None:
    """Read one amount, date or name at `index`, with its unit but without range and bound."""
    if index >= len(line):
        return None
    token = line[index]
    if token.kind == "number":
        if names.list_marker(line, index, text):
            return None
        if not _numeric_date(line, index) and (name := names.glued(line, index)):
            return name
    printed = date(line, index, text)
    if printed:
        return _dated(index, printed)
    if token.kind == "number" and (name := names.spaced(line, index, text)):
        return name
    money = attachments.currency_before(line, index)
    if money:
        code, first, after = money
        value = number(line, after, english=english)
        if value is None:
            return None
        amount = Amount.of(first, value)
        amount.kind, amount.unit = "money", code
        attachments.unit(line, amount)
        return amount
    return _bare(line, index, english=english)


def _bare(line: Sequence[Token], index: int, *, english: bool | None) -> Amount | None:
    """Read a number without a currency before it, or a word for a multiple ("double")."""
    value = number(line, index, english=english)
    if value is not None:
        amount = Amount.of(index, value)
        if value.magnitude == "figure":
            amount.kind = "money"
        attachments.unit(line, amount)
        return amount
    factor = FACTORS.get(line[index].low)
    if factor is None:
        return None
    amount = Amount(index, index + 1, "multiple")
    amount.lower = amount.upper = Decimal(factor)
    return amount


def _numeric_date(line: Sequence[Token], index: int) -> bool:
    """Tell whether signs that touch the figures may be those of a date ("24/02/2026")."""
    return at(line, index + 1).low == "/" and at(line, index + 3).low == "/"


def _dated(index: int, printed: Printed) -> Amount:
    amount = Amount(index, printed.after, "date")
    amount.edtf = printed.edtf
    amount.lower = amount.upper = Decimal(printed.year)
    return amount


def _quantity(line: Sequence[Token], amount: Amount, text: str) -> Quantity:
    start, end = line[amount.first].start, line[amount.after - 1].end
    bound: Bound = amount.bound or "exact"
    if amount.ranged or amount.vague:
        bound = "range"
    minus = _minus(text, start) and amount.kind in {"money", "percent"}
    lower, upper = (-amount.upper, -amount.lower) if minus else (amount.lower, amount.upper)
    start -= minus
    return Quantity(
        start=start,
        end=end,
        text=text[start:end],
        kind=amount.kind,
        lower=_plain(lower),
        upper=_plain(upper),
        unit=amount.unit,
        magnitude="" if amount.magnitude == "figure" else amount.magnitude,
        bound=bound,
        per=amount.per,
        edtf=amount.edtf,
        vague=amount.vague,
    )


def _plain(value: Decimal) -> Decimal:
    """Drop the zeros a magnitude leaves behind the point ("14.3 billion")."""
    whole = value.to_integral_value()
    return Decimal(int(whole)) if value == whole else value


def _minus(text: str, start: int) -> bool:
    """Tell whether a minus sign stands before text[start]; a hyphen only behind a space."""
    sign = text[start - 1 : start]
    return sign == "−" or (sign == "-" and (start == 1 or text[start - 2] in " (\n"))


@cache
def _starters() -> frozenset[str]:
    """Return the words and signs a quantity may begin with."""
    words = {"a", "rp", "q", "kuartal", "triwulan", "musim", "half", "setengah", "separuh"}
    tables = (SYMBOLS, ONES, ONE_SCALES, SCALES, PLURALS, VAGUE, FACTORS, MONTHS, SEASONS, THIRDS)
    return frozenset(words.union(CODES, FEW, QUARTER_ORDINALS, MUSIM, *tables))
