"""Driving the explorer in a user's terms: press keys, read what the screen shows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from rich.segment import Segment
from textual.pilot import Pilot

from tui.app.dossier_app import DossierApp
from tui.app.screens.explorer import ExplorerScreen


class Driver:
    """An app under test. Every method that acts returns when the app is idle again."""

    def __init__(self, app: DossierApp, pilot: Pilot[int]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def explorer(self) -> ExplorerScreen:
        screen = self.app.screen
        assert isinstance(screen, ExplorerScreen)
        return screen

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.pilot.pause()

    async def type(self, text: str) -> None:
        for character in text:
            await self.press({" ": "space"}.get(character, character))

    def _strips(self) -> list[list[Segment]]:
        return [list(strip) for strip in self.app.screen._compositor.render_strips()]

    def lines(self) -> list[str]:
        """The screen as lines of text, without blanks at their ends."""
        return ["".join(s.text for s in strip).rstrip() for strip in self._strips()]

    def text(self) -> str:
        return "\n".join(self.lines())

    def line(self, words: str) -> str:
        """The only line that has `words`."""
        found = [line for line in self.lines() if words in line]
        assert len(found) == 1, f"{words!r} in {len(found)} lines of\n{self.text()}"
        return found[0]

    def styled(self, attribute: str) -> str:
        """All text drawn with an attribute (bold, reverse, underline), a line a line."""
        lines = [
            "".join(s.text for s in strip if s.style and getattr(s.style, attribute))
            for strip in self._strips()
        ]
        return "\n".join(line.rstrip() for line in lines if line.strip())

    def picture(self) -> str:
        """The screen as text, then what is bold (b), underlined (u) or reversed (R) below it."""
        marks = []
        for strip in self._strips():
            row = ""
            for text, style, _ in strip:
                sign = " "
                if style is not None:
                    sign = "R" if style.reverse else "u" if style.underline else " "
                    sign = "b" if sign == " " and style.bold else sign
                row += sign * len(text)
            marks.append(row.rstrip())
        return "\n".join([*self.lines(), "=" * 20, *marks]) + "\n"

    @property
    def footer(self) -> str:
        return self.lines()[-1].strip()

    @property
    def trail(self) -> str:
        return self.lines()[0].strip()

    @property
    def current_fact(self) -> str:
        return self.explorer.fact_list.current

    def marked_text(self) -> str:
        """The characters of the article that are marked as cited."""
        pane = self.explorer.text
        span = pane._marks.cited
        return pane.text[slice(*span)] if span else ""


@asynccontextmanager
async def exploring(
    store: Path, size: tuple[int, int] = (80, 24), start_at: str | None = None
) -> AsyncIterator[Driver]:
    app = DossierApp(store, start_at)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield Driver(app, pilot)
