"""What all commands share in one run: which dossier, and where to write."""

from __future__ import annotations

import os
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from tui.cli.output import Output
from tui.records.errors import SaveError
from tui.store.locate import Found, find

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus


class Session:
    """One run of the program. The store is located and read when a command first asks for it."""

    def __init__(self, store: str | None) -> None:
        self.store = store
        self.out = Output(sys.stdout)

    @cached_property
    def found(self) -> Found:
        """The store to use, which may not exist."""
        return find(self.store, os.environ, Path.cwd())

    @property
    def editable(self) -> Path:
        """The store's path, for a command that changes it; raises SaveError for the shipped one."""
        if self.found.shipped:
            from tui.store.durable import AS_IT_WAS

            raise SaveError(
                "The dossier that comes along with the program is not to be edited.",
                where=str(self.found.path),
                safe=AS_IT_WAS,
                todo="Copy it to a folder of yours with `dossier new --copy DIR`, begin an empty "
                "one with `dossier new DIR`, or name another with --store.",
            )
        return self.found.path

    @property
    def who(self) -> str:
        """Who edits, for the history: the user's name on this machine, else the user's id."""
        return os.environ.get("USER") or os.environ.get("LOGNAME") or str(os.getuid())

    @cached_property
    def corpus(self) -> Corpus:
        """The dossier with its articles; raises StoreError when it cannot be read."""
        from tui.insight.corpus import open_corpus

        return open_corpus(self.found.path)
