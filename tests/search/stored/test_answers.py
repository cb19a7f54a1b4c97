"""The stored index finds what a linear reading does, an update in part what a full one does."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.search.stored.articles import answers, built, linear, opened
from tui.search.normalise import words
from tui.search.query import parse
from tui.search.stored import pairs
from tui.search.stored.building import bears_slips, slips_of
from tui.search.stored.lookup import Lookup
from tui.search.stored.meaning import Words
from tui.search.stored.shelf import Shelf
from tui.search.stored.word_query import word_query

VOCABULARY = [
    *("harbour", "bridge", "ferry", "crane", "cargo", "pilot", "signal", "lantern", "anchor"),
    *("vessel", "tide", "cable", "timber", "quay", "14,3", "2025", "49%", "Überfahrt", "naïve"),
    "o'clock",
]
sentence = st.lists(st.sampled_from(VOCABULARY), min_size=2, max_size=9).map(
    lambda chosen: " ".join(chosen).capitalize() + "."
)
article = st.lists(sentence, min_size=1, max_size=6).map("\n\n".join)
texts = st.dictionaries(st.sampled_from(["a", "b", "c", "d", "e"]), article, min_size=1, max_size=5)


@given(texts=texts, sought=st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=3))
@settings(max_examples=60)
def test_every_passage_with_the_words_is_found(texts: dict[str, str], sought: list[str]) -> None:
    with (
        tempfile.TemporaryDirectory() as place,
        mock.patch.dict(os.environ, DOSSIER_CACHE=f"{place}/cache"),
    ):
        corpus = opened(Path(place), texts)
        query = " ".join(f"'{word}" for word in sought)
        wanted = linear(corpus, words(" ".join(sought)))
        assert {(name, start) for name, start, _ in answers(built(corpus), query)} == wanted


@given(
    before=texts, after=texts, query=st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=4)
)
@settings(max_examples=60)
def test_an_update_in_part_answers_as_a_full_one(
    before: dict[str, str], after: dict[str, str], query: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as place, mock.patch.object(pairs, "COMMON", 2):
        with mock.patch.dict(os.environ, DOSSIER_CACHE=f"{place}/updated"):
            built(opened(Path(place), before))
            updated = built(opened(Path(place), before | after))
        with mock.patch.dict(os.environ, DOSSIER_CACHE=f"{place}/fresh"):
            fresh = built(opened(Path(place), before | after))
        assert len(fresh.live) == 1
        words_of_query = " ".join(query)
        assert answers(updated, words_of_query) == answers(fresh, words_of_query)
        assert updated.passages == fresh.passages


@given(word=st.text("abcdefgh", min_size=3, max_size=9), data=st.data())
def test_one_slip_shares_a_key(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdefgh"))
    less, other, more = (
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at + 1 :],
        (word[:at] + letter + word[at:]),
    )
    swapped = word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :]
    assert bears_slips(word)
    for slip in (less, other, more, swapped):
        assert slips_of(word) & slips_of(slip)


def test_slips_and_half_a_word_are_found(folder: Path, cache: Path) -> None:
    text = "The port\n\nThe lantern burns above the harbour. A crane lifts timber from the quay.\n"
    shelf = built(opened(folder, {"a": text}))
    for query in ("lantren habour", "crane lifts tim", "tiber quay crane"):
        assert answers(shelf, query), query
    assert answers(shelf, "elevator") == []
    assert answers(shelf, "lantern elevator") == []


def test_order_tells_passages_apart(folder: Path, cache: Path) -> None:
    text = "Port\n\nBridge crosses ferry and then harbour.\n\nFerry crosses harbour and bridge.\n"
    shelf = built(opened(folder, {"a": text}))
    first = answers(shelf, "ferry crosses harbour")[0]
    assert text[first[1] :].startswith("Ferry")


def test_one_reading_of_the_passage_counts(folder: Path, cache: Path) -> None:
    text = (
        "Port\n\nThe ferry crosses, and later a crane by the harbour crosses over to the pilot."
        "\n\nIt is here that the ferry crosses over to a certain new pilot of the bay.\n"
    )
    shelf = built(opened(folder, {"a": text}))
    first = answers(shelf, "ferry crosses over to")[0]
    assert text[first[1] :].startswith("It is")


@pytest.mark.parametrize(
    "query",
    ["harbour s crane doesn t lift", "crane dosen t lift", "crane doesn't lift", "it isn t lift"],
)
def test_an_apostrophe_may_be_left_out(folder: Path, cache: Path, query: str) -> None:
    text = "Port\n\nThe harbour's crane doesn't lift timber: it isn't a lift.\n\nModel S.\n"
    shelf = built(opened(folder, {"a": text}))
    assert answers(shelf, query)
    assert answers(shelf, "model s")
    assert not answers(shelf, "crane doesn 't lift")


def test_what_thousands_of_passages_have_side_by_side_is_found(folder: Path, cache: Path) -> None:
    lines = ["The crane waits near a pilot."] * 4000 + ["A pilot crane lifts."] * 2500
    shelf = built(opened(folder, {"a": "Port\n\n" + "\n".join(lines) + "\n"}))
    lookup = Lookup(word_query(parse("pilot crane"), Words(shelf.live)))
    found = [each for live in shelf.live for each in lookup.answers(live)]
    best = max(found, key=lambda answer: answer.score)
    assert best.live.segment.stretch(best.passage).start > 4000 * len(lines[0])
    assert lookup.touched < 10_000


def test_only_what_changed_is_made_anew(folder: Path, cache: Path) -> None:
    texts = {f"a{n}": f"Part {n}\n\nThe crane number {n} lifts timber.\n" for n in range(12)}
    built(opened(folder, texts))
    texts["a3"] = "Part 3\n\nThe pilot of the ferry waits for a signal.\n"
    shelf = Shelf(opened(folder, texts))
    assert shelf.missing == ["a3"]
    for _ in shelf.building():
        pass
    assert sorted(len(live.segment.articles) for live in shelf.live) == [1, 12]
    assert answers(shelf, "pilot ferry")[0][0] == "a3"
    assert all(name != "a3" for name, _, _ in answers(shelf, "crane timber"))


def test_an_article_taken_out_is_not_found(folder: Path, cache: Path) -> None:
    texts = {"a": "One\n\nThe crane lifts timber.\n", "b": "Two\n\nThe pilot waits for a signal.\n"}
    built(opened(folder, texts))
    del texts["b"]
    shelf = Shelf(opened(folder, texts))
    assert shelf.missing == []
    assert answers(shelf, "pilot signal") == []
    assert answers(shelf, "crane timber")
