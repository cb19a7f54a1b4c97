"""Dates and ages as people shorten them."""

from __future__ import annotations

import pytest

from tui.search.query import parse
from tui.search.short_dates import spelt_out

DATES = [
    ("2026/02/17", "2026-02-17"),
    ("17.02.2026", "2026-02-17"),
    ("17-02-2026", "2026-02-17"),
    ("1q26", "2026-33"),
    ("2Q 2025", "2025-34"),
    ("Q1'26", "2026-33"),
    ("k4 2025", "2025-36"),
    ("feb '26", "2026-02"),
    ("17 feb 26", "2026-02-17"),
    ("17/2/26", "2026-02-17"),
    ("17.02.26", "2026-02-17"),
    ("last quarter of 2025", "2025-36"),
    ("final quarter 2025", "2025-36"),
]


@pytest.mark.parametrize(("typed", "edtf"), DATES)
def test_a_short_date_is_read_as_the_date_it_is(typed: str, edtf: str) -> None:
    assert [term.edtf for term in parse(f"nvidia {typed}").terms] == ["", edtf]


@pytest.mark.parametrize(
    "typed",
    [
        "q4 49%",
        "14.3 billion",
        "1.2.3",
        "1.2.26",
        "12/5/1999 1/2",
        "last quarter",
        "v5.1",
        "17 feb 24%",
        "o1",
    ],
)
def test_what_is_no_short_date_stays_as_it_is(typed: str) -> None:
    assert spelt_out(typed) == typed


def test_the_figure_behind_a_name_stands_apart() -> None:
    assert spelt_out("gpt4.5") == "gpt 4.5"


@pytest.mark.parametrize("typed", ["28yo", "28 y.o.", "28 Y/O"])
def test_an_age_is_spelt_out(typed: str) -> None:
    (term,) = parse(typed).terms
    assert term.amount is not None
    assert term.amount.lower == 28
    assert term.words == ("28", "years")
