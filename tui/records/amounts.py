"""The amounts of facts: their bounds, how two of them stand to each other, their short form.

Bounds. "exact" is the number, or the range where lower and upper differ. "at-least" has no upper
bound and includes the number ("over $200 million" and "$200 million" overlap); "at-most" has no
lower one. "about" widens by `TOLERANCE` of the number on both sides, so "about $14 billion"
includes 14.3.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from tui.records.amount_labels import label, number
from tui.records.models import Value

if TYPE_CHECKING:
    from tui.records.quantities import Quantity

__all__ = ["TOLERANCE", "bounds", "comparable", "compare", "label", "order", "propose"]

Comparison = Literal["same", "overlap", "contradict"]
Order = Literal["same", "overlap", "more", "less", "other"]

TOLERANCE: Final = Decimal("0.05")
"""How far "about" reaches: a twentieth of the number, roughly what rounding in a headline takes."""

_UNITLESS: Final = frozenset({"%", "percent", "time", "×", "x"})


def bounds(value: Value) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the greatest number `value` can mean, None for no bound.

    A text has neither; so has a number that cannot be read, which `check` reports.
    """
    lower, upper = number(value.lower), number(value.upper)
    if value.type == "text" or (lower is None and upper is None):
        return None, None
    if value.bound == "at-least":
        return (upper if lower is None else lower), None
    if value.bound == "at-most":
        return None, (lower if upper is None else upper)
    if value.bound == "range":
        return lower, upper
    low = upper if lower is None else lower
    high = lower if upper is None else upper
    if value.bound == "about" and low is not None and high is not None:
        return low - abs(low) * TOLERANCE, high + abs(high) * TOLERANCE
    return low, high


def comparable(a: Value, b: Value) -> bool:
    """Tell whether two amounts are of the same thing: type, unit, `per` and `of` agree."""
    if a.type != b.type or _unit(a) != _unit(b):
        return False
    return a.of.casefold() == b.of.casefold() and a.per.casefold() == b.per.casefold()


def order(a: Value, b: Value) -> Order | None:
    """Tell how `a` stands to `b`: more and less where they share no number; None: not comparable.

    The same number printed with and without "about" is the same. Texts are the same or other, and
    compared only where `of` says what they are texts of.
    """
    if not comparable(a, b):
        return None
    if a.type == "text":
        return ("same" if _words(a) == _words(b) else "other") if a.of else None
    (a_low, a_high), (b_low, b_high) = bounds(a), bounds(b)
    if (a_low is None and a_high is None) or (b_low is None and b_high is None):
        return None
    rounded = {a.bound, b.bound} == {"exact", "about"} and _printed(a) == _printed(b)
    if rounded or (a_low, a_high) == (b_low, b_high):
        return "same"
    if a_low is not None and b_high is not None and a_low > b_high:
        return "more"
    if a_high is not None and b_low is not None and a_high < b_low:
        return "less"
    return "overlap"


def compare(a: Value, b: Value) -> Comparison | None:
    """Tell whether two amounts are the same, overlap or contradict; None: not comparable."""
    found = order(a, b)
    if found in {"more", "less", "other"}:
        return "contradict"
    return "same" if found == "same" else "overlap" if found == "overlap" else None


def propose(quantity: Quantity, of: str = "") -> Value | None:
    """Return the stored form of an amount found in a text, for a person to accept or change.

    None for dates, names and ordinals. Spans of time and ages are counts of their unit.
    """
    kinds: dict[str, Literal["money", "percent", "count", "multiple"]] = {
        "money": "money",
        "percent": "percent",
        "count": "count",
        "multiple": "multiple",
        "duration": "count",
        "age": "count",
    }
    kind = kinds.get(quantity.kind)
    if kind is None:
        return None
    return Value(
        type=kind,
        text=quantity.text,
        lower=None if quantity.bound == "at-most" else f"{quantity.lower:f}",
        upper=None if quantity.bound == "at-least" else f"{quantity.upper:f}",
        unit=quantity.unit,
        bound=quantity.bound,
        per=quantity.per,
        of=of,
    )


def _unit(value: Value) -> str:
    """Return the unit to compare: in the singular, and none where the type says it."""
    unit = value.unit.casefold().removesuffix("s")
    return "" if value.type in {"percent", "multiple"} and unit in _UNITLESS else unit


def _words(value: Value) -> str:
    return " ".join(value.text.casefold().split())


def _printed(value: Value) -> tuple[Decimal | None, Decimal | None]:
    low, high = number(value.lower), number(value.upper)
    return (high if low is None else low), (low if high is None else high)
