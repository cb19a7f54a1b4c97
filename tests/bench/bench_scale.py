"""A thousand articles with a hundred thousand passages: looking up, starting, adding one."""

from __future__ import annotations

import gc
import json
import os
import random
import re
import statistics
import string
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.app.terminal import Terminal
from tests.bench.figures import Figure, paired, process, python, seconds
from tests.bench.large_corpus import build
from tests.bench.painting import typed
from tui.evidence.text import digest
from tui.insight.corpus import Corpus, open_corpus
from tui.records.models import Article
from tui.search.query import parse
from tui.search.service import Searcher
from tui.search.stored.lookup import Lookup
from tui.search.stored.meaning import Words
from tui.search.stored.shelf import Shelf
from tui.search.stored.word_query import word_query
from tui.store import canonical

GATES = 5
ROOT = Path(__file__).parents[2]
QUERIES = 1600
TIMED = 400
ROUNDS = 5
REPEATS = 8
_WORD = re.compile("[A-Za-z]+")
_LAST_DRAWN = b"keys"
MEMORY = (
    "import sys; from pathlib import Path; from tui.insight.corpus import open_corpus;"
    " from tui.search.service import Searcher; s = Searcher(open_corpus(Path(sys.argv[1])));"
    " any(s.build_in_slices()); s.search('a value of the list');"
    " print(next(int(line.split()[1]) / 1000 for line in open('/proc/self/status')"
    " if line.startswith('VmHWM')))"
)
MODULES = (
    "import sys; from tui.cli.main import main; main(sys.argv[1:]);"
    " print('MODULES', len(sys.modules), *sorted({m.split('.')[0] for m in sys.modules}"
    " & {'textual', 'rich', 'tinydb', 'numpy'}))"
)


class Ask(NamedTuple):
    """Five words of a passage without one of them, one or two mistyped; and where they are from."""

    query: str
    kept: list[str]
    five: list[str]
    text: str


def phrases(corpus: Corpus, shelf: Shelf) -> list[Ask]:
    chance = random.Random(5)
    segment = shelf.live[0].segment
    made: list[Ask] = []
    while len(made) < QUERIES:
        at = segment.stretch(chance.randrange(segment.passages))
        text = corpus.text(at.article)[at.start : at.end]
        words = _WORD.findall(text)
        if len(words) < 8:
            continue
        first = chance.randrange(len(words) - 4)
        five = words[first : first + 5]
        kept = [*five]
        del kept[chance.randrange(5)]
        typed = [*kept]
        slips = chance.choice((1, 2))
        long = [place for place, word in enumerate(typed) if len(word) >= 4]
        if len(long) < slips:
            continue
        for place in chance.sample(long, slips):
            typed[place] = mistyped(typed[place], chance)
        made.append(Ask(" ".join(typed).lower(), _lower(kept), _lower(five), text))
    return made


def _lower(words: list[str]) -> list[str]:
    return [word.lower() for word in words]


def is_source(ask: Ask, found: str) -> bool:
    """Tell whether the five words are in a passage."""
    return found == ask.text or " ".join(ask.five) in " ".join(_lower(_WORD.findall(found)))


def could_be_source(ask: Ask, found: str) -> bool:
    """Tell whether the query could have been made of a passage: no reader could tell which was."""
    words = _lower(_WORD.findall(found))
    fives = [words[at : at + 5] for at in range(len(words) - 4)]
    return any(
        five[:left] + five[left + 1 :] == ask.kept for five in fives for left in range(5)
    ) or is_source(ask, found)


