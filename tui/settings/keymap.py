"""Which keys an action has: the defaults, or what a person's keymap says instead.

A keymap maps action ids to lists of keys. What it gets wrong is reported in words and left out;
it never keeps the program from starting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from tui.settings.actions import ACTIONS, BY_ID, SWALLOWED, Action

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Keys: TypeAlias = "dict[str, tuple[str, ...]]"
"""The keys of every action, by action id; the first key is the one to show."""

DEFAULT: Final[Keys] = {action.id: action.keys for action in ACTIONS}

_LABELS: Final = {
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "delete": "del",
    "comma": ",",
}
# Inside these places a letter is text: keys for the letter alone do not reach other places.
_TYPED: Final = frozenset({"search", "palette"})


def label(key: str) -> str:
    """Return how a key is written on the screen: `^d` for ctrl+d, `esc`, `pgdn`, else its name."""
    if key.startswith("ctrl+"):
        return f"^{key.removeprefix('ctrl+')}"
    return _LABELS.get(key, key)


def resolve(overrides: Mapping[str, Sequence[str]]) -> tuple[Keys, list[str]]:
    """Return the keys of every action with `overrides` applied, and what is wrong with them.

    An override that names no action, has no key or uses a key that terminals swallow is left
    out. Of two actions that clash, the one that was changed loses its key.
    """
    keys = dict(DEFAULT)
    problems: list[str] = []
    for action_id, wanted in overrides.items():
        if action_id not in BY_ID:
            problems.append(f"keymap: there is no action “{action_id}”.")
            continue
        usable = tuple(key for key in wanted if key not in SWALLOWED)
        problems += [
            f"keymap: “{action_id}” cannot have {key}: terminals send another key for it."
            for key in wanted
            if key in SWALLOWED
        ]
        if usable:
            keys[action_id] = usable
        else:
            problems.append(f"keymap: “{action_id}” keeps its default: no usable key is given.")
    for first, second, key in list(clashes(keys)):
        loser, winner = (first, second) if first.id in overrides else (second, first)
        keys[loser.id] = tuple(other for other in keys[loser.id] if other != key)
        problems.append(f"keymap: {key} is “{winner.id}” already, so “{loser.id}” does not get it.")
    return keys, problems


def clashes(keys: Mapping[str, Sequence[str]]) -> Iterator[tuple[Action, Action, str]]:
    """Yield each pair of actions that have the same key in the same place."""
    for index, first in enumerate(ACTIONS):
        for second in ACTIONS[index + 1 :]:
            if not _meet(first, second):
                continue
            for key in keys[first.id]:
                if key in keys[second.id]:
                    yield first, second, key


def _meet(first: Action, second: Action) -> bool:
    """Return whether both actions can be reached at once.

    Panes lie within the explorer, lines within every place but the search box, where letters are
    text and what applies everywhere gives way to the box's own keys.
    """
    for one, other in ((first, second), (second, first)):
        if one.where & other.where:
            return True
        if "everywhere" in one.where and other.where - _TYPED:
            return True
        if "lines" in one.where and other.where - _TYPED:
            return True
        if "explorer" in one.where and other.where & {"list", "facts", "text"}:
            return True
    return False
