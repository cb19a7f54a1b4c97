"""The amounts of facts: their bounds, how two of them stand to each other, their short form.

Bounds. "exact" is the number, or the range where lower and upper differ. "at-least" has no upper
bound and "at-most" no lower one. They include the number ("at least 20%", "up to 100"), unless the
printed words leave it out: "over", "more than", "fewer than" are strict, so that 20% is less than
"over 20%". "about" widens by `TOLERANCE` of the number on both sides, so "about $14 billion"
includes 14.3.

Two amounts are more and less where no number can be both. Two that are open on the same side
always share numbers ("over $1 tn", "over $100 bn"), so these are compared by the bound printed: the
same bound is the same, or overlaps where one leaves it out; another bound is more or less.
"fewer than 100" and "no more than 100" print one bound, however they are stored.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

from tui.records.amount_labels import figures, is_strict, label, number
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
    """Tell how `a` stands to `b`; None: not comparable.

    More and less where they share no number, or by the printed bound where both are open on the
    same side.

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
    if rounded:
        return "same"
    if a.bound == b.bound and a.bound in {"at-least", "at-most"}:
        return _by_bound(a, b)
    if (a_low, a_high) == (b_low, b_high):
        return "same"
    if _above(a, a_low, b, b_high):
        return "more"
    return "less" if _above(b, b_low, a, a_high) else "overlap"


def _by_bound(a: Value, b: Value) -> Order:
    """Tell how two amounts that are open on the same side stand to each other."""
    one, two = (low if high is None else high for low, high in (bounds(a), bounds(b)))
    if one is None or two is None or one == two:
        return "same" if is_strict(a) == is_strict(b) else "overlap"
    if figures(a.text) & figures(b.text) and abs(one - two) <= 1:
        return "overlap"
    return "more" if one > two else "less"


def _above(over: Value, low: Decimal | None, under: Value, high: Decimal | None) -> bool:
    """Tell whether all of `over` lies above all of `under`, whose own bounds are given."""
    if low is None or high is None:
        return False
    apart = (over.bound == "at-least" and is_strict(over)) or (
        under.bound == "at-most" and is_strict(under)
    )
    return low > high or (low == high and apart)


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
