"""What is answered where no record has all of a query, and what is not."""

from __future__ import annotations

import pytest

from tui.search.answer_kinds import worth_as_answer
from tui.search.query import parse
from tui.search.service import Searcher
from tui.search.wordforms import forms


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("lecun hinton", "salakhutdinov-hinton-disciple"),
        ("wang lecun zuckerberg", "lecun-reports-to-wang"),
        ("zuckerberg wang lecun friedman", "friedman-leads-msl-with-wang"),
        ("meta pentagon", "scale-ai-pentagon-and-qatar-deals"),
    ],
)
def test_several_names_without_a_record_in_common_lead_to_some_of_them(
    indexed: Searcher, query: str, first: str
) -> None:
    assert indexed.search(query, limit=1).hits[0].id == first


@pytest.mark.parametrize("query", ["andrew wang", "vera wang", "amazon alexa"])
def test_halves_of_different_names_are_nobody(indexed: Searcher, query: str) -> None:
    assert indexed.search(query, limit=1).hits == ()


@pytest.mark.parametrize(
    "query",
    [
        "andrew tulloch meta offer",
        "meta superintelligence labs kaplan hire",
        "ray ban meta glasses sales",
        "why did ilya leave openai for ssi",
    ],
)
def test_most_of_a_longer_query_is_no_answer_to_another_name_or_to_less(
    indexed: Searcher, query: str
) -> None:
    assert indexed.search(query).hits == ()


def test_a_question_about_a_name_goes_without_an_everyday_word(indexed: Searcher) -> None:
    hits = indexed.search("how much does iris save", limit=3).hits
    assert any("40% to 44%" in hit.title for hit in hits)
    assert indexed.search("how much does tesla save").hits == ()


def test_an_unknown_word_beside_one_name_of_several_words_is_a_stranger(
    indexed: Searcher,
) -> None:
    assert indexed.search("silicon valley bank").hits == ()
    assert indexed.search("meta quest 3").hits == ()
    assert indexed.search("thinking machines goyal staff").hits


@pytest.mark.parametrize(
    ("query", "fact"),
    [
        ("how long did pang stay", "openai-poached-pang"),
        ("when did lecun leave", "lecun-announced-departure"),
        ("who leads msl", "friedman-leads-msl-with-wang"),
        ("where did eric hambro go", "eric-hambro-at-anthropic"),
    ],
)
def test_a_question_wants_its_kind_of_answer(indexed: Searcher, query: str, fact: str) -> None:
    dossier = indexed.corpus.dossier
    assert worth_as_answer(parse(query), dossier.facts[fact], dossier, frozenset()) > 0


def test_a_fact_without_a_number_is_no_answer_to_how_long(indexed: Searcher) -> None:
    dossier = indexed.corpus.dossier
    fact = dossier.facts["pang-left-meta"]
    assert worth_as_answer(parse("how long did pang stay"), fact, dossier, frozenset()) < 0


def test_the_two_ends_of_a_range_are_less_than_the_sum_itself(indexed: Searcher) -> None:
    ids = [hit.id for hit in indexed.search("14.3 billion", limit=20).hits]
    assert ids.index("scale-ai-49-for-14-3bn") < ids.index("scale-ai-49-for-14-3-to-15bn")


def test_a_number_and_a_measure_apart_are_no_amount(indexed: Searcher) -> None:
    assert "three-orders-over-100bn" not in {
        hit.id for hit in indexed.search("$10 billion", limit=50).hits
    }


def test_how_much_of_something_asks_for_a_share(indexed: Searcher) -> None:
    facts = indexed.corpus.dossier.facts
    share, price = facts["amd-warrants-10-percent"], facts["amd-warrants-price-one-cent"]
    for query, wanted in (
        ("how much of amd could meta get", share),
        ("what part of amd could meta own", share),
        ("how much does meta pay for amd shares", price),
    ):
        worth = {
            id(fact): worth_as_answer(parse(query), fact, indexed.corpus.dossier, frozenset())
            for fact in (share, price)
        }
        assert worth[id(wanted)] == max(worth.values()), query
    assert indexed.search("how much of AMD could meta get", 1).hits[0].id == (
        "amd-warrants-10-percent"
    )


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("wang's boss", "wang-to-report-to-zuckerberg"),
        ("who is lecun's boss", "lecun-reports-to-wang"),
    ],
)
def test_the_boss_of_a_person_is_whom_he_reports_to(
    indexed: Searcher, query: str, first: str
) -> None:
    assert indexed.search(query, 1).hits[0].id == first


def test_the_boss_of_a_firm_reports_to_nobody(indexed: Searcher) -> None:
    hits = indexed.search("boss of meta", 5).hits
    assert not any("report" in hit.title for hit in hits[:3])


def test_what_somebody_thinks_of_is_asked_without_thinking() -> None:
    assert [term.text for term in parse("what did altman make of the raid").terms] == [
        "altman",
        "raid",
    ]
    assert "think" in [term.text for term in parse("people who think machines").terms]


def test_facts_answer_to_the_question_printed_above_what_they_quote(indexed: Searcher) -> None:
    hit = indexed.search("does the reset actually work", 1).hits[0]
    assert hit.id == "ai-reset-results-years-away"
    answered = indexed.documents.answered
    assert len(answered) >= 7
    for question, facts in answered.items():
        text = indexed.documents.texts[indexed.documents.first[question]]
        assert text.startswith("Q:")
        assert {indexed.documents.kinds[fact] for fact in facts} == {"fact"}


def test_what_somebody_wants_is_what_is_planned(indexed: Searcher) -> None:
    found = [hit.id for hit in indexed.search("what does lecun want", 3).hits]
    assert "lecun-world-model-venture" in found


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("what kind of chips", ["chips"]),
        ("the number of users", ["users"]),
        ("what do model cards look like", ["model", "cards"]),
        ("like a look", ["like", "look"]),
        ("who is going to openai", ["going", "openai"]),
    ],
)
def test_words_that_only_frame_a_question_are_not_looked_for(query: str, terms: list[str]) -> None:
    assert [term.text for term in parse(query).terms] == terms


def test_any_form_of_a_verb_leads_to_the_others() -> None:
    for typed, meant in (("labels", "labelling"), ("denies", "denied"), ("makes", "making")):
        assert meant in forms(typed)
