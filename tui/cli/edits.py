"""Edits in words: how many records of which table were added, changed and removed."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING

from tui.cli.table import counted_as

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.store.history import Change, Entry


def counted_records(counts: Mapping[str, int]) -> str:
    """Return counts by table, such as "2 entities, 1 tour"; "nothing" where there are none."""
    told = (
        "its description" if table == "dossier" else counted_as(count, table)
        for table, count in sorted(counts.items())
        if count
    )
    return ", ".join(told) or "nothing"


def edit_in_words(entry: Entry) -> str:
    """Return what an edit did, such as "added 4 facts; removed 1 mark"."""
    did: dict[str, Counter[str]] = {"added": Counter(), "changed": Counter(), "removed": Counter()}
    for change in entry.changes:
        did[_did(change)][change.table] += 1
    return "; ".join(f"{how} {counted_records(counts)}" for how, counts in did.items() if counts)


def when_of(entry: Entry) -> str:
    """Return when an edit was made, by the clock of this machine."""
    return datetime.fromisoformat(entry.time).astimezone().strftime("%Y-%m-%d %H:%M")


def _did(change: Change) -> str:
    if change.before is None:
        return "added"
    return "removed" if change.after is None else "changed"
