"""The amounts of facts: their bounds, how two of them stand to each other, their short form.

Bounds. "exact" is the number, or the range where lower and upper differ. "at-least" has no upper
bound and includes the number ("over $200 million" and "$200 million" overlap); "at-most" has no
lower one. "about" widens by `TOLERANCE` of the number on both sides, so "about $14 billion"
includes 14.3.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final, Literal

from tui.records.models import Value

if TYPE_CHECKING:
    from tui.records.quantities import Quantity

Comparison = Literal["same", "overlap", "contradict"]
Order = Literal["same", "overlap", "more", "less", "other"]

TOLERANCE: Final = Decimal("0.05")
"""How far "about" reaches: a twentieth of the number, roughly what rounding in a headline takes."""

_SYMBOLS: Final = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩"}
_STEPS: Final = (
    (Decimal(10**12), "tn", "trillions"),
    (Decimal(10**9), "bn", "billions"),
    (Decimal(10**6), "mn", "millions"),
)
_THOUSAND: Final = Decimal(1000)
_COUNTABLE: Final = frozenset(
    {"year", "month", "week", "day", "hour", "minute", "second", "decade"}
)
_DECIMALS: Final = 3
_FIGURES: Final = 40
_ROUND: Final = {1: "", 10: "tens of ", 100: "hundreds of "}

# Which word a bound gets when the printed text has none of these: at least, up to, about.
_OVER: Final = ("over", "more than", "above", "exceed", "greater", "lebih dari", "melebihi", ">")
_UNDER: Final = ("less than", "fewer than", "under", "below", "kurang dari", "di bawah", "<")
_NEARLY: Final = ("nearly", "almost", "hampir")


def bounds(value: Value) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the greatest number `value` can mean, None for no bound.

    A text has neither; so has a number that cannot be read, which `check` reports.
    """
    lower, upper = _number(value.lower), _number(value.upper)
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
    if a.type != b.type or _singular(a.unit) != _singular(b.unit):
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
        same = " ".join(a.text.casefold().split()) == " ".join(b.text.casefold().split())
        return ("same" if same else "other") if a.of else None
    printed = (_number(a.lower), _number(a.upper)), (_number(b.lower), _number(b.upper))
    (a_low, a_high), (b_low, b_high) = bounds(a), bounds(b)
    if (a_low is None and a_high is None) or (b_low is None and b_high is None):
        return None
    if (a_low, a_high) == (b_low, b_high) or (
        {a.bound, b.bound} == {"exact", "about"} and _filled(printed[0]) == _filled(printed[1])
    ):
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


def label(value: Value) -> str:
    """Return the short form for a line of a list: "$14.3 bn", "49%", "over $200 mn".

    The text as printed for texts, and where no number can be read.
    """
    lower, upper = _number(value.lower), _number(value.upper)
    low = upper if lower is None else lower
    high = lower if upper is None else upper
    if value.type == "text" or low is None or high is None:
        return value.text
    if value.bound == "at-least":
        high = low
    elif value.bound == "at-most":
        low = high
    shown = _vague(value, low, high) or _bound_word(
        value, one_sided=lower is None or upper is None
    ) + _span(value, low, high)
    return f"{shown} per {value.per}" if value.per else shown


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


def _number(text: str | None) -> Decimal | None:
    if text is None:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    readable = number.is_finite() and abs(number.adjusted()) <= _FIGURES
    return number if readable else None


def _singular(unit: str) -> str:
    return unit.casefold().removesuffix("s")


def _filled(pair: tuple[Decimal | None, Decimal | None]) -> tuple[Decimal | None, Decimal | None]:
    low, high = pair
    return (high if low is None else low), (low if high is None else high)


def _bound_word(value: Value, *, one_sided: bool) -> str:
    """Return the word for a bound in front of a number, kept to what the printed text says."""
    printed = value.text.casefold()
    if value.bound == "about":
        return "nearly " if any(word in printed for word in _NEARLY) else "about "
    at_least = value.bound == "at-least" or (one_sided and value.bound == "range" and value.lower)
    if at_least:
        return "over " if any(word in printed for word in _OVER) else "at least "
    if value.bound == "at-most" or (one_sided and value.bound == "range"):
        return "under " if any(word in printed for word in _UNDER) else "up to "
    return ""


def _span(value: Value, low: Decimal, high: Decimal) -> str:
    """Return number or range with currency or unit."""
    before, after = _dress(value, one=low == high == 1)
    if low == high:
        return f"{before}{_shown(low)}{after}"
    link = " to " if low < 0 or high < 0 else "–"
    step, name, _ = _step(high)
    if name and low >= step and _short(low, step) and _short(high, step):
        return f"{before}{_grouped(low / step)}{link}{_grouped(high / step)} {name}{after}"
    first, last = _shown(low), _shown(high)
    if first[-1].isdigit() and not last[-1].isdigit():
        # "$5–15 bn" would lend the five the billions.
        last = _grouped(high)
    return f"{before}{first}{link}{last}{after}"


def _dress(value: Value, *, one: bool = False) -> tuple[str, str]:
    """Return what stands before and behind the number."""
    if value.type == "money":
        return _SYMBOLS.get(value.unit, f"{value.unit} " if value.unit else ""), ""
    if value.type == "percent":
        return "", "%" if value.unit != "point" else " points"
    if value.type == "multiple":
        return "", "×"
    unit = f"{value.unit}s" if value.unit in _COUNTABLE and not one else value.unit
    return "", f" {unit}" if unit else ""


def _step(number: Decimal) -> tuple[Decimal, str, str]:
    for step in _STEPS:
        if abs(number) >= step[0]:
            return step
    return Decimal(1), "", ""


def _short(number: Decimal, step: Decimal) -> bool:
    """Tell whether `number` counted in `step` takes few decimals."""
    places = (number / step).normalize().as_tuple().exponent
    return not isinstance(places, int) or places >= -_DECIMALS


def _shown(number: Decimal) -> str:
    """Return `number` in its magnitude ("14.3 bn"), or in full where that takes many decimals."""
    step, name, _ = _step(number)
    if name and _short(number, step):
        return f"{_grouped(number / step)} {name}"
    return _grouped(number)


def _grouped(number: Decimal) -> str:
    printed = f"{abs(number):,f}"
    if "." in printed:
        printed = printed.rstrip("0").rstrip(".")
    return f"−{printed}" if number < 0 else printed


def _vague(value: Value, low: Decimal, high: Decimal) -> str:
    """Return "tens of $mn", "billions of $", "millions of GPUs", or "" for a number that is one.

    Only where the text prints no figures and the bounds span a power of ten, as `find` reads it;
    any other wide range without figures ("seven- and eight-figure") is shown as printed.
    """
    if value.bound != "range" or low < 1 or high < low * 9 or any(map(str.isdigit, value.text)):
        return ""
    step, short, many = _step(low)
    if not short and low >= _THOUSAND:
        step, short, many = _THOUSAND, "thousand", "thousands"
    words = _ROUND.get(int(low / step)) if short and low % step == 0 else None
    if words is None or (not words and high < step * 900):
        return value.text
    before, after = _dress(value)
    unit = before.strip() or after.strip()
    if words and value.type == "money":
        return f"{words}{unit}{short}"
    name = f"{words}{short}" if words else many
    return f"{name} of {unit}" if unit else name
