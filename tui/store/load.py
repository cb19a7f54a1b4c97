"""Read a store into typed tables with one decode: the short way that every look-up takes.

Nothing here imports TinyDB, and nothing here writes. What went wrong with a store that does not
decode is found out by `tui.store.diagnose`, which is imported only then.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, TypeAlias

import msgspec

from tui.records.errors import StoreError
from tui.records.models import (
    SCHEMA,
    TABLES,
    About,
    AcceptedException,
    Article,
    Deal,
    Dossier,
    Entity,
    Fact,
    Mark,
    Question,
    Tour,
    View,
)
from tui.store.canonical import ABOUT_ID

UNTOUCHED: Final = "The file was not changed."
_BOM: Final = b"\xef\xbb\xbf"

Signature: TypeAlias = tuple[int, int, int]
"""Inode, size and time of change of a file: another one means that somebody else saved."""


def signature(path: Path) -> Signature | None:
    """Return the signature of the file at `path`, or None when there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """A whole store as it stands in its file."""

    dossier: dict[str, About]
    articles: dict[str, Article] = {}
    entities: dict[str, Entity] = {}
    questions: dict[str, Question] = {}
    facts: dict[str, Fact] = {}
    deals: dict[str, Deal] = {}
    marks: dict[str, Mark] = {}
    exceptions: dict[str, AcceptedException] = {}
    views: dict[str, View] = {}
    tours: dict[str, Tour] = {}


def load(path: Path) -> Dossier:
    """Return the dossier stored at `path`.

    Raises StoreError, naming file, table, record and field as far as known, when there is no
    such file or it does not hold a dossier of this schema. The file is never changed.
    """
    return decode(read(path), path)


def read(path: Path) -> bytes:
    """Return the bytes of the store at `path`, or raise StoreError when it is no readable file."""
    try:
        if not path.is_file():
            raise _no_file(path)
        return path.read_bytes()
    except OSError as error:
        raise StoreError(
            f"The store cannot be read: {error.strerror or error}.",
            where=str(path),
            safe=UNTOUCHED,
            todo="Check the permissions of the file and of the folders above it.",
        ) from error


def decode(raw: bytes, path: Path) -> Dossier:
    """Return the dossier whose store is `raw`; `path` is named in errors and not opened.

    A byte order mark is passed over. Raises StoreError as `load` does.
    """
    raw = raw.removeprefix(_BOM)
    try:
        file = msgspec.json.decode(raw, type=_File)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _diagnosed(raw, path) from error
    tables: dict[str, dict[str, Any]] = {name: getattr(file, name) for name in TABLES}
    about = file.dossier.get(ABOUT_ID)
    if about is None or len(file.dossier) > 1 or about.schema != SCHEMA:
        raise _diagnosed(raw, path)
    records = sum(map(len, tables.values()))
    if records != len(set().union(*tables.values())) or _names_repeat(raw, records):
        raise _diagnosed(raw, path)
    return Dossier(about=about, **tables)


def _names_repeat(raw: bytes, records: int) -> bool:
    """Tell whether an id or a table stands twice in `raw`, of which a decoder keeps the last.

    In the layout we write, the lines that open with four blanks and a quote are the ids of all
    records (text never breaks a line inside JSON), so counting them is enough: a table that stands
    twice costs the records of its first. Any other layout is gone through name by name.
    """
    if raw.count(b'\n    "') == records + 1:
        return False
    from tui.store.diagnose import repeated_names  # only for files laid out by hand

    return bool(repeated_names(raw, depth=2))


def _diagnosed(raw: bytes, path: Path) -> StoreError:
    from tui.store.diagnose import diagnose  # only on the way to an error

    return diagnose(raw, path)


def _no_file(path: Path) -> StoreError:
    if path.is_dir():
        return StoreError(
            "This is a folder, not a store.",
            where=str(path),
            todo=f"Name the file inside it, for example {path / 'store.json'}.",
        )
    if path.is_symlink():
        return StoreError(
            f"The link leads to {path.readlink()}, which is not there.",
            where=str(path),
            todo="Mend the link, or name the store with --store PATH or DOSSIER_STORE.",
        )
    if path.exists():
        return StoreError("This is not a regular file.", where=str(path))
    return StoreError(
        "There is no such file.",
        where=str(path),
        todo="Name a store with --store PATH or DOSSIER_STORE, "
        "or start in a folder that holds a store.json.",
    )
