"""The README's pictures, taken from the program: `python -m tests.picturing` writes them.

The SVG names only fonts that the reader's machine has: nothing is fetched to show it.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "pictures"
FONTS = "'Fira Code', 'DejaVu Sans Mono', Menlo, Consolas, monospace"

_BLANK = "&#160;"
_CELL = 12.2  # width of a column in the pictures that Rich draws
_TEXT = re.compile(
    r'(<text [^>]*?x=")([\d.]+)(" [^>]*?textLength=")([\d.]+)("[^>]*>)([^<]*)</text>'
)

PICTURES: dict[str, tuple[tuple[int, int], list[str]]] = {
    "explorer-120x36": ((120, 36), ["/", *"scal ai 49", "enter"]),
    "explorer-80x24": ((80, 24), ["2", "down", "down", "down", "down", "down", "down", "5"]),
    "duel-80x24": ((80, 24), ["/", *"scal ai 49", "enter", "x"]),
    "search-80x24": ((80, 24), ["/", *"pang 200m"]),
}
"""The pictures by name: the size in columns and rows, and the keys that are pressed."""


async def picture(name: str) -> str:
    """Return the SVG of one picture."""
    from tui.app.dossier_app import DossierApp

    size, keys = PICTURES[name]
    app = DossierApp(ROOT / "store.json", None)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for key in keys:
            await pilot.press({" ": "space"}.get(key, key))
            await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        return plain(app.export_screenshot(title="dossier"))


def plain(svg: str) -> str:
    """Return the SVG without anything to fetch and without white space at the ends of lines."""
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"font-family: ?[^;]+;", f"font-family: {FONTS};", svg)
    svg = _TEXT.sub(_tight, svg)
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def _tight(match: re.Match[str]) -> str:
    """Place a text by its first visible character: some viewers drop blanks at the ends."""
    head, x, middle, length, tail, words = match.groups()
    shown = re.sub(f"^(?:{_BLANK})+|(?:{_BLANK})+$", "", words)
    if not shown:
        return ""
    before = len(words) - len(re.sub(f"^(?:{_BLANK})+", "", words))
    blanks = words.count(_BLANK) - shown.count(_BLANK)
    left = float(x) + before / len(_BLANK) * _CELL
    width = float(length) - blanks * _CELL
    return f"{head}{left:g}{middle}{width:g}{tail}{shown}</text>"


def stale() -> list[str]:
    """Return the names of the pictures that are no longer of the program as it is."""
    kept = {name: FOLDER / f"{name}.svg" for name in PICTURES}
    return [
        name
        for name, path in kept.items()
        if not path.exists() or path.read_text(encoding="utf-8") != asyncio.run(picture(name))
    ]


def main() -> int:
    """Write all pictures, or with --check tell which are stale (exit code 1 if any)."""
    for variable in [name for name in os.environ if name.startswith("DOSSIER_")]:
        del os.environ[variable]
    os.environ.pop("NO_COLOR", None)
    os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
    with tempfile.TemporaryDirectory() as home:
        for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = home
        if "--check" in sys.argv:
            old = stale()
            print("\n".join(old))
            return 1 if old else 0
        FOLDER.mkdir(exist_ok=True)
        for name in PICTURES:
            (FOLDER / f"{name}.svg").write_text(asyncio.run(picture(name)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
