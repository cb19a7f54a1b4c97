"""The action table and the screens agree: every action has a key, and every key does something."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.binding import Binding

from tests.app.driving import exploring
from tui.app.bindings import bindings
from tui.app.dossier_app import DossierApp
from tui.app.screens.explorer import ExplorerScreen
from tui.app.widgets.bars import fitted
from tui.app.widgets.line_view import LineView
from tui.app.widgets.record_list import RecordList
from tui.settings.actions import ACTIONS, PLACES, actions_in, footer_of
from tui.settings.keymap import DEFAULT, label

HANDLERS = {
    "everywhere": (ExplorerScreen, DossierApp),
    "explorer": (ExplorerScreen,),
    "list": (ExplorerScreen,),
    "facts": (ExplorerScreen,),
    "text": (ExplorerScreen,),
    "lines": (LineView,),
}


@pytest.mark.parametrize("place", HANDLERS)
def test_every_action_of_the_explorer_has_a_method(place: str) -> None:
    for action in actions_in(place):  # type: ignore[arg-type]
        method = f"action_{action.id.replace('-', '_')}"
        assert any(hasattr(owner, method) for owner in HANDLERS[place]), method


def test_bindings_are_those_of_the_table() -> None:
    for place in PLACES:
        made = bindings(place)
        assert all(isinstance(binding, Binding) for binding in made)
        table = {a.id: a.keys for a in actions_in(place)}
        assert {b.id: tuple(b.key.replace("comma", ",").split(",")) for b in made} == table  # type: ignore[union-attr]


@pytest.mark.parametrize("place", PLACES)
def test_the_footer_shows_keys_of_the_table_within_its_width(place) -> None:
    for width in range(20, 130):
        pieces = fitted(place, DEFAULT, width)
        text = "".join(text for text, _ in pieces)
        shown = [part for part in text.strip().split("  ") if part]
        assert len(text) <= width or len(shown) == 1
        wanted = {f"{label(a.keys[0])} {a.title}" for a in footer_of(place)}
        assert set(shown) <= wanted


def test_every_footer_fits_80_columns_whole() -> None:
    for place in ("list", "facts", "text"):
        shown = "".join(text for text, _ in fitted(place, DEFAULT, 80))  # type: ignore[arg-type]
        assert all(action.title in shown for action in footer_of(place))  # type: ignore[arg-type]
        assert len(shown) <= 80


async def test_the_explorer_is_bound_to_every_action_it_has(store: Path) -> None:
    async with exploring(store) as run:
        active = run.app.screen.active_bindings
        bound = {binding.binding.id for binding in active.values()}
        for action in ACTIONS:
            if action.where & {"everywhere", "explorer", "facts", "lines"}:
                assert action.id in bound, action.id
        await run.press("6")
        ids = {binding.binding.id for binding in run.app.screen.active_bindings.values()}
        assert {"next-hit", "follow"} <= ids


async def test_a_keymap_changes_the_keys(store: Path) -> None:
    async with exploring(store) as run:
        run.app.set_keymap({"zoom": "w"})
        await run.press("w")
        assert run.explorer.arrangement.zoomed
        await run.press("z")
        assert run.explorer.arrangement.zoomed


def test_a_list_handles_what_lines_do() -> None:
    assert issubclass(RecordList, LineView)
