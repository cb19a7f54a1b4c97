"""`dossier config`: what is in force, and the file that says so."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from tui.cli.options import Command, Given, usage_error
from tui.cli.output import talk
from tui.cli.session import Session
from tui.records.errors import SaveError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.settings.config import Config

_WAYS: Final = ("show", "path", "init", "check")

COMMAND: Final = Command(
    name="config",
    summary="Theme, keys, mouse, dates: what is in force, and the file that says so.",
    words="[show|path|init|check]",
    most=1,
    details="""
  show   what is in force, and where it comes from (so does `dossier config` alone)
  path   where the file is, or would be
  init   write the file with every option and key explained; never over one that is there
  check  say what is wrong with the file; 1 if anything is

DOSSIER_CONFIG names another file. DOSSIER_MOUSE=off and NO_COLOR stand above the file.
What is wrong in the file is told and left out; the program starts all the same.
""",
    examples=(
        ("dossier config init", "write a file to begin with"),
        ("dossier config check", "say what is wrong with it"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Do what is asked for; 1 for a file that has faults, or is there already."""
    from tui.settings.config import read_config

    way = given.words[0] if given.words else "show"
    if way not in _WAYS:
        what = f"`dossier config` does {', '.join(_WAYS)}, not {one_line(way)!r}."
        raise usage_error(COMMAND, what)
    config = read_config(os.environ)
    if way == "path":
        session.out.line(one_line(str(config.path)))
        return 0
    if way == "init":
        return _init(config, session)
    return _check(config, session) if way == "check" else _show(config, session)


def _check(config: Config, session: Session) -> int:
    for fault in config.faults:
        session.out.line(one_line(fault.told(config.path)))
    if config.faults:
        return 1
    said = "nothing is wrong with it" if config.exists else "there is no file; defaults are used"
    session.out.line(f"{one_line(str(config.path))}: {said}.")
    return 0


def _show(config: Config, session: Session) -> int:
    from tui.settings.rebinding import resolve
    from tui.settings.written import in_force

    for fault in config.faults:
        talk(f"dossier: {one_line(fault.told(config.path))}")
    environment = {
        option: variable
        for option, variable in (("mouse", "DOSSIER_MOUSE"), ("theme", "NO_COLOR"))
        if variable in os.environ
    }
    keys, _ = resolve(config.settings.keymap, config.settings.keys)
    for line in in_force(config, keys, environment).splitlines():
        session.out.line(one_line(line))
    return 0


def _init(config: Config, session: Session) -> int:
    from tui.settings.written import template

    path = config.path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(template())
    except FileExistsError:
        talk(f"dossier: {one_line(str(path))} is there already, and was left as it is.")
        return 1
    except OSError as error:
        raise SaveError(
            f"The file cannot be written: {error.strerror}.",
            where=one_line(str(path)),
            safe="Nothing was written.",
            todo="DOSSIER_CONFIG=PATH names another place.",
        ) from error
    session.out.line(one_line(str(path)))
    return 0
