"""`dossier` and `dossier open ID`: the explorer, or a plain overview where there is no terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from tui.cli.configured import write_as_configured
from tui.cli.options import Command, Given, Option, usage_error
from tui.cli.output import Output, talk
from tui.cli.session import Session
from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line
from tui.records.models import TABLES
from tui.settings.terminal_kinds import is_dumb

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus

COMMAND: Final = Command(
    name="open",
    summary="The explorer, at a record (`dossier` alone: at the whole dossier).",
    words="[ID]",
    most=1,
    options=(Option("last", "go on where it was left the last time"),),
    details="""
Where there is no terminal to draw on, the dossier or the record is listed as plain text instead.
""",
    examples=(
        ("dossier open scale-ai", "the explorer, at a record"),
        ("dossier", "the explorer, at the whole dossier"),
        ("dossier open --last", "the explorer, as it was left"),
        ("dossier open implicator@3163", "the explorer, at a passage"),
    ),
)

_COMMANDS_THAT_WORK: Final = (
    "These work here: `dossier search WORDS`, `show ID`, `cite ID`, `list facts`; "
    "`dossier --help` tells all."
)


def run(given: Given, session: Session) -> int:
    """Run the explorer, or list what it would have shown."""
    start_at = given.words[0] if given.words else None
    if start_at is not None and "last" in given.flags:
        raise usage_error(COMMAND, "Either an ID or --last.")
    if start_at is not None:
        check_id(session.corpus, start_at)
    if not has_screen():
        write_as_configured()
        corpus = session.corpus
        talk(f"dossier: {_why_no_screen()}, so this is a list.")
        talk(_COMMANDS_THAT_WORK)
        if start_at is None:
            overview(corpus, session.out)
            return 0
        from tui.cli.show import show

        return show(session, start_at)
    from tui.app.app import run_app
    from tui.search.stored.size import is_large_store

    if is_large_store(session.found.path):
        talk("dossier: reading a large store…")
    return run_app(session.store, start_at, resumes="last" in given.flags)


def has_screen() -> bool:
    """Return whether there is a terminal to draw on."""
    return not _why_no_screen()


def _why_no_screen() -> str:
    """Return why there is no terminal to draw on, "" if there is one.

    The screen is drawn on stderr, which may go elsewhere than stdout.
    """
    for name, stream in (
        ("input", sys.stdin),
        ("output", sys.stdout),
        ("error output", sys.stderr),
    ):
        if not stream.isatty():
            return f"the {name} is no terminal to draw on"
    if is_dumb(os.environ):
        kind = os.environ.get("TERM", "")
        return (
            f"TERM is {one_line(kind)!r}, which cannot be drawn on" if kind else "TERM is not set"
        )
    return ""


def check_id(corpus: Corpus, record_id: str) -> None:
    """Raise UnknownRecordError, with ids that look alike, unless a record or passage has the id."""
    if corpus.dossier.find(record_id) is not None:
        return
    if "@" in record_id:
        from tui.export.citations import passage

        passage(corpus, record_id)
        return
    raise unknown_id(corpus, record_id)


def unknown_id(corpus: Corpus, record_id: str) -> UnknownRecordError:
    """Return the error for an id that no record has, with the ids most like it."""
    from difflib import get_close_matches  # only on the way to an error

    ids = [known for name in TABLES for known in corpus.dossier.table(name)]
    near = get_close_matches(record_id, ids, 3)
    hint = f" Did you mean {', '.join(near)}?" if near else ""
    return UnknownRecordError(
        f"No record has the id {one_line(record_id)!r}.{hint}",
        todo=f"To look it up: `dossier search {one_line(record_id)}`.",
    )


def overview(corpus: Corpus, out: Output) -> None:
    """Print what the dossier is, how much is in it, and its articles."""
    dossier = corpus.dossier
    out.line(out.styled("strong", one_line(dossier.about.title) or "Dossier"))
    if dossier.about.description:
        out.paragraph(dossier.about.description)
    from tui.cli.rows import rows
    from tui.cli.table import counted_as, print_rows

    counts = ((len(dossier.table(name)), name) for name in TABLES)
    told = ", ".join(counted_as(count, name) for count, name in counts if count)
    out.line(told or "Nothing is in it yet; `dossier add FILE` takes an article in.")
    out.line()
    print_rows(rows(corpus, "articles"), out)
