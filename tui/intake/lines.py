"""A file of records, one a line: each line a JSON object with "table" and "id"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from tui.records.errors import DossierError
from tui.records.ids import id_problem
from tui.records.models import TABLES
from tui.store.canonical import ABOUT_ID, ABOUT_TABLE
from tui.store.diagnose import repeated_names


@dataclass(slots=True)
class Line:
    """One line: where it stands, its record's table and id, and the other fields as plain data."""

    file: str
    number: int
    table: str
    id: str
    data: dict[str, Any]

    def problem(self, what: str, where: str = "") -> Problem:
        """Return a problem of this line's record, or of one field of it."""
        place = f"{self.id}, {where}" if where else self.id
        return Problem(self.file, self.number, f"{place}: {what}")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Why a line cannot be taken."""

    file: str
    number: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.number}: {self.what}"


@dataclass(slots=True)
class Lines:
    """The lines of one or more files that are records, and what was wrong with the others."""

    records: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_lines(files: Iterable[Path]) -> Lines:
    """Return the records of `files`; raise DossierError when a file cannot be read at all."""
    lines = Lines()
    for file in files:
        try:
            raw = file.read_bytes()
        except OSError as error:
            raise DossierError(
                f"The file cannot be read: {error.strerror or error}.",
                where=str(file),
                safe="Nothing was imported; the store is as it was.",
            ) from error
        for number, text in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
            if text.strip():
                _take(lines, str(file), number, text)
    lines.records, twice = _first_of_each(lines.records)
    lines.problems.extend(twice)
    return lines


def _take(lines: Lines, file: str, number: int, text: bytes) -> None:
    try:
        text.decode()
        data = msgspec.json.decode(text)
    except UnicodeDecodeError as error:
        what = f"this is not UTF-8 text: byte 0x{text[error.start]:02x} at byte {error.start + 1}"
        lines.problems.append(Problem(file, number, what))
        return
    except (msgspec.DecodeError, RecursionError) as error:
        what = str(error).replace("JSON is malformed", "this is not JSON")
        lines.problems.append(Problem(file, number, what))
        return
    problem = _shape_problem(data)
    if problem:
        lines.problems.append(Problem(file, number, problem))
        return
    line = Line(file, number, data.pop("table"), data.pop("id"), data)
    for names in repeated_names(text, depth=100):
        name = ".".join(part for part in names if part)
        lines.problems.append(line.problem("the field stands twice in the line", name))
    lines.records.append(line)


def _shape_problem(data: object) -> str:
    """Return why decoded data are no record at all, or ""."""
    if not isinstance(data, dict):
        return 'expected an object with "table" and "id"'
    table, record_id = data.get("table"), data.get("id")
    if not isinstance(table, str) or not isinstance(record_id, str):
        return 'the object needs a "table" and an "id", both texts'
    if table == ABOUT_TABLE:
        return "" if record_id == ABOUT_ID else f"table {table} holds only `{ABOUT_ID}`"
    if table not in TABLES:
        return f"unknown table {table!r}; the tables are {', '.join(TABLES)}"
    return id_problem(record_id)


def _first_of_each(records: list[Line]) -> tuple[list[Line], list[Problem]]:
    """Return the first line of each id, and a problem for every other."""
    first: dict[str, Line] = {}
    twice = []
    for line in records:
        other = first.setdefault(line.id, line)
        if other is not line:
            twice.append(line.problem(f"the id stands already in {other.file}:{other.number}"))
    return list(first.values()), twice
