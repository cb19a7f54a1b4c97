"""What a question asks for: which facts hold that kind of answer."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tui.records.models import Dossier, Fact
    from tui.search.function_words import Asked
    from tui.search.model import Query

# What is added to the score of a fact that holds the kind of answer asked for,
_ANSWERED: Final = 0.07  # what was asked for
_MEASURED: Final = 0.12  # a figure that is asked for, or who reports to whom
_HALF: Final = 0.035  # something like it
_NO_ANSWER: Final = -0.04  # or nothing, where a number or a date is asked for
_MOVED: Final = 0.06  # that goes where the query says; as much is taken from the other way
_A_YEAR: Final = 4  # characters of a date that is a year alone
_SHARES: Final = frozenset(
    [("much", "of"), ("what", "share"), ("what", "part"), ("what", "portion")]
)
_PERCENT: Final = frozenset(["percent", "percentage", "proportion", "persen", "%"])
_FROM: Final = frozenset(["from", "dari"])
_SPANS_OF_TIME: Final = frozenset(
    ["year", "month", "week", "day", "years", "months", "weeks", "days"]
)
# By what a text gives reasons: causes, ties to something else, and purposes.
_REASONS: Final = re.compile(
    r"\b(?:because|since|due to|after|partly|reason|cause[ds]?|as a result|in order to|so that"
    r"|thanks to|in response|avoids?|tied|to (?:build|meet|make)|karena|sebab|akibat|agar)\b",
    re.IGNORECASE,
)
_DURATION: Final = re.compile(r"\b(?:year|month|week|day)s?\b")
# Kinds of facts: about people, about where they are, and those that give reasons.
_ABOUT_PEOPLE: Final = frozenset(["role", "hire", "departure", "reporting", "statement"])
_OF_PLACES: Final = frozenset(["hire", "departure", "role"])
_REASONING: Final = frozenset(["opinion", "strategy"])


def worth_as_answer(query: Query, fact: Fact, dossier: Dossier, named: frozenset[str]) -> float:
    """Return what is added to a fact's score for holding the kind of answer asked for.

    `named` are the entities of the query: who is asked for is somebody else.
    """
    asked = query.asked
    if asked == "who":
        return _who(fact, dossier, named)
    if asked == "when":
        return _when(fact)
    if asked in {"how-much", "how-many", "how-long"}:
        return _measure(asked, fact, share=_of_whole(query.line))
    if asked == "where":
        return _where(query, fact, dossier, named)
    if asked == "why":
        given = _REASONS.search(fact.statement) or any(
            _REASONS.search(e.exact) for e in fact.evidence
        )
        return _ANSWERED if given else _HALF if fact.kind in _REASONING else 0.0
    if asked == "what":
        return _HALF if fact.kind == "background" else 0.0
    return 0.0


def worth_of_move(motions: Mapping[str, str], fact: Fact) -> float:
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
    """Return the worth of somebody whom the query does not name."""
    people = [
        entity
        for entity in (fact.subject, fact.object)
        if entity and entity not in named and _type(dossier, entity) == "person"
    ]
    if people:
        return _ANSWERED if fact.kind in _ABOUT_PEOPLE else _HALF
    return 0.0


def _when(fact: Fact) -> float:
    """Return the worth of a date: a year alone and one that is inferred answer by half."""
    if not fact.when and not fact.due:
        return _NO_ANSWER
    exact = len(fact.when) > _A_YEAR and "~" not in fact.when
    return _ANSWERED if exact else _HALF


def _of_whole(line: Sequence[str]) -> bool:
    """Tell whether a share is asked for: "how much of AMD", "what percentage"."""
    return any(pair in _SHARES for pair in pairwise(line)) or not _PERCENT.isdisjoint(line)


def _measure(asked: Asked, fact: Fact, *, share: bool) -> float:
    """Return the worth of a sum, a number, a span of time or, of a `share`, a percentage."""
    values = [value for value in fact.values if value.lower or value.upper]
    if asked == "how-long":
        spans = any(value.unit.lower().removesuffix("s") in _SPANS_OF_TIME for value in values)
        return _MEASURED if spans or _DURATION.search(fact.statement) else _NO_ANSWER
    wanted = {"percent"} if share else {"money", "percent"} if asked == "how-much" else {"count"}
    if any(value.type in wanted for value in values):
        return _MEASURED
    return _HALF if values else _NO_ANSWER


def _where(query: Query, fact: Fact, dossier: Dossier, named: frozenset[str]) -> float:
    """Return the worth of a place: where somebody went or works, or came from if asked that."""
    if _FROM.intersection(query.stops):
        if not fact.from_ or fact.from_ in named:
            return 0.0
        return _ANSWERED if fact.kind == "hire" else _HALF
    ends = [fact.to, fact.object if fact.kind != "departure" else None]
    places = [entity for entity in ends if entity and entity not in named]
    if fact.kind in _OF_PLACES and places:
        return _ANSWERED
    if any(_type(dossier, entity) == "place" for entity in places):
        return _ANSWERED
    return _HALF if places else 0.0


def _type(dossier: Dossier, entity: str) -> str:
    record = dossier.entities.get(entity)
    return record.type if record else ""


def worth_of_reporting(fact: Fact, led: frozenset[str]) -> float:
    """Return what is added for telling whom somebody reports to, whose boss is asked for."""
    return _MEASURED if fact.kind == "reporting" and fact.subject in led else 0.0
