"""A deal with its figures."""

from __future__ import annotations

from typing import Any

import pytest

from tui.insight.deals import DealView, Measure, deal_view, headline
from tui.insight.links import Links
from tui.records.errors import UnknownRecordError
from tui.records.models import About, Deal, Dossier, Entity, Evidence, Fact, Party, Value


def price(text: str, low: str, high: str = "", **fields: Any) -> Value:
    kept = {"type": "money", "unit": "USD", "of": "price", **fields}
    return Value(text=text, lower=low, upper=high or low, **kept)


STAKE = Value(type="percent", text="49%", lower="49", upper="49", of="stake")
EXACT = price("$14.3 billion", "14300000000")
RANGE = price("$14.3 to $15 billion", "14300000000", "15000000000", bound="range")


def fact(article: str, *values: Value, **fields: Any) -> Fact:
    evidence = [Evidence(article=article, exact="x", start=0, end=1)]
    kept = {"kind": "deal", "statement": f"{article} says.", "deal": "deal-bridge", **fields}
    return Fact(evidence=evidence, values=list(values), **kept)


def view(**facts: Fact) -> DealView:
    dossier = Dossier(
        about=About(schema=1, title="t"),
        entities={"city": Entity(type="organisation", name="City")},
        deals={
            "deal-bridge": Deal(
                title="The bridge",
                kind="acquisition",
                status="signed",
                note="n",
                parties=[Party(entity="city", role="buyer"), Party(entity="owner", role="seller")],
            )
        },
        facts=facts,
    )
    return deal_view(Links(dossier), "deal-bridge")


def labels(measure: Measure) -> list[str]:
    return [figure.label for figure in measure.figures]


def test_what_a_deal_is() -> None:
    found = view()
    assert (found.id, found.title, found.kind) == ("deal-bridge", "The bridge", "acquisition")
    assert (found.status, found.note) == ("signed", "n")
    assert [(p.entity, p.name, p.role) for p in found.parties] == [
        ("city", "City", "buyer"),
        ("owner", "owner", "seller"),
    ]
    assert (found.facts, found.dates, found.measures, headline(found)) == ([], [], [], "")


def test_distinct_figures_of_one_measure_the_most_stated_first() -> None:
    found = view(
        flow=fact("flow", STAKE, RANGE),
        herald=fact("herald", EXACT),
        gazette=fact("gazette", EXACT, modality="reported", attributed_to=["insiders"]),
    )
    money, stake = found.measures
    assert (money.of, money.type, stake.of, stake.type) == ("price", "money", "stake", "percent")
    assert labels(money) == ["$14.3 bn", "$14.3–15 bn"]
    assert money.disputed
    assert not stake.disputed
    exact = money.figures[0]
    assert exact.facts == ["gazette", "herald"]
    assert exact.outlets == ["gazette", "herald"]
    assert exact.said_by == ["gazette (insiders)", "herald"]
    assert (exact.strength, exact.printed) == ("", ["$14.3 billion"])
    assert headline(found) == "$14.3 bn / $14.3–15 bn, 49%"


def test_figures_set_aside_or_denied_stand_apart() -> None:
    found = view(
        herald=fact("herald", EXACT, modality="planned"),
        title=fact("herald", price("$14 billion", "14000000000"), rank="deprecated"),
        mayor=fact("gazette", EXACT, modality="denied"),
    )
    (money,) = found.measures
    assert labels(money) == ["$14.3 bn"]
    assert money.figures[0].strength == "plan"
    assert [(figure.label, figure.strength) for figure in money.aside] == [
        ("$14.3 bn", "denied"),
        ("$14 bn", ""),
    ]
    assert not money.disputed
    assert headline(found) == "$14.3 bn"


def test_other_answers_to_the_same_question_count_if_of_the_same_thing() -> None:
    found = view(
        herald=fact("herald", EXACT, question="q"),
        flow=fact("flow", RANGE, price("$9", "9", of="toll"), question="q", deal=None),
        elsewhere=fact("blog", price("$3", "3"), deal=None),
    )
    (money,) = found.measures
    assert labels(money) == ["$14.3 bn", "$14.3–15 bn"]
    assert found.facts == ["herald"]


def test_dates_once_each_and_printed_ones_are_not_called_inferred() -> None:
    found = view(
        one=fact("a", when="2025-06", when_basis="the year from the context"),
        two=fact("b", when="2025-06"),
        three=fact("c", when="2025-08", due="2027", modality="planned"),
        aside=fact("d", when="2020", rank="deprecated"),
        undated=fact("e"),
    )
    assert [(dated.date, dated.due, dated.fact) for dated in found.dates] == [
        ("2025-06", False, "two"),
        ("2025-08", False, "three"),
        ("2027", True, "three"),
    ]
    assert found.dates[-1].strength == "plan"


def test_an_answer_that_belongs_to_another_deal_does_not_count() -> None:
    found = view(
        herald=fact("herald", EXACT, question="q"),
        loose=fact("flow", RANGE, question="q", deal=None),
        other=fact("blog", price("$20 billion", "20000000000"), question="q", deal="deal-other"),
    )
    (money,) = found.measures
    assert labels(money) == ["$14.3 bn", "$14.3–15 bn"]


def test_a_date_is_told_by_the_fact_that_states_the_deal() -> None:
    told = {"when": "2026-02-17", "when_text": "On February 17", "when_basis": "the year"}
    found = view(
        chips=fact("a", subject="city", object="chip", **told),
        plan=fact("a", subject="city", object="owner", modality="planned", **told),
        signed=fact("a", statement="the deal is signed.", subject="city", object="owner", **told),
    )
    assert [(one.date, one.fact) for one in found.dates] == [("2026-02-17", "signed")]


def test_texts_are_no_figures() -> None:
    found = view(named=fact("herald", Value(type="text", text="the Bridge", of="name")))
    assert found.measures == []


def test_an_id_that_is_no_deal() -> None:
    with pytest.raises(UnknownRecordError, match="deal-none"):
        deal_view(Links(Dossier(about=About(schema=1, title="t"))), "deal-none")
