"""The duel as text: a question, who says what, how surely, from whom, and why they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.browse import unknown_id
from tui.cli.fields import field, head
from tui.cli.output import wrapped
from tui.cli.session import Session
from tui.cli.shapes import full, pretty
from tui.evidence.sentences import sentences
from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.cli.output import Output
    from tui.insight.answers import Answer, Comparison
    from tui.insight.corpus import Corpus
    from tui.insight.quoting import Quote


def show_against(session: Session, record_id: str, *, as_json: bool) -> int:
    """Print the answers to a question, or to the one that a fact answers, side by side.

    Raises UnknownRecordError when the record neither is a question nor answers one.
    """
    from tui.insight.answers import compare

    question, fact = _question(session.corpus, record_id)
    comparison = compare(session.corpus, question, fact)
    if as_json:
        session.out.data(pretty(full(comparison)))
    else:
        print_comparison(comparison, session.out)
    return 0


def _question(corpus: Corpus, record_id: str) -> tuple[str, str | None]:
    """Return (question, fact or None) for the id of a question or of a fact that answers one."""
    dossier = corpus.dossier
    if record_id in dossier.questions:
        return record_id, None
    fact = dossier.facts.get(record_id)
    if fact is not None and fact.question in dossier.questions:
        return fact.question, record_id
    if dossier.find(record_id) is None:
        raise unknown_id(corpus, record_id)
    raise UnknownRecordError(
        f"{one_line(record_id)!r} answers no question, so nothing is to be set against it.",
        todo="`dossier list questions` names the questions.",
    )


def print_comparison(comparison: Comparison, out: Output) -> None:
    """Print the question, the verdict, and the answers group by group."""
    kind = "question"
    if comparison.differs:
        kind += f", differs in {', '.join(comparison.differs)}"
    head(out, comparison.text, kind, comparison.question)
    for sentence in comparison.glance:
        out.paragraph(f"{sentence[:1].upper()}{sentence[1:]}.", "  ")
    if comparison.verdict:
        out.line()
        for number, sentence in enumerate(sentences(one_line(comparison.verdict))):
            field(out, "" if number else "verdict", sentence)
    if not comparison.groups:
        out.line()
        out.line("No fact answers this yet.")
    for group in comparison.groups:
        out.line()
        out.line(out.styled("warn", one_line(group.title).upper()))
        for answer in group.answers:
            _print_answer(answer, out)


def _print_answer(answer: Answer, out: Output) -> None:
    for line in wrapped(one_line(answer.statement), out.width - 2):
        out.line("  " + out.styled("strong", line))
    about = [answer.figure, answer.date, answer.strength, answer.source]
    told = ", ".join(part for part in about if part)
    out.paragraph(told, "    ", tail=answer.fact)
    if answer.set_aside:
        out.paragraph(f"set aside: {answer.set_aside}", "    ")
    for difference in answer.differences:
        noted = difference.aspect == "note"
        told = f"{difference.aspect}: {difference.words}"
        out.paragraph(told, "    ", sign="  " if noted else "≠ ")
    for quote in answer.quotes:
        _print_quote(quote, out)


def _print_quote(quote: Quote, out: Output) -> None:
    where = ", ".join(part for part in (quote.outlet, quote.section, quote.date) if part)
    place = f"{quote.article}@{quote.start}" if quote.start is not None else quote.article
    out.paragraph(where, "    ", tail=place)
    if quote.supports:
        doubt = f" ({quote.state}: {quote.note})" if quote.state == "drifted" else ""
        out.paragraph(f"“{quote.text}”{doubt}", "      ")
    else:
        out.paragraph(f"not found as cited ({quote.state}: {quote.note})", "      ")
        out.paragraph(f"cited: {quote.text}", "      ")
