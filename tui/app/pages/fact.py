"""The page of a fact: its values as printed, when, who says so, what it belongs to, every quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.pages.model import (
    BLANK,
    Goal,
    Inline,
    Page,
    Paragraph,
    heading,
    labelled,
    listed,
    said,
)
from tui.app.pages.naming import (
    aside,
    named,
    names,
    outlets_named,
    quote_lines,
    sources_named,
)
from tui.insight.labels import dated, fact_line, inferred
from tui.insight.ordering import is_set_aside
from tui.insight.quoting import quote
from tui.records.amounts import label as amount_label
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.records.models import Dossier, Fact, Value

_HERE = {
    "refines": "refines",
    "supersedes": "supersedes",
    "qualifies": "qualifies",
    "denies": "denies",
    "fulfils": "fulfils",
    "same-event": "same event",
}
_BACK = {
    "refines": "refined by",
    "supersedes": "superseded",
    "qualifies": "qualified",
    "denies": "denied by",
    "fulfils": "fulfilled",
    "same-event": "same event",
}
"""How a relation is called on the page of the fact that has it, and of the one it points to.

No longer than a label: eleven cells with a blank."""


def fact_page(corpus: Corpus, links: Links, fact_id: str) -> Page:
    """Return the page of a fact."""
    dossier = corpus.dossier
    fact = dossier.facts[fact_id]
    part = "muted" if is_set_aside(fact) else "strong"
    sign: list[tuple[str, str]] = []
    if fact_id in links.disputed:
        sign = [("disputed", "dispute")]
    paragraphs = [
        Paragraph((said(fact.statement, part),), sign),
        BLANK,
        *_known(dossier, fact),
        *_belongs(dossier, links, fact_id, fact),
    ]
    number = len(fact.evidence)
    quotes = f"{number} quotes" if number else "no quote bears this"
    paragraphs += heading("1 quote" if number == 1 else quotes)
    for index in range(number):
        shown = quote(corpus, fact, index)
        paragraphs += [*([BLANK] if index else []), *quote_lines(corpus, fact_id, shown)]
    relations = list(_relations(dossier, links, fact_id, fact))
    if relations:
        paragraphs += [*heading("beside other facts"), *relations]
    paragraphs += heading("kept as")
    if fact.note:
        paragraphs.append(labelled("note", said(fact.note)))
    paragraphs.append(labelled("curation", Inline(fact.curation)))
    paragraphs.append(labelled("id", said(fact_id, "muted")))
    return Page(
        crumb="a fact",
        record=fact_id,
        place="fact",
        paragraphs=paragraphs,
        question=fact.question or "",
    )


def _known(dossier: Dossier, fact: Fact) -> Iterator[Paragraph]:
    """Yield what the fact says, when, how sure it is, and who says so."""
    for number, value in enumerate(fact.values):
        yield labelled("" if number else _amount_word(fact), *_value(value))
    if fact.when or fact.when_text:
        yield labelled("when", *_when(fact))
    if fact.due:
        yield labelled("due", Inline(inferred(fact.due, "")))
    if fact.role:
        yield labelled("as", said(fact.role))
    yield labelled(
        "says so", *outlets_named(dossier, fact), Inline("; "), *sources_named(dossier, fact)
    )
    sure = [Inline(fact.modality)]
    if fact.rank == "deprecated":
        reason = one_line(fact.rank_reason)
        sure += [Inline("; set aside", "dispute"), Inline(f": {reason}" if reason else "")]
    elif fact.rank == "preferred":
        sure.append(Inline("; preferred"))
    yield labelled("how sure", *sure)


def _amount_word(fact: Fact) -> str:
    numbers = [value for value in fact.values if value.type != "text"]
    return "amount" if len(numbers) == len(fact.values) else "value"


def _value(value: Value) -> list[Inline]:
    """Return an amount as printed, its short form if that says it another way, and of what."""
    printed = one_line(value.text)
    short = one_line(amount_label(value))
    words = [Inline(f"“{printed}”", "strong")] if printed else []
    if short.casefold() != printed.casefold():
        words.append(Inline(f"  {short}" if words else short))
    if value.of:
        words.append(Inline(f"  {one_line(value.of)}", "muted"))
    return words


def _when(fact: Fact) -> list[Inline]:
    words = [Inline(dated(fact))]
    printed, basis = one_line(fact.when_text), one_line(fact.when_basis)
    if printed:
        words.append(Inline(f", printed “{printed}”"))
    if basis:
        words.append(Inline(f" · {basis}", "muted"))
    return words


def _belongs(dossier: Dossier, links: Links, fact_id: str, fact: Fact) -> Iterator[Paragraph]:
    """Yield who and what it is about, from where to where, its deal, its question."""
    about = [i for i in (fact.subject, fact.object) if i]
    if about:
        yield labelled("about", *names(dossier, dict.fromkeys(about)))
    if fact.from_ or fact.to:
        there = [Inline("from ", "muted"), named(dossier, fact.from_)] if fact.from_ else []
        back = [Inline("to ", "muted"), named(dossier, fact.to)] if fact.to else []
        yield labelled("moved", *listed([group for group in (there, back) if group], " "))
    if fact.deal:
        yield labelled("deal", named(dossier, fact.deal))
    if fact.question:
        others = len(links.others(fact_id))
        count = "no other answer" if not others else "1 other answer"
        count = f"{others} other answers" if others > 1 else count
        yield labelled("question", named(dossier, fact.question), Inline(f"  {count}", "muted"))


def _relations(dossier: Dossier, links: Links, fact_id: str, fact: Fact) -> Iterator[Paragraph]:
    """Yield how it stands to other facts, and how others stand to it."""
    there = [(relation.fact, _HERE[relation.kind], relation.note) for relation in fact.relations]
    back = [(other, _BACK[kind], note) for other, kind, note in links.incoming(fact_id)]
    for other, label, note in (*there, *back):
        if other in dossier.facts:
            line = fact_line(links, other)
            words = Inline(one_line(line.statement), "text", Goal(other))
            yield labelled(label, words)._replace(right=aside(line))
        else:
            yield labelled(label, Inline(one_line(other), "dispute", Goal(other)))
        if note:
            yield labelled("", said(note, "muted"))
