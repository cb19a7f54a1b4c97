"""The terminal driver of Linux and macOS: thrifty, fit for old terminals and for lines that drop.

Textual's driver leaves a program behind when its line drops in the middle of a write: the thread
that writes ends, and the app waits for it for ever. It crashes on a byte that is not UTF-8, and it
turns in circles where the terminal has gone and no signal came. Here each of that is the end of
the line: the app leaves as on SIGHUP, and keeps where one was.
"""

from __future__ import annotations

import asyncio
import os
import re
import selectors
import signal
import sys
from codecs import getincrementaldecoder
from typing import TYPE_CHECKING, ClassVar, Final, TextIO

from textual.drivers.linux_driver import LinuxDriver

from tui.app.listening import ListeningParser
from tui.app.thrift import thin
from tui.settings.terminal_kinds import is_bare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from textual.app import App
    from textual.message import Message

    from tui.app.ground import Ground

_READ: Final = 4096
_WAIT: Final = 0.1
"""Seconds after which a lone ESC is the key, as in Textual."""
_MODERN: Final = re.compile(r"\x1b\[[<>=?][0-9;]*\$?[a-zA-Z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)")
_ANCIENT: Final = frozenset({"\x1b[?25h", "\x1b[?25l", "\x1b[?7h", "\x1b[?7l"})
_LEAVE_SECOND_SCREEN: Final = "\x1b[?1049l"
_CLEAR: Final = "\x1b[0m\x1b[H\x1b[2J"


def without_modern(data: str) -> str:
    """Return `data` without the modes, questions and strings that came after the VT220.

    Where there is no second screen to leave, the one there is is cleared.
    """
    return _MODERN.sub(_ancient, data)


def _ancient(found: re.Match[str]) -> str:
    sequence = found[0]
    if sequence == _LEAVE_SECOND_SCREEN:
        return _CLEAR
    return sequence if sequence in _ANCIENT else ""


class Outlet:
    """The way out to the terminal, as a file; when the terminal is gone it says so, once."""

    def __init__(self, file: TextIO, gone: Callable[[], None]) -> None:
        self._number = file.fileno()
        self._encoding = file.encoding or "utf-8"
        self._gone = gone
        self._open = True

    def write(self, text: str) -> int:
        """Write all of `text`, however long that takes."""
        data = memoryview(text.encode(self._encoding, "replace"))
        while data and self._open:
            try:
                data = data[os.write(self._number, data) :]
            except BlockingIOError:
                # Another program has put the terminal we share into its own mode.
                self._wait_for_room()
            except OSError:
                self._open = False
                self._gone()
        return len(text)

    def _wait_for_room(self) -> None:
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._number, selectors.EVENT_WRITE)
            waiting.select()

    def flush(self) -> None:
        """Nothing is held back."""

    def fileno(self) -> int:
        """Return the file's number."""
        return self._number


class TerminalDriver(LinuxDriver):
    """Writes styles as differences, and tells the app when its terminal is gone.

    `ground` is the question put to the terminal before: the driver goes on with what was typed
    meanwhile, and gives the terminal back as it was before the question.
    """

    ground: ClassVar[Ground | None] = None

    def __init__(
        self,
        app: App[Any],
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._loop = asyncio.get_running_loop()
        self._bare = is_bare(os.environ)
        assert sys.__stderr__  # noqa: S101  there is a terminal, or there would be no driver
        self._file: Any = Outlet(sys.__stderr__, self._line_dropped)

    def start_application_mode(self) -> None:
        """Take the terminal."""
        super().start_application_mode()  # type: ignore[no-untyped-call]
        ground, type(self).ground = self.ground, None
        if ground is not None:
            self.attrs_before = ground.attributes
            self._tell(ListeningParser().feed(ground.typed) if ground.typed else ())

    def write(self, data: str) -> None:
        """Write `data`, thinned, in words that the terminal knows."""
        super().write(thin(without_modern(data) if self._bare else data))

    def _run_input_thread(self) -> None:
        """Read keys; a fault in that is one of the app."""
        try:
            self.run_input_thread()
        except Exception as error:  # noqa: BLE001  told where the app's other faults are
            self._loop.call_soon_threadsafe(self._app._handle_exception, error)  # noqa: SLF001

    def run_input_thread(self) -> None:
        """Read keys until the app leaves or the line drops."""
        parser = ListeningParser(self._debug)
        decode = getincrementaldecoder("utf-8")("ignore").decode
        with selectors.SelectSelector() as waiting:
            waiting.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if waiting.select(_WAIT):
                    data = self._read()
                    if not data:
                        self._line_dropped()
                        return
                    if text := decode(data):
                        self._tell(parser.feed(text))
                self._tell(parser.tick())

    def _read(self) -> bytes:
        try:
            return os.read(self.fileno, _READ)
        except OSError:
            return b""  # a terminal that has gone; which of the two it is depends on the moment

    def _tell(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.process_message(message)

    def _line_dropped(self) -> None:
        """Leave as on SIGHUP, which may come too, or not."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._app.exit, 128 + signal.SIGHUP)
