"""A dossier of a few records of a large one: those chosen, and what these belong to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from tui.insight.corpus import Corpus
from tui.records.models import AnyRecord, Article, Deal, Dossier, Fact

if TYPE_CHECKING:
    from tui.evidence.anchor import Anchor
    from tui.evidence.passages import Passage
    from tui.records.models import Evidence

Get = Callable[[str, str], AnyRecord | None]
"""Returns a record by its table and id."""


class ExcerptCorpus(Corpus):
    """A few records of `whole`, whose articles are read through it: texts are kept once."""

    def __init__(self, dossier: Dossier, whole: Corpus) -> None:
        super().__init__(dossier, whole.folder, whole.store)
        self._whole = whole

    def text(self, article_id: str) -> str:
        """Return the article's text."""
        return self._whole.text(article_id)

    def passages(self, article_id: str) -> list[Passage]:
        """Return the article's passages."""
        return self._whole.passages(article_id)

    def passage_at(self, article_id: str, offset: int) -> Passage | None:
        """Return the passage that holds an offset."""
        return self._whole.passage_at(article_id, offset)

    def anchor(self, evidence: Evidence) -> Anchor:
        """Return where a quote stands now."""
        return self._whole.anchor(evidence)


def excerpt(whole: Dossier, chosen: Iterable[tuple[str, str, AnyRecord]], get: Get) -> Dossier:
    """Return a dossier of the records `chosen` (table, id, record) and those they name.

    With a fact come its entities, question, deal and articles; with a deal its parties; with an
    article its outlet and the articles that it derives from.
    """
    dossier = Dossier(about=whole.about)
    wanted: list[tuple[str, str]] = []
    for table, record_id, record in chosen:
        dossier.table(table)[record_id] = record
        wanted += _named(record)
    while wanted:
        table, record_id = wanted.pop()
        if record_id in dossier.table(table):
            continue
        found = get(table, record_id)
        if found is not None:
            dossier.table(table)[record_id] = found
            wanted += _named(found)
    return dossier


def _named(record: AnyRecord) -> list[tuple[str, str]]:
    """Return the table and id of each record that a record names; not all need exist."""
    names: list[tuple[str, str | None]] = []
    if isinstance(record, Fact):
        ends = (record.subject, record.object, record.from_, record.to, *record.attributed_to)
        names += [("entities", each) for each in ends]
        names += [("questions", record.question), ("deals", record.deal)]
        names += [("articles", evidence.article) for evidence in record.evidence]
    elif isinstance(record, Deal):
        names += [("entities", party.entity) for party in record.parties]
    elif isinstance(record, Article):
        names.append(("entities", record.publisher))
        names += [("articles", record.origin), ("articles", record.translation_of)]
    return [(table, each) for table, each in names if each]
