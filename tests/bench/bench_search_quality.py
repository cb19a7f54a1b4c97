"""Search on the curated dossier by class of query; `search_others` has what others make of it."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.figures import Figure, seconds
from tests.search.lookup_sets import Lookup, lookups, right, shown, strangers
from tui.insight.corpus import open_corpus
from tui.search.service import Searcher

GATES = 3
STORE = Path(__file__).parents[2] / "store.json"
Answers = Callable[[str], list[str]]
"""A way to look up: the texts of the first five hits for a query."""


def ours(searcher: Searcher) -> Answers:
    return lambda query: [shown(hit) for hit in searcher.search(query, limit=5).hits]


def judged(answers: Answers) -> tuple[dict[str, list[int]], int, list[float]]:
    """Return the ranks by class (0: not in five), the strangers answered, and the times in ms."""
    ranks: dict[str, list[int]] = defaultdict(list)
    times: list[float] = []
    for lookup in lookups():
        ranks[lookup.group].append(rank(answers, lookup, times))
    answered = sum(bool(answers(query)) for query in strangers())
    return ranks, answered, times


def rank(answers: Answers, lookup: Lookup, times: list[float]) -> int:
    found: list[str] = []
    times.append(1000 * seconds(lambda: found.extend(answers(lookup.query))))
    return next((at for at, text in enumerate(found, 1) if right(text, lookup.pattern)), 0)


def measure() -> Iterator[Figure]:
    searcher = Searcher(open_corpus(STORE))
    linear = ours(Searcher(searcher.corpus))
    longest = longest_slice(searcher)
    yield from shares("search", ours(searcher), gate=True)
    yield Figure("  longest slice of building the index", longest, "ms")
    yield from shares("search without the index", linear, gate=False)


def longest_slice(searcher: Searcher) -> float:
    """Build the index; return the milliseconds of the longest stretch without a pause."""
    building = searcher.build_in_slices()
    longest = 0.0
    while not searcher.indexed:
        longest = max(longest, seconds(lambda: next(building, None)))
    return longest * 1000


def shares(name: str, answers: Answers, *, gate: bool) -> Iterator[Figure]:
    ranks, answered, times = judged(answers)
    every = [rank for group in ranks.values() for rank in group]
    if gate:
        for group, found in ranks.items():
            first = 100 * found.count(1) / len(found)
            five = 100 * sum(map(bool, found)) / len(found)
            yield Figure(
                f"  {group}: first", first, "%", note=f"in five {five:.1f} %, {len(found)}"
            )
    missed_first = 100 - 100 * every.count(1) / len(every)
    missed_five = 100 * every.count(0) / len(every)
    yield Figure(f"{name}: not first", missed_first, "%", 5 if gate else None, gate)
    yield Figure(f"{name}: not in the first five", missed_five, "%", 1 if gate else None, gate)
    yield Figure(f"{name}: strangers answered", answered, "", 0 if gate else None, gate)
    quick, slow = statistics.median(times), statistics.quantiles(times, n=100)[98]
    yield Figure(f"{name}: median", quick, "ms", note=f"99th percentile {slow:.1f} ms")
