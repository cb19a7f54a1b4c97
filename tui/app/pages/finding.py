"""The page of any record, by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.app.pages.model import Page
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links


def page_of(corpus: Corpus, links: Links, record_id: str, since: str = "") -> Page:
    """Return the page of a record.

    `since` is the fact from which a question is asked: its answers are then told as they stand to
    it. Raises UnknownRecordError for an id that has no page.
    """
    dossier = corpus.dossier
    if record_id in dossier.facts:
        from tui.app.pages.fact import fact_page

        return fact_page(corpus, links, record_id)
    if record_id in dossier.entities:
        from tui.app.pages.entity import entity_page

        return entity_page(corpus, links, record_id)
    if record_id in dossier.deals:
        from tui.app.pages.deal import deal_page

        return deal_page(corpus, links, record_id)
    if record_id in dossier.articles:
        from tui.app.pages.article import article_page

        return article_page(corpus, links, record_id)
    if record_id in dossier.questions:
        from tui.app.pages.duel import duel_page

        return duel_page(corpus, record_id, since)
    raise UnknownRecordError(
        f"nothing can be shown of “{one_line(record_id)}”",
        todo="`dossier search WORDS` finds records by what they say.",
    )
