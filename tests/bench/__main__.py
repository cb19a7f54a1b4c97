"""Run the benchmarks: `python -m tests.bench [--gates] [NAME...]`.

Each `bench_*.py` beside this file has `measure() -> Iterable[Figure]` and, if it takes long or
prints only clocks, may leave `GATES = False`. With --gates only modules with gates run, and the
exit code is 1 if a gated figure is over its limit.
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
        if chosen.gates and not getattr(module, "GATES", False):
            continue
        print((module.__doc__ or name).splitlines()[0], flush=True)
        for figure in module.measure():
            if chosen.gates and not figure.gate:
                continue
            print(figure.line(), flush=True)
            over += figure.gate and not figure.kept
    return 1 if over else 0


sys.exit(main())
