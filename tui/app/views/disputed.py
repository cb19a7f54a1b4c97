"""The disputed questions as lines: by what their answers differ in, each with who says what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from tui.app.views.lines import BRINGS, Line, View, heading, sign
from tui.app.widgets.pieces import Row, plain
from tui.insight.glance import glance
from tui.records.gate import one_line
from tui.records.models import Difference

if TYPE_CHECKING:
    from tui.app.look import Signs
    from tui.app.widgets.pieces import Piece
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.records.models import Question

ORDERS: Final = ("by what differs", "most answers first", "by name")


def disputed_view(corpus: Corpus, links: Links, signs: Signs, order: str = "") -> View:
    """Return the questions that have more than one answer, in one of `ORDERS`."""
    questions = {
        question_id: question
        for question_id, question in corpus.dossier.questions.items()
        if len(links.answers(question_id)) > 1
    }
    lines: list[Line] = []
    for first, here in _parts(links, questions, order):
        lines += heading(first or "in other ways", str(len(here))) if first is not None else []
        lines += [_line(links, i, questions[i], first, signs) for i in here]
    count = "1 question" if len(questions) == 1 else f"{len(questions)} questions"
    figures = ((f"{count} with answers that differ ", "muted"),) if questions else ()
    return View(
        Row(((" Disputed", "title"),), figures),
        lines,
        [
            Row(()),
            plain("Questions that facts answer differently would be here.", "muted"),
            plain("Facts with the same `question` answer it.", "muted"),
            plain(BRINGS, "muted"),
        ],
        ORDERS,
    )


def _parts(
    links: Links, questions: dict[str, Question], order: str
) -> list[tuple[str | None, list[str]]]:
    """Return the ids in parts under what differs first; in one part, under None, otherwise."""
    if order == "most answers first":
        return [(None, sorted(questions, key=lambda i: -len(links.answers(i))))]
    if order == "by name":
        return [(None, sorted(questions, key=lambda i: questions[i].text.casefold()))]
    kinds = (*get_args(Difference), "")
    found = [(kind, [i for i, one in questions.items() if _first(one) == kind]) for kind in kinds]
    return [(kind, here) for kind, here in found if here]


def _first(question: Question) -> str:
    return question.differs[0] if question.differs else ""


def _line(
    links: Links, question_id: str, question: Question, first: str | None, signs: Signs
) -> Line:
    """Return the line of a question: the kinds of difference that no heading tells, the count."""
    kinds = ", ".join(kind for kind in question.differs if kind != first)
    answers = links.answers(question_id)
    tail: list[Piece] = [(f"{kinds}  ", "text")] if kinds else []
    tail.append((f"{len(answers):>2} answers", "muted"))
    told = [one_line(words) for words in glance(links.dossier, answers)]
    notes = [f"{words[:1].upper()}{words[1:]}." for words in told]
    if not notes:
        notes = [one_line(question.verdict) or "No verdict has been written yet."]
    return Line(
        sign(signs, disputed=True),
        one_line(question.text),
        tail,
        notes,
        answers,
        record=question_id,
    )
