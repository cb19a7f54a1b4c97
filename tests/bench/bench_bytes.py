"""What the explorer sends over the line: the first screen, a step, and nothing when idle."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from tests.app.terminal import Terminal, explorer
from tests.bench.figures import Figure

GATES = 24
ROOT = Path(__file__).parents[2]
STORE = ROOT / "store.json"
STEPS = 40
VIEWS = {"t": "timeline", "w": "moves", "m": "money", "X": "disputed", "v": "two articles"}


def steps(terminal: Terminal, key: str, count: int) -> list[int]:
    """The bytes of each of `count` steps."""
    sent = []
    for _ in range(count):
        terminal.type(key)
        sent.append(terminal.settle(0.12))
    return sent


def frames(terminal: Terminal, key: str, count: int) -> list[float]:
    """Milliseconds from a key to the end of the frame that answers it."""
    took = []
    for _ in range(count):
        terminal.settle(0.06)
        started = time.perf_counter()
        terminal.type(key)
        last = started
        while terminal.read(0.05):
            last = time.perf_counter()
        took.append((last - started) * 1000)
    return took


def measure() -> Iterator[Figure]:
    for columns, rows, limit in ((80, 24, 12_000), (120, 36, 20_000)):
        with explorer(STORE, columns, rows) as terminal:
            terminal.wait_for(b"keys")
            terminal.settle(0.6)
            first = len(terminal.sent)
            yield Figure(f"first screen at {columns}x{rows}", first, "B", limit, gate=True)
            if columns == 80:
                yield from small(terminal)
    for key, name in VIEWS.items():
        yield from view(key, name)
    yield from slides()


def small(terminal: Terminal) -> Iterator[Figure]:
    """Figures of an explorer at 80x24 that shows its first screen."""
    sent = steps(terminal, "j", STEPS)
    yield Figure("step in the facts, with its text: largest", max(sent), "B", 6_000, gate=True)
    yield Figure("                                  median", statistics.median(sent), "B")
    took = frames(terminal, "j", STEPS)
    yield Figure("step to painted frame: median", statistics.median(took), "ms", 8)
    yield Figure(
        "                       99th of 100", statistics.quantiles(took, n=100)[98], "ms", 16
    )
    terminal.type("2")
    terminal.settle()
    sent = steps(terminal, "j", STEPS)
    yield Figure("step in a list, with facts and text: largest", max(sent), "B", 6_000, gate=True)
    yield Figure("                                     median", statistics.median(sent), "B")
    terminal.type("2z")
    terminal.settle()
    sent = steps(terminal, "j", STEPS)
    yield Figure("step in a list alone: median", statistics.median(sent), "B", 1_000, gate=True)
    yield Figure("                      largest, with scrolling", max(sent), "B", 1_000, gate=True)
    terminal.settle(0.6)
    yield Figure("sent in two seconds of idling", terminal.settle(2.0), "B", 0, gate=True)


def view(key: str, name: str) -> Iterator[Figure]:
    """Figures of a view at 80x24: opening it, and going down its list.

    The current row unfolds to what it rests on and who says so, in three to eight lines: a step
    sends those of two rows. That is what the view is for, and why a step may cost over 1 kB.
    """
    with explorer(STORE) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle(0.6)
        terminal.type(key)
        yield Figure(f"opening the {name}", terminal.settle(), "B", 6_000, gate=True)
        sent = steps(terminal, "j", STEPS)
        yield Figure(f"a step in the {name}: largest", max(sent), "B", 6_000, gate=True)
        middle = statistics.median(sent)
        yield Figure("                     median", middle, "B", 1_500, gate=True)


def slides() -> Iterator[Figure]:
    """Figures of a tour at 80x24: its first slide in its own theme, and going on."""
    with explorer(STORE) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle(0.6)
        terminal.type("P")
        terminal.settle()
        terminal.type("\r")
        yield Figure("opening a tour", terminal.settle(), "B", 6_000, gate=True)
        sent = [one for one in steps(terminal, " ", 16) if one]
        yield Figure("a slide further: largest", max(sent), "B", 6_000, gate=True)
        yield Figure("                 median", statistics.median(sent), "B")
