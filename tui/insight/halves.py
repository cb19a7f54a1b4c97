"""What single facts tell of a person's moves: a departure, a hire, or a role somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from tui.insight.ordering import is_set_aside
from tui.records.dates import parse

if TYPE_CHECKING:
    from tui.records.models import Dossier, Fact

_TOLD = frozenset({"asserted", "reported", "alleged"})


class Half(Struct, frozen=True):
    """What one fact tells: ids of the place left and the place gone to, "" where it names none.

    Of a role, `target` is the place it is at, and `when` as of when it is; of a former one,
    found to be at a place that was left, `source` is that place.
    """

    fact: str
    kind: Literal["departure", "hire", "role", "former"]
    source: str
    target: str
    when: str
    role: str


def halves(dossier: Dossier) -> dict[str, list[Half]]:
    """Return what facts tell of moves, by person.

    Only of what is told as having happened: plans, offers and denials are no moves, nor is
    what was set aside. People for whom only roles are told are left out.
    """
    told: dict[str, list[Half]] = {}
    for fact_id, fact in dossier.facts.items():
        person = dossier.entities.get(fact.subject or "")
        if person is None or person.type != "person" or fact.subject is None:
            continue
        if fact.modality in _TOLD and not is_set_aside(fact):
            half = _half(dossier, fact_id, fact)
            if half is not None:
                told.setdefault(fact.subject, []).append(half)
    return {
        person: parts
        for person, parts in told.items()
        if any(half.kind != "role" for half in parts)
    }


def _half(dossier: Dossier, fact_id: str, fact: Fact) -> Half | None:
    object_ = fact.object if _is_place(dossier, fact.object) else None
    if fact.kind == "departure":
        source = fact.from_ or object_ or ""
        return Half(fact_id, "departure", source, fact.to or "", fact.when, fact.role)
    if fact.kind == "hire":
        target = fact.to or object_ or ""
        return Half(fact_id, "hire", fact.from_ or "", target, fact.when, fact.role)
    if fact.kind == "role" and object_:
        return Half(fact_id, "role", "", object_, fact.when, fact.role)
    return None


def _is_place(dossier: Dossier, entity_id: str | None) -> bool:
    """Tell whether one can work there: an organisation or an outlet."""
    entity = dossier.entities.get(entity_id or "")
    return entity is not None and entity.type in {"organisation", "publication"}


def within(dossier: Dossier, inner: str, outer: str) -> bool:
    """Tell whether an entity is another one or a part of it, at whatever depth."""
    seen: set[str] = set()
    at: str | None = inner
    while at and at not in seen:
        if at == outer:
            return True
        seen.add(at)
        entity = dossier.entities.get(at)
        at = entity.part_of if entity else None
    return False


def undated(date: str) -> bool:
    """Tell whether a date is missing, or cannot be read."""
    try:
        parse(date)
    except ValueError:
        return True
    return False
