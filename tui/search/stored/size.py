"""Whether a dossier is large: then passages, or all of it, are looked up in the stored index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from tui.insight.corpus import Corpus

LARGE: Final = 600_000
"""Bytes of all article files: about 5,000 passages, which a linear look-up takes a frame for."""

LARGE_STORE: Final = 6_000_000
"""Bytes of a store, of some 10,000 facts, that takes longer to decode than a look-up should."""


def is_large_store(store: Path | None) -> bool:
    """Tell whether a store holds more records than are decoded for each look-up."""
    try:
        return store is not None and store.stat().st_size > LARGE_STORE
    except OSError:
        return False


def is_large(corpus: Corpus) -> bool:
    """Tell whether the articles hold more text than is read through for each query.

    Or the store more records.
    """
    if is_large_store(corpus.store):
        return True
    size = 0
    for article in corpus.dossier.articles.values():
        try:
            size += (corpus.folder / article.file).stat().st_size
        except (OSError, ValueError):
            continue
        if size > LARGE:
            return True
    return False
