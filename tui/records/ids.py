"""What an id may be: a readable name that no command has and that needs no quoting in a shell."""

from __future__ import annotations

import re
from typing import Final

_ID: Final = re.compile(r"[a-z0-9]+(?:-+[a-z0-9]+)*", re.ASCII)

COMMANDS: Final = frozenset(
    {
        "add",
        "check",
        "cite",
        "config",
        "export",
        "help",
        "import",
        "list",
        "log",
        "new",
        "open",
        "redo",
        "remove",
        "search",
        "show",
        "tour",
        "undo",
    }
)
"""The words of the command line, which no record may be called."""


def id_problem(record_id: str) -> str:
    """Return why `record_id` cannot be an id, or an empty string when it can."""
    if not record_id:
        return "the id is empty"
    if not _ID.fullmatch(record_id):
        return (
            f"{record_id!r} cannot be an id: an id is small letters a-z and digits, "
            "with hyphens between them"
        )
    if record_id in COMMANDS:
        return f"{record_id!r} cannot be an id: it is the name of a command"
    return ""
