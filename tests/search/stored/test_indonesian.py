"""A large dossier in English is found by Indonesian words, as a small one is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.search.stored.articles import opened
from tui.search.service import Searcher
from tui.search.stored import size

TEXTS = {
    "port": "The port\n\nThe crane lifts timber from the quay.\n\nDriverless trucks wait there.\n",
    "ferry": "The ferry\n\nThe owners were disappointed.\n\nA new data center needs energy.\n",
}


@pytest.fixture(params=[0, 10**9], ids=["large", "small"])
def searcher(
    request: pytest.FixtureRequest, folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> Searcher:
    monkeypatch.setattr(size, "LARGE", request.param)
    made = Searcher(opened(folder, TEXTS))
    assert (made.large is None) == bool(request.param)
    return made


@pytest.mark.parametrize(
    ("query", "answer", "typed"),
    [
        ("pemilik kecewa", "disappointed", "kecewa"),
        ("dikecewakan", "disappointed", "dikecewakan"),
        ("truk tanpa pengemudi", "Driverless", "tanpa pengemudi"),
        ("energi pusat data", "data center", "pusat data"),
    ],
)
def test_a_passage_and_the_reason(searcher: Searcher, query: str, answer: str, typed: str) -> None:
    hit = searcher.search(query).hits[0]
    assert answer in hit.title
    assert f"“{typed}” is Indonesian for “" in hit.why
    assert any(answer.startswith(hit.title[start:end]) for start, end in hit.marks)


@pytest.mark.parametrize("query", ["kambing", "harga emas", "gempa", "kereta", "timbel"])
def test_what_is_not_said_is_not_found(searcher: Searcher, query: str) -> None:
    assert searcher.search(query).hits == ()
