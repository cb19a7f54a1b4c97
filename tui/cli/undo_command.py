"""`dossier undo`: the last edit that stands taken back."""

from __future__ import annotations

from typing import Final

from tui.cli.edits import edit_in_words, when_of
from tui.cli.options import Command, Given
from tui.cli.output import talk
from tui.cli.session import Session

COMMAND: Final = Command(
    name="undo",
    summary="Take back the last edit of a dossier; once more takes back the one before.",
    details="""
An edit is what one `import`, `add` or `remove` changed, as a whole. Its records become what they
were; one that was changed again by other means is told, and then nothing is taken back. Files of
articles that came with `add` stay in the folder.
""",
    examples=(
        ("dossier undo", "take back what the last import brought"),
        ("dossier log && dossier undo", "look first at what that was"),
    ),
)


def run(_given: Given, session: Session) -> int:
    """Undo one edit and say which; 1 if there is none."""
    from tui.store.store import Store

    entry = Store(session.editable).undo(session.who)
    if entry is None:
        talk("There is no edit to take back: `dossier log` shows what is recorded.")
        return 1
    session.out.line(f"took back the edit of {when_of(entry)}: {edit_in_words(entry)}")
    return 0
