"""A fault of the program itself: told in a few lines, the whole of it kept in a file."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from tui.records.gate import one_line, visible
from tui.settings.local_file import written

if TYPE_CHECKING:
    from pathlib import Path

FAULT: Final = 70
"""The exit code: an internal software error (EX_SOFTWARE of sysexits.h)."""
_MOST_FILES: Final = 5


def tell_fault(error: BaseException, store: Path | None = None, folder: Path | None = None) -> int:
    """Say on stderr what happened, what is safe and how to go on; return the exit code."""
    report = _report(error, store)
    path = _kept(report, folder)
    lines = [
        f"dossier: a fault of the program stopped it: {_name(error)}",
        "The store is as it was: a change is written whole or not at all.",
        f"The full report is in {one_line(str(path))}." if path else "The full report:",
        *([] if path else [report]),
        "`dossier open --last` goes on where you were. Whoever mends the program needs the report",
        "and what you did; read it before you give it away.",
    ]
    sys.stderr.write(visible("\n".join(lines)) + "\n")
    return FAULT


def _name(error: BaseException) -> str:
    return one_line(f"{type(error).__name__}: {error}")[:300]


def _report(error: BaseException, store: Path | None) -> str:
    import platform
    from importlib.metadata import PackageNotFoundError, version
    from traceback import format_exception

    from tui import __version__

    try:
        textual = version("textual")
    except PackageNotFoundError:
        textual = "not found"
    names = ("TERM", "COLORTERM", "NO_COLOR", "TMUX", "STY", "LANG", "LC_ALL")
    facts = {
        "Dossier": __version__,
        "Python": platform.python_version(),
        "Textual": textual,
        "on": platform.platform(),
        "command": " ".join(sys.argv),
        "store": str(store or ""),
        "over SSH": "yes" if os.environ.get("SSH_CONNECTION") else "no",
        **{name: os.environ[name] for name in names if name in os.environ},
    }
    lines = [f"{name}: {one_line(value)}" for name, value in facts.items()]
    return "\n".join([*lines, "", *format_exception(error)])


def _kept(report: str, folder: Path | None) -> Path | None:
    """Keep a report on this machine, with the few before it; return where, None if nowhere."""
    from datetime import UTC, datetime

    if folder is None:
        from platformdirs import user_state_path

        folder = user_state_path("dossier", appauthor=False)
    faults = folder / "faults"
    path = faults / f"{datetime.now(UTC):%Y-%m-%dT%H-%M-%S}-{os.getpid()}.txt"
    if not written(path, report.encode("utf-8", "backslashreplace")):
        return None
    try:
        for old in sorted(faults.glob("*.txt"))[:-_MOST_FILES]:
            old.unlink(missing_ok=True)
    except OSError:
        return path  # more are kept than need be
    return path
