"""The order of facts in a list, and what the list says of each."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from tui.insight.labels import (
    STRENGTH,
    dated,
    fact_line,
    figure,
    inferred,
    published,
    when,
    when_and_said,
)
from tui.insight.links import Links
from tui.insight.ordering import By, ordered
from tui.insight.short_dates import fitted
from tui.records.models import About, Article, Dossier, Evidence, Fact, Modality, Value


def fact(statement: str = "s", *articles: str, **fields: Any) -> Fact:
    evidence = [Evidence(article=at, exact="x", start=0, end=1) for at in articles]
    return Fact(**{"kind": "deal", "statement": statement, "evidence": evidence, **fields})


def dossier(**facts: Fact) -> Dossier:
    return Dossier(about=About(schema=1, title="t"), facts=facts)


MIXED = dossier(
    undated=fact("U", "a", "b", "c"),
    aside=fact("A", "a", "b", when="2020", rank="deprecated", rank_reason="a headline"),
    later=fact("L", "a", when="2026-02"),
    retracted=fact("R", when="2019", modality="retracted"),
    year=fact("Y", "a", "b", when="2025"),
    early=fact("E", "a", when="2025-01"),
    due=fact("D", "a", when="2024", due="2027", modality="planned"),
)


@pytest.mark.parametrize(
    ("by", "ids"),
    [
        ("date", "year early later due undated retracted aside"),
        ("newest", "due later year early undated aside retracted"),
        ("outlets", "undated year early later due aside retracted"),
        ("statement", "due early later undated year aside retracted"),
    ],
)
def test_order(by: By, ids: str) -> None:
    assert ordered(MIXED, MIXED.facts, by) == ids.split()


def test_order_by_date_is_the_usual_one() -> None:
    assert ordered(MIXED, reversed(list(MIXED.facts))) == ordered(MIXED, MIXED.facts, "date")


def test_every_strength_has_its_word() -> None:
    assert set(STRENGTH) == set(get_args(Modality))
    assert [word for word in STRENGTH.values() if not word] == [""]
    assert len(set(STRENGTH.values())) == len(STRENGTH)


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({}, "undated"),
        ({"when": "2025-06"}, "2025-06"),
        ({"when": "2025-06", "when_basis": "the year from the context"}, "~2025-06"),
        ({"when": "2025-06~", "when_basis": "so"}, "~2025-06"),
        ({"when": "../2025-07~", "when_basis": "so"}, "by ~2025-07"),
        ({"when": "2025", "due": "2027"}, "due 2027"),
        ({"when": "../2026-03~", "when_basis": "so", "due": "2026-33"}, "due Q1 2026"),
        ({"when": "2025", "due": "2026/2028"}, "due 2026 to 2028"),
        ({"due": "../2025-12"}, "due by 2025-12"),
        ({"due": "2026-33"}, "due Q1 2026"),
        ({"when_basis": "nothing to infer from"}, "undated"),
    ],
)
def test_date_of_a_fact(fields: dict[str, str], shown: str) -> None:
    assert when(fact(**fields)) == shown


@pytest.mark.parametrize(
    ("edtf", "printed", "shown"),
    [
        ("2026-02-24", "On February 24", "2026-02-24"),
        ("2026-02-24", "Pada 24 Februari", "2026-02-24"),
        ("2026-02-24", "In February", "~2026-02-24"),
        ("2026-02-24", "On March 24", "~2026-02-24"),
        ("2026-02-04", "On February 24", "~2026-02-04"),
        ("2025-10", "In October", "2025-10"),
        ("2025-10", "Seven months later", "~2025-10"),
        ("2025-05", "now", "~2025-05"),
        ("2025-34", "Q2", "Q2 2025"),
        ("2025-22", "in the summer", "summer 2025"),
        ("2023-37", "Early 2023", "early 2023"),
        ("2025", "last year", "2025"),
        ("2025", "In 2025", "2025"),
        ("2025", "Back then", "~2025"),
        ("2025-10~", "In October", "~2025-10"),
        ("2026-02-17/2026-02-26", "within 10 days", "~2026-02-17 to 2026-02-26"),
        ("2026-02-17/2026-02-26", "from 17 to 26 February", "2026-02-17 to 2026-02-26"),
        ("2022/..", "since 2022", "from 2022"),
        ("2026-02-24", "2026-02-24", "2026-02-24"),
    ],
)
def test_a_date_is_inferred_only_where_its_finest_part_is_not_printed(
    edtf: str, printed: str, shown: str
) -> None:
    assert inferred(edtf, "the year from the context", printed) == shown
    assert dated(fact(when=edtf, when_basis="so", when_text=printed)) == shown


def test_when_a_plan_was_said_stands_beside_its_date_only_if_it_is_known() -> None:
    plan = fact(when="2026-01", when_text="In January", when_basis="so", due="2026")
    assert when_and_said(plan) == "due 2026, said 2026-01"
    assert when_and_said(fact(when="../2026-03~", when_basis="so", due="2026")) == "due 2026"
    assert when_and_said(fact(when="2026")) == "2026"


def test_date_of_an_article() -> None:
    plain = Article(file="a", title="t", sha256="0", published="2026-03")
    assert published(plain) == "2026-03"
    guessed = Article(
        file="a", title="t", sha256="0", published="2026-03", published_basis="latest event"
    )
    assert published(guessed) == "~2026-03"


def test_figure_has_the_money_first_and_each_amount_once() -> None:
    stake = Value(type="percent", text="49%", lower="49")
    price = Value(type="money", text="$14.3 billion", lower="14300000000", unit="USD")
    name = Value(type="text", text="a name", of="name")
    assert figure(fact(values=[stake, price, price, name])) == "$14.3 bn, 49%"
    assert figure(fact()) == ""


def test_the_line_of_a_fact() -> None:
    held = dossier(
        one=fact("One", "a", "b", question="q", modality="planned", attributed_to=["acme"]),
        two=fact("Two", "a", question="q", rank="deprecated", rank_reason="a headline"),
        three=fact("Three", "a", rank="deprecated"),
    )
    links = Links(held)
    one, two, three = (fact_line(links, fact_id) for fact_id in held.facts)
    assert (one.date, one.statement, one.strength) == ("undated", "One", "plan")
    assert (one.outlets, one.disputed, one.set_aside) == (2, True, "")
    assert (two.set_aside, two.disputed, two.strength) == ("a headline", True, "")
    assert three.set_aside == "set aside, no reason given"
    assert not three.disputed


@pytest.mark.parametrize("written", ["[June 2025", "2025-²", "2025-13/2026-", "about 2025/2024"])
def test_what_is_no_date_is_told_as_it_is_written(written: str) -> None:
    told = fact(when=written, when_basis="it says so", when_text="in June")
    assert dated(told) == written
    assert fitted(written, written, 5) == written
