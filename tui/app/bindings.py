"""Key bindings, made from the action table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from tui.settings.actions import actions_in
from tui.settings.keymap import IN_FORCE

if TYPE_CHECKING:
    from textual.binding import BindingType

    from tui.settings.actions import Place


def bindings(*places: Place) -> list[BindingType]:
    """Return the bindings of all actions that apply in `places`.

    An action `next-quote` calls `action_next_quote` of the widget or screen they are put on. Each
    binding has the action's id. The keys are those in force when the class is made.
    """
    return [
        Binding(
            ",".join("comma" if key == "," else key for key in IN_FORCE[action.id]),
            action.id.replace("-", "_"),
            action.title,
            show=False,
            id=action.id,
        )
        for action in actions_in(*places)
        if IN_FORCE[action.id]
    ]
