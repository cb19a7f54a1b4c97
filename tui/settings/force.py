"""Putting settings in force for this process, before the first screen is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.records.notation import NOTATION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.settings.options import Settings


def put_in_force(settings: Settings) -> None:
    """Take the keys and the way of writing that `settings` ask for.

    Bindings are made when a screen is imported, so this comes before.
    """
    NOTATION.choose(dates=settings.dates, numbers=settings.numbers)
    if settings.keymap or settings.keys != "default":
        from tui.settings.keymap import IN_FORCE
        from tui.settings.rebinding import resolve

        IN_FORCE.update(resolve(settings.keymap, settings.keys)[0])


def wants_mouse(settings: Settings, environ: Mapping[str, str]) -> bool:
    """Return whether the mouse works: DOSSIER_MOUSE (0 or off, 1 or on) stands above the file."""
    asked = environ.get("DOSSIER_MOUSE", "").lower()
    if asked in {"0", "off", "1", "on"}:
        return asked in {"1", "on"}
    return settings.mouse
