"""The bar on the curated dossier: 95 % first, 99 % in the first five, no stranger answered."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.search.lookup_sets import Lookup, lookups, right, shown, strangers
from tui.insight.corpus import Corpus
from tui.search.service import Searcher

LEAST_FIRST = 0.95
LEAST_IN_FIVE = 0.99
LEAST_OF_A_CLASS = 0.9


@pytest.fixture(scope="module")
def ranks(indexed: Searcher) -> dict[Lookup, int]:
    """The rank of the answer of each look-up, 0 where it is not among five."""
    found = {}
    for lookup in lookups():
        hits = indexed.search(lookup.query, limit=5).hits
        places = [at for at, hit in enumerate(hits, 1) if right(shown(hit), lookup.pattern)]
        found[lookup] = places[0] if places else 0
    return found


def test_the_first_hit_is_the_one(ranks: dict[Lookup, int]) -> None:
    missed = [f"{lookup.query} => {rank}" for lookup, rank in ranks.items() if rank != 1]
    assert len(missed) <= (1 - LEAST_FIRST) * len(ranks), missed


def test_the_answer_is_among_five(ranks: dict[Lookup, int]) -> None:
    missed = [lookup.query for lookup, rank in ranks.items() if not rank]
    assert len(missed) <= (1 - LEAST_IN_FIVE) * len(ranks), missed


def test_no_class_of_queries_is_left_behind(ranks: dict[Lookup, int]) -> None:
    every = Counter(lookup.group for lookup in ranks)
    first = Counter(lookup.group for lookup, rank in ranks.items() if rank == 1)
    assert sum(every.values()) >= 600
    assert len(every) == 13
    assert not [group for group in every if first[group] < LEAST_OF_A_CLASS * every[group]]


def test_no_stranger_is_answered(indexed: Searcher) -> None:
    assert [query for query in strangers() if indexed.search(query, limit=1).hits] == []


@pytest.mark.parametrize(
    "setting",
    ["", "size.LARGE = 0", "size.LARGE = size.LARGE_STORE = 0"],
    ids=["small", "large", "very"],
)
def test_no_two_runs_differ(setting: str, tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    code = (
        "import msgspec\n"
        "from pathlib import Path\n"
        "from tui.insight.corpus import open_corpus\n"
        "from tui.search.service import Searcher\n"
        "from tui.search.stored import size\n"
        f"{setting}\n"
        "searcher = Searcher(open_corpus(Path('store.json')))\n"
        "for query in ('pang paid', 'leave meta', 'feb 2026', 'zukerbreg bet', 'saham',"
        " 'zuck capex 60-65', 'oktober layoffs', 'brain drain', 'meta boss'):\n"
        "    print(msgspec.json.encode(searcher.search(query).hits))\n"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "DOSSIER_CACHE": str(tmp_path)},
            cwd=root,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(runs) == 1


def test_the_linear_search_answers_the_same(indexed: Searcher, curated: Corpus) -> None:
    linear = Searcher(curated)
    for lookup in list(lookups())[::7]:
        assert indexed.search(lookup.query, 5).hits == linear.search(lookup.query, 5).hits
    assert not linear.indexed
