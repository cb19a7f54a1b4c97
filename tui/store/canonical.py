"""The one way a dossier is written, so that a diff of two stores shows only what a person decided.

The layout is TinyDB's: tables by name, in each table records by id. UTF-8 and not ASCII-escaped,
indented by two, tables and fields in a fixed order, records in the order they were added, fields
that hold their default left out, empty tables left out, a newline at the end.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from tui.records.models import TABLES, Dossier

ABOUT_TABLE: Final = "dossier"
ABOUT_ID: Final = "about"

Tables = dict[str, dict[str, Any]]
"""The tables of a store by name, each a dictionary of records by id."""

_ENCODER: Final = msgspec.json.Encoder()


def tables_of(dossier: Dossier) -> Tables:
    """Return the tables of `dossier` in file order, sharing its dictionaries, empty ones too."""
    tables: Tables = {ABOUT_TABLE: {ABOUT_ID: dossier.about}}
    tables.update((name, dossier.table(name)) for name in TABLES)
    return tables


def dossier_of(tables: Mapping[str, dict[str, Any]]) -> Dossier:
    """Return the dossier whose typed tables are `tables`, sharing their dictionaries."""
    about = tables[ABOUT_TABLE][ABOUT_ID]
    return Dossier(about=about, **{name: tables[name] for name in TABLES if name in tables})


def encode_tables(tables: Mapping[str, Mapping[str, Any]]) -> bytes:
    """Return the bytes of a store that holds `tables`, in the order given, without empty ones."""
    filled = {name: table for name, table in tables.items() if table}
    return msgspec.json.format(_ENCODER.encode(filled), indent=2) + b"\n"


def encode(dossier: Dossier) -> bytes:
    """Return the bytes of the store that holds `dossier`."""
    return encode_tables(tables_of(dossier))
