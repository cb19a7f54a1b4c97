"""A person's roles and moves, put together from facts."""

from __future__ import annotations

from typing import Any

import pytest

from tui.insight.careers import Career, Spell, career
from tui.insight.links import Links
from tui.records.errors import UnknownRecordError
from tui.records.models import About, Dossier, Entity, Fact, Value


def fact(kind: str, **fields: Any) -> Fact:
    fields.setdefault("statement", f"A {kind} of Ann.")
    return Fact(**{"kind": kind, "subject": "ann", "evidence": [], **fields})


def dossier(**facts: Fact) -> Dossier:
    return Dossier(
        about=About(schema=1, title="t"),
        entities={
            "ann": Entity(type="person", name="Ann"),
            "bob": Entity(type="person", name="Bob"),
            "acme": Entity(type="organisation", name="Acme"),
            "acme-lab": Entity(type="organisation", name="Acme Lab", part_of="acme"),
            "beta": Entity(type="organisation", name="Beta"),
            "beta-ai": Entity(type="organisation", name="Beta AI", part_of="beta"),
            "gamma": Entity(type="organisation", name="Gamma"),
        },
        facts=facts,
    )


def of(**facts: Fact) -> Career:
    return career(Links(dossier(**facts)), "ann")


def spell(found: Career, organisation: str) -> Spell:
    (one,) = (spell for spell in found.spells if spell.organisation == organisation)
    return one


STAY = Value(type="count", text="6 yrs, 7 mos", lower="79", upper="79", unit="month")


def test_a_hire_ends_one_spell_and_begins_another() -> None:
    found = of(hire=fact("hire", from_="acme", to="beta", when="2025-07", role="engineer"))
    assert [one.name for one in found.spells] == ["Acme", "Beta"]
    (left,), (joined,) = spell(found, "acme").left, spell(found, "beta").joined
    assert (left.text, left.date, left.facts) == ("for Beta", "2025-07", ["hire"])
    assert (joined.text, joined.date) == ("from Acme", "2025-07")
    assert [role.text for role in spell(found, "beta").roles] == ["engineer"]
    assert spell(found, "acme").roles == []


def test_spells_stand_in_the_order_of_time_the_undated_last() -> None:
    found = of(
        now=fact("role", object="gamma", role="founder", when="2026"),
        once=fact("role", object="acme", role="CEO"),
        came=fact("hire", to="beta", when="2025-07"),
        went=fact("departure", from_="beta", when="2025-12"),
    )
    assert [one.organisation for one in found.spells] == ["beta", "gamma", "acme"]
    assert spell(found, "beta").left[0].date == "2025-12"


def test_a_part_counts_with_the_whole_the_person_came_to() -> None:
    found = of(
        came=fact("hire", to="acme", when="2025-07"),
        lab=fact("role", object="acme-lab", role="head of the lab"),
        apart=fact("role", object="beta-ai", role="adviser"),
    )
    assert [role.text for role in spell(found, "acme").roles] == ["head of the lab"]
    assert spell(found, "beta-ai").roles[0].text == "adviser"


def test_facts_that_say_the_same_are_one_point() -> None:
    found = of(
        dated=fact("departure", from_="acme", when="2025-11", role="Chief Scientist"),
        plain=fact("departure", from_="acme"),
        moved=fact("hire", from_="acme", to="beta"),
        titled=fact("role", object="acme", role="chief scientist"),
        aside=fact("role", object="acme", role="Chief Scientist", rank="deprecated"),
    )
    (left,) = spell(found, "acme").left
    assert (left.text, left.date) == ("for Beta", "2025-11")
    assert sorted(left.facts) == ["dated", "moved", "plain"]
    role, aside = spell(found, "acme").roles
    assert (role.text, role.date, role.facts) == ("Chief Scientist", "2025-11", ["dated", "titled"])
    assert aside.set_aside


def test_how_long_somebody_stayed() -> None:
    found = of(went=fact("departure", object="acme", when="2025-02", values=[STAY]))
    assert [point.text for point in spell(found, "acme").stay] == ["6 yrs 7 mos"]


def test_how_sure_and_disputed() -> None:
    found = of(
        board=fact("role", object="acme", role="director", modality="planned", question="q"),
        other=fact("statement", question="q"),
    )
    (role,) = spell(found, "acme").roles
    assert (role.strength, role.disputed, role.date) == ("plan", True, "undated")


def test_what_is_no_spell_stands_in_its_row() -> None:
    found = of(
        reports=fact("reporting", object="bob"),
        pay=fact("compensation", object="acme"),
        says=fact("opinion"),
        quoted=fact("statement", subject="acme", attributed_to=["ann"]),
        about=fact("opinion", subject="bob", object="ann"),
        wooed=fact("hire", subject="acme", object="ann"),
        team=fact("role", object="bob"),
    )
    assert found.spells == []
    assert [line.id for line in found.reporting] == ["reports"]
    assert [line.id for line in found.pay] == ["pay"]
    assert sorted(line.id for line in found.said) == ["quoted", "says"]
    assert sorted(line.id for line in found.other) == ["about", "team", "wooed"]


def test_a_role_without_a_title_says_its_statement() -> None:
    found = of(heads=fact("role", object="acme", statement="Ann heads Acme."))
    assert spell(found, "acme").roles[0].text == "Ann heads Acme."


def test_a_hire_whose_other_party_is_a_person_names_no_place() -> None:
    found = of(joined=fact("hire", object="bob", to="acme"))
    assert [one.organisation for one in found.spells] == ["acme"]


def test_only_people_have_careers() -> None:
    links = Links(dossier())
    assert career(links, "ann").spells == []
    for other in ("acme", "nobody"):
        with pytest.raises(UnknownRecordError, match=other):
            career(links, other)
