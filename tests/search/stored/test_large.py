"""A large dossier is searched like a small one: the same hits, filters and messages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.stored.articles import opened, write
from tui.records.errors import QueryError
from tui.search.function_words import STOPS
from tui.search.normalise import words
from tui.search.service import Searcher
from tui.search.stored import size
from tui.search.stored.marking import Marker
from tui.search.stored.meaning import Meaning
from tui.search.stored.word_query import WordQuery

ROOT = Path(__file__).parents[3]
TEXTS = {
    "port": "The port\n\nThe crane lifts timber from the quay.\n\nThe tide isn't low today.\n",
    "ferry": "The ferry\n\nThe pilot waits for a signal.\n\nA vessel drops its old anchor.\n",
    "quay": "The quay\n\nTimber lies on the quay, under the crane, for 14,3 weeks.\n",
}


@pytest.fixture
def large(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Searcher:
    monkeypatch.setattr(size, "LARGE", 0)
    searcher = Searcher(opened(folder, TEXTS))
    assert searcher.large is not None
    return searcher


def found(searcher: Searcher, query: str, **options: object) -> list[str]:
    return [hit.id for hit in searcher.search(query, **options).hits]  # type: ignore[arg-type]


def test_a_small_dossier_never_asks_the_index(folder: Path, cache: Path) -> None:
    searcher = Searcher(opened(folder, TEXTS))
    assert searcher.large is None
    assert found(searcher, "crane timber")
    assert not cache.exists()


def test_a_hit_quotes_the_article(large: Searcher) -> None:
    hit = large.search("timber crane lifts").hits[0]
    (place,) = hit.evidence
    text = TEXTS["port"]
    assert (hit.kind, hit.id) == ("passage", "port@10")
    assert text[place.start : place.end] == place.exact == hit.title
    assert (place.state, place.file) == ("exact", "port.txt")
    assert [hit.title[start:end] for start, end in hit.marks] == ["crane", "lifts", "timber"]
    assert large.search("timber crane lifts").counts["passage"] >= 1


def test_what_was_taken_for_what_is_said(large: Searcher) -> None:
    assert "“timebr” taken for “timber”" in large.search("crane lifts timebr").hits[0].why


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ("crane timber", {"port", "quay"}),
        ("crane timber in:quay", {"quay"}),
        ("crane timber -in:quay", {"port"}),
        ("crane timber -lifts", {"quay"}),
        ('"lies on the quay"', {"quay"}),
        ('"quay the on"', set()),
        ("exact:cran", set()),
        ("quay section:title", {"quay"}),
        ("crane kind:fact", set()),
        ("crane date:2025", set()),
        ("14.3 weeks", {"quay"}),
        ("tide isnt low", {"port"}),
        ("submarine", set()),
    ],
)
def test_operators(large: Searcher, query: str, articles: set[str]) -> None:
    hits = large.search(query).hits
    assert {hit.id.partition("@")[0] for hit in hits if hit.kind == "passage"} == articles


def test_filters_alone_list_passages_in_order(large: Searcher) -> None:
    assert found(large, "in:ferry kind:passage") == ["ferry@0", "ferry@11", "ferry@42"]
    assert found(large, "in:ferry", kinds=("passage",), limit=1) == ["ferry@0"]


def test_what_is_no_operator_is_said(large: Searcher) -> None:
    with pytest.raises(QueryError):
        large.search("colour:red")
    with pytest.raises(QueryError):
        large.search("in:nowhere")


def test_the_background_builder_lets_queries_through(large: Searcher) -> None:
    slices = large.build_in_slices()
    next(slices)
    assert found(large, "crane timber") == []
    assert not large.indexed
    for _ in slices:
        pass
    assert large.indexed
    assert found(large, "crane timber")


def test_an_article_that_changes_under_it(large: Searcher, folder: Path) -> None:
    assert found(large, "crane timber")
    texts = {**TEXTS, "port": "Gone.\n"}
    again = Searcher(opened(folder, texts))
    assert found(again, "crane timber")[0].startswith("quay@")


def test_the_command_line_needs_neither_numpy_nor_textual(folder: Path, cache: Path) -> None:
    store = write(
        folder, {f"a{n}": f"Part {n}\n\n{'The crane lifts timber. ' * 900}" for n in range(40)}
    )
    code = (
        "import sys\n"
        "from tui.cli.main import main\n"
        f"main(['--store', {str(store)!r}, 'search', '--json', '--limit', '2', 'crane', 'timbr'])\n"
        "roots = {name.split('.')[0] for name in sys.modules}\n"
        "print(sorted(roots & {'textual', 'rich', 'tinydb', 'numpy', 'asyncio'}))\n"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    first, second = done.stdout.splitlines()
    assert json.loads(first)["hits"][0]["evidence"][0]["state"] == "exact"
    assert second == "[]"
    assert list(cache.rglob("*.segment"))


@given(
    text=st.text("abs1'. %é", max_size=40),
    query=st.lists(
        st.sampled_from(["a", "ab", "b", "ba", "aab", "on", "s", "bs"]), min_size=1, max_size=4
    ),
)
def test_marks_are_the_same_the_short_way(text: str, query: list[str]) -> None:
    meanings = [Meaning(word, {word: 1.0}, 1.0, True, 1) for word in query]
    content = [at for at, word in enumerate(query) if word not in STOPS]
    wants = WordQuery(meanings, [1.0] * len(query), content, frozenset(), 0, [])
    having = [word for word in words(text) if word in query]
    assert Marker(wants).marks(text, having) == Marker(wants).marks(text)


@pytest.mark.parametrize(
    ("query", "extent"),
    [("crane timber", "all"), ("crane timber zeppelin lifts", "some"), ("quay zeppelin", "")],
)
def test_records_are_told_how_much_passages_have(large: Searcher, query: str, extent: str) -> None:
    found(large, query)
    assert large.large is not None
    assert large.large._records.found_beside == extent
