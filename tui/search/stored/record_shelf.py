"""The segments of a dossier's records, and what is known of a store without decoding it."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Final

import msgspec

from tui.records.models import About, AnyRecord, Dossier
from tui.search.stored.record_parts import Parts
from tui.search.stored.record_segment import RecordBuilder, RecordSegment
from tui.search.stored.record_tokens import id_token
from tui.search.stored.shelf import Shelf
from tui.search.stored.text_hashes import SETTLED, Key
from tui.settings.local_file import written

if TYPE_CHECKING:
    from os import stat_result
    from pathlib import Path

    from tui.insight.corpus import Corpus
    from tui.search.stored.building import Builder
    from tui.search.stored.format import Tables

_NAME: Final = "store.json"


class StoreNote(msgspec.Struct, frozen=True):
    """What a store's file was like, and the keys of the records in it."""

    size: int
    modified: int
    changed: int
    inode: int
    about: About
    articles: list[str]
    keys: dict[str, Key]

    def is_of(self, seen: stat_result) -> bool:
        """Tell whether the file is as it was."""
        return (self.size, self.modified, self.changed, self.inode) == _standing(seen)


def _standing(seen: stat_result) -> tuple[int, int, int, int]:
    return seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino


class RecordShelf(Shelf):
    """The segments of the records of `corpus`, whose keys may be known already."""

    room = "records"

    def __init__(self, corpus: Corpus, keys: Mapping[str, Key] | None = None) -> None:
        self._parts = Parts(corpus.dossier) if keys is None else None
        self._known = keys or {}
        super().__init__(corpus)

    @property
    def complete(self) -> bool:
        """Tell whether every record can be found."""
        return (self._parts is None or self._parts.done) and not self.missing

    def take(self, dossier: Dossier) -> None:
        """Take the records at hand, to make what is missing of."""
        if self._parts is None:
            self._parts = Parts(dossier)

    def _keyed(self) -> Mapping[str, Key]:
        return self._parts.keys if self._parts else self._known

    def _segment(self, tables: Tables) -> RecordSegment:
        return RecordSegment(tables)

    def _builder(self) -> RecordBuilder:
        return RecordBuilder()

    def building(self) -> Generator[float]:
        """Make what is missing; see `Shelf.building`."""
        if self._parts and not self._parts.done:
            for _ in self._parts.keying():
                yield 0.0
            self.look()
        yield from super().building()

    def _add(self, builder: Builder, part: str) -> None:
        if self._parts and isinstance(builder, RecordBuilder):
            builder.add_part(part, self.keys[part], self._parts)

    def places(self, token: str) -> Iterator[tuple[RecordSegment, int]]:
        """Yield the segment and the number of each record that has a token."""
        for live in self.live:
            segment = live.segment
            if isinstance(segment, RecordSegment) and (at := segment.number(token)) is not None:
                for number in segment.postings(at):
                    if not live.is_dead(number):
                        yield segment, number

    def get(self, table: str, record_id: str) -> AnyRecord | None:
        """Return a record by its id, or None."""
        for segment, number in self.places(id_token(record_id)):
            found, _, record = segment.record(number)
            if found == table:
                return record
        return None

    def remember(self, seen: stat_result) -> None:
        """Note that the store's file, as it was `seen` before it was read, holds these records."""
        newest = max(seen.st_mtime_ns, seen.st_ctime_ns)
        if self.complete and time.time_ns() - newest > SETTLED:
            dossier = self.corpus.dossier
            note = StoreNote(*_standing(seen), dossier.about, [*dossier.articles], dict(self.keys))
            written(self.folder / _NAME, msgspec.json.encode(note))


def store_note(folder: Path) -> StoreNote | None:
    """Return what is known of the store whose records are kept in `folder`."""
    try:
        return msgspec.json.decode((folder / _NAME).read_bytes(), type=StoreNote)
    except (OSError, msgspec.MsgspecError, ValueError):
        return None
