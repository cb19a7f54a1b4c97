"""One writer at a time: a lock on a file beside the store.

Not on the store itself, because each save puts a new file in its place. The lock file stays when
the lock is given back: removing it would let two writers hold locks on two files of one name.
"""

from __future__ import annotations

import errno
import fcntl
import os
import time
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import msgspec

from tui.records.errors import SaveError
from tui.store.durable import AS_IT_WAS, save_error

PATIENCE: Final = 10.0
"""Seconds to wait for another writer; a save of 10,000 facts holds the lock for a tenth of one."""
_PAUSES: Final = (0.002, 0.005, 0.01, 0.02, 0.05)
_HELD: Final = {errno.EAGAIN, errno.EACCES}


class Holder(msgspec.Struct, frozen=True):
    """Who holds a lock, as written into the lock file."""

    who: str
    pid: int
    host: str
    since: str


def lock_path(store: Path) -> Path:
    """Return the path of the lock file of the store at `store`."""
    return store.with_name(f"{store.name}.lock")


class StoreLock:
    """The right to write the store at a path, held in a `with` block.

    Entering waits up to `patience` seconds and then raises SaveError naming the holder.
    """

    def __init__(self, store: Path, who: str, *, patience: float = PATIENCE) -> None:
        self._store = store
        self._who = who
        self._patience = patience
        self._handle = -1

    def __enter__(self) -> Self:
        path = lock_path(self._store)
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        except OSError as error:
            raise save_error(error, self._store) from error
        try:
            self._wait()
            self._sign()
        except BaseException:
            os.close(self._handle)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._handle)

    def _wait(self) -> None:
        deadline = time.monotonic() + self._patience
        for attempt in count():
            try:
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                if error.errno not in _HELD:
                    raise save_error(error, self._store) from error
            else:
                return
            if time.monotonic() >= deadline:
                break
            time.sleep(_PAUSES[min(attempt, len(_PAUSES) - 1)])
        raise SaveError(
            f"Another program is writing to the store: {self._holder()}.",
            where=str(self._store),
            safe=AS_IT_WAS,
            todo=f"Waited {self._patience:g} seconds. Try again when it is done.",
        )

    def _sign(self) -> None:
        since = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        holder = Holder(self._who, os.getpid(), os.uname().nodename, since)
        try:
            os.ftruncate(self._handle, 0)
            os.pwrite(self._handle, msgspec.json.encode(holder) + b"\n", 0)
        except OSError as error:
            raise save_error(error, self._store) from error

    def _holder(self) -> str:
        try:
            holder = msgspec.json.decode(os.pread(self._handle, 4096, 0), type=Holder)
        except (OSError, msgspec.MsgspecError, ValueError):
            return "it has not said who it is"
        return f"{holder.who}, process {holder.pid} on {holder.host}, since {holder.since}"
