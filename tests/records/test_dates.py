"""The EDTF subset: the examples of the specification, and the edtf package where it agrees."""

from __future__ import annotations

import math
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.records.dates import Edtf, contains, label, overlaps, parse, sort_key
from tui.records.gate import one_line

FIRST, LAST = date.min, date.max


def span(text: str) -> tuple[str, str]:
    parsed = parse(text)
    return parsed.lower.isoformat(), parsed.upper.isoformat()


# The examples of levels 0 and 1 in the specification of the Library of Congress, and the codes
# of level 2 that we store, with first and last day.
EXAMPLES = {
    "1985-04-12": ("1985-04-12", "1985-04-12", "day"),
    "1985-04": ("1985-04-01", "1985-04-30", "month"),
    "1985": ("1985-01-01", "1985-12-31", "year"),
    "1985-04-12T23:20:30": ("1985-04-12", "1985-04-12", "day"),
    "1985-04-12T23:20:30Z": ("1985-04-12", "1985-04-12", "day"),
    "1985-04-12T23:20:30-04": ("1985-04-12", "1985-04-12", "day"),
    "1985-04-12T23:20:30+04:30": ("1985-04-12", "1985-04-12", "day"),
    "1964/2008": ("1964-01-01", "2008-12-31", "interval"),
    "2004-06/2006-08": ("2004-06-01", "2006-08-31", "interval"),
    "2004-02-01/2005-02-08": ("2004-02-01", "2005-02-08", "interval"),
    "2004-02-01/2005-02": ("2004-02-01", "2005-02-28", "interval"),
    "2004-02-01/2005": ("2004-02-01", "2005-12-31", "interval"),
    "2005/2006-02": ("2005-01-01", "2006-02-28", "interval"),
    "2001-21": ("2001-03-01", "2001-05-31", "season"),
    "2001-22": ("2001-06-01", "2001-08-31", "season"),
    "2001-23": ("2001-09-01", "2001-11-30", "season"),
    "2001-24": ("2001-12-01", "2001-12-31", "season"),
    "1984?": ("1984-01-01", "1984-12-31", "year"),
    "2004-06~": ("2004-06-01", "2004-06-30", "month"),
    "2004-06-11%": ("2004-06-11", "2004-06-11", "day"),
    "201X": ("2010-01-01", "2019-12-31", "decade"),
    "20XX": ("2000-01-01", "2099-12-31", "century"),
    "2004-XX": ("2004-01-01", "2004-12-31", "year"),
    "1985-04-XX": ("1985-04-01", "1985-04-30", "month"),
    "1985-XX-XX": ("1985-01-01", "1985-12-31", "year"),
    "1985-04-12/..": ("1985-04-12", "9999-12-31", "interval"),
    "1985-04/..": ("1985-04-01", "9999-12-31", "interval"),
    "1985/..": ("1985-01-01", "9999-12-31", "interval"),
    "../1985-04-12": ("0001-01-01", "1985-04-12", "interval"),
    "../1985": ("0001-01-01", "1985-12-31", "interval"),
    "1985-04-12/": ("1985-04-12", "9999-12-31", "interval"),
    "1985/": ("1985-01-01", "9999-12-31", "interval"),
    "/1985-04": ("0001-01-01", "1985-04-30", "interval"),
    "1984~/2004-06": ("1984-01-01", "2004-06-30", "interval"),
    "1984?/2004%": ("1984-01-01", "2004-12-31", "interval"),
    "2001-33": ("2001-01-01", "2001-03-31", "quarter"),
    "2001-34": ("2001-04-01", "2001-06-30", "quarter"),
    "2001-35": ("2001-07-01", "2001-09-30", "quarter"),
    "2001-36": ("2001-10-01", "2001-12-31", "quarter"),
    "2001-37": ("2001-01-01", "2001-04-30", "third"),
    "2001-38": ("2001-05-01", "2001-08-31", "third"),
    "2001-39": ("2001-09-01", "2001-12-31", "third"),
}


@pytest.mark.parametrize("text", EXAMPLES)
def test_examples_of_the_specification(text: str) -> None:
    lower, upper, precision = EXAMPLES[text]
    assert span(text) == (lower, upper)
    assert parse(text).precision == precision
    assert parse(text).text == text


def test_qualifiers_and_ends_are_told() -> None:
    def marks(text: str) -> tuple[bool, ...]:
        it = parse(text)
        return (
            it.approximate,
            it.uncertain,
            it.open_start,
            it.open_end,
            it.unknown_start,
            it.unknown_end,
        )

    no, yes = False, True
    assert marks("1984") == (no, no, no, no, no, no)
    assert marks("1984~") == (yes, no, no, no, no, no)
    assert marks("1984?") == (no, yes, no, no, no, no)
    assert marks("1984%") == (yes, yes, no, no, no, no)
    assert marks("1984/2004~") == (yes, no, no, no, no, no)
    assert marks("1984/..") == (no, no, no, yes, no, no)
    assert marks("../1984") == (no, no, yes, no, no, no)
    assert marks("1984/") == (no, no, no, no, no, yes)
    assert marks("/1984") == (no, no, no, no, yes, no)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "85",
        "19855",
        "0000",
        "Y170000002",
        "-1985",
        "1985-4",
        "1985-00",
        "1985-13",
        "1985-20",
        "1985-25",
        "1985-40",
        "1985-02-30",
        "1985-04-00",
        "1985-33-01",
        "1985-XX-12",
        "1XXX",
        "XXXX",
        "19X5",
        "201X-05",
        "1985-04-12-01",
        "2004?-06",
        "1985~~",
        "~",
        "/",
        "../..",
        "/..",
        "2004/2003",
        "2004/2005/2006",
        "1985-04T10:00:00",
        "1985-04-12T24:00:00",
        "1985-04-12T10:00",
        "1985-04-12T10:00:00+4",
        "1985-04-12T10:00:00x",
        "June 2025",
        "２０２５",
        "2025-1²",
    ],
)
def test_what_is_no_date_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match="date") as refused:
        parse(text)
    assert not text or repr(text) in str(refused.value)


