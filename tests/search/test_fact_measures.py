"""How well the values and dates of facts answer an amount or a date asked for."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.search.small import quote
from tui.records.models import Fact, Value
from tui.search.fact_measures import by_amount, by_date
from tui.search.model import Amount


def fact(*values: Value, when: str = "", due: str = "") -> Fact:
    evidence = [quote("gazette", "Northwind lays a cable")]
    return Fact(
        kind="deal", statement="It is.", values=[*values], when=when, due=due, evidence=evidence
    )


def money(lower: str, upper: str = "") -> Value:
    return Value(type="money", text="x", lower=lower, upper=upper or lower, unit="USD")


def amount(lower: int, upper: int = 0, kind: str = "", unit: str = "") -> Amount:
    magnitude = "billion" if lower >= 10**9 else ""
    return Amount(Decimal(lower), Decimal(upper or lower), kind, magnitude, unit)


def quality(asked: Amount, *values: Value) -> float:
    return max((q for _, q, _ in by_amount(asked, {"it": fact(*values)})), default=0.0)


def test_the_same_sum_answers_best_and_the_end_of_a_range_next() -> None:
    assert quality(amount(14 * 10**9), money("14000000000")) == 1
    assert 0.5 < quality(amount(14 * 10**9), money("14000000000", "15000000000")) < 1
    assert quality(amount(14 * 10**9, 15 * 10**9), money("14000000000", "15000000000")) == 1
    assert 0 < quality(amount(14 * 10**9, 20 * 10**9), money("14000000000", "15000000000")) < 0.9


def test_a_sum_that_nobody_names_answers_nothing() -> None:
    assert quality(amount(145 * 10**8), money("14000000000", "15000000000")) == 0
    assert quality(amount(14), money("14000000000")) == 0
    assert quality(amount(14), Value(type="text", text="fourteen")) == 0
    assert quality(amount(14), Value(type="count", text="x", lower="many")) == 0


@pytest.mark.parametrize("odd", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_a_number_that_cannot_be_compared_answers_nothing_and_stops_nothing(odd: str) -> None:
    assert quality(amount(14), money(odd)) == 0
    assert quality(amount(14, 20), money("14", odd)) == 0


def test_percentages_and_units_are_kept_apart() -> None:
    share = Value(type="percent", text="49%", lower="49", unit="%")
    years = Value(type="count", text="12 years", lower="12", unit="years")
    assert quality(amount(49, kind="percent"), share) == 1
    assert quality(amount(49, kind="money"), share) == 0
    assert 0 < quality(amount(49), share) < 1
    assert quality(amount(12, unit="year"), years) == 1
    assert quality(amount(12, unit="month"), years) == 0


@pytest.mark.parametrize(
    ("asked", "dated", "least", "most"),
    [
        ("2025-11", "2025-11", 1.0, 1.0),
        ("2025-11", "2025-11~", 0.9, 0.99),
        ("2025", "2025-11", 0.8, 0.95),
        ("2026-02", "2026-02-17", 0.8, 0.95),
        ("2025-11", "2025", 0.0, 0.0),
        ("2025-12", "2025-36", 0.0, 0.0),
        ("2025-11", "2025-12", 0.0, 0.0),
        ("XXXX-02-17", "2026-02-17", 1.0, 1.0),
        ("XXXX-02-29", "2026-02", 0.0, 0.0),
        ("XXXX-11", "2025-11", 1.0, 1.0),
        ("2025", "", 0.0, 0.0),
        ("2025", "not a date", 0.0, 0.0),
    ],
)
def test_dates_answer_by_how_close_they_are(
    asked: str, dated: str, least: float, most: float
) -> None:
    found = [q for _, q, _ in by_date(asked, {"it": fact(when=dated)})]
    assert least <= (found[0] if found else 0.0) <= most


def test_what_is_due_answers_less_than_what_was() -> None:
    [(_, was, by_when)] = by_date("2026", {"it": fact(when="2026")})
    [(_, will, by_due)] = by_date("2026", {"it": fact(due="2026")})
    assert was > will
    assert (by_when, by_due) == ("when", "due")
