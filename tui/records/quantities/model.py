"""What `find` returns."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct

from tui.records.models import Bound

Kind = Literal[
    "money", "percent", "count", "multiple", "duration", "age", "date", "ordinal", "name"
]


class Quantity(Struct, frozen=True):
    """One amount, date or numbered name as printed at text[start:end].

    `lower` and `upper` are the printed numbers times their magnitude, equal unless it is a range;
    for a date they are its first and last year (0 where none is printed), for a name the number
    inside it. `bound` is the hint of the words around ("over" gives at-least) and moves neither.
    `unit`: ISO 4217 code for money ("" when no currency is said), "year", "month", "gigawatt" and
    so on for measures, else "". `edtf` is filled for dates; XXXX stands for a year not printed.
    """

    start: int
    end: int
    text: str
    kind: Kind
    lower: Decimal
    upper: Decimal
    unit: str = ""
    magnitude: str = ""
    bound: Bound = "exact"
    per: str = ""
    edtf: str = ""
    vague: bool = False

    @property
    def currency(self) -> str:
        """ISO 4217 code of a sum of money, "" for everything else."""
        return self.unit if self.kind == "money" else ""
