"""`dossier list`: all records of a kind, or the passages that still wait for a fact."""

from __future__ import annotations

from typing import Final

from tui.cli.options import Command, Given, Option, usage_error
from tui.cli.output import talk
from tui.cli.session import Session
from tui.cli.shapes import array, with_id
from tui.cli.view_rows import VIEWS

KINDS: Final = ("articles", "people", "entities", "deals", "facts", "questions", "passages")

_NONE: Final = {
    "disputed": "no question has answers that differ",
    "timeline": "there are no facts in this dossier",
    "moves": "no fact says who went where",
    "money": "no fact has a figure of money",
}
"""Why a view is empty."""

COMMAND: Final = Command(
    name="list",
    summary="All records of a kind, or a view: disputed, timeline, moves, money.",
    words="KIND",
    least=1,
    most=1,
    options=(
        Option(
            "json", "an array of the stored records, every field, with their ids; of a view, rows"
        ),
        Option("tsv", "a heading and a line a record, values between tabs"),
        Option("uncited", "only passages that no fact cites and no mark explains"),
    ),
    details=f"""
KIND is one of {", ".join(KINDS)}; or a view,
one of {", ".join(VIEWS)}. People are entities too.
Text has a line a record, cut to the width of the terminal, the id last; ≠ says that other facts
answer the same question. Facts show the date, the number of outlets, and how sure they are where
they are not simply stated.

Views say what follows from the facts, each row with the ids of the facts it rests on:
  disputed  questions with answers that differ, by what differs, with the verdict
  timeline  facts by date, plans at the day they are due and what became of them
  moves     who went from where to where and when, and what is known of the whole
  money     figures by how sure they are and by size; ranges and bounds as they are told
DOSSIER_ASCII=1 draws bars and signs in plain characters.
""",
    examples=(
        ("dossier list facts", "all facts by date, those that were set aside last"),
        ("dossier list passages --uncited", "what still waits to be curated"),
        ("dossier list deals --tsv", "for a spreadsheet"),
        ("dossier list timeline", "what happened when, and what was planned"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Print the list; 1 if it is empty."""
    kind = given.words[0]
    if kind not in (*KINDS, *VIEWS):
        known = ", ".join((*KINDS, *VIEWS))
        raise usage_error(COMMAND, f"There is no list of {kind!r}: {known}.")
    if {"json", "tsv"} <= given.flags:
        raise usage_error(COMMAND, "Either --json or --tsv.")
    if "uncited" in given.flags and kind != "passages":
        raise usage_error(COMMAND, "--uncited is about passages.")
    code = _listed(kind, given, session)
    if code and "json" not in given.flags:
        every = "every passage has a fact or a mark" if "uncited" in given.flags else ""
        talk(f"dossier: {every or _NONE.get(kind) or f'there are no {kind} in this dossier'}.")
    return code


def _listed(kind: str, given: Given, session: Session) -> int:
    if kind == "passages":
        from tui.cli.passage_rows import list_passages

        return list_passages(given, session)
    if kind in VIEWS:
        return _view(given, session)
    from tui.cli.rows import records, rows
    from tui.cli.table import print_rows, print_tsv

    if "json" in given.flags:
        found = records(session.corpus, kind)
        session.out.data(array(with_id(record_id, record) for record_id, record in found))
        return 0 if found else 1
    listed = rows(session.corpus, kind)
    (print_tsv if "tsv" in given.flags else print_rows)(listed, session.out)
    return 0 if listed else 1


def _view(given: Given, session: Session) -> int:
    """Print a view as rows or as text; 1 if it is empty."""
    if not {"json", "tsv"} & given.flags:
        from tui.cli.view_text import print_view

        return 0 if print_view(session.corpus, given.words[0], session.out) else 1
    from tui.cli.table import print_tsv
    from tui.cli.view_rows import columns, view_rows

    rows = view_rows(session.corpus, given.words[0])
    if "json" in given.flags:
        session.out.data(array(rows))
    else:
        print_tsv(columns(rows), session.out)
    return 0 if rows else 1
