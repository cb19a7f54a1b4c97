"""A large dossier turns away what it does not know by the rules of a small one."""

from __future__ import annotations

from pathlib import Path
from unittest import mock

import pytest

from tests.search.lookup_sets import Lookup, lookups, right, shown, strangers
from tests.search.stored.articles import opened
from tui.insight.corpus import Corpus, open_corpus
from tui.records.models import Entity
from tui.search.service import Searcher
from tui.search.stored import size

ROOT = Path(__file__).parents[3]
TEXTS = {
    "port": "The port\n\nThe zooming crane questions the pilot.\n\nAmple wires reach the quay.\n",
    "lamp": "The lamp\n\nBeacon 3 went to the quay.\n\nBeacon 2 is lit, three ferries wait.\n",
    "news": "The news\n\nThe wrong kind of glasses broke.\n\nA pilot waits slowly for the tide.\n",
}


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Searcher:
    """The curated dossier, searched as if it were large; others stay as they are."""
    cache = tmp_path_factory.mktemp("cache")
    with (
        pytest.MonkeyPatch.context() as patch,
        mock.patch.object(size, "LARGE", 0),
    ):
        patch.setenv("DOSSIER_CACHE", str(cache))
        searcher = Searcher(open_corpus(ROOT / "store.json"))
        for _ in searcher.build_in_slices():
            pass
        assert searcher.large is not None
    return searcher


def test_no_stranger_is_answered(large: Searcher) -> None:
    assert [query for query in strangers() if large.search(query, limit=1).hits] == []


def test_what_a_small_dossier_finds_is_found(large: Searcher, indexed: Searcher) -> None:
    every = list(lookups())
    missed = [each.query for each in every if finds(indexed, each) and not finds(large, each)]
    assert len(missed) <= 0.01 * len(every), missed


def finds(searcher: Searcher, lookup: Lookup) -> bool:
    hits = searcher.search(lookup.query, limit=5).hits
    return any(right(shown(hit), lookup.pattern) for hit in hits)


@pytest.fixture(params=[0, 10**9], ids=["large", "small"])
def searcher(
    request: pytest.FixtureRequest, folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> Searcher:
    monkeypatch.setattr(size, "LARGE", request.param)
    corpus = opened(folder, TEXTS)
    corpus.dossier.entities["beacon-3"] = Entity(type="product", name="Beacon 3")
    made = Searcher(Corpus(corpus.dossier, corpus.folder, corpus.store))
    assert (made.large is None) == bool(request.param)
    return made


@pytest.mark.parametrize(
    "query",
    [
        "zoom",  # the name of a firm is not the verb that it looks like
        "amble",  # alone no short word is a slip
        "quest",  # an everyday word begins no other
        "quest pilot",
        "beacon 7",  # a number behind the name of a product is of that product
        "who is tim pilott",  # the words of a question tell nothing of a name
    ],
)
def test_strangers(searcher: Searcher, query: str) -> None:
    assert searcher.search(query).hits == ()


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("beacon 2", "Beacon 2 is lit"),
        ("ample", "Ample wires"),
        ("zooming", "zooming crane"),
        ("questioned pilot", "questions the pilot"),
    ],
)
def test_what_is_said_is_found(searcher: Searcher, query: str, answer: str) -> None:
    assert answer in searcher.search(query).hits[0].title


def test_a_number_stands_behind_its_product(searcher: Searcher) -> None:
    titles = [hit.title for hit in searcher.search("beacon 3").hits if hit.kind == "passage"]
    assert titles == ["Beacon 3 went to the quay."]


def test_a_name_is_no_slip_of_an_everyday_word(searcher: Searcher) -> None:
    assert searcher.search("Ray King Glasser").hits == ()
