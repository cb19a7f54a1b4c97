"""What is told by postings alone is what counting one by one tells; likewise the order of words."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from tui.search.stored.passage_scoring import _of_several, _of_single
from tui.search.stored.tally import Tally

numbers = st.lists(st.integers(0, 40), unique=True, max_size=30).map(sorted)
found = st.lists(st.tuples(st.sampled_from([0.25, 0.5, 1.0]), numbers), min_size=1, max_size=3)


def posted(lists: Iterable[tuple[float, list[int]]]) -> list[tuple[float, memoryview]]:
    return [(worth, memoryview(array("I", passages))) for worth, passages in lists]


def best_of(lists: Iterable[tuple[float, list[int]]]) -> dict[int, float]:
    best: dict[int, float] = {}
    for worth, passages in lists:
        for passage in passages:
            best[passage] = max(worth, best.get(passage, 0.0))
    return best


@given(gathered=st.lists(found, min_size=1, max_size=4), chosen=st.lists(found, max_size=2))
def test_a_tally_is_what_counting_tells(
    gathered: list[list[tuple[float, list[int]]]], chosen: list[list[tuple[float, list[int]]]]
) -> None:
    tally = Tally()
    counted: dict[int, float] = {}
    for by, lists in enumerate(gathered):
        tally.gather(by, posted(lists))
        for passage, worth in best_of(lists).items():
            counted[passage] = counted.get(passage, 0.0) + worth
    for by, lists in enumerate(chosen, len(gathered)):
        tally.choose(by, posted(lists))
        for passage, worth in best_of(lists).items():
            if passage in counted:
                counted[passage] += worth
    ranked = list(tally.ranked())
    assert {passage: worth for worth, passage in ranked} == counted
    assert len(ranked) == len(counted)
    worths = [worth for worth, _ in ranked]
    assert worths == sorted(worths, reverse=True)


@given(gathered=st.lists(found, min_size=1, max_size=4), cut=st.integers(0, 41))
def test_a_stretch_of_a_tally_is_that_part_of_it(
    gathered: list[list[tuple[float, list[int]]]], cut: int
) -> None:
    whole, parted = Tally(), Tally()
    for by, lists in enumerate(gathered):
        whole.gather(by, posted(lists))
        parted.gather(by, posted(lists))
    every = {passage: worth for worth, passage in whole.ranked()}
    for first, last in ((0, cut), (cut, 41)):
        part = list(parted.ranked(first, last))
        assert {passage: worth for worth, passage in part} == {
            passage: worth for passage, worth in every.items() if first <= passage < last
        }
        assert part == sorted(part, key=lambda each: -each[0])


def test_what_implies_another_word_counts_for_it_once() -> None:
    tally = Tally()
    tally.gather(0, posted([(1.0, [1, 2])]))
    tally.gather(9, posted([(0.5, [2, 3])]), implied=(0, 1.0))
    assert {passage: worth for worth, passage in tally.ranked()} == {1: 1.0, 2: 1.5, 3: 1.5}


@given(places=st.dictionaries(st.integers(0, 5), st.integers(0, 12), min_size=1))
def test_the_order_of_words_that_stand_once(places: dict[int, int]) -> None:
    spots = sorted((at, (place, 1.0, "")) for place, at in places.items())
    assert abs(_of_single(places, 6) - _of_several(spots, 6)) < 1e-9
