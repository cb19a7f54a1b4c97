"""Dates that fit a column."""

from __future__ import annotations

from tui.records.dates import parse


def fitted(label: str, edtf: str, room: int) -> str:
    """Return `label`, that of `edtf`, if it fits in `room` cells, else an interval as its years.

    "due" before an interval stays before its years.
    What is no interval, open on a side, or no date, is never shortened: it would say something
    else.
    """
    if len(label) <= room or "/" not in edtf:
        return label
    try:
        span = parse(edtf)
    except ValueError:
        return label
    if span.open_start or span.open_end:
        return label
    about = ("due " if label.startswith("due ") else "") + ("~" if "~" in label else "")
    if span.lower.year == span.upper.year:
        return f"{about}{span.lower.year}"
    return f"{about}{span.lower.year}–{span.upper.year % 100:02}"
