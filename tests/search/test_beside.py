"""A year or a word of the sentence beside a quote, where no record has all of a query."""

from __future__ import annotations

import pytest

from tui.search.service import Searcher


def test_a_year_of_the_sentence_before_leads_to_the_fact(indexed: Searcher) -> None:
    hit = indexed.search("yahoo 2005 search engine", 1).hits[0]
    assert hit.id == "yahoo-never-built-search-like-google"
    assert "beside what is quoted" in hit.why


def test_what_has_it_all_itself_needs_nothing_beside(indexed: Searcher) -> None:
    hit = indexed.search("yahoo 2005 internet", 1).hits[0]
    assert "beside" not in hit.why


@pytest.mark.parametrize(
    "query",
    [
        "world trade center",  # no name
        "2005 search engine",  # likewise
        "antitrust google epic",  # two words of three beside
        "yahoo 1999 search engine",  # no such year
        "yahoo 49% search engine",  # an amount must be of the record
        "yahoo altman search engine",  # so must a name
    ],
)
def test_only_a_year_or_a_word_may_stand_beside_a_name(indexed: Searcher, query: str) -> None:
    assert indexed.search(query).hits == ()
