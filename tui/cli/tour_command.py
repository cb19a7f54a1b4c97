"""`dossier tour`: a talk from a curated tour, on the screen or as plain text."""

from __future__ import annotations

from typing import Final

from tui.cli import browse
from tui.cli.options import Command, Given
from tui.cli.output import talk
from tui.cli.session import Session
from tui.records.gate import one_line

COMMAND: Final = Command(
    name="tour",
    summary="Present a tour, a slide a screen; without an ID: list the tours.",
    words="[ID]",
    most=1,
    details="""
Space goes on, backspace back, n shows what is to be said, enter opens the text and backspace comes
back to the slide, esc leaves. Where there is no terminal to draw on, all slides are printed.
""",
    examples=(
        ("dossier tour", "which tours there are"),
        ("dossier tour tour-who-left", "present one"),
        ("dossier tour tour-who-left | less", "read its slides with their notes"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Present the tour, print it, or list the tours; 1 if there is none."""
    if not given.words:
        return _list(session)
    from tui.export.slides import Slides

    talk = Slides(session.corpus).tour(given.words[0])
    if browse.has_screen():
        return browse.run(given, session)
    from tui.export.talk_text import as_text

    session.out.line(as_text(talk, session.out.width).rstrip("\n"))
    return 0


def _list(session: Session) -> int:
    from tui.cli.table import Row, counted, print_rows

    tours = session.corpus.dossier.tours
    rows = [
        Row(tour_id, one_line(tour.title), (counted(len(tour.steps), "slide"),), {})
        for tour_id, tour in tours.items()
    ]
    if not rows:
        talk("dossier: there are no tours in this dossier; `dossier import` brings them in.")
        return 1
    print_rows(rows, session.out)
    return 0
