"""The quotes of a fact, ready to be printed: the words as they stand now, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from tui.insight.attribution import article_name, words
from tui.insight.labels import STRENGTH, published

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.records.models import Evidence, Fact


class Quote(Struct, frozen=True):
    """One piece of evidence of an answer, ready to be printed.

    `text` is the passage as it stands in the article now where it still supports the fact
    (`supports`), else the words that were cited. `start` and `end` are where it stands now, None
    when it is lost; `note` says what is not as it was cited. `outlet` names the language of a
    translation; `date` has "~" when inferred; `index` is its place in the fact's evidence.
    """

    article: str
    outlet: str
    section: str
    source: str
    date: str
    strength: str
    text: str
    supports: bool
    state: str
    start: int | None
    end: int | None
    note: str
    index: int


def quote(corpus: Corpus, fact: Fact, index: int) -> Quote:
    """Return a fact's piece of evidence number `index`."""
    from tui.evidence.anchor import SUPPORTING

    dossier = corpus.dossier
    evidence = fact.evidence[index]
    anchor = corpus.anchor(evidence)
    article = dossier.articles.get(evidence.article)
    supports = anchor.state in SUPPORTING and anchor.start is not None
    text = evidence.exact
    if supports:
        text = corpus.text(evidence.article)[anchor.start : anchor.end]
    return Quote(
        article=evidence.article,
        outlet=article_name(dossier, evidence.article),
        section=_section(corpus, evidence, anchor.start),
        source=words(dossier, fact),
        date=published(article) if article else "",
        strength=STRENGTH[fact.modality],
        text=text,
        supports=supports,
        state=anchor.state,
        start=anchor.start,
        end=anchor.end,
        note=anchor.note,
        index=index,
    )


def _section(corpus: Corpus, evidence: Evidence, start: int | None) -> str:
    if evidence.article not in corpus.dossier.articles:
        return ""
    return corpus.role_at(evidence.article, evidence.start if start is None else start)
