"""Making the index of a large dossier before the first look-up, and saying so meanwhile."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tui.search.stored.large import LargeSearcher

_AFTER: Final = 0.5  # seconds; what is done sooner is done before anybody could read about it
_OVER: Final = "\r\x1b[K"


def index(large: LargeSearcher) -> None:
    """Make what is missing; on a terminal, tell how far it is. Interrupted, it leaves nothing."""
    told = sys.stderr.isatty()
    began = time.monotonic()
    said = False
    for share in large.building():
        if told and time.monotonic() - began > _AFTER:
            sys.stderr.write(f"{_OVER}dossier: indexing, once: {share:.0%}")
            sys.stderr.flush()
            said = True
    if said:
        sys.stderr.write(_OVER)
