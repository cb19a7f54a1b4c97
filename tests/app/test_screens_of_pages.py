"""Search, details, duel and help as they are (see test_screens.py for drawing them anew)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.app.test_search_screen import searching

SCREENS = Path(__file__).parent / "screens"
SHOTS = {
    "search-80x24": ((80, 24), "pang 200m", ()),
    "search-120x36": ((120, 36), "scale ai 49%", ("down",)),
    "search-nothing-80x24": ((80, 24), "Quetzalcoatl", ()),
    "duel-80x24": ((80, 24), "kind:question scale", ("enter",)),
    "duel-end-120x36": ((120, 36), "kind:question scale", ("enter", "G")),
    "details-80x24": ((80, 24), "wsj scale ai 14.3", ("enter", "enter")),
    "person-80x24": ((80, 24), "kind:person pang", ("enter", "4", "d")),
    "help-80x24": ((80, 24), "pang", ("escape", "question_mark")),
}


@pytest.mark.parametrize("name", SHOTS)
async def test_a_screen_is_as_it_was(name: str, store: Path) -> None:
    size, query, keys = SHOTS[name]
    async with searching(store, size) as run:
        await run.typed(query)
        await run.press(*keys)
        picture = run.picture()
    path = SCREENS / f"{name}.txt"
    if os.environ.get("UPDATE_SCREENS"):
        path.write_text(picture, encoding="utf-8")
    assert picture == path.read_text(encoding="utf-8")
