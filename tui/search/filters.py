"""The operators of a query: which there are, what they take, and what they say when it is wrong."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, get_args

from msgspec import Struct

from tui.records.errors import QueryError
from tui.records.models import Modality, Role
from tui.search.model import KINDS, Filter

MODALITIES: Final[tuple[str, ...]] = get_args(Modality)
ROLES: Final[tuple[str, ...]] = get_args(Role)
STATES: Final = ("disputed", "set-aside", "unattributed", "single-outlet", *MODALITIES)
"""What `is:` takes: four states and every modality."""

OPERATORS: Final[dict[str, str]] = {
    "exact": "exact:word, only this very word",
    "kind": f"kind:{'|'.join(KINDS)}",
    "in": "in:ARTICLE, an article's id, outlet or file",
    "lang": "lang:id, the language of the article",
    "section": f"section:{'|'.join(ROLES)}",
    "by": "by:NAME, who says so",
    "date": 'date:2025, date:2025-06, date:2025..2026, date:"feb 2026"',
    "due": "due:2026, when a plan or forecast is to come true",
    "amount": "amount:14.3b, amount:10b.., amount:10b..20b, amount:49%",
    "is": f"is:{'|'.join(STATES)}",
}
"""Every operator with what it takes, for messages and help."""

_PLURALS: Final = {"people": "person", "persons": "person", "entities": "entity"}


class Range(Struct, frozen=True, gc=False):
    """The numbers of an amount filter; None is an open end, `type` "" means any."""

    lower: Decimal | None
    upper: Decimal | None
    type: str


def make(name: str, value: str, *, negative: bool = False) -> Filter:
    """Return the filter `name:value`; QueryError if there is no such operator or value."""
    if name not in OPERATORS:
        raise QueryError(
            f"there is no operator “{name}:”",
            todo=f"Operators are {', '.join(f'{known}:' for known in OPERATORS)}. "
            f"To look for the words, put a space behind the colon.",
        )
    cleaned = value.strip().strip("\"'“”")
    if name == "kind":
        cleaned = _one_of(name, _singular(cleaned.lower()), KINDS)
    elif name == "section":
        cleaned = _one_of(name, cleaned.lower(), ROLES)
    elif name == "is":
        cleaned = _one_of(name, cleaned.lower(), STATES)
    elif name == "amount":
        amount_range(cleaned)
    elif name in {"date", "due"}:
        cleaned = date_text(name, cleaned)
    if not cleaned:
        raise QueryError(f"“{name}:” wants a value", todo=f"Write {OPERATORS[name]}.")
    return Filter(name, cleaned, negative)


def amount_range(text: str) -> Range:
    """Return the range of an amount filter ("10b..", "..5b", "49%"); QueryError if it is none."""
    first, dots, second = text.partition("..")
    ends = [_number(end, text) for end in ((first, second) if dots else (first,)) if end.strip()]
    if not ends:
        raise _bad_amount(text)
    kinds = {kind for _, _, kind in ends if kind}
    kind = kinds.pop() if len(kinds) == 1 else ""
    if not dots:
        return Range(ends[0][0], ends[0][1], kind)
    lower = ends[0][0] if first.strip() else None
    upper = ends[-1][1] if second.strip() else None
    if lower is not None and upper is not None and lower > upper:
        raise QueryError(
            f"amount:{text} ends below its start", todo=f"Write {OPERATORS['amount']}."
        )
    return Range(lower, upper, kind)


def date_text(name: str, text: str) -> str:
    """Return the EDTF of a date filter's value; QueryError if it is no date."""
    from tui.records.dates import parse

    edtf = text
    if ".." in text and "/" not in text:
        first, _, second = text.partition("..")
        edtf = f"{_point(first)}/{_point(second)}"
    try:
        parse(edtf)
    except ValueError:
        edtf = _point(text)
        try:
            parse(edtf)
        except ValueError:
            raise QueryError(
                f"“{name}:{text}” is not a date", todo=f"Write {OPERATORS['date']}."
            ) from None
    return edtf


def _point(text: str) -> str:
    """Return the EDTF of one date as people write it; what is none comes back as it is."""
    from tui.records.quantities import find

    stripped = text.strip()
    if not stripped:
        return ".."
    whole = [q for q in find(stripped) if q.kind == "date" and q.text == stripped]
    return whole[0].edtf if whole and "X" not in whole[0].edtf else stripped


def _number(text: str, whole: str) -> tuple[Decimal, Decimal, str]:
    """Return the ends and the type of the one amount that is all of `text`."""
    from tui.records.quantities import find

    found = [quantity for quantity in find(text.strip()) if quantity.kind != "name"]
    if len(found) != 1:
        raise _bad_amount(whole)
    quantity = found[0]
    if quantity.kind == "date":  # a bare number that could be a year
        try:
            number = Decimal(text.strip())
        except ArithmeticError:
            raise _bad_amount(whole) from None
        return number, number, ""
    kind = quantity.kind if quantity.kind in {"money", "percent"} else ""
    return quantity.lower, quantity.upper, kind


def _bad_amount(text: str) -> QueryError:
    return QueryError(f"“amount:{text}” is not an amount", todo=f"Write {OPERATORS['amount']}.")


def _singular(kind: str) -> str:
    return _PLURALS.get(kind, kind.removesuffix("s") if kind.removesuffix("s") in KINDS else kind)


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> str:
    """Return a value that is allowed, or the only one that it begins."""
    if value in allowed:
        return value
    near = [word for word in allowed if value and word.startswith(value)]
    if len(near) == 1:
        return near[0]
    raise QueryError(
        f"“{name}:” does not know “{value}”" if value else f"“{name}:” wants a value",
        todo=f"Write {name}: and one of {', '.join(allowed)}.",
    )
