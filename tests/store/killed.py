"""Save again and again, each time in a child that is killed at another point of the save.

Run as a program: `killed.py STORE SEED ROUNDS`. The points are steps of the save, not times: the
n-th line of the store's code, or the n-th system call, of which a write may be half done. Prints
a line a round: whether the child was killed, and what is wrong with the store (nothing: "ok").
"""

from __future__ import annotations

import os
import random
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from tests.store.making import fact
from tui.store import canonical
from tui.store.load import load
from tui.store.store import Store


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_at_line(number: int) -> None:
    left = [number]

    def trace(frame: FrameType, event: str, _: object) -> Any:
        if "/tui/store/" not in frame.f_code.co_filename:
            return None
        if event == "line":
            left[0] -= 1
            if left[0] == 0:
                die()
        return trace

    sys.settrace(trace)


def die_at_call(number: int, part: float) -> None:
    left = [number]

    def wrap(name: str, real: Any) -> None:
        def call(*args: Any, **kwargs: Any) -> Any:
            left[0] -= 1
            if left[0] == 0:
                if name == "write":
                    real(args[0], bytes(args[1][: int(len(args[1]) * part)]))
                die()
            return real(*args, **kwargs)

        setattr(os, name, call)

    for name in ("open", "write", "fsync", "fchmod", "close", "ftruncate", "pwrite", "replace"):
        wrap(name, getattr(os, name))


def save(store: Store, turn: int) -> None:
    with store.transaction(f"round {turn}") as edit:
        edit.put("facts", "a-bought-b", fact(f"Round {turn}."))
        edit.put("facts", f"f-{turn % 7}", fact(f"Turn {turn}. " + "x" * (turn * 997 % 30_000)))
        edit.remove("facts", f"f-{(turn + 3) % 7}")


def one_round(path: Path, turn: int, chance: random.Random) -> str:
    old = path.read_bytes()
    child = os.fork()
    if child == 0:
        store = Store(path)
        if chance.random() < 0.5:
            die_at_line(chance.randrange(1, 420))
        else:
            die_at_call(chance.randrange(1, 22), chance.random())
        save(store, turn)
        sys.settrace(None)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    killed = os.WIFSIGNALED(status)
    return f"{'killed' if killed else status} {verdict(path, old, turn, killed)}"


def verdict(path: Path, old: bytes, turn: int, killed: bool) -> str:
    raw = path.read_bytes()
    dossier = load(path)
    saved = dossier.facts["a-bought-b"].statement == f"Round {turn}."
    if canonical.encode(dossier) != raw:
        return "half a store"
    if not saved and raw != old:
        return "neither old nor new"
    if saved and f"f-{turn % 7}" not in dossier.facts:
        return "half an edit"
    if not killed and not saved:
        return "a finished save that is not there"
    ghosts = Store(path)
    ghosts.undo("after")  # works on any history that a kill may leave
    again = load(path)
    if saved and canonical.encode(again) != old:
        return "undo did not bring back the old store"
    left = {p.name for p in path.parent.iterdir()}
    if left - {"store.json", "store.json.lock", "store.history.jsonl"}:
        return f"left behind: {left}"
    if saved:
        ghosts.redo("after")
    elif turn > 0:
        ghosts.redo("after")
        if path.read_bytes() != old:
            return "undo and redo after a killed save changed the store"
    return "ok"


def main(path: Path, seed: int, rounds: int) -> None:
    chance = random.Random(seed)
    for turn in range(rounds):
        sys.stdout.write(one_round(path, turn, random.Random(chance.random())) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
