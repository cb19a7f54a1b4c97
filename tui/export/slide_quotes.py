"""The quotes of a fact as slides show them: the cited words in their passage, in telling order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.export.citations import quotations
from tui.export.slide_models import SlideQuote
from tui.insight.attribution import NO_SOURCE, article_name, origin, words
from tui.insight.labels import published
from tui.records.gate import one_line, visible

if TYPE_CHECKING:
    from tui.export.citations import Quotation
    from tui.insight.corpus import Corpus
    from tui.records.models import Fact, Section

_SPACE: Final = re.compile(r"\s+")


def slide_quotes(corpus: Corpus, fact: Fact) -> tuple[SlideQuote, ...]:
    """Return the quotes of a fact: one of each outlet first, then other articles, then the rest.

    Among the quotes of one article the heading of a table comes last: it says nothing alone. Of
    rows of one table that follow each other only the first has the header.
    """
    found = list(quotations(corpus, fact))
    found.sort(key=lambda quotation: _heads_table(corpus, quotation))
    seen: set[str] = set()
    ranked: list[tuple[int, Quotation]] = []
    for quotation in found:
        article = quotation.evidence.article
        outlet = origin(corpus.dossier, article)
        rank = 2 if article in seen else 1 if outlet in seen else 0
        seen |= {article, outlet}
        ranked.append((rank, quotation))
    ranked.sort(key=lambda pair: pair[0])
    quotes: list[SlideQuote] = []
    header = ("", "")
    for _, quotation in ranked:
        quote = _quote(corpus, fact, quotation)
        above, header = header, (quote.article, quote.header)
        quotes.append(replace(quote, header="") if header == above else quote)
    return tuple(quotes)


def _quote(corpus: Corpus, fact: Fact, quotation: Quotation) -> SlideQuote:
    dossier = corpus.dossier
    evidence, anchor = quotation.evidence, quotation.anchor
    article = dossier.articles.get(evidence.article)
    before, after = _around(corpus, quotation)
    cited = quotation.words
    source = words(dossier, fact)
    start = anchor.start if quotation.supports else None
    known = article is not None
    section = corpus.role_at(evidence.article, start or evidence.start) if known else ""
    return SlideQuote(
        before=before,
        cited=cited,
        after=after,
        key=_key(fact, cited),
        article=one_line(evidence.article),
        outlet=one_line(article_name(dossier, evidence.article)),
        title=one_line(article.title) if article else "",
        section=section,
        date=published(article) if article else "",
        source="" if source == NO_SOURCE else one_line(source),
        language=one_line(article.language) if article else "",
        start=start,
        end=anchor.end if quotation.supports else None,
        supports=quotation.supports,
        doubt=quotation.doubt,
        header=_header(corpus, quotation),
    )


def _around(corpus: Corpus, quotation: Quotation) -> tuple[str, str]:
    """Return what stands before and after the cited words in their passage."""
    anchor, article = quotation.anchor, quotation.evidence.article
    if not quotation.supports or anchor.start is None or anchor.end is None:
        return "", ""
    first = corpus.passage_at(article, anchor.start)
    last = corpus.passage_at(article, anchor.end - 1)
    start = min(first.start, anchor.start) if first else anchor.start
    end = max(last.end, anchor.end) if last else anchor.end
    text = corpus.text(article)
    before, after = text[start : anchor.start], text[anchor.end : end]
    return _SPACE.sub(" ", visible(before)).lstrip(), _SPACE.sub(" ", visible(after)).rstrip()


def _key(fact: Fact, cited: str) -> tuple[int, int]:
    """Return the stretch of `cited` that prints an amount of the fact; its beginning if none."""
    for value in fact.values:
        printed = one_line(value.text)
        at = cited.casefold().find(printed.casefold()) if printed else -1
        if at >= 0 and at + len(printed) <= len(cited):
            return at, at + len(printed)
    return 0, 0


def _heads_table(corpus: Corpus, quotation: Quotation) -> bool:
    start = quotation.anchor.start
    return any(part.start == start for part in _tables(corpus, quotation))


def _header(corpus: Corpus, quotation: Quotation) -> str:
    """Return the header of the table that the quote is a row of, "" for any other quote."""
    article, start = quotation.evidence.article, quotation.anchor.start
    if not quotation.supports or start is None:
        return ""
    for part in _tables(corpus, quotation):
        first = corpus.passage_at(article, part.start)
        if first is not None and part.start < start < part.end and first.end <= start:
            return one_line(corpus.text(article)[first.start : first.end])
    return ""


def _tables(corpus: Corpus, quotation: Quotation) -> list[Section]:
    """Return the tables of the quote's article."""
    article = quotation.evidence.article
    if article not in corpus.dossier.articles:
        return []
    return [part for part in corpus.sections(article) if part.role == "table"]
