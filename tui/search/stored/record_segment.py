"""A segment of records: made of their words and tokens, with the records themselves beside."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

import msgspec

from tui.records.models import TABLES, AnyRecord
from tui.search.stored.building import Builder
from tui.search.stored.segment import Segment

if TYPE_CHECKING:
    from tui.search.stored.record_parts import Parts
    from tui.search.stored.text_hashes import Key

FOUND: Final = ("articles", "entities", "questions", "deals", "facts")
"""The tables whose records are found; the place of a table here is the role in a segment."""

FACTS: Final = FOUND.index("facts")


class RecordSegment(Segment):
    """A segment of records."""

    @cached_property
    def first_fact(self) -> int:
        """The number of the first fact, which all other records come before."""
        first = bytes(self._roles).find(FACTS)
        return first if first >= 0 else self.passages

    def record(self, number: int) -> tuple[str, str, AnyRecord]:
        """Return the table, the id and the record by its number."""
        table = FOUND[self._roles[number]]
        raw = bytes(self.tables.bytes("records")[self._starts[number] : self._ends[number]])
        record_id, _, fields = raw.partition(b"\n")
        return table, record_id.decode("utf-8"), _decoder(table).decode(fields)

    def record_id(self, number: int) -> str:
        """Return the id of a record by its number."""
        raw = bytes(self.tables.bytes("records")[self._starts[number] : self._ends[number]])
        return raw.partition(b"\n")[0].decode("utf-8")


class RecordBuilder(Builder):
    """Collects records."""

    def __init__(self) -> None:
        super().__init__()
        self._raw = bytearray()

    def add_part(self, part: str, key: Key, parts: Parts) -> None:
        """Add the records of a part."""
        self._begin(part, key.text, key.sections)
        for table, record_id, said in parts.said(part):
            record = parts.dossier.table(FOUND[table])[record_id]
            start = len(self._raw)
            self._raw += record_id.encode("utf-8") + b"\n" + msgspec.json.encode(record)
            self._say(said)
            self._place(start, len(self._raw), table)

    def _more(self) -> dict[str, bytes]:
        return {"records": bytes(self._raw)}


@cache
def _decoder(table: str) -> msgspec.json.Decoder[AnyRecord]:
    return msgspec.json.Decoder(TABLES[table])
