"""What a command takes, parsed and explained from one description.

Written by hand because a query may hold what looks like options (`search meta -google`), because
a look-up has no time to import a parser, and so that the help can never differ from the parsing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from tui.records.errors import DossierError
from tui.records.gate import one_line


class UsageError(DossierError):
    """A command line that says nothing this program can do."""


class Option(Struct, frozen=True):
    """An option `--name`; with a `value` (its name in the help) it takes one, else it is a flag.

    `choices`, when given, are the values allowed.
    """

    name: str
    help: str
    value: str = ""
    choices: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """How the help writes it."""
        return f"--{self.name} {self.value}" if self.value else f"--{self.name}"


class Command(Struct, frozen=True):
    """A command's description. `words` is how its arguments are shown, `least` and `most` count.

    With `tail`, options end at the first argument: all that follows belongs to it.
    """

    name: str
    summary: str
    words: str = ""
    least: int = 0
    most: int = 0
    tail: bool = False
    options: tuple[Option, ...] = ()
    details: str = ""
    examples: tuple[tuple[str, str], ...] = ()


class Given(Struct, frozen=True):
    """A parsed command line: the arguments, the options with values, the flags that were set."""

    words: tuple[str, ...]
    values: dict[str, str]
    flags: frozenset[str]


MANY: Final = 1_000_000
STORE: Final = Option(
    "store",
    "the dossier to use; else DOSSIER_STORE, ./store.json, the one that comes along",
    "PATH",
)
HELP: Final = Option("help", "show this and leave")


def parse(command: Command, args: Sequence[str]) -> Given:
    """Return what `args` give to `command`; raise UsageError for what it does not take."""
    words: list[str] = []
    values: dict[str, str] = {}
    flags: set[str] = set()
    left = list(args)
    while left:
        arg = left.pop(0)
        if arg == "--":
            words.extend(left)
            break
        if arg == "-" or not arg.startswith("-"):
            words.append(arg)
            if command.tail:
                words.extend(left)
                break
            continue
        option, value = _option(command, arg, left)
        if option.value:
            values[option.name] = value
        else:
            flags.add(option.name)
    if "help" not in flags and not command.least <= len(words) <= command.most:
        missing = len(words) < command.least
        what = "Something is missing" if missing else f"Too much: {one_line(words[command.most])!r}"
        raise usage_error(command, f"{what}. Usage: {usage(command)}")
    return Given(tuple(words), values, frozenset(flags))


def _option(command: Command, arg: str, left: list[str]) -> tuple[Option, str]:
    """Return the option that `arg` names and its value, which may be taken off `left`."""
    known = {option.name: option for option in (*command.options, STORE, HELP)}
    name, equals, value = ("help", "", "") if arg == "-h" else arg[2:].partition("=")
    option = known.get(name) if arg.startswith("--") or arg == "-h" else None
    if option is None:
        raise _unknown(command, arg, list(known))
    if equals and not option.value:
        raise usage_error(command, f"--{name} takes no value.")
    if option.value and not equals:
        if not left:
            raise usage_error(command, f"--{name} needs a value: {option.shown}.")
        value = left.pop(0)
    if option.choices and value not in option.choices:
        allowed = ", ".join(option.choices)
        raise usage_error(command, f"--{name} is one of {allowed}, not {one_line(value)!r}.")
    return option, value


def number(command: Command, given: Given, name: str, default: int) -> int:
    """Return the value of an option that is a whole number above zero."""
    text = given.values.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit()) or int(text) == 0:
        raise usage_error(command, f"--{name} is a number above zero, not {one_line(text)!r}.")
    return int(text)


def usage_error(command: Command, what: str) -> UsageError:
    """Return the error for a wrong use of `command`, pointing to its help."""
    return UsageError(what, todo=f"`dossier {command.name} --help` tells what it takes.")


def usage(command: Command) -> str:
    """Return the line that shows how a command is written."""
    parts = ["dossier", command.name, *(f"[{option.shown}]" for option in command.options)]
    return " ".join(part for part in (*parts, command.words) if part)


def help_text(command: Command) -> str:
    """Return the help of a command: usage, what it does, options, examples."""
    lines = [usage(command), "", command.summary]
    if command.details:
        lines += ["", command.details.strip()]
    shown = [(option.shown, option.help) for option in (*command.options, STORE, HELP)]
    width = max(len(left) for left, _ in shown)
    lines += ["", "Options:"]
    lines += [f"  {left:<{width}}  {right}" for left, right in shown]
    if command.examples:
        lines += ["", "Examples:"]
        for line, why in command.examples:
            lines += [f"  {line}", f"      {why}"]
    return "\n".join(lines) + "\n"


def _unknown(command: Command, arg: str, known: list[str]) -> UsageError:
    from difflib import get_close_matches  # only on the way to an error

    near = get_close_matches(arg.lstrip("-").partition("=")[0], known, 1)
    hint = f" Did you mean --{near[0]}?" if near else ""
    tail = " To begin a query with it, put -- before it." if command.tail else ""
    return usage_error(command, f"There is no option {one_line(arg)!r}.{hint}{tail}")