def mistyped(word: str, chance: random.Random) -> str:
    """A word with another letter, one less, one more, or two swapped."""
    at = chance.randrange(len(word) - 1)
    letter = chance.choice(string.ascii_lowercase)
    return chance.choice(
        (
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def lookups(searcher: Searcher, shelf: Shelf, asks: list[Ask]) -> Iterator[Figure]:
    """How often the passage is first and among the first five, and what that takes."""
    words = Words(shelf.live)
    touched = 0
    for ask in asks:
        lookup = Lookup(word_query(parse(ask.query), words))
        for live in shelf.live:
            lookup.answers(live)
        touched = max(touched, lookup.touched)
    yield Figure("postings touched by a query at most", touched, "", 8_000, gate=True)
    first = five = same = 0
    for ask in asks:
        found = [hit.title for hit in searcher.search(ask.query).hits[:5]]
        right = [is_source(ask, each) for each in found]
        first += any(right[:1])
        five += any(right)
        same += any(could_be_source(ask, each) for each in found[:1])
    yield Figure("passage not first", 100 - 100 * first / len(asks), "%", 12, gate=True)
    yield Figure("passage not in five", 100 - 100 * five / len(asks), "%", 5, gate=True)
    yield Figure("no passage first that has the words as typed", 100 - 100 * same / len(asks), "%")


def times(searcher: Searcher, queries: list[str]) -> Iterator[Figure]:
    """How long queries take: each the least of several rounds, between which others may run."""
    clock = [float("inf")] * len(queries)
    busy = [float("inf")] * len(queries)
    for _ in range(REPEATS):
        for at, query in enumerate(queries):
            began = time.thread_time()
            took = searcher.search(query).took_ms
            busy[at] = min(busy[at], (time.thread_time() - began) * 1000)
            clock[at] = min(clock[at], took)
    for name, every in (("", sorted(clock)), (", processor", sorted(busy))):
        yield Figure(f"a query, median{name}", every[len(every) // 2], "ms", 2)
        yield Figure(f"a query, 99th of 100{name}", every[len(every) * 99 // 100], "ms", 5)


def one_shot(store: Path) -> Iterator[Figure]:
    line = ["--store", str(store), "search", "--json", "quantum", "expresion", "multplied"]
    done = subprocess.run(
        [*python(MODULES), *line], capture_output=True, text=True, check=True, cwd=ROOT
    )
    _, count, *heavy = done.stdout.splitlines()[-1].split()
    assert json.loads(done.stdout.splitlines()[0])["hits"]
    yield Figure("modules imported by `dossier search`", int(count), "", 290, gate=True)
    yield Figure("of these Textual, Rich, TinyDB, numpy", len(heavy), "", 0, gate=True)
    search = process([sys.executable, "-m", "tui", *line])
    took, _, ratio = paired(search, process(python("pass")))
    yield Figure("`dossier search` as a process", took * 1000, "ms")
    yield Figure("beside `python -c pass`", ratio, "x", 20)


def painted(*words: str) -> float:
    """Seconds until the explorer's first frame is there."""
    with Terminal([sys.executable, "-m", "tui", *words], 120, 36) as terminal:
        return terminal.wait_for(_LAST_DRAWN)


def explorer(store: Path, large_article: str) -> Iterator[Figure]:
    small = ["--store", str(ROOT / "store.json")]
    painted(*small)
    rounds = [
        (
            painted(*small),
            painted("--store", str(store)),
            painted("--store", str(store), "open", at),
        )
        for at in [large_article] * ROUNDS
    ]
    five = statistics.median(each[0] for each in rounds)
    yield Figure("first paint with five articles", five * 1000, "ms")
    later = statistics.median(each[1] - each[0] for each in rounds)
    yield Figure("later with a thousand", later * 1000, "ms", 150)
    shown = statistics.median(each[2] - each[1] for each in rounds)
    yield Figure("later still at a passage of 2 MB", shown * 1000, "ms", 150)


def painting(store: Path) -> Iterator[Figure]:
    """The explorer's frames while one types a search."""
    with Terminal([sys.executable, "-m", "tui", "--store", str(store)], 120, 36) as terminal:
        terminal.wait_for(_LAST_DRAWN)
        queries = ("quantum expresion multplied", "return the current dir", "network policy rule")
        yield from typed(terminal, queries, 25)


def added(store: Path) -> Iterator[Figure]:
    """One more article: from the changed store to its passage being found."""
    corpus = open_corpus(store)
    text = "A zeppelin over the marshes\n\nThe zeppelin drifted over quiet marshes at dusk.\n" * 40
    (store.parent / "texts/added.txt").write_text(text, encoding="utf-8")
    corpus.dossier.articles["added"] = Article(
        file="texts/added.txt", title="A zeppelin", sha256=digest(text)
    )
    again = Corpus(corpus.dossier, corpus.folder, store)
    began = time.perf_counter()
    found = Searcher(again).search("zeppelin drifted marshes").hits
    took = time.perf_counter() - began
    assert found[0].id.startswith("added@")
    yield Figure("one added article until it is found", took * 1000, "ms", 200)


def with_large_article(store: Path) -> str:
    """Put an article of 2 MB into the dossier; return the id of a passage in its middle."""
    corpus = open_corpus(store)
    texts = [corpus.text(article) for article in corpus.dossier.articles]
    text = "".join(texts)[:2_000_000]
    (store.parent / "texts/tome.txt").write_text(text, encoding="utf-8")
    article = Article(file="texts/tome.txt", title="A tome", sha256=digest(text))
    corpus.dossier.articles["tome"] = article
    store.write_bytes(canonical.encode(corpus.dossier))
    passages = Corpus(corpus.dossier, corpus.folder, store).passages("tome")
    return f"tome@{passages[len(passages) // 2].start}"


def measure() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as place:
        os.environ["DOSSIER_CACHE"] = f"{place}/cache"
        store = build(Path(place) / "large")
        corpus = open_corpus(store)
        shelf = Shelf(corpus)
        yield Figure("index made", seconds(lambda: [*shelf.building()]), "s")
        yield Figure("passages", shelf.passages, "")
        size = sum(path.stat().st_size for path in Path(place, "cache").rglob("*.segment"))
        yield Figure("index on disk", size / 1e6, "MB")
        searcher = Searcher(corpus)
        assert searcher.large is not None
        for _ in searcher.build_in_slices():
            pass
        gc.freeze()  # as the explorer does once it is there
        asks = phrases(corpus, searcher.large.shelf)
        yield from lookups(searcher, searcher.large.shelf, asks)
        yield from one_shot(store)
        yield from times(searcher, [ask.query for ask in asks[:TIMED]])
        run = subprocess.run(
            [*python(MEMORY), str(store)], capture_output=True, check=True, cwd=ROOT
        )
        yield Figure("memory of searching", float(run.stdout), "MB", 250)
        anew = {**os.environ, "DOSSIER_CACHE": f"{place}/other"}
        run = subprocess.run(
            [*python(MEMORY), str(store)], capture_output=True, check=True, cwd=ROOT, env=anew
        )
        yield Figure("memory of indexing and searching", float(run.stdout), "MB", 250)
        yield from painting(store)
        yield from added(store)
        yield from explorer(store, with_large_article(store))
