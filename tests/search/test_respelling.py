"""Unknown words that are slips of what stands beside the others, or of a language."""

from __future__ import annotations

import pytest

from tui.search.service import Searcher

FOUND = [
    ("cherry piking", "cherry"),  # looks like an everyday word with an ending
    ("kumpulan dta sosial terbsar", "social"),  # too short to bear a slip by itself
    ("most usd personal asistant", "personal assistant"),
    ("bisnis iklna arus kas melimpha", "cash flow"),  # a slip of Indonesian that no text has
    ("superinteligence definition", "superintelligence"),
]


@pytest.mark.parametrize(("query", "said"), FOUND)
def test_a_slip_is_understood_by_what_stands_beside_it(
    indexed: Searcher, query: str, said: str
) -> None:
    hits = indexed.search(query, limit=3).hits
    assert any(said in hit.title.lower() for hit in hits), [hit.title for hit in hits]


def test_both_words_of_a_name_may_have_a_slip(indexed: Searcher) -> None:
    hits = indexed.search("aimand joulie").hits
    assert [hit.id for hit in hits[:1]] == ["armand-joulin"]
    assert "typed “aimand”" in hits[0].why


def test_a_word_of_one_article_may_be_spelt_otherwise_in_another(indexed: Searcher) -> None:
    assert indexed.search("scepticism").hits, "as it is spelt in one article"
    titles = [hit.title for hit in indexed.search("scepticism burned").hits]
    assert any("skepticism" in title for title in titles)


@pytest.mark.parametrize(
    "query",
    ["mark hurd", "Cherry Piking", "cherry coke", "vera piking", "dta", "piking", "definition"],
)
def test_names_and_words_alone_are_what_they_are(indexed: Searcher, query: str) -> None:
    assert indexed.search(query).hits == ()


def test_what_is_answered_in_part_says_what_is_not_in_it(indexed: Searcher) -> None:
    hits = indexed.search("bagaimana nasib nvidia warrants shares orders xenial", limit=3).hits
    assert hits == (), "a word that is in no language is no slip and no everyday word"
    hits = indexed.search("who wrote the llama paper authors parachute", limit=3).hits
    assert hits
    assert "without “parachute”" in hits[0].why
