"""One fact saved durably in an open store, beside a plain write of the same bytes with fsync."""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.bench.figures import Figure, seconds
from tests.store.making import fact, large
from tui.store import canonical
from tui.store.store import Store

SIZES = ((1_000, 15), (10_000, 90))
ROUNDS = 9


def plain_write(path: Path, data: bytes) -> None:
    """What is least: the bytes in a file, synced, in place and with nothing kept safe."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
    try:
        os.write(handle, data)
        os.fsync(handle)
    finally:
        os.close(handle)


def one_fact(store: Store) -> Callable[[], None]:
    turn = [0]

    def save() -> None:
        turn[0] += 1
        with store.transaction("bench") as edit:
            edit.put("facts", "fact-7", fact(f"Saved {turn[0]} times."))

    return save


def measure() -> Iterator[Figure]:
    for size, limit in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "store.json"
            data = canonical.encode(large(size))
            path.write_bytes(data)
            save = one_fact(Store(path))
            save()
            plainly = partial(plain_write, Path(folder) / "plain", data)
            pairs = [(seconds(save), seconds(plainly)) for _ in range(ROUNDS)]
        took = statistics.median(first for first, _ in pairs)
        name = f"{size:,} facts, {len(data) / 1e6:.1f} MB"
        yield Figure(f"{name}: one fact saved", took * 1000, "ms", limit)
        yield Figure(f"{name}: fastest of {ROUNDS}", min(pairs)[0] * 1000, "ms")
        plain = statistics.median(second for _, second in pairs)
        yield Figure(f"{name}: plain write and fsync", plain * 1000, "ms")
        yield Figure(f"{name}: ratio", statistics.median(a / b for a, b in pairs), "x")
