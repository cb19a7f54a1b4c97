"""The application: opens the dossier, holds the themes, and leaves the terminal as it was."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App

from tui.app.bindings import bindings
from tui.app.clipboard import copy
from tui.app.theme import NAMES, THEMES, light_ground, next_theme, theme_called
from tui.app.typed_ahead import TypedAhead
from tui.app.widgets.bars import KeyFooter
from tui.app.widgets.pieces import plain
from tui.records.errors import DossierError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType
    from textual.driver import Driver
    from textual.filter import LineFilter
    from textual.screen import Screen

    from tui.app.ground import Ground
    from tui.app.listening import GroundTold
    from tui.app.screens.explorer import ExplorerScreen
    from tui.insight.corpus import Corpus
    from tui.settings.config import Config


class DossierApp(App[int]):
    """Shows a dossier. `source` is an open one, or the path of a store to open.

    `start_at` is the id of the record to begin with, `config` what was read of the configuration.
    With `resumes` it begins where it was left the last time. `ground` is the question put to the
    terminal whether its ground is light. `left` holds what is to be printed after the terminal has
    been given back.
    """

    CSS_PATH = Path(__file__).with_name("dossier.tcss")
    TITLE = "Dossier"
    BINDINGS: ClassVar = bindings("everywhere")
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        source: Corpus | Path,
        start_at: str | None = None,
        config: Config | None = None,
        *,
        resumes: bool = False,
        ground: Ground | None = None,
    ) -> None:
        if ground is not None:
            ground.listen()
        super().__init__(
            driver_class=_driver(ground),
            ansi_color=True if os.environ.get("NO_COLOR") is not None else None,
        )
        self.animation_level = "none"
        self.left: list[str] = []
        self.fault: Exception | None = None  # of the program, which ended it
        self._typed_ahead = TypedAhead(self)
        self.leaving_code = 0
        self._source = source
        self._start_at = start_at
        self._config = config
        self._resumes = resumes
        self._main: ExplorerScreen | None = None
        self._colourless: list[LineFilter] = []
        if self.no_color:
            from tui.app.no_colour import WithoutColour

            self._colourless.append(WithoutColour())
        for theme in THEMES:
            self.register_theme(theme)
        told = ground.light if ground is not None else None
        self._light = light_ground(os.environ) if told is None else told
        self._wanted = config.settings.theme if config else "auto"
        self.theme = self._theme_wanted()

    def _theme_wanted(self) -> str:
        """Return the theme that is configured, as far as the terminal decides it."""
        few = self.console.color_system == "standard" and not self.no_color
        return theme_called(self._wanted, light=self._light, few_colours=few)

    def on_ground_told(self, event: GroundTold) -> None:
        """Follow the ground of the terminal, told late, unless a theme was chosen since."""
        before = self._theme_wanted()
        self._light = event.light
        if self.theme == before:
            self.theme = self._theme_wanted()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return the filters of every line; without colours, only the one that drops them all."""
        return self._colourless or super().get_line_filters()

    def get_default_screen(self) -> Screen[None]:
        """Return the explorer, or what is wrong if the dossier cannot be opened."""
        try:
            return self._explorer()
        except DossierError as error:
            self.leaving_code = 2
            from tui.app.screens.trouble import TroubleScreen

            return TroubleScreen(error)

    def _explorer(self) -> Screen[None]:
        from tui.app.screens.explorer import ExplorerScreen
        from tui.app.screens.starting import starting_place
        from tui.insight.corpus import open_corpus
        from tui.settings.visits import Visits

        corpus = open_corpus(self._source) if isinstance(self._source, Path) else self._source
        tour = self._start_at if self._start_at in corpus.dossier.tours else None
        screen = ExplorerScreen(corpus, starting_place(corpus, None if tour else self._start_at))
        if tour:
            self.call_later(screen.action_present_tour, tour)
        if self._config and not self._config.settings.remember:
            screen.visits = Visits(None)
        screen.resumes = self._resumes
        self._main = screen
        return screen

    def copy_text(self, text: str, what: str) -> str:
        """Copy `text`; return what can be said of it, `what` being "the quote" or the like."""
        driver = self._driver
        outcome = copy(text, driver.write if driver else self.left.append)
        if outcome == "copied":
            return f"copied {what}"
        if outcome == "buffered":
            return f"copied {what} to tmux’s buffer, offered it to the terminal’s clipboard"
        self.left.append(text)
        if outcome == "sent":
            return f"sent {what} to the terminal’s clipboard; it is printed again on leaving"
        return f"no clipboard to be had: {what} is printed on leaving"

    async def on_event(self, event: events.Event) -> None:
        """Let keys in one after the other."""
        if (
            isinstance(event, events.Key | events.Paste)
            and not event.is_forwarded
            and self._typed_ahead.holds(event)
        ):
            return
        await super().on_event(event)

    def action_theme(self) -> None:
        """Go on to the next theme, and say what it is called in the configuration."""
        self.theme = next_theme(self.theme, light=self._light)
        self._say(f"theme: {NAMES[self.theme]}; `dossier config init` to keep one")

    def on_ready(self) -> None:
        """Collect garbage again, now that the first screen is painted."""
        gc.freeze()
        gc.enable()
        if self._config and self._config.faults:
            self._say_faults(self._config)

    def _say_faults(self, config: Config) -> None:
        """Say in the footer that the configuration was not all understood, and what to do."""
        first = config.faults[0]
        where = f" line {first.line}:" if first.line else ""
        more = len(config.faults) - 1
        rest = f" and {more} more" if more else ""
        option = f"{first.option}: " if first.option else ""
        told = f"{config.path.name}{where} {option}{first.what}{rest}"
        self._say(f"`dossier config check`: {one_line(told)}")

    def _say(self, words: str) -> None:
        """Say something in the footer of the screen in front, until the next key."""
        for footer in self.screen.query(KeyFooter):
            footer.say(plain(words))

    def on_load(self) -> None:
        """Leave on SIGTERM and SIGHUP as on the key for leaving."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, self.exit, 128 + number)

    def exit(
        self,
        result: int | None = None,
        return_code: int = 0,
        message: RenderableType | None = None,
    ) -> None:
        """Leave, whether by key or by signal, and keep how the dossier was left."""
        self._keep()
        super().exit(result, return_code, message)

    def _keep(self) -> None:
        """Keep how the dossier is left, once."""
        main, self._main = self._main, None
        if main is not None and main.is_mounted:
            from tui.app.screens.coming_back import keep

            keep(main, self.screen_stack)

    def _handle_exception(self, error: Exception) -> None:
        """Remember the first fault and leave; whoever runs the app tells it."""
        if self.fault is None:
            self.fault = error
            with suppress(Exception):  # what is to be kept may be what is wrong
                self._keep()
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """Leave without a traceback: it is for the report."""
        self._close_messages_no_wait()

    async def action_quit(self) -> None:
        """Leave."""
        self.exit(self.leaving_code)


def _driver(ground: Ground | None) -> type[Driver] | None:
    """Return our own driver where it works: not on Windows, nor where one is asked for."""
    if sys.platform == "win32" or os.environ.get("TEXTUAL_DRIVER"):
        return None
    from tui.app.driver import TerminalDriver

    TerminalDriver.ground = ground
    return TerminalDriver
