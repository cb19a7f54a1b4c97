"""Other keys than the defaults: what a keymap may say, and which keys cannot stand together.

What it gets wrong is reported in words and left out; it never keeps the program from starting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from tui.settings.actions import ACTIONS, BY_ID, SWALLOWED, Action
from tui.settings.config import KEYS
from tui.settings.keymap import DEFAULT, PROFILES, Keys
from tui.settings.keynames import is_letter, key_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_NO_LETTER: Final = "a key with ctrl, or one that types nothing"

# Inside these places a letter is text: keys for the letter alone do not reach other places.
_TYPED: Final = frozenset({"search", "palette"})
# Without these a person would be caught in them.
_WAY_OUT: Final = frozenset({"close", "go"})


class Problem(NamedTuple):
    """What is wrong with the keys of an action, what was found, and what was expected."""

    action_id: str
    what: str
    expected: str = ""


def resolve(
    overrides: Mapping[str, Sequence[str]], profile: str = "default"
) -> tuple[Keys, list[Problem]]:
    """Return the keys of every action: those of a profile, then `overrides`; and what is wrong.

    An override that names no action or no key, or a key that terminals swallow, is left out. Of
    two actions that clash, the one that was changed loses its key; without any left it gets those
    back that it had and that are free. The ways out keep their keys beside those asked for.
    """
    before = {**DEFAULT, **PROFILES[profile]}
    keys = dict(before)
    problems: list[Problem] = []
    for action_id, wanted in overrides.items():
        if action_id not in BY_ID:
            problems.append(_no_action(action_id))
            continue
        usable = list(_usable(action_id, wanted, problems))
        if action_id in _WAY_OUT and usable and all(is_letter(key) for key in usable):
            said = f"“{action_id}” must work in the search box too, where {usable[0]} is text"
            problems.append(Problem(action_id, said, _NO_LETTER))
        elif usable:
            # Who rebinds a way out keeps the one that everybody knows beside it.
            kept = before[action_id] if action_id in _WAY_OUT else ()
            keys[action_id] = tuple(dict.fromkeys((*usable, *kept)))
        elif not wanted:
            problems.append(Problem(action_id, f"“{action_id}” is given no key", KEYS))
    changed = {action_id for action_id, bound in keys.items() if bound != before[action_id]}
    for first, second, key in list(clashes(keys)):
        both = first.id in changed and second.id in changed
        yields = first.id not in _WAY_OUT if both else first.id in changed
        loser, winner = (first, second) if yields else (second, first)
        if key in keys[loser.id] and key in keys[winner.id]:
            keys[loser.id] = tuple(other for other in keys[loser.id] if other != key)
            said = f"{key} is “{winner.id}” already, so “{loser.id}” does not get it"
            problems.append(Problem(loser.id, said, "a key that is free in the same place"))
    for action_id in [action_id for action_id, left in keys.items() if not left]:
        keys[action_id] = _free(BY_ID[action_id], before[action_id], keys)
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


def _usable(action_id: str, wanted: Sequence[str], problems: list[Problem]) -> Iterator[str]:
    """Yield the keys of an override that its action can have; say of the others why not."""
    for written in wanted:
        key = key_name(written)
        if not key:
            problems.append(Problem(action_id, f"there is no key “{written}”", KEYS))
        elif key in SWALLOWED:
            said = f"“{action_id}” cannot have {key}: terminals send or mean another key by it"
            problems.append(Problem(action_id, said, "another key"))
        elif key in DEFAULT[action_id]:
            yield key
        elif BY_ID[action_id].where <= _TYPED and is_letter(key):
            said = f"“{action_id}” cannot have {key}: it is text in the search box"
            problems.append(Problem(action_id, said, _NO_LETTER))
        else:
            yield key


def _no_action(action_id: str) -> Problem:
    from difflib import get_close_matches  # only on the way to an error

    near = get_close_matches(action_id, BY_ID, 1)
    hint = f"; did you mean {near[0]}?" if near else ""
    return Problem(
        action_id,
        f"there is no action “{action_id}”{hint}",
        "an action of `dossier config init` or of the README",
    )


def _free(action: Action, wanted: Sequence[str], keys: Keys) -> tuple[str, ...]:
    """Return those of some keys that no action has that can be reached beside this one."""
    taken = {
        key
        for other in ACTIONS
        if other is not action and _meet(action, other)
        for key in keys[other.id]
    }
    return tuple(key for key in wanted if key not in taken)


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
