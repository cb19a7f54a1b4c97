"""The file of a segment: named tables one after the other, mapped into memory and read in place.

Layout: the magic, the version, the length and the CRC of the head; the head (JSON: for each table
its place, length and CRC, and what the segment says of itself); the tables, each on a multiple of
eight bytes. Numbers are unsigned 32-bit ones of this machine's byte order, which the magic tells.
"""

from __future__ import annotations

import mmap
import os
import sys
import zlib
from array import array
from collections.abc import Mapping
from pathlib import Path
from struct import Struct as Packing
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Buffer  # type: ignore[attr-defined]

VERSION: Final = 2
"""Of the file and of how text becomes words: whatever changes either raises it."""

_MAGIC: Final = b"dossier-" + sys.byteorder[:4].encode("ascii").ljust(8, b"-")
_START: Final = Packing("=16sIIII")
_ALIGNED: Final = 8  # bytes
_NUMBER: Final = 4  # bytes

About = TypeVar("About", bound=msgspec.Struct)


class DamagedError(Exception):
    """A segment's file is not what was written: it is to be made again, and nobody is told."""


class _Table(msgspec.Struct, frozen=True, array_like=True):
    at: int
    length: int
    crc: int


class _Head(msgspec.Struct, frozen=True):
    tables: dict[str, _Table]
    about: msgspec.Raw


def numbers() -> array[int]:
    """Return an empty table of numbers."""
    table = array("I")
    if table.itemsize != _NUMBER:
        raise DamagedError("numbers have another size on this machine")
    return table


def packed(about: msgspec.Struct, tables: Mapping[str, array[int] | bytes | bytearray]) -> bytes:
    """Return the bytes of a segment's file."""
    places: dict[str, _Table] = {}
    pieces: list[bytes | memoryview] = []
    at = 0
    for name, table in tables.items():
        raw = memoryview(table).cast("B") if table else b""  # not copied: tables are large
        places[name] = _Table(at, len(raw), zlib.crc32(raw))
        padding = -len(raw) % _ALIGNED
        pieces += [raw, b"\0" * padding]
        at += len(raw) + padding
    head = msgspec.json.encode(_Head(places, msgspec.Raw(msgspec.json.encode(about))))
    head += b" " * (-(len(head) + _START.size) % _ALIGNED)
    start = _START.pack(_MAGIC, VERSION, len(head), zlib.crc32(head), 0)
    return b"".join([start, head, *pieces])


class Tables:
    """The tables of one segment, read from `raw` in place. Raises DamagedError."""

    def __init__(self, raw: Buffer) -> None:
        self._view = memoryview(raw)
        if len(self._view) < _START.size:
            raise DamagedError("shorter than its start")
        magic, version, length, crc, _ = _START.unpack_from(self._view)
        if magic != _MAGIC or version != VERSION:
            raise DamagedError("of another version")
        self._first = _START.size + length
        head = bytes(self._view[_START.size : self._first])
        if len(head) != length or zlib.crc32(head) != crc:
            raise DamagedError("its head is damaged")
        try:
            decoded = msgspec.json.decode(head, type=_Head)
        except (msgspec.MsgspecError, ValueError) as error:
            raise DamagedError("its head does not decode") from error
        self._tables = decoded.tables
        self._about = decoded.about
        end = max((each.at + each.length for each in self._tables.values()), default=0)
        if self._first + end > len(self._view):
            raise DamagedError("cut short")

    @classmethod
    def mapped(cls, path: Path) -> Tables:
        """Map the file at `path`. Raises DamagedError, and OSError when it cannot be opened."""
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size < _START.size:
                raise DamagedError("shorter than its start")
            return cls(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))

    def about(self, kind: type[About]) -> About:
        """Return what the segment says of itself."""
        try:
            return msgspec.json.decode(self._about, type=kind)
        except (msgspec.MsgspecError, ValueError) as error:
            raise DamagedError("its head does not decode") from error

    def bytes(self, name: str) -> memoryview:
        """Return a table of bytes."""
        try:
            table = self._tables[name]
        except KeyError:
            raise DamagedError(f"lacks {name}") from None
        return self._view[self._first + table.at : self._first + table.at + table.length]

    def numbers(self, name: str) -> memoryview:
        """Return a table of numbers."""
        raw = self.bytes(name)
        if len(raw) % _NUMBER:
            raise DamagedError(f"{name} is cut short")
        return raw.cast("I")

    def verify(self) -> None:
        """Compare every table with its CRC: some 15 ms for the tables of 100,000 passages."""
        for name, table in self._tables.items():
            if zlib.crc32(self.bytes(name)) != table.crc:
                raise DamagedError(f"{name} is damaged")
