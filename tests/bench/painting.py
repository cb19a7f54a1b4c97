"""How long a key takes to be painted in a real terminal: each the least of several rounds.

A round that another program got in the way of does not count, since the same key is timed again.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from tests.app.terminal import Terminal
from tests.bench.figures import Figure

ROUNDS = 4
_QUIET = 0.08
_CLEAR = "\x15"
_INDEXING = "indexing"


def frame(terminal: Terminal, key: str) -> float:
    """Milliseconds from a key to the end of the last frame that answers it."""
    terminal.settle(_QUIET)
    began = time.perf_counter()
    terminal.type(key)
    last = began
    while terminal.read(_QUIET):
        last = time.perf_counter()
    return (last - began) * 1000


def typed(terminal: Terminal, queries: Sequence[str], limit: float) -> Iterator[Figure]:
    """Frames of the search screen while queries are typed letter by letter."""
    terminal.type("/")
    terminal.wait_until("search facts")
    terminal.settle(1.0)
    while _INDEXING in terminal.text():
        terminal.settle(1.0)
    least: dict[tuple[str, int], float] = {}
    for _ in range(ROUNDS):
        for query in queries:
            for at, letter in enumerate(query):
                took = frame(terminal, letter)
                least[query, at] = min(took, least.get((query, at), took))
            terminal.type(_CLEAR)
    took_each = sorted(least.values())
    middle, late = len(took_each) // 2, len(took_each) * 99 // 100
    yield Figure("letter typed to results painted: median", took_each[middle], "ms", limit)
    yield Figure("                                 99th of 100", took_each[late], "ms")


def steps(terminal: Terminal, keys: Sequence[tuple[str, str]]) -> Iterator[Figure]:
    """Frames of keys (what they are pressed for, and the key), pressed in turn, round by round."""
    took: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, key in keys:
            each = frame(terminal, key)
            took[name] = min(each, took.get(name, each))
    for name, each in took.items():
        yield Figure(f"key to painted frame: {name}", each, "ms")
