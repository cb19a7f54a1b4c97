"""What a record is found by besides words: tokens that stand for something, which no query has.

Its id ("#scale-ai"), its table ("##facts"), the entities, question and deal that a fact names
("@meta"), the kind of a fact ("k:hire"), its amounts ("=14300000000"), its months and years
("~2025-06", "~2025", "~06"), and whether its question has other answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from decimal import Decimal

    from tui.records.dates import Edtf

DISPUTED: Final = "!disputed"
_SIGNS: Final = "#@=~!"  # that a token begins with, if it has no colon inside
_MONTHS: Final = 24  # of a span that are listed one by one
_YEARS: Final = 40  # of a span that is listed at all
_A_YEAR: Final = 12  # months; a span of so many is of no month of any year


def is_token(word: str) -> bool:
    """Tell whether a word is none of a text but stands for something ("#scale-ai", "k:hire")."""
    return word[0] in _SIGNS or ":" in word


def id_token(record_id: str) -> str:
    """Return the token of the record with this id."""
    return f"#{record_id}"


def table_token(table: str) -> str:
    """Return the token of all records of a table."""
    return f"##{table}"


def naming_token(record_id: str) -> str:
    """Return the token of the facts that name the entity, question or deal with this id."""
    return f"@{record_id}"


def kind_token(kind: str) -> str:
    """Return the token of the facts of a kind."""
    return f"k:{kind}"


def amount_token(number: Decimal) -> str:
    """Return the token of an amount, the same for 14.30 and 14.3."""
    return f"={number.normalize():f}"


def date_tokens(edtf: str) -> list[str]:
    """Return the tokens of the months or years that a date or period falls in; none for no date.

    "XXXX-02-17" asks for the month in any year.
    """
    if edtf.startswith("XXXX-"):
        return [f"~{edtf[5:7]}"]
    from tui.records.dates import parse

    try:
        span = parse(edtf) if edtf else None
    except ValueError:
        return []
    return _spanned(span) if span else []


def wanted_date_tokens(edtf: str) -> list[str]:
    """Return the tokens of the months of a date asked for, or of its years if it is so long."""
    tokens = date_tokens(edtf)
    return [token for token in tokens if "-" in token] or tokens


def _spanned(span: Edtf) -> list[str]:
    """Return the tokens of a span: none of a very long one, of a long one only its years."""
    first, last = span.lower.year * 12 + span.lower.month, span.upper.year * 12 + span.upper.month
    if last - first > _A_YEAR * _YEARS:
        return []
    years = [f"~{year:04}" for year in range(span.lower.year, span.upper.year + 1)]
    if last - first >= _MONTHS:
        return years
    months = [divmod(month - 1, 12) for month in range(first, last + 1)]
    every = [f"~{month + 1:02}" for _, month in months] if len(months) < _A_YEAR else []
    return [*years, *(f"~{year:04}-{month + 1:02}" for year, month in months), *every]
