"""What is known of a person: where they worked and when, and the facts that touch them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.pages.lists import way_to_facts
from tui.app.pages.model import Goal, Inline, Paragraph, heading, listed
from tui.app.pages.naming import line_of
from tui.insight.careers import career
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.insight.careers import Point, Spell
    from tui.insight.links import Links


def life_of(links: Links, person_id: str) -> Iterator[Paragraph]:
    """Yield a person's career and, by subject, the facts that are no part of it."""
    found = career(links, person_id)
    yield from way_to_facts(links, person_id)
    if found.spells:
        yield from heading("career")
    for spell in found.spells:
        yield _spell(spell)
        for role in spell.roles:
            yield _role(role)
    for title, lines in (
        ("reporting", found.reporting),
        ("pay", found.pay),
        ("said and held", found.said),
        ("also", found.other),
        ("deals they are party to", found.party),
    ):
        if lines:
            yield from heading(title)
            yield from (line_of(line) for line in lines)


def _spell(spell: Spell) -> Paragraph:
    """Return an organisation with when the person came, left, and how long they stayed."""
    goal = Goal(spell.organisation) if spell.organisation else None
    name = one_line(spell.name) or "somewhere"
    points = [
        *(_point("joined", point) for point in spell.joined),
        *(_point("departure", point) for point in spell.left),
        *(_point("", point) for point in spell.stay),
    ]
    words = listed([[point] for point in points], "; ")
    gap = [Inline("  ")] if words else []
    return Paragraph((Inline(name, "link" if goal else "text", goal), *gap, *words), hang=2)


def _point(verb: str, point: Point) -> Inline:
    """Return something that facts say of a spell, as a link to the first of them."""
    parts = [
        verb,
        point.date,
        one_line(point.text),
        f"({point.strength})" if point.strength else "",
    ]
    part = "muted" if point.set_aside else "text"
    return Inline(" ".join(word for word in parts if word), part, Goal(point.facts[0]))


def _role(point: Point) -> Paragraph:
    part = "muted" if point.set_aside else "text"
    strength = f"{point.strength}  " if point.strength else ""
    words = Inline(one_line(point.text), part, Goal(point.facts[0]))
    return Paragraph((words,), [(strength, "muted"), (point.date, "muted")], indent=2, hang=2)
