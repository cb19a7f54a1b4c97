"""The passage that a result of a search rests on, in its article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.screens.record_rows import name_of
from tui.app.widgets.pieces import Piece, Row, plain
from tui.evidence.anchor import SUPPORTING
from tui.insight.labels import published
from tui.records.errors import ArticleError, UnknownRecordError
from tui.records.gate import one_line, visible

if TYPE_CHECKING:
    from tui.app.widgets.article_text import ArticleText
    from tui.insight.corpus import Corpus
    from tui.search.model import Place


class Preview:
    """Shows places of articles in a pane; an article that is shown already stays as it is."""

    def __init__(self, corpus: Corpus, pane: ArticleText) -> None:
        self._corpus = corpus
        self._pane = pane
        self._article = ""

    def show(self, place: Place) -> None:
        """Show the article of a place with the place marked; say so if it is not there."""
        with self._pane.at_once():
            self._show(place)

    def _show(self, place: Place) -> None:
        if not self._open(place.article):
            return
        span = None
        if place.start is not None and place.end is not None:
            span = (place.start, place.end)
        supports = place.state in SUPPORTING
        self._pane.mark(span if supports else None, [span] if span and not supports else ())
        if span:
            self._pane.reveal(*span)
        self._pane.title_row = self._title(place)

    def tell(self, rows: list[Row], title: str = "") -> None:
        """Show words instead of an article."""
        self._article = ""
        with self._pane.at_once():
            self._pane.tell([Row(()), *rows])
            self._pane.title_row = plain(f" {title}", "title") if title else Row(())

    def _open(self, article_id: str) -> bool:
        if article_id == self._article:
            return True
        try:
            text = self._corpus.text(article_id)
        except (ArticleError, UnknownRecordError) as error:
            self.tell([plain(f"   {one_line(error.what)}", "dispute")], article_id)
            return False
        sections = self._corpus.sections(article_id)
        self._pane.show(visible(text), [(s.start, s.end, s.role) for s in sections])
        self._article = article_id
        return True

    def _title(self, place: Place) -> Row:
        dossier = self._corpus.dossier
        parts = [name_of(dossier, place.article)]
        parts.append(published(dossier.articles[place.article]))
        if place.start is not None:
            parts.append(self._corpus.role_at(place.article, place.start))
        right: list[Piece] = []
        if place.state != "exact":
            part = "evidence" if place.state in SUPPORTING else "dispute"
            right = [(f"{place.state} ", part)]
        return Row(((" ", "text"), (", ".join(part for part in parts if part), "title")), right)
