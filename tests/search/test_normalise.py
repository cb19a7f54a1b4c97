"""Words are the same in queries and texts, and marks stand where they are printed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.search.normalise import BREAK, number, spans, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta’s $14.3B", "meta 14.3 b"),
        ("US$ 14,3 miliar", "us 14.3 miliar"),
        ("8.000 and 8,000", "8000 and 8000"),
        ("1.234,5 or 1,234.5", "1234.5 or 1234.5"),
        ("$0.01 per share; 0,015", "0.01 per share 0.015"),
        ("49%", "49 %"),
        ("Aurélien Rozière", "aurelien roziere"),
        ("Rozie\u0300re", "roziere"),
        ("Deep潮 TechFlow, 质疑", "deep 潮 techflow 质 疑"),
        ("MI450, 2nm, v5, a 1-gigawatt GPT-4.5", "mi450 2 nm v5 a 1 gigawatt gpt 4.5"),
        ("can't O'Brien's", "cant obrien"),
        ("İstanbul straße ﬁne Øre", "istanbul strasse fine ore"),
        ("XLA/JAX open-source", "xla jax open source"),
        ("2026-02-24.", "2026 02 24"),
        ("60-65 billion… 3.58 billion", "60 65 billion 3.58 billion"),
        ("one | two_three", "one two three"),
        ("٣٤", "34"),
        ("", ""),
    ],
)
def test_words_are_levelled(text: str, expected: str) -> None:
    assert " ".join(words(text)) == expected


def test_a_line_end_is_a_break_and_nothing_else_is() -> None:
    assert words("a|b\nc") == ["a", "b", BREAK, "c"]


def test_spans_point_at_what_is_printed() -> None:
    text = "Meta’s $14,3 miliar for Rozière"
    assert [text[s.start : s.end] for s in spans(text)] == [
        *("Meta", "14,3", "miliar", "for", "Rozière")
    ]


@given(st.text(alphabet=st.sampled_from("aé1.,'’s%|_- 潮ﬁ²٣x")) | st.text())
@example("1’.1")
def test_spans_have_the_words_of_words(text: str) -> None:
    found = spans(text)
    assert [span.word for span in found] == [word for word in words(text) if word != BREAK]
    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(a.start <= b.start for a, b in pairwise(found))


@given(st.integers(0, 10**9))
def test_grouping_does_not_change_a_number(value: int) -> None:
    grouped = f"{value:,}"
    assert number(grouped) == number(grouped.replace(",", ".")) == str(value)
