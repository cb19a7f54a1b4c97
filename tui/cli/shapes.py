"""Records as JSON with every field, those at their default too: the shape that scripts rely on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec


def full(record: msgspec.Struct) -> dict[str, Any]:
    """Return all fields of a record under the names the store has for them."""
    names = zip(record.__struct_fields__, record.__struct_encode_fields__, strict=True)
    return {stored: _plain(getattr(record, name)) for name, stored in names}


def with_id(record_id: str, record: msgspec.Struct) -> dict[str, Any]:
    """Return all fields of a record after its id."""
    return {"id": record_id, **full(record)}


def _plain(value: object) -> object:
    if isinstance(value, msgspec.Struct):
        return full(value)
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value


def array(rows: Iterable[dict[str, Any]]) -> bytes:
    """Return a JSON array with an object on each line."""
    lines = b",\n".join(msgspec.json.encode(row) for row in rows)
    return b"[\n" + lines + b"\n]" if lines else b"[]"


def pretty(data: object) -> bytes:
    """Return JSON indented by two."""
    return msgspec.json.format(msgspec.json.encode(data), indent=2)
