"""Very many records are searched in the stored index, and answer as those of a small dossier."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.search.lookup_sets import lookups, right, shown
from tests.search.small import TEXTS, small_corpus, small_dossier
from tui.cli.main import main
from tui.insight.corpus import Corpus, open_corpus
from tui.records.errors import QueryError
from tui.records.models import Dossier, Entity, Fact
from tui.search.service import Searcher
from tui.search.stored import shelf as shelf_module
from tui.search.stored import size
from tui.search.stored.record_parts import Parts
from tui.search.stored.record_shelf import RecordShelf
from tui.search.stored.record_tokens import date_tokens
from tui.store import canonical

ROOT = Path(__file__).parents[3]


@pytest.fixture
def store(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(size, "LARGE_STORE", 0)
    monkeypatch.setattr("tui.search.stored.record_shelf.SETTLED", -1)
    return stored(folder, small_dossier())


def stored(folder: Path, dossier: Dossier) -> Path:
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    path = folder / "store.json"
    path.write_bytes(canonical.encode(dossier))
    return path


def searcher(store: Path) -> Searcher:
    made = Searcher(open_corpus(store))
    assert made.large is not None
    assert made.large.finder is not None
    return made


def records(made: Searcher, query: str) -> list[tuple[str, str, object, bool]]:
    """The records found, with the best evidence of each."""
    return [
        (hit.kind, hit.id, hit.evidence[:1], hit.disputed)
        for hit in made.search(query).hits
        if hit.kind != "passage"
    ]


@pytest.mark.parametrize(
    "query",
    [
        *("northwind halvorsen", "halvorsen 2.5b", "2,5 miliar", "30%", "march 2024", "odegaard"),
        *("who joined northwind", "tern3", "nordic cabel union", "price folly", "ncu", "kestrl"),
        *("northwind kind:deal", "northwind is:set-aside", "is:disputed", "by:ledger northwind"),
        *("kind:question", "date:2024 northwind", "amount:2b.. halvorsen", "northwind -folly"),
        *("in:warta halvorsen", "lang:id", "odegard-joined", "elevator"),
        "section:boilerplate lighthouse",  # no record is left over
    ],
)
def test_answers_are_those_of_a_small_dossier(store: Path, tmp_path: Path, query: str) -> None:
    small = Searcher(small_corpus(store.parent), small=True)
    assert records(searcher(store), query) == records(small, query)


@pytest.mark.parametrize("query", ["by:nobody", "in:nowhere northwind", "lang:xx cable"])
def test_a_value_the_dossier_lacks_is_said(store: Path, query: str) -> None:
    with pytest.raises(QueryError):
        searcher(store).search(query)


def test_lookups_of_the_curated_dossier(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(size, "LARGE_STORE", 0)
    made = searcher(ROOT / "store.json")
    every = list(lookups())[::6]
    met = [
        right(shown(hit), each.pattern)
        for each in every
        for hit in made.search(each.query, limit=1).hits
    ]
    assert sum(met) >= 0.95 * len(every)


@pytest.fixture
def undecodable(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def never(*_: object) -> None:
        raise AssertionError("the store was decoded")

    with monkeypatch.context() as patched:
        patched.setattr("tui.store.load.load", never)
        yield


def found(store: Path, capsysbinary: pytest.CaptureFixture[bytes], *query: str) -> list[str]:
    main(["--store", str(store), "search", "--json", *query])
    return [hit["id"] for hit in json.loads(capsysbinary.readouterr().out)["hits"]]


def test_a_second_look_up_does_not_decode_the_store(
    store: Path, capsysbinary: pytest.CaptureFixture[bytes], request: pytest.FixtureRequest
) -> None:
    first = found(store, capsysbinary, "northwind", "halvorsen")
    request.getfixturevalue("undecodable")
    assert found(store, capsysbinary, "northwind", "halvorsen") == first != []
    assert main(["--store", str(store), "search", "northwind", "halvorsen"]) == 0
    printed = capsysbinary.readouterr().out.decode()
    assert "Northwind bought 30% of Halvorsen" in printed
    assert "Harbour Gazette" in printed


def test_a_changed_store_is_decoded_again(
    store: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert found(store, capsysbinary, "zeppelin") == []
    dossier = small_dossier()
    dossier.entities["zeppelin"] = Entity(type="product", name="Zeppelin")
    store.write_bytes(canonical.encode(dossier))
    assert found(store, capsysbinary, "zeppelin") == ["zeppelin"]


def many(folder: Path, count: int, changed: int = -1) -> Corpus:
    """A dossier of `count` facts, of which one may say something else."""
    first = small_dossier().facts["price-is-a-folly"]
    facts = {
        f"fact-{at}": replace(first, statement=f"Crane {at} lifts.", question=None)
        for at in range(count)
    }
    if changed >= 0:
        facts[f"fact-{changed}"] = replace(first, statement="The zeppelin lands.", question=None)
    return open_corpus(stored(folder, replace(small_dossier(), facts=facts)))


def built(corpus: Corpus) -> RecordShelf:
    shelf = RecordShelf(corpus)
    for _ in shelf.building():
        pass
    assert shelf.complete
    return shelf


def test_only_the_part_of_a_changed_fact_is_made_anew(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.search.stored.record_parts._A_PART", 20)
    built(many(folder, 200))
    shelf = RecordShelf(many(folder, 200, changed=77))
    building = shelf.building()
    while not shelf.missing:
        next(building)
    assert len(shelf.missing) == 1
    for _ in building:
        pass
    assert min(len(live.segment.articles) for live in shelf.live) == 1
    record = shelf.get("facts", "fact-77")
    assert isinstance(record, Fact)
    assert record.statement == "The zeppelin lands."
    assert len(list(shelf.places("##facts"))) == 200
    assert len(list(shelf.places("zeppelin"))) == 1
    assert shelf.get("entities", "fact-77") is None


def test_many_edits_are_put_together_without_making_all_anew(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.search.stored.record_parts._A_PART", 5)
    monkeypatch.setattr(shelf_module, "_MOST_DEAD", 1.0)
    largest = built(many(folder, 200)).live[0].segment.articles[0]
    for changed in range(0, 200, 16):
        shelf = built(many(folder, 200, changed=changed))
        assert len(shelf.live) <= shelf_module._MOST_SEGMENTS
        assert shelf.live[0].segment.articles[0] == largest
        assert len(list(shelf.places("##facts"))) == 200


def test_a_name_given_to_an_entity_finds_its_facts(folder: Path, cache: Path) -> None:
    corpus = open_corpus(stored(folder, small_dossier()))
    before = Parts(corpus.dossier)
    list(before.keying())
    kestrel = replace(corpus.dossier.entities["kestrel"], name="Sparrowhawk")
    corpus.dossier.entities["kestrel"] = kestrel
    after = Parts(corpus.dossier)
    list(after.keying())
    changed = {part[0] for part in before.keys if before.keys[part] != after.keys[part]}
    assert changed == {"0", "1"}
    assert len(list(built(corpus).places("sparrowhawk"))) == 2


@pytest.mark.parametrize(
    ("edtf", "having", "lacking"),
    [
        ("2024-03-03", {"~2024", "~2024-03", "~03"}, {"~2024-04"}),
        ("2024-34", {"~2024-04", "~2024-06"}, {"~2024-07"}),
        ("2019/2024", {"~2019", "~2024"}, {"~2020-01"}),
        ("XXXX-02-17", {"~02"}, {"~2024"}),
        ("2023/..", set(), {"~2023"}),
        ("", set(), {"~"}),
        ("not a date", set(), {"~"}),
    ],
)
def test_dates_are_found_by_month_and_year(edtf: str, having: set[str], lacking: set[str]) -> None:
    tokens = set(date_tokens(edtf))
    assert having <= tokens
    assert not lacking & tokens


def test_an_index_harmed_in_use_is_made_anew(store: Path) -> None:
    made = searcher(store)
    expected = records(made, "northwind halvorsen")
    assert made.large is not None
    assert made.large.finder is not None
    segment = made.large.finder.shelf.live[0].segment
    segment._word_at = segment._word_at[:3]
    made.large.finder.__dict__.pop("words", None)
    assert records(made, "northwind halvorsen") == expected != []
