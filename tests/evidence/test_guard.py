"""What must not change between a quote and the passage that is like it."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.evidence.guard import critical_tokens, differences

SAME = [
    ("Meta  invested", "Meta invested"),
    ("Meta's chips", "Meta’s chips"),
    ("the META deal", "the Meta deal"),
    ("The firm said", "A firm said"),
    ("can't pay", "cannot pay"),
    ("Some years later", "Many years later"),
    ("in June 2025", "in Jun 2025"),
    ("senilai 14,3 miliar", "sebesar 14,3 miliar"),
    ("it may go", "it might go"),
    ("quite swift and costly", "very swift and costly"),
]

DIFFERENT = [
    ("Meta invested $14.3 billion", "Meta invested $14.8 billion", "$14.8 billion"),
    ("worth $15 billion", "worth $15 million", "$15 million"),
    ("senilai 14,3 miliar", "senilai 14,3 juta", "14,3 juta"),
    ("14.3bn", "14.3mn", "14.3mn"),
    ("$5 a share", "€5 a share", "€5"),
    ("grew 24%", "grew 24", "24"),
    ("will not pay", "will now pay", "not"),
    ("tidak bisa", "akan bisa", "tidak"),
    ("isn't final", "is final", "isn't"),
    ("were made without malice", "were made with malice", "without"),
    ("in June 2025", "in July 2025", "July"),
    ("pada Juni 2025", "pada Juli 2025", "Juli"),
    ("on Monday", "on Sunday", "Sunday"),
    ("Pang left Apple", "Peng left Apple", "Peng"),
    ("Team Alpha won", "Team Beta won", "Team Beta"),
    ("sued by Google", "sued by Apple", "Apple"),
    ("said it of OpenAI", "said it of openness", "OpenAI"),
    ("3 of 5", "5 of 3", "5"),
    ("two years", "three years", "three years"),
    ("two years", "two months", "two months"),
    ("over $200 million", "under $200 million", "under $200 million"),
    ("sales rose", "sales fell", "fell"),
    ("is likely", "is unlikely", "unlikely"),
    ("paid $100", "paid -$100", "-$100"),
    ("5 m²", "5 m³", "³"),
    ("14 3 parts", "143 parts", "143"),
    ("增长24%", "增长25%", "25%"),
    ("这不是真的", "这是真的", "不"),
    ("Meta sued Google", "Google sued Meta", "Google"),
]


@pytest.mark.parametrize(("cited", "found"), SAME)
def test_wording_may_change(cited: str, found: str) -> None:
    assert differences(cited, found) == []


@pytest.mark.parametrize(("cited", "found", "told"), DIFFERENT)
def test_facts_may_not(cited: str, found: str, told: str) -> None:
    assert any(told in line for line in differences(cited, found)), differences(cited, found)
    assert differences(found, cited)


def test_the_difference_is_told_in_words() -> None:
    assert differences("Meta paid $14.3 billion.", "Meta paid $14.8 billion.") == [
        "the text now says “$14.8 billion” where “$14.3 billion” was cited"
    ]


@given(st.text(max_size=60))
def test_a_text_is_the_same_as_itself(text: str) -> None:
    assert differences(text, text) == []
    assert differences(text, text, letters=False) == []


@given(st.text(alphabet="ab .,-$%0123456789²½", max_size=30), st.data())
def test_no_digit_may_change(text: str, data: st.DataObject) -> None:
    places = [index for index, letter in enumerate(text) if letter.isdecimal()]
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != text[at]]))
    assert differences(text, text[:at] + digit + text[at + 1 :])


def test_critical_tokens_in_order() -> None:
    text = "In June 2025, Meta did not pay $14.3 billion."
    tokens = critical_tokens(text)
    assert [text[t.start : t.end] for t in tokens] == [
        "June",
        "2025",
        "Meta",
        "not",
        "$",
        "14.3",
        "billion",
    ]
    assert [t.group for t in tokens] == ["date", "amount", "name", "negation"] + ["amount"] * 3


@pytest.mark.parametrize("unit", ["a", "1", "1.", "a'", "$", "A1", "不"])
def test_time_grows_with_length_only(unit: str) -> None:
    began = perf_counter()
    critical_tokens(unit * 20_000)
    assert perf_counter() - began < 2
