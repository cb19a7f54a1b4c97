"""`dossier show`: a record with its evidence in context, or a question's answers side by side."""

from __future__ import annotations

from typing import Any, Final

from tui.cli.browse import unknown_id
from tui.cli.options import Command, Given, Option
from tui.cli.session import Session
from tui.cli.shapes import full, pretty, with_id
from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line
from tui.records.models import Fact

COMMAND: Final = Command(
    name="show",
    summary="A record with its evidence in context.",
    words="ID",
    least=1,
    most=1,
    options=(
        Option("json", "the record with every field, and where its quotes stand now"),
        Option("against", "the answers to the question side by side, and the verdict"),
    ),
    details="""
ID is the id of any record, or article@start for a passage. --against takes a question, or a fact
that answers one: who says what, how surely, from whom they have it, and in words why they differ.
""",
    examples=(
        ("dossier show scale-ai-49-for-14-3bn", "a fact, each quote marked in its passage"),
        ("dossier show --against scale-ai-49-for-14-3bn", "what others say of the same thing"),
        ("dossier show implicator@3163", "a passage and the facts that cite it"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Print the record, as text or JSON."""
    record_id = given.words[0]
    if "against" in given.flags:
        from tui.cli.duel import show_against

        return show_against(session, record_id, as_json="json" in given.flags)
    if "json" in given.flags:
        session.out.data(pretty(as_json(session, record_id)))
        return 0
    return show(session, record_id)


def show(session: Session, record_id: str) -> int:
    """Print a record or passage as text; raise UnknownRecordError for an id that has none."""
    from tui.cli.show_fact import show_fact
    from tui.cli.show_records import SHOWN, show_other, show_passage

    found = session.corpus.dossier.find(record_id)
    if found is None:
        if "@" not in record_id:
            raise unknown_id(session.corpus, record_id)
        show_passage(session, record_id)
    elif found[0] == "facts":
        show_fact(session, record_id)
    elif found[0] == "questions":
        from tui.cli.duel import show_against

        return show_against(session, record_id, as_json=False)
    elif found[0] in SHOWN:
        SHOWN[found[0]](session, record_id)
    else:
        show_other(session, found[0], record_id)
    return 0


def as_json(session: Session, record_id: str) -> dict[str, Any]:
    """Return a record with its table and, for a fact, the state of each quote.

    A passage is as `list passages --json` has it.
    """
    corpus = session.corpus
    found = corpus.dossier.find(record_id)
    if found is None:
        if "@" not in record_id:
            raise unknown_id(corpus, record_id)
        return _passage(session, record_id)
    table, record = found
    data = {"table": table, **with_id(record_id, record)}
    if isinstance(record, Fact):
        for evidence, shape in zip(record.evidence, data["evidence"], strict=True):
            anchor = corpus.anchor(evidence)
            shape["now"] = {"state": anchor.state, "start": anchor.start, "end": anchor.end}
            shape["now"]["note"] = anchor.note
    return data


def _passage(session: Session, passage_id: str) -> dict[str, Any]:
    from tui.cli.passage_rows import passage_records
    from tui.export.citations import passage

    article, start, _ = passage(session.corpus, passage_id)
    for record in passage_records(session.corpus):
        if (record.article, record.start) == (article, start):
            return full(record)
    raise UnknownRecordError(f"The passage {one_line(passage_id)} holds nothing to show.")
