"""Run the benchmarks: `python -m tests.bench [--gates] [NAME...]`.

Each `bench_*.py` beside this file has `measure() -> Iterable[Figure]`, and `GATES`, how many of
these figures CI gates on: counts, and measured before any clock. With --gates each is run until it
has told them, and the exit code is 1 if one is over its limit or was not told.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--gates", action="store_true", help="only the figures CI gates on")
    parser.add_argument("names", nargs="*", help="bench modules, without bench_")
    chosen = parser.parse_args()
    found = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    wanted = [f"bench_{name}" for name in chosen.names] or found
    over = 0
    for name in wanted:
        module = importlib.import_module(f"tests.bench.{name}")
        gates = getattr(module, "GATES", 0)
        if chosen.gates and not gates:
            continue
        print((module.__doc__ or name).splitlines()[0], flush=True)
        for figure in module.measure():
            if chosen.gates and not figure.gate:
                continue
            print(figure.line(), flush=True)
            over += figure.gate and not figure.kept
            gates -= figure.gate
            if chosen.gates and not gates:
                break
        if gates:
            print(f"{name} told {-gates:+} gated figures beside those it says it has")
            over += 1
    return 1 if over else 0


sys.exit(main())
