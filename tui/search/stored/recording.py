"""Records -> the parts of a segment: what a record can be found by, and the record itself.

Beside the words of its fields a record is found by tokens that no query has in words: its id
("#scale-ai"), its table ("##facts"), the entities, question and deal of a fact ("@meta"), the kind
of a fact ("k:hire"), its amounts ("=14300000000") and its months and years ("~2025-06", "~2025").
"""

from __future__ import annotations

import hashlib
import zlib
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from tui.insight.corpus import Corpus
from tui.records.models import TABLES, AnyRecord, Article, Deal, Dossier, Fact
from tui.search.documents import DESCRIPTIVE, INITIALS, NAME, SQUASHED, Documents
from tui.search.fact_measures import bounds_of
from tui.search.normalise import BREAK, words
from tui.search.stored.building import Builder
from tui.search.stored.segment import Segment
from tui.search.stored.texts import Key

if TYPE_CHECKING:
    from tui.records.dates import Edtf

FOUND: Final = ("articles", "entities", "questions", "deals", "facts")
"""The tables whose records are found; the place of a table here is the role in a segment."""
FACTS: Final = FOUND.index("facts")
DISPUTED: Final = "!disputed"
_NAMES: Final = frozenset([NAME, SQUASHED, INITIALS, DESCRIPTIVE])
_A_PART: Final = 500  # records
_MONTHS: Final = 24  # of a span that are listed one by one
_YEARS: Final = 40
_A_SLICE: Final = 8  # parts


class RecordDocuments(Documents):
    """The records of a corpus without its passages."""

    def _passages(self, corpus: Corpus, article_id: str) -> None:
        """Leave the passages to the stored index."""


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


