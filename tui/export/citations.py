"""Citations: who says what, in which words and where, as plain text, Markdown, or in full.

A quote is given as it stands in the article now. One that is no longer there, or not as it was
cited, is said to be so and never passed off as support.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Literal, get_args

from msgspec import Struct

from tui.evidence.anchor import SUPPORTING
from tui.insight.attribution import article_name, words
from tui.insight.labels import set_aside
from tui.insight.ordering import is_set_aside
from tui.records.dates import label
from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line
from tui.records.models import Article, Deal, Evidence, Fact, Question

if TYPE_CHECKING:
    from tui.evidence.anchor import Anchor
    from tui.insight.corpus import Corpus

Style = Literal["text", "markdown", "full"]
STYLES: Final[tuple[str, ...]] = get_args(Style)

_MARKDOWN: Final = re.compile(r"([\\`*_\[\]<>#|~&$]|^[-+=]|^\d+(?=[.)]))")
_CITABLE: Final = "Facts, questions, deals, articles and passages (article@start) can be cited."


class Quotation(Struct, frozen=True):
    """One piece of evidence ready to be shown: the words, where they stand, how surely.

    `words` are those in the article now if `supports`, else those that were cited. `source` is
    outlet, title, date and section; `doubt` says in words what is not as it was cited.
    """

    words: str
    supports: bool
    source: tuple[str, ...]
    doubt: str
    evidence: Evidence
    anchor: Anchor


def cite(corpus: Corpus, record_id: str, style: Style = "text") -> str:
    """Return the citation of a record; only the style `full` has offsets, hashes and ids.

    A question or deal is cited with all its facts. Raises UnknownRecordError for an id that is
    not there or not of a kind that can be cited.
    """
    write = {"text": _Text, "markdown": _Markdown, "full": _Full}[style](corpus)
    found = corpus.dossier.find(record_id)
    if found is None and "@" in record_id:
        return write.passage(*passage(corpus, record_id))
    if found is None:
        raise UnknownRecordError(f"No record has the id {record_id!r}.", todo=_CITABLE)
    table, record = found
    if isinstance(record, Fact):
        return write.fact(record_id)
    if isinstance(record, Article):
        return write.article(record_id)
    if isinstance(record, Question | Deal):
        field = "question" if isinstance(record, Question) else "deal"
        facts = corpus.dossier.facts.items()
        cited = [write.fact(i) for i, fact in facts if getattr(fact, field) == record_id]
        return "\n\n".join([write.heading(record_id), *cited])
    raise UnknownRecordError(
        f"{record_id!r} is of table {table}, which has nothing to quote.", todo=_CITABLE
    )


def quotations(corpus: Corpus, fact: Fact) -> Iterator[Quotation]:
    """Yield the evidence of a fact, in the order recorded."""
    for evidence in fact.evidence:
        anchor = corpus.anchor(evidence)
        supports = anchor.state in SUPPORTING and anchor.start is not None
        words, doubt = evidence.exact, ""
        if supports:
            words = corpus.text(evidence.article)[anchor.start : anchor.end]
        if anchor.state not in {"exact", "moved"}:
            doubt = f"{anchor.state}: {anchor.note}" if anchor.note else anchor.state
        if anchor.state == "drifted":
            doubt += f"; cited as “{one_line(evidence.exact)}”"
        start = evidence.start if anchor.start is None else anchor.start
        yield Quotation(
            words=one_line(words),
            supports=supports,
            source=source(corpus, evidence.article, start),
            doubt=one_line(doubt),
            evidence=evidence,
            anchor=anchor,
        )


def source(corpus: Corpus, article_id: str, start: int | None = None) -> tuple[str, ...]:
    """Return outlet, title and date of an article, and the section at `start` if given.

    One with neither outlet nor title is called by its id.
    """
    article = corpus.dossier.articles.get(article_id)
    if article is None:
        return (one_line(article_id),)
    parts = [one_line(article_name(corpus.dossier, article_id))] if article.publisher else []
    title = one_line(article.title)
    if title or not parts:
        parts.append(f"“{title}”" if title else one_line(article_id))
    if article.published:
        inferred = " (date inferred)" if article.published_basis else ""
        parts.append(label(article.published) + inferred)
    if start is not None:
        parts.append(corpus.role_at(article_id, start))
    return tuple(parts)


def passage(corpus: Corpus, passage_id: str) -> tuple[str, int, int]:
    """Return (article, start, end) of the passage with the id `article@start`.

    Raises UnknownRecordError when there is no such passage.
    """
    article_id, _, offset = passage_id.rpartition("@")
    if article_id in corpus.dossier.articles and offset.isascii() and offset.isdigit():
        found = corpus.passage_at(article_id, int(offset))
        if found is not None and found.start <= int(offset) < found.end:
            return article_id, found.start, found.end
    raise UnknownRecordError(
        f"No passage has the id {passage_id!r}.", todo="`dossier list passages` names them."
    )


def how_sure(corpus: Corpus, fact: Fact) -> str:
    """Return in words how sure a fact is and who says so beyond the outlet, or ""."""
    parts: list[str] = [] if fact.modality == "asserted" else [fact.modality]
    if fact.attributed_to:
        parts.append(one_line(words(corpus.dossier, fact)))
    if is_set_aside(fact):
        parts.append(f"set aside: {one_line(set_aside(fact))}")
    return "; ".join(parts)


class _Text:
    """Statement, and for each quote the words and, below them, where they stand."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._dossier = corpus.dossier

    def fact(self, record_id: str) -> str:
        fact = self._dossier.facts[record_id]
        sure = how_sure(self._corpus, fact)
        lines = [one_line(fact.statement) + (f" ({sure})" if sure else "")]
        for quotation in quotations(self._corpus, fact):
            lines += [f"  {line}" for line in self.quotation(quotation)]
        return "\n".join(lines)

    def quotation(self, quotation: Quotation) -> list[str]:
        where = ", ".join(quotation.source)
        if quotation.supports:
            doubt = f" ({quotation.doubt})" if quotation.doubt else ""
            return [f"“{quotation.words}”", f"  {where}{doubt}"]
        return [
            f"Not found as cited in {where} ({quotation.doubt}).",
            f"  cited: {quotation.words}",
        ]

    def heading(self, record_id: str) -> str:
        question = self._dossier.questions.get(record_id)
        if question is None:
            return one_line(self._dossier.deals[record_id].title)
        return "\n".join(one_line(part) for part in (question.text, question.verdict) if part)

    def article(self, record_id: str) -> str:
        article = self._dossier.articles[record_id]
        parts = [", ".join(one_line(name) for name in article.author)] if article.author else []
        parts += source(self._corpus, record_id)
        if article.url:
            parts.append(one_line(article.url))
        return ", ".join(parts)

    def passage(self, article_id: str, start: int, end: int) -> str:
        words = one_line(self._corpus.text(article_id)[start:end])
        return f"“{words}”\n  {', '.join(source(self._corpus, article_id, start))}"


