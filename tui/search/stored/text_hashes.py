"""Which text every article has now, as hashes, without reading what is known not to have changed.

A file with the size, the times and the inode that it had when it was hashed is taken for the same.
One that changed less than two seconds before is hashed again next time: its clock may be coarse.
"""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from tui.records.errors import ArticleError
from tui.settings.local_file import written

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus

_NAME: Final = "texts.json"
SETTLED: Final = 2_000_000_000  # nanoseconds


class Key(NamedTuple):
    """The hashes of an article's text and of its sections."""

    text: str
    sections: str


class FileState(msgspec.Struct, frozen=True, array_like=True):
    """What a file was like when its text was hashed."""

    size: int
    modified: int
    changed: int
    inode: int
    text: str


class TextHashes:
    """The keys of a corpus's articles; what was hashed is remembered in `folder`."""

    def __init__(self, corpus: Corpus, folder: Path) -> None:
        self.corpus = corpus
        self._path = folder / _NAME
        self._known = self._read()
        self._news = False
        self.keys: dict[str, Key] = {}
        """The articles that can be read, in the order of the dossier."""
        root = os.fspath(corpus.folder)
        encode = msgspec.json.Encoder().encode
        for article_id, article in corpus.dossier.articles.items():
            text = self._text(article_id, f"{root}/{article.file}")
            if text:
                sections = hashlib.blake2b(encode(article.sections), digest_size=8).hexdigest()
                self.keys[article_id] = Key(text, sections)

    def _text(self, article_id: str, path: str) -> str:
        """Return the hash of an article's text, read only if its file changed;  without one."""
        try:
            about = os.stat(path)  # noqa: PTH116  a thousand paths
        except (OSError, ValueError):
            return ""
        known = self._known.get(article_id)
        if (
            known is not None
            and known.size == about.st_size
            and known.modified == about.st_mtime_ns
            and known.changed == about.st_ctime_ns
            and known.inode == about.st_ino
        ):
            return known.text
        from tui.evidence.text import read

        try:
            text = read(self.corpus.path(article_id)).sha256
        except ArticleError:
            return ""
        if time.time_ns() - max(about.st_mtime_ns, about.st_ctime_ns) > SETTLED:
            self._known[article_id] = FileState(
                about.st_size, about.st_mtime_ns, about.st_ctime_ns, about.st_ino, text
            )
            self._news = True
        return text

    def _read(self) -> dict[str, FileState]:
        """Return what was remembered; nothing where that cannot be read."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, FileState])
        except (OSError, msgspec.MsgspecError, ValueError):
            return {}

    def keep(self) -> None:
        """Write down what was hashed anew. A folder that cannot be written is none the worse."""
        if self._news:
            known = {
                article: self._known[article] for article in self.keys if article in self._known
            }
            self._news = not written(self._path, msgspec.json.encode(known))
