"""Who went from where to where, and when; and what is known of the whole.

A move is put together from facts about one person: a departure (from), a hire (from and to), and a
role elsewhere that is dated after a departure ("seen there"). Two facts become one move only where
they tell two halves of it: they leave the same place at dates that meet, or the one names no place
of its own. Nothing is concluded beyond that: where no fact names a place, the move names none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from tui.insight.comings import is_announced
from tui.insight.halves import Half, halves, undated, within
from tui.insight.labels import STRENGTH
from tui.insight.ordering import is_set_aside, ordered
from tui.insight.outcomes import deadline
from tui.records.amount_labels import number
from tui.records.amounts import label as amount_label
from tui.records.dates import label as date_label
from tui.records.dates import overlaps, parse, sort_key
from tui.records.notation import NOTATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.insight.links import Links
    from tui.records.models import Dossier, Fact, Value

_WHOLE: Final = frozenset({"hire", "departure", "headcount", "layoff"})


class Move(Struct, frozen=True):
    """One person's move. `source` and `target` are entity ids, "" where no fact names one.

    `when` is the best EDTF date any of the facts gives, `shown` its label ("by 2025-07" where only
    an end is known). `was` and `became` are the roles before and after as far as a fact of the
    move says; `seen` tells as of when somebody was at the target, where that is all that is known
    of the arrival. `announced` says that the departure is only told as announced by who leaves,
    `strength` how surely the move is told ("reported"), "" where any fact states it. `facts` has
    the facts it is made from, the one that tells most first.
    """

    person: str
    source: str
    target: str
    when: str
    shown: str
    was: str
    became: str
    seen: str
    facts: list[str]
    disputed: bool
    announced: bool = False
    strength: str = ""

    @property
    def sure(self) -> str:
        """How surely it is told, in a word: "announced", "reported"; "" as a fact."""
        return "announced" if self.announced else self.strength


class Flow(Struct, frozen=True):
    """How many people went from one place to another, and who."""

    source: str
    target: str
    people: list[str]


class Whole(Struct, frozen=True):
    """A fact about people whom it does not name: `count` in short ("3 of 14"), else ""."""

    fact: str
    count: str
    statement: str
    strength: str
    disputed: bool


class Moves(Struct, frozen=True):
    """Moves by date, flows by size, and what is known of the whole, counts first."""

    moves: list[Move]
    flows: list[Flow]
    whole: list[Whole]


def moves(links: Links) -> Moves:
    """Return all moves that the facts of a dossier tell."""
    dossier = links.dossier
    found = [
        _move(links, person, parts)
        for person, told in halves(dossier).items()
        for parts in _joined(dossier, told)
    ]
    found.sort(key=lambda move: (not move.when, sort_key(move.when), move.person))
    return Moves(found, flows(found), whole(links))


def flows(found: Sequence[Move]) -> list[Flow]:
    """Return the flows of some moves, the largest first; a person counts once in each."""
    people: dict[tuple[str, str], dict[str, None]] = {}
    for move in found:
        people.setdefault((move.source, move.target), {})[move.person] = None
    made = [Flow(source, target, list(who)) for (source, target), who in people.items()]
    return sorted(made, key=lambda flow: (-len(flow.people), flow.source, flow.target))


def whole(links: Links) -> list[Whole]:
    """Return what facts say of people they do not name, those with counts first."""
    facts = links.dossier.facts
    ids = [
        fact_id
        for fact_id, fact in facts.items()
        if fact.kind in _WHOLE and not is_set_aside(fact) and not _names_one(links.dossier, fact)
    ]
    told = [
        Whole(
            i,
            counted(facts[i]),
            facts[i].statement,
            STRENGTH[facts[i].modality],
            i in links.disputed,
        )
        for i in ordered(links.dossier, ids)
    ]
    return sorted(told, key=lambda one: not one.count)


def counted(fact: Fact) -> str:
    """Return the counts of a fact in short: "3 of 14" where one is a part of the other."""
    counts = [value for value in fact.values if value.type in {"count", "percent"}]
    for part in counts:
        for all_of in counts:
            if _is_part(part, all_of):
                return f"{_figure(part)} of {_figure(all_of)}"
    return ", ".join(dict.fromkeys(amount_label(value) for value in counts))


def _is_part(part: Value, all_of: Value) -> bool:
    """Tell whether one amount is of some of what the other counts: "of" says so in more words."""
    if part is all_of or all_of.type != "count" or not all_of.of:
        return False
    return part.of.startswith(f"{all_of.of} ") or (
        part.type == "percent" and part.of.split(" ")[0] == all_of.of.split(" ")[0]
    )


def _figure(value: Value) -> str:
    """Return the bare number where it is one, else the label."""
    lower = number(value.lower)
    if value.type == "count" and value.lower == value.upper and lower is not None:
        return NOTATION.figure(f"{lower:,f}")
    return amount_label(value)


def _names_one(dossier: Dossier, fact: Fact) -> bool:
    subject = dossier.entities.get(fact.subject or "")
    return subject is not None and subject.type == "person" and fact.kind != "layoff"


def _joined(dossier: Dossier, told: list[Half]) -> list[list[Half]]:
    """Return the halves of one person's moves, those that tell one move together."""
    groups: list[list[Half]] = []
    roles = [half for half in told if half.kind == "role"]
    for half in sorted(
        (half for half in told if half.kind != "role"), key=lambda half: half.kind != "hire"
    ):
        for group in groups:
            if all(_same(half, other) for other in group):
                group.append(half)
                break
        else:
            groups.append([half])
    for half in roles:
        if (arrival := _arrival(dossier, half, groups)) is not None:
            arrival.append(half)
        elif (origin := _origin(dossier, half, groups)) is not None:
            origin.append(replace(half, kind="former", source=half.target, target=""))
    return groups


