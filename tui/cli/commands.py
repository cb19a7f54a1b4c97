"""The commands by name, each in a module that is imported when the command is used."""

from __future__ import annotations

from importlib import import_module
from typing import Final, Protocol, cast

from tui.cli.options import Command, Given
from tui.cli.session import Session

MODULES: Final = {
    "open": "browse",
    "search": "search_command",
    "show": "show",
    "list": "list_command",
    "cite": "cite",
    "tour": "tour_command",
    "export": "export_command",
    "check": "check_command",
    "import": "import_command",
    "new": "new_command",
    "add": "add_command",
    "remove": "remove_command",
    "log": "log_command",
    "undo": "undo_command",
    "redo": "redo_command",
    "config": "config_command",
}
"""The module of each command in this package, in the order in which the help tells them."""


class CommandModule(Protocol):
    """What a command's module holds."""

    COMMAND: Command

    def run(self, given: Given, session: Session) -> int:
        """Do it and return the exit code."""


def load_command(name: str) -> CommandModule:
    """Return the module of the command `name`, which must be one of `MODULES`."""
    return cast(CommandModule, import_module(f"tui.cli.{MODULES[name]}"))
