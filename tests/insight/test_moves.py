"""Who went where: moves put together from facts that tell their halves, and nothing more."""

from __future__ import annotations

from typing import Any

import pytest

from tests.insight.building import fact, organisation
from tui.insight.links import Links
from tui.insight.moves import Flow, Moves, moves
from tui.records.models import SCHEMA, About, Dossier, Entity, Fact, Value

ENTITIES = {
    "ann": Entity(type="person", name="Ann"),
    "bob": Entity(type="person", name="Bob"),
    "m": organisation("M"),
    "m-lab": organisation("M Lab", part_of="m"),
    "n": organisation("N"),
    "o": organisation("O"),
    "tool": Entity(type="product", name="Tool"),
}


def told(*facts: Fact) -> Moves:
    ids = {f"f{number}": one for number, one in enumerate(facts)}
    dossier = Dossier(about=About(schema=SCHEMA, title="Test"), entities=ENTITIES, facts=ids)
    return moves(Links(dossier))


def of(kind: str, person: str = "ann", **fields: Any) -> Fact:
    return fact(f"{person}: {kind}", kind=kind, subject=person, **fields)


def ways(found: Moves) -> list[tuple[str, str, str]]:
    return [(move.person, move.source, move.target) for move in found.moves]


def test_a_departure_and_a_later_role_are_one_move() -> None:
    found = told(
        of("departure", from_="m", when="2024-08", role="researcher"),
        of("role", object="n", when="2025-06~", role="chief"),
    )
    assert ways(found) == [("ann", "m", "n")]
    (move,) = found.moves
    assert (move.shown, move.seen, move.was, move.became) == (
        "2024-08", "~2025-06", "researcher", "chief",
    )  # fmt: skip
    assert move.facts == ["f0", "f1"]


@pytest.mark.parametrize(
    ("said_by", "kind", "announced"),
    [(["ann"], "departure", True), (["gazette"], "departure", False), (["ann"], "hire", False)],
)
def test_a_departure_that_the_leaver_announced_is_told_as_announced(
    said_by: list[str], kind: str, announced: bool
) -> None:
    (move,) = told(of(kind, from_="m", when="2025-11", attributed_to=said_by)).moves
    assert move.announced is announced


def test_a_move_is_as_sure_as_its_surest_fact() -> None:
    hired = of("hire", to="n", when="2025", modality="reported")
    assert told(hired).moves[0].strength == "reported"
    assert told(hired, of("hire", from_="m", to="n", when="2025")).moves[0].strength == ""


def test_who_announced_it_and_is_known_to_have_come_elsewhere_has_moved() -> None:
    (move,) = told(
        of("departure", from_="m", when="2025-11", attributed_to=["ann"]),
        of("hire", from_="m", to="n", when="2025-11"),
    ).moves
    assert not move.announced


def test_a_role_before_the_departure_or_undated_is_no_arrival() -> None:
    for when in ("2023", "", "2024-08"):
        found = told(of("departure", from_="m", when="2024-08"), of("role", object="n", when=when))
        assert ways(found) == [("ann", "m", "")], when


def test_a_role_in_a_part_of_the_place_that_was_left_is_what_they_were() -> None:
    found = told(
        of("departure", from_="m", when="2024-08"), of("role", object="m-lab", role="head")
    )
    assert ways(found) == [("ann", "m", "")]
    assert found.moves[0].was == "head"
    later = told(of("departure", from_="m", when="2024"), of("role", object="m-lab", when="2025"))
    assert ways(later) == [("ann", "m", "")]
    assert later.moves[0].facts == ["f0"]


def test_a_hire_and_a_departure_that_meet_are_one_move_dated_by_the_better() -> None:
    found = told(
        of("hire", from_="m", to="n", when="2026-02~"),
        of("departure", from_="m", when="2026-02-10"),
    )
    assert ways(found) == [("ann", "m", "n")]
    assert found.moves[0].shown == "2026-02-10"
    assert sorted(found.moves[0].facts) == ["f0", "f1"]


def test_coming_and_going_are_two_moves_by_date() -> None:
    found = told(
        of("departure", from_="m", when="2026-02"),
        of("hire", from_="n", to="m", when="2025-07"),
        of("role", object="m-lab", role="head"),
    )
    assert ways(found) == [("ann", "n", "m"), ("ann", "m", "")]
    assert found.moves[0].became == "head"


def test_only_what_is_told_as_done_of_a_person_is_a_move() -> None:
    found = told(
        of("hire", to="m", modality="planned"),
        of("hire", to="m", modality="denied"),
        of("hire", to="m", rank="deprecated"),
        of("role", object="m"),
        fact("M hires.", kind="hire", subject="m", to="m"),
        of("hire", "bob", object="tool"),
    )
    assert ways(found) == [("bob", "", "")]


def test_flows_count_people_once() -> None:
    found = told(
        of("departure", from_="m", to="n", when="2024"),
        of("departure", from_="m", to="n", when="2025"),
        of("departure", "bob", from_="m", to="n", when="2024"),
        of("hire", "bob", from_="n", to="o", when="2025"),
    )
    assert found.flows == [Flow("m", "n", ["ann", "bob"]), Flow("n", "o", ["bob"])]


def test_what_is_known_of_the_whole_says_its_counts() -> None:
    def number(count: str, what: str) -> Value:
        return Value(type="count", text=count, lower=count, upper=count, unit="person", of=what)

    found = told(
        fact("Some left.", kind="departure", subject="m", from_="m"),
        fact(
            "Of 14 three remain.",
            kind="headcount",
            subject="m",
            values=[number("14", "authors"), number("3", "authors who remain")],
        ),
        fact("Seven left.", kind="departure", subject="m", values=[number("7", "leavers")]),
        of("departure", from_="m"),
    )
    assert [(one.fact, one.count) for one in found.whole] == [
        ("f1", "3 of 14"),
        ("f2", "7 people"),
        ("f0", ""),
    ]
