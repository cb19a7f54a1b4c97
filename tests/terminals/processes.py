"""Processes that are no children of ours: which one it is, and waiting for its end."""

from __future__ import annotations

import os
import select
from pathlib import Path


class Process:
    """A process on this machine, held so that its number cannot become another's."""

    def __init__(self, written_to: Path) -> None:
        self.number = int(written_to.read_text(encoding="ascii"))
        self._handle = os.pidfd_open(self.number)

    def ended(self, deadline: float = 20.0) -> bool:
        """Wait until it has ended; tell whether it has within `deadline` seconds."""
        waiting = select.poll()
        waiting.register(self._handle, select.POLLIN)
        return bool(waiting.poll(deadline * 1000))

    def rest(self, quiet: float = 0.3) -> None:
        """Wait until it has done nothing for `quiet` seconds."""
        before = -1
        while (now := self._worked()) != before:
            before = now
            self.ended(quiet)

    def _worked(self) -> int:
        """Return how long it has worked, in the ticks of the kernel's clock."""
        stat = Path(f"/proc/{self.number}/stat").read_text(encoding="ascii")
        fields = stat.rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def close(self) -> None:
        os.close(self._handle)
