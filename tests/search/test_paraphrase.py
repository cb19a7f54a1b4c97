"""What says the same in other words, and where that is no answer."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.search.documents import INITIALS, NAME
from tui.search.expansion import Expansion
from tui.search.model import Meant, Term
from tui.search.service import Searcher
from tui.search.spots import best_spots
from tui.search.thesaurus import PARTS, expressions, meanings
from tui.search.wordforms import bases

ROOT = Path(__file__).parents[2]
WORDS = ["turn", "turned", "down", "the", "off", "put", "let", "go", "give", "up", "in", "offer"]
GROUPS = [group for part in PARTS for group in part.GROUPS.split(";")]


def test_a_group_says_the_same_in_at_least_two_ways() -> None:
    assert len(GROUPS) > 1_000
    for group in GROUPS:
        heads, arrow, meant = group.partition(">")
        ways = [*heads.split(), *meant.split()]
        assert heads.split(), group
        assert bool(meant.split()) == bool(arrow), group
        assert len(ways) > 1, group
        assert len(set(heads.split())) == len(heads.split()), group
        for way in ways:
            plain = way.replace("_", "").replace(".", "").replace("%", "")
            assert plain.isalnum(), group
            assert way == way.lower(), group


def test_no_way_is_just_the_other_with_an_ending() -> None:
    heads = [head for group in GROUPS for head in group.partition(">")[0].split()]
    assert not [head for head in heads if head.startswith("_") or head.endswith("_")]
    assert all(first != second for group in GROUPS for first, second in pairwise(group.split()))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("confessed", "admitted"),
        ("confess", "admits"),
        ("flops", "failure"),
        ("plummeting", "falling"),
        ("tinier", None),
        ("northwind", None),
    ],
)
def test_a_word_means_others_in_all_their_forms(typed: str, said: str | None) -> None:
    assert (said in meanings(typed)) if said else not meanings(typed)


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("stopped", "stop"),
        ("denied", "deny"),
        ("taking", "take"),
        ("took", "take"),
        ("denies", "deny"),
    ],
)
def test_an_inflected_verb_leads_to_its_base(word: str, base: str) -> None:
    assert base in bases(word)


@pytest.mark.parametrize("word", ["wind", "bus", "his", "founder"])
def test_what_is_no_inflection_leads_nowhere_else(word: str) -> None:
    assert not {"win", "hi", "found"} & set(bases(word))


@pytest.mark.parametrize(
    ("line", "places", "said"),
    [
        ("who turned down the offer", (1, 2), "rebuffed"),
        ("who turned the offer down", (1, 4), "rebuffed"),
        ("who let 600 people go", (1, 4), "fired"),
        ("chip put on ice", (2, 3), "hold"),
        ("she stepped down", (1, 2), "resigned"),
        ("the way down", (), None),
    ],
)
def test_an_expression_is_read_as_one(line: str, places: tuple[int, ...], said: str | None) -> None:
    found = dict(expressions(line.split()))
    if said is None:
        assert not any("rebuffed" in meant for meant in found.values())
    else:
        assert said in found[places]


@given(st.lists(st.sampled_from(WORDS)))
def test_any_line_has_expressions_apart(line: list[str]) -> None:
    for places, meant in expressions(line):
        assert list(places) == sorted(set(places))
        assert all(0 <= at < len(line) for at in places)
        assert meant


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("who turned down a takeover", "safe-superintelligence-rebuffed-meta"),
        ("who turned down metas takeover", "safe-superintelligence-rebuffed-meta"),
        ("lecun confessed", "lecun-admitted-different-versions"),
        ("lecun walks away from meta", "lecun-announced-departure"),
        ("what got shelved", "training-chip-project-cancelled"),
    ],
)
def test_what_the_text_says_otherwise_is_found(indexed: Searcher, query: str, first: str) -> None:
    assert indexed.search(query, limit=1).hits[0].id == first


def test_it_is_told_how_it_was_found(searcher: Searcher) -> None:
    hit = searcher.search("northwind snapped up halvorsen").hits[0]
    assert hit.id == "halvorsen-30-for-2-5bn"
    assert "in other words: “bought”" in hit.why
    assert "in other words" not in searcher.search("northwind bought halvorsen").hits[0].why


def test_the_word_itself_comes_first(indexed: Searcher) -> None:
    assert "rebuffed" in indexed.search("startup rebuffed meta", limit=1).hits[0].title
    verbatim = indexed.search("put off from summer", limit=1).hits[0]
    assert "put off" in verbatim.title


@pytest.mark.parametrize(
    "query",
    [
        *("yahoo finance", "world bank", "instagram stories", "united nations", "mistral wind"),
        *("governor steps down", "football coach fired", "bizarre", "open heart surgery"),
        *("who discovered america", "programming language", "driving test"),
    ],
)
def test_a_strange_thing_is_none_in_other_words(indexed: Searcher, query: str) -> None:
    assert indexed.search(query).hits == ()


def test_a_name_is_not_said_in_other_words(searcher: Searcher) -> None:
    lexicon, term = searcher.lexicon, Term("word", ("rope",))
    said = best_spots(term, Expansion(({"cable": Meant(0.66, "otherwise", "rope")},)), lexicon)
    typed = best_spots(term, Expansion(({"cable": Meant(1.0, "exact")},)), lexicon)
    roles = searcher.documents.roles
    assert NAME in {roles[field] for field in typed}
    assert said
    assert all(roles[field] > INITIALS for field in said)


def test_the_thesaurus_is_read_for_words_that_the_dossier_lacks() -> None:
    code = (
        "import sys\n"
        "from tui.cli.main import main\n"
        "for query in (['who', 'left', 'meta'], ['scal', 'ai', '49'], ['pang', '200m']):\n"
        "    main(['--store', 'store.json', 'search', *query])\n"
        "before = 'tui.search.thesaurus' in sys.modules\n"
        "main(['--store', 'store.json', 'search', 'lecun', 'confessed'])\n"
        "print(before, 'tui.search.thesaurus' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.splitlines()[-1] == "False True"
    assert "admitted" in done.stdout


def test_behind_an_answer_in_other_words_stands_what_else_there_is(indexed: Searcher) -> None:
    hits = indexed.search("where is iris used", 5).hits
    assert hits[0].id == "iris-widely-deployed"
    assert "in other words: “deployed”" in hits[0].why
    assert [hit for hit in hits if "in other words" not in hit.why]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("job cuts linked to ai spending", "zuckerberg-ties-8000-cuts-to-ai-cost"),
        ("promised hundreds of billions", "hundreds-of-billions-pledged-for-ai"),
        ("what did investors doubt", "investors-wonder-if-bet-pays-off"),
    ],
)
def test_what_lacks_one_word_answers_if_there_is_enough_besides(
    indexed: Searcher, query: str, found: str
) -> None:
    hits = {hit.id: hit.why for hit in indexed.search(query, 3).hits}
    assert "in other words" in hits[found]
