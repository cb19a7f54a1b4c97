"""A hundred thousand facts: looking up without decoding the store, the explorer's lists."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.app.terminal import Terminal
from tests.bench.bench_scale import REPEATS, ROOT
from tests.bench.figures import Figure, paired, process, python, seconds
from tests.bench.large_corpus import build
from tests.bench.painting import steps, typed
from tui.insight.corpus import open_corpus
from tui.search.query import parse
from tui.search.service import Searcher
from tui.search.stored.candidates import Candidates

GATES = 0  # it takes minutes; tests hold that no large store is decoded for a look-up
FACTS = 100_000
QUERIES = ("quantum expresion multplied", "return the current dir", "network policy rule")
KEYS = (("a step", "j"), ("a screen", "\x1b[6~"), ("the end", "G"), ("the start", "g"))
ONE_SHOT = (
    "import sys; from tui.cli.main import main; main(sys.argv[1:]);"
    " print('MODULES', len(sys.modules), int('tui.store.load' in sys.modules),"
    " next(int(line.split()[1]) / 1000 for line in open('/proc/self/status')"
    " if line.startswith('VmHWM')))"
)


def looked_up(store: Path) -> Iterator[Figure]:
    """Return the figures of one look-up as a process, after the one that makes the index."""
    line = ["--store", str(store), "search", "--json", *QUERIES[0].split()]
    search = process([sys.executable, "-m", "tui", *line])
    yield Figure("first look-up, which makes the index", seconds(search), "s")
    done = subprocess.run(
        [*python(ONE_SHOT), *line], capture_output=True, text=True, check=True, cwd=ROOT
    )
    found, told = done.stdout.splitlines()
    assert json.loads(found)["hits"][0]["kind"] == "fact"
    _, modules, decoding, memory = told.split()
    yield Figure("modules imported by `dossier search`", int(modules), "", 300, gate=True)
    yield Figure("of these the one that decodes stores", int(decoding), "", 0, gate=True)
    yield Figure("memory of a look-up", float(memory), "MB", 250)
    took, _, ratio = paired(search, process(python("pass")))
    yield Figure("`dossier search` as a process", took * 1000, "ms")
    yield Figure("beside `python -c pass`", ratio, "x", 20)


def searched(store: Path) -> Iterator[Figure]:
    """Return the figures of searching with the store decoded, as the explorer does."""
    searcher = Searcher(open_corpus(store))
    for _ in searcher.build_in_slices():
        pass
    assert searcher.large is not None
    finder = searcher.large.finder
    assert finder is not None
    queries = [query[: at + 1] for query in QUERIES for at in range(len(query))]
    touched = 0
    for query in queries:
        candidates = Candidates(parse(query), finder.words)
        candidates.chosen(finder.shelf.live)
        touched = max(touched, candidates.touched)
    yield Figure("postings touched by a query at most", touched, "", 8_000, gate=True)
    least = [float("inf")] * len(queries)
    for _ in range(REPEATS):
        for at, query in enumerate(queries):
            began = time.thread_time()
            searcher.search(query)
            least[at] = min(least[at], (time.thread_time() - began) * 1000)
    least.sort()
    yield Figure("a query, median, processor", least[len(least) // 2], "ms")
    yield Figure("a query, 99th of 100, processor", least[len(least) * 99 // 100], "ms")


def explored(store: Path) -> Iterator[Figure]:
    """Return the figures of the explorer."""
    with Terminal([sys.executable, "-m", "tui", "--store", str(store)], 120, 36) as terminal:
        yield Figure("first paint", terminal.wait_for(b"keys", deadline=60.0), "s")
        yield Figure("memory of the explorer", terminal.peak_megabytes(), "MB")
        terminal.settle(1.0)
        yield from steps(terminal, [(f"{name} in the facts", key) for name, key in KEYS])
        terminal.type("1")
        yield from steps(terminal, [(f"{name} in the articles", key) for name, key in KEYS])
        yield from typed(terminal, QUERIES, 25)


def measure() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as place:
        os.environ["DOSSIER_CACHE"] = f"{place}/cache"
        store = build(Path(place) / "large", facts=FACTS)
        yield Figure("store", store.stat().st_size / 1e6, "MB")
        time.sleep(2.1)  # a file is taken for settled two seconds after it was written
        yield from looked_up(store)
        size = sum(path.stat().st_size for path in Path(place, "cache").rglob("*.segment"))
        yield Figure("index on disk", size / 1e6, "MB")
        yield from searched(store)
        yield from explored(store)
