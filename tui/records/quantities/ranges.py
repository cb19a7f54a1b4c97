"""Joining two amounts into a range, and letting them share what is printed once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from tui.records.quantities.amount import Amount
from tui.records.quantities.numerals import at, hyphen
from tui.records.quantities.tokens import Token
from tui.records.quantities.vocabulary import BETWEEN, TO

_RANGING: Final = frozenset({"range", "ranges", "ranged", "ranging", "anywhere", "berkisar"})
_DAY: Final = len("2025-07-31")


def joined(line: Sequence[Token], first: Amount, read: Callable[[int], Amount | None]) -> Amount:
    """Return the range that begins with `first`, or `first` itself.

    `first` takes over magnitude, currency or unit of the second amount where it has none, also
    where the two are no range ("rose from $10 to $15 billion").
    """
    link = at(line, first.after).low
    opener = at(line, first.first - 1).low
    between = link in BETWEEN.get(opener, ())
    alternative = link in {"or", "atau"}
    if link not in TO and not between and not alternative:
        return first
    if link == "-" and not hyphen(line, first.after):
        return first
    second = read(first.after + 1)
    if second is None or (alternative and not _neighbours(first, second)):
        return first
    if first.kind == "date" or second.kind == "date":
        return _interval(first, second) if first.kind == second.kind else first
    if not _compatible(first, second):
        return first
    _share(first, second)
    change = opener in {"from", "dari"} and at(line, first.first - 2).low not in _RANGING
    if first.lower > second.upper or (change and link != "-"):
        return first
    first.upper, first.after, first.ranged = second.upper, second.after, True
    if second.scale >= first.scale:
        first.magnitude = second.magnitude
    return first


def _neighbours(first: Amount, second: Amount) -> bool:
    """Tell whether "or" joins two numbers that follow each other ("two or three")."""
    return first.bare and second.lower == first.upper + 1 and second.kind != "date"


def _compatible(first: Amount, second: Amount) -> bool:
    if "name" in {first.kind, second.kind} or "ordinal" in {first.kind, second.kind}:
        return False
    if first.kind == second.kind and first.unit == second.unit:
        return True
    if first.bare:
        return second.kind != "age" or first.scale == 1
    # "$14.3 to 15 billion" is one range; "$5 billion to 14 researchers" is not.
    return first.kind == "money" and second.bare and (second.scale > 1 or first.scale == 1)


def _share(first: Amount, second: Amount) -> None:
    if first.bare:
        first.kind, first.unit = second.kind, second.unit
    if first.scale == 1 < second.scale and first.lower <= second.lower / second.scale:
        first.times(second.scale)
        first.scale, first.magnitude = second.scale, second.magnitude


def _interval(first: Amount, second: Amount) -> Amount:
    """Join two dates of years, months or days into an EDTF interval where that is one."""
    start, end = first.edtf, second.edtf
    if start.startswith("XXXX-") and len(start) == len(end) and not end.startswith("XXXX"):
        start = end[:4] + start[4:]
    plain = all("X" not in part and "/" not in part and len(part) <= _DAY for part in (start, end))
    coarse = any(len(part) == 7 and part[5:] > "12" for part in (start, end))
    if not plain or coarse or start >= end:
        return first
    first.edtf, first.after, first.ranged = f"{start}/{end}", second.after, True
    first.upper = second.upper
    first.lower = first.lower or second.lower
    return first
