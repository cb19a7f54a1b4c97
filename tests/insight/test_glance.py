"""Who says which figure, a sentence each."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.insight.bridge import PRICE, bridge_corpus, money
from tui.insight.answers import compare
from tui.insight.corpus import Corpus
from tui.records.models import Question, Value


@pytest.fixture
def bridge(tmp_path: Path) -> Corpus:
    return bridge_corpus(tmp_path)


def test_at_a_glance_nobody_says_15(bridge: Corpus) -> None:
    assert compare(bridge, "q-price").glance == [
        "Herald (via Wall Street Journal) and Gazette say $14.3 bn: price of the bridge",
        "Flow says $14.3–15 bn: price of the bridge",
        "Herald (Indonesian) says $143 bn: price of the bridge",
        "Gazette (guests) says $20 bn (forecast): price of everything",
        "nobody says $15 bn",
        "set aside: Herald, about $14 bn: price of the bridge",
    ]


def test_the_preferred_figure_stands_first_and_forecasts_last(bridge: Corpus) -> None:
    facts = bridge.dossier.facts
    facts["flow-price"] = replace(facts["flow-price"], rank="preferred")
    assert compare(bridge, "q-price").glance[0] == "Flow says $14.3–15 bn: price of the bridge"
    for fact_id in ("herald-price", "gazette-price"):
        facts[fact_id] = replace(facts[fact_id], modality="predicted")
    assert [told.split(" ")[-1] for told in compare(bridge, "q-price").glance[:4]] == [
        "bridge",
        "bridge",
        "bridge",
        "everything",
    ]
    assert compare(bridge, "q-price").glance[2].startswith("Herald (via Wall Street Journal) and")


def test_what_the_text_says_stands_before_what_a_title_says(bridge: Corpus) -> None:
    facts = bridge.dossier.facts
    title = replace(facts["title-price"], rank="normal", rank_reason="")
    bridge.dossier.facts.clear()
    facts.update({"title": title, "flow": bridge_corpus(bridge.folder).dossier.facts["flow-price"]})
    assert [told.split(" say")[0] for told in compare(bridge, "q-price").glance[:2]] == [
        "Flow",
        "Herald",
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


def test_a_figure_without_a_quote_is_said_by_nobody(bridge: Corpus) -> None:
    facts = bridge.dossier.facts
    facts["flow-price"] = replace(facts["flow-price"], evidence=[])
    facts["title-price"] = replace(facts["title-price"], evidence=[])
    assert not any("15 bn" in told or "aside" in told for told in compare(bridge, "q-price").glance)


def test_a_text_without_a_word_is_no_figure(bridge: Corpus) -> None:
    facts, blank = bridge.dossier.facts, Value(type="text", text=" ", of="colour")
    red = Value(type="text", text="red", of="colour")
    facts["flow-price"] = replace(facts["flow-price"], values=[blank])
    facts["gazette-price"] = replace(facts["gazette-price"], values=[red])
    assert not any("“ ”" in told or "“”" in told for told in compare(bridge, "q-price").glance)
