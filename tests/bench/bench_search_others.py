"""What other ways of looking up make of the same look-ups and texts as `search_quality`."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator

from tests.bench.bench_search_quality import STORE, Answers, shares
from tests.bench.figures import Figure
from tests.search.lookup_sets import shown
from tui.insight.corpus import open_corpus
from tui.search.model import KINDS
from tui.search.service import Searcher

SIMILAR = 80  # rapidfuzz's score below which a scan answers nothing


def measure() -> Iterator[Figure]:
    texts = texts_of(Searcher(open_corpus(STORE)))
    yield from shares("rapidfuzz partial_ratio", partial_ratio(texts), gate=False)
    yield from shares("SQLite FTS5 trigram", trigrams(texts), gate=False)
    program = shutil.which("fzf")
    if program is not None:
        yield from shares("fzf --filter", fzf(program, texts), gate=False)


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


def fzf(program: str, texts: list[str]) -> Answers:
    """The finder's own order of lines, as `fzf --filter` gives it, a process a query."""
    given = "\n".join(" ".join(text.split()) for text in texts)

    def answers(query: str) -> list[str]:
        done = subprocess.run(
            [program, "--filter", query], input=given, capture_output=True, text=True, check=False
        )
        return done.stdout.splitlines()[:5]

    return answers
