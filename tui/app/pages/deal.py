"""The page of a deal: its parties, its status, the figures its facts give, and those facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.pages.entity import facts_of
from tui.app.pages.model import BLANK, Inline, Page, Paragraph, labelled, said
from tui.app.pages.naming import named
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links


def deal_page(corpus: Corpus, links: Links, deal_id: str) -> Page:
    """Return the page of a deal."""
    dossier = corpus.dossier
    deal = dossier.deals[deal_id]
    paragraphs = [
        Paragraph((said(deal.title, "strong"),), [(one_line(deal.kind), "muted")]),
        BLANK,
        labelled("status", Inline(deal.status)),
    ]
    label = "parties"
    for party in deal.parties:
        role = Inline(f", {one_line(party.role)}", "muted")
        paragraphs.append(labelled(label, named(dossier, party.entity), role))
        label = ""
    if deal.note:
        paragraphs.append(labelled("note", said(deal.note)))
    paragraphs += [
        labelled("id", Inline(deal_id, "muted")),
        *facts_of(dossier, links, deal_id),
    ]
    return Page(one_line(deal.title), deal_id, "fact", paragraphs)
