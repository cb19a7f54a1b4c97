"""Where the explorer begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.trail import Place
from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.records.models import Dossier


def starting_place(dossier: Dossier, record_id: str | None) -> Place:
    """Return the place of a record, or the whole dossier for None or "".

    A fact is shown among all facts. Raises UnknownRecordError for an id that no record has.
    """
    if not record_id:
        return Place()
    if record_id in dossier.facts:
        return Place(fact=record_id)
    if dossier.find(record_id) is None:
        raise UnknownRecordError(
            f"no record has the id “{one_line(record_id)}”",
            todo="`dossier search WORDS` finds records by what they say.",
        )
    return Place(record_id)
