"""Amounts, dates and numbered names printed in running text."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tui.records.quantities import Quantity, find

BILLION = 10**9


def only(text: str, language: str = "") -> Quantity:
    found = find(text, language)
    assert len(found) == 1, [quantity.text for quantity in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("$14.3 billion", "14300000000", "14300000000"),
        ("$14.3B", "14300000000", "14300000000"),
        ("$14 Billion", "14000000000", "14000000000"),
        ("$14.3 to $15 billion", "14300000000", "15000000000"),
        ("$14.3 to 15 billion", "14300000000", "15000000000"),
        ("$60-65 billion", "60000000000", "65000000000"),
        ("$60–65 billion", "60000000000", "65000000000"),
        ("$60 billion to $100 billion", "60000000000", "100000000000"),
        ("between $60 billion and $65 billion", "60000000000", "65000000000"),
        ("ranging from $10 to $15 billion", "10000000000", "15000000000"),
        ("$14,3 miliar hingga $15 miliar", "14300000000", "15000000000"),
        ("antara $14,3 miliar dan $15 miliar", "14300000000", "15000000000"),
        ("200 juta dolar AS", "200000000", "200000000"),
        ("seribu miliar dolar AS", "1000000000000", "1000000000000"),
        ("US$ 14,3 miliar", "14300000000", "14300000000"),
        ("$0.01", "0.01", "0.01"),
        ("$0,01", "0.01", "0.01"),
        ("$100M", "100000000", "100000000"),
        ("$14.3 B pivot", "14300000000", "14300000000"),
        ("$1,000 billion", "1000000000000", "1000000000000"),
        ("half a billion dollars", "500000000", "500000000"),
        ("50 cents", "0.50", "0.5"),
        ("380 dolar", "380", "380"),
        ("multi-billion-dollar", "1000000000", "999000000000"),
        ("hundreds of billions of dollars", "100000000000", "999000000000"),
        ("ratusan miliar dolar AS", "100000000000", "999000000000"),
        ("miliaran dolar AS", "1000000000", "999000000000"),
        ("14 billion USD", "14000000000", "14000000000"),
        ("$14b", "14000000000", "14000000000"),
    ],
)
def test_money_in_us_dollars(text: str, lower: str, upper: str) -> None:
    found = only(text)
    assert (found.kind, found.unit, found.currency) == ("money", "USD", "USD")
    assert (found.lower, found.upper) == (Decimal(lower), Decimal(upper))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Rp 2,5 triliun", "IDR"),
        ("A$5 million", "AUD"),
        ("€5 million", "EUR"),
        ("EUR 5bn", "EUR"),
        ("5 juta rupiah", "IDR"),
        ("RMB 5 billion", "CNY"),
        ("seven- and eight-figure packages", ""),
    ],
)
def test_other_money(text: str, unit: str) -> None:
    assert (only(text).kind, only(text).unit) == ("money", unit)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("8,000", "8000"),
        ("8.000", "8000"),
        ("750,000", "750000"),
        ("600", "600"),
        ("3.58 billion", "3580000000"),
        ("3,58 miliar", "3580000000"),
        ("1,234.56", "1234.56"),
        ("1.234,56", "1234.56"),
        ("1,234,567", "1234567"),
        ("1.125 billion", "1125000000"),
        ("1,125 miliar", "1125000000"),
        ("8,000 juta", "8000000"),
        ("8.000 million", "8000000"),
        ("0.125", "0.125"),
        ("14.3b", "14300000000"),
        ("200m", "200000000"),
        ("14bn", "14000000000"),
        ("135 miliar", "135000000000"),
        ("fourteen", "14"),
        ("twenty-five", "25"),
        ("two hundred and fifty million", "250000000"),
        ("a thousand small redirections", "1000"),
        ("dua puluh lima ribu", "25000"),
        ("seratus lima puluh", "150"),
        ("lima belas", "15"),
        ("tujuh", "7"),
        ("a trillion-parameter model", "1000000000000"),
    ],
)
def test_counts(text: str, number: str) -> None:
    found = only(text)
    assert found.kind == "count"
    assert found.lower == found.upper == Decimal(number)


def test_the_language_settles_three_digits() -> None:
    assert only("3.125", "en").lower == Decimal("3.125")
    assert only("3,125", "en").lower == 3125
    assert only("3,125", "id").lower == Decimal("3.125")
    assert only("3.125", "id-ID").lower == 3125


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("tens of millions", 10**7, 99 * 10**6),
        ("puluhan miliar", 10 * BILLION, 99 * BILLION),
        ("jutaan unit", 10**6, 999 * 10**6),
        ("billions", BILLION, 999 * BILLION),
        ("triliunan parameter", 10**12, 999 * 10**12),
        ("several billion", 2 * BILLION, 9 * BILLION),
        ("tens to hundreds of millions", 10**7, 999 * 10**6),
        ("seven-figure", 10**6, 10**7 - 1),
        ("seven- and eight-figure", 10**6, 10**8 - 1),
        ("two or three", 2, 3),
    ],
)
def test_vague_amounts_are_ranges(text: str, lower: int, upper: int) -> None:
    found = only(text)
    assert (found.lower, found.upper, found.bound) == (lower, upper, "range")


@pytest.mark.parametrize(
    ("text", "lower", "upper", "unit"),
    [
        ("49%", "49", "49", ""),
        ("11.5%", "11.5", "11.5", ""),
        ("12.345%", "12.345", "12.345", ""),
        ("40% to 44%", "40", "44", ""),
        ("40% hingga 44%", "40", "44", ""),
        ("5%–10%", "5", "10", ""),
        ("70-80 percent", "70", "80", ""),
        ("24 persen", "24", "24", ""),
        ("9 per cent", "9", "9", ""),
        ("10 percentage points", "10", "10", "point"),
        ("−5%", "-5", "-5", ""),
    ],
)
def test_percent(text: str, lower: str, upper: str, unit: str) -> None:
    found = only(text)
    assert (found.kind, found.unit) == ("percent", unit)
    assert (found.lower, found.upper) == (Decimal(lower), Decimal(upper))


@pytest.mark.parametrize(
    ("text", "kind", "number", "unit"),
    [
        ("12 years", "duration", 12, "year"),
        ("18 months", "duration", 18, "month"),
        ("7 bulan", "duration", 7, "month"),
        ("6 yrs, 7 mos", "duration", 79, "month"),
        ("5 yrs, 1 mo", "duration", 61, "month"),
        ("7 yrs", "duration", 7, "year"),
        ("two years ago", "duration", 2, "year"),
        ("the 60-Second Window", "duration", 60, "second"),
        ("28 tahun", "duration", 28, "year"),
        ("berusia 28 tahun", "age", 28, "year"),
        ("28-year-old", "age", 28, "year"),
        ("28 years old", "age", 28, "year"),
        ("aged 28", "age", 28, "year"),
        ("1-gigawatt", "count", 1, "gigawatt"),
        ("2nm", "count", 2, "nanometre"),
        ("3x", "multiple", 3, ""),
        ("3×", "multiple", 3, ""),
        ("nearly double", "multiple", 2, ""),
        ("hampir dua kali lipat", "multiple", 2, ""),
        ("10-fold", "multiple", 10, ""),
        ("the 6th", "ordinal", 6, ""),
    ],
)
def test_measures(text: str, kind: str, number: int, unit: str) -> None:
    found = only(text)
    assert (found.kind, found.lower, found.upper, found.unit) == (kind, number, number, unit)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("over $200 million", "at-least"),
        ("more than 20%", "at-least"),
        ("at least one hire", "at-least"),
        ("lebih dari 200 juta", "at-least"),
        ("melebihi seribu miliar", "at-least"),
        ("100+ people", "at-least"),
        ("100 or more", "at-least"),
        ("up to 160 million", "at-most"),
        ("hingga 160 juta", "at-most"),
        ("less than eight months", "at-most"),
        ("tidak lebih dari 100", "at-most"),
        ("fewer than 100", "at-most"),
        ("approximately 600", "about"),
        ("about 600", "about"),
        ("roughly 600", "about"),
        ("nearly 9%", "about"),
        ("hampir 40%", "about"),
        ("sekitar 600", "about"),
        ("kira-kira 600", "about"),
        ("~600", "about"),
        ("exactly 600", "exact"),
        ("about $14.3 to $15 billion", "range"),
    ],
)
def test_bounds_are_hints(text: str, bound: str) -> None:
    assert only(text).bound == bound


def test_a_bound_word_stays_outside_the_amount() -> None:
    assert only("package of over $200 million.").text == "$200 million"


@pytest.mark.parametrize("text", ["$0.01 per share", "$0.01/share", "$0.01 a share"])
def test_per(text: str) -> None:
    assert (only(text).per, only(text).text) == ("share", text)


@pytest.mark.parametrize(
    "text",
    [
        "one of them",
        "no one",
        "not a sufficient one.",
        "salah satu",
        "May I ask",
        "may be",
        "First, it failed",
        "(1) making",
        "1. First item",
        "a few people",
        "multi-year",
        "",
    ],
)
def test_what_is_no_quantity(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize("text", ["$5 to", "5 -", "between 5 and", "June", "the early 5", "$5 or"])
def test_a_text_may_end_anywhere(text: str) -> None:
    assert len(find(text)) == 1


def test_changes_are_not_ranges() -> None:
    fall = find("drop from $380 to $88")
    assert [quantity.lower for quantity in fall] == [380, 88]
    rise = find("rose from $10 to $15 billion")
    assert [quantity.lower for quantity in rise] == [10 * BILLION, 15 * BILLION]


def test_amounts_of_different_things_do_not_join() -> None:
    growth = find("growth of just 11.5% to $15.01 billion")
    assert [quantity.kind for quantity in growth] == ["percent", "money"]
    assert len(find("$60 billion and $65 billion")) == 2
    assert len(find("paid $5 billion to 14 researchers")) == 2
    assert len(find("On February 17, 14 people")) == 2


def test_a_sentence_of_the_articles() -> None:
    text = (
        "He spent $14.3 to $15 billion to acquire a 49% stake in Scale AI, appointed 28-year-old"
        " Alexandr Wang. In October, Meta eliminated approximately 600 positions."
    )
    assert [(q.kind, q.text) for q in find(text)] == [
        ("money", "$14.3 to $15 billion"),
        ("percent", "49%"),
        ("age", "28-year-old"),
        ("date", "October"),
        ("count", "600"),
    ]
