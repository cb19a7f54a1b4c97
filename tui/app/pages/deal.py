"""The page of a deal: its parties, its status, the figures its facts give, and those facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.cells import cell_len

from tui.app.pages.lists import facts_of
from tui.app.pages.model import BLANK, Goal, Inline, Page, Paragraph, heading, labelled, said
from tui.app.pages.naming import named
from tui.app.screens.record_rows import name_of
from tui.insight.deals import deal_view
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.insight.corpus import Corpus
    from tui.insight.deals import DealView, Figure, Measure
    from tui.insight.links import Links

_FIGURE: Final = 18
"""Cells of a figure in front of those who say it."""


def deal_page(corpus: Corpus, links: Links, deal_id: str) -> Page:
    """Return the page of a deal."""
    deal = deal_view(links, deal_id)
    called = name_of(corpus.dossier, deal_id)
    paragraphs = [
        Paragraph((Inline(called, "strong"),), [(one_line(deal.kind), "muted")]),
        BLANK,
        *_known(corpus, deal),
    ]
    for measure in deal.measures:
        paragraphs += _measure(measure)
    paragraphs += facts_of(links, deal_id)
    return Page(called, deal_id, "fact", paragraphs)


def _known(corpus: Corpus, deal: DealView) -> Iterator[Paragraph]:
    """Yield status, parties, dates and the note."""
    yield labelled("status", Inline(deal.status))
    label = "parties"
    for party in deal.parties:
        role = [Inline(f", {one_line(party.role)}", "muted")] if party.role else []
        yield labelled(label, named(corpus.dossier, party.entity), *role)
        label = ""
    label = "when"
    for dated in deal.dates:
        date = f"{'due ' if dated.due else ''}{one_line(dated.date)}"
        strength = [Inline(f"{dated.strength}: ", "muted")] if dated.strength else []
        words = Inline(one_line(dated.statement), "text", Goal(dated.fact))
        yield labelled(label, Inline(f"{date}  ", "muted"), *strength, words)
        label = ""
    if deal.note:
        yield labelled("note", said(deal.note))
    yield labelled("id", said(deal.id, "muted"))


def _measure(measure: Measure) -> Iterator[Paragraph]:
    """Yield what an amount is the amount of, and each figure with those who say it."""
    yield from heading(one_line(measure.of) or measure.type, "differs" if measure.disputed else "")
    for figure in measure.figures:
        yield _figure(figure)
    for figure in measure.aside:
        yield _figure(figure, "set aside or denied")


def _figure(figure: Figure, aside: str = "") -> Paragraph:
    label = one_line(figure.label)
    gap = " " * max(1, _FIGURE - cell_len(label))
    who = one_line(", ".join(figure.said_by)) or "nobody"
    words = (
        Inline(label, "muted" if aside else "evidence", Goal(figure.facts[0])),
        Inline(f"{gap}{who}", "muted" if aside else "text"),
    )
    right = aside or figure.strength
    return Paragraph(words, [(right, "muted")] if right else (), hang=_FIGURE)
