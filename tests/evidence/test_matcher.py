"""The approximate matcher against the table it is an encoding of."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.evidence.matcher import Match, _windows, find_all, search, separate, tail_errors
from tui.evidence.text import read

SEED = Path(__file__).resolve().parents[2] / "seeds" / "000_010eb606e84145b1.txt"
FEW = st.text(alphabet="ab💩 ", max_size=14)
PATTERN = st.text(alphabet="ab💩c", min_size=1, max_size=7)


def distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        new = [i]
        for j, b in enumerate(other, 1):
            new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (a != b)))
        row = new
    return row[-1]


def best_at(text: str, pattern: str, end: int) -> int:
    return min(distance(pattern, text[start:end]) for start in range(end + 1))


@given(FEW, PATTERN, st.integers(0, 7))
def test_the_fewest_errors_as_in_the_table(text: str, pattern: str, limit: int) -> None:
    by_end = {end: best_at(text, pattern, end) for end in range(1, len(text) + 1)}
    fewest = min(by_end.values(), default=99)
    matches = search(text, pattern, limit)
    if fewest > limit:
        assert matches == []
        return
    assert [m.end for m in matches] == [end for end, cost in by_end.items() if cost == fewest]
    for match in matches:
        assert match.errors == fewest == distance(pattern, text[match.start : match.end])


@given(FEW, PATTERN, st.integers(0, 4))
def test_separate_matches_do_not_overlap_and_start_with_the_best(
    text: str, pattern: str, limit: int
) -> None:
    matches = separate(text, pattern, limit)
    assert bool(matches) == bool(search(text, pattern, limit))
    if matches:
        assert matches[0].errors == search(text, pattern, limit)[0].errors
    assert [m.errors for m in matches] == sorted(m.errors for m in matches)
    for match in matches:
        assert match.errors == distance(pattern, text[match.start : match.end])
    in_order = sorted(matches)
    assert all(one.end <= other.start for one, other in pairwise(in_order))


@given(
    st.text(alphabet="ab ", max_size=60),
    st.text(alphabet="ab ", min_size=6, max_size=20),
    st.integers(0, 5),
)
def test_no_match_lies_outside_the_windows(text: str, pattern: str, limit: int) -> None:
    windows = _windows(text, pattern, limit)
    for match in search(text, pattern, limit):
        assert any(start <= match.start and match.end <= end for start, end in windows)
    found = separate(text, pattern, limit, most=1)
    assert [m.errors for m in found] == [m.errors for m in search(text, pattern, limit)[:1]]


@given(FEW, PATTERN)
def test_tail_errors_are_those_of_the_most_alike_end(text: str, pattern: str) -> None:
    assert tail_errors(text, pattern) == best_at(text, pattern, len(text))


@given(FEW, st.text(alphabet="ab", max_size=3))
def test_find_all_is_every_position(text: str, exact: str) -> None:
    size = len(exact)
    expected = [(n, n + size) for n in range(len(text) - size + 1) if text[n : n + size] == exact]
    assert find_all(text, exact) == expected


def test_find_all_between_contexts() -> None:
    text = "lorem ipsum dolor amet yada yada"
    assert find_all(text, "o", "l", "r") == [(1, 2), (15, 16)]
    assert find_all(text, "", "dolor") == [(17, 17)]
    assert find_all("bananas", "ana") == [(1, 4), (3, 6)]


def test_of_equal_starts_the_one_of_the_patterns_length_is_taken() -> None:
    assert search("Many years later, he", "some years later", 4) == [Match(0, 16, 4)]


def test_an_empty_pattern_matches_nothing() -> None:
    assert search("abc", "", 3) == []
    assert search("", "abc", 3) == []
    assert separate("abc", "", 3) == []


def test_patterns_of_many_words() -> None:
    text = read(SEED).text
    quote = text[2000:2900]
    changed = quote[:100] + "XYZ" + quote[103:500] + quote[520:]
    (match,) = separate(text, changed, 60, most=1)
    assert (match.start, match.end) == (2000, 2900)
    assert match.errors <= 23


@pytest.mark.parametrize("length", [40, 400])
def test_a_16_kb_article_is_searched_in_a_moment(length: int) -> None:
    text = read(SEED).text
    quote = text[5000 : 5000 + length].replace("e", "3")
    best = 9.0
    for _ in range(3):
        began = perf_counter()
        search(text, quote, length // 3)
        best = min(best, perf_counter() - began)
    assert best < 0.2  # 15 to 25 ms on a quiet machine
    print(best)


@given(st.integers(0, 4), st.data())
def test_a_spoilt_copy_lies_inside_the_windows(limit: int, data: st.DataObject) -> None:
    pattern = "abcdefghijklmnopqrstuvwxyz"
    copy = list(pattern)
    for _ in range(limit):
        at = data.draw(st.integers(0, len(copy) - 1))
        copy[at] = data.draw(st.sampled_from(["", "#", copy[at] + "#", "#" + copy[at]]))
    spoilt = "".join(copy)
    text = "0123456789" * 3 + spoilt + "0123456789" * 3
    windows = _windows(text, pattern, limit)
    for match in search(text, pattern, limit):
        assert any(start <= match.start and match.end <= end for start, end in windows)
    assert separate(text, pattern, limit, most=1)[0].errors <= limit
