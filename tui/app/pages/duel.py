"""The duel: a question, its answers grouped by how they stand to one of them, and the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.app.look import signs_for_terminal
from tui.app.pages.model import BLANK, Goal, Inline, Page, Paragraph, heading, labelled, said
from tui.app.pages.naming import outlets_named, quote_lines, sources_named
from tui.app.screens.record_rows import name_of
from tui.evidence.sentences import sentences
from tui.insight.answers import compare
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.insight.answers import Answer, Comparison, Group
    from tui.insight.corpus import Corpus

_ASIDE: Final = frozenset({"date", "due", "source"})
"""Differences that are told in one line with the others of their sort."""


def duel_page(corpus: Corpus, question_id: str, since: str = "") -> Page:
    """Return the page of a question; its answers are told as they stand to the fact `since`."""
    found = compare(corpus, question_id, since or None)
    paragraphs = [*_top(found), *_verdict(found)]
    for group in found.groups:
        paragraphs += _group(corpus, group)
    if not found.groups:
        paragraphs += [BLANK, Paragraph((Inline("No fact answers this yet.", "muted"),))]
    note = corpus.dossier.questions[question_id].note
    paragraphs += heading("kept as")
    if note:
        paragraphs.append(labelled("note", said(note)))
    paragraphs.append(labelled("id", said(question_id, "muted")))
    title = name_of(corpus.dossier, question_id)
    return Page(title, question_id, "duel", paragraphs, question=question_id)


def _top(found: Comparison) -> Iterator[Paragraph]:
    """Yield the question and, a line each, who says which figure."""
    differs = ", ".join(found.differs)
    right = [(f"differs in {differs}", "dispute")] if differs else []
    yield Paragraph((said(found.text, "strong"),), right)
    for sentence in found.glance:
        words = one_line(sentence)
        yield Paragraph((Inline(f"{words[:1].upper()}{words[1:]}.", "evidence"),), indent=2, hang=2)


def _verdict(found: Comparison) -> Iterator[Paragraph]:
    """Yield the verdict, each sentence on a line of its own: mostly one is about one outlet."""
    yield BLANK
    for sentence in sentences(one_line(found.verdict)):
        yield Paragraph((Inline(sentence),), hang=2)
    if not found.verdict:
        yield Paragraph((Inline("No verdict has been written yet.", "muted"),))


def _group(corpus: Corpus, group: Group) -> Iterator[Paragraph]:
    """Yield the answers of one standing under its name."""
    yield from heading(group.title, _outlets(group))
    for number, answer in enumerate(group.answers):
        if number:
            yield BLANK
        yield from _answer(corpus, answer)


def _outlets(group: Group) -> str:
    names = dict.fromkeys(one_line(name) for answer in group.answers for name in answer.outlets)
    return ", ".join(names) if len(names) <= 2 else f"{len(names)} outlets"


def _answer(corpus: Corpus, answer: Answer) -> Iterator[Paragraph]:
    """Yield one answer: statement, figure, who says so, a quote of each article, differences."""
    part = "muted" if answer.standing == "set aside" else "strong"
    date = [(one_line(answer.date), "muted")]
    yield Paragraph((said(answer.statement, part)._replace(goal=Goal(answer.fact, "quote")),), date)
    yield Paragraph(_known(corpus, answer), indent=2, hang=2)
    if answer.set_aside:
        reason = (Inline("set aside: ", "dispute"), said(answer.set_aside))
        yield Paragraph(reason, indent=2, hang=2)
    shown: set[str] = set()
    for quote in answer.quotes:
        if quote.article not in shown:
            shown.add(quote.article)
            yield from quote_lines(corpus, answer.fact, quote)
    more = len(answer.quotes) - len(shown)
    if more:
        words = "1 more quote" if more == 1 else f"{more} more quotes"
        yield Paragraph((Inline(words, "link", Goal(answer.fact)),), indent=2)
    yield from _differences(answer)


def _known(corpus: Corpus, answer: Answer) -> list[Inline]:
    """Return the figure, how sure it is, who says so, and the way to the details."""
    dossier = corpus.dossier
    fact = dossier.facts[answer.fact]
    words: list[Inline] = []
    if answer.figure:
        words += [Inline(one_line(answer.figure), "evidence"), Inline(" · ", "muted")]
    if answer.strength:
        words += [Inline(answer.strength), Inline(" · ", "muted")]
    words += sources_named(dossier, fact)
    if len(answer.outlets) > 1:
        words += [Inline(" · ", "muted"), *outlets_named(dossier, fact)]
    return [*words, Inline(" · ", "muted"), Inline("details", "link", Goal(answer.fact))]


def _differences(answer: Answer) -> Iterator[Paragraph]:
    """Yield what differs from the base in words, and what a curator noted on it."""
    aside = [one.words for one in answer.differences if one.aspect in _ASIDE]
    for one in answer.differences:
        if one.aspect not in _ASIDE and one.aspect != "note":
            yield _difference(one.aspect, one.words)
    if aside:
        yield _difference("also", "; ".join(aside))
    for one in answer.differences:
        if one.aspect == "note":
            yield Paragraph((said(one.words, "muted"),), indent=2)


def _difference(aspect: str, words: str) -> Paragraph:
    line = labelled(aspect, said(words))
    sign = Inline(f"{signs_for_terminal().disputed} ", "dispute")
    return line._replace(left=(sign, *line.left), indent=2, hang=line.hang + 2)