class Parts:
    """The records of a dossier in parts of some hundred, each with a key that tells its content.

    A record stays in its part while others come and go, so an edit changes one part. Facts come
    behind everything else: a word that very many of them have still finds what bears it as a name.
    """

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.keys: dict[str, Key] = {}
        self.done = False
        self._records: dict[str, list[tuple[int, str]]] = {}
        answered = Counter(fact.question for fact in dossier.facts.values() if fact.question)
        self._open = {question for question, count in answered.items() if count > 1}

    def keying(self) -> Iterator[None]:
        """Fill `keys`, yielding after every few milliseconds."""
        for group, tables in enumerate((range(FACTS), (FACTS,))):
            count = sum(len(self.dossier.table(FOUND[table])) for table in tables)
            parts = 1 << max(0, (count - 1) // _A_PART).bit_length()
            for table in tables:
                for at, record_id in enumerate(self.dossier.table(FOUND[table])):
                    place = zlib.crc32(record_id.encode("utf-8")) & (parts - 1)
                    name = f"{group}-{place:05}/{parts}"
                    self._records.setdefault(name, []).append((table, record_id))
                    if at % 5000 == 0:
                        yield
        keys: dict[str, Key] = {}
        for at, part in enumerate(sorted(self._records)):
            keys[part] = Key(self._hash(part), "")
            if at % _A_SLICE == 0:
                yield
        self.keys = keys
        self.done = True

    def _hash(self, part: str) -> str:
        digest = hashlib.blake2b(digest_size=12)
        encode = msgspec.json.Encoder().encode
        for table, record_id in sorted(self._records[part]):
            record = self.dossier.table(FOUND[table])[record_id]
            digest.update(f"{table} {record_id} ".encode())
            digest.update(encode(record))
            digest.update("\n".join(self._names(record)).encode("utf-8", "surrogatepass"))
            if isinstance(record, Fact) and record.question in self._open:
                digest.update(DISPUTED.encode())
        return digest.hexdigest()

    def said(self, part: str) -> Iterator[tuple[int, str, list[str]]]:
        """Yield the table, the id and the words of each record of a part."""
        records = sorted(self._records[part])
        tables: dict[str, dict[str, AnyRecord]] = {name: {} for name in FOUND}
        for table, record_id in records:
            tables[FOUND[table]][record_id] = self.dossier.table(FOUND[table])[record_id]
        few = Dossier(about=self.dossier.about)
        for name, records_of in tables.items():
            few.table(name).update(records_of)
        documents = RecordDocuments(Corpus(few, Path()))
        for table, record_id in records:
            record = tables[FOUND[table]][record_id]
            at = documents.number[record_id]
            texts = documents.texts[documents.first[at] : documents.first[at + 1]]
            lines = dict.fromkeys([*texts, *self._names(record)])  # a quote may be the statement
            line = [word for word in words("\n".join(lines)) if word != BREAK]
            yield (
                table,
                record_id,
                [*line, f"#{record_id}", f"##{FOUND[table]}", *self._tokens(record)],
            )

    def _names(self, record: AnyRecord) -> Iterator[str]:
        """Yield the names of the entities that a record belongs to."""
        articles = self.dossier.articles
        linked: list[str | None] = []
        if isinstance(record, Fact):
            linked += [
                record.subject,
                record.object,
                record.from_,
                record.to,
                *record.attributed_to,
            ]
            cited = (articles.get(evidence.article) for evidence in record.evidence)
            linked += [article.publisher for article in cited if article]
        elif isinstance(record, Deal):
            linked += [party.entity for party in record.parties]
        elif isinstance(record, Article):
            linked.append(record.publisher)
        for entity_id in dict.fromkeys(linked):
            if entity_id is not None:
                yield from self._called.get(entity_id, ())

    @cached_property
    def _called(self) -> dict[str, list[str]]:
        """The names of each entity, in short too."""
        few = Dossier(about=self.dossier.about, entities=self.dossier.entities)
        documents = RecordDocuments(Corpus(few, Path()))
        return {
            entity: [
                documents.texts[field]
                for field in range(documents.first[at], documents.first[at + 1])
                if documents.roles[field] in _NAMES
            ]
            for entity, at in documents.number.items()
        }

    def _tokens(self, record: AnyRecord) -> Iterator[str]:
        """Yield the tokens of a record besides its words."""
        if not isinstance(record, Fact):
            return
        ends = (record.subject, record.object, record.from_, record.to)
        for above in (*ends, record.question, record.deal):
            if above:
                yield f"@{above}"
        yield f"k:{record.kind}"
        if record.question in self._open:
            yield DISPUTED
        for value in record.values:
            yield from (amount_token(bound) for bound in bounds_of(value) or ())
        for dated in (record.when, record.due):
            yield from date_tokens(dated)


def amount_token(number: Decimal) -> str:
    """Return the token of an amount, the same for 14.30 and 14.3."""
    return f"={number.normalize():f}"


def date_tokens(edtf: str) -> list[str]:
    """Return the tokens of the months or years that a date or period falls in; none for no date.

    "XXXX-02-17" asks for the month in any year.
    """
    if edtf.startswith("XXXX-"):
        return [f"~{edtf[5:7]}"]
    from tui.records.dates import parse

    try:
        span = parse(edtf) if edtf else None
    except ValueError:
        return []
    return _spanned(span) if span else []


def _spanned(span: Edtf) -> list[str]:
    first, last = span.lower.year * 12 + span.lower.month, span.upper.year * 12 + span.upper.month
    if last - first > 12 * _YEARS:
        return []
    years = [f"~{year:04}" for year in range(span.lower.year, span.upper.year + 1)]
    if last - first >= _MONTHS:
        return years
    months = [divmod(month - 1, 12) for month in range(first, last + 1)]
    every = [f"~{month + 1:02}" for _, month in months] if len(months) < 12 else []
    return [*years, *(f"~{year:04}-{month + 1:02}" for year, month in months), *every]


@cache
def _decoder(table: str) -> msgspec.json.Decoder[AnyRecord]:
    return msgspec.json.Decoder(TABLES[table])
