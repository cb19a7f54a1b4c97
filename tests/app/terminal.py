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
from pathlib import Path
from types import TracebackType

import pyte

DROPPED = {"NO_COLOR", "TMUX", "SSH_CONNECTION", "PYTHONDONTWRITEBYTECODE"}
ROOT = Path(__file__).parents[2]
BROWSE = "import sys; from tui.app.app import run_app; sys.exit(run_app(sys.argv[1], None))"
# pyte prints the sequences it does not know: private modes, queries, strings.
_UNKNOWN = re.compile(
    rb"\x1b\[[<>=?][0-9;:]*\$?[a-zA-Z]|\x1b\[[0-9;]*\$[a-zA-Z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"
    rb"|\x1bP[^\x1b]*\x1b\\"
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
        self._master, slave = pty.openpty()
        size = struct.pack("HHHH", self.rows, self.columns, 0, 0)
        fcntl.ioctl(slave, termios.TIOCSWINSZ, size)
        self.modes_before = termios.tcgetattr(slave)
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            self._command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=self._environment,
            cwd=ROOT,
            start_new_session=True,
        )
        self.slave = slave
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        if not self._gone:
            self.hang_up()

    def hang_up(self) -> None:
        """Close the terminal, as when a line drops or a window is closed."""
        os.close(self.slave)
        os.close(self._master)
        self._gone = True
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGHUP)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size; what it showed is cleared, as a new window would be."""
        self.columns, self.rows = columns, rows
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.process.send_signal(signal.SIGWINCH)
        self.sent += b"\x1b[2J"

    def type(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def read(self, seconds: float) -> bytes:
        """Return what comes within `seconds`, at once when something does."""
        if not select.select([self._master], [], [], seconds)[0]:
            return b""
        data = os.read(self._master, 1 << 16)
        self.sent += data
        return data

    def wait_for(self, wanted: bytes, since: int = 0, deadline: float = 20.0) -> float:
        """Read until `wanted` was sent after byte `since`; return the seconds since the start."""
        end = time.perf_counter() + deadline
        while wanted not in self.sent[since:]:
            left = end - time.perf_counter()
            assert left > 0, f"{wanted!r} never came:\n" + "\n".join(self.screen().display)
            self.read(left)
        return time.perf_counter() - self.started

    def settle(self, quiet: float = 0.3) -> int:
        """Read until nothing comes for `quiet` seconds; return how many bytes came."""
        before = len(self.sent)
        while self.read(quiet):
            pass
        return len(self.sent) - before

    def end(self, deadline: float = 20.0) -> int:
        """Read until the program ends; return its exit code."""
        stop = time.perf_counter() + deadline
        while self.process.poll() is None:
            assert time.perf_counter() < stop, "the program does not end"
            self.read(0.05)
        while self.read(0.05):
            pass
        return self.process.returncode

    def screen(self) -> pyte.Screen:
        """What a terminal shows after all that was sent."""
        screen = pyte.Screen(self.columns, self.rows)
        pyte.ByteStream(screen).feed(_UNKNOWN.sub(b"", self.sent))
        return screen

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
