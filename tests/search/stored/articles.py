"""Dossiers of a few articles to try the stored index with, and a linear reading to prove it by."""

from __future__ import annotations

from pathlib import Path

from tui.evidence.text import digest
from tui.insight.corpus import Corpus, open_corpus
from tui.records.models import About, Article, Dossier, Section
from tui.search.normalise import words
from tui.search.query import parse
from tui.search.stored.lookup import Lookup
from tui.search.stored.meaning import Words
from tui.search.stored.shelf import Shelf
from tui.search.stored.word_query import word_query
from tui.store import canonical


def write(folder: Path, texts: dict[str, str]) -> Path:
    """Write a dossier with these articles; the first line of each is its title."""
    records = {}
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        title = text.partition("\n")[0]
        sections = [Section(role="title", start=0, end=len(title))] if title else []
        records[name] = Article(
            file=f"{name}.txt", title=title or name, sha256=digest(text), sections=sections
        )
    dossier = Dossier(about=About(schema=1, title="Reading"), articles=records)
    store = folder / "store.json"
    store.write_bytes(canonical.encode(dossier))
    return store


def opened(folder: Path, texts: dict[str, str]) -> Corpus:
    return open_corpus(write(folder, texts))


def built(corpus: Corpus) -> Shelf:
    shelf = Shelf(corpus)
    for _ in shelf.building():
        pass
    assert shelf.missing == []
    return shelf


def answers(shelf: Shelf, query: str) -> list[tuple[str, int, float]]:
    """The passages that a query finds, best first: article, start, score."""
    lookup = Lookup(word_query(parse(query), Words(shelf.live)))
    found = [answer for live in shelf.live for answer in lookup.answers(live)]
    at = [(answer.live.segment.stretch(answer.passage), answer.score) for answer in found]
    scored = [(stretch.article, stretch.start, round(score, 9)) for stretch, score in at]
    return sorted(scored, key=lambda each: (-each[2], each[0], each[1]))


def linear(corpus: Corpus, sought: list[str]) -> set[tuple[str, int]]:
    """The passages that have all these words, found by reading everything."""
    return {
        (article, passage.start)
        for article in corpus.dossier.articles
        for passage in corpus.passages(article)
        if passage.content
        and set(sought) <= set(words(corpus.text(article)[passage.start : passage.end]))
    }
