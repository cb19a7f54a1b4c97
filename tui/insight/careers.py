"""A person's roles and moves, as dated as the facts allow.

A career is a row of spells, one an organisation: when the person came and left as far as a fact
says, and the roles there; a role that a departure names is told by its end ("until 2025-11").
A departure that the leaver announced is told as announced; a hire from a place says only by when
it was left. Whoever is hired from a place and is to keep a role there has not left it. A part of an
organisation ("Meta Superintelligence Lab") is counted with the whole where a fact lets the person
come to or leave the whole. Nothing is filled in: a spell without dates has none, and any other role
is told as of when its fact holds, not for how long.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct
from msgspec.structs import replace

from tui.insight.attribution import name
from tui.insight.comings import ends, gone_from, gone_to, is_announced
from tui.insight.labels import STRENGTH, FactLine, fact_line, when
from tui.insight.ordering import is_set_aside, ordered
from tui.records.amounts import label as amount_label
from tui.records.dates import UNDATED, sort_key
from tui.records.errors import UnknownRecordError

if TYPE_CHECKING:
    from tui.insight.links import Links
    from tui.records.models import Dossier, Fact

_SPELL: Final = frozenset({"role", "hire", "departure"})
_SAID: Final = frozenset({"opinion", "statement"})
_STAY: Final = frozenset({"year", "month", "week", "day"})
_TIME_AT: Final = re.compile(r"(?:time|years|months|weeks|days) (?:of|at|in|with)\b", re.IGNORECASE)
_PAID: Final = frozenset({"hire", "employee", "executive", "recipient"})


class Point(Struct, frozen=True):
    """Something that facts say of a spell: a title, when, how surely; for `stay` how long.

    Facts that say the same are one point, with the date of the first that has one.
    """

    facts: list[str]
    text: str
    date: str
    strength: str
    disputed: bool
    set_aside: bool


class Spell(Struct, frozen=True):
    """A person's time at one organisation (entity id, "" where no fact names one).

    `joined` and `left` are what facts say of coming and leaving; `text` names the other
    organisation, if any. All by date, the undated after the dated and what was set aside last.
    """

    organisation: str
    name: str
    joined: list[Point]
    left: list[Point]
    stay: list[Point]
    roles: list[Point]


class Career(Struct, frozen=True):
    """What the dossier says of a person's working life.

    `spells` in the order of time. `reporting`, `pay` (the person's own), `said` (by the person) and
    `other` are lines of facts that name the person and fit no spell, `party` those of deals the
    person is party to that do not name the person; all by date.
    """

    person: str
    name: str
    spells: list[Spell]
    reporting: list[FactLine]
    pay: list[FactLine]
    said: list[FactLine]
    other: list[FactLine]
    party: list[FactLine]


def career(links: Links, person_id: str) -> Career:
    """Return the career of a person; raise UnknownRecordError for an id that is no person."""
    dossier = links.dossier
    entity = dossier.entities.get(person_id)
    if entity is None or entity.type != "person":
        raise UnknownRecordError(
            f"no person has the id “{person_id}”", todo="`dossier list people` names them."
        )
    spells = _Spells(links, person_id)
    rows: dict[str, list[FactLine]] = {
        row: [] for row in ("reporting", "pay", "said", "other", "party")
    }
    for fact_id in ordered(dossier, links.facts_of(person_id)):
        fact = dossier.facts[fact_id]
        if not spells.take(fact_id, fact):
            row = _row(dossier, fact, person_id)
            merely = row == "other" and not links.names(person_id, fact_id)
            rows["party" if merely else row].append(fact_line(links, fact_id))
    return Career(
        person=person_id,
        name=entity.name,
        spells=spells.finished(),
        **rows,
    )


def _row(dossier: Dossier, fact: Fact, person_id: str) -> str:
    if fact.kind == "reporting":
        return "reporting"
    if fact.kind == "compensation" and _is_paid(dossier, fact, person_id):
        return "pay"
    if person_id in fact.attributed_to:
        return "said" if fact.kind in {*_SAID, "compensation"} else "other"
    return "said" if fact.kind in _SAID and fact.subject == person_id else "other"


def _is_paid(dossier: Dossier, fact: Fact, person_id: str) -> bool:
    """Tell whether a fact is about the person's own pay: not as its payer, nor as who tells of it.

    The parties of the deal say who is paid; without a deal it is whom the fact is about.
    """
    deal = dossier.deals.get(fact.deal or "")
    if deal is not None:
        return any(one.entity == person_id and one.role in _PAID for one in deal.parties)
    return fact.subject == person_id and person_id not in fact.attributed_to


class _Spells:
    """The spells of one person while they are put together."""

    def __init__(self, links: Links, person_id: str) -> None:
        self._links = links
        self._dossier = links.dossier
        self._person = person_id
        self._ends = ends(links, person_id)
        self._spells: dict[str, dict[str, list[Point]]] = {}
        self._keys: dict[str, list[tuple[Any, ...]]] = {}

    def take(self, fact_id: str, fact: Fact) -> bool:
        """Add what a fact says of a spell; False where it says nothing of one."""
        if fact.subject != self._person:
            return False
        if fact.kind not in _SPELL:
            return self._take_stay(fact_id, fact)
        if fact.kind != "role":
            return self._take_move(fact_id, fact)
        if not self._is_organisation(fact.object):
            return False
        self._add(fact.object, "roles", fact_id, fact.role or fact.statement)
        return True

    def _take_move(self, fact_id: str, fact: Fact) -> bool:
        """Add a coming or going, and the role and the length of stay that it names."""
        came, went = gone_to(self._dossier, fact), gone_from(self._dossier, fact)
        if came:
            self._add(came, "joined", fact_id, f"from {self._name(went)}" if went else "")
        if came and self._stays_on(went):
            self._place(went, fact, 0)
        elif went:
            self._add(went, "left", fact_id, f"for {self._name(came)}" if came else "", _gone(fact))
        if fact.role and (came or went):
            self._add(came or went, "roles", fact_id, fact.role, "" if came else _until(fact))
        if went and not came:
            for value in fact.values:
                if value.type == "count" and value.unit in _STAY:
                    self._add(went, "stay", fact_id, amount_label(value))
        return bool(came or went)

    def _take_stay(self, fact_id: str, fact: Fact) -> bool:
        """Add how long the person was somewhere, where that is what a fact counts."""
        if not self._is_organisation(fact.object):
            return False
        stays = [
            value
            for value in fact.values
            if value.type == "count" and value.unit in _STAY and _TIME_AT.match(value.of)
        ]
        for value in stays:
            self._add(fact.object, "stay", fact_id, amount_label(value))
        return bool(stays)

    def _stays_on(self, organisation: str) -> bool:
        """Tell whether a fact lets the person keep a place where a hire comes from.

        A role there that is planned is one after the move; a hire alone then ends nothing.
        """
        facts = (self._dossier.facts[i] for i in self._links.facts_of(self._person))
        return any(
            fact.kind == "role"
            and fact.subject == self._person
            and fact.object == organisation
            and fact.modality == "planned"
            and not is_set_aside(fact)
            for fact in facts
        )

    def finished(self) -> list[Spell]:
        """Return the spells in the order of time, those that no date places last."""
        order = sorted(self._spells, key=lambda at: min(self._keys[at]))
        return [
            Spell(
                organisation=at,
                name=self._name(at),
                joined=_merged(parts.get("joined", [])),
                left=_merged(parts.get("left", [])),
                stay=_merged(parts.get("stay", [])),
                roles=_merged(parts.get("roles", [])),
            )
            for at in order
            for parts in (self._spells[at],)
        ]

    def _add(
        self, organisation: str | None, part: str, fact_id: str, text: str, date: str = ""
    ) -> None:
        at = self._whole(organisation or "")
        fact = self._dossier.facts[fact_id]
        point = Point(
            facts=[fact_id],
            text=text,
            date=date or when(fact),
            strength=STRENGTH[fact.modality],
            disputed=fact_id in self._links.disputed,
            set_aside=is_set_aside(fact),
        )
        self._spells.setdefault(at, {}).setdefault(part, []).append(point)
        # Whoever leaves A for B at a date was at A first; an undated role places nothing.
        self._place(at, fact, {"left": 0, "stay": 0, "joined": 1, "roles": 2}[part])

    def _place(self, organisation: str, fact: Fact, rank: int) -> None:
        """Note the date of a fact as one that tells when a spell was."""
        keys = self._keys.setdefault(self._whole(organisation), [])
        keys.append((not fact.when, sort_key(fact.when)[0], rank))

    def _whole(self, organisation: str) -> str:
        """Return the organisation itself, or the whole it is part of that the person came to."""
        at: str | None = organisation
        seen: set[str] = set()
        while at and at not in seen:
            if at in self._ends:
                return at
            seen.add(at)
            entity = self._dossier.entities.get(at)
            at = entity.part_of if entity else None
        return organisation

    def _name(self, organisation: str) -> str:
        return name(self._dossier, organisation) if organisation else "not said"

    def _is_organisation(self, entity_id: str | None) -> bool:
        entity = self._dossier.entities.get(entity_id or "")
        return entity is not None and entity.type in {"organisation", "publication", "other"}


def _gone(fact: Fact) -> str:
    """Return when somebody had gone: "2025-11", "announced 2025-11", by a hire "by 2025-07"."""
    shown = when(fact)
    if is_announced(fact):
        return "announced" if shown == UNDATED else f"announced {shown}"
    if fact.kind != "hire" or shown == UNDATED or shown.startswith("by "):
        return shown
    return f"by {shown.rpartition(' to ')[2]}"


def _until(fact: Fact) -> str:
    """Return when a role ended that a departure tells of: "until 2025-11"; "undated".

    Who announces a departure has the role then ("as of 2025-11"); when it ended is not told.
    """
    shown = when(fact)
    if shown == UNDATED:
        return shown
    if is_announced(fact):
        return f"as of {shown}"
    return f"left {shown}" if shown.startswith("by ") or " to " in shown else f"until {shown}"


def _merged(points: list[Point]) -> list[Point]:
    """Return points with those that say the same as one; saying nothing says the same as any."""
    merged: list[Point] = []
    for point in sorted(points, key=lambda point: not point.text):
        for index, known in enumerate(merged):
            same = point.text.casefold() == known.text.casefold()
            if known.set_aside == point.set_aside and (same or not point.text):
                date = point.date if known.date == UNDATED else known.date
                merged[index] = replace(known, facts=[*known.facts, *point.facts], date=date)
                break
        else:
            merged.append(point)
    return merged
