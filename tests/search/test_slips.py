"""The words a slip or two away are those that rapidfuzz finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from tui.search.index import within
from tui.search.slips import near, slips

LETTERS = st.text(alphabet="abcé", max_size=8)


@given(LETTERS, LETTERS, st.integers(1, 3))
def test_slips_are_those_that_rapidfuzz_counts(first: str, second: str, most: int) -> None:
    assert slips(first, second, most) == min(OSA.distance(first, second), most + 1)


@given(LETTERS.filter(bool), st.sets(LETTERS.filter(bool), max_size=30), st.integers(1, 2))
def test_both_ways_to_the_near_words_agree(word: str, words: set[str], edits: int) -> None:
    assert near(word, words, edits) == within(word, words, edits)


def test_the_nearest_word_is_first() -> None:
    assert near("mango", {"mango", "tango", "manga", "mangas", "tangos"}, 2) == [
        *(("manga", 1), ("tango", 1), ("mangas", 2), ("tangos", 2))
    ]
