"""Say what is wrong with a store that does not load: slow, thorough, and only after a failure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec

from tui.records.errors import StoreError
from tui.records.models import SCHEMA, TABLES, About
from tui.store.canonical import ABOUT_ID, ABOUT_TABLE
from tui.store.load import UNTOUCHED

_AT: Final = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")
_BYTE: Final = re.compile(r"\(byte (\d+)\)")
_HALF: Final = re.compile(
    rb"\\u[dD][89abAB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F].."
)
_SHOWN: Final = 60
_MEND: Final = "Mend the file by hand, or bring back an earlier version of it."


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong: where (table, record, field, each may be empty) and what."""

    table: str
    record: str
    field: str
    what: str

    def place(self) -> str:
        """Return the place in words, such as "table facts, record a, field when"."""
        parts = (("table", self.table), ("record", self.record), ("field", self.field))
        return ", ".join(f"{word} {name}" for word, name in parts if name)


def diagnose(raw: bytes, path: Path) -> StoreError:
    """Return the error that tells why `raw`, the content of `path`, is not a dossier."""
    if not raw.strip():
        return _error(path, "", "the file is empty", "Bring back an earlier version of it.")
    try:
        raw.decode()
        data = msgspec.json.decode(raw)
    except UnicodeDecodeError as error:
        return _not_text(raw, path, error.start)
    except RecursionError:
        return _error(path, "", "the data is nested too deeply to be a dossier", _MEND)
    except msgspec.DecodeError as error:
        return _not_json(raw, path, str(error))
    if not isinstance(data, dict) or ABOUT_TABLE not in data:
        return _error(
            path,
            "",
            "this is not a dossier: it has no table `dossier`",
            "Name another store with --store PATH or DOSSIER_STORE.",
        )
    faults = list(_faults(data)) or [
        Fault(*place, "stands twice; a reader would silently keep the last")
        for place in repeated_names(raw, depth=2)
    ]
    first, more = faults[0], len(faults) - 1
    others = f" (and {more} more {'fault' if more == 1 else 'faults'})" if more else ""
    todo = _MEND
    if first.field == "schema":
        todo = "Update Dossier, or open the store with the version that wrote it."
    return _error(path, first.place(), first.what + others, todo)


def repeated_names(raw: bytes, *, depth: int) -> list[tuple[str, str, str]]:
    """Return (table, record, field) of each name that stands twice in the JSON object `raw`.

    `depth` 1 looks at the names of tables, 2 at ids too, 3 and more at fields too. Of two equal
    names a JSON decoder silently keeps the last.
    """
    data = json.loads(raw, object_pairs_hook=_Pairs)
    return list(_repeats(data, (), depth))


class _Pairs(list[tuple[str, Any]]):
    """A JSON object as its pairs, with the names that stand twice."""


def _repeats(node: Any, trail: tuple[str, ...], depth: int) -> Iterator[tuple[str, str, str]]:
    if isinstance(node, _Pairs):
        seen: set[str] = set()
        for name, value in node:
            here = (*trail, name)
            if name in seen:
                table, record, *field = (*here, "", "")[: max(len(here), 3)]
                yield table, record, ".".join(part for part in field if part)
            seen.add(name)
            if len(here) < depth:
                yield from _repeats(value, here, depth)
    elif isinstance(node, list):
        for at, value in enumerate(node):
            yield from _repeats(value, (*trail[:-1], f"{trail[-1]}[{at}]"), depth)


def _faults(data: dict[str, Any]) -> Iterator[Fault]:
    yield from _about_faults(data[ABOUT_TABLE])
    homes: dict[str, str] = {}
    for name, table in data.items():
        if name == ABOUT_TABLE:
            continue
        if name not in TABLES:
            yield Fault(name, "", "", f"unknown table; the tables are {', '.join(TABLES)}")
        elif not isinstance(table, dict):
            yield Fault(name, "", "", f"expected records by id, found {_shown(table)}")
        else:
            for record_id, record in table.items():
                if record_id in homes:
                    what = f"the id is taken by a record of table {homes[record_id]}"
                    yield Fault(name, record_id, "", what)
                homes.setdefault(record_id, name)
                yield from _record_faults(name, record_id, record, TABLES[name])


