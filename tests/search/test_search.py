"""What a small dossier is asked, from the query to the hits."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.search.small import GAZETTE, small_corpus, small_dossier
from tui.insight.corpus import Corpus
from tui.records.errors import QueryError
from tui.records.models import Entity, Fact
from tui.search.model import Hit, Results
from tui.search.service import Searcher


def ids(results: Results) -> list[str]:
    return [hit.id for hit in results.hits]


def first(searcher: Searcher, query: str, **options: object) -> Hit:
    return searcher.search(query, **options).hits[0]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "answer", "why"),
    [
        ("Ingeborg Ødegård", "ingeborg-odegard", "name"),
        ("odegard", "ingeborg-odegard", "name"),
        ("odegard ingeborg", "ingeborg-odegard", "name"),
        ("odegaard", "ingeborg-odegard", "misspelt as “Odegaard”"),
        ("ingebrog", "ingeborg-odegard", "name (typed “ingebrog”)"),
        ("ingeb", "ingeborg-odegard", "name"),
        ("her cable majesty", "ingeborg-odegard", "called “Her Cable Majesty”"),
        ("ncu", "nordic-cable-union", "initials"),
        ("nordiccableunion", "nordic-cable-union", "name"),
        ("north wind", "northwind", "name"),
        ("halvrosen", "halvorsen", "name (typed “halvrosen”)"),
        ("2.5b", "halvorsen-30-for-2-5bn", "same amount"),
        ("$2.5 billion", "halvorsen-30-for-2-5bn", "same amount"),
        ("2500 million", "halvorsen-30-for-2-5bn", "same amount"),
        ("$2,500,000,000", "halvorsen-30-for-2-5bn", "same amount"),
        ("2,5 miliar", "halvorsen-30-for-2-5bn", "same amount"),
        ("30%", "halvorsen-30-for-2-5bn", "same amount"),
        ("march 3", "odegard-joined", "date"),
        ("2024-03-03", "odegard-joined", "date"),
        ("maret 2024", "odegard-joined", "date"),
        ("halvorsen ledger", "halvorsen-30-for-2-5bn", "says so: The Ledger"),
        ("membayar halvorsen", "halvorsen-30-for-2-5bn", "passage"),
        ("northwind halvorsen price", "halvorsen-30-for-2-5bn", "words in the statement"),
        ("who joined northwind from kestrel", "odegard-joined", "words in the statement"),
        ("how much for halvorsen", "halvorsen-30-for-2-5bn", "words in the statement"),
        ("what did northwind pay for halvorsen", "q-price", "word for word"),
        ("tern 3", "tern-3", "name"),
        ("orchard", f"gazette@{GAZETTE.index('An orchard')}", "passage"),
        ("halvorsen-30-for-2-5bn", "halvorsen-30-for-2-5bn", "id"),
    ],
)
def test_the_first_hit_is_the_one_and_says_why(
    searcher: Searcher, query: str, answer: str, why: str
) -> None:
    hit = first(searcher, query)
    assert hit.id == answer
    assert why in hit.why


@pytest.mark.parametrize(
    "query",
    [
        *("tesla", "Nordau", "wind turbine", "lodger", "orchid", "tern 4", "ingeborg bergman"),
        *("$7 billion", "31%", "2019", "who is tim cook", "halvorsen tesla", "lighthouse"),
        *("", "   ", "!?", '"', "the", "-northwind", "qwertyuiop"),
    ],
)
def test_what_the_dossier_does_not_know_gives_nothing(searcher: Searcher, query: str) -> None:
    assert searcher.search(query).hits == ()


def test_unrelated_documents_do_not_change_who_is_a_stranger(tmp_path: Path) -> None:
    dossier = small_dossier()
    dossier.entities["zebra"] = Entity(type="place", name="Zebra Crossing")
    dossier.facts["zebra"] = Fact(kind="background", statement="Zebras have stripes.", evidence=[])
    more = Searcher(small_corpus(tmp_path, dossier))
    fewer = Searcher(small_corpus(tmp_path))
    for query in (
        "tesla",
        "Nord",
        "ingeborg bergman",
        "halvorsen",
        "odegard",
        "31%",
        "cable folly",
    ):
        assert bool(more.search(query).hits) == bool(fewer.search(query).hits)


def test_a_passage_that_a_fact_shows_is_folded_into_it(searcher: Searcher) -> None:
    results = searcher.search("halvorsen 30%")
    assert "halvorsen-30-for-2-5bn" in ids(results)
    assert "passage" not in results.counts


def test_boilerplate_is_found_only_when_asked_for(searcher: Searcher) -> None:
    assert searcher.search("lighthouse").hits == ()
    assert first(searcher, "lighthouse section:boilerplate").kind == "passage"


def test_what_was_set_aside_stands_below_and_says_so(searcher: Searcher) -> None:
    hits = [hit for hit in searcher.search("northwind headline cable").hits if hit.kind == "fact"]
    assert [hit.set_aside for hit in hits] == ["the body tells of a purchase"]
    facts = [hit.id for hit in searcher.search("northwind").hits if hit.kind == "fact"]
    assert facts.index("title-lays-a-cable") > facts.index("odegard-chief-executive")


def test_disputed_facts_are_flagged(searcher: Searcher) -> None:
    flags = {hit.id: hit.disputed for hit in searcher.search("northwind").hits}
    assert flags["halvorsen-30-for-2-5bn"]
    assert not flags["odegard-joined"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("northwind kind:deal", {"deal-halvorsen"}),
        (
            "northwind -kestrel kind:fact",
            {
                "halvorsen-30-for-2-5bn",
                "odegard-chief-executive",
                "price-is-a-folly",
                "title-lays-a-cable",
            },
        ),
        ("is:opinion", {"price-is-a-folly", "q-price"}),
        ("is:disputed kind:fact", {"halvorsen-30-for-2-5bn", "price-is-a-folly"}),
        ("is:set-aside", {"title-lays-a-cable"}),
        ("is:unattributed is:disputed kind:fact", {"price-is-a-folly"}),
        ("-is:single-outlet kind:fact", set()),
        ("by:ledger kind:fact", {"halvorsen-30-for-2-5bn"}),
        ("-by:ledger is:disputed kind:fact", {"price-is-a-folly"}),
        ("in:warta kind:fact", {"halvorsen-30-for-2-5bn", "odegard-joined"}),
        ("lang:id kind:article", {"warta"}),
        ("section:title kind:fact", {"title-lays-a-cable"}),
        ("amount:1b..3b kind:fact", {"halvorsen-30-for-2-5bn"}),
        ("amount:3b.. kind:fact", set()),
        ("amount:30% kind:fact", {"halvorsen-30-for-2-5bn"}),
        ("date:2024 kind:fact", {"odegard-joined"}),
        ("date:2023..2024-02 kind:fact", set()),
        ('"chief executive" kind:fact', {"odegard-chief-executive"}),
        ("exact:odegard kind:person", {"ingeborg-odegard"}),
        ("exact:odegar", set()),
        ("northwind kind:person kind:deal", {"deal-halvorsen"}),
    ],
)
def test_operators_keep_what_they_say(searcher: Searcher, query: str, found: set[str]) -> None:
    assert set(ids(searcher.search(query, limit=50))) == found


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("in:times northwind", "gazette, warta"),
        ("lang:fr", "en, id"),
        ("by:reuters", "The Ledger"),
        ("colour:red", "kind:"),
    ],
)
def test_a_value_that_the_dossier_lacks_is_named(searcher: Searcher, query: str, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        searcher.search(query)
    assert said in caught.value.todo


def test_kinds_are_kept_as_asked(searcher: Searcher) -> None:
    assert {hit.kind for hit in searcher.search("northwind", kinds=("deal", "fact")).hits} == {
        *("deal", "fact")
    }
    assert searcher.search("northwind", limit=2).counts["fact"] == 5
    assert len(searcher.search("northwind", limit=2).hits) == 2


def test_evidence_is_resolved_and_the_best_quote_is_first(searcher: Searcher) -> None:
    hit = first(searcher, "northwind membayar saham")
    assert hit.id == "halvorsen-30-for-2-5bn"
    assert [place.article for place in hit.evidence] == ["warta", "gazette"]
    place = hit.evidence[0]
    assert (place.state, place.file) == ("exact", "warta.txt")
    assert place.exact[slice(*place.matches[-1])] == "saham"


def test_an_article_that_cannot_be_read_spoils_nothing_else(corpus: Corpus) -> None:
    (corpus.folder / "warta.txt").unlink()
    hit = first(Searcher(corpus), "halvorsen 30%")
    assert hit.id == "halvorsen-30-for-2-5bn"
    assert {place.article: place.state for place in hit.evidence} == {
        "gazette": "exact",
        "warta": "lost",
    }


def test_marks_stand_on_the_letters_that_matched(searcher: Searcher) -> None:
    hit = first(searcher, "ingeb ødegård kind:fact")
    assert [hit.title[start:end] for start, end in hit.marks] == ["Ingeb", "Ødegård"]


def test_building_the_index_changes_no_answer(corpus: Corpus) -> None:
    plain, built = Searcher(corpus), Searcher(corpus)
    for _ in built.build_in_slices():
        assert not built.indexed
    assert built.indexed
    for query in ("odegard", "2.5b", "halvrosen", "ncu", "who joined northwind", "tesla", "folly"):
        assert plain.search(query).hits == built.search(query).hits == built.search(query).hits


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@example("x" * 10_000)
@example("a " * 5_000)
@example("is:disputed " * 50)
@example("\x00\x1b[31m\u202e")
@given(
    st.text()
    | st.lists(
        st.sampled_from(
            [
                *("northwind", "halvrosen", "2.5b", '"', "-", "kind:", "kind:fact", "who", "30%"),
                *("march", "2024", "i", "'odegard", "exact:", "$", "潮", "ncu", "..", "date:2024"),
            ]
        )
    ).map(" ".join)
)
def test_no_text_makes_search_fail(shared: Searcher, query: str) -> None:
    try:
        results = shared.search(query)
    except QueryError:
        return
    assert all(0 < hit.score <= 1 and hit.why for hit in results.hits)
    scores = [hit.score for hit in results.hits]
    assert scores == sorted(scores, reverse=True)
    assert sum(results.counts.values()) >= len(results.hits)
    for hit in results.hits:
        assert all(0 <= start < end <= len(hit.title) for start, end in hit.marks)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Searcher:
    return Searcher(small_corpus(tmp_path_factory.mktemp("dossier")))
