"""Where a fact lets a person come from and go to: the ends of a hire or a departure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.insight.links import Links
    from tui.records.models import Dossier, Fact


def ends(links: Links, person_id: str) -> set[str]:
    """Return the organisations that facts let the person come to or leave."""
    dossier = links.dossier
    found: set[str] = set()
    for fact_id in links.facts_of(person_id):
        fact = dossier.facts[fact_id]
        if fact.subject == person_id and fact.kind in {"hire", "departure"}:
            found |= {gone_to(dossier, fact), gone_from(dossier, fact)}
    return found - {""}


def gone_to(dossier: Dossier, fact: Fact) -> str:
    """Return where a hire leads; its object only if that is an organisation."""
    if fact.to or fact.kind != "hire":
        return fact.to or ""
    return _organisation(dossier, fact.object)


def gone_from(dossier: Dossier, fact: Fact) -> str:
    """Return what a departure leaves; its object only if that is an organisation."""
    if fact.from_ or fact.kind != "departure":
        return fact.from_ or ""
    return _organisation(dossier, fact.object)


def is_announced(fact: Fact) -> bool:
    """Tell whether a departure is told as the leaver's own announcement, not as having happened."""
    return (
        fact.kind == "departure" and fact.subject is not None and fact.subject in fact.attributed_to
    )


def _organisation(dossier: Dossier, entity_id: str | None) -> str:
    entity = dossier.entities.get(entity_id or "")
    return (entity_id or "") if entity is not None and entity.type == "organisation" else ""
