"""Facts by date, and what became of plans."""

from __future__ import annotations

from typing import Any

import pytest

from tests.insight.building import fact
from tui.insight.links import Links
from tui.insight.outcomes import chain, words
from tui.insight.timeline import timeline
from tui.records.models import SCHEMA, About, Dossier, Fact, Relation


def links(**facts: Fact) -> Links:
    ids = {name.replace("_", "-"): one for name, one in facts.items()}
    return Links(Dossier(about=About(schema=SCHEMA, title="Test"), facts=ids))


def plan(statement: str, due: str, **more: Any) -> Fact:
    return fact(statement, modality=more.pop("modality", "planned"), due=due, **more)


def replaces(other: str, kind: str = "supersedes") -> list[Relation]:
    return [Relation(kind=kind, fact=other)]  # type: ignore[arg-type]


def test_longer_spans_stand_before_what_lies_in_them_and_undated_last() -> None:
    line = timeline(
        links(
            none=fact("Nobody says when."),
            day=fact("A day.", when="2025-06-02"),
            month=fact("A month.", when="2025-06"),
            year=fact("A year.", when="2025"),
            before=fact("Long ago.", when="2022~"),
        )
    )
    assert [entry.fact for entry in line.entries] == ["before", "year", "month", "day", "none"]
    assert [entry.shown for entry in line.entries] == [
        "~2022", "2025", "2025-06", "2025-06-02", "undated",
    ]  # fmt: skip
    assert [entry.period for entry in line.entries] == ["2022", "2025", "2025", "2025", "undated"]
    assert [entry.precision for entry in line.entries][-2:] == ["day", ""]
    assert line.undated == 1


def test_a_plan_stands_where_it_is_due_and_says_when_it_was_said() -> None:
    line = timeline(
        links(a=plan("A ships.", "../2027-03", when="2025-01"), b=fact("B", when="2026"))
    )
    assert [entry.fact for entry in line.entries] == ["b", "a"]
    late = line.entries[1]
    assert (late.shown, late.said, late.due, late.period) == ("by 2027-03", "2025-01", True, "2027")
    assert line.plans == 1


def test_what_was_set_aside_is_counted_and_left_out() -> None:
    line = timeline(links(a=fact("A", rank="deprecated", when="2025"), b=fact("B", when="2025")))
    assert [entry.fact for entry in line.entries] == ["b"]
    assert line.set_aside == 1


def test_planned_then_slipped_then_put_on_hold() -> None:
    these = links(
        first=plan("B is due.", "2025-22"),
        second=plan("B is put off.", "2025-23", relations=replaces("first")),
        third=fact("B was put on indefinite hold.", when="2026", relations=replaces("second")),
    )
    steps = chain(these, "first")
    assert [step.fact for step in steps] == ["first", "second", "third"]
    assert [step.fate for step in steps] == ["planned", "slipped", "ended"]
    assert words(steps) == ("planned for summer 2025 > slipped to autumn 2025 > put on hold, 2026")
    assert words(chain(these, "second")) == "planned for autumn 2025 > put on hold, 2026"
    assert chain(these, "third") == []


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (fact("It was cancelled.", relations=replaces("a")), "cancelled"),
        (fact("It shipped.", when="2025-07", relations=replaces("a", "fulfils")), "done, 2025-07"),
        (plan("Sooner.", "2025-03", relations=replaces("a")), "brought forward to 2025-03"),
        (fact("Something else came.", relations=replaces("a")), "replaced"),
        (fact("No.", modality="planned", relations=replaces("a")), "planned anew"),
    ],
)
def test_what_a_plan_comes_to_is_said_in_words(after: Fact, said: str) -> None:
    these = links(a=plan("A is due.", "2025-06"), b=after)
    assert words(chain(these, "a")[1:]) == said


def test_an_outcome_that_was_set_aside_is_none() -> None:
    wrong = fact("It was cancelled.", rank="deprecated", relations=replaces("a"))
    assert len(chain(links(a=plan("A is due.", "2025-06"), b=wrong), "a")) == 1


def test_a_plan_told_in_other_words_shares_the_outcome_of_its_question() -> None:
    told = {"question": "q", "relations": [Relation(kind="qualifies", fact="a")]}
    these = links(
        a=plan("A is due.", "2025-06", question="q"),
        b=plan("A, otherwise said.", "2025-05", **told),
        c=plan("A is late.", "2025-09", relations=replaces("a")),
        d=plan("Another matter.", "2025-05", relations=told["relations"]),
    )
    assert words(chain(these, "b")) == "planned for 2025-05 > slipped to 2025-09"
    assert len(chain(these, "d")) == 1, "without the question it is not the same plan"


def test_plans_that_replace_each_other_in_a_circle_end() -> None:
    these = links(
        a=plan("A", "2025-06", relations=replaces("b")),
        b=plan("B", "2025-07", relations=replaces("a")),
    )
    assert [step.fact for step in chain(these, "a")] == ["a", "b"]
