"""Where the explorer begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.trail import Place
from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus


def starting_place(corpus: Corpus, record_id: str | None) -> Place:
    """Return the place of a record or passage (article@start); the whole dossier for None or "".

    A fact is shown among all facts. Raises UnknownRecordError for an id that no record has.
    """
    dossier = corpus.dossier
    if not record_id:
        return Place()
    if record_id in dossier.facts:
        return Place(fact=record_id)
    if dossier.find(record_id) is not None:
        return Place(record_id)
    article_id, _, start = record_id.partition("@")
    if article_id in dossier.articles and start.isdecimal():
        passage = corpus.passage_at(article_id, int(start))
        if passage is not None:
            return Place(passage=(article_id, passage.start, passage.end))
    raise UnknownRecordError(
        f"no record has the id “{one_line(record_id)}”",
        todo="`dossier search WORDS` finds records by what they say.",
    )
