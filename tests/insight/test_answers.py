"""Answers side by side, on a small dossier about the price of a bridge."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from tests.insight.building import corpus, fact, organisation, quote
from tui.insight.answers import (
    STANDINGS,
    TITLES,
    Answer,
    Comparison,
    against,
    compare,
    most_stated,
    standing,
)
from tui.insight.corpus import Corpus
from tui.insight.links import Links
from tui.records.errors import UnknownRecordError
from tui.records.models import Entity, Fact, Question, Relation, Section, Value

HERALD = """Bridge sold for about $14 billion

In June the city bought 49% of the bridge for $14.3 billion, said the Wall Street Journal.
The mayor denied the sale.
"""
HERALD_ID = "Pada Juni kota membeli 49% jembatan seharga $143 miliar.\n"
GAZETTE = "The city paid $14.3 billion for it. Guests expect $20 billion in all.\n"
FLOW = "The mayor paid $14.3 to $15 billion for 49% of the bridge. It was paid in parts.\n"


def money(text: str, low: str, high: str | None = None, **fields: Any) -> Value:
    values: dict[str, Any] = {
        "type": "money",
        "text": text,
        "unit": "USD",
        "of": "price of the bridge",
        "lower": low,
        "upper": high or low,
        **fields,
    }
    return Value(**values)


STAKE = Value(type="percent", text="49%", lower="49", upper="49", of="stake in the bridge")
PRICE = money("$14.3 billion", "14300000000")


def facts() -> dict[str, Fact]:
    herald = "In June the city bought 49% of the bridge for $14.3 billion"
    about_city: dict[str, Any] = {"question": "q-price", "subject": "city", "object": "bridge"}
    return {
        "herald-price": fact(
            "The city bought it for $14.3 billion.",
            quote("herald", HERALD, herald),
            **about_city,
            values=[PRICE, STAKE],
            when="2025-06",
            when_basis="the year from the context",
            modality="reported",
            attributed_to=["wsj"],
        ),
        "gazette-price": fact(
            "The city paid $14.3 billion.",
            quote("gazette", GAZETTE, "The city paid $14.3 billion"),
            **about_city,
            values=[PRICE],
        ),
        "flow-price": fact(
            "The mayor paid $14.3 to $15 billion.",
            quote("flow", FLOW, "The mayor paid $14.3 to $15 billion for 49% of the bridge"),
            **{**about_city, "subject": "mayor"},
            values=[
                money("$14.3 to $15 billion", "14300000000", "15000000000", bound="range"),
                STAKE,
            ],
        ),
        "title-price": fact(
            "The headline says about $14 billion.",
            quote("herald", HERALD, "Bridge sold for about $14 billion"),
            **about_city,
            values=[money("about $14 billion", "14000000000", bound="about")],
            rank="deprecated",
            rank_reason="The headline rounds.",
        ),
        "translated-price": fact(
            "The Indonesian text says $143 billion.",
            quote("herald-id", HERALD_ID, "$143 miliar"),
            **about_city,
            values=[money("$143 miliar", "143000000000")],
        ),
        "guests": fact(
            "Guests expect $20 billion in all.",
            quote("gazette", GAZETTE, "Guests expect $20 billion in all"),
            question="q-price",
            values=[money("$20 billion", "20000000000", of="price of everything")],
            modality="predicted",
            attributed_to=["guests"],
        ),
        "denial": fact(
            "The mayor denied the sale.",
            quote("herald", HERALD, "The mayor denied the sale"),
            question="q-price",
            modality="denied",
            attributed_to=["mayor"],
        ),
        "parts": fact(
            "It was paid in parts.",
            quote("flow", FLOW, "It was paid in parts"),
            question="q-price",
            relations=[Relation(kind="qualifies", fact="flow-price", note="Over how long?")],
        ),
    }


@pytest.fixture
def bridge(tmp_path: Path) -> Corpus:
    return corpus(
        tmp_path,
        {"herald": HERALD, "herald-id": HERALD_ID, "gazette": GAZETTE, "flow": FLOW},
        sections={
            "herald": [
                Section(role="title", start=0, end=33),
                Section(role="body", start=35, end=len(HERALD)),
            ]
        },
        articles={
            "herald": {
                "publisher": "herald-outlet",
                "published": "2025-07",
                "published_basis": "x",
            },
            "herald-id": {
                "publisher": "herald-outlet",
                "translation_of": "herald",
                "language": "id",
            },
            "gazette": {"publisher": "gazette-outlet", "published": "2025-08"},
            "flow": {"publisher": "flow-outlet"},
        },
        entities={
            "herald-outlet": Entity(type="publication", name="Herald"),
            "gazette-outlet": Entity(type="publication", name="Gazette"),
            "flow-outlet": Entity(type="publication", name="Flow"),
            "wsj": Entity(type="publication", name="Wall Street Journal"),
            "city": organisation("City"),
            "mayor": Entity(type="person", name="The Mayor"),
            "bridge": Entity(type="place", name="Bridge"),
        },
        questions={"q-price": Question(text="What was paid?", differs=["amount"], verdict="V.")},
        facts=facts(),
    )


def answer(comparison: Comparison, fact_id: str) -> Answer:
    found = [a for group in comparison.groups for a in group.answers if a.fact == fact_id]
    assert len(found) == 1
    return found[0]


def by_standing(comparison: Comparison) -> dict[str, list[str]]:
    return {group.standing: [a.fact for a in group.answers] for group in comparison.groups}


def test_the_answers_are_grouped_by_how_they_stand(bridge: Corpus) -> None:
    found = compare(bridge, "q-price", "herald-price")
    assert (found.text, found.verdict, found.differs) == ("What was paid?", "V.", ["amount"])
    assert found.base == "herald-price"
    assert by_standing(found) == {
        "same": ["herald-price", "gazette-price"],
        "overlap": ["flow-price"],
        "more": ["translated-price"],
        "differs": ["guests", "parts"],
        "denied": ["denial"],
        "set aside": ["title-price"],
    }
    assert [group.title for group in found.groups] == [
        TITLES[one] for one in STANDINGS if one not in {"less", "qualified"}
    ]


def test_another_base_turns_more_and_less(bridge: Corpus) -> None:
    found = compare(bridge, "q-price", "translated-price")
    assert by_standing(found)["less"] == ["herald-price", "gazette-price", "flow-price"]
    assert by_standing(compare(bridge, "q-price", "flow-price"))["qualified"] == ["parts"]


def test_without_a_fact_the_most_stated_answer_is_the_base(bridge: Corpus) -> None:
    assert compare(bridge, "q-price").base == "gazette-price"
    assert compare(bridge, "q-price", "no-such-fact").base == "gazette-price"
    assert most_stated(bridge.dossier, ["title-price", "denial", "guests"]) == "guests"
    assert most_stated(bridge.dossier, ["title-price"]) == "title-price"
    assert most_stated(bridge.dossier, []) == ""


def test_a_preferred_answer_comes_before_one_of_more_outlets(bridge: Corpus) -> None:
    preferred = replace(bridge.dossier.facts["flow-price"], rank="preferred")
    bridge.dossier.facts["flow-price"] = preferred
    assert compare(bridge, "q-price").base == "flow-price"


def test_quotes_are_verbatim_with_outlet_section_source_date_and_strength(bridge: Corpus) -> None:
    found = answer(compare(bridge, "q-price"), "herald-price")
    (cited,) = found.quotes
    assert cited.text == "In June the city bought 49% of the bridge for $14.3 billion"
    assert (cited.outlet, cited.section, cited.date) == ("Herald", "body", "~2025-07")
    assert (cited.source, cited.strength) == ("via Wall Street Journal", "reported")
    assert (cited.state, cited.supports, cited.start) == ("exact", True, 35)
    assert (found.figure, found.outlets, found.sources) == ("$14.3 bn, 49%", ["Herald"], ["wsj"])
    title = answer(compare(bridge, "q-price"), "title-price")
    assert (title.quotes[0].section, title.set_aside) == ("title", "The headline rounds.")
    translated = answer(compare(bridge, "q-price"), "translated-price")
    assert translated.quotes[0].outlet == "Herald (Indonesian)"


def test_a_quote_that_is_gone_is_shown_as_cited_and_not_as_support(bridge: Corpus) -> None:
    (bridge.folder / "gazette.txt").write_text("Nothing of the kind.\n", encoding="utf-8")
    (cited,) = answer(compare(bridge, "q-price"), "gazette-price").quotes
    assert cited.text == "The city paid $14.3 billion"
    assert (cited.supports, cited.state, cited.start) == (False, "lost", None)


def test_a_missing_article_loses_its_quotes_alone(bridge: Corpus) -> None:
    (bridge.folder / "flow.txt").unlink()
    found = compare(bridge, "q-price")
    assert answer(found, "flow-price").quotes[0].state == "lost"
    assert answer(found, "flow-price").quotes[0].note
    assert answer(found, "herald-price").quotes[0].state == "exact"


def test_at_a_glance_nobody_says_15(bridge: Corpus) -> None:
    assert compare(bridge, "q-price").glance == [
        "Herald (via Wall Street Journal) and Gazette say $14.3 bn: price of the bridge",
        "Flow says $14.3–15 bn: price of the bridge",
        "Herald (Indonesian) says $143 bn: price of the bridge",
        "Gazette (guests) says $20 bn (forecast): price of everything",
        "nobody says $15 bn",
        "set aside: Herald, about $14 bn: price of the bridge",
    ]


def test_figures_of_one_thing_need_not_say_of_what(bridge: Corpus) -> None:
    del bridge.dossier.facts["guests"], bridge.dossier.facts["translated-price"]
    assert compare(bridge, "q-price").glance == [
        "Herald (via Wall Street Journal) and Gazette say $14.3 bn",
        "Flow says $14.3–15 bn",
        "nobody says $15 bn",
        "set aside: Herald, about $14 bn",
    ]


def test_a_range_of_which_nobody_says_an_end_stands_alone(bridge: Corpus) -> None:
    facts = bridge.dossier.facts
    wide = money("$20 to $30 billion", "20000000000", "30000000000", bound="range")
    facts["flow-price"] = replace(facts["flow-price"], values=[wide])
    assert not [told for told in compare(bridge, "q-price").glance if "nobody" in told]


def test_a_denied_figure_is_said_to_be_denied(bridge: Corpus) -> None:
    facts = bridge.dossier.facts
    facts["denial"] = replace(facts["denial"], values=[PRICE])
    assert "Herald (says The Mayor) denies $14.3 bn" in compare(bridge, "q-price").glance


def test_one_figure_alone_or_figures_nobody_asked_for_are_no_glance(bridge: Corpus) -> None:
    questions, facts = bridge.dossier.questions, bridge.dossier.facts
    for fact_id in list(facts):
        if fact_id not in {"herald-price", "guests"}:
            del facts[fact_id]
    assert compare(bridge, "q-price").glance == [
        "Herald (via Wall Street Journal) says $14.3 bn: price of the bridge",
        "Gazette (guests) says $20 bn (forecast): price of everything",
    ]
    questions["q-price"] = Question(text="Who paid?", differs=["doer"])
    assert compare(bridge, "q-price").glance == []
    questions["q-price"] = Question(text="What was paid?", differs=["amount"])
    del facts["guests"]
    assert compare(bridge, "q-price").glance == []


def test_against_says_in_short_what_speaks_against_a_fact(bridge: Corpus) -> None:
    ids = Links(bridge.dossier).answers("q-price")
    assert against(bridge.dossier, ids, "herald-price") == [
        "Flow, $14.3–15 bn",
        "Herald (Indonesian), $143 bn",
        "Gazette, Guests expect $20 billion in all.",
        "Herald, denied: The mayor denied the sale.",
        "Flow, It was paid in parts.",
        "Herald, about $14 bn",
    ]
    assert "Flow, It was paid in parts." not in against(bridge.dossier, ids, "flow-price")


def test_standing_is_the_same_for_an_answer_and_itself(bridge: Corpus) -> None:
    for fact_id in bridge.dossier.facts:
        assert standing(bridge.dossier, fact_id, fact_id) == "same"


def test_a_question_without_answers_and_one_that_is_none(bridge: Corpus) -> None:
    bridge.dossier.questions["q-empty"] = Question(text="?")
    empty = compare(bridge, "q-empty")
    assert (empty.base, empty.groups, empty.glance) == ("", [], [])
    with pytest.raises(UnknownRecordError, match="q-none"):
        compare(bridge, "q-none")
