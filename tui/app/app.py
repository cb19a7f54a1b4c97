"""The way in from the command line; light, so that nothing comes before what must be quick."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from tui.app.ground import ask_ground
from tui.records.gate import visible


def run_app(store: str | Path | None, start_at: str | None, *, resumes: bool = False) -> int:
    """Run the explorer on the store that `store`, the environment or the folder names.

    With `resumes` it begins where it was left the last time.
    Returns the exit code: 0, 2 if the dossier could not be shown, 70 after a fault of the program,
    128 + n after signal n. What could not be copied for certain is printed at the end, when the
    terminal has been given back. Raises StoreError if there is no store to open.
    """
    from tui.settings.config import read_config
    from tui.settings.force import put_in_force, wants_mouse
    from tui.settings.terminal_kinds import say_no_colour
    from tui.store.locate import locate

    say_no_colour(os.environ)
    path = locate(None if store is None else str(store), os.environ, Path.cwd())
    # Nothing made while starting becomes garbage: looking for it would take a tenth of the time.
    # The app turns the collector on again after its first screen.
    gc.disable()
    # A step is painted in two frames, the list and then the text: the second need not wait long.
    os.environ.setdefault("TEXTUAL_FPS", "120")
    try:
        config = read_config(os.environ)
        put_in_force(config.settings)
        ground = ask_ground(os.environ, config.settings.theme)
        try:
            from tui.app.dossier_app import DossierApp

            app = DossierApp(path, start_at, config, resumes=resumes, ground=ground)
            result = app.run(mouse=wants_mouse(config.settings, os.environ))
        finally:
            if ground is not None:
                ground.give_back()
    finally:
        gc.enable()
    if app.left:
        _print("\n".join(visible(text) for text in app.left) + "\n")
    if app.fault is not None:
        from tui.settings.fault_report import tell_fault

        return tell_fault(app.fault, path)
    return app.return_code or result or 0


def _print(text: str) -> None:
    """Print, unless the terminal is gone: then nobody reads it."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
