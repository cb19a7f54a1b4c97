"""The explorer's text pane: which article and passage it shows, and what the status line says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from tui.app.screens.record_rows import name_of
from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import Piece, Row, cut, length, plain
from tui.insight.labels import published
from tui.insight.short_dates import fitted
from tui.records.errors import ArticleError, UnknownRecordError
from tui.records.gate import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.app.widgets.article_text import ArticleText
    from tui.app.widgets.bars import StatusLine
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.records.errors import DossierError
    from tui.records.models import Evidence

_NOTHING = "   Choose a fact to see the passage that says it,", "   or an article to read it."
_NO_FACT_YET = ("   Choose an article to read it.",)
_EMPTY = ("   What an article says would be here.",)
_ROOMY: Final = 200
"""Cells of a pane of which nothing is known yet."""


class Found(NamedTuple):
    """Where a quote stands now, how surely, and what changed."""

    state: str
    span: tuple[int, int] | None
    note: str = ""

    @property
    def supports(self) -> bool:
        """Whether the place may be shown as evidence."""
        return self.state in {"exact", "moved", "drifted"}


class Reading:
    """Shows the quotes of facts in their articles; `fact` and `number` say which quote."""

    def __init__(self, corpus: Corpus, links: Links, pane: ArticleText, status: StatusLine) -> None:
        self.article = ""
        self.fact = ""
        self.number = 0
        self._corpus = corpus
        self._links = links
        self._pane = pane
        self._status = status
        self._listed: Iterable[str] = ()
        self._beside: frozenset[str] = frozenset()

    @property
    def evidence(self) -> Evidence | None:
        """The quote shown, if a fact is shown."""
        fact = self._corpus.dossier.facts.get(self.fact)
        return fact.evidence[self.number] if fact and self.number < len(fact.evidence) else None

    def show_fact(
        self, fact_id: str, beside: Iterable[str] = (), *, article: str = "", number: int = -1
    ) -> None:
        """Show quote `number` of a fact; for -1 the first one, in `article` if it has one there.

        `beside` are the other facts of the list: their passages are underlined.
        """
        if beside is not self._listed:  # very many facts are not gone through at every step
            self._listed, self._beside = beside, frozenset(beside)
        self.fact = fact_id
        quotes = self._corpus.dossier.facts[fact_id].evidence
        wanted = [i for i, evidence in enumerate(quotes) if evidence.article == article]
        self.number = wanted[0] if wanted else 0
        if 0 <= number < len(quotes):
            self.number = number
        self._show_quote()

    def point_at(self, fact_id: str, start: int, end: int) -> None:
        """Mark the quote of a fact that stands at [start, end) of the text, without scrolling."""
        if not self.article:
            return
        for number, evidence in enumerate(self._corpus.dossier.facts[fact_id].evidence):
            span = self._find(evidence).span if evidence.article == self.article else None
            if span and span[0] < end and start < span[1]:
                self.fact, self.number = fact_id, number
                with self._pane.at_once():
                    self._mark(evidence)
                    self._tell()
                return

    def step(self, by: int) -> bool:
        """Show the next or previous quote of the fact; return False if it has no other."""
        fact = self._corpus.dossier.facts.get(self.fact)
        if fact is None or len(fact.evidence) < 2:
            return False
        self.number = (self.number + by) % len(fact.evidence)
        self._show_quote()
        return True

    def show_article(self, article_id: str) -> None:
        """Show an article from its beginning, with nothing cited."""
        self.fact, self.number = "", 0
        with self._pane.at_once():
            if self._open(article_id):
                self._pane.mark(None, self._other_spans())
            self._tell()

    def show_passage(self, article_id: str, start: int, end: int) -> None:
        """Show a passage that no fact cites."""
        self.show_article(article_id)
        if self.article:
            self._pane.reveal(start, end)

    def clear(self) -> None:
        """Show that there is nothing to show, and what would be."""
        self.article, self.fact, self.number = "", "", 0
        dossier = self._corpus.dossier
        told = _NOTHING if dossier.facts else _NO_FACT_YET if dossier.articles else _EMPTY
        self._pane.tell([Row(()), *(plain(line, "muted") for line in told)])
        self._tell()

    def facts_at(self, start: int, end: int) -> list[str]:
        """Return the facts that cite [start, end) of the article shown."""
        return self._links.facts_at(self.article, start, end) if self.article else []

    def _show_quote(self) -> None:
        evidence = self.evidence
        if evidence is None:
            self.clear()
            return
        with self._pane.at_once():
            if self._open(evidence.article):
                found = self._mark(evidence)
                if found.span:
                    self._pane.reveal(*found.span)
            self._tell()

    def _mark(self, evidence: Evidence) -> Found:
        """Mark a quote as cited if it stands there as support, and what else is cited."""
        found = self._find(evidence)
        others = self._other_spans()
        if found.supports:
            self._pane.mark(found.span, others)
        else:
            self._pane.mark(None, [*others, *([found.span] if found.span else [])])
        return found

    def _open(self, article_id: str) -> bool:
        """Bring the article into the pane; tell what is wrong and return False if it cannot be."""
        try:
            text = self._corpus.text(article_id)
        except (ArticleError, UnknownRecordError) as error:
            self.article = ""
            self._pane.tell([Row(()), *trouble_rows(error)])
            return False
        if article_id != self.article:
            sections = self._corpus.sections(article_id)
            self._pane.show(visible(text), [(s.start, s.end, s.role) for s in sections])
            self.article = article_id
        return True

    def _other_spans(self) -> list[tuple[int, int]]:
        """Return the passages of this article that the facts beside, and this one, cite too."""
        spans = []
        for fact_id in self._links.facts_of(self.article):
            if fact_id not in self._beside and fact_id != self.fact:
                continue
            for evidence in self._corpus.dossier.facts[fact_id].evidence:
                if evidence.article == self.article:
                    found = self._find(evidence)
                    if found.supports and found.span:
                        spans.append(found.span)
        return spans

    def _find(self, evidence: Evidence) -> Found:
        """Return where a quote stands now; what stands as recorded needs no looking for."""
        corpus, start, end = self._corpus, evidence.start, evidence.end
        article = corpus.dossier.articles.get(evidence.article)
        same = article is not None and corpus.sha256(evidence.article) == article.sha256
        if same and corpus.text(evidence.article)[start:end] == evidence.exact:
            return Found("exact", (start, end))
        anchor = corpus.anchor(evidence)
        place = None if anchor.start is None or anchor.end is None else (anchor.start, anchor.end)
        return Found(anchor.state, place, one_line(anchor.note))

    # Title and status.

    def _tell(self) -> None:
        dossier = self._corpus.dossier
        evidence = self.evidence
        article_id = evidence.article if evidence else self.article
        left: list[Piece] = [(f" {key_of('pane-text')} ", "muted"), ("Text", "title")]
        right: list[Piece] = []
        status = Row(())
        if evidence:
            total = len(dossier.facts[self.fact].evidence)
            which = f"quote {self.number + 1} of {total}" if total > 1 else "1 quote"
            right = [(f"{which} ", "muted")]
            state = self._state(evidence)
            # A quote that is not where it was has the line for itself: the footer has the key.
            status = Row(state, self._next(total) if len(state) == 1 else ())
        if article_id:
            width = self._pane.size.width or _ROOMY  # before the first paint it is not known
            room = width - length([*left, *right]) - 3
            left.append((f": {self._named(article_id, evidence, room)}", "text"))
        self._pane.title_row = Row(left, right)
        self._status.show(status)

    def _named(self, article_id: str, evidence: Evidence | None, room: int) -> str:
        """Return an article, its date and section; in little `room` only the years, or no date."""
        article = self._corpus.dossier.articles.get(article_id)
        date = published(article) if article and article.published else ""
        role = ""
        if evidence and article:
            span = self._find(evidence).span if self.article else None
            role = self._corpus.role_at(article_id, span[0] if span else evidence.start)
        name = name_of(self._corpus.dossier, article_id)
        years = fitted(date, article.published, len(date) - 1) if article and date else ""
        for when in (date, years, ""):
            told = ", ".join(part for part in (name, when, role) if part)
            if length([(told, "")]) <= room:
                break
        return told

    def _state(self, evidence: Evidence) -> list[Piece]:
        if not self.article:
            return [("  the article cannot be read", "dispute")]
        found = self._find(evidence)
        if found.state == "exact":
            return [("  exact", "muted")]
        part = "evidence" if found.supports else "dispute"
        cited = "" if found.supports else f"; cited: “{one_line(evidence.exact)}”"
        return [(f"  {found.state}", part), (f": {found.note}{cited}", "text")]

    def _next(self, total: int) -> list[Piece]:
        if total < 2:
            return []
        quotes = self._corpus.dossier.facts[self.fact].evidence
        following = quotes[(self.number + 1) % total]
        name = name_of(self._corpus.dossier, following.article)
        return [
            (key_of("next-quote"), "accent"),
            (f" next quote: {cut(name, 24)} ", "muted"),
        ]


def trouble_rows(error: DossierError) -> list[Row]:
    """Return what a pane shows in place of an article that cannot be read."""
    told = [line for line in (error.where, error.safe, error.todo) if line]
    return [
        plain(f"   {one_line(error.what)}", "dispute"),
        *(plain(f"   {one_line(line)}") for line in told),
        plain("   Everything else can be used as before.", "muted"),
    ]
