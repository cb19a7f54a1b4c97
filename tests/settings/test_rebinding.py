"""Other keys: what a keymap may say, and that no two actions meet on a key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.settings.actions import ACTIONS, BY_ID, SWALLOWED
from tui.settings.keymap import DEFAULT, PROFILES, label
from tui.settings.keynames import is_letter, key_name
from tui.settings.rebinding import clashes, resolve

TMUX_TAKES = {"ctrl+b", "ctrl+a"}


@pytest.mark.parametrize("profile", PROFILES)
def test_no_two_actions_meet_on_a_key(profile: str) -> None:
    keys, problems = resolve({}, profile)
    assert problems == []
    assert list(clashes(keys)) == []
    assert all(keys.values())


def test_the_keys_for_tmux_are_none_of_its_own_and_escape_need_not_be_waited_for() -> None:
    keys, _ = resolve({}, "tmux")
    assert not TMUX_TAKES & {key for bound in keys.values() for key in bound}
    assert keys["close"][0] != "escape"
    assert "escape" in keys["close"]


def test_an_override_replaces_the_keys() -> None:
    keys, problems = resolve({"compare": ["ctrl+o"]})
    assert problems == []
    assert keys["compare"] == ("ctrl+o",)
    assert keys["cite"] == ("y",)


def test_two_actions_can_change_places() -> None:
    keys, problems = resolve({"compare": ["y"], "cite": ["x"]})
    assert problems == []
    assert (keys["compare"], keys["cite"]) == (("y",), ("x",))


def test_what_a_keymap_gets_wrong_is_said_and_left_out() -> None:
    keys, problems = resolve({"fly": ["w"], "cite": ["ctrl+m"], "compare": ["y"], "theme": []})
    assert keys["cite"] == ("y",)
    assert keys["compare"] == ("x",), "the key it had and nobody took"
    assert keys["theme"] == ("T",)
    text = "\n".join(problem.what for problem in problems)
    for word in ("“fly”", "ctrl+m", "“cite” already", "theme"):
        assert word in text


def test_panes_of_the_explorer_do_not_share_but_pages_may() -> None:
    assert resolve({"filter": ["t"]})[1], "the timeline is everywhere"
    assert resolve({"only-differences": ["z"]})[1] == [], "zoom is of the explorer alone"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("x", "x"),
        (",", ","),
        ("comma", ","),
        (" ", "space"),
        ("^d", "ctrl+d"),
        ("Ctrl-D", "ctrl+d"),
        ("esc", "escape"),
        ("PgDn", "pagedown"),
        ("shift+a", "A"),
        ("shift+tab", "shift+tab"),
        ("F12", "f12"),
        ("é", "é"),
    ],
)
def test_a_key_has_a_name(written: str, name: str) -> None:
    assert key_name(written) == name


@pytest.mark.parametrize("written", ["", "f99", "hyper+x", "ctrl+1", "\x1b", "xy", "ctrl+shift+x"])
def test_no_other_keys_are_known(written: str) -> None:
    assert key_name(written) == ""


def test_every_key_of_the_table_is_known_by_its_own_name_and_by_its_label() -> None:
    for action in ACTIONS:
        for key in action.keys:
            assert key_name(key) == key
            assert key_name(label(key)) == key


KEYS = st.sampled_from([*"abcxyz?/", "ctrl+d", "ctrl+m", "escape", "nonsense", "", "f5", "tab"])


@given(st.dictionaries(st.sampled_from([*BY_ID, "fly"]), st.lists(KEYS, max_size=3), max_size=8))
def test_whatever_is_asked_for_every_way_out_stays_and_nothing_clashes(
    overrides: dict[str, list[str]],
) -> None:
    keys, problems = resolve(overrides)
    assert set(keys) == set(DEFAULT)
    assert not SWALLOWED & {key for bound in keys.values() for key in bound}
    assert list(clashes(keys)) == []
    assert any(not is_letter(key) for key in keys["close"]), problems
    for action_id in set(BY_ID) - set(overrides):
        assert keys[action_id] == DEFAULT[action_id], "what nobody changed stays"
