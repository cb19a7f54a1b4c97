"""What became of plans: later facts that replace or fulfil them, told as a short chain in words.

A plan is a fact with a day when it is due, or one that is planned, predicted or offered. Its
outcome is a fact that `supersedes` or `fulfils` it, and so on from there. A plan that only says
another one in other words (same question, and a relation to it) shares its outcome.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from tui.insight.labels import figure
from tui.insight.ordering import is_set_aside
from tui.records.dates import label, parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.insight.links import Links
    from tui.records.models import Fact

Fate = Literal["planned", "slipped", "brought forward", "planned anew", "done", "ended", "changed"]

UNSURE: Final = frozenset({"planned", "predicted", "offered"})
_RETELLS: Final = frozenset({"refines", "qualifies", "same-event"})
_REPLACES: Final = ("fulfils", "supersedes")

# What the statement of a fact that replaces a plan says of it, and how the chain says that.
_ENDINGS: Final = (
    (re.compile(r"\b(?:put|placed|is|was|been) on (?:\w+ )?hold\b", re.IGNORECASE), "put on hold"),
    (
        re.compile(
            r"\b(?:cancel|abandon|discontinu|scrap|shelv|called off|shut down|dropped)",
            re.IGNORECASE,
        ),
        "cancelled",
    ),
)


class Step(Struct, frozen=True):
    """One step of a plan's way: the fact that tells it, what it says in words, and how it ranks."""

    fact: str
    words: str
    fate: Fate


def is_plan(fact: Fact) -> bool:
    """Tell whether a fact is about what is still to happen when it is said."""
    return bool(fact.due) or fact.modality in UNSURE


def chain(links: Links, fact_id: str) -> list[Step]:
    """Return the way of a plan from itself to the last that is known of it; one step if nothing is.

    Empty for a fact that is no plan. Where several facts replace one, the earliest due goes on.
    """
    facts = links.dossier.facts
    if not is_plan(facts[fact_id]):
        return []
    steps = [Step(fact_id, _planned(facts[fact_id]), "planned")]
    seen = {fact_id}
    while (after := _next(links, steps[-1].fact, seen)) is not None:
        later, fulfils = after
        seen.add(later)
        steps.append(_step(facts[steps[-1].fact], facts[later], later, fulfils=fulfils))
    return steps


def words(steps: Iterable[Step], arrow: str = " > ") -> str:
    """Return a chain in words: "planned for summer 2025 > slipped to autumn 2025 > put on hold"."""
    return arrow.join(step.words for step in steps)


def _next(links: Links, fact_id: str, seen: set[str]) -> tuple[str, bool] | None:
    """Return the fact that came of a plan, and whether it fulfils it."""
    found = _replacing(links, fact_id, seen)
    if found is None:
        fact = links.dossier.facts[fact_id]
        for relation in fact.relations:
            told = links.dossier.facts.get(relation.fact)
            same = told is not None and fact.question and told.question == fact.question
            if same and relation.kind in _RETELLS:
                found = found or _replacing(links, relation.fact, seen)
    return found


def _replacing(links: Links, fact_id: str, seen: set[str]) -> tuple[str, bool] | None:
    facts = links.dossier.facts
    later = [
        (_REPLACES.index(kind), _lower(facts[other]), other)
        for other, kind, _ in links.incoming(fact_id)
        if kind in _REPLACES and other not in seen and not is_set_aside(facts[other])
    ]
    if not later:
        return None
    rank, _, other = min(later)
    return other, rank == 0


def _lower(fact: Fact) -> str:
    try:
        return parse(fact.due or fact.when).lower.isoformat()
    except ValueError:
        return "9999"


def _planned(fact: Fact) -> str:
    if not fact.due:
        return {"predicted": "forecast", "offered": "offered"}.get(fact.modality, "planned")
    word = {
        "planned": "planned",
        "predicted": "forecast",
        "opinion": "forecast",
        "offered": "offered",
    }.get(fact.modality, "due")
    return f"{word} {_for(fact.due)}"


def deadline(date: str) -> str:
    """Return the label of when something happens: "by 2025-12" where only the end is known."""
    shown = label(date)
    return f"by {shown.removeprefix('until ')}" if shown.startswith("until ") else shown


def _for(due: str) -> str:
    """Return "for 2026", "by 2025-12", "from 2027"."""
    shown = deadline(due)
    return shown if shown.startswith(("from ", "by ")) else f"for {shown}"


def _step(before: Fact, after: Fact, after_id: str, *, fulfils: bool) -> Step:
    if after.modality in UNSURE or (after.due and after.modality == "asserted"):
        fate = _moved(before, after)
        if not after.due:
            return Step(after_id, fate, fate)
        to = _for(after.due)
        if fate in {"slipped", "brought forward"}:
            to = to.replace("for ", "to ", 1)
        return Step(after_id, f"{fate} {to}", fate)
    happened = f", {label(after.when)}" if after.when else ""
    if fulfils:
        return Step(after_id, f"done{happened}", "done")
    for pattern, word in _ENDINGS:
        if pattern.search(after.statement):
            return Step(after_id, word + happened, "ended")
    amount = figure(after)
    if amount:
        return Step(after_id, f"came to {amount}{happened}", "done")
    return Step(after_id, f"replaced{happened}", "changed")


def _moved(before: Fact, after: Fact) -> Fate:
    """Tell which way a plan moved, where both say when it is due."""
    try:
        one, two = parse(before.due), parse(after.due)
    except ValueError:
        return "planned anew"
    if two.upper > one.upper:
        return "slipped"
    return "brought forward" if two.upper < one.upper else "planned anew"
