"""Which entities a fact's statement names, beyond those its fields point to."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tui.records.models import Dossier, Entity


class Spot(NamedTuple):
    """The name of an entity in a text: text[start:end]."""

    start: int
    end: int
    entity: str


class Names:
    """The names of entities, to be found in any text."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self._names = _names(entities)

    def spots(self, text: str) -> Iterator[Spot]:
        """Yield where entities are named in `text`, those with the longest names first.

        A name counts where it stands as printed in the record (case and all) between characters
        that are no letters or digits. The longest name wins a place: “Llama 4 Scout” is not
        “Llama 4”. Descriptive names (“the company”) are no names of one entity alone and do not
        count.
        """
        taken = bytearray(len(text))
        for name, entity_id in self._names:
            length = len(name)
            start = text.find(name)
            while start >= 0:
                end = start + length
                if not taken[start] and _stands_alone(text, start, end):
                    taken[start:end] = b"\1" * length
                    yield Spot(start, end, entity_id)
                start = text.find(name, end)


def mentions(dossier: Dossier) -> dict[str, list[str]]:
    """Return the entity ids that each fact's statement names (see `Names`), by fact id."""
    fact_ids = list(dossier.facts)
    statements = [fact.statement for fact in dossier.facts.values()]
    # One text with a line a statement: a search for a name then runs once, in C.
    text = "\n".join(statements)
    starts = list(accumulate((len(s) + 1 for s in statements), initial=0))
    found: dict[str, list[str]] = {}
    for spot in Names(dossier.entities).spots(text):
        fact_id = fact_ids[bisect_right(starts, spot.start) - 1]
        found.setdefault(fact_id, []).append(spot.entity)
    return found


def _names(entities: Mapping[str, Entity]) -> list[tuple[str, str]]:
    """Return (name, entity id), longest first.

    A name that two entities share is left out, and so is one of blanks, which stands everywhere.
    """
    owners: dict[str, set[str]] = {}
    for entity_id, entity in entities.items():
        owners.setdefault(entity.name, set()).add(entity_id)
        for name in entity.names:
            if name.kind != "descriptive":
                owners.setdefault(name.value, set()).add(entity_id)
    alone = [(name, ids.pop()) for name, ids in owners.items() if len(ids) == 1 and name.strip()]
    return sorted(alone, key=lambda item: -len(item[0]))


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not before.isalnum() and not after.isalnum()
