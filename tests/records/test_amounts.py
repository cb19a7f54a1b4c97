"""Bounds of amounts, how two stand to each other, and their short form."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.records.amounts import bounds, comparable, compare, label, order, propose
from tui.records.models import Bound, Value, ValueType
from tui.records.quantities import find


def money(
    lower: str | None,
    upper: str | None = None,
    bound: Bound = "exact",
    text: str = "1",
    of: str = "",
) -> Value:
    return Value(
        type="money",
        text=text,
        lower=lower,
        upper=upper,
        unit="USD",
        bound=bound,
        of=of or "49% of Scale AI",
    )


EXACT = money("14300000000", "14300000000")
RANGE = money("14300000000", "15000000000", "range")
OVER_200 = money("200000000", None, "at-least")
TENS = money("10000000", "99000000", "range")


def test_bounds() -> None:
    assert bounds(EXACT) == (Decimal(14300000000), Decimal(14300000000))
    assert bounds(RANGE) == (Decimal(14300000000), Decimal(15000000000))
    assert bounds(OVER_200) == (Decimal(200000000), None)
    assert bounds(money(None, "160", "at-most")) == (None, 160)
    assert bounds(money("160", None, "at-most")) == (None, 160)
    assert bounds(money(None, "160", "at-least")) == (160, None)
    assert bounds(money("600", None)) == (600, 600)
    assert bounds(money("600", "600", "about")) == (570, 630)
    assert bounds(money("-100", "-100", "about")) == (-105, -95)
    assert bounds(money(None)) == (None, None)
    assert bounds(money("NaN")) == (None, None)
    assert bounds(money("much")) == (None, None)


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (EXACT, EXACT, "same"),
        (EXACT, money("14300000000.0", None), "same"),
        (EXACT, RANGE, "overlap"),
        (RANGE, RANGE, "same"),
        (EXACT, money("15000000000"), "contradict"),
        (OVER_200, money("200000000"), "overlap"),
        (OVER_200, TENS, "contradict"),
        (money("600"), money("600", None, "about"), "same"),
        (money("8000", None, "about"), money("8300"), "overlap"),
        (money("8000", None, "about"), money("9000"), "contradict"),
        (money("14000000000", None, "about"), EXACT, "overlap"),
        (money("100", None, "at-most"), money("99"), "overlap"),
        (money("100", None, "at-most"), money("101"), "contradict"),
        (EXACT, money(None), None),
    ],
)
def test_compare(a: Value, b: Value, found: str | None) -> None:
    assert compare(a, b) == compare(b, a) == found


def test_order_says_which_is_more() -> None:
    assert order(OVER_200, TENS) == "more"
    assert order(TENS, OVER_200) == "less"
    assert order(EXACT, RANGE) == "overlap"


def bound(text: str, lower: str | None = None, upper: str | None = None) -> Value:
    side: Bound = "at-most" if lower is None else "at-least" if upper is None else "exact"
    return Value(type="count", text=text, lower=lower, upper=upper, bound=side, of="n")


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (bound("20", "20", "20"), bound("more than 20", "20"), "less"),
        (bound("20", "20", "20"), bound("at least 20", "20"), "overlap"),
        (bound("21", "21", "21"), bound("more than 20", "20"), "overlap"),
        (bound("100", "100", "100"), bound("fewer than 100", upper="100"), "more"),
        (bound("100", "100", "100"), bound("up to 100", upper="100"), "overlap"),
        (bound("over 1,000", "1000"), bound("over 100", "100"), "more"),
        (bound("at least 100", "100"), bound("over 1,000", "1000"), "less"),
        (bound("over 100", "100"), bound("more than 100", "100"), "same"),
        (bound("over 100", "100"), bound("at least 100", "100"), "overlap"),
        (bound("up to 50", upper="50"), bound("up to 100", upper="100"), "less"),
        (bound("fewer than 100", upper="99"), bound("no more than 100", upper="100"), "overlap"),
        (bound("over 100", "100"), bound("up to 100", upper="100"), "more"),
        (bound("at least 100", "100"), bound("up to 100", upper="100"), "overlap"),
    ],
)
def test_over_is_strict_and_open_amounts_stand_by_their_printed_bound(
    a: Value, b: Value, found: str
) -> None:
    assert order(a, b) == found
    assert order(b, a) == {"more": "less", "less": "more"}.get(found, found)


def test_only_amounts_of_the_same_thing_are_compared() -> None:
    assert compare(EXACT, money("14300000000", of="Scale AI whole")) is None
    percent = Value(type="percent", text="49%", lower="49", of="49% of Scale AI")
    assert compare(EXACT, percent) is None
    euro = Value(type="money", text="1", lower="1", unit="EUR")
    assert compare(euro, Value(type="money", text="1", lower="1", unit="USD")) is None
    share = Value(type="money", text="1", lower="1", unit="USD", per="share")
    assert compare(share, Value(type="money", text="1", lower="1", unit="USD")) is None
    points = Value(type="percent", text="49 points", lower="49", unit="point", of="49% of Scale AI")
    assert compare(percent, points) is None
    sign = Value(type="percent", text="49%", lower="49", unit="%", of="49% of Scale AI")
    assert compare(percent, sign) == "same"
    year = Value(type="count", text="12", lower="12", unit="year")
    assert compare(year, Value(type="count", text="12", lower="12", unit="Years")) == "same"


def test_texts_are_compared_only_as_texts_of_something() -> None:
    chief = Value(type="text", text="chief AI  officer", of="title")
    assert compare(chief, Value(type="text", text="Chief AI Officer", of="title")) == "same"
    assert compare(chief, Value(type="text", text="head of AI", of="title")) == "contradict"
    assert compare(Value(type="text", text="a"), Value(type="text", text="b")) is None


def value(text: str, kind: ValueType = "money", unit: str = "") -> Value:
    proposed = propose(find(text)[0])
    assert proposed is not None
    return Value(
        type=proposed.type,
        text=text,
        lower=proposed.lower,
        upper=proposed.upper,
        unit=unit or proposed.unit,
        bound=proposed.bound,
        per=proposed.per,
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("$14.3 billion", "$14.3 bn"),
        ("$14.3 to $15 billion", "$14.3–15 bn"),
        ("$14,3 miliar hingga $15 miliar", "$14.3–15 bn"),
        ("$900 million to $1.2 billion", "$900 mn–1.2 bn"),
        ("$500,000 to $1.2 million", "$500,000–1,200,000"),
        ("over $200 million", "over $200 mn"),
        ("lebih dari 200 juta dolar AS", "over $200 mn"),
        ("at least $200 million", "at least $200 mn"),
        ("seribu miliar dolar AS", "$1 tn"),
        ("$72.2 billion", "$72.2 bn"),
        ("$15.01 billion", "$15.01 bn"),
        ("$0.01 per share", "$0.01 per share"),
        ("$380", "$380"),
        ("49%", "49%"),
        ("11.5%", "11.5%"),
        ("40% to 44%", "40–44%"),
        ("nearly 40%", "nearly 40%"),
        ("10 percentage points", "10 points"),
        ("approximately 8,000", "about 8,000"),
        ("up to 160 million", "up to 160 mn"),
        ("fewer than 100", "under 100"),
        ("1,234,567,890", "1,234,567,890"),
        ("3,58 miliar", "3.58 bn"),
        ("double", "2×"),
        ("two or three", "2–3"),
        ("hundreds of billions of dollars", "hundreds of $bn"),
        ("multi-billion-dollar", "billions of $"),
        ("tens of millions", "tens of mn"),
        ("ribuan", "thousands"),
        ("seven- and eight-figure", "seven- and eight-figure"),
        ("CNY 5 billion", "CNY 5 bn"),
        ("6 yrs, 7 mos", "6 yrs 7 mos"),
        ("36 months", "3 years"),
        ("18 months", "18 months"),
        ("1 year", "1 year"),
    ],
)
def test_label(text: str, shown: str) -> None:
    assert label(value(text)) == shown


def test_label_of_a_count_names_its_unit() -> None:
    assert label(value("up to 160 million", unit="shares")) == "up to 160 mn shares"
    assert label(value("jutaan", unit="GPUs")) == "millions of GPUs"


def test_labels_as_curated() -> None:
    fewer = Value(type="count", text="fewer than 100", upper="99", unit="person", bound="at-most")
    assert label(fewer) == "fewer than 100 people"
    ninety = Value(type="count", text="up to 99 people", upper="99", unit="person", bound="at-most")
    assert label(ninety) == "up to 99 people"
    not_more = Value(type="count", text="not more than 100", upper="100", bound="at-most")
    assert label(not_more) == "up to 100"
    millions = Value(type="count", text="“millions”", lower="1000000", unit="GPU", bound="at-least")
    assert label(millions) == "millions of GPUs"
    million = Value(type="count", text="over a million", lower="1000000", bound="at-least")
    assert label(million) == "over 1 mn"
    firms = Value(type="count", text="two", lower="2", unit="company")
    assert label(firms) == "2 companies"


def test_label_of_what_is_no_number_is_the_text() -> None:
    assert label(Value(type="text", text="a few")) == "a few"
    assert label(Value(type="count", text="some", lower="x")) == "some"
    assert label(Value(type="count", text="huge", lower="1E+999999")) == "huge"


NUMBERS = st.decimals(
    min_value=Decimal("0.01"), max_value=Decimal(10**14), places=2, allow_nan=False
)
BOUNDS = st.sampled_from(["exact", "about", "at-least", "at-most", "range"])


@st.composite
def values(draw: st.DrawFn) -> Value:
    bound = draw(BOUNDS)
    low, high = sorted([draw(NUMBERS), draw(NUMBERS)])
    if bound != "range":
        high = low
    kind = draw(st.sampled_from(["money", "percent", "count", "multiple"]))
    return Value(
        type=kind,
        text="9",
        lower=draw(st.sampled_from([f"{low:f}", None])) if bound == "at-most" else f"{low:f}",
        upper=draw(st.sampled_from([f"{high:f}", None])) if bound == "at-least" else f"{high:f}",
        unit="USD" if kind == "money" else "",
        bound=bound,
    )


@given(values(), values())
def test_comparing_is_symmetric(a: Value, b: Value) -> None:
    assert compare(a, b) == compare(b, a)
    assert compare(a, a) == "same"
    flipped = {"more": "less", "less": "more"}
    found = order(a, b)
    assert order(b, a) == flipped.get(found or "", found)
    assert comparable(a, b) == comparable(b, a)


@given(values())
def test_a_label_says_what_the_value_says(stored: Value) -> None:
    shown = label(stored)
    (read,) = find(shown, "en")
    expected = stored.upper if stored.bound == "at-most" and stored.upper else stored.lower
    assert read.kind == stored.type
    assert read.lower == Decimal(expected or stored.upper or "0")
    if stored.bound == "range":
        assert read.upper == Decimal(stored.upper or "0")
        assert read.bound == ("exact" if read.lower == read.upper else "range")
    else:
        assert read.bound == stored.bound


@given(st.text())
def test_what_find_reads_can_be_stored_and_shown(text: str) -> None:
    for quantity in find(text):
        proposed = propose(quantity)
        assert (proposed is None) == (quantity.kind in {"date", "name", "ordinal"})
        if proposed is not None:
            assert label(proposed)
            assert compare(proposed, proposed) == "same"


@pytest.mark.parametrize(
    ("text", "unit", "shown"),
    [
        ("5 orang", "orang", "5 orang"),
        ("5 people", "people", "5 people"),
        ("some five of them", "people", "5 people"),
        ("5人", "人", "5 人"),
        ("5 employees", "employee", "5 employees"),
        ("5-GPU clusters", "GPU", "5 GPUs"),
    ],
)
def test_a_unit_is_not_made_plural_where_it_is_printed_as_it_is(
    text: str, unit: str, shown: str
) -> None:
    assert label(Value(type="count", text=text, lower="5", upper="5", unit=unit)) == shown