class _Markdown(_Text):
    """Quotes as block quotes; every character of the texts that Markdown would take is escaped."""

    def fact(self, record_id: str) -> str:
        fact = self._dossier.facts[record_id]
        sure = how_sure(self._corpus, fact)
        lines = [escaped(one_line(fact.statement)) + (f" ({escaped(sure)})" if sure else "")]
        for quotation in quotations(self._corpus, fact):
            lines += ["", *self.quotation(quotation)]
        return "\n".join(lines)

    def quotation(self, quotation: Quotation) -> list[str]:
        where = escaped(", ".join(quotation.source))
        article = self._dossier.articles.get(quotation.evidence.article)
        if article is not None and article.url:
            where = f"[{where}](<{_link(article.url)}>)"
        doubt = f" ({escaped(quotation.doubt)})" if quotation.doubt else ""
        if quotation.supports:
            return [f"> “{escaped(quotation.words)}”", ">", f"> — {where}{doubt}"]
        return [f"Not found as cited in {where}{doubt}."]

    def heading(self, record_id: str) -> str:
        first, *rest = super().heading(record_id).split("\n")
        return "\n\n".join([f"**{escaped(first)}**", *map(escaped, rest)])

    def article(self, record_id: str) -> str:
        return escaped(super().article(record_id))

    def passage(self, article_id: str, start: int, end: int) -> str:
        words = one_line(self._corpus.text(article_id)[start:end])
        where = escaped(", ".join(source(self._corpus, article_id, start)))
        return f"> “{escaped(words)}”\n>\n> — {where}"


class _Full(_Text):
    """As text, with all that a reader needs to find the very characters again."""

    def fact(self, record_id: str) -> str:
        fact = self._dossier.facts[record_id]
        lines = [super().fact(record_id), f"  fact {record_id}"]
        if fact.when or fact.when_basis:
            basis = f" ({one_line(fact.when_basis)})" if fact.when_basis else ""
            lines.append(f"  when {label(fact.when)}{basis}")
        if fact.due:
            lines.append(f"  due {label(fact.due)}")
        if fact.question:
            lines.append(f"  answers {fact.question}")
        return "\n".join(lines)

    def quotation(self, quotation: Quotation) -> list[str]:
        evidence, anchor = quotation.evidence, quotation.anchor
        article = self._dossier.articles.get(evidence.article)
        at = "nowhere" if anchor.start is None else f"characters {anchor.start}-{anchor.end}"
        lines = [*super().quotation(quotation), f"  {anchor.state}, {evidence.article}, {at}"]
        return lines if article is None else [*lines, f"  {_file(article)}"]

    def heading(self, record_id: str) -> str:
        return f"{super().heading(record_id)}\n{record_id}"

    def article(self, record_id: str) -> str:
        article = self._dossier.articles[record_id]
        lines = [super().article(record_id), f"  {record_id}", f"  {_file(article)}"]
        if article.published_basis:
            lines.append(f"  date inferred: {one_line(article.published_basis)}")
        return "\n".join(lines)

    def passage(self, article_id: str, start: int, end: int) -> str:
        article = self._dossier.articles[article_id]
        where = f"  {article_id}, characters {start}-{end}\n  {_file(article)}"
        return f"{super().passage(article_id, start, end)}\n{where}"


def escaped(text: str) -> str:
    """Return `text` with a backslash before every character that Markdown could act on."""
    return _MARKDOWN.sub(lambda found: _backslashed(found[0]), text)


def _backslashed(found: str) -> str:
    return f"{found}\\" if found.isdigit() else f"\\{found}"


def _link(url: str) -> str:
    return re.sub(r"[<>\s\\]", "", one_line(url))


def _file(article: Article) -> str:
    return f"{one_line(article.file)}, SHA-256 of the text {article.sha256}"
