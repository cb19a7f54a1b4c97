"""Records -> the parts of a segment: what each record can be found by.

Beside the words of its fields and the names of its entities a record is found by tokens
(`record_tokens`).
"""

from __future__ import annotations

import hashlib
import zlib
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Final

import msgspec

from tui.insight.corpus import Corpus
from tui.records.models import AnyRecord, Article, Deal, Dossier, Fact
from tui.search.documents import DESCRIPTIVE, INITIALS, NAME, SQUASHED, Documents
from tui.search.fact_measures import bounds_of
from tui.search.normalise import BREAK, words
from tui.search.stored.record_segment import FACTS, FOUND
from tui.search.stored.record_tokens import (
    DISPUTED,
    amount_token,
    date_tokens,
    id_token,
    kind_token,
    naming_token,
    table_token,
)
from tui.search.stored.text_hashes import Key

_NAMES: Final = frozenset([NAME, SQUASHED, INITIALS, DESCRIPTIVE])
_A_PART: Final = 500  # records
_A_SLICE: Final = 8  # parts


class RecordDocuments(Documents):
    """The records of a corpus without its passages."""

    def _passages(self, corpus: Corpus, article_id: str) -> None:
        """Leave the passages to the stored index."""


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
        """Return what tells whether a part holds the same records under the same names."""
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
                [*line, id_token(record_id), table_token(FOUND[table]), *self._tokens(record)],
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
        """Yield the tokens of a record besides those of its id and its table."""
        if not isinstance(record, Fact):
            return
        ends = (record.subject, record.object, record.from_, record.to)
        for named in (*ends, record.question, record.deal):
            if named:
                yield naming_token(named)
        yield kind_token(record.kind)
        if record.question in self._open:
            yield DISPUTED
        for value in record.values:
            yield from (amount_token(bound) for bound in bounds_of(value) or ())
        for dated in (record.when, record.due):
            yield from date_tokens(dated)
