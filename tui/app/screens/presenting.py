"""What is presented from a screen: what is marked, what was found, what is in front, a tour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.app.screens.palette import Command, PaletteScreen
from tui.export.slides import Slides
from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line
from tui.settings.actions import Action

if TYPE_CHECKING:
    from tui.app.screens.doors import Doors
    from tui.export.slide_models import Talk


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
    try:
        return slides.basket([wanted]) if wanted else None
    except UnknownRecordError:
        return None


def present(screen: Doors[Any], talk: Talk) -> None:
    """Show the slides of a talk over a screen."""
    from tui.app.screens.present_screen import PresentScreen

    screen.app.push_screen(PresentScreen(screen, talk))


def tour_commands(screen: Doors[Any]) -> dict[str, Command]:
    """Return a command of the palette for each tour that has slides."""
    return {
        tour_id: Command(
            Action(
                tour_id,
                f"present: {one_line(tour.title)}",
                f"({len(tour.steps)} slides)",
                (),
                frozenset(),
            ),
            (),
            f"present_tour({tour_id!r})",
            screen,
        )
        for tour_id, tour in screen.corpus.dossier.tours.items()
        if tour.steps
    }


def choose_tour(screen: Doors[Any]) -> None:
    """Let a person choose one of the tours, and present it."""
    commands = tour_commands(screen)

    async def give(tour_id: str | None) -> None:
        if tour_id is not None:
            await screen.app.run_action(commands[tour_id].does, screen)

    screen.app.push_screen(PaletteScreen(commands), give)
