"""The parts of the README that are made from the program: `python -m tests.readme` writes them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tui.cli.commands import MODULES, load_command
from tui.cli.options import usage
from tui.settings.keytable import markdown
from tui.settings.written import markdown as options

README = Path(__file__).parent.parent / "README.md"


def commands() -> str:
    """The command line as a table, from the descriptions that the help is made from."""
    rows = ["| command | does |", "| --- | --- |"]
    for name in MODULES:
        command = load_command(name).COMMAND
        rows.append(f"| `{usage(command).replace('|', chr(92) + '|')}` | {command.summary} |")
    return "\n".join(rows) + "\n"


MADE = {"keys": markdown, "commands": commands, "options": options}


def made(text: str) -> str:
    """Return `text` with every part between its two marks written anew."""
    for name, make in MADE.items():
        text, found = re.subn(
            rf"(<!-- {name}: made [^>]*-->\n).*?(<!-- end of {name} -->)",
            lambda match, make=make: f"{match[1]}\n{make()}\n{match[2]}",  # type: ignore[misc]
            text,
            flags=re.DOTALL,
        )
        if found != 1:
            raise ValueError(f"README.md has no place for {name}")
    return text


def commands_shown(text: str) -> Iterator[str]:
    """Yield the shell lines under `<!-- command: ... -->`, which people and CI run as they are."""
    yield from re.findall(r"<!-- command: \w+ -->\n```sh\n(.*?)\n```", text, flags=re.DOTALL)


if __name__ == "__main__":
    before = README.read_text(encoding="utf-8")
    README.write_text(made(before), encoding="utf-8")
    sys.exit(0)
