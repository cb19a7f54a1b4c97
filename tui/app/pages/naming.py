"""Names, dates and quotes of the dossier as words that lead somewhere."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from tui.app.look import signs_for_terminal
from tui.app.pages.model import Goal, Inline, Paragraph, listed
from tui.app.screens.record_rows import name_of
from tui.insight.attribution import NO_SOURCE, outlet_name, outlets
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.app.widgets.pieces import Piece
    from tui.insight.corpus import Corpus
    from tui.insight.labels import FactLine
    from tui.insight.quoting import Quote
    from tui.records.models import Dossier, Fact, Value


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
    if not found:
        return [Inline("no outlet", "muted")]
    number = "1 outlet: " if len(found) == 1 else f"{len(found)} outlets: "
    links = ([outlet_named(dossier, article_id)] for article_id in found)
    return [Inline(number), *listed(links)]


def sources_named(dossier: Dossier, fact: Fact) -> list[Inline]:
    """Return who says so beyond the outlet, the root first, as `attribution.words` with links."""
    if not fact.attributed_to:
        return [Inline(NO_SOURCE, "muted")]
    *between, root = fact.attributed_to
    entity = dossier.entities.get(root)
    lead = "" if between or entity is None else "via " if entity.type == "publication" else "says "
    words = [*([Inline(lead, "muted")] if lead else []), named(dossier, root)]
    for who in reversed(between):
        words += [Inline(", via ", "muted"), named(dossier, who)]
    return words


def line_of(line: FactLine) -> Paragraph:
    """Return a fact of a list: a sign if disputed, the statement as a link, strength, date."""
    sign = f"{signs_for_terminal().disputed} " if line.disputed else "  "
    part = "muted" if line.set_aside else "text"
    words = Inline(one_line(line.statement), part, Goal(line.id))
    return Paragraph((Inline(sign, "dispute"), words), aside(line), hang=2)


def aside(line: FactLine) -> list[Piece]:
    """Return what stands at the right of a statement: how sure, and when."""
    strength = "set aside" if line.set_aside else line.strength
    return [(f"{strength}  " if strength else "", "muted"), (line.date, "muted")]


def quote_lines(corpus: Corpus, fact_id: str, quote: Quote) -> list[Paragraph]:
    """Return one quote of a fact: outlet, section and date, the words as printed, and its state.

    The amounts of the fact are marked in the words. The quote leads to its passage.
    """
    fact = corpus.dossier.facts[fact_id]
    name = one_line(quote.outlet)
    known = quote.article in corpus.dossier.articles
    where = [Inline(name, "link", Goal(quote.article)) if known else Inline(name)]
    where.append(Inline(f", {quote.section}" if known else ", not in this dossier"))
    if quote.state != "exact":
        where.append(Inline(f", {quote.state}", "evidence" if quote.supports else "dispute"))
        where.append(Inline(f": {one_line(quote.note)}" if quote.note else ""))
    words = quoted(quote.text, fact.values, Goal(fact_id, "quote", quote.index))
    return [
        Paragraph(where, [(quote.date, "muted")] if quote.date else (), hang=2),
        Paragraph(words, quoted=quote.supports),
    ]


def quoted(text: str, values: Iterable[Value], goal: Goal) -> list[Inline]:
    """Return a quote in quotation marks, with the places where it gives one of `values` marked."""
    text = one_line(text)
    pieces = [Inline("“", "text", goal)]
    done = 0
    for start, end in amounts_in(text, list(values)):
        pieces.append(Inline(text[done:start], "text", goal))
        pieces.append(Inline(text[start:end], "cited", goal))
        done = end
    pieces.append(Inline(f"{text[done:]}”", "text", goal))
    return [piece for piece in pieces if piece.text]


def amounts_in(text: str, values: Sequence[Value]) -> list[tuple[int, int]]:
    """Return where `text` gives one of the values: as printed, or the same amount otherwise put."""
    spans: list[tuple[int, int]] = []
    low = text.casefold()
    printed = sorted({one_line(value.text).casefold() for value in values}, key=len)[::-1]
    if len(low) == len(text):
        for words in printed:
            at = low.find(words) if words else -1
            if at >= 0 and not _meets(spans, at, at + len(words)):
                spans.append((at, at + len(words)))
    numbers = {number for value in values for number in (value.lower, value.upper) if number}
    if numbers and any(map(str.isdigit, text)):
        from tui.records.quantities import find

        wanted = {Decimal(number) for number in numbers if _is_number(number)}
        for amount in find(text):
            given = {amount.lower, amount.upper} & wanted
            if given and amount.kind != "date" and not _meets(spans, amount.start, amount.end):
                spans.append((amount.start, amount.end))
    return sorted(spans)


def _meets(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(first < end and start < last for first, last in spans)


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False
