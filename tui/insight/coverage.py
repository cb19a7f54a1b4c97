"""Which passages of the articles the facts cite, which are marked as needing none, which neither.

A passage is cited when the quote of some fact, where it stands now and may be shown as support,
shares a character with it that is not white space. It is marked when marks cover at least half of
it. Passages of boilerplate, and those without a letter or digit, stand apart: they need no fact.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from tui.evidence.anchor import SUPPORTING
from tui.evidence.passages import Passage, passage_id
from tui.records.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.insight.corpus import Corpus

Status = Literal["cited", "marked", "uncited", "apart"]
Span = tuple[int, int, str]


class Covered(Struct, frozen=True):
    """A passage, the facts that cite it, the marks on it (ids), and what that makes of it."""

    id: str
    article: str
    passage: Passage
    status: Status
    facts: tuple[str, ...]
    marks: tuple[str, ...]


class Figures(Struct, frozen=True):
    """How many passages there are, and how many of each status."""

    passages: int
    cited: int
    marked: int
    uncited: int
    apart: int


class Coverage:
    """The coverage of a corpus, computed an article at a time when it is first asked for."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self._articles: dict[str, list[Covered]] = {}

    def of(self, article_id: str) -> list[Covered]:
        """Return the passages of an article in order; raise ArticleError if it cannot be read."""
        covered = self._articles.get(article_id)
        if covered is None:
            covered = self._articles[article_id] = self._cover(article_id)
        return covered

    def uncited(self, article_id: str) -> list[Covered]:
        """Return the passages with neither fact nor mark; raise ArticleError as `of` does."""
        return [covered for covered in self.of(article_id) if covered.status == "uncited"]

    def figures(self, article_id: str) -> Figures:
        """Count the passages of an article; raise ArticleError as `of` does."""
        return _count(self.of(article_id))

    def total(self) -> Figures:
        """Count the passages of all articles that can be read."""
        return _count(covered for article_id in self.readable for covered in self.of(article_id))

    @cached_property
    def readable(self) -> tuple[str, ...]:
        """The ids of the articles whose text can be read."""
        return tuple(a for a in self.corpus.dossier.articles if self._reads(a))

    def _reads(self, article_id: str) -> bool:
        try:
            self.corpus.text(article_id)
        except ArticleError:
            return False
        return True

    def _cover(self, article_id: str) -> list[Covered]:
        text = self.corpus.text(article_id)
        cited = _Overlaps(self._cited.get(article_id, []))
        marked = _Overlaps(self._marked.get(article_id, []))
        covered: list[Covered] = []
        for passage in self.corpus.passages(article_id):
            facts = [
                fact_id
                for start, end, fact_id in cited.over(passage.start, passage.end)
                if text[max(start, passage.start) : min(end, passage.end)].strip()
            ]
            marks = marked.over(passage.start, passage.end)
            half = 2 * _length(passage, marks) >= passage.end - passage.start
            covered.append(
                Covered(
                    passage_id(article_id, passage),
                    article_id,
                    passage,
                    _status(passage, facts=bool(facts), marked=bool(marks) and half),
                    tuple(dict.fromkeys(facts)),
                    tuple(dict.fromkeys(mark_id for _, _, mark_id in marks)),
                )
            )
        return covered

    @cached_property
    def _cited(self) -> dict[str, list[Span]]:
        spans: dict[str, list[Span]] = {}
        for fact_id, fact in self.corpus.dossier.facts.items():
            for evidence in fact.evidence:
                anchor = self.corpus.anchor(evidence)
                if anchor.state in SUPPORTING and anchor.start is not None and anchor.end:
                    span = (anchor.start, anchor.end, fact_id)
                    spans.setdefault(evidence.article, []).append(span)
        return spans

    @cached_property
    def _marked(self) -> dict[str, list[Span]]:
        spans: dict[str, list[Span]] = {}
        for mark_id, mark in self.corpus.dossier.marks.items():
            spans.setdefault(mark.article, []).append((mark.start, mark.end, mark_id))
        return spans


class _Overlaps:
    """Spans to be asked in order of place which of them touch a stretch."""

    def __init__(self, spans: list[Span]) -> None:
        self._waiting = sorted(spans, reverse=True)
        self._open: list[Span] = []

    def over(self, start: int, end: int) -> list[Span]:
        """Return the spans that touch [start, end); a later call must not start earlier."""
        while self._waiting and self._waiting[-1][0] < end:
            self._open.append(self._waiting.pop())
        self._open = [span for span in self._open if span[1] > start]
        return [span for span in self._open if span[0] < end]


def _length(passage: Passage, marks: list[Span]) -> int:
    """Return how many characters of a passage are under marks, those that overlap once."""
    length, at = 0, passage.start
    for start, end, _ in sorted(marks):
        first, last = max(start, at), min(end, passage.end)
        length += max(0, last - first)
        at = max(at, last)
    return length


def _status(passage: Passage, *, facts: bool, marked: bool) -> Status:
    if facts:
        return "cited"
    if passage.role == "boilerplate" or not passage.content:
        return "apart"
    return "marked" if marked else "uncited"


def _count(passages: Iterable[Covered]) -> Figures:
    counts = {"cited": 0, "marked": 0, "uncited": 0, "apart": 0}
    for covered in passages:
        counts[covered.status] += 1
    return Figures(passages=sum(counts.values()), **counts)
