"""Making the index of a large dossier before the first look-up, and saying so meanwhile."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tui.search.stored.large import LargeSearcher

_MANY: Final = 50  # articles; fewer are done before anybody could read about it
_OVER: Final = "\r\x1b[K"


def index(large: LargeSearcher) -> None:
    """Make what is missing; on a terminal, tell how far it is. Interrupted, it leaves nothing."""
    missing = len(large.shelf.missing)
    told = missing >= _MANY and sys.stderr.isatty()
    for share in large.shelf.building():
        if told:
            line = f"dossier: indexing {missing:,} articles, once: {share:.0%}"
            sys.stderr.write(f"{_OVER}{line}")
            sys.stderr.flush()
    if told:
        sys.stderr.write(_OVER)
