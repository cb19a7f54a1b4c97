"""How well the values and dates of facts answer an amount or a date asked for."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from tui.records.dates import Edtf, parse

if TYPE_CHECKING:
    from tui.records.models import Fact, Value
    from tui.search.model import Amount, By

# How well a value answers that is not just what was asked for.
_EDGE: Final = 0.9  # one end of a range
_ONE_END: Final = 0.6  # a range asked for that shares one end
_UNTYPED: Final = 0.9  # a bare number that a percentage has

# How well a date answers.
_DUE: Final = 0.8  # times that of a date when something is to be, not was
_INFERRED: Final = 0.9  # the same span, which is about or uncertain
_PART: Final = 0.9  # a part of what was asked for,
_SMALL_PART: Final = 0.85  # or less of it than one in
_SMALL: Final = 40
_WHOLE: Final = 0.62  # at most, a span that holds it: the less, the longer that is
_LEAST: Final = 0.5  # a month is not dated by its quarter, nor a day by its month
_A_DAY: Final = re.compile(r"XXXX-(\d\d)-(\d\d)")
_LEAST_YEAR: Final = "20"  # the number of a day from which on it may be a year


def by_amount(asked: Amount, facts: Mapping[str, Fact]) -> Iterator[tuple[str, float, By]]:
    """Yield (fact id, quality, "value") for the facts with a value that answers `asked`."""
    for fact_id, fact in facts.items():
        quality = max((_value(asked, value) for value in fact.values), default=0.0)
        if quality:
            yield fact_id, quality, "value"


def _value(asked: Amount, value: Value) -> float:
    """Return how well a value answers an amount; 0 for another type or unit."""
    if asked.type and value.type != asked.type:
        return 0.0
    bounds = bounds_of(value)
    if bounds is None:
        return 0.0
    fit = 1.0
    if not asked.type:
        if value.type not in {"count", "money"}:
            fit = 0.0 if asked.magnitude or asked.unit else _UNTYPED
        elif asked.unit and value.unit and _unit(asked.unit) != _unit(value.unit):
            return 0.0
    return fit * _numbers(asked, *bounds)


def bounds_of(value: Value) -> tuple[Decimal, Decimal] | None:
    """Return the numbers of a value, or None where it has none, or none that can be compared."""
    try:
        lower = Decimal(value.lower) if value.lower else None
        upper = Decimal(value.upper) if value.upper else lower
    except InvalidOperation:
        return None
    lower = upper if lower is None else lower
    if lower is None or upper is None or not (lower.is_finite() and upper.is_finite()):
        return None
    return lower, upper


def _numbers(asked: Amount, lower: Decimal, upper: Decimal) -> float:
    """Return how well the numbers of a value fit those asked for."""
    if asked.lower == lower and asked.upper == upper:
        return 1.0
    if asked.lower == asked.upper:
        return _EDGE if asked.lower in {lower, upper} else 0.0
    return _ONE_END if asked.lower in {lower, upper} or asked.upper in {lower, upper} else 0.0


def _unit(unit: str) -> str:
    return unit.lower().removesuffix("s")


def on_date(edtf: str, facts: Mapping[str, Fact]) -> Iterator[tuple[str, float, By]]:
    """Yield what `by_date` does; where no fact is of that day, its number may be a year."""
    found = list(by_date(edtf, facts))
    yield from found or by_date(year_of_month(edtf), facts)


def by_date(edtf: str, facts: Mapping[str, Fact]) -> Iterator[tuple[str, float, By]]:
    """Yield (fact id, quality, "when" or "due") for the facts dated as asked.

    Without a year ("XXXX-02-17") every year will do.
    """
    for fact_id, fact in facts.items():
        when = _dated(edtf, fact.when)
        due = _dated(edtf, fact.due) * _DUE
        if max(when, due) >= _LEAST:
            yield fact_id, max(when, due), "when" if when >= due else "due"


def year_of_month(edtf: str) -> str:
    """Return a month with its number read as a year ("nov 25": November 2025), else ""."""
    day = _A_DAY.fullmatch(edtf)
    return f"20{day[2]}-{day[1]}" if day and day[2] >= _LEAST_YEAR else ""


def _dated(asked: str, dated: str) -> float:
    """Return how well one EDTF date answers another; 0 where one is none."""
    if not dated or not asked:
        return 0.0
    try:
        given = parse(dated)
        if "XXXX" in asked:
            years = {given.lower.year, given.upper.year} - {date.min.year, date.max.year}
            each = [_closeness(parse(asked.replace("XXXX", f"{y:04}")), given) for y in years]
            return max(each, default=0.0)
        return _closeness(parse(asked), given)
    except ValueError:
        return 0.0


def _closeness(asked: Edtf, given: Edtf) -> float:
    """Return 1 for the same span, less for a part of it, least for one that holds it, else 0."""
    if asked.lower > given.upper or given.lower > asked.upper:
        return 0.0
    if (asked.lower, asked.upper) == (given.lower, given.upper):
        return _INFERRED if given.approximate or given.uncertain else 1.0
    wanted = (asked.upper - asked.lower).days + 1
    spans = (given.upper - given.lower).days + 1
    if asked.lower <= given.lower and given.upper <= asked.upper:
        return _PART if spans * _SMALL >= wanted else _SMALL_PART
    if given.lower <= asked.lower and asked.upper <= given.upper:
        return _WHOLE * math.sqrt(math.sqrt(wanted / spans))
    return 0.0
