"""A few screens as they are, text and marks; `UPDATE_SCREENS=1 pytest tests/app` draws them anew.

Look at what changed before committing: these files are the screens people see.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.app.driving import exploring

SCREENS = Path(__file__).parent / "screens"
SHOTS = {
    "first-80x24": ((80, 24), None, ()),
    "disputed-80x24": ((80, 24), "scale-ai-49-for-14-3bn", ()),
    "disputed-120x36": ((120, 36), "scale-ai-49-for-14-3bn", ("e",)),
    "people-80x24": ((80, 24), None, ("4", "j", "j")),
    "table-120x36": ((120, 36), "roziere-to-mistral", ("6",)),
    "narrow-60x20": ((60, 20), None, ("6",)),
    "wide-200x60": ((200, 60), "alexandr-wang", ()),
}


@pytest.mark.parametrize("name", SHOTS)
async def test_a_screen_is_as_it_was(name: str, store: Path) -> None:
    size, start_at, keys = SHOTS[name]
    async with exploring(store, size, start_at) as run:
        await run.press(*keys)
        picture = run.picture()
    path = SCREENS / f"{name}.txt"
    if os.environ.get("UPDATE_SCREENS"):
        path.write_text(picture, encoding="utf-8")
    assert picture == path.read_text(encoding="utf-8")
