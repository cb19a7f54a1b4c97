"""`dossier cite`: citations to paste into a text."""

from __future__ import annotations

from typing import Final, cast

from tui.cli.kept_basket import kept_facts
from tui.cli.options import MANY, Command, Given, Option, usage, usage_error
from tui.cli.output import talk
from tui.cli.session import Session
from tui.records.errors import UnknownRecordError
from tui.records.gate import visible

COMMAND: Final = Command(
    name="cite",
    summary="Citations of facts, questions, deals, articles or passages.",
    words="[ID...]",
    least=0,
    most=MANY,
    options=(
        Option(
            "style",
            "text (as it is without this), markdown, or full: offsets, hashes and ids too",
            "text|markdown|full",
            ("text", "markdown", "full"),
        ),
        Option("basket", "the facts of a basket kept in the explorer", "NAME"),
    ),
    details="""
A fact is cited with its statement, how sure it is, and each quote with outlet, title, date and
section. A question or a deal is cited with all its facts. A quote that no longer stands in its
article as it was cited is said to be so.
""",
    examples=(
        ("dossier cite scale-ai-49-for-14-3bn", "a fact and its quotes"),
        ("dossier cite --style markdown q-scale-ai-price", "a question and all its answers"),
        ("dossier cite --basket pay", "the facts kept as “pay”"),
        ("dossier cite --style full implicator@3163", "a passage, to be found again exactly"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Print the citations; 1 if an id is unknown (the others are printed all the same)."""
    from tui.export.citations import Style, cite

    style = cast(Style, given.values.get("style", "text"))
    wanted = list(given.words)
    if "basket" in given.values:
        wanted += kept_facts(session, given.values["basket"])
    elif not wanted:
        raise usage_error(COMMAND, f"Something is missing. Usage: {usage(COMMAND)}")
    code = printed = 0
    for record_id in wanted:
        try:
            text = cite(session.corpus, record_id, style)
        except UnknownRecordError as error:
            talk(f"dossier: {error}")
            code = 1
            continue
        if printed:
            session.out.line()
        session.out.line(visible(text))
        printed += 1
    return code
