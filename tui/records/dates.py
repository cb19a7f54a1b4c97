"""Dates as the Extended Date/Time Format (EDTF, ISO 8601-2) writes them: the subset we store.

Levels 0 and 1, and of level 2 the quarters 33 to 36 and the thirds 37 to 39 (four months each:
early, mid, late). Seasons are the northern ones of three months, spring from March; winter is the
December of its year alone, so that no season leaves its year. Years are 0001 to 9999; longer and
negative ones are refused. A time of day is checked and then dropped: the day is our finest grain.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal

from msgspec import Struct

from tui.records.gate import one_line
from tui.records.notation import NOTATION

Precision = Literal[
    "day", "month", "quarter", "third", "season", "year", "decade", "century", "interval"
]

_SPANS: Final[dict[int, tuple[int, int, Precision, str]]] = {
    21: (3, 5, "season", "spring {}"),
    22: (6, 8, "season", "summer {}"),
    23: (9, 11, "season", "autumn {}"),
    24: (12, 12, "season", "winter {}"),
    33: (1, 3, "quarter", "Q1 {}"),
    34: (4, 6, "quarter", "Q2 {}"),
    35: (7, 9, "quarter", "Q3 {}"),
    36: (10, 12, "quarter", "Q4 {}"),
    37: (1, 4, "third", "early {}"),
    38: (5, 8, "third", "mid-{}"),
    39: (9, 12, "third", "late {}"),
}
"""Codes in the place of a month: first month, last month, precision, label."""

UNDATED: Final = "undated"
"""The label of a thing without a date."""


class Edtf(Struct, frozen=True):
    """A parsed date. `lower` and `upper` are the first and last day it can mean.

    An open ("..") or unknown (empty) end of an interval reaches `date.min` or `date.max`.
    `~` and `?` change no bound; `%` is both. Unspecified digits widen: "2004-XX" spans the year
    and has its precision.
    """

    text: str
    lower: date
    upper: date
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    open_start: bool = False
    open_end: bool = False
    unknown_start: bool = False
    unknown_end: bool = False


@lru_cache(maxsize=4096)
def parse(text: str) -> Edtf:
    """Parse an EDTF string; ValueError says what is wrong with it."""
    if not text:
        raise ValueError("an empty text is no date; an undated thing has no date at all")
    return _interval(text) if "/" in text else _point(text, text)


def _interval(text: str) -> Edtf:
    first, _, second = text.partition("/")
    if "/" in second:
        raise _wrong(text, "an interval has one slash")
    if first in {"", ".."} and second in {"", ".."}:
        raise _wrong(text, "an interval needs a date on one side at least")
    start = None if first in {"", ".."} else _point(first, text)
    end = None if second in {"", ".."} else _point(second, text)
    if start and end and start.lower > end.upper:
        raise _wrong(text, "the interval ends before it begins")
    sides = [side for side in (start, end) if side]
    return Edtf(
        text=text,
        lower=start.lower if start else date.min,
        upper=end.upper if end else date.max,
        precision="interval",
        approximate=any(side.approximate for side in sides),
        uncertain=any(side.uncertain for side in sides),
        open_start=first == "..",
        open_end=second == "..",
        unknown_start=not first,
        unknown_end=not second,
    )


def _point(printed: str, whole: str) -> Edtf:
    """Parse one date; `whole` is the text that a message names."""
    qualifier = printed[-1]
    body = printed[:-1] if qualifier in "~?%" else printed
    day, mark, time = body.partition("T")
    if mark:
        _check_time(time, whole)
    lower, upper, precision = _span(day, whole)
    if mark and precision != "day":
        raise _wrong(whole, "a time of day needs a whole date before it")
    return Edtf(
        text=printed,
        lower=lower,
        upper=upper,
        precision=precision,
        approximate=qualifier in "~%",
        uncertain=qualifier in "?%",
    )


def _span(body: str, whole: str) -> tuple[date, date, Precision]:
    if body.startswith(("Y", "-")):
        raise _wrong(whole, "only the years 0001 to 9999 can be stored")
    parts = body.split("-")
    if len(parts) > 3:
        raise _wrong(whole, "a date is YYYY, YYYY-MM or YYYY-MM-DD")
    first, last, precision = _years(parts[0], whole)
    if len(parts) == 1:
        return date(first, 1, 1), date(last, 12, 31), precision
    if precision != "year":
        raise _wrong(whole, "with unspecified digits in the year nothing may follow it")
    if parts[1] == "XX":
        if parts[2:] not in ([], ["XX"]):
            raise _wrong(whole, "a day needs its month")
        return date(first, 1, 1), date(first, 12, 31), "year"
    month = _two_digits(parts[1], "month", whole)
    if month in _SPANS and len(parts) == 2:
        begin, finish, kind, _ = _SPANS[month]
        return date(first, begin, 1), _month_end(first, finish), kind
    if not 1 <= month <= 12:
        raise _wrong(whole, f"there is no month {parts[1]}")
    if len(parts) == 2 or parts[2] == "XX":
        return date(first, month, 1), _month_end(first, month), "month"
    number = _two_digits(parts[2], "day", whole)
    if not 1 <= number <= _month_end(first, month).day:
        raise _wrong(whole, f"{parts[0]}-{parts[1]} has no day {parts[2]}")
    exact = date(first, month, number)
    return exact, exact, "day"


def _years(printed: str, whole: str) -> tuple[int, int, Precision]:
    """Return first year, last year and precision of "2025", "202X" or "20XX"."""
    digits = printed.rstrip("X")
    if len(printed) != 4 or not 2 <= len(digits) <= 4 or not _digits(digits):
        raise _wrong(whole, "a year is four digits, of which the last one or two may be X")
    size = 10 ** (4 - len(digits))
    first = int(digits) * size
    if first + size == 1:
        raise _wrong(whole, "only the years 0001 to 9999 can be stored")
    precision: Precision = "year" if size == 1 else "decade" if size == 10 else "century"
    return max(first, 1), first + size - 1, precision


def _two_digits(printed: str, what: str, whole: str) -> int:
    if len(printed) != 2 or not _digits(printed):
        raise _wrong(whole, f"a {what} is two digits, or XX")
    return int(printed)


def _check_time(printed: str, whole: str) -> None:
    """Check hh:mm:ss with Z, +hh or +hh:mm behind it or nothing."""
    clock, zone = printed[:8], printed[8:]
    parts = clock.split(":")
    whole_clock = len(clock) == 8 and len(parts) == 3 and all(map(_two, parts))
    if not whole_clock or parts[0] > "23" or parts[1] > "59" or parts[2] > "59":
        raise _wrong(whole, "a time of day is hh:mm:ss")
    hours, mark, minutes = zone[1:].partition(":")
    offset = _two(hours) and (_two(minutes) if mark else True) and hours <= "14" and minutes <= "59"
    if zone not in {"", "Z"} and not (zone[0] in "+-" and offset):
        raise _wrong(whole, "a time zone is Z, +hh or +hh:mm")


def _two(printed: str) -> bool:
    return len(printed) == 2 and _digits(printed)


def _digits(printed: str) -> bool:
    return printed.isascii() and printed.isdigit()


def _month_end(year: int, month: int) -> date:
    if month == 12:
        return date(year, 12, 31)
    return date(year, month + 1, 1) - timedelta(days=1)


def _wrong(text: str, why: str) -> ValueError:
    return ValueError(f"{text!r} is no date we can store: {why}")


def label(edtf: str) -> str:
    """Return a date for the screen: "2025-06", "~2025-07", "early 2023", "undated" for "".

    A text that is no date comes back as it is, safe to show: `check` reports it.
    """
    if not edtf:
        return UNDATED
    try:
        parsed = parse(edtf)
    except ValueError:
        return one_line(edtf) or UNDATED
    if parsed.precision != "interval":
        return _point_label(edtf)
    first, _, second = edtf.partition("/")
    if parsed.open_end:
        return f"from {_point_label(first)}"
    if parsed.open_start:
        return f"until {_point_label(second)}"
    return f"{_point_label(first) if first else '?'} to {_point_label(second) if second else '?'}"


def _point_label(printed: str) -> str:
    qualifier = printed[-1]
    body = (printed[:-1] if qualifier in "~?%" else printed).partition("T")[0]
    before = "~" if qualifier in "~%" else ""
    after = "?" if qualifier in "?%" else ""
    year, _, rest = body.partition("-")
    code = int(rest) if rest.isdigit() else 0
    if code in _SPANS:
        shown = _SPANS[code][3].format(year)
    elif year.endswith("XX"):
        shown = f"{year[:2]}00–{year[:2]}99"
    elif year.endswith("X"):
        shown = f"{year[:3]}0s"
    else:
        shown = NOTATION.date(body.removesuffix("-XX").removesuffix("-XX"))
    return before + shown + after


def sort_key(edtf: str | Edtf) -> tuple[date, int, str]:
    """Return the place of a date in time: by first day, the longer span first, undated last.

    An interval without a start sorts by its end; a text that is no date sorts as undated.
    """
    text = edtf if isinstance(edtf, str) else edtf.text
    parsed = _parsed(edtf)
    if parsed is None:
        return date.max, 0, text
    first = parsed.upper if parsed.lower == date.min else parsed.lower
    return first, -(parsed.upper.toordinal() - first.toordinal()), text


def overlaps(first: str | Edtf, second: str | Edtf) -> bool:
    """Tell whether some day belongs to both; nothing overlaps an undated thing."""
    one, two = _parsed(first), _parsed(second)
    if one is None or two is None:
        return False
    return one.lower <= two.upper and two.lower <= one.upper


def contains(outer: str | Edtf, inner: str | Edtf) -> bool:
    """Tell whether every day of `inner` belongs to `outer`; False where one is undated."""
    one, two = _parsed(outer), _parsed(inner)
    if one is None or two is None:
        return False
    return one.lower <= two.lower and two.upper <= one.upper


def _parsed(edtf: str | Edtf) -> Edtf | None:
    if isinstance(edtf, Edtf):
        return edtf
    try:
        return parse(edtf)
    except ValueError:
        return None
