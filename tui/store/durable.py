"""Put bytes in a file so that a reader, a crash or a power cut finds the old ones or the new ones.

A temporary file in the same folder is written and synced, takes over the mode and the owner of
the old file, is renamed over it, and the folder is synced. What a killed process leaves behind is
a temporary file that nobody reads; the next save removes it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import Final

from tui.records.errors import SaveError

AS_IT_WAS: Final = "The store on disk is as it was."
_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CLOSED: Final = {errno.EROFS, errno.EACCES, errno.EPERM}
# What file systems answer that cannot sync a folder: there the rename is all that can be had.
_NO_FOLDER_SYNC: Final = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}


def write_durably(path: Path, data: bytes) -> None:
    """Replace the content of `path` (not a link: resolve it first) by `data`, or leave it alone.

    Raises SaveError when the data did not reach the disk. Callers that write the same file at the
    same time must hold its lock.
    """
    temporary = path.parent / f".{path.name}.{os.getpid()}-{os.urandom(4).hex()}.tmp"
    try:
        _write(temporary, data, like=path)
        temporary.replace(path)
    except OSError as error:
        _discard(temporary)
        raise save_error(error, path) from error
    except BaseException:
        _discard(temporary)
        raise
    try:
        sync_folder(path.parent)
    except OSError as error:
        raise SaveError(
            f"The folder could not be synced: {error.strerror or error}.",
            where=str(path),
            safe="The new store is in place, but a power cut could still bring back the old one.",
            todo="Check the disk, then open the store again.",
        ) from error


def remove_leftovers(path: Path) -> None:
    """Remove the temporary files that killed processes left beside `path`; hold its lock."""
    for left in path.parent.glob(f".{_literal(path.name)}.*.tmp"):
        _discard(left)


def sync_folder(folder: Path) -> None:
    """Make renames and new files in `folder` survive a power cut, where that can be asked for."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


def save_error(error: OSError, path: Path) -> SaveError:
    """Return the error for a save of `path` that failed and changed nothing."""
    reason = error.strerror or str(error)
    if error.errno in _FULL:
        what, todo = "There is no room left", "Make room on the disk, then save again."
    elif error.errno in _CLOSED:
        what = f"The folder {path.parent} cannot be written to"
        todo = "Copy the dossier (the store and its articles) to a folder of yours, and edit there."
    elif error.errno == errno.ENOENT:
        what, todo = f"The folder {path.parent} is not there", "Make the folder, then save again."
    else:
        what, todo = "The disk refused the data", "Check the disk, then save again."
    return SaveError(f"{what}: {reason}.", where=str(path), safe=AS_IT_WAS, todo=todo)


def write_all(handle: int, data: bytes) -> None:
    """Write all of `data` to an open file, however many calls that takes, and sync it."""
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]
    os.fsync(handle)


def _write(temporary: Path, data: bytes, *, like: Path) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW
    old = like.stat() if like.exists() else None
    handle = os.open(temporary, flags, 0o666 if old is None else 0o600)
    try:
        if old is not None:
            if (old.st_uid, old.st_gid) != (os.geteuid(), os.getegid()):
                # Only root may give files away; for others the new file is simply theirs.
                with contextlib.suppress(PermissionError):
                    os.fchown(handle, old.st_uid, old.st_gid)
            os.fchmod(handle, stat.S_IMODE(old.st_mode))
        write_all(handle, data)
    finally:
        os.close(handle)


def _discard(temporary: Path) -> None:
    # What cannot be removed is named so that nobody takes it for a store, and is tried again.
    with contextlib.suppress(OSError):
        temporary.unlink()


def _literal(name: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)
