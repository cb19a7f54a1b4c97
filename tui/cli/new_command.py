"""`dossier new`: begin a dossier in a folder."""

from __future__ import annotations

import re
from pathlib import Path
from shlex import quote
from typing import Final

from tui.cli.counting import counter
from tui.cli.options import Command, Given, Option, usage_error
from tui.cli.session import Session
from tui.records.gate import one_line

_CURRENCY: Final = re.compile("[A-Z]{3}")

COMMAND: Final = Command(
    name="new",
    summary="Begin a dossier in a folder: an empty store to add articles to.",
    words="DIR",
    least=1,
    most=1,
    options=(
        Option("copy", "start from a copy of the dossier in use, with its articles"),
        Option("title", "what it is called; else the folder's name", "TEXT"),
        Option("language", "the language that its facts are written in (BCP 47); else en", "TAG"),
        Option("currency", "what most of its amounts are in (ISO 4217); else USD", "CODE"),
    ),
    examples=(
        ("dossier new --copy ~/meta", "make the dossier that comes along one of your own"),
        ("dossier new bridges --title 'Bridges: cost and delay'", "make bridges/store.json"),
        ("cd bridges && dossier add ~/articles/*.txt", "then add articles to it"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Make the store and say where it is and what comes next."""
    from tui.intake.adding import copy_dossier, new_dossier

    if "copy" in given.flags:
        if given.values.keys() - {"store"}:
            raise usage_error(COMMAND, "A copy keeps its title, language and currency.")
        path = copy_dossier(session.corpus, Path(given.words[0]), counter("copying articles"))
        session.out.line(f"made {one_line(str(path))}")
        return 0
    currency = given.values.get("currency", "USD").upper()
    if not _CURRENCY.fullmatch(currency):
        raise usage_error(COMMAND, f"--currency is a code such as EUR, not {one_line(currency)!r}.")
    path = new_dossier(
        Path(given.words[0]),
        title=given.values.get("title", ""),
        language=given.values.get("language", "en"),
        currency=currency,
    )
    session.out.line(f"made {one_line(str(path))}")
    session.out.line(f"next: dossier add --store {quote(one_line(str(path)))} ARTICLE.txt...")
    return 0
