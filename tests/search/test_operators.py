"""Every operator on the curated dossier: as it is, turned round, beside words, and wrong."""

from __future__ import annotations

import pytest

from tui.records.errors import QueryError
from tui.search.filters import OPERATORS
from tui.search.service import Searcher

TURNED = [
    "lang:id",
    "in:techflow",
    "in:implicator",
    "section:teaser",
    "by:bloomberg",
    "date:2025",
    'date:"feb 2026"',
    "date:2021..2023",
    "date:2025..",
    "due:2026",
    "amount:10b..",
    "amount:49%",
    "is:disputed",
    "is:planned",
    "is:opinion",
    "is:set-aside",
    "is:unattributed",
    "is:single-outlet",
]
WRONG = ["foo:1", "kind:foo", "in:nowhere", "lang:xx", "section:attic", "by:nobody", "is:odd"]
WRONG += ["date:someday", "due:never", "amount:many"]


def facts(searcher: Searcher, query: str) -> set[str]:
    return {hit.id for hit in searcher.search(f"{query} kind:fact", limit=9999).hits}


@pytest.mark.parametrize("operator", TURNED)
def test_an_operator_and_its_opposite_part_the_facts(indexed: Searcher, operator: str) -> None:
    kept, left = facts(indexed, operator), facts(indexed, f"-{operator}")
    assert kept
    assert left
    assert kept.isdisjoint(left)
    assert kept | left == set(indexed.corpus.dossier.facts)


@pytest.mark.parametrize("operator", TURNED)
def test_an_operator_goes_with_words(indexed: Searcher, operator: str) -> None:
    found, kept = facts(indexed, "zuckerberg"), facts(indexed, operator)
    assert found & kept <= facts(indexed, f"zuckerberg {operator}") <= kept
    left = facts(indexed, f"zuckerberg -{operator}")
    assert found - kept <= left
    assert left.isdisjoint(kept)


def test_every_kind_can_be_kept_out(indexed: Searcher) -> None:
    every = indexed.search("pang", limit=9999).hits
    for kind in {hit.kind for hit in every}:
        left = indexed.search(f"pang -kind:{kind}", limit=9999)
        assert left.hits
        assert kind not in {hit.kind for hit in left.hits}


@pytest.mark.parametrize(
    ("kinds", "query", "left"),
    [(("deal",), "meta kind:fact", set()), (("entity",), "alexandr wang kind:person", {"person"})],
)
def test_a_kind_typed_and_kinds_chosen_both_hold(
    indexed: Searcher, kinds: tuple[str, ...], query: str, left: set[str]
) -> None:
    assert {hit.kind for hit in indexed.search(query, kinds=kinds).hits} == left


@pytest.mark.parametrize("query", WRONG)
@pytest.mark.parametrize("sign", ["", "-"])
def test_a_wrong_one_is_named_with_what_would_be_right(
    indexed: Searcher, query: str, sign: str
) -> None:
    with pytest.raises(QueryError) as caught:
        indexed.search(f"meta {sign}{query}")
    name, _, value = query.partition(":")
    assert f"{name}:" in caught.value.what or value in caught.value.what
    assert caught.value.todo


def test_every_operator_is_tried_here() -> None:
    tried = {query.partition(":")[0] for query in [*TURNED, *WRONG]}
    assert set(OPERATORS) - tried == {"exact"}
