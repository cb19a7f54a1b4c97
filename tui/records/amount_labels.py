"""The short form of an amount, for a line of a list at 80 columns."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Final

from tui.records.models import Value
from tui.records.notation import NOTATION

_SYMBOLS: Final = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩"}
_STEPS: Final = (
    (Decimal(10**12), "tn", "trillions"),
    (Decimal(10**9), "bn", "billions"),
    (Decimal(10**6), "mn", "millions"),
)
_THOUSAND: Final = Decimal(1000)
_DECIMALS: Final = 3
_FIGURES: Final = 40
_MANY_MONTHS: Final = 24

# Which word a bound gets when the printed text has none of these: at least, up to, about.
_OVER: Final = ("over", "more than", "above", "exceed", "greater", "lebih dari", "melebihi", ">")
_UNDER: Final = ("less than", "fewer than", "under", "below", "kurang dari", "di bawah", "<")
_NEARLY: Final = ("nearly", "almost", "hampir")

# The words of a text that names a magnitude and no number.
_ROUND: Final = {1: "", 10: "tens of ", 100: "hundreds of "}
_ROUND_WORDS: Final = (
    *("tens of", "hundreds of", "thousands", "millions", "billions", "trillions", "multi"),
    *("puluhan", "ratusan", "ribuan", "jutaan", "miliaran", "triliunan"),
)


def number(text: str | None) -> Decimal | None:
    """Return a stored decimal, None where there is none or it cannot be read."""
    if text is None:
        return None
    try:
        read = Decimal(text)
    except InvalidOperation:
        return None
    return read if read.is_finite() and abs(read.adjusted()) <= _FIGURES else None


def label(value: Value) -> str:
    """Return the short form of an amount: "$14.3 bn", "49%", "over $200 mn".

    The text as printed for texts, and where no number can be read.
    """
    lower, upper = number(value.lower), number(value.upper)
    low = upper if lower is None else lower
    high = lower if upper is None else upper
    if value.type == "text" or low is None or high is None:
        return value.text
    if value.bound == "at-least":
        high = low
    elif value.bound == "at-most":
        low = high
    shown = _vague(value, low, high) or _other_number(value, low)
    if not shown:
        word = _bound_word(value, low, one_sided=lower is None or upper is None)
        shown = word + (_long_time(value, low, high) or _span(value, low, high))
    return f"{shown} per {value.per}" if value.per else shown


def is_strict(value: Value) -> bool:
    """Tell whether the printed words leave the number itself out: "over 20%", "fewer than 100"."""
    shown = number(value.lower) if value.bound == "at-least" else number(value.upper)
    other = number(value.upper) if value.bound == "at-least" else number(value.lower)
    shown = other if shown is None else shown
    words = {"at-least": _OVER, "at-most": _UNDER}.get(value.bound)
    return bool(words) and shown is not None and _says(value.text.casefold(), words or (), shown)


def figures(text: str) -> frozenset[str]:
    """Return the numbers that a text prints in figures, without the marks that group them."""
    return frozenset(re.sub(r"\D", "", found) for found in re.findall(r"\d[\d.,]*", text))


def _bound_word(value: Value, low: Decimal, *, one_sided: bool) -> str:
    """Return the word for a bound in front of a number, kept to what the printed text says."""
    printed = value.text.casefold()
    open_range = one_sided and value.bound == "range"
    if value.bound == "about":
        return "nearly " if any(word in printed for word in _NEARLY) else "about "
    if value.bound == "at-least" or (open_range and value.lower):
        return "over " if _says(printed, _OVER, low) else "at least "
    if value.bound == "at-most" or open_range:
        return "under " if _says(printed, _UNDER, low) else "up to "
    return ""


def _other_number(value: Value, low: Decimal) -> str:
    """Return the printed text of a bound where the stored number is another: "fewer than 100".

    The greatest number below "fewer than 100" is 99; to say "up to 99" would put a number in the
    outlet's mouth. The unit is added where the text has none.
    """
    words = {"at-least": _OVER, "at-most": _UNDER}.get(value.bound, ())
    printed = value.text.casefold()
    if not _has(printed, words) or not figures(printed) or _says(printed, words, low):
        return ""
    _, unit = _dress(value)
    return value.text if unit.strip().casefold() in printed else f"{value.text}{unit}"


def _has(printed: str, words: tuple[str, ...]) -> bool:
    """Tell whether `printed` has one of the words, and not their denial ("no more than")."""
    return any(re.search(rf"(?<!no )(?<!not )(?<!tidak ){re.escape(w)}", printed) for w in words)


def _says(printed: str, words: tuple[str, ...], shown: Decimal) -> bool:
    """Tell whether `printed` has one of the words, said of this number if it prints figures.

    "fewer than 100" may be stored as at most 99, which must not become "under 99".
    """
    if not _has(printed, words):
        return False
    digits = re.sub(r"\D", "", _shown(shown)).rstrip("0")
    return not figures(printed) or any(one.rstrip("0") == digits for one in figures(printed))


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
    """Return what stands before and behind the number; `one` leaves the unit in the singular."""
    if value.type == "money":
        return _SYMBOLS.get(value.unit, f"{value.unit} " if value.unit else ""), ""
    if value.type == "percent":
        return "", "%" if value.unit != "point" else " points"
    if value.type == "multiple":
        return "", "×"
    if not value.unit:
        return "", ""
    return "", f" {value.unit if one else _several(value)}"


def _several(value: Value) -> str:
    """Return the unit of several, as it is where figures stand before it: "5 orang", "5 people"."""
    printed = re.search(rf"\d\s?{re.escape(value.unit)}(?![\w-])", value.text, re.IGNORECASE)
    return value.unit if printed else _plural(value.unit)


def _plural(unit: str) -> str:
    if unit in {"person", "people"}:
        return "people"
    if unit.endswith("s"):
        return unit
    if unit.endswith("y") and unit[-2:-1] not in "aeiou":
        return f"{unit[:-1]}ies"
    return f"{unit}es" if unit.endswith(("x", "ch", "sh")) else f"{unit}s"


def _long_time(value: Value, low: Decimal, high: Decimal) -> str:
    """Return months that make years as years and months, or ""."""
    months = value.type == "count" and value.unit == "month" and low == high
    if not months or low < _MANY_MONTHS or low % 1:
        return ""
    years, rest = divmod(int(low), 12)
    return f"{years} yrs {rest} mo{'s' if rest > 1 else ''}" if rest else f"{years} years"


def _step(amount: Decimal) -> tuple[Decimal, str, str]:
    for step in _STEPS:
        if abs(amount) >= step[0]:
            return step
    return Decimal(1), "", ""


def _short(amount: Decimal, step: Decimal) -> bool:
    """Tell whether an amount counted in `step` takes few decimals."""
    places = (amount / step).normalize().as_tuple().exponent
    return not isinstance(places, int) or places >= -_DECIMALS


def _shown(amount: Decimal) -> str:
    """Return an amount in its magnitude ("14.3 bn"), or in full where that takes many decimals."""
    step, name, _ = _step(amount)
    if name and _short(amount, step):
        return f"{_grouped(amount / step)} {name}"
    return _grouped(amount)


def _grouped(amount: Decimal) -> str:
    printed = f"{abs(amount):,f}"
    if "." in printed:
        printed = printed.rstrip("0").rstrip(".")
    printed = NOTATION.figure(printed)
    return f"−{printed}" if amount < 0 else printed


def _vague(value: Value, low: Decimal, high: Decimal) -> str:
    """Return "tens of $mn", "billions of $", "millions of GPUs", or "" for a number that is one.

    Only where the text names a magnitude and prints no figures. Where the bounds are not those of
    one round word ("seven- and eight-figure") it is the text itself.
    """
    printed = value.text.casefold()
    if value.bound not in {"range", "at-least"} or any(map(str.isdigit, printed)):
        return ""
    if value.bound == "range" and (low < 1 or high < low * 9):
        return ""
    if not any(word in printed for word in _ROUND_WORDS):
        return value.text if value.bound == "range" else ""
    step, short, many = _step(low)
    if not short and low >= _THOUSAND:
        step, short, many = _THOUSAND, "thousand", "thousands"
    words = _ROUND.get(int(low / step)) if short and low % step == 0 else None
    if words is None:
        return value.text
    before, after = _dress(value)
    unit = before.strip() or after.strip()
    if words and value.type == "money":
        return f"{words}{unit}{short}"
    name = f"{words}{short}" if words else many
    return f"{name} of {unit}" if unit else name
