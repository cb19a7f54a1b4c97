"""How far a longer work is, told on stderr where somebody looks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_OVER: Final = "\r\x1b[K"


def counter(doing: str) -> Callable[[int, int], None]:
    """Return what tells, on a terminal, how many hundredths of so many steps are done."""
    if not sys.stderr.isatty():
        return _silent
    told = -1

    def tell(done: int, total: int) -> None:
        nonlocal told
        share = 100 * done // max(1, total)
        if share != told:
            told = share
            sys.stderr.write(_OVER if done == total else f"{_OVER}{doing}: {share}%")
            sys.stderr.flush()

    return tell


def _silent(_done: int, _total: int) -> None:
    """Say nothing: nobody is looking."""
