"""`dossier add`: article files into a dossier."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tui.cli.counting import counter
from tui.cli.options import MANY, Command, Given
from tui.cli.output import talk
from tui.cli.session import Session
from tui.cli.table import counted
from tui.records.gate import one_line

COMMAND: Final = Command(
    name="add",
    summary="Add article files (plain text, Markdown) to a dossier: all of them, or none.",
    words="FILE...",
    least=1,
    most=MANY,
    details="""
Each file becomes an article with its title, hash and sections, which are proposed from its lines
and front matter; correct them with `dossier import --replace`. A file outside the dossier's folder
is copied into articles/ there. A text that the dossier has already is left out.
""",
    examples=(
        ("dossier add report.txt", "add one article to ./store.json"),
        ("dossier --store bridges/store.json add clippings/*.md", "add many in one write"),
        ("dossier list passages --uncited", "then see what there is to curate"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Add the files and say which ids they have."""
    from tui.intake.adding import add_files

    try:
        added = add_files(
            session.editable,
            [Path(word) for word in given.words],
            who=session.who,
            progress=counter(f"adding {counted(len(given.words), 'file')}"),
        )
    except KeyboardInterrupt:
        talk("dossier: stopped. The dossier has all of the files or none of them.")
        raise
    for article_id in added.ids:
        session.out.line(article_id)
    for file in added.known:
        talk(f"{one_line(str(file))}: its text is in the dossier already")
    return 0 if added.ids else 1
