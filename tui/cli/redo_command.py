"""`dossier redo`: the edit that was taken back last made again."""

from __future__ import annotations

from typing import Final

from tui.cli.edits import edit_in_words, when_of
from tui.cli.options import Command, Given
from tui.cli.output import talk
from tui.cli.session import Session

COMMAND: Final = Command(
    name="redo",
    summary="Make again the edit that `undo` took back last.",
    details="""
A new edit ends this: what was taken back before it is then gone from `redo`, though not from
`dossier log --json`.
""",
    examples=(
        ("dossier redo", "after one `dossier undo` too many"),
        ("dossier --store bridges/store.json redo", "in another dossier"),
    ),
)


def run(_given: Given, session: Session) -> int:
    """Redo one edit and say which; 1 if there is none."""
    from tui.store.store import Store

    entry = Store(session.editable).redo(session.who)
    if entry is None:
        talk("There is no edit to make again.")
        return 1
    session.out.line(f"made the edit of {when_of(entry)} again: {edit_in_words(entry)}")
    return 0
