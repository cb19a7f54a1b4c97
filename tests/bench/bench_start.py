"""The explorer in a terminal of 120x36: its first paint beside an empty `import textual.app`."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.app.terminal import Terminal, explorer
from tests.bench.figures import Figure, process, python, seconds

GATES = 3
ROOT = Path(__file__).parents[2]
STORE = ROOT / "store.json"
ROUNDS = 9
COUNT = (
    "import sys; from tui.app.app import run_app; code = run_app(sys.argv[1], None);"
    " print('MODULES', len(sys.modules), len([m for m in sys.modules if m.startswith('textual')]),"
    " *sorted({m.split('.')[0] for m in sys.modules} & {'tinydb', 'numpy', 'rapidfuzz'}))"
)
_LAST_DRAWN = b"keys"  # the end of the footer, which is the end of the first frame


def modules() -> tuple[int, int, list[str]]:
    """How many modules, and of Textual, a session has imported when it is left; heavy ones."""
    with Terminal([sys.executable, "-c", COUNT, str(STORE)], 120, 36) as terminal:
        terminal.wait_for(_LAST_DRAWN)
        terminal.type("jjq")
        terminal.end()
        counts = terminal.sent.rpartition(b"MODULES")[2].split()
        total, textual, *heavy = counts
        return int(total), int(textual), [name.decode() for name in heavy]


def start() -> tuple[float, float, float]:
    """Seconds to the first paint, seconds to the answer to a key, peak megabytes."""
    with explorer(STORE, 120, 36) as terminal:
        painted = terminal.wait_for(_LAST_DRAWN)
        before = len(terminal.sent)
        terminal.type("j")
        answered = terminal.wait_for(b"H", since=before)
        return painted, answered, terminal.peak_megabytes()


def measure() -> Iterator[Figure]:
    total, textual, heavy = modules()
    yield Figure("modules imported by the explorer", total, "", 480, gate=True)
    yield Figure("of these Textual's", textual, "", 175, gate=True)
    yield Figure("of these TinyDB, numpy, rapidfuzz", len(heavy), "", 0, gate=True)
    baseline = process(python("import textual.app"))
    baseline()
    start()
    rounds = [(seconds(baseline), *start()) for _ in range(ROUNDS)]
    bare = statistics.median(r[0] for r in rounds)
    yield Figure("`python -c 'import textual.app'`", bare * 1000, "ms")
    yield Figure("first paint", statistics.median(r[1] for r in rounds) * 1000, "ms")
    ratio = statistics.median(r[1] / r[0] for r in rounds)
    yield Figure("ratio of the pair", ratio, "x", 1.25)
    ratio = statistics.median(r[2] / r[0] for r in rounds)
    yield Figure("ratio to the answer to the first key", ratio, "x", 1.5)
    yield Figure("peak memory at start", max(r[3] for r in rounds), "MB", 50)
