"""Kinds of terminals: which know only what terminals of the 1980s knew, or not even that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

_BARE: Final = ("linux", "vt1", "vt2", "vt52", "ansi", "cons25")
_COLOURLESS: Final = ("vt1", "vt2", "vt52")
_DUMB: Final = frozenset({"", "dumb", "unknown"})


def is_dumb(environ: Mapping[str, str]) -> bool:
    """Return whether the terminal cannot be drawn on at all."""
    return environ.get("TERM", "") in _DUMB


def is_bare(environ: Mapping[str, str]) -> bool:
    """Return whether the terminal has no second screen, no mouse, no clipboard.

    Such a terminal is asked nothing and told nothing that it may not know: some print what they do
    not know.
    """
    return environ.get("TERM", "").startswith(_BARE)


def is_colourless(environ: Mapping[str, str]) -> bool:
    """Return whether no colour is to be sent: by the person's wish, or for want of any.

    NO_COLOR counts when it is set and not empty (no-color.org).
    """
    return bool(environ.get("NO_COLOR")) or environ.get("TERM", "").startswith(_COLOURLESS)


def say_no_colour(environ: MutableMapping[str, str]) -> None:
    """Say whether colours are to be sent the way Textual reads it: by the variable being there."""
    if is_colourless(environ):
        environ["NO_COLOR"] = "1"
    else:
        environ.pop("NO_COLOR", None)
