"""The amounts and dates of a query, read by the reader of printed quantities."""

from __future__ import annotations

from typing import Final

from tui.records.quantities import Quantity, find
from tui.search.model import Amount, Term
from tui.search.normalise import words as words_of

_TYPES: Final = frozenset(["money", "percent", "multiple"])
"""Kinds of quantities that are types of values, too."""

_MAGNITUDES: Final = frozenset(
    [
        *("k", "thousand", "thousands", "ribu", "rb", "m", "mm", "mio", "mn", "mln", "million"),
        *("millions", "juta", "jutaan", "jt", "b", "bn", "bln", "billion", "billions", "miliar"),
        *("miliaran", "milyar", "t", "tn", "trillion", "trillions", "triliun", "trilyun"),
    ]
)
# Words of an amount or a date as typed that a text may print it without.
_DROPPED: Final = frozenset(
    [
        *("to", "and", "of", "between", "from", "hingga", "sampai", "antara", "dan", "per", "old"),
        *("us", "usd", "dollar", "dollars", "dolar", "as", "on", "in", "pada", "the", "year", "s"),
    ]
)


def amounts_and_dates(plain: str) -> list[tuple[int, int, Term]]:
    """Return the amounts and dates of plain query text as terms with their places."""
    return [
        (quantity.start, quantity.end, term)
        for quantity in find(plain)
        if (term := _term(quantity)) is not None
    ]


def _term(quantity: Quantity) -> Term | None:
    """Return the term for a quantity; None for one that is just words."""
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
                quantity.kind if quantity.kind in _TYPES else "",
                quantity.magnitude,
                quantity.unit if quantity.kind in {"count", "duration", "age"} else "",
            ),
        )
        if kept
        else None
    )
