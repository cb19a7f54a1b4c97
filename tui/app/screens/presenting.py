"""What is presented from a screen: what is marked, what was found, what is in front, a tour."""

from __future__ import annotations

import re
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tui.app.screens.palette import Command, PaletteScreen
from tui.app.screens.record_rows import kind_of
from tui.app.widgets.bars import key_of
from tui.export.slides import Slides
from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line
from tui.settings.actions import Action

if TYPE_CHECKING:
    from tui.app.screens.doors import Doors
    from tui.export.slide_models import Talk


_LONGEST: Final = 43
"""Characters of a file's name: what is said of it stands in a line of 80 columns."""


def talk_of(screen: Doors[Any]) -> Talk | None:
    """Return the slides of the marked facts, else of what is in front; None if there is nothing."""
    slides = Slides(screen.corpus, screen.links)
    if screen.basket:
        return slides.basket(list(screen.basket))
    words, found = screen.search_in_front
    if found:
        return slides.found(words, "", found)
    question, _ = screen.question_in_front
    record = screen.record_in_front
    asked = "duel" in screen.places or record not in screen.corpus.dossier.facts
    wanted = (question or record) if asked else record
    if kind_of(screen.corpus.dossier, wanted) and not screen.links.count(wanted):
        return None
    try:
        return slides.basket([wanted]) if wanted else None
    except UnknownRecordError:
        return None


def present(screen: Doors[Any], talk: Talk) -> None:
    """Show the slides of a talk over a screen."""
    from tui.app.screens.present_screen import PresentScreen

    screen.app.push_screen(PresentScreen(screen, talk))


def write_page(screen: Doors[Any]) -> str:
    """Write slides as one HTML file in the current folder; return what came of it in words.

    The file is called by the title of the talk, or of its only slide; one that is there is never
    written over.
    """
    from tui.app.screens.present_screen import PresentScreen
    from tui.export.talk_html import as_html
    from tui.settings.local_file import written

    talk = screen.talk if isinstance(screen, PresentScreen) else talk_of(screen)
    if talk is None:
        return "there is nothing here to be made slides of"
    alone = talk.slides[0].title if len(talk.slides) == 1 else ""
    path = _free_name(Path.cwd(), alone or talk.title)
    if not written(path, as_html(talk).encode()):
        return f"{path.name} cannot be written here; `dossier export --out` writes elsewhere"
    slides = "1 slide" if len(talk.slides) == 1 else f"{len(talk.slides)} slides"
    return f"wrote {path.name} ({slides}) in this folder"


def _free_name(folder: Path, title: str) -> Path:
    """Return a file name made of a title that no file in the folder has."""
    words = re.findall("[a-z0-9]+", title.casefold())
    while len(words) > 1 and len("-".join(words)) > _LONGEST:
        words.pop()
    stem = "-".join(words)[:_LONGEST] or "slides"
    names = chain([stem], (f"{stem}-{number}" for number in count(2)))
    return next(path for name in names if not (path := folder / f"{name}.html").exists())


def tour_commands(screen: Doors[Any]) -> dict[str, Command]:
    """Return a command of the palette for each tour that has slides."""
    return {
        tour_id: Command(
            Action(
                tour_id,
                f"present: {one_line(tour.title)}",
                "(1 slide)" if len(tour.steps) == 1 else f"({len(tour.steps)} slides)",
                (),
                frozenset(),
            ),
            f"present_tour({tour_id!r})",
            screen,
        )
        for tour_id, tour in screen.corpus.dossier.tours.items()
        if tour.steps
    }


def choose_tour(screen: Doors[Any]) -> None:
    """Let a person choose one of the tours, and present it."""
    commands = tour_commands(screen)
    if not commands:
        screen.say(f"there is no tour here; {key_of('present')} presents what is in front")
        return

    async def give(tour_id: str | None) -> None:
        if tour_id is not None:
            await screen.app.run_action(commands[tour_id].does, screen)

    screen.app.push_screen(PaletteScreen(commands, "tour"), give)
