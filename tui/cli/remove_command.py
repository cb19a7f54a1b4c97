"""`dossier remove`: records out of a dossier, all or none."""

from __future__ import annotations

from typing import Final

from tui.cli.edits import counted_records
from tui.cli.options import MANY, Command, Given
from tui.cli.output import talk
from tui.cli.session import Session

COMMAND: Final = Command(
    name="remove",
    summary="Take records out of a dossier: all that are named, or none.",
    words="ID...",
    least=1,
    most=MANY,
    details="""
A record that another refers to stays, unless that one goes as well: each reference in the way is
told. The files of articles are left where they are. `dossier undo` puts everything back.
""",
    examples=(
        ("dossier remove mark-banner", "take a mark away, to cite its passage instead"),
        ("dossier remove gazette gazette-cost", "an article, and the fact that cites it"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Remove the records and say how many of each kind."""
    from tui.intake.removing import remove_records

    path = session.editable
    articles = session.corpus.dossier.articles
    gone = remove_records(path, given.words, who=session.who)
    session.out.line(f"removed {counted_records({table: len(ids) for table, ids in gone.items()})}")
    for article_id in gone.get("articles", ()):
        talk(f"its file stays: {articles[article_id].file}")
    return 0
