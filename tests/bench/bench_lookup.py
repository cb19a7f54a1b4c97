"""A one-shot look-up as a whole process, beside an empty Python."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure, paired, process, python

GATES = 2
ROOT = Path(__file__).parents[2]
SEARCH = [sys.executable, "-m", "tui", "--store", str(ROOT / "store.json"), "search", "--json"]


def loaded_modules() -> list[str]:
    """The modules a `dossier search` has imported when it ends."""
    code = (
        "import sys, json, io, contextlib\n"
        "from tui.cli.main import main\n"
        "out = io.StringIO()\n"
        "with contextlib.redirect_stdout(out):\n"
        f"    main({[*SEARCH[3:], 'scal', 'ai', '49']!r})\n"
        "print(json.dumps(sorted(sys.modules)))\n"
    )
    done = subprocess.run(python(code), capture_output=True, text=True, check=True, cwd=ROOT)
    names: list[str] = json.loads(done.stdout)
    return names


def measure() -> Iterator[Figure]:
    modules = loaded_modules()
    yield Figure("modules imported by `dossier search`", len(modules), "", 260, gate=True)
    heavy = [m for m in modules if m.split(".")[0] in {"textual", "rich", "tinydb", "numpy"}]
    yield Figure("of these Textual, Rich, TinyDB, numpy", len(heavy), "", 0, gate=True)
    search = process([*SEARCH, "scal", "ai", "49"])
    took, empty, ratio = paired(search, process(python("pass")))
    yield Figure("`dossier search scal ai 49`", took * 1000, "ms")
    yield Figure("`python -c pass`", empty * 1000, "ms")
    yield Figure("ratio of the pair", ratio, "x", 10)
