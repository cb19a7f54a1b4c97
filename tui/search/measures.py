"""The amounts and dates of a query, read by the reader of printed quantities."""

from __future__ import annotations

from typing import Final

from tui.records.quantities import Quantity, find
from tui.search.model import Amount, Term
from tui.search.normalise import words as words_of

_TYPES: Final = {"money": "money", "percent": "percent", "multiple": "multiple"}
_MAGNITUDES: Final = frozenset(
    [
        *("k", "thousand", "thousands", "ribu", "rb", "m", "mm", "mio", "mn", "mln", "million"),
        *("millions", "juta", "jutaan", "jt", "b", "bn", "bln", "billion", "billions", "miliar"),
        *("miliaran", "milyar", "t", "tn", "trillion", "trillions", "triliun", "trilyun"),
    ]
)
_DROPPED: Final = frozenset(
    [
        *("to", "and", "of", "between", "from", "hingga", "sampai", "antara", "dan", "per", "old"),
        *("us", "usd", "dollar", "dollars", "dolar", "as", "on", "in", "pada", "the", "year", "s"),
    ]
)
_MONTHS: Final = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "januari": 1,
    "februari": 2,
    "maret": 3,
    "juni": 6,
    "juli": 7,
    "agustus": 8,
    "oktober": 10,
    "desember": 12,
}
"""Month words that need no number beside them to be one."""


def amounts_and_dates(plain: str) -> list[tuple[int, int, Term]]:
    """Return the amounts and dates of plain query text as terms with their places."""
    return [
        (quantity.start, quantity.end, term)
        for quantity in find(plain)
        if (term := _term(quantity)) is not None
    ]


def month(word: str) -> Term | None:
    """Return the term for the name of a month standing alone, or None."""
    number = _MONTHS.get(word)
    return Term("date", (word,), edtf=f"XXXX-{number:02}") if number else None


def _term(quantity: Quantity) -> Term | None:
    words = words_of(quantity.text)
    if quantity.kind == "date":
        kept = tuple(word for word in words if word not in _DROPPED)
        return Term("date", kept, edtf=quantity.edtf) if quantity.edtf and kept else None
    if quantity.kind in {"name", "ordinal"}:
        return None
    if quantity.kind == "multiple" and not any(word[0].isdigit() for word in words):
        return None
    kept = tuple(
        quantity.magnitude if word in _MAGNITUDES and quantity.magnitude else word
        for word in words
        if word not in _DROPPED
    )
    return (
        Term(
            "amount",
            tuple(dict.fromkeys(kept)),
            amount=Amount(
                quantity.lower,
                quantity.upper,
                _TYPES.get(quantity.kind, ""),
                quantity.magnitude,
                quantity.unit if quantity.kind in {"count", "duration", "age"} else "",
            ),
        )
        if kept
        else None
    )
