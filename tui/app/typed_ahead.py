"""Keys typed ahead: each waits until the one before it has done all it does.

Textual hands a key to what has the focus when the key is read. Over a slow line several keys come
at once, and the ones behind would reach what was in front before the first of them.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, runtime_checkable

from textual import events
from textual.app import ScreenStackError

if TYPE_CHECKING:
    from typing import Any

    from textual.app import App

Typed: TypeAlias = events.Key | events.Paste

_SOON: Final = 20
"""How often to look again at once; after that somebody is being waited for."""
_LATER: Final = 0.004
"""Seconds between two looks then: less than a person notices."""


@runtime_checkable
class Busy(Protocol):
    """A screen that may have to wait for something before the next key means anything."""

    @property
    def is_busy(self) -> bool:
        """Whether a key waits for an answer."""
        ...


class TypedAhead:
    """Lets one key at a time into `app`: `holds(event)` says whether one has to wait."""

    def __init__(self, app: App[Any]) -> None:
        self._app = app
        self._waiting: deque[Typed] = deque()
        self._under_way = False
        self._next: Typed | None = None
        self._looks = 0

    def holds(self, event: Typed) -> bool:
        """Keep a key back if another is under way; it comes again when it is its turn."""
        if event is self._next:
            self._next = None
        elif self._under_way or self._next is not None:
            self._waiting.append(event)
            return True
        self._under_way, self._looks = True, 0
        asyncio.get_running_loop().call_soon(self._look)
        return False

    def _look(self) -> None:
        """Let the next key in if nothing is left to do of the one before."""
        loop = asyncio.get_running_loop()
        if not self._at_rest():
            self._looks += 1
            if self._looks < _SOON:
                loop.call_soon(self._look)
            else:
                loop.call_later(_LATER, self._look)
            return
        self._under_way = False
        if self._waiting:
            self._next = self._waiting.popleft()
            self._app.post_message(self._next)

    def _at_rest(self) -> bool:
        """Return whether no message is on its way to the app or to anything in front."""
        app = self._app
        if not app.is_running:
            return True
        try:
            screen = app.screen
        except ScreenStackError:
            return True
        if not screen.is_mounted or (isinstance(screen, Busy) and screen.is_busy):
            return False
        return not any(node.message_queue_size for node in (app, screen, *screen.walk_children()))
