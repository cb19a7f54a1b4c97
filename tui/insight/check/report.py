"""What a check found, in the shape of `dossier check --json`."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tui.evidence.anchor import State

Severity = Literal["error", "warning"]


class Problem(Struct, frozen=True):
    """Something wrong, or worth a look, with a record and a field of it ("" for the whole).

    For the rules about passages `record` is the passage, `article@start`, and `field` is what is
    printed there.
    """

    severity: Severity
    code: str
    record: str
    field: str
    message: str


class EvidenceState(Struct, frozen=True):
    """A quote as cited, and where it stands now: the file, the state, start and end or None."""

    fact: str
    article: str
    file: str
    state: State
    start: int | None
    end: int | None
    exact: str


class Report(Struct, frozen=True):
    """Everything a check found. `counts` says how many records, states and problems there are."""

    counts: dict[str, int]
    evidence: list[EvidenceState]
    problems: list[Problem]

    @property
    def errors(self) -> int:
        """How many of the problems are errors."""
        return sum(problem.severity == "error" for problem in self.problems)


def error(code: str, record: str, field: str, message: str) -> Problem:
    """Return a problem that must be mended: something in the dossier is not so."""
    return Problem("error", code, record, field, message)


def warning(code: str, record: str, field: str, message: str) -> Problem:
    """Return a problem that a person may accept by an exception."""
    return Problem("warning", code, record, field, message)
