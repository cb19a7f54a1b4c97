"""The gate from bytes to text: what an article's characters are, and their hash.

UTF-8 is decoded strictly, one leading byte order mark is dropped, CRLF and CR become LF, and
nothing else changes: NUL, escapes and every other character are kept as data. Offsets and hashes
are of the text that comes out here.
"""

from __future__ import annotations

import codecs
import stat
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from msgspec import Struct

from tui.records.errors import ArticleError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from hashlib import _Hash

LIMIT: Final = 50 * 1024 * 1024
"""The largest article file that is read, in bytes."""

_QUICK: Final = 1024 * 1024  # bytes; for more, OpenSSL's speed is worth loading it
_WIDE_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


class ArticleText(Struct, frozen=True):
    """An article's decoded text and the SHA-256 (hex) of that text in UTF-8."""

    text: str
    sha256: str


def decode(raw: bytes) -> str:
    """Return the text of `raw`: UTF-8, without a byte order mark, with LF line ends.

    Raises ArticleError naming the byte offset (from the start of the file) and the line of the
    first byte that is not UTF-8.
    """
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8(raw, error) from None
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def digest(text: str) -> str:
    """Return the SHA-256 of `text` in UTF-8, as 64 hexadecimal digits."""
    raw = text.encode("utf-8")
    if len(raw) > _QUICK:
        from hashlib import sha256

        return sha256(raw).hexdigest()
    return _quick_sha256()(raw).hexdigest()


@cache
def _quick_sha256() -> Callable[[bytes], _Hash]:
    """Return Python's own SHA-256, without OpenSSL, which `hashlib` takes milliseconds to load.

    It is `_sha2` since Python 3.12, `_sha256` before; where a build has neither, it is hashlib's.
    """
    for name in ("_sha2", "_sha256", "hashlib"):
        try:
            module = import_module(name)
        except ImportError:
            continue
        return cast("Callable[[bytes], _Hash]", module.sha256)
    raise ImportError("this Python has no SHA-256")


def read(path: Path, limit: int = LIMIT) -> ArticleText:
    """Return the text of the file at `path` and its hash.

    Raises ArticleError when there is no such file, it is not a regular file, may not be read, is
    larger than `limit` bytes, or is not UTF-8.
    """
    where = one_line(str(path))
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise ArticleError(
                "This is a folder, not an article file.",
                where=where,
                todo="Point the article's `file` at a text file.",
            )
        if not stat.S_ISREG(about.st_mode):
            raise ArticleError("This is not a regular file, so it is not read.", where=where)
        if about.st_size > limit:
            raise _too_large(about.st_size, limit, where)
        with path.open("rb") as handle:
            raw = handle.read(limit + 1)
    except FileNotFoundError:
        raise ArticleError(
            "The article file is missing.",
            where=where,
            todo="Put the file back, or mend the article's `file`.",
        ) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ArticleError(f"The article file cannot be read: {reason}.", where=where) from error
    if len(raw) > limit:
        raise _too_large(len(raw), limit, where)
    try:
        text = decode(raw)
    except ArticleError as error:
        raise ArticleError(error.what, where=where, todo=error.todo) from None
    return ArticleText(text, digest(text))


def _not_utf8(raw: bytes, error: UnicodeDecodeError) -> ArticleError:
    at = error.start
    before = raw[:at]
    line = 1 + before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n")
    seems = next(
        (f", it looks like {name}" for mark, name in _WIDE_MARKS if raw[:4].startswith(mark)), ""
    )
    return ArticleError(
        f"This is not UTF-8 text{seems}: byte 0x{raw[at]:02x} at byte offset {at}, line {line}"
        f" ({error.reason}).",
        todo="Save the file as UTF-8 and try again.",
    )


def _too_large(size: int, limit: int, where: str) -> ArticleError:
    return ArticleError(
        f"The article file is too large: {size:,} bytes or more, the limit is {limit:,}.",
        where=where,
        todo="Split the article into smaller files.",
    )
