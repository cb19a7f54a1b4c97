"""Answers side by side, on a small dossier about the price of a bridge."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.insight.bridge import PRICE, bridge_corpus
from tui.insight.answers import (
    ALONE,
    BASE,
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
from tui.records.models import Question


@pytest.fixture
def bridge(tmp_path: Path) -> Corpus:
    return bridge_corpus(tmp_path)


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


def test_a_base_that_stands_alone_is_not_called_the_same(bridge: Corpus) -> None:
    titles = {group.standing: group.title for group in compare(bridge, "q-price").groups}
    assert titles["same"] == TITLES["same"]
    alone = {group.standing: group.title for group in compare(bridge, "q-price", "guests").groups}
    assert (alone["same"], alone["differs"]) == (BASE, TITLES["differs"])
    for fact_id in list(bridge.dossier.facts):
        if fact_id != "guests":
            del bridge.dossier.facts[fact_id]
    (only,) = compare(bridge, "q-price").groups
    assert only.title == ALONE


def test_what_the_text_says_is_the_base_before_what_its_title_says(bridge: Corpus) -> None:
    facts = bridge.dossier.facts
    for fact_id in ("gazette-price", "translated-price", "guests"):
        del facts[fact_id]
    title = facts["title-price"]
    facts["title-price"] = replace(title, rank="normal", rank_reason="", values=[PRICE])
    facts["herald-price"] = replace(facts["herald-price"], question=None)
    facts["flow-price"] = replace(facts["flow-price"], modality="alleged")
    assert compare(bridge, "q-price").base == "flow-price"
    facts["title-price"] = replace(facts["title-price"], rank="preferred")
    assert compare(bridge, "q-price").base == "title-price"


def test_what_was_set_aside_is_no_base_while_another_answer_stands(bridge: Corpus) -> None:
    assert compare(bridge, "q-price", "title-price").base == "gazette-price"
    assert most_stated(bridge.dossier, ["title-price", "denial"]) == "denial"
    for fact_id in list(bridge.dossier.facts):
        if fact_id != "title-price":
            del bridge.dossier.facts[fact_id]
    assert compare(bridge, "q-price", "title-price").base == "title-price"


def test_the_notes_of_the_base_stand_under_it(bridge: Corpus) -> None:
    found = compare(bridge, "q-price", "parts")
    assert [one.words for one in answer(found, "parts").differences] == ["Over how long?"]
    assert "note" not in {one.aspect for one in answer(found, "flow-price").differences}


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


def test_against_says_in_short_what_speaks_against_a_fact(bridge: Corpus) -> None:
    ids = Links(bridge.dossier).answers("q-price")
    assert against(bridge.dossier, ids, "herald-price") == [
        "Flow, $14.3–15 bn",
        "Herald (Indonesian), $143 bn",
        "Gazette: Guests expect $20 billion in all.",
        "Herald, denied: The mayor denied the sale.",
        "Flow: It was paid in parts.",
        "Herald, about $14 bn",
    ]
    assert "Flow: It was paid in parts." not in against(bridge.dossier, ids, "flow-price")


def test_standing_is_the_same_for_an_answer_and_itself(bridge: Corpus) -> None:
    for fact_id in bridge.dossier.facts:
        assert standing(bridge.dossier, fact_id, fact_id) == "same"


def test_a_question_without_answers_and_one_that_is_none(bridge: Corpus) -> None:
    bridge.dossier.questions["q-empty"] = Question(text="?")
    empty = compare(bridge, "q-empty")
    assert (empty.base, empty.groups, empty.glance) == ("", [], [])
    with pytest.raises(UnknownRecordError, match="q-none"):
        compare(bridge, "q-none")


def test_an_answer_without_a_quote_stands_alone(bridge: Corpus) -> None:
    facts = bridge.dossier.facts
    facts["flow-price"] = replace(facts["flow-price"], evidence=[])
    assert "$14.3–15 bn" in against(bridge.dossier, list(facts), "herald-price")
