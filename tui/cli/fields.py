"""A record as labelled lines: what `dossier show` prints above the evidence."""

from __future__ import annotations

from typing import Final

from tui.cli.output import Output, wrapped
from tui.records.gate import one_line

LABEL: Final = 14
"""Columns of a label and the blank after it."""


def head(out: Output, title: str, kind: str, record_id: str) -> None:
    """Print the title, and under it what kind of record this is and its id."""
    for line in wrapped(one_line(title), out.width):
        out.line(out.styled("strong", line))
    out.line(f"{one_line(kind)}  {out.styled('faint', one_line(record_id))}")


def field(out: Output, label: str, text: str) -> None:
    """Print a label and its text, wrapped under itself; nothing for an empty text."""
    if not text.strip():
        return
    lead = f"{label:<{LABEL}}"
    for line in wrapped(one_line(text), out.width - LABEL):
        out.line(lead + line)
        lead = " " * LABEL
