"""`dossier log`: what was changed in a dossier, by whom and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.cli.edits import edit_in_words, when_of
from tui.cli.options import Command, Given, Option, number
from tui.cli.output import cut, talk
from tui.cli.session import Session
from tui.cli.shapes import array, full
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet
    from typing import Any

    from tui.store.history import Entry

_SHOWN: Final = 20

COMMAND: Final = Command(
    name="log",
    summary="What was changed in a dossier, by whom and when, the last first.",
    options=(
        Option("json", "every record before and after, for a script"),
        Option("limit", f"how many edits; else {_SHOWN}", "N"),
    ),
    details="""
Every edit is written to a history beside the store (store.history.jsonl), which `dossier undo`
reads. The history is of this machine: it is not part of the dossier, and may be thrown away.
""",
    examples=(
        ("dossier log", "the last edits"),
        ("dossier log --json --limit 1", "what the last edit changed, record by record"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Print the edits; 1 if there are none."""
    from tui.store.history import undoable
    from tui.store.store import Store

    limit = number(COMMAND, given, "limit", _SHOWN)
    entries = Store(session.found.path).log()
    standing = {entry.edit for entry in undoable(entries)[0]}
    void = {entry.voids for entry in entries}
    made = {entry.edit: entry for entry in entries if entry.changes and entry.edit not in void}
    shown = list(made.values())[-limit:][::-1]
    if "json" in given.flags:
        session.out.data(array(_in_full(entry, standing) for entry in shown))
        return 0 if shown else 1
    if not shown:
        talk("No edit is recorded beside this store.")
        return 1
    for entry in shown:
        head = f"{when_of(entry)} {entry.who}: {_what(entry, made, standing)}"
        session.out.paragraph(one_line(head))
        ids = ", ".join(change.record for change in entry.changes)
        session.out.line("  " + session.out.styled("faint", cut(ids, session.out.width - 2)))
    if len(made) > len(shown):
        talk(f"{len(made) - len(shown)} earlier: --limit {len(made)} shows them all")
    return 0


def _what(entry: Entry, made: Mapping[str, Entry], standing: AbstractSet[str]) -> str:
    """Return what an edit did, or which other it undid or redid."""
    stepped = made.get(entry.undoes or entry.redoes)
    if stepped is not None:
        way = "undid" if entry.undoes else "redid"
        return f"{way} the edit of {when_of(stepped)} ({edit_in_words(stepped)})"
    return edit_in_words(entry) + ("" if entry.edit in standing else ", undone since")


def _in_full(entry: Entry, standing: AbstractSet[str]) -> dict[str, Any]:
    return {**full(entry), "stands": entry.edit in standing}