def _same(one: Half, two: Half) -> bool:
    """Tell whether two facts about one person tell one move."""
    meet = not one.when or not two.when or overlaps(one.when, two.when)
    sources = not one.source or not two.source or one.source == two.source
    targets = not one.target or not two.target or one.target == two.target
    shared = (one.source and one.source == two.source) or (one.target and one.target == two.target)
    return bool(meet and sources and targets and shared)


def _origin(dossier: Dossier, role: Half, groups: list[list[Half]]) -> list[Half] | None:
    """Return the move away from where a role is, if there is just one, and not before it."""
    away = [
        group
        for group in groups
        if any(half.source and within(dossier, role.target, half.source) for half in group)
        and not any(_before(half.when, role.when) for half in group)
    ]
    return away[0] if len(away) == 1 else None


def _arrival(dossier: Dossier, role: Half, groups: list[list[Half]]) -> list[Half] | None:
    """Return the move whose arrival a role tells, if there is just one such move.

    A role at the target belongs to the move there unless it is dated before it. A role anywhere
    else belongs to the latest departure without a target, if the role is dated after it.
    """
    there = [
        group
        for group in groups
        if any(half.target and within(dossier, role.target, half.target) for half in group)
        and not any(_before(role.when, half.when) for half in group)
    ]
    if there:
        return there[0] if len(there) == 1 else None
    open_ended = [
        group
        for group in groups
        if all(not half.target for half in group)
        and all(
            _before(half.when, role.when)
            and not within(dossier, role.target, half.source)
            and not within(dossier, half.source, role.target)
            for half in group
        )
    ]
    return max(open_ended, key=lambda group: sort_key(group[0].when), default=None)


def _before(one: str, two: str) -> bool:
    """Tell whether all of one date lies before another; False where one is undated."""
    if undated(one) or undated(two):
        return False
    return parse(one).upper < parse(two).lower


def _move(links: Links, person: str, parts: list[Half]) -> Move:
    moving = [half for half in parts if half.kind in {"hire", "departure"}]
    staying = [half for half in parts if half.kind == "role"]
    when = min((half.when for half in moving if half.when), key=_span, default="")
    target = next((half.target for half in moving if half.target), "")
    seen = ""
    if not target and staying:
        target = staying[0].target
        seen = date_label(staying[0].when) if staying[0].when else ""
    before = [half for half in parts if half.kind in {"departure", "former"} and half.role]
    after = [half for half in parts if half.kind in {"hire", "role"} and half.role]
    return Move(
        person=person,
        source=next((half.source for half in moving if half.source), ""),
        target=target,
        when=when,
        shown=deadline(when),
        was=before[0].role if before else "",
        became=after[0].role if after else "",
        seen=seen,
        facts=[half.fact for half in parts],
        disputed=any(half.fact in links.disputed for half in moving),
        announced=all(is_announced(links.dossier.facts[half.fact]) for half in moving),
        strength=_strength(links.dossier, moving),
    )


def _strength(dossier: Dossier, moving: list[Half]) -> str:
    """Return how surely a move is told; "" where any fact states it, or they are not at one."""
    told = {STRENGTH[dossier.facts[half.fact].modality] for half in moving}
    return told.pop() if len(told) == 1 else ""


def _span(date: str) -> int:
    """Return how many days a date can mean: fewer is better dated."""
    if undated(date):
        return 10**7
    parsed = parse(date)
    return parsed.upper.toordinal() - parsed.lower.toordinal()
