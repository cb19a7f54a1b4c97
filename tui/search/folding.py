"""A passage that a fact among the answers quotes is shown by that fact, and not again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tui.search.documents import Documents
    from tui.search.ranking import Scored

STANDS_FOR: Final = 0.7
"""So much of a passage's score must a fact have that quotes it, to stand for it."""


def folded(scored: list[Scored], documents: Documents) -> list[Scored]:
    """Return the documents without the passages that facts among them show."""
    facts = documents.dossier.facts
    cited: dict[str, list[tuple[int, int, float]]] = {}
    for each in scored:
        if documents.kinds[each.document] == "fact":
            for e in facts[documents.ids[each.document]].evidence:
                cited.setdefault(e.article, []).append((e.start, e.end, each.score))
    return [
        each
        for each in scored
        if documents.kinds[each.document] != "passage" or not _shown(each, cited, documents)
    ]


def _shown(
    passage: Scored, cited: dict[str, list[tuple[int, int, float]]], documents: Documents
) -> bool:
    """Tell whether a fact that scores about as much quotes from a passage."""
    article, start = documents.place(passage.document)
    end = start + len(documents.texts[documents.first[passage.document]])
    least = STANDS_FOR * passage.score
    return any(
        first < end and start < last and score >= least
        for first, last, score in cited.get(article, ())
    )
