"""Dates and figures written as a person chose."""

from __future__ import annotations

import pytest

from tui.records.amounts import label as amount_label
from tui.records.dates import label
from tui.records.models import Value
from tui.records.notation import NOTATION


@pytest.fixture(autouse=True)
def restored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(NOTATION, "dates", "iso")
    monkeypatch.setattr(NOTATION, "numbers", "comma")


@pytest.mark.parametrize(
    ("edtf", "iso", "long"),
    [
        ("2025-06-04", "2025-06-04", "4 Jun 2025"),
        ("2025-06~", "~2025-06", "~Jun 2025"),
        ("2025", "2025", "2025"),
        ("2025-33", "Q1 2025", "Q1 2025"),
        ("2025-37", "early 2025", "early 2025"),
        ("202X", "2020s", "2020s"),
        ("2025-06/2025-12", "2025-06 to 2025-12", "Jun 2025 to Dec 2025"),
        ("../2025-06", "until 2025-06", "until Jun 2025"),
        ("", "undated", "undated"),
    ],
)
def test_dates(edtf: str, iso: str, long: str) -> None:
    assert label(edtf) == iso
    NOTATION.choose(dates="long", numbers="comma")
    assert label(edtf) == long


@pytest.mark.parametrize(
    ("numbers", "money", "count"),
    [
        ("comma", "$14.3 bn", "8,000 people"),
        ("point", "$14,3 bn", "8.000 people"),
        ("space", "$14.3 bn", "8\u00a0000 people"),
    ],
)
def test_figures(numbers: str, money: str, count: str) -> None:
    NOTATION.choose(dates="iso", numbers=numbers)
    billions = Value(
        type="money", lower="14300000000", upper="14300000000", unit="USD", text="$14.3 billion"
    )
    people = Value(type="count", lower="8000", upper="8000", unit="person", text="8,000")
    assert amount_label(billions) == money
    assert amount_label(people) == count
