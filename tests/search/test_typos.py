"""Which slips a word bears, and which make it another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.search.indonesian_affixes import affixed
from tui.search.plain import is_indonesian, is_known_name, is_plain
from tui.search.service import Searcher
from tui.search.slip_costs import slip_cost
from tui.search.typos import likeness, likeness_in_name, most_edits, sound
from tui.search.wordforms import forms

WORDS = st.text(alphabet="aehkcsxt", max_size=7)
NAMES = [
    # typed, meant, slips
    ("zukerberg", "zuckerberg", 1),
    ("zuckerbreg", "zuckerberg", 1),
    ("salakhutdinof", "salakhutdinov", 1),
    ("antropik", "anthropic", 2),
    ("nvida", "nvidia", 1),
    ("wnag", "wang", 1),
    ("metta", "meta", 1),
    ("marc", "mark", 1),
    ("alexander", "alexandr", 1),
    ("timothy", "timothee", 2),
    ("bloomburg", "bloomberg", 1),
]
STRANGERS = [
    ("mets", "meta"),
    ("wong", "wang"),
    ("apply", "apple"),
    ("cohort", "cohere"),
    ("tango", "mango"),
    ("mistrial", "mistral"),
    ("scott", "scout"),
    ("huang", "wang"),
    ("gpt5", "gpt4"),
]


@pytest.mark.parametrize(("typed", "meant", "slips"), NAMES)
def test_a_slip_in_a_name_is_forgiven(typed: str, meant: str, slips: int) -> None:
    assert slips <= most_edits(typed)
    assert likeness(typed, meant, name=True, others=0) > 0.6


@pytest.mark.parametrize(("typed", "meant"), STRANGERS)
def test_a_stranger_is_not_taken_for_a_slip(typed: str, meant: str) -> None:
    assert likeness(typed, meant, name=True, others=0) == 0


def test_a_name_is_no_slip_of_a_common_word() -> None:
    assert likeness("banart", "banare", name=False, others=0) == 0
    assert likeness("benchmarc", "benchmark", name=False, others=0) > 0
    assert likeness("equty", "equity", name=False, others=0) == 0
    assert likeness("equty", "equity", name=False, others=2) > 0


def test_beside_the_other_half_of_a_name_more_is_forgiven() -> None:
    assert likeness("zao", "zhao", name=True, others=1) == 0
    assert likeness_in_name("zao", "zhao") > 0
    assert likeness_in_name("wong", "wang") > 0
    assert likeness_in_name("hilton", "hinton") == 0  # a name of its own


def test_what_is_heard_or_mistyped_costs_less_than_another_letter() -> None:
    assert slip_cost("avokato", "avocado") < 1 < slip_cost("avogadro", "avocado")
    assert slip_cost("geofrey", "geoffrey") < slip_cost("geofwrey", "geoffrey")
    assert slip_cost("wnag", "wang") < slip_cost("wfag", "wang")
    assert slip_cost("hintan", "hinton") < slip_cost("hinson", "hinton")
    assert slip_cost("", "") == 0
    assert slip_cost("bosworth", "bosworth") == 0


@given(WORDS, WORDS)
def test_only_the_same_word_costs_nothing(first: str, second: str) -> None:
    assert (slip_cost(first, second) == 0) == (first == second)
    assert slip_cost(first, second) <= 1.6 * max(len(first), len(second))


def test_short_words_bear_no_slip() -> None:
    assert most_edits("amd") == 0
    assert most_edits("mi450") == 0
    assert most_edits("x" * 100) == 0


def test_spellings_of_one_sound_are_alike() -> None:
    assert sound("marc") == sound("mark")
    assert sound("antropic") == sound("anthropic")
    assert sound("lecunn") == sound("lecun")
    assert sound("meta") != sound("mata")


def test_everyday_words_are_known_in_their_inflections() -> None:
    assert all(map(is_plain, ["apply", "prices", "stopped", "weather", "pemerintah", "dihapus"]))
    assert not any(map(is_plain, ["zuckerberg", "nvidia", "qwerty", "salakhutdinov"]))
    assert is_known_name("tesla")
    assert not is_known_name("lecun")
    assert is_indonesian("siapa")
    assert not is_indonesian("chip")


def test_forms_reach_the_inflections_of_a_word() -> None:
    assert {"acquired", "acquiring", "acquires"} <= set(forms("acquire"))
    assert {"pay", "pays", "paying"} <= set(forms("paid"))
    assert "delivery" not in forms("deliver")
    assert "center" in forms("centre")
    assert "question" not in forms("quest")
    assert "membeli" in affixed("beli")
    assert forms("14.3") == ()


@pytest.mark.parametrize(
    ("query", "person"),
    [
        ("nathan friedman", "nat-friedman"),
        ("andy bosworth", "andrew-bosworth"),
        ("shengia zao", "shengjia-zhao"),
        ("alexandre wong", "alexandr-wang"),
        ("pang rooming", "pang-ruoming"),
    ],
)
def test_both_halves_of_a_name_corroborate_each_other(
    indexed: Searcher, query: str, person: str
) -> None:
    assert indexed.search(query, limit=1).hits[0].id == person


def test_a_first_name_alone_is_no_other_form_of_it(indexed: Searcher) -> None:
    assert indexed.search("nathan", limit=1).hits == ()
    assert indexed.search("geoffrey hilton", limit=1).hits == ()
