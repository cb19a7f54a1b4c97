from __future__ import annotations

from pathlib import Path

import pytest

from tests.search.small import small_corpus
from tui.insight.corpus import Corpus, open_corpus
from tui.search.service import Searcher

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def curated() -> Corpus:
    """The dossier of the repository."""
    return open_corpus(ROOT / "store.json")


@pytest.fixture(scope="session")
def indexed(curated: Corpus) -> Searcher:
    """A searcher of the curated dossier with its index built."""
    searcher = Searcher(curated)
    for _ in searcher.build_in_slices():
        pass
    assert searcher.indexed
    assert searcher.large is None, "a test has left it large for others"
    return searcher


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """A small dossier made for these tests."""
    return small_corpus(tmp_path)


@pytest.fixture
def searcher(corpus: Corpus) -> Searcher:
    return Searcher(corpus)
