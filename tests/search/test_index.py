"""The index answers what reading the text does."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.search.small import small_corpus
from tui.search.documents import Documents
from tui.search.index import TrigramIndex, trigrams
from tui.search.lexicon import Scan
from tui.search.typos import most_edits

FORMS = ("cable", "halvorsen", "northwind", "kestrel", "odegard", "2.5", "billion", "maret")


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Scan, TrigramIndex]:
    folder: Path = tmp_path_factory.mktemp("dossier")
    documents = Documents(small_corpus(folder))
    return Scan(documents), TrigramIndex.built(documents)


def test_the_index_has_the_text_of_the_scan(both: tuple[Scan, TrigramIndex]) -> None:
    scan, index = both
    assert index.text == scan.text
    assert index.names() == scan.names()
    assert index.lone_names() == scan.lone_names()


def test_a_word_is_in_its_field(both: tuple[Scan, TrigramIndex]) -> None:
    scan, _ = both
    documents = scan.documents
    for word in FORMS:
        for offset in scan.places(word):
            field = scan.field(offset)
            start, end = scan.bounds(field)
            assert start <= offset < end
            assert f" {word} " in scan.text[start:end]
            assert documents.first[documents.owners[field]] <= field


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    word=st.sampled_from(FORMS),
    slips=st.lists(st.tuples(st.integers(0, 12), st.sampled_from("aeox1 ")), max_size=3),
)
def test_scan_and_index_give_the_same(
    both: tuple[Scan, TrigramIndex], word: str, slips: list[tuple[int, str]]
) -> None:
    scan, index = both
    for at, letter in slips:
        word = (word[:at] + letter.strip() + word[at + 1 :]) or "a"
    assert list(index.places(word)) == list(scan.places(word))
    assert list(index.firsts(word)) == list(scan.firsts(word))
    assert (word in index) == (word in scan)
    assert sorted(index.beginning(word[:3])) == sorted(scan.beginning(word[:3]))
    for edits in range(1, most_edits(word) + 1):
        assert index.near(word, edits) == scan.near(word, edits)


def test_building_stops_for_keys_again_and_again(curated_documents: Documents) -> None:
    slices = list(TrigramIndex.building(curated_documents))
    assert len(slices) > 15


@pytest.fixture(scope="module")
def curated_documents() -> Documents:
    from tui.insight.corpus import open_corpus

    return Documents(open_corpus(Path(__file__).parents[2] / "store.json"))


def test_trigrams_mark_the_ends_of_a_word() -> None:
    assert trigrams("ab") == ["  a", " ab", "ab ", "b  "]
