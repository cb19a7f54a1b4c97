"""A citation of a fact as text: the quote as printed, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.wording import outlet
from tui.records.dates import label as date_label
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus


def cite(corpus: Corpus, fact_id: str) -> str:
    """Return the fact's statement and, a line each, its quotes with outlet, title and date."""
    dossier = corpus.dossier
    fact = dossier.facts[fact_id]
    lines = [one_line(fact.statement)]
    for evidence in fact.evidence:
        article = dossier.articles.get(evidence.article)
        where = [outlet(dossier, evidence.article)]
        if article:
            where.append(f"“{one_line(article.title)}”")
            if article.published:
                where.append(date_label(article.published))
        lines.append(f"  “{one_line(evidence.exact)}” ({', '.join(where)})")
    return "\n".join(lines)
