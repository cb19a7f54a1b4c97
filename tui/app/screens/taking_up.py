"""Taking up a basket that was kept: its facts become the marked ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.app.screens.palette import Command
from tui.records.gate import one_line
from tui.settings.actions import Action
from tui.settings.baskets import PUT_ASIDE

if TYPE_CHECKING:
    from tui.app.screens.doors import Doors


def take_up(screen: Doors[Any], name: str) -> str:
    """Mark the facts of a basket in place of those marked now; return what to say of it.

    Marks that no basket holds are kept first, so that nothing marked is lost.
    """
    wanted = screen.baskets.named(name)
    if wanted is None:
        return f"no basket “{one_line(name)}” is kept any more"
    marked = list(screen.basket)
    aside = ""
    if marked and screen.baskets.holding(marked) is None:
        if not screen.baskets.keep(PUT_ASIDE, marked):
            return f"{screen.baskets.path} cannot be written: what is marked stays marked"
        aside = f"; what was marked is kept as “{PUT_ASIDE}”"
    there = [fact_id for fact_id in wanted.facts if fact_id in screen.corpus.dossier.facts]
    screen.basket.clear()
    screen.basket.update(dict.fromkeys(there))
    screen.baskets.current = wanted.name
    gone = len(wanted.facts) - len(there)
    lost = f", {gone} no longer there" if gone else ""
    return f"“{one_line(wanted.name)}”: {len(there)} marked{lost}{aside}"


def basket_commands(screen: Doors[Any]) -> dict[str, Command]:
    """Return a command of the palette for each basket that is kept."""
    return {
        f"basket {basket.name}": Command(
            Action(
                f"basket {basket.name}",
                f"basket: {one_line(basket.name)}",
                "(1 fact)" if len(basket.facts) == 1 else f"({len(basket.facts)} facts)",
                (),
                frozenset(),
            ),
            f"open_basket({basket.name!r})",
            screen,
        )
        for basket in screen.baskets.all()
    }
