"""Article files, and the stretches of text that records of the dossier claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tui.insight.check.report import Problem, error
from tui.records.errors import ArticleError

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus


def files(corpus: Corpus) -> Iterator[Problem]:
    """Yield `article-missing` and `article-changed`, naming the file."""
    for article_id, article in corpus.dossier.articles.items():
        try:
            now = corpus.sha256(article_id)
        except ArticleError as trouble:
            message = f"{article.file} cannot be read: {trouble.what}"
            yield error("article-missing", article_id, "file", message)
            continue
        if now != article.sha256:
            message = (
                f"the text of {article.file} is not the one that was curated: its hash is {now},"
                f" recorded is {article.sha256 or 'none'}"
            )
            yield error("article-changed", article_id, "sha256", message)


def stretches(corpus: Corpus) -> Iterator[Problem]:
    """Yield `bad-section` and `bad-mark`: outside the text, empty, or over another one."""
    marks: dict[str, list[tuple[int, int, str, str]]] = {}
    for mark_id, mark in corpus.dossier.marks.items():
        marks.setdefault(mark.article, []).append((mark.start, mark.end, mark_id, "start"))
    for article_id, article in corpus.dossier.articles.items():
        length = _length(corpus, article_id)
        sections = [
            (section.start, section.end, article_id, f"sections[{at}]")
            for at, section in enumerate(article.sections)
        ]
        yield from _wrong("bad-section", sections, length)
        yield from _wrong("bad-mark", marks.get(article_id, []), length)


def _length(corpus: Corpus, article_id: str) -> int | None:
    """Return how long the text is, None if it cannot be read."""
    try:
        return len(corpus.text(article_id))
    except ArticleError:
        return None


def _wrong(
    code: str, spans: Iterable[tuple[int, int, str, str]], length: int | None
) -> Iterator[Problem]:
    last: tuple[int, int, str, str] | None = None
    for span in sorted(spans):
        start, end, record_id, field = span
        if not 0 <= start < end or (length is not None and end > length):
            size = "" if length is None else f" of {length:,} characters"
            message = f"[{start}, {end}) is no stretch of the text{size}"
            yield error(code, record_id, field, message)
            continue
        if last is not None and start < last[1]:
            other = last[3] if last[2] == record_id else last[2]
            message = f"[{start}, {end}) lies over {other}, [{last[0]}, {last[1]})"
            yield error(code, record_id, field, message)
        if last is None or end > last[1]:
            last = span
