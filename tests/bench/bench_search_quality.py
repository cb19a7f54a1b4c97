"""Search on the curated dossier by class of query, beside what others make of the same texts."""

from __future__ import annotations

import re
import sqlite3
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.figures import Figure, seconds
from tests.search.lookup_sets import Lookup, lookups, right, shown, strangers
from tui.insight.corpus import open_corpus
from tui.search.model import KINDS
from tui.search.service import Searcher

GATES = True
STORE = Path(__file__).parents[2] / "store.json"
SIMILAR = 80  # rapidfuzz's score below which a scan answers nothing
Answers = Callable[[str], list[str]]
"""A way to look up: the texts of the first five hits for a query."""


def ours(searcher: Searcher) -> Answers:
    return lambda query: [shown(hit) for hit in searcher.search(query, limit=5).hits]


def texts_of(searcher: Searcher) -> list[str]:
    """What can be found, each as one text like that of a hit."""
    listed = [hit for kind in KINDS for hit in searcher.search(f"kind:{kind}", limit=9999).hits]
    unique = {f"{hit.kind}:{hit.id}": hit for hit in listed}
    return [
        f"{shown(hit)} {' '.join(place.exact for place in hit.evidence[1:])}"
        for hit in unique.values()
    ]


def partial_ratio(texts: list[str]) -> Answers:
    from rapidfuzz import fuzz, process, utils

    def answers(query: str) -> list[str]:
        found = process.extract(
            query,
            texts,
            scorer=fuzz.partial_ratio,
            processor=utils.default_process,
            score_cutoff=SIMILAR,
            limit=5,
        )
        return [text for text, _, _ in found]

    return answers


def trigrams(texts: list[str]) -> Answers:
    """SQLite's FTS5 with its trigram tokenizer: any trigram of the query, ranked by bm25."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE t USING fts5(body, tokenize='trigram')")
    base.executemany("INSERT INTO t VALUES (?)", [(text,) for text in texts])

    def answers(query: str) -> list[str]:
        words = re.findall(r"[^\W_]{3,}", query)
        grams = dict.fromkeys(w[at : at + 3] for w in words for at in range(len(w) - 2))
        if not grams:
            return []
        match = " OR ".join(f'"{gram}"' for gram in grams)
        rows = base.execute("SELECT body FROM t WHERE t MATCH ? ORDER BY rank LIMIT 5", (match,))
        return [body for (body,) in rows]

    return answers


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
    others = texts_of(searcher)
    yield from shares("search", ours(searcher), gate=True)
    yield Figure("  longest slice of building the index", longest, "ms")
    yield from shares("search without the index", linear, gate=False)
    yield from shares("rapidfuzz partial_ratio", partial_ratio(others), gate=False)
    yield from shares("SQLite FTS5 trigram", trigrams(others), gate=False)


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
