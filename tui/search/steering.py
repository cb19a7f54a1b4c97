"""What a question asks for: which facts hold that kind of answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.records.models import Dossier, Fact
    from tui.search.function_words import Asked

_ANSWERED: Final = 0.07
_MEASURED: Final = 0.12
_HALF: Final = 0.035
_MOVED: Final = 0.06
_SPANS_OF_TIME: Final = frozenset(
    ["year", "month", "week", "day", "years", "months", "weeks", "days"]
)
_REASONS: Final = re.compile(
    r"\b(?:because|since|due to|after|partly|reason|cause[ds]?|as a result|in order to|so that"
    r"|to (?:avoid|build|meet|make)|karena|sebab|akibat|agar)\b",
    re.IGNORECASE,
)
_DURATION: Final = re.compile(r"\b(?:year|month|week|day)s?\b")
_ABOUT_PEOPLE: Final = frozenset(["role", "hire", "departure", "reporting", "statement"])
_REASONING: Final = frozenset(["opinion", "strategy"])


def answers(asked: Asked, fact: Fact, dossier: Dossier, named: frozenset[str]) -> float:
    """Return what is added to a fact's score for holding the kind of answer asked for.

    `named` are the entities of the query: who is asked for is somebody else.
    """
    if asked == "who":
        return _who(fact, dossier, named)
    if asked == "when":
        return (
            _ANSWERED
            if fact.when and len(fact.when) > 4
            else _HALF
            if fact.when or fact.due
            else 0.0
        )
    if asked in {"how-much", "how-many", "how-long"}:
        return _measure(asked, fact)
    if asked == "where":
        return _where(fact, dossier, named)
    if asked == "why":
        given = _REASONS.search(fact.statement) or any(
            _REASONS.search(e.exact) for e in fact.evidence
        )
        return _ANSWERED if given else _HALF if fact.kind in _REASONING else 0.0
    if asked == "what":
        return _HALF if fact.kind == "background" else 0.0
    return 0.0


def moves(motions: Mapping[str, str], fact: Fact) -> float:
    """Return what is added for going where the query says ("left Meta for OpenAI").

    `motions` maps an entity of the query to "toward" or "away".
    """
    added = 0.0
    for entity, motion in motions.items():
        there, other = (fact.to, fact.from_) if motion == "toward" else (fact.from_, fact.to)
        if there == entity:
            added += _MOVED
        elif other == entity:
            added -= _MOVED
    return added


def _who(fact: Fact, dossier: Dossier, named: frozenset[str]) -> float:
    people = [
        entity
        for entity in (fact.subject, fact.object)
        if entity and entity not in named and _type(dossier, entity) == "person"
    ]
    if people:
        return _ANSWERED if fact.kind in _ABOUT_PEOPLE else _HALF
    return 0.0


def _measure(asked: Asked, fact: Fact) -> float:
    best = 0.0
    for value in fact.values:
        if value.lower is None and value.upper is None:
            continue
        if asked == "how-long":
            best = max(
                best, _MEASURED if value.unit.lower().removesuffix("s") in _SPANS_OF_TIME else 0.0
            )
        elif asked == "how-much":
            best = max(best, _MEASURED if value.type in {"money", "percent"} else _HALF)
        else:
            best = max(best, _MEASURED if value.type == "count" else _HALF)
    if asked == "how-long" and not best and _DURATION.search(fact.statement):
        return _ANSWERED
    return best


def _where(fact: Fact, dossier: Dossier, named: frozenset[str]) -> float:
    places = [
        entity for entity in (fact.to, fact.from_, fact.object) if entity and entity not in named
    ]
    if any(_type(dossier, entity) == "place" for entity in places):
        return _ANSWERED
    return _HALF if places else 0.0


def _type(dossier: Dossier, entity: str) -> str:
    record = dossier.entities.get(entity)
    return record.type if record else ""
