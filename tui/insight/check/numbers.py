"""Numbers printed in a passage that no fact citing the passage carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from tui.insight.check.report import Problem, warning
from tui.records.amounts import bounds
from tui.records.dates import overlaps, parse
from tui.records.quantities import Quantity, find

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.insight.coverage import Coverage, Covered
    from tui.records.models import Fact

ROLES: Final = frozenset({"body", "summary", "faq", "table", "pull-quote", "teaser"})
"""The sections whose passages are read; titles and headings only repeat them."""

_NO_AMOUNT: Final = frozenset({"name", "ordinal"})
_FEW: Final = 2  # "these two actions": so small a number in letters mostly points back


def numbers(corpus: Corpus, coverage: Coverage) -> Iterator[Problem]:
    """Yield `number-not-carried` for every number of a passage that its facts leave out.

    A number is carried by a value, or where the statement or `when_text` prints it; a date also
    by `when` and `due`. Passages that are marked, or apart, are not read.
    """
    carried: dict[str, _Carried] = {}
    for article_id in coverage.readable:
        text = corpus.text(article_id)
        language = corpus.article(article_id).language
        for covered in coverage.of(article_id):
            if covered.passage.role not in ROLES or covered.status in {"marked", "apart"}:
                continue
            for fact_id in covered.facts:
                if fact_id not in carried:
                    carried[fact_id] = _Carried(corpus.dossier.facts[fact_id])
            citing = [carried[fact_id] for fact_id in covered.facts]
            yield from _missing(covered, text, language, citing)


def _missing(
    covered: Covered, text: str, language: str, citing: list[_Carried]
) -> Iterator[Problem]:
    passage = covered.passage
    printed = text[passage.start : passage.end]
    told: set[str] = set()
    for quantity in find(printed, language):
        if not _counts(quantity) or quantity.text in told:
            continue
        if not _is_carried(quantity, citing):
            told.add(quantity.text)
            yield warning(
                "number-not-carried",
                covered.id,
                quantity.text,
                f"“{quantity.text}” is printed, but "
                + ("no fact that cites this passage has it" if citing else "no fact cites it"),
            )


def _counts(quantity: Quantity) -> bool:
    """Tell whether a quantity is a number somebody may look up."""
    if quantity.kind in _NO_AMOUNT:
        return False
    digits = any(letter.isdigit() for letter in quantity.text)
    if quantity.kind == "date":
        return digits
    return digits or quantity.vague or quantity.kind != "count" or quantity.lower > _FEW


class _Carried:
    """The numbers, dates and words of a fact."""

    def __init__(self, fact: Fact) -> None:
        self.words = " ".join([fact.statement, fact.when_text, fact.role]).casefold()
        self.dates = [when for when in (fact.when, fact.due) if when]
        self.numbers: set[Decimal] = set()
        self.printed_dates: set[str] = set()
        printed = [fact.statement, fact.when_text, fact.role]
        printed += [value.text for value in fact.values]
        for text in printed:
            for quantity in find(text):
                self.numbers |= {quantity.lower, quantity.upper}
                if quantity.edtf:
                    self.printed_dates |= {quantity.edtf, _unyeared(quantity.edtf)}
        for value in fact.values:
            self.numbers |= {bound for bound in bounds(value) if bound is not None}
            self.numbers |= set(_decimals(value.lower, value.upper))


def _decimals(*texts: str | None) -> Iterator[Decimal]:
    for text in texts:
        if text is not None and text.replace(".", "", 1).removeprefix("-").isdecimal():
            yield Decimal(text)


def _is_carried(quantity: Quantity, citing: Iterable[_Carried]) -> bool:
    known = {number for carried in citing for number in carried.numbers}
    if quantity.lower in known and quantity.upper in known and quantity.lower:
        return True
    if any(quantity.text.casefold() in carried.words for carried in citing):
        return True
    if quantity.kind != "date":
        return False
    edtf = quantity.edtf
    return any(edtf in carried.printed_dates for carried in citing) or any(
        _same_time(edtf, when) for carried in citing for when in carried.dates
    )


def _unyeared(edtf: str) -> str:
    return "XXXX" + edtf[4:]


def _same_time(printed: str, when: str) -> bool:
    """Tell whether a printed date, whose year may be XXXX, can be the date of a fact."""
    if "XXXX" not in printed:
        return overlaps(printed, when)
    try:
        known = parse(when)
    except ValueError:
        return False
    years = {known.lower.year, known.upper.year}
    return any(overlaps(printed.replace("XXXX", f"{year:04d}"), when) for year in years)
