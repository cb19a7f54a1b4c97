"""Quantities in whole articles and in any text at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.records.test_quantities import only
from tui.records.quantities import find

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem[:3])
def test_every_figure_of_the_articles_is_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8-sig")
    covered = {at for quantity in find(text) for at in range(quantity.start, quantity.end)}
    missed = [
        text[max(0, at - 20) : at + 20]
        for at, sign in enumerate(text)
        if sign.isdigit() and at not in covered and text[at - 1 : at + 2] not in {"(1)", "(2)"}
    ]
    assert missed == []


PRINTED = (
    "$ € % 14.3 8,000 2025 8.000 to - – and between from over million miliar billions of tens two"
    " hundred ratus may May Q 4 Llama v x per share year old - , . ( ) 1.2.3 / : a half several"
    " seven figure multi early quarter first puluh seribu Rp US dolar AS s th + or more"
)
PIECES = st.sampled_from(PRINTED.split())


@given(st.text() | st.lists(PIECES).map(" ".join) | st.lists(PIECES).map("".join))
def test_find_reads_anything_in_order(text: str) -> None:
    at = 0
    for quantity in find(text):
        assert at <= quantity.start < quantity.end <= len(text)
        assert quantity.text == text[quantity.start : quantity.end]
        assert quantity.lower <= quantity.upper
        assert (quantity.kind == "date") == bool(quantity.edtf)
        at = quantity.end


@given(st.integers(1, 999), st.integers(0, 99), st.sampled_from(["million", "billion", "trillion"]))
def test_both_languages_read_the_same_sum(whole: int, part: int, magnitude: str) -> None:
    indonesian = {"million": "juta", "billion": "miliar", "trillion": "triliun"}[magnitude]
    english = only(f"${whole}.{part:02} {magnitude}")
    other = only(f"{whole},{part:02} {indonesian} dolar AS")
    assert (english.lower, english.unit) == (other.lower, other.unit)
    assert only(f"${whole}.{part:02}{magnitude[0]}").lower == english.lower
