"""The answers to a question at a glance: who says which figure, a short sentence each."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from tui.insight.attribution import outlet_names, says_so
from tui.insight.labels import STRENGTH
from tui.insight.ordering import is_set_aside
from tui.insight.places import in_main_text
from tui.records.amounts import comparable, label, order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.records.models import Dossier, Fact, Value


class Stance(Struct):
    """One figure and the facts that state it."""

    value: Value
    facts: list[Fact]


def glance(dossier: Dossier, fact_ids: Sequence[str]) -> list[str]:
    """Return "Implicator (via Wall Street Journal) and TechTrends say $14.3 bn" and the like.

    For each type of amount of which the answers state more than one figure, if the question asks
    how much or the figures are of the same thing: the figure of a preferred answer first, then
    those that the text of an article states before those of a title or teaser alone, in both the
    one that most outlets state; forecasts after them. Then who denies one, the end of a range that
    nobody says alone, and what was set aside. Where the figures are not of the same thing each
    says of what it is. Empty where there are no two figures: the verdict has the words. A fact
    without a quote is left out: nobody can be named who says it.
    """
    facts = [fact for fact_id in fact_ids if (fact := dossier.facts[fact_id]).evidence]
    asked = any(_asks_how_much(dossier, fact) for fact in facts)
    stances = _stances(facts)
    told: list[str] = []
    kinds = dict.fromkeys(one.value.type for one in sorted(stances, key=_not_preferred))
    for kind in kinds:
        alike = [stance for stance in stances if stance.value.type == kind]
        if len(alike) > 1 and (asked or _contested(alike)):
            told += _sentences(dossier, alike)
    return told


def _asks_how_much(dossier: Dossier, fact: Fact) -> bool:
    question = dossier.questions.get(fact.question or "")
    return question is not None and bool({"amount", "number"} & set(question.differs))


def _contested(stances: list[Stance]) -> bool:
    """Tell whether two of the figures are of the same thing."""
    return any(comparable(a.value, b.value) for a, b in combinations(stances, 2))


def _stances(facts: Sequence[Fact]) -> list[Stance]:
    """Return the distinct figures of the facts with who states them, in the order of the facts."""
    stances: list[Stance] = []
    for fact in facts:
        for value in fact.values:
            if not _shown(value):
                continue
            stance = next((one for one in stances if _same(one.value, value)), None)
            if stance is None:
                stances.append(Stance(value, [fact]))
            else:
                stance.facts.append(fact)
    return stances


def _same(one: Value, other: Value) -> bool:
    return order(one, other) == "same" or one == other


def _sentences(dossier: Dossier, stances: list[Stance]) -> list[str]:
    things = {_of(stance.value) for stance in stances}
    stated = {_of(stance.value) for stance in stances if _plain(stance)}
    said = [(stance, _plain(stance)) for stance in stances]
    said.sort(key=lambda pair: _order(dossier, *pair))
    told = [
        _said(dossier, stance.value, facts) + (_of(stance.value) if len(stated) > 1 else "")
        for stance, facts in said
        if facts
    ]
    for stance in stances:
        denied = [fact for fact in stance.facts if fact.modality == "denied"]
        if denied:
            who = says_so(dossier, denied, short=True)
            told.append(f"{_listed(who)} {_verb(who, 'denies', 'deny')} {_shown(stance.value)}")
    told += [f"nobody says {label(value)}" for value in _unsaid(stances)]
    for stance in stances:
        aside = [fact for fact in stance.facts if is_set_aside(fact)]
        if aside and not _plain(stance):
            who = _outlets(dossier, aside)
            of = _of(stance.value) if len(things) > 1 else ""
            told.append(f"set aside: {_listed(who)}, {_shown(stance.value)}{of}")
    return told


def _order(dossier: Dossier, stance: Stance, facts: list[Fact]) -> tuple[bool, bool, bool, int]:
    """Return the place of a figure that `facts` state: preferred, said in the text, no forecast."""
    return (
        _not_preferred(stance),
        all(fact.modality == "predicted" for fact in facts),
        not any(in_main_text(dossier, fact) for fact in facts),
        -len(_outlets(dossier, facts)),
    )


def _not_preferred(stance: Stance) -> bool:
    return not any(fact.rank == "preferred" for fact in stance.facts)


def _of(value: Value) -> str:
    return f": {value.of}" if value.of else ""


def _plain(stance: Stance) -> list[Fact]:
    """Return the facts that state the figure and stand."""
    return [fact for fact in stance.facts if not is_set_aside(fact) and fact.modality != "denied"]


def _said(dossier: Dossier, value: Value, facts: list[Fact]) -> str:
    who = says_so(dossier, facts, short=True)
    strengths = {STRENGTH[fact.modality] for fact in facts if not _is_told_by_source(fact)} - {""}
    sure = f" ({strengths.pop()})" if len(strengths) == 1 and _all_unsure(facts) else ""
    return f"{_listed(who)} {_verb(who, 'says', 'say')} {_shown(value)}{sure}"


def _all_unsure(facts: list[Fact]) -> bool:
    return not any(fact.modality == "asserted" or _is_told_by_source(fact) for fact in facts)


def _is_told_by_source(fact: Fact) -> bool:
    """Tell whether "(via ...)" says already that a fact is reported."""
    return fact.modality == "reported" and bool(fact.attributed_to)


def _shown(value: Value) -> str:
    """Return an amount in short, a text in quotation marks; "" for one that says nothing."""
    shown = label(value)
    return f"“{shown}”" if value.type == "text" and shown.strip() else shown.strip()


def _unsaid(stances: list[Stance]) -> list[Value]:
    """Return the end of each range that nobody says alone, where somebody does say the other."""
    standing = [stance.value for stance in stances if _plain(stance)]
    missing: list[Value] = []
    for value in standing:
        if value.bound != "range" or not (value.lower and value.upper):
            continue
        ends = [
            replace(value, lower=end, upper=end, bound="exact")
            for end in (value.lower, value.upper)
        ]
        alone = [any(order(end, other) == "same" for other in standing) for end in ends]
        if alone.count(True) == 1:
            missing.append(ends[alone.index(False)])
    return missing


def _outlets(dossier: Dossier, facts: list[Fact]) -> list[str]:
    return list(dict.fromkeys(name for fact in facts for name in outlet_names(dossier, fact)))


def _verb(who: list[str], one: str, many: str) -> str:
    return one if len(who) == 1 else many


def _listed(names: list[str]) -> str:
    """Return "A", "A and B", "A, B and C"."""
    *before, last = names
    return f"{', '.join(before)} and {last}" if before else last