# Where the edtf package is no oracle: it guesses ten years for an unknown end, and refuses a
# qualifier behind a quarter or third.
GUESSED = [text for text in EXAMPLES if text.startswith("/") or text.endswith("/")]
REFUSED = ["2023-37~", "2023-36?"]


def oracle(text: str) -> tuple[str, str]:
    """Return first and last day as the edtf package reads them."""
    from edtf import parse_edtf

    read = parse_edtf(text)
    ends = {-math.inf: FIRST.isoformat(), math.inf: LAST.isoformat()}
    lower, upper = (
        ends[day] if isinstance(day, float) else "{:04}-{:02}-{:02}".format(*day[:3])
        for day in (read.lower_strict(), read.upper_strict())
    )
    return lower, upper


@pytest.mark.parametrize("text", [text for text in EXAMPLES if text not in GUESSED])
def test_the_edtf_package_agrees(text: str) -> None:
    assert oracle(text) == span(text)


@pytest.mark.parametrize("text", REFUSED)
def test_a_quarter_or_third_may_be_qualified(text: str) -> None:
    from edtf import EDTFParseException

    with pytest.raises(EDTFParseException):
        oracle(text)
    assert span(text) == span(text[:-1])


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)), st.sampled_from(["", "~", "?", "%"]))
def test_every_day_is_itself(day: date, mark: str) -> None:
    parsed = parse(day.isoformat() + mark)
    assert parsed.lower == parsed.upper == day
    month = parse(day.isoformat()[:7])
    assert month.lower <= day <= month.upper
    assert month.lower.day == 1
    assert month.upper == LAST or (month.upper + timedelta(days=1)).day == 1
    assert contains(day.isoformat()[:4], parsed)
    assert overlaps(parsed, month)


DIGITS = st.text("0123456789X-/.~?%TZ:+ Y", max_size=24)


@given(DIGITS | st.text())
def test_parse_returns_a_date_or_says_why_not(text: str) -> None:
    try:
        parsed = parse(text)
    except ValueError:
        assert label(text) == (one_line(text) or "undated")
    else:
        assert parsed.lower <= parsed.upper
        assert label(text)
        assert sort_key(text) == sort_key(parsed)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", "undated"),
        ("2025-06-17", "2025-06-17"),
        ("2025-06", "2025-06"),
        ("2025-07~", "~2025-07"),
        ("2025-07?", "2025-07?"),
        ("2025-07%", "~2025-07?"),
        ("2025", "2025"),
        ("2023-37", "early 2023"),
        ("2023-38", "mid-2023"),
        ("2023-39~", "~late 2023"),
        ("2025-36", "Q4 2025"),
        ("2025-22", "summer 2025"),
        ("202X", "2020s"),
        ("20XX", "2000–2099"),
        ("2004-XX", "2004"),
        ("2004-05-XX", "2004-05"),
        ("2021/2023", "2021 to 2023"),
        ("2025-07/2026-02~", "2025-07 to ~2026-02"),
        ("2025-07/..", "from 2025-07"),
        ("../2023", "until 2023"),
        ("2025-07/", "2025-07 to ?"),
        ("/2023", "? to 2023"),
        ("1985-04-12T23:20:30Z", "1985-04-12"),
        ("no date", "no date"),
    ],
)
def test_label(text: str, shown: str) -> None:
    assert label(text) == shown


def test_order_in_time() -> None:
    ordered = ["../2020", "2021/2023", "2023", "2023-37", "2023-01", "2023-05-02", "2025/..", ""]
    shuffled = ordered[3:] + ordered[:3]
    assert sorted(shuffled, key=sort_key) == ordered
    assert sort_key(parse("2023")) == sort_key("2023")
    assert sort_key("no date")[0] == LAST


def test_overlaps_and_contains() -> None:
    assert overlaps("2025", "2025-06")
    assert overlaps("2025-06/2025-08", "2025-08-31")
    assert not overlaps("2025-06/2025-08", "2025-09-01")
    assert overlaps("2025/..", "2030")
    assert not overlaps("2025/..", "2024")
    assert contains("2025", "2025-36")
    assert not contains("2025-36", "2025")
    assert contains("../2025", "0001")
    assert not overlaps("", "2025")
    assert not contains("2025", "no date")


@given(st.sampled_from(list(EXAMPLES)), st.sampled_from(list(EXAMPLES)))
def test_overlap_is_symmetric_and_follows_from_containing(one: str, two: str) -> None:
    assert overlaps(one, two) == overlaps(two, one)
    assert not contains(one, two) or overlaps(one, two)
    assert contains(one, one)


def test_an_edtf_cannot_change() -> None:
    with pytest.raises(AttributeError):
        parse("2025").lower = FIRST  # type: ignore[misc]
    assert isinstance(parse("2025"), Edtf)


def test_what_is_no_date_is_shown_and_never_sent() -> None:
    assert label("\x1b[31mJune\n2025") == "␛[31mJune 2025"
