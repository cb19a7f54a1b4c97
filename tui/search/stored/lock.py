"""One process at a time makes an index; the others wait for it and take what it made."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_PAUSE: Final = 0.02  # seconds


class Lock:
    """A lock on a folder, by way of a file in it, that ends with the process that has it."""

    def __init__(self, handle: int | None) -> None:
        self._handle = handle

    def taken(self) -> bool:
        """Tell whether this process has the lock now; wait a moment if another has it.

        Where files cannot be locked, everybody has it: files are put in place whole, so two that
        make the same index make it twice and no worse.
        """
        if self._handle is None or flocked(self._handle, exclusive=True):
            return True
        time.sleep(_PAUSE)
        return False


def flocked(handle: int, *, exclusive: bool) -> bool:
    """Lock a file; False if another process has it. Where there are no locks everybody has it."""
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(handle, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


@contextmanager
def locked(folder: Path) -> Iterator[Lock]:
    """Open the lock of `folder` (see `Lock.taken`), and give it back at the end."""
    handle = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    except OSError:
        handle = None
    try:
        yield Lock(handle)
    finally:
        if handle is not None:
            os.close(handle)
