"""Names, dates and quotes of the dossier as words that lead somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.pages.model import Goal, Inline, Paragraph, listed
from tui.app.screens.record_rows import name_of
from tui.insight.attribution import outlet_name, outlets
from tui.insight.labels import STRENGTH, published, when
from tui.insight.ordering import is_set_aside
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.app.widgets.pieces import Piece
    from tui.insight.corpus import Corpus
    from tui.records.models import Dossier, Fact


def named(dossier: Dossier, record_id: str) -> Inline:
    """Return the name of a record as a link to its page; an id that no record has as it is."""
    if dossier.find(record_id) is None:
        return Inline(one_line(record_id))
    return Inline(name_of(dossier, record_id), "link", Goal(record_id))


def names(dossier: Dossier, record_ids: Iterable[str]) -> list[Inline]:
    """Return several names with commas between them."""
    return listed([named(dossier, record_id)] for record_id in record_ids)


def outlet_named(dossier: Dossier, article_id: str) -> Inline:
    """Return the name of an article's outlet as a link to the article."""
    name = one_line(outlet_name(dossier, article_id))
    return (
        Inline(name, "link", Goal(article_id)) if article_id in dossier.articles else Inline(name)
    )


def outlets_named(dossier: Dossier, fact: Fact) -> list[Inline]:
    """Return "2 outlets: A, B", each name a link to its article."""
    found = outlets(dossier, fact)
    number = "1 outlet: " if len(found) == 1 else f"{len(found)} outlets: "
    links = ([outlet_named(dossier, article_id)] for article_id in found)
    return [Inline(number), *listed(links)]


def sources_named(dossier: Dossier, fact: Fact) -> list[Inline]:
    """Return "via A, from B" with links, or "no source named"."""
    if not fact.attributed_to:
        return [Inline("no source named", "muted")]
    groups = ([named(dossier, source)] for source in fact.attributed_to)
    return [Inline("via ", "muted"), *listed(groups, ", from ")]


def fact_line(dossier: Dossier, fact_id: str, lead: Sequence[Inline] = ()) -> Paragraph:
    """Return the statement of a fact as a link, with its date and strength at the right."""
    fact = dossier.facts[fact_id]
    part = "muted" if is_set_aside(fact) else "text"
    words = Inline(one_line(fact.statement), part, Goal(fact_id))
    return Paragraph((*lead, words), aside(fact), hang=2)


def aside(fact: Fact) -> list[Piece]:
    """Return what stands at the right of a statement: how sure, and when."""
    strength = "set aside" if is_set_aside(fact) else STRENGTH[fact.modality]
    return [(f"{strength}  " if strength else "", "muted"), (when(fact), "muted")]


def quote_lines(corpus: Corpus, fact_id: str, number: int) -> list[Paragraph]:
    """Return one quote of a fact: outlet, section and date, the words as printed, and its state.

    The amounts of the fact are marked in the words. The quote leads to its passage.
    """
    dossier = corpus.dossier
    fact = dossier.facts[fact_id]
    evidence = fact.evidence[number]
    article = dossier.articles.get(evidence.article)
    where = [
        outlet_named(dossier, evidence.article),
        Inline(f", {section_of(corpus, evidence.article, evidence.start)}"),
    ]
    if article and article.language != dossier.about.language:
        where.append(Inline(f", {article.language}"))
    anchor = corpus.anchor(evidence)
    if anchor.state != "exact":
        doubt = anchor.state in {"doubtful", "lost", "ambiguous"}
        where.append(Inline(f", {anchor.state}", "dispute" if doubt else "evidence"))
        where.append(Inline(f": {one_line(anchor.note)}" if anchor.note else ""))
    date: list[Piece] = [(published(article), "muted")] if article else []
    words = quoted(
        evidence.exact, [value.text for value in fact.values], Goal(fact_id, "quote", number)
    )
    return [
        Paragraph(where, date, hang=2),
        Paragraph(words, indent=0, quoted=True),
    ]


def section_of(corpus: Corpus, article_id: str, start: int) -> str:
    """Return the role of the section at `start`; "" for an article that is not recorded."""
    if article_id not in corpus.dossier.articles:
        return "not in this dossier"
    return corpus.role_at(article_id, start)


def quoted(exact: str, marked: Iterable[str], goal: Goal) -> list[Inline]:
    """Return a quote in quotation marks, with the places where one of `marked` stands marked."""
    text = one_line(exact)
    low = text.casefold()
    spans: list[tuple[int, int]] = []
    if len(low) == len(text):
        for words in sorted({one_line(mark).casefold() for mark in marked if mark}, key=len)[::-1]:
            at = low.find(words)
            if at >= 0 and not any(a < at + len(words) and at < b for a, b in spans):
                spans.append((at, at + len(words)))
    pieces = [Inline("“", "text", goal)]
    done = 0
    for start, end in sorted(spans):
        pieces.append(Inline(text[done:start], "text", goal))
        pieces.append(Inline(text[start:end], "cited", goal))
        done = end
    pieces.append(Inline(f"{text[done:]}”", "text", goal))
    return [piece for piece in pieces if piece.text]
