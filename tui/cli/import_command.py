"""`dossier import`: records in bulk, all or none."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tui.cli.edits import counted_records
from tui.cli.options import MANY, Command, Given, Option
from tui.cli.session import Session

COMMAND: Final = Command(
    name="import",
    summary="Take in records from files, one a line: all of them, or none.",
    words="FILE.jsonl...",
    least=1,
    most=MANY,
    options=(Option("replace", "replace records that are there, each as a whole"),),
    details="""
Each line is a JSON object with "table", "id" and the record's fields. Lines may stand in any
order and in several files. Tables: articles, entities, questions, facts, deals, marks,
exceptions, views, tours; and dossier, whose one record, about, also makes a new store.

What can be computed is left out:
  evidence  {"article": "news", "exact": "words as printed"}; if the words stand in the article
            more than once, add "prefix" or "suffix" (words before or after) or "start"
  article   no "sha256"; a section is {"role": "body", "first": "How the line", "last": "How the
            last"}: whole lines from the only one that starts so to the next that starts so, and
            without "last" just one line; or {"role", "exact"}; or {"role", "start", "end"}
  marks     "exact", or "first" and "last", in place of "start" and "end"

A quote that does not stand in its article, an id that is taken, a reference to no record, a date
that is no EDTF, an amount that is no decimal: any problem refuses everything, and each is told
with its line.
""",
    examples=(
        ("dossier import facts.jsonl", "take in the records of one file"),
        ("dossier --store my/store.json import *.jsonl", "make a dossier from several files"),
        (
            "dossier import --replace corrections.jsonl",
            "put corrected records in place of old ones",
        ),
    ),
)


def run(given: Given, session: Session) -> int:
    """Import the files and say what came in."""
    from tui.intake.importing import import_files

    done = import_files(
        session.editable,
        [Path(word) for word in given.words],
        who=session.who,
        replace="replace" in given.flags,
    )
    if done.created:
        session.out.line(f"made {session.found.path}")
    session.out.line(f"added {counted_records(done.added)}")
    if done.replaced:
        session.out.line(f"replaced {counted_records(done.replaced)}")
    return 0
