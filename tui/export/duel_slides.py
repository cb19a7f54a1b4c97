"""A question as a slide: two answers set against each other, what differs, the other answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.export.slide_models import DuelSlide, OtherAnswer, Side
from tui.export.slide_quotes import slide_quotes
from tui.insight.answers import compare
from tui.insight.attribution import outlets
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.export.slide_models import SlideQuote
    from tui.insight.answers import Answer, Comparison
    from tui.insight.corpus import Corpus

LABELS: Final = {
    "amount": "amount",
    "wording": "words",
    "scope": "of what",
    "strength": "how sure",
    "doer": "who",
    "title": "as",
    "date": "when",
    "due": "due",
    "source": "source",
}
"""What each row of the table is called; what a curator noted is no row."""

_NONE: Final = "none given"


def duel_slide(corpus: Corpus, question_id: str, fact_id: str = "", note: str = "") -> DuelSlide:
    """Return the slide of a question, as answered by `fact_id` first if that is one of its answers.

    Raises UnknownRecordError for an id that is no question.
    """
    comparison = compare(corpus, question_id, fact_id or None)
    answers = [answer for group in comparison.groups for answer in group.answers]
    base = next((answer for answer in answers if answer.fact == comparison.base), None)
    rival = _rival(corpus, comparison, answers)
    shown = [answer for answer in (base, rival) if answer is not None]
    quotes = {answer.fact: _quotes(corpus, answer) for answer in answers}
    headings = _headings([(quotes[a.fact] or (None,))[0] for a in shown])
    scene = _scene([quotes[answer.fact] for answer in shown])
    rows = tuple(_rows(base, rival)) if base and rival else ()
    sourced = any(label == LABELS["source"] for label, _, _ in rows)
    sides = [
        _side(corpus, answer, heading, quotes[answer.fact], dated=not scene, sourced=sourced)
        for answer, heading in zip(shown, headings, strict=True)
    ]
    if headings == ["later", "earlier"]:
        sides.reverse()
        rows = tuple((label, other, one) for label, one, other in rows)
    return DuelSlide(
        record=question_id,
        question=one_line(comparison.text),
        scene=scene,
        sides=tuple(sides),
        rows=rows,
        others=tuple(
            OtherAnswer(
                fact=answer.fact,
                standing=answer.standing,
                who=one_line(", ".join(answer.outlets)),
                statement=one_line(answer.statement),
                quotes=quotes[answer.fact],
            )
            for answer in answers
            if answer not in shown
        ),
        verdict=one_line(comparison.verdict),
        note=one_line(note),
        differs=tuple(map(one_line, comparison.differs)),
    )


def _quotes(corpus: Corpus, answer: Answer) -> tuple[SlideQuote, ...]:
    return slide_quotes(corpus, corpus.dossier.facts[answer.fact])


def _rival(corpus: Corpus, comparison: Comparison, answers: list[Answer]) -> Answer | None:
    """Return the answer that makes the plainest contrast to the base.

    What the question is about counts most, then amounts, another outlet, above all one that says
    plainly more or less, and another place in the article; what was set aside counts less than
    what stands, and so does another language unless it changes the amount.
    """
    base = next((answer for answer in answers if answer.fact == comparison.base), None)
    rivals = [answer for answer in answers if answer.fact != comparison.base]
    open_ones = [answer for answer in rivals if answer.standing != "same"] or rivals

    def origins(answer: Answer) -> set[str]:
        return set(outlets(corpus.dossier, corpus.dossier.facts[answer.fact]))

    def contrast(answer: Answer) -> int:
        aspects = {difference.aspect for difference in answer.differences}
        score = 3 * len(aspects & set(comparison.differs)) + len(aspects)
        score += 2 * ("section" in aspects)
        score += 2 * ("amount" in aspects)
        if base is not None and not origins(base) & origins(answer):
            score += 3 + (answer.standing in {"more", "less"})
        score -= 6 * ("translation" in aspects and "amount" not in aspects)
        return score - 3 * bool(answer.set_aside)

    return max(open_ones, key=contrast, default=None)


def _headings(firsts: list[SlideQuote | None]) -> list[str]:
    """Return a heading for each side: the outlet, or where in the article it is said."""
    one, other = [*firsts, None, None][:2]
    if one and other:
        if one.article == other.article:
            if one.section != other.section:
                return [one.section, other.section]
            early = (one.start or 0) <= (other.start or 0)
            return ["earlier", "later"] if early else ["later", "earlier"]
        if one.outlet == other.outlet:
            return [one.title, other.title]
    return [first.outlet if first else "no quote" for first in firsts]


def _scene(sides: list[tuple[SlideQuote, ...]]) -> str:
    """Return how the two sides stand to each other where that is worth a line."""
    if len(sides) != 2 or not all(sides):
        return ""
    one, other = sides[0][0], sides[1][0]
    if one.article != other.article:
        return ""
    return f"Same article, two places: {one.outlet}, {one.date or 'undated'}"


def _side(
    corpus: Corpus,
    answer: Answer,
    heading: str,
    quotes: tuple[SlideQuote, ...],
    *,
    dated: bool,
    sourced: bool,
) -> Side:
    """Return a side; its source stands in the table where the two name different ones."""
    first = quotes[0] if quotes else None
    parts: list[str] = []
    gloss = ""
    if first:
        source = "" if sourced else first.source or answer.source
        parts = [first.section, first.date if dated else "", source]
        own = corpus.dossier.about.language
        if first.supports and first.language.partition("-")[0] != own.partition("-")[0]:
            gloss = one_line(answer.statement)
    return Side(
        fact=answer.fact,
        heading=heading,
        under=one_line(", ".join(part for part in parts if part and part != heading)),
        statement=one_line(answer.statement),
        set_aside=one_line(answer.set_aside),
        quotes=quotes,
        gloss=gloss,
    )


def _rows(base: Answer, rival: Answer) -> Iterator[tuple[str, str, str]]:
    """Yield what differs; the two figures even where they are not figures of the same thing.

    Where it is said and in which language stands above the quotes already.
    """
    aspects = {difference.aspect for difference in rival.differences}
    if "amount" not in aspects and base.figure and rival.figure and base.figure != rival.figure:
        yield "amount", one_line(base.figure), one_line(rival.figure)
    for difference in rival.differences:
        label = LABELS.get(difference.aspect)
        if label:
            one, other = one_line(difference.base), one_line(difference.other)
            yield label, one or _NONE, other or _NONE
