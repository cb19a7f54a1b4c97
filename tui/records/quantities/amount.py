"""The amount under construction while it is read."""

from __future__ import annotations

from decimal import Decimal

from tui.records.models import Bound
from tui.records.quantities.model import Kind
from tui.records.quantities.numerals import Number

ZERO = Decimal(0)


class Amount:
    """A number over the tokens [first, after) while unit, range and bound are being found."""

    __slots__ = (
        "after",
        "bound",
        "edtf",
        "figures",
        "first",
        "kind",
        "lower",
        "magnitude",
        "per",
        "ranged",
        "scale",
        "unit",
        "upper",
        "vague",
    )

    def __init__(self, first: int, after: int, kind: Kind = "count") -> None:
        self.first = first
        self.after = after
        self.kind: Kind = kind
        self.lower = self.upper = ZERO
        self.scale = Decimal(1)
        self.magnitude = self.unit = self.per = self.edtf = ""
        self.bound: Bound | None = None
        self.vague = self.figures = self.ranged = False

    @classmethod
    def of(cls, first: int, number: Number) -> Amount:
        """Return the bare amount of a number that was read."""
        amount = cls(first, number.after)
        amount.lower, amount.upper = number.lower, number.upper
        amount.scale, amount.magnitude = number.scale, number.magnitude
        amount.vague, amount.figures = number.vague, number.figures
        return amount

    @property
    def bare(self) -> bool:
        """Tell whether neither currency nor unit was printed with it."""
        return self.kind == "count" and not self.unit

    def times(self, factor: Decimal) -> None:
        """Multiply both bounds."""
        self.lower *= factor
        self.upper *= factor
