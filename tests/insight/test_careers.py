"""A person's roles and moves, put together from facts."""

from __future__ import annotations

from typing import Any

import pytest

from tui.insight.careers import Career, Spell, career
from tui.insight.links import Links
from tui.records.errors import UnknownRecordError
from tui.records.models import About, Deal, Dossier, Entity, Fact, Party, Value


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
    assert (left.text, left.date, left.facts) == ("for Beta", "by 2025-07", ["hire"])
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
    assert (role.text, role.facts) == ("Chief Scientist", ["dated", "titled"])
    assert role.date == "until 2025-11"
    assert aside.set_aside


def test_a_departure_that_the_leaver_announces_is_told_as_announced() -> None:
    def date(**fields: Any) -> str:
        return spell(of(went=fact("departure", from_="acme", **fields)), "acme").left[0].date

    assert date(when="2025-11", attributed_to=["ann"]) == "announced 2025-11"
    assert date(attributed_to=["ann"]) == "announced"
    assert date(when="2025-11", attributed_to=["bob"]) == "2025-11"
    assert date(when="2025-11") == "2025-11"


def test_how_long_somebody_stayed() -> None:
    found = of(went=fact("departure", object="acme", when="2025-02", values=[STAY]))
    assert [point.text for point in spell(found, "acme").stay] == ["6 yrs 7 mos"]


def test_the_role_of_a_departure_is_told_by_its_end() -> None:
    def date(**fields: Any) -> str:
        found = of(went=fact("departure", from_="acme", role="chief", **fields))
        return spell(found, "acme").roles[0].date

    assert date(when="2025-11") == "until 2025-11"
    assert date(when="2026~") == "until ~2026"
    assert date(when="2026-02/2026-03~") == "left 2026-02 to ~2026-03"
    assert date(when="../2025-07") == "left by 2025-07"
    assert date() == "undated"
    assert date(when="2025-11", attributed_to=["ann"]) == "as of 2025-11"
    came = of(hire=fact("hire", from_="beta", to="acme", role="chief", when="2025-07"))
    assert spell(came, "acme").roles[0].date == "2025-07"


def test_how_long_somebody_stayed_is_also_said_by_other_facts() -> None:
    stay = Value(type="count", text="12 years", lower="12", unit="year", of="time of Ann at Acme")
    age = Value(type="count", text="28", lower="28", unit="year", of="age of Ann")
    found = of(
        stayed=fact("background", object="acme", values=[stay]),
        old=fact("background", object="beta", values=[age]),
        theirs=fact("background", statement="Bob.", subject="bob", object="acme", values=[stay]),
    )
    assert [(one.name, [point.text for point in one.stay]) for one in found.spells] == [
        ("Acme", ["12 years"])
    ]
    assert [line.id for line in found.other] == ["old"]


def test_whoever_keeps_a_role_where_a_hire_comes_from_has_not_left() -> None:
    hire = fact("hire", from_="acme", to="beta", when="2025-06")
    kept = fact("role", object="acme", role="director", modality="planned")
    found = of(hire=hire, kept=kept)
    assert spell(found, "beta").joined[0].text == "from Acme"
    assert spell(found, "acme").left == []
    assert [one.name for one in found.spells] == ["Acme", "Beta"]
    was = of(hire=hire, was=fact("role", object="acme", role="director"))
    assert spell(was, "acme").left[0].text == "for Beta"


def paid(**facts: Fact) -> Career:
    held = dossier(**facts)
    parties = [Party(entity="ann", role="hire"), Party(entity="bob", role="employer")]
    held.deals["deal-pay"] = Deal(title="Pay", kind="compensation", parties=parties)
    held.deals["deal-others"] = Deal(title="Others", kind="compensation")
    return career(Links(held), "ann")


def test_pay_is_what_the_person_is_paid() -> None:
    found = paid(
        own=fact("compensation", object="acme", deal="deal-pay"),
        theirs=fact("compensation", object="acme", deal="deal-others"),
        loose=fact("compensation", object="acme"),
        told=fact("compensation", object="acme", deal="deal-others", attributed_to=["ann"]),
        said=fact("compensation", subject="acme", attributed_to=["ann"]),
    )
    assert sorted(line.id for line in found.pay) == ["loose", "own"]
    assert sorted(line.id for line in found.said) == ["said", "told"]
    assert [line.id for line in found.other] == ["theirs"]
    payer = paid(pay=fact("compensation", deal="deal-pay"))
    assert [line.id for line in payer.pay] == ["pay"]


def test_who_pays_is_not_paid() -> None:
    held = dossier(pay=fact("compensation", subject="bob", deal="deal-pay"))
    held.deals["deal-pay"] = Deal(
        title="Pay", kind="compensation", parties=[Party(entity="bob", role="employer")]
    )
    found = career(Links(held), "bob")
    assert (found.pay, [line.id for line in found.other]) == ([], ["pay"])


def test_facts_of_a_deal_the_person_is_merely_party_to_stand_apart() -> None:
    found = paid(
        price=fact("deal", subject="acme", deal="deal-pay", when="2020", statement="A price."),
        own=fact("background", when="2025"),
    )
    assert [line.id for line in found.other] == ["own"]
    assert [line.id for line in found.party] == ["price"]


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
