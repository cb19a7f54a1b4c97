"""What a benchmark returns, and how whole processes are timed side by side."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured number, its limit, and whether CI gates on it (counts only, never clocks)."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    gate: bool = False
    note: str = ""

    @property
    def kept(self) -> bool:
        return self.limit is None or self.value <= self.limit

    def line(self) -> str:
        limit = "" if self.limit is None else f"at most {self.limit:g}"
        verdict = "" if self.limit is None else ("kept" if self.kept else "OVER")
        figures = f"{self.value:>10.4g} {self.unit:<5} {limit:<14} {verdict}"
        return f"  {self.name:<58} {figures} {self.note}".rstrip()


def seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def process(command: Sequence[str], **extra: str) -> Callable[[], object]:
    """A callable that runs `command` to its end and throws away what it prints."""
    environment = {**os.environ, **extra}
    # What a user runs has its byte code cached; compiling each time would measure the compiler.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return lambda: subprocess.run(
        command,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )


def paired(
    subject: Callable[[], object], baseline: Callable[[], object], rounds: int = 9
) -> tuple[float, float, float]:
    """Run the two in turn; return the medians in seconds and the median ratio of the pairs."""
    subject()
    baseline()
    pairs = [(seconds(subject), seconds(baseline)) for _ in range(rounds)]
    return (
        statistics.median(first for first, _ in pairs),
        statistics.median(second for _, second in pairs),
        statistics.median(first / second for first, second in pairs),
    )


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]
