"""Indexes that nobody wants any more are deleted: of stores that are gone, or long not opened.

The folder of an index names its store (`noted`), and a file in it, `use`, tells when it was last
opened; a process that has it open holds a lock on that file, and then it is left alone. A store
that is not there may be on a disk that is not: its index is kept for some time all the same.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from tui.search.stored.lock import flocked

_STORE: Final = "store"
_USE: Final = "use"
_OURS: Final = (".segment", ".part")
_NAMES: Final = frozenset([_STORE, _USE, "lock", "texts.json", "store.json"])
_DAY: Final = 86_400  # seconds
_GONE: Final = 7 * _DAY
_UNUSED: Final = 120 * _DAY
"""How long an index is kept that was not opened: where its store is gone, and where it is not."""


def noted(folder: Path, store: Path) -> int | None:
    """Note in an index's folder whose it is and that it is in use; return a handle to keep open.

    None where nothing can be noted, or where there is no such folder.
    """
    try:
        if not (folder / _STORE).exists():
            (folder / _STORE).write_bytes(os.fsencode(store.resolve()))
        handle = os.open(folder / _USE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    except OSError:
        return None
    with suppress(OSError):
        os.utime(handle)
    flocked(handle, exclusive=False)
    return handle


def prune(room: Path, keep: Path) -> list[Path]:
    """Delete the indexes in `room` that nobody wants, `keep` excepted; return their folders."""
    deleted = []
    try:
        folders = [path for path in room.iterdir() if path.is_dir() and path != keep]
    except OSError:
        return []
    for folder in folders:
        try:
            if _is_unwanted(folder) and _deleted(folder):
                deleted.append(folder)
        except OSError:
            continue
    return deleted


def _is_unwanted(folder: Path) -> bool:
    used = folder / _USE
    idle = time.time() - (used if used.exists() else folder).stat().st_mtime
    return idle > (_GONE if _is_gone(folder) else _UNUSED)


def _is_gone(folder: Path) -> bool:
    """Tell whether the store of an index is known and not there."""
    try:
        store = Path(os.fsdecode((folder / _STORE).read_bytes()))
    except FileNotFoundError:
        return False
    return not store.exists()


def _deleted(folder: Path) -> bool:
    """Delete what is ours in a folder, and the folder if nothing else is in it; tell if it went."""
    handle = os.open(folder / _USE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    try:
        if not flocked(handle, exclusive=True):
            return False
        for path in folder.iterdir():
            if path.name in _NAMES or path.suffix in _OURS:
                path.unlink(missing_ok=True)
        folder.rmdir()
    finally:
        os.close(handle)
    return True
