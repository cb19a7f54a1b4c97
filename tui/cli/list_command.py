"""`dossier list`: all records of a kind, or the passages that still wait for a fact."""

from __future__ import annotations

from typing import Final

from tui.cli.options import Command, Given, Option, usage_error
from tui.cli.session import Session
from tui.cli.shapes import array, with_id

KINDS: Final = ("articles", "people", "entities", "deals", "facts", "questions", "passages")

COMMAND: Final = Command(
    name="list",
    summary="All articles, people, entities, deals, facts, questions or passages.",
    words="KIND",
    least=1,
    most=1,
    options=(
        Option("json", "an array of the stored records, every field, with their ids"),
        Option("tsv", "a heading and a line a record, values between tabs"),
        Option("uncited", "only passages that no fact cites and no mark explains"),
    ),
    details=f"""
KIND is one of {", ".join(KINDS)}. People are entities too.
Text has a line a record, cut to the width of the terminal, the id last; ≠ says that other facts
answer the same question. Facts show the date, the number of outlets, and how sure they are where
they are not simply stated.
""",
    examples=(
        ("dossier list facts", "all facts by date, those that were set aside last"),
        ("dossier list passages --uncited", "what still waits to be curated"),
        ("dossier list deals --tsv", "for a spreadsheet"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Print the list; 1 if it is empty."""
    kind = given.words[0]
    if kind not in KINDS:
        raise usage_error(COMMAND, f"There is no list of {kind!r}: {', '.join(KINDS)}.")
    if {"json", "tsv"} <= given.flags:
        raise usage_error(COMMAND, "Either --json or --tsv.")
    if kind == "passages":
        from tui.cli.passage_rows import list_passages

        return list_passages(given, session)
    if "uncited" in given.flags:
        raise usage_error(COMMAND, "--uncited is about passages.")
    from tui.cli.rows import records, rows
    from tui.cli.table import print_rows, print_tsv

    if "json" in given.flags:
        found = records(session.corpus, kind)
        session.out.data(array(with_id(record_id, record) for record_id, record in found))
        return 0 if found else 1
    listed = rows(session.corpus, kind)
    (print_tsv if "tsv" in given.flags else print_rows)(listed, session.out)
    return 0 if listed else 1
