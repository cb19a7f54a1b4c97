"""The page of all disputed questions, by what their answers differ in."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from tui.app.pages.model import BLANK, Goal, Inline, Page, Paragraph, heading
from tui.records.gate import one_line
from tui.records.models import Difference

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.records.models import Question


def disputed_page(corpus: Corpus, links: Links) -> Page:
    """Return the page of the questions with more than one answer."""
    questions = {
        question_id: question
        for question_id, question in corpus.dossier.questions.items()
        if len(links.answers(question_id)) > 1
    }
    count = "1 question" if len(questions) == 1 else f"{len(questions)} questions"
    lead = f"{count} with answers that differ" if questions else "No answers differ."
    paragraphs = [Paragraph((Inline(lead, "strong"),))]
    if not questions:
        paragraphs += [
            BLANK,
            Paragraph((Inline("Questions that facts answer differently would be here.", "muted"),)),
        ]
    for first in (*get_args(Difference), ""):
        here = [i for i, question in questions.items() if _first(question) == first]
        if here:
            paragraphs += heading(first or "in other ways", str(len(here)))
        for question_id in here:
            paragraphs.append(_line(questions[question_id], question_id, links, first))
    return Page("disputed", "", "disputed", paragraphs)


def _first(question: Question) -> str:
    return question.differs[0] if question.differs else ""


def _line(question: Question, question_id: str, links: Links, first: str) -> Paragraph:
    also = [kind for kind in question.differs if kind != first]
    right = f"{', '.join(also)}  " if also else ""
    number = f"{len(links.answers(question_id))} answers"
    words = Inline(one_line(question.text), "text", Goal(question_id))
    return Paragraph((words,), ((right, "muted"), (number, "muted")), hang=2)
