"""The key list of the README, made from the action table."""

from __future__ import annotations

from typing import Final

from tui.settings.actions import ACTIONS, PLACES, Action, Place
from tui.settings.keymap import label

HEADINGS: Final[dict[Place, str]] = {
    "everywhere": "Everywhere",
    "explorer": "In the explorer",
    "lines": "Moving",
    "list": "In a list",
    "facts": "In the facts",
    "text": "In the text",
    "search": "In the search box",
    "disputed": "In the list of disputed questions",
    "duel": "In the duel",
    "fact": "In the details of a fact",
    "view": "In timeline, moves, money",
    "side": "In two articles side by side",
    "slide": "On a slide",
    "baskets": "In the list of baskets",
    "help": "In the help",
    "palette": "In the palette",
}
"""What each place is called above its keys."""


def actions_by_place() -> dict[Place, list[Action]]:
    """Return every action under the first place that it applies in, in table order."""
    told: set[str] = set()
    found: dict[Place, list[Action]] = {}
    for place in PLACES:
        actions = [a for a in ACTIONS if place in a.where and a.id not in told]
        if actions:
            found[place] = actions
            told.update(action.id for action in actions)
    return found


def markdown() -> str:
    """Return the keys as Markdown: a table for each place, each action where it first applies."""
    parts: list[str] = []
    for place, actions in actions_by_place().items():
        parts.append(f"**{HEADINGS[place]}**\n\n| keys | what |\n| --- | --- |")
        parts.extend(
            f"| {' '.join(f'`{label(key)}`' for key in action.keys)} | {action.help} |"
            for action in actions
        )
        parts.append("")
    return "\n".join(parts).rstrip() + "\n"
