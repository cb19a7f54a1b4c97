"""The page of an article: who published it, when and how that is known, its sections, trouble."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.pages.lists import facts_of
from tui.app.pages.model import BLANK, Goal, Inline, Page, Paragraph, heading, labelled, said
from tui.app.pages.naming import named, names
from tui.app.screens.record_rows import name_of
from tui.app.widgets.pieces import cut
from tui.insight.attribution import language_name
from tui.insight.labels import published
from tui.records.errors import ArticleError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.records.models import Article

_OPENING = 60
"""Characters of a section's first words."""


def article_page(corpus: Corpus, links: Links, article_id: str) -> Page:
    """Return the page of an article; one that cannot be read says why and shows the rest."""
    dossier = corpus.dossier
    article = dossier.articles[article_id]
    paragraphs = [
        Paragraph((said(article.title, "strong"),)),
        BLANK,
        *_trouble(corpus, article_id),
        *_known(corpus, article_id, article),
        *facts_of(links, article_id),
        *_sections(corpus, article_id),
    ]
    return Page(name_of(dossier, article_id), article_id, "fact", paragraphs)


def _trouble(corpus: Corpus, article_id: str) -> Iterator[Paragraph]:
    trouble = corpus.trouble(article_id)
    for line in trouble.splitlines():
        yield Paragraph((said(line, "dispute"),))
    if trouble:
        yield BLANK


def _known(corpus: Corpus, article_id: str, article: Article) -> Iterator[Paragraph]:
    dossier = corpus.dossier
    if article.publisher:
        yield labelled("outlet", named(dossier, article.publisher))
    if article.author:
        yield labelled("by", Inline(", ".join(one_line(author) for author in article.author)))
    yield labelled("published", Inline(published(article)))
    if article.published_basis:
        yield labelled("", said(article.published_basis, "muted"))
    yield labelled("language", Inline(one_line(language_name(article.language))))
    if article.translation_of:
        yield labelled("translates", named(dossier, article.translation_of))
    translations = [
        i for i, other in dossier.articles.items() if other.translation_of == article_id
    ]
    if translations:
        yield labelled("translated", *names(dossier, translations))
    if article.origin and article.origin != article_id:
        yield labelled("origin", named(dossier, article.origin))
    if article.url:
        yield labelled("address", said(article.url))
    yield labelled("file", said(article.file))
    if article.note:
        yield labelled("note", said(article.note))
    yield labelled("id", said(article_id, "muted"))


def _sections(corpus: Corpus, article_id: str) -> Iterator[Paragraph]:
    """Yield each recorded section with its first words, which lead into the text."""
    try:
        text = corpus.text(article_id)
    except ArticleError:
        return
    sections = sorted(corpus.sections(article_id), key=lambda section: section.start)
    if not sections:
        return
    yield from heading("1 section" if len(sections) == 1 else f"{len(sections)} sections")
    for section in sections:
        stop = min(section.end, section.start + _OPENING * 2)
        opening = cut(one_line(text[section.start : stop]), _OPENING)
        goal = Goal(article_id, "text", section.start, min(section.start + 1, section.end))
        yield labelled(section.role, Inline(opening, "text", goal))
