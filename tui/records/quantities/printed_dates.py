"""Reading dates as news prints them, into EDTF; a year that is not printed is XXXX."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.records.quantities.numerals import at, hyphen, scale_at, touches
from tui.records.quantities.tokens import Token
from tui.records.quantities.vocabulary import (
    LONE_MONTHS,
    MEASURES,
    MONTHS,
    MUSIM,
    QUARTER_ORDINALS,
    SEASONS,
    THIRDS,
    TIMES,
)

_UNKNOWN: Final = "XXXX"
_BEFORE_MONTH: Final = frozenset({"in", "since", "by", "until", "of", "last", "next", "this"})


class Printed(NamedTuple):
    """A date over the tokens up to `after`; `year` is 0 when none is printed."""

    edtf: str
    after: int
    year: int


def is_year(line: Sequence[Token], index: int) -> bool:
    """Tell whether the figures at `index` are a year: 1900 to 2099, and no amount of anything."""
    token = at(line, index)
    if token.kind != "number" or not (len(token.low) == 4 and token.low.isdecimal()):
        return False
    if not 1900 <= int(token.low) <= 2099:
        return False
    behind = at(line, index + 1)
    if behind.kind == "word" and touches(line, index + 1):
        return behind.low == "s"
    if behind.low in {"%", "persen", "percent"} or scale_at(line, index + 1):
        return False
    return behind.low not in TIMES and behind.low not in MEASURES


def date(line: Sequence[Token], index: int, text: str) -> Printed | None:
    """Read the date that begins at `index`, or None."""
    token = line[index]
    if token.kind == "number":
        return _numeric(line, index) or _day_first(line, index, text) or _year(line, index)
    if token.kind != "word":
        return None
    word = token.low
    if word in THIRDS:
        return _third(line, index, text)
    if word in QUARTER_ORDINALS or word in {"q", "kuartal", "triwulan"}:
        return _quarter(line, index)
    if word in SEASONS or word == "musim":
        return _season(line, index)
    return _month_first(line, index, text)


def month_at(line: Sequence[Token], index: int) -> int:
    """Return the month named at `index` (1 to 12), or 0."""
    return MONTHS.get(at(line, index).low, 0)


def _year_at(line: Sequence[Token], index: int) -> tuple[str, int]:
    """Return the year at `index`, past "of", "in", "tahun" or a comma, and the index behind it."""
    step = index
    if at(line, step).low in {"of", "in", "tahun", ","}:
        step += 1
    if is_year(line, step):
        return line[step].low, step + 1
    return _UNKNOWN, index


def _printed(year: str, rest: str, after: int) -> Printed:
    return Printed(year + rest, after, 0 if year == _UNKNOWN else int(year))


def _day(line: Sequence[Token], index: int) -> tuple[int, int]:
    """Return the day of the month at `index` ("17", "17th") and the index behind it, or 0."""
    token = at(line, index)
    if token.kind != "number" or len(token.low) > 2 or not 1 <= int(token.low) <= 31:
        return 0, index
    if touches(line, index + 1) and at(line, index + 1).low in {"st", "nd", "rd", "th"}:
        return int(token.low), index + 2
    behind = at(line, index + 1)
    if behind.kind == "word" and touches(line, index + 1):
        return 0, index
    amount = scale_at(line, index + 1) or behind.low in TIMES or behind.low in MEASURES
    return (
        (0, index)
        if amount or behind.low in {"%", "persen", "percent"}
        else (int(token.low), index + 1)
    )


def _month_first(line: Sequence[Token], index: int, text: str) -> Printed | None:
    month = month_at(line, index)
    if not month:
        return None
    after = index + 1
    if at(line, after).low == "." and touches(line, after):
        after += 1
    year, behind = _year_at(line, after)
    if year != _UNKNOWN:
        return _printed(year, f"-{month:02}", behind)
    if at(line, after).low == "-" and is_year(line, after + 1):
        return _printed(line[after + 1].low, f"-{month:02}", after + 2)
    day, behind = _day(line, after)
    if day:
        year, behind = _year_at(line, behind)
        return _printed(year, f"-{month:02}-{day:02}", behind)
    token = line[index]
    if not text[token.start].isupper():
        return None
    led = at(line, index - 1).low in _BEFORE_MONTH
    if token.low in LONE_MONTHS or led:
        return _printed(_UNKNOWN, f"-{month:02}", index + 1)
    return None


def _day_first(line: Sequence[Token], index: int, text: str) -> Printed | None:
    day, after = _day(line, index)
    if at(line, after).low in {"of", "-"}:
        after += 1
    month = month_at(line, after) if day else 0
    if not month or (
        at(line, after).low in {"may", "march"} and not text[line[after].start].isupper()
    ):
        return None
    behind = after + 1
    if at(line, behind).low == "-":
        behind += 1
    year, behind = _year_at(line, behind)
    return _printed(year, f"-{month:02}-{day:02}", behind if year != _UNKNOWN else after + 1)


def _numeric(line: Sequence[Token], index: int) -> Printed | None:
    """Read 2026-02-24, 2026-02, 24/02/2026; the year alone where day and month may be swapped."""
    if is_year(line, index) and hyphen(line, index + 1):
        month = _two(line, index + 2, 12)
        if not month:
            return None
        day = _two(line, index + 4, 31) if hyphen(line, index + 3) else 0
        year = line[index].low
        if day:
            return _printed(year, f"-{month:02}-{day:02}", index + 5)
        return _printed(year, f"-{month:02}", index + 3)
    parts = [at(line, index + offset) for offset in range(5)]
    if [parts[1].low, parts[3].low] != ["/", "/"] or not is_year(line, index + 4):
        return None
    if not all(touches(line, index + offset) for offset in range(1, 5)):
        return None
    first, second = _two(line, index, 31), _two(line, index + 2, 31)
    if not first or not second or min(first, second) > 12:
        return None
    year = parts[4].low
    if first <= 12 and second <= 12 and first != second:
        return _printed(year, "", index + 5)
    month, day = (second, first) if second <= 12 else (first, second)
    return _printed(year, f"-{month:02}-{day:02}", index + 5)


def _two(line: Sequence[Token], index: int, most: int) -> int:
    """Return one or two figures at `index` as a number of 1 to `most`, or 0."""
    token = at(line, index)
    if token.kind != "number" or len(token.low) > 2:
        return 0
    value = int(token.low)
    return value if 1 <= value <= most else 0


def _year(line: Sequence[Token], index: int) -> Printed | None:
    if not is_year(line, index):
        return None
    year = line[index].low
    if at(line, index + 1).low == "s" and touches(line, index + 1):
        return Printed(year[:3] + "X", index + 2, int(year))
    quarter = _quarter_figure(line, index + 1)
    if quarter:
        return _printed(year, f"-{32 + quarter}", index + 3)
    if at(line, index + 1).low == "-" and touches(line, index + 1):
        second = at(line, index + 2)
        # "2025-26": a season or fiscal year; "2010-12" is read as a month before this.
        if touches(line, index + 2) and second.kind == "number" and len(second.low) == 2:
            last = year[:2] + second.low
            if last > year:
                return Printed(f"{year}/{last}", index + 3, int(year))
    return _printed(year, "", index + 1)


def _quarter_figure(line: Sequence[Token], index: int) -> int:
    if at(line, index).low == "q" and touches(line, index + 1):
        return _two(line, index + 1, 4)
    return 0


def _quarter(line: Sequence[Token], index: int) -> Printed | None:
    word = line[index].low
    if word == "q":
        quarter, after = _quarter_figure(line, index), index + 2
    elif word in {"kuartal", "triwulan"}:
        following = at(line, index + 1)
        quarter = QUARTER_ORDINALS.get(following.low, 0) or _two(line, index + 1, 4)
        after = index + 2
    else:
        step = index + 2 if hyphen(line, index + 1) else index + 1
        quarter = QUARTER_ORDINALS[word] if at(line, step).low == "quarter" else 0
        after = step + 1
    if not quarter:
        return None
    year, after = _year_at(line, after)
    return _printed(year, f"-{32 + quarter}", after)


def _season(line: Sequence[Token], index: int) -> Printed | None:
    word = line[index].low
    season = SEASONS.get(word) or MUSIM.get(at(line, index + 1).low, 0)
    year, after = _year_at(line, index + (2 if word == "musim" else 1))
    return _printed(year, f"-{season}", after) if season and year != _UNKNOWN else None


def _third(line: Sequence[Token], index: int, text: str) -> Printed | None:
    """Read "early 2023", "mid-2025", "akhir tahun 2025"; before a month it adds nothing."""
    step = index + 2 if hyphen(line, index + 1) else index + 1
    month = _month_first(line, step, text) if month_at(line, step) else None
    if month:
        return month
    year, after = _year_at(line, step)
    return _printed(year, f"-{THIRDS[line[index].low]}", after) if year != _UNKNOWN else None
