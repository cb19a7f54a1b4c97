"""Dates, amounts, statuses and names that cannot be what they are written as."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final, get_args

from tui.insight.check.report import Problem, error
from tui.records.dates import parse
from tui.records.models import TABLES, Article, DealStatus, Entity, Fact

if TYPE_CHECKING:
    from tui.records.models import AnyRecord, Dossier, Value

_DECIMAL: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_STATUSES: Final = frozenset(get_args(DealStatus))
_CALLED: Final = {
    "entities": "name",
    "questions": "text",
    "facts": "statement",
    "deals": "title",
    "views": "title",
    "tours": "title",
}
"""The field that says what a record is called; an article may do with its file."""

NO_NAME: Final = "a name or title is to stand here, and it is blank"


def dates(dossier: Dossier) -> Iterator[Problem]:
    """Yield `bad-date` for every date that is no EDTF we read."""
    for article_id, article in dossier.articles.items():
        yield from _date(article_id, "published", article.published)
    for fact_id, fact in dossier.facts.items():
        yield from _date(fact_id, "when", fact.when)
        yield from _date(fact_id, "due", fact.due)


def _date(record_id: str, field: str, edtf: str) -> Iterator[Problem]:
    if edtf:
        try:
            parse(edtf)
        except ValueError as wrong:
            yield error("bad-date", record_id, field, str(wrong))


def amounts(dossier: Dossier) -> Iterator[Problem]:
    """Yield `bad-value` for bounds that are no decimals, or lower above upper."""
    for fact_id, fact in dossier.facts.items():
        for at, value in enumerate(fact.values):
            yield from _amount(fact_id, f"values[{at}]", value)


def _amount(fact_id: str, field: str, value: Value) -> Iterator[Problem]:
    numbers: list[Decimal] = []
    for name in ("lower", "upper"):
        printed = getattr(value, name)
        if printed is None:
            continue
        if _DECIMAL.fullmatch(printed):
            numbers.append(Decimal(printed))
        else:
            message = f"“{printed}” is no decimal such as 14300000000 or 0.01"
            yield error("bad-value", fact_id, f"{field}.{name}", message)
    if len(numbers) > 1 and numbers[0] > numbers[1]:
        message = f"lower {value.lower} is more than upper {value.upper}"
        yield error("bad-value", fact_id, field, message)


def statuses(dossier: Dossier) -> Iterator[Problem]:
    """Yield `bad-status` for deals whose status is none of those there are."""
    for deal_id, deal in dossier.deals.items():
        if deal.status not in _STATUSES:
            known = ", ".join(get_args(DealStatus))
            message = f"“{deal.status}” is no status of a deal: {known}"
            yield error("bad-status", deal_id, "status", message)


def names(dossier: Dossier) -> Iterator[Problem]:
    """Yield `no-name` for records that are called nothing, and names without a letter."""
    for table in TABLES:
        for record_id, record in dossier.table(table).items():
            for field in blank_names(table, record):
                yield error("no-name", record_id, field, NO_NAME)


def blank_names(table: str, record: AnyRecord) -> Iterator[str]:
    """Yield the fields of a record of `table` that should say what it is called and are blank."""
    field = _CALLED.get(table)
    if field and not getattr(record, field).strip():
        yield field
    if isinstance(record, Entity):
        yield from _blank("names[{}].value", [name.value for name in record.names])
    elif isinstance(record, Article):
        yield from _blank("author[{}]", record.author)
    elif isinstance(record, Fact):
        yield from _blank("attributed_to[{}]", record.attributed_to)


def _blank(field: str, names: Sequence[str]) -> Iterator[str]:
    return (field.format(at) for at, name in enumerate(names) if not name.strip())
