"""Whether a dossier is large: then its passages are looked up in the stored index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus

LARGE: Final = 600_000
"""Bytes of all article files: about 5,000 passages, which a linear look-up takes a frame for."""


def is_large(corpus: Corpus) -> bool:
    """Tell whether the articles hold more text than is read through for each query."""
    size = 0
    for article in corpus.dossier.articles.values():
        try:
            size += (corpus.folder / article.file).stat().st_size
        except (OSError, ValueError):
            continue
        if size > LARGE:
            return True
    return False
