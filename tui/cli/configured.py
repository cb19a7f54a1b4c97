"""Writing for people as the configuration says: how dates and figures look in plain text."""

from __future__ import annotations

import os

from tui.cli.output import talk
from tui.records.gate import one_line
from tui.settings.config import read_config


def write_as_configured() -> None:
    """Write dates and figures as the configuration says; say if something is wrong with it."""
    config = read_config(os.environ, check_keys=False)
    if config.exists:
        from tui.records.notation import NOTATION

        NOTATION.choose(dates=config.settings.dates, numbers=config.settings.numbers)
    for fault in config.faults[:1]:
        more = f" ({len(config.faults)} in all)" if len(config.faults) > 1 else ""
        talk(f"dossier: {one_line(fault.told(config.path))}{more}")
        talk("The defaults are used instead; `dossier config check` tells all.")
