"""Looking something up in a large dossier without decoding its store.

What the store holds is known from the last time, as long as its file is as it was then: the index
has every record. Where it is not, the store is decoded, and noted for the next time.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from tui.insight.corpus import Corpus
from tui.records.models import Article, Dossier
from tui.search.stored.format import DamagedError
from tui.search.stored.large import LargeSearcher
from tui.search.stored.record_finder import RecordFinder
from tui.search.stored.record_shelf import RecordShelf, store_note
from tui.search.stored.record_tokens import table_token
from tui.search.stored.shelf import folder_of

if TYPE_CHECKING:
    from pathlib import Path


def opened(store: Path) -> LargeSearcher | None:
    """Return what searches the dossier at `store`; None if its store is to be decoded.

    Its corpus has all articles, and of the other records those that were found.
    """
    note = store_note(folder_of(RecordShelf.room, store))
    try:
        if note is None or not note.is_of(store.stat()):
            return None
        corpus = Corpus(Dossier(about=note.about), store.resolve().parent, store)
        shelf = RecordShelf(corpus, note.keys)
        if not shelf.complete:
            return None
        articles: dict[str, Article] = {}
        for segment, number in shelf.places(table_token("articles")):
            _, record_id, record = segment.record(number)
            if isinstance(record, Article):
                articles[record_id] = record
        corpus.dossier.articles.update((each, articles[each]) for each in note.articles)
    except (OSError, DamagedError, KeyError):
        return None
    return LargeSearcher(
        corpus, RecordFinder(corpus, shelf, partial(_decoded, store), decoded=False)
    )


@cache
def _decoded(store: Path) -> Dossier:
    from tui.store.load import load

    return load(store)
