"""The duel on the screen, the one on a line, and the slide say the same of every question."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.app.pages.finding import page_of
from tui.cli.main import main
from tui.export.flowing import Bars
from tui.export.slide_models import DuelSlide
from tui.export.slide_pages import ENDLESS, pages
from tui.export.slides import Slides
from tui.insight.answers import compare
from tui.insight.corpus import open_corpus
from tui.insight.links import Links
from tui.records.gate import one_line

SHIPPED = Path(__file__).parents[2] / "store.json"


def flat(text: str) -> str:
    """Words alone: columns, bars and breaks left out."""
    return " ".join("".join(c if c not in "│▐▌┃" else " " for c in text).split())


def test_screen_and_line_tell_every_answer_quote_and_difference(
    capsys: pytest.CaptureFixture[str],
) -> None:
    corpus = open_corpus(SHIPPED)
    links = Links(corpus.dossier)
    for question in corpus.dossier.questions:
        shown = page_of(corpus, links, question).paragraphs
        screen = flat(" ".join("".join(one.text for one in part.left) for part in shown))
        assert main(["--store", str(SHIPPED), "show", question, "--against"]) == 0
        line = flat(capsys.readouterr().out)
        found = compare(corpus, question)
        wanted = [found.text, found.verdict]
        for group in found.groups:
            for answer in group.answers:
                wanted += [answer.statement, *(one.words for one in answer.differences)]
                quotes = {quote.article: quote.text for quote in reversed(answer.quotes)}
                wanted += quotes.values()
        for words in wanted:
            assert flat(one_line(words)) in line, question
            assert flat(one_line(words)) in screen, question


def test_a_slide_in_full_tells_every_answer_and_the_verdict() -> None:
    corpus = open_corpus(SHIPPED)
    slides = Slides(corpus)
    for question in corpus.dossier.questions:
        slide = slides.slide(question)
        assert isinstance(slide, DuelSlide)
        (page,) = pages(slide, 200, ENDLESS, Bars(), full=True)
        told = flat("\n".join("".join(text for text, _ in line) for line in page))
        answers = {a.fact for group in compare(corpus, question).groups for a in group.answers}
        assert {side.fact for side in slide.sides} | {o.fact for o in slide.others} == answers
        assert flat(slide.verdict) in told
        for other in slide.others:
            assert flat(other.statement) in told, question
