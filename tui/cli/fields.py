"""A record as labelled lines: what `dossier show` prints above the evidence."""

from __future__ import annotations

from typing import Final

from tui.cli.output import Output, cells, wrapped
from tui.records.gate import one_line

LABEL: Final = 14
"""Columns of a label and the blank after it."""


def head(out: Output, title: str, kind: str, record_id: str) -> None:
    """Print the title, the id where it is blank, and under it the kind of record and its id."""
    for line in wrapped(one_line(title) or one_line(record_id), out.width):
        out.line(out.styled("strong", line))
    out.line(f"{one_line(kind)}  {out.styled('faint', one_line(record_id))}")


def field(out: Output, label: str, text: str) -> None:
    """Print a label and its text, wrapped under itself; nothing for an empty text.

    A label longer than its column stands above.
    """
    if not text.strip():
        return
    label = one_line(label)
    if cells(label) >= LABEL:
        for line in wrapped(label, out.width):
            out.line(line)
        label = ""
    lead = label + " " * (LABEL - cells(label))
    for line in wrapped(one_line(text), out.width - LABEL):
        out.line(lead + line)
        lead = " " * LABEL
