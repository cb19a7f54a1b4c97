"""Where in its articles a fact is said: in the running text, or only in a title or a summary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tui.records.models import Dossier, Fact

MAIN: Final = frozenset({"body", "table", "faq"})
"""The sections in which an article reports; the others announce, repeat or advertise that."""


def roles(dossier: Dossier, fact: Fact) -> list[str]:
    """Return the roles of the sections that bear a fact, each once; body where none is recorded."""
    found: dict[str, None] = {}
    for evidence in fact.evidence:
        article = dossier.articles.get(evidence.article)
        if article is not None:
            at = (s.role for s in article.sections if s.start <= evidence.start < s.end)
            found[next(at, "body")] = None
    return list(found)


def in_main_text(dossier: Dossier, fact: Fact) -> bool:
    """Tell whether a fact is said in the text itself, not only in a title, summary or teaser."""
    return bool(MAIN & set(roles(dossier, fact)))
