"""The action table: complete, free of clashes, and of keys that terminals swallow."""

from __future__ import annotations

import re

import pytest

from tui.settings import keymap
from tui.settings.actions import ACTIONS, BY_ID, PLACES, SWALLOWED, actions_in, footer_of
from tui.settings.keytable import markdown


def test_ids_are_unique_and_readable() -> None:
    ids = [action.id for action in ACTIONS]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", action_id) for action_id in ids)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_an_action_says_what_it_does_and_where(action) -> None:
    assert action.where
    assert action.keys, "can be reached by a key"
    assert action.help.endswith(".")
    assert action.help[0].isupper()
    assert len(action.title) <= 20
    assert action.footer <= action.where | (
        {"list", "facts", "text"} if "explorer" in action.where else set()
    ) | (frozenset(PLACES) if "everywhere" in action.where else frozenset())


def test_nothing_depends_on_keys_that_terminals_swallow() -> None:
    assert not SWALLOWED & {key for action in ACTIONS for key in action.keys}
    assert BY_ID["page-up"].keys[0] != "ctrl+b", "tmux takes ctrl+b: only an alias"


def test_escape_never_quits() -> None:
    assert "escape" not in BY_ID["quit"].keys


def test_a_footer_fits_eighty_columns_by_its_own_first_words() -> None:
    for place in PLACES:
        shown = footer_of(place)
        assert len(shown) == len({action.id for action in shown})


def test_places_partition_the_table() -> None:
    assert {a.id for place in PLACES for a in actions_in(place)} == set(BY_ID)


def test_the_key_list_names_every_action_once() -> None:
    table = markdown()
    for action in ACTIONS:
        assert table.count(f"| {action.help} |") == sum(a.help == action.help for a in ACTIONS)


def test_keys_are_written_short() -> None:
    assert [keymap.label(k) for k in ("ctrl+d", "escape", "pagedown", "x", "enter")] == [
        "^d",
        "esc",
        "pgdn",
        "x",
        "enter",
    ]
