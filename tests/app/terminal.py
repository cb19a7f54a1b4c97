"""A real pseudo-terminal: run the program in it, type, and read what it shows and sends."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path

import pyte

DROPPED = {
    *("NO_COLOR", "TMUX", "TMUX_PANE", "STY", "SSH_CONNECTION", "SSH_TTY"),
    *("PYTHONDONTWRITEBYTECODE", "COLUMNS", "LINES", "TERM_PROGRAM"),
}
ROOT = Path(__file__).parents[2]
BROWSE = "import sys; from tui.app.app import run_app; sys.exit(run_app(sys.argv[1], None))"
# A session leader that opens a terminal is controlled by it: hanging up and resizing then reach
# the program from the kernel, as in a terminal window.
IN_CONTROL = 'exec "$@" <>"$0" >&0 2>&0'
# pyte prints the sequences it does not know: private modes, queries, strings.
_UNKNOWN = re.compile(
    rb"\x1b\[[<>=?][0-9;:]*\$?[a-zA-Z]|\x1b\[[0-9;]*\$[a-zA-Z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"
    rb"|\x1bP(?:[^\x1b]|\x1b[^\\])*\x1b\\|\x1b[()][0-9A-Z]|\x1b\[[0-9;]*t|[\x0e\x0f]"
)
_UNFINISHED = re.compile(
    rb"\x1b(?:\[[^@-~]*|\][^\x07\x1b]*\x1b?|P(?:[^\x1b]|\x1b[^\\])*\x1b?|[()])?\Z"
)


class Terminal:
    """A program in a pseudo-terminal of `columns` x `rows`; use as a context manager.

    `sent` holds every byte the program wrote. Waiting is for a condition, with a deadline, never
    for a time.
    """

    def __init__(
        self, command: list[str], columns: int = 80, rows: int = 24, **environment: str
    ) -> None:
        self.columns, self.rows = columns, rows
        self.sent = b""
        self._fed = 0
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._gone = False
        self._command = command
        self._environment = {
            **{k: v for k, v in os.environ.items() if k not in DROPPED},
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            **environment,
        }

    def __enter__(self) -> Terminal:
        self.master, self.slave = pty.openpty()
        size = struct.pack("HHHH", self.rows, self.columns, 0, 0)
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, size)
        self.modes_before = termios.tcgetattr(self.slave)
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            ["/bin/sh", "-c", IN_CONTROL, os.ttyname(self.slave), *self._command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._environment,
            cwd=ROOT,
            start_new_session=True,
        )
        return self

    def __exit__(self, *error: object) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        if not self._gone:
            self.hang_up()

    def hang_up(self) -> None:
        """Close the terminal, as when a line drops or a window is closed."""
        os.close(self.slave)
        os.close(self.master)
        self._gone = True

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size; what it showed is cleared, as a new window would be."""
        self.screen()
        self.columns, self.rows = columns, rows
        self._screen.resize(rows, columns)
        self._screen.erase_in_display(2)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def type(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    def read(self, seconds: float) -> bytes:
        """Return what comes within `seconds`, at once when something does."""
        if not select.select([self.master], [], [], seconds)[0]:
            return b""
        data = os.read(self.master, 1 << 16)
        self.sent += data
        return data

    def wait_for(self, wanted: bytes, since: int = 0, deadline: float = 60.0) -> float:
        """Read until `wanted` was sent after byte `since`; return the seconds since the start."""
        self._wait(lambda: wanted in self.sent[since:], repr(wanted), deadline)
        return time.perf_counter() - self.started

    def wait_until(self, *shown: str, gone: str = "", deadline: float = 60.0) -> str:
        """Read until the screen shows all of `shown` and not `gone`; return what it shows."""

        def there() -> bool:
            text = self.text()
            return all(words in text for words in shown) and not (gone and gone in text)

        self._wait(there, f"{shown!r}" + (f" without {gone!r}" if gone else ""), deadline)
        return self.text()

    def _wait(self, there: Callable[[], bool], what: str, deadline: float) -> None:
        end = time.perf_counter() + deadline
        while not there():
            left = end - time.perf_counter()
            assert left > 0, f"{what} never came:\n{self.text()}"
            ended = self.process.poll() is not None
            assert self.read(min(left, 1.0)) or not ended, f"ended before {what}:\n{self.text()}"

    def settle(self, quiet: float = 0.3) -> int:
        """Read until nothing comes for `quiet` seconds; return how many bytes came."""
        before = len(self.sent)
        while self.read(quiet):
            pass
        return len(self.sent) - before

    def end(self, deadline: float = 60.0) -> int:
        """Read until the program ends; return its exit code."""
        stop = time.perf_counter() + deadline
        while self.process.poll() is None:
            assert time.perf_counter() < stop, f"the program does not end:\n{self.text()}"
            self.read(0.05)
        while self.read(0.05):
            pass
        return self.process.returncode

    def screen(self) -> pyte.Screen:
        """What a terminal shows after all that was sent."""
        new = self.sent[self._fed :]
        unfinished = _UNFINISHED.search(new)
        known = new[: unfinished.start()] if unfinished else new
        self._fed += len(known)
        self._stream.feed(_UNKNOWN.sub(b"", known))
        return self._screen

    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self.screen().display)

    def peak_megabytes(self) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        found = re.search(r"VmHWM:\s+(\d+) kB", status)
        assert found
        return int(found[1]) / 1024


def explorer(store: Path, columns: int = 80, rows: int = 24, **environment: str) -> Terminal:
    """The explorer on a store."""
    return Terminal([sys.executable, "-c", BROWSE, str(store)], columns, rows, **environment)
