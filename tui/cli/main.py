"""The command line: find the command, run it, turn what happened into an exit code.

Exit codes: 0 found or done; 1 nothing found, refused, or problems found; 2 wrong use, unreadable
store or failed save; 70 a fault of the program; 130 interrupted. Data go to stdout, everything
said goes to stderr.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import Final

from tui.cli.commands import MODULES, load_command
from tui.cli.configured import write_as_configured
from tui.cli.options import Command, UsageError, help_text, parse
from tui.cli.output import talk
from tui.cli.session import Session
from tui.records.errors import DossierError, RefusedError, UnknownRecordError
from tui.records.gate import one_line

DONE: Final = 0
NOTHING: Final = 1
WRONG: Final = 2
INTERRUPTED: Final = 130


def run() -> None:
    """Run as a program: never with a traceback for what a user or a pipe can do."""
    gc.disable()  # a look-up ends before there is garbage; what runs longer turns it on again
    if not sys.stdout.isatty():  # what is piped is UTF-8, whatever the locale
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        code = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read us has seen enough; keep the interpreter from complaining at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = DONE
    except KeyboardInterrupt:
        code = INTERRUPTED
    except Exception as error:  # noqa: BLE001  a fault of ours: told in a few lines, kept whole
        from tui.settings.fault_report import tell_fault

        code = tell_fault(error)
    sys.exit(code)


def main(argv: Sequence[str]) -> int:
    """Run the command that `argv` (without the program's name) tells; return the exit code."""
    try:
        return _dispatch(list(argv))
    except RefusedError as error:
        _say(error)
        for problem in error.problems:
            talk(f"  {one_line(problem)}")
        return NOTHING
    except UnknownRecordError as error:
        _say(error)
        return NOTHING
    except DossierError as error:
        _say(error)
        return WRONG


def _dispatch(args: list[str]) -> int:
    store = None
    while args and args[0].startswith("-") and args[0] != "--":
        name, equals, value = args.pop(0).partition("=")
        if name in {"-h", "--help"}:
            sys.stdout.write(_overview())
            return DONE
        if name == "--version":
            from tui import __version__

            sys.stdout.write(f"dossier {__version__}\n")
            return DONE
        if name != "--store":
            raise UsageError(
                f"There is no option {one_line(name)!r} before a command.",
                todo="`dossier --help` tells the commands and options.",
            )
        if not equals and not args:
            raise UsageError("--store needs a value: --store PATH.")
        store = value if equals else args.pop(0)
    name, *rest = args or ["open"]
    if name == "help":
        return _help(rest)
    if name not in MODULES:
        raise _no_command(name)
    module = load_command(name)
    given = parse(module.COMMAND, rest)
    if "help" in given.flags:
        sys.stdout.write(help_text(module.COMMAND))
        return DONE
    if name not in {"open", "config"} and not {"json", "tsv"} & given.flags:
        write_as_configured()
    return module.run(given, Session(given.values.get("store", store)))


def _help(words: list[str]) -> int:
    if words and words[0] not in MODULES:
        raise _no_command(words[0])
    sys.stdout.write(help_text(load_command(words[0]).COMMAND) if words else _overview())
    return DONE


def _overview() -> str:
    commands: list[Command] = [load_command(name).COMMAND for name in MODULES]
    lines = [
        "dossier [--store PATH] [COMMAND ...]",
        "",
        "Look up what a set of articles says, and see the passage that says it.",
        "Without a command: the explorer.",
        "",
        "Commands (dossier COMMAND --help tells more):",
    ]
    lines += [f"  {command.name:<8} {command.summary}" for command in commands]
    lines += [
        "",
        "Options:",
        "  --store PATH  the dossier to use; else DOSSIER_STORE, ./store.json, the one that",
        "                comes along",
        "  --version     show the version and leave",
        "  --help        show this and leave",
        "",
        "Examples:",
    ]
    for command in commands:
        lines += [f"  {command.examples[0][0]}"]
    lines += [
        "",
        "Exit codes: 0 found or done; 1 nothing found, refused, or problems found; 2 wrong use,",
        "unreadable store or failed save; 70 a fault of the program. Data go to stdout,",
        "everything else to stderr.",
    ]
    return "\n".join(lines) + "\n"


def _no_command(name: str) -> UsageError:
    from difflib import get_close_matches  # only on the way to an error

    near = get_close_matches(name, MODULES, 1, 0.5)
    hint = f" Did you mean `dossier {near[0]}`?" if near else ""
    return UsageError(
        f"There is no command {one_line(name)!r}.{hint}",
        todo=f"To look it up: `dossier search {one_line(name)}`. "
        "`dossier --help` tells the commands.",
    )


def _say(error: DossierError) -> None:
    talk(f"dossier: {error}")
