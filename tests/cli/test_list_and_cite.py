"""Lists and citations: what is told, in which order, in which shape."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from tests.cli.conftest import Run
from tests.intake.conftest import NEWS
from tui.cli.list_command import KINDS
from tui.records.models import TABLES, Article, Deal, Entity, Fact, Question
from tui.store.load import load

STRUCTS = {
    "articles": Article,
    "people": Entity,
    "entities": Entity,
    "deals": Deal,
    "facts": Fact,
    "questions": Question,
}


@pytest.mark.parametrize("kind", STRUCTS)
def test_json_is_the_stored_records_with_every_field(run: Run, kind: str) -> None:
    code, out, err = run("list", kind, "--json")
    assert (code, err) == (0, "")
    found = json.loads(out)
    names = STRUCTS[kind].__struct_encode_fields__
    assert found
    for record in found:
        assert tuple(record) == ("id", *names)
    dossier = load(Path("store.json"))
    table = dossier.table("entities" if kind == "people" else kind)
    for record in found:
        assert table[record.pop("id")] == msgspec.convert(record, STRUCTS[kind])
    if kind != "people":
        assert len(found) == len(table)


def test_people_are_entities_too(run: Run) -> None:
    people = {r["id"] for r in json.loads(run("list", "people", "--json").out)}
    entities = {r["id"] for r in json.loads(run("list", "entities", "--json").out)}
    assert people == {"ann"}
    assert people < entities == {"a", "b", "ann", "daily", "paper"}


def test_facts_stand_by_date_those_set_aside_last(run: Run) -> None:
    out = run("list", "facts").out.splitlines()
    assert [line.split()[-1] for line in out] == [
        "a-paid-14",
        "deal-called-fair",
        "a-paid-15",
        "b-makes-chips",
    ]
    assert "≠" in out[0]
    assert "≠" not in out[1]
    assert "set aside: B makes chips." in out[3]


@pytest.mark.parametrize("kind", KINDS)
def test_a_line_a_record_within_80_columns(run: Run, kind: str) -> None:
    code, out, _ = run("list", kind)
    lines = out.splitlines()
    assert code == 0
    assert len(lines) == len(json.loads(run("list", kind, "--json").out))
    assert max(map(len, lines)) <= 80
    assert "\x1b" not in out


@pytest.mark.parametrize("kind", KINDS)
def test_tsv_has_a_heading_and_as_many_values_everywhere(run: Run, kind: str) -> None:
    heading, *lines = run("list", kind, "--tsv").out.splitlines()
    assert heading.startswith("id\t")
    assert {line.count("\t") for line in lines} == {heading.count("\t")}
    ids = [record["id"] for record in json.loads(run("list", kind, "--json").out)]
    assert [line.split("\t")[0] for line in lines] == ids


def test_passages_and_those_without_fact_or_mark(run: Run) -> None:
    every = json.loads(run("list", "passages", "--json").out)
    assert list(every[0]) == [
        "id", "article", "start", "end", "role", "kind", "status", "text", "facts", "marks"
    ]  # fmt: skip
    texts = {"news": NEWS, "paper-story": Path("paper.txt").read_text(encoding="utf-8")}
    for passage in every:
        assert passage["id"] == f"{passage['article']}@{passage['start']}"
        assert texts[passage["article"]][passage["start"] : passage["end"]] == passage["text"]
    uncited = json.loads(run("list", "passages", "--uncited", "--json").out)
    assert [passage["text"] for passage in uncited] == [
        "A buys B",
        "The deal closed.",
        "Background",
    ]
    assert {passage["status"] for passage in uncited} == {"uncited"}
    cited = next(passage for passage in every if passage["text"].startswith("On Monday"))
    assert cited["facts"] == ["a-paid-14"]


def test_an_empty_list_is_1(run: Run, folder: Path) -> None:
    store = json.loads((folder / "store.json").read_text(encoding="utf-8"))
    del store["deals"], store["marks"]
    (folder / "store.json").write_text(json.dumps(store), encoding="utf-8")
    told = "dossier: there are no deals in this dossier.\n"
    assert run("list", "deals") == (1, "", told)
    assert run("list", "deals", "--json").out == "[]\n"
    assert run("list", "deals", "--tsv").code == 1


def test_a_missing_article_is_told_and_the_others_are_listed(run: Run, folder: Path) -> None:
    (folder / "paper.txt").unlink()
    code, out, err = run("list", "passages")
    assert code == 0
    assert "news@0" in out
    assert "paper-story" not in out
    assert "paper.txt" in err


class TestCite:
    def test_a_fact(self, run: Run) -> None:
        code, out, err = run("cite", "a-paid-15")
        assert (code, err) == (0, "")
        assert out == (
            "B was sold for $15 billion. (reported; people familiar, via The Paper)\n"
            "  “B was sold for $15 billion”\n"
            "    The Paper, “B sold [sic]”, 2025-07, body\n"
        )

    def test_markdown_takes_nothing_from_the_text(self, run: Run) -> None:
        out = run("cite", "--style", "markdown", "a-paid-15").out
        assert "“B sold \\[sic\\]”" in out
        assert "> “B was sold for \\$15 billion”" in out
        linked = run("cite", "--style=markdown", "a-paid-14").out
        assert "](<https://example.org/a?b=1>)" in linked
        assert "2025-06 (date inferred)" in linked

    def test_only_full_has_offsets(self, run: Run) -> None:
        sha = load(Path("store.json")).articles["news"].sha256
        start = NEWS.index("On Monday A")
        full = run("cite", "--style", "full", "a-paid-14").out
        assert f"exact, news, characters {start}-{start + 38}" in full
        assert f"news.txt, SHA-256 of the text {sha}" in full
        assert "fact a-paid-14" in full
        for style in ("text", "markdown"):
            out = run("cite", "--style", style, "a-paid-14").out
            assert "characters" not in out
            assert sha not in out

    def test_a_question_with_all_its_answers(self, run: Run) -> None:
        out = run("cite", "q-price").out
        assert out.startswith("What did A pay for B?\nThe Daily says 14.3, The Paper 15.\n\n")
        assert "“On Monday A bought B for $14.3 billion”" in out
        assert "“B was sold for $15 billion”" in out
        assert run("cite", "deal-b").out.startswith("A – B, sale\n\n")

    def test_an_article_and_a_passage(self, run: Run) -> None:
        assert run("cite", "news").out == (
            "Ann Writer, The Daily, “A buys B”, 2025-06 (date inferred), "
            "https://example.org/a?b=1\n"
        )
        start = NEWS.index("The deal closed")
        out = run("cite", f"news@{start}").out
        assert out == (
            "“The deal closed.”\n  The Daily, “A buys B”, 2025-06 (date inferred), body\n"
        )
        full = run("cite", "--style", "full", f"news@{start + 3}").out
        assert f"characters {start}-{start + 16}" in full

    @pytest.mark.parametrize("unknown", ["nothing", "news@99999", "news@x", "gone@3", "ann", "@"])
    def test_what_cannot_be_cited_is_1_and_the_rest_is_printed(
        self, run: Run, unknown: str
    ) -> None:
        code, out, err = run("cite", unknown, "b-makes-chips")
        assert code == 1
        assert out.startswith("B makes chips. (set aside: too coarse)")
        assert unknown in err

    def test_a_quote_that_is_no_longer_there_is_never_support(self, run: Run, folder: Path) -> None:
        changed = NEWS.replace("$14.3 billion", "$14.8 billion").replace("was “fair”", "was bad")
        (folder / "news.txt").write_text(changed, encoding="utf-8")
        out = run("cite", "a-paid-14").out
        assert "Not found as cited in The Daily" in out
        assert "(doubtful: " in out
        assert "14.8" in out
        markdown = run("cite", "--style", "markdown", "a-paid-14").out
        assert "> “" not in markdown


def test_every_table_can_be_listed_or_shown(run: Run) -> None:
    dossier = load(Path("store.json"))
    for table in TABLES:
        for record_id in dossier.table(table):
            assert run("show", record_id).code == 0, record_id
            data = json.loads(run("show", "--json", record_id).out)
            assert (data["table"], data["id"]) == (table, record_id)


def test_an_outlet_and_a_date_are_shown_never_sent(run: Run, folder: Path) -> None:
    store = folder / "store.json"
    data = json.loads(store.read_text())
    data["entities"]["daily"]["name"] = "The \x1b[31mDaily"
    data["articles"]["news"]["published"] = "\x9bJune"
    data["articles"]["news"]["published_basis"] = ""
    store.write_text(json.dumps(data))
    out = run("list", "articles").out
    assert "The ␛[31mDaily" in out
    assert "\ufffdJune" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("list articles", "there are no articles in this dossier"),
        ("list passages", "there are no passages in this dossier"),
        ("list passages --uncited", "every passage has a fact or a mark"),
        ("list disputed", "no question has answers that differ"),
        ("list moves", "no fact says who went where"),
        ("tour", "there are no tours in this dossier"),
    ],
)
def test_what_is_empty_says_so(run: Run, folder: Path, words: str, said: str) -> None:
    (folder / "store.json").write_text('{"dossier": {"about": {"schema": 1, "title": "T"}}}')
    code, out, err = run(*words.split())
    assert (code, out) == (1, "")
    assert said in err


def test_a_title_is_told_once_and_an_outlet_leaves_it_room(run: Run, folder: Path) -> None:
    store = folder / "store.json"
    data = json.loads(store.read_text())
    data["articles"]["news"].update(publisher=None, title="A title that is long " * 8)
    data["entities"]["paper"]["name"] = "The Paper of Record " * 8
    store.write_text(json.dumps(data))
    out = run("list", "articles").out
    assert [line.count("A title that is long") for line in out.splitlines()] == [1, 0]
    assert " The Paper of Record The… 1 fact " in out


def test_an_article_with_neither_outlet_nor_title_is_cited_by_its_id(
    run: Run, folder: Path
) -> None:
    store = folder / "store.json"
    data = json.loads(store.read_text())
    data["articles"]["news"].update(publisher=None, title=" ")
    data["articles"]["paper-story"]["title"] = ""
    store.write_text(json.dumps(data))
    assert "\n    news, 2025-06" in run("cite", "a-paid-14").out
    assert "\n    The Paper, 2025-07" in run("cite", "a-paid-15").out
