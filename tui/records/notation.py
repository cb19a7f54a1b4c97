"""How dates and figures are written for people, in this process: a person's choice, not a fact's.

What programs read (JSON, TSV, the store) is never written by it.
"""

from __future__ import annotations

from typing import Final

_MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
_MARKS: Final = {"comma": ",.", "point": ".,", "space": "\u00a0."}


class Notation:
    """`dates` is "iso" or "long"; `numbers` is "comma", "point" or "space"."""

    def __init__(self) -> None:
        self.dates = "iso"
        self.numbers = "comma"

    def choose(self, *, dates: str, numbers: str) -> None:
        """Write dates and figures another way from now on."""
        self.dates = dates
        self.numbers = numbers

    def figure(self, printed: str) -> str:
        """Return a figure as "1,234.5" with the marks that were chosen."""
        if self.numbers == "comma":
            return printed
        return printed.translate(str.maketrans(",.", _MARKS[self.numbers]))

    def date(self, printed: str) -> str:
        """Return "2025", "2025-06" or "2025-06-24" as it is, or as "24 Jun 2025"."""
        year, _, rest = printed.partition("-")
        month, _, day = rest.partition("-")
        if self.dates == "iso" or not (month.isdecimal() and 1 <= int(month) <= 12):
            return printed
        shown = f"{_MONTHS[int(month) - 1]} {year}"
        return f"{int(day)} {shown}" if day.isdecimal() else shown


NOTATION: Final = Notation()
"""What is in force."""
