"""Making an index beside the screen: a thread that gives way to questions and can be stopped."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_STEP: Final = 0.01
"""Of an index, that is told of."""


class Indexer:
    """Goes on with `making` a few milliseconds at a time, with the lock `work`, when it has a turn.

    `making` yields the share that is made. `told` is called in the thread with shares less than 1.0
    as they grow, and with 1.0 at the end if any was told before.
    """

    def __init__(
        self,
        making: Callable[[], Generator[float]],
        work: threading.Lock,
        turn: Callable[[], None],
        told: Callable[[float], None],
    ) -> None:
        self.share = 1.0
        """What is made, as was last told."""
        self.ended = False
        self._making = making
        self._work = work
        self._turn = turn
        self._told = told
        self._cancelled = threading.Event()
        self.thread = threading.Thread(target=self._run, name="index", daemon=True)

    def start(self) -> threading.Thread:
        """Begin, and return the thread."""
        self.thread.start()
        return self.thread

    def cancel(self) -> bool:
        """Stop after the piece of work in hand; False if it is made already."""
        if self.ended:
            return False
        self._cancelled.set()
        return True

    def _run(self) -> None:
        making = self._making()
        try:
            while not self._cancelled.is_set():
                self._turn()
                with self._work:
                    share = next(making, None)
                if share is None:
                    break
                self._tell(share)
        finally:
            with self._work:
                making.close()  # gives back the lock of the folder, if it is half made
                self.ended = True
        if self.share < 1.0 and not self._cancelled.is_set():
            self._tell(1.0)

    def _tell(self, share: float) -> None:
        if share == self.share or (share < 1.0 and 0 <= share - self.share < _STEP):
            return
        self.share = share
        self._told(share)
