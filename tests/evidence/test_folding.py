"""Folding and the way back."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.evidence.folding import Folded, fold, folded
from tui.evidence.relocate import relocate
from tui.records.models import Evidence

ODD = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "aé e\u0301\u0323\n\t\xa0\u2000\u2003ni\u1112\u1161\u11ab가\u11a8💩한\ufb1d\u0344\u2126"
        ),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=40,
)


@given(ODD, st.booleans())
def test_folded_text_is_the_fold_of_the_text(text: str, delete: bool) -> None:
    assert Folded(text, delete_spaces=delete).text == fold(text, delete_spaces=delete)


@given(ODD, st.booleans(), st.data())
def test_the_way_back_holds_what_was_folded(text: str, delete: bool, data: st.DataObject) -> None:
    folded = Folded(text, delete_spaces=delete)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, last = folded.back(start, end)
    assert 0 <= first < last <= len(text)
    assert folded.text[start:end] in fold(text[first:last], delete_spaces=delete)
    if fold(text, delete_spaces=delete) == text:
        assert (first, last) == (start, end)


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("a\n     b c", "b c", (7, 10)),
        ("one two\n   three", "two three", (4, 16)),
        ("caf\u0065\u0301 noir", "café", (0, 5)),
        ("e\u0301e\u0301e\u0301 x", "é x", (4, 8)),
        ("💩\n\n💩 x", "💩 💩", (0, 4)),
    ],
)
def test_places_in_the_original(text: str, quote: str, expected: tuple[int, int]) -> None:
    folded = Folded(text)
    at = folded.text.index(quote)
    assert folded.back(at, at + len(quote)) == expected


def test_deleted_spaces() -> None:
    text = "Netherfield \n Park is let"
    folded = Folded(text, delete_spaces=True)
    at = folded.text.index("fieldParkis")
    assert text[slice(*folded.back(at, at + 11))] == "field \n Park is"


def test_linear_in_combining_marks() -> None:
    began = perf_counter()
    Folded("e" + "\u0301" * 20_000 + " é" * 20_000)
    assert perf_counter() - began < 2


def test_a_text_is_folded_once_for_all_its_quotes() -> None:
    text = "The  bridge was\nrebuilt, and the bill grew. " * 30
    folded.cache_clear()
    for number in range(20):
        lost = Evidence(article="a", exact=f"nothing like {number} stands here", start=0, end=30)
        assert relocate(text, lost).state == "lost"
    assert folded.cache_info().misses == 2