def _about_faults(table: Any) -> Iterator[Fault]:
    if not isinstance(table, dict) or ABOUT_ID not in table:
        what = f"expected the record `about`, found {_shown(table)}"
        yield Fault(ABOUT_TABLE, "", "", what)
        return
    about = table[ABOUT_ID]
    schema = about.get("schema") if isinstance(about, dict) else None
    if isinstance(schema, int) and schema != SCHEMA:
        age = "written by a newer Dossier" if schema > SCHEMA else "not a schema of Dossier"
        what = f"expected {SCHEMA}, found {schema}: {age}"
        yield Fault(ABOUT_TABLE, ABOUT_ID, "schema", what)
    yield from _record_faults(ABOUT_TABLE, ABOUT_ID, about, About)
    for other in table:
        if other != ABOUT_ID:
            yield Fault(ABOUT_TABLE, other, "", "unknown record; the table holds only `about`")


def _record_faults(table: str, record_id: str, record: Any, kind: type[Any]) -> Iterator[Fault]:
    what = explain(record, kind)
    if what is not None:
        yield Fault(table, record_id, *what)


def explain(record: object, kind: type[Any]) -> tuple[str, str] | None:
    """Return (field, what is wrong) of a record given as plain data, or None when it is right.

    The field is a path such as `evidence[0].start`, or empty for the record as a whole.
    """
    try:
        msgspec.convert(record, kind)
    except msgspec.ValidationError as error:
        message = str(error)
        at = _AT.search(message)
        field = at["path"] if at else ""
        said = (message[: at.start()] if at else message).replace("`", "")
        found, known = _value_at(record, field)
        tail = f", found {_shown(found)}" if known and said.startswith(("Expected", "Inv")) else ""
        said = re.sub(r", got \w+$", "", said) if tail else said
        return field, said[:1].lower() + said[1:] + tail
    return None


def sentence(words: str) -> str:
    """Return words as a sentence: a capital first and a full stop at the end."""
    return f"{words[:1].upper()}{words[1:]}."


def _value_at(node: Any, field: str) -> tuple[Any, bool]:
    """Return (value, True) at a path such as `values[0].unit`, or (None, False)."""
    for part in re.findall(r"[^.\[\]]+", field):
        try:
            node = node[int(part)] if isinstance(node, list) else node[part]
        except (KeyError, IndexError, ValueError, TypeError):
            return None, False
    return node, True


def _shown(value: object) -> str:
    """Return a value as short JSON with the word for its type."""
    words = {dict: "an object", list: "a list", str: "the text", bool: "", type(None): ""}
    text = msgspec.json.encode(value).decode()
    text = text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."
    return f"{words.get(type(value), 'the number')} {text}".strip()


def _not_text(raw: bytes, path: Path, at: int) -> StoreError:
    line, column = _line_column(raw, at)
    what = f"this is not UTF-8 text: byte 0x{raw[at]:02x} at line {line}, column {column}"
    return _error(path, "", what, "Save the file as UTF-8, or bring back an earlier version of it.")


def _not_json(raw: bytes, path: Path, message: str) -> StoreError:
    found = _BYTE.search(message)
    line, column = _line_column(raw, int(found[1]) if found else len(raw))
    if b"\0" in raw:
        line, column = _line_column(raw, raw.index(b"\0"))
        what = f"this is not JSON: a NUL byte at line {line}, column {column}"
    elif not found and (half := _HALF.search(raw)):
        # msgspec reports half of an escaped character as an input that ends too early
        line, column = _line_column(raw, half.start())
        what = f"half of an escaped character (a lone surrogate) at line {line}, column {column}"
    elif not found:
        what = f"the file is cut off: it ends in the middle, at line {line}, column {column}"
    else:
        said = _BYTE.sub("", message).replace("JSON is malformed: ", "").strip()
        what = f"this is not JSON: {said} at line {line}, column {column}"
    return _error(path, "", what, _MEND)


def _line_column(raw: bytes, at: int) -> tuple[int, int]:
    """Return line and column, both from 1 and in characters, of the byte offset `at`."""
    before = raw[:at]
    start = before.rfind(b"\n") + 1
    return before.count(b"\n") + 1, len(before[start:].decode(errors="replace")) + 1


def _error(path: Path, place: str, what: str, todo: str) -> StoreError:
    where = f"{path}, {place}" if place else str(path)
    return StoreError(sentence(what), where=where, safe=UNTOUCHED, todo=todo)
