"""Records in bulk: what is computed, what is refused, and that it is all or nothing."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path
from typing import Any

import pytest

from tests.intake.conftest import ABOUT, ARTICLES, ENTITIES, NEWS, OTHER, Importer, Line, fact
from tui.intake.importing import import_files
from tui.records.errors import DossierError, ImportRefusedError, StoreError
from tui.store.load import load
from tui.store.store import Store

TEXTS = {"news": NEWS, "other": OTHER}


def problems(take: Importer, *lines: Line | str, replace: bool = False) -> list[str]:
    with pytest.raises(ImportRefusedError) as caught:
        take(*lines, replace=replace)
    return [problem.partition("lines.jsonl:")[2] for problem in caught.value.problems]


def test_a_new_dossier_is_made(folder: Path, take: Importer) -> None:
    done = take(ABOUT, *ARTICLES, *ENTITIES, fact("f", subject="a", object="b"))
    assert done.created
    assert dict(done.added) == {"dossier": 1, "articles": 2, "entities": 2, "facts": 1}
    dossier = load(folder / "store.json")
    assert dossier.about.title == "Two firms"
    assert dossier.articles["news"].sha256 == hashlib.sha256(NEWS.encode()).hexdigest()
    assert "id" not in json.loads((folder / "store.json").read_text())["facts"]["f"]


def test_without_a_description_no_dossier_is_made(folder: Path, take: Importer) -> None:
    with pytest.raises(StoreError, match="no such file"):
        take(*ARTICLES)
    assert not (folder / "store.json").exists()


def test_a_quote_gets_its_position(store: Path, take: Importer) -> None:
    take(
        fact(
            "f",
            {"article": "news", "exact": "closed"},
            {"article": "other", "exact": "😀 B was sold again"},
            {"article": "other", "exact": "B was sold", "prefix": "😀 "},
            {"article": "other", "exact": "B was sold", "suffix": "."},
            {"article": "news", "exact": "on Monday", "start": NEWS.index("on Monday")},
        )
    )
    evidence = load(store).facts["f"].evidence
    for quote in evidence:
        text = TEXTS[quote.article]
        assert text[quote.start : quote.end] == quote.exact
        assert quote.prefix == text[max(0, quote.start - 32) : quote.start]
        assert quote.suffix == text[quote.end : quote.end + 32]
        assert quote.occurs == text.count(quote.exact)
    assert [quote.start for quote in evidence][1:4] == [27, 29, 15]
    assert [quote.occurs for quote in evidence] == [1, 1, 2, 2, 1]


def test_what_is_computed_is_not_taken_on_trust(store: Path, take: Importer) -> None:
    quote = {"article": "news", "exact": "closed", "prefix": "", "suffix": "", "occurs": 9}
    take(fact("f", quote))
    found = load(store).facts["f"].evidence[0]
    assert found.occurs == 1
    assert found.prefix.endswith("The deal ")


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ({"exact": "A bought C"}, "the quote does not stand in the text: “A bought C”"),
        ({"exact": "On Monday A bought B for $14.8 billion"}, "the nearest is “On Monday A"),
        ({"exact": "the deal was \"fair\""}, "the nearest is “the deal was “fair””"),
        ({"exact": "a bought b"}, "does not stand in the text"),
        ({"exact": ""}, "the quote is empty"),
        ({"exact": " \n"}, "the quote is empty"),
        ({"exact": "deal"}, "stands 2 times in the text, give `prefix`, `suffix` or `start`"),
        ({"exact": "deal", "prefix": "no "}, "does not stand between this prefix and suffix"),
        ({"exact": "closed", "start": 5}, "the quote starts at 74, not at 5"),
        ({"exact": "closed", "end": 5}, "the quote ends at 80, not at 5"),
        ({"exact": "closed", "start": "5"}, "`start` must be a number"),
        ({"exact": "closed", "start": True}, "`start` must be a number"),
        ({"exact": "closed", "prefix": 3}, "`prefix` must be a text"),
        ({"exact": "closed", "page": 3}, "evidence[0]: object contains unknown field page"),
        ({"exact": 3}, "expected {article, exact}"),
        ({}, "expected {article, exact}"),
        ({"exact": "x", "article": "gone"}, "evidence[0].article: gone: no article has this id"),
        ({"exact": "x", "article": None}, "expected the id of an article"),
    ],
)  # fmt: skip
def test_evidence_that_is_refused(
    store: Path, take: Importer, quote: dict[str, Any], words: str
) -> None:
    before = store.read_bytes()
    (problem,) = problems(take, fact("f", {"article": "news", **quote}))
    assert problem.startswith("1: f, evidence[0]")
    assert words in problem
    assert store.read_bytes() == before


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"evidence": []}, "f, evidence: a fact needs at least one piece of evidence"),
        ({"evidence": "x"}, "f, evidence: a fact needs"),
        ({"kind": "rumour"}, "f, kind: invalid enum value 'rumour'"),
        ({"statement": None}, "f, statement: expected str, found null"),
        ({"colour": 1}, "f: object contains unknown field colour"),
        ({"subject": "nobody"}, "f, subject: no record has the id 'nobody'"),
        ({"subject": "news"}, "f, subject: 'news' is of table articles, not entities"),
        ({"from": "nobody"}, "f, from: no record has the id"),
        ({"question": "a"}, "f, question: 'a' is of table entities, not questions"),
        ({"deal": "deal-x"}, "f, deal: no record"),
        ({"relations": [{"kind": "refines", "fact": "g"}]}, "relations[0].fact: no record"),
        ({"when": "2025-13"}, "f, when: "),
        ({"due": "next year"}, "f, due: "),
        ({"values": [{"type": "money", "text": "x", "lower": "14,3"}]}, "lower: expected a"),
        ({"values": [{"type": "money", "text": "x", "upper": "1e9"}]}, "upper: expected a"),
        ({"values": [{"type": "money", "text": "x", "lower": 3}]}, "values[0].lower: expected"),
    ],
)  # fmt: skip
def test_facts_that_are_refused(
    store: Path, take: Importer, fields: dict[str, Any], words: str
) -> None:
    before = store.read_bytes()
    (problem,) = problems(take, fact("f", **fields))
    assert problem.startswith("1: ")
    assert words in problem
    assert store.read_bytes() == before


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{oops", "this is not JSON"),
        ("[1]", 'expected an object with "table" and "id"'),
        ("{}", 'needs a "table" and an "id"'),
        ('{"table": "facts"}', 'needs a "table" and an "id"'),
        ('{"table": "facts", "id": 3}', 'needs a "table" and an "id"'),
        ('{"table": "rumours", "id": "x"}', "unknown table 'rumours'; the tables are articles"),
        ('{"table": "dossier", "id": "x"}', "holds only `about`"),
        ('{"table": "facts", "id": "Bad Id"}', "cannot be an id"),
        ('{"table": "facts", "id": "list"}', "the name of a command"),
        ('{"table": "entities", "id": "x", "type": "person", "name": "X", "name": "Y"}',
         "x, name: the field stands twice in the line"),
        ("[" * 5000, "recursion"),
    ],
)  # fmt: skip
def test_lines_that_are_refused(store: Path, take: Importer, line: str, words: str) -> None:
    before = store.read_bytes()
    found = problems(take, "", line, fact("g", subject="nobody"))
    assert found[0].startswith("2: ")
    assert words in found[0]
    assert found[1].startswith("3: g, subject")
    assert store.read_bytes() == before


def test_bytes_that_are_no_text_are_refused(store: Path, folder: Path) -> None:
    file = folder / "bad.jsonl"
    file.write_bytes(b'{"table": "facts", "id": "\xff"}')
    with pytest.raises(ImportRefusedError) as caught:
        import_files(store, [file], who="ann")
    assert "not UTF-8 text: byte 0xff at byte 27" in caught.value.problems[0]
    with pytest.raises(DossierError, match="cannot be read"):
        import_files(store, [folder / "gone.jsonl"], who="ann")


def test_every_problem_is_told_in_order(store: Path, take: Importer) -> None:
    found = problems(
        take,
        fact("f", subject="x", object="y"),
        fact("ok"),
        fact("f"),
        fact("g", {"article": "news", "exact": "no"}, {"article": "other", "exact": "nothing"}),
        fact("news"),
    )
    assert [problem.partition(":")[0] for problem in found] == ["1", "1", "3", "4", "4", "5"]
    assert "f: the id stands already in" in found[2]
    assert "taken by a record of table articles" in found[5]


def test_the_order_of_lines_does_not_matter(folder: Path, take: Importer) -> None:
    lines = [
        ABOUT,
        *ARTICLES,
        *ENTITIES,
        {"table": "questions", "id": "q", "text": "How much?"},
        {"table": "deals", "id": "d", "title": "A – B", "kind": "sale",
         "parties": [{"entity": "a", "role": "buyer"}]},
        fact("f", question="q", deal="d", relations=[{"kind": "refines", "fact": "g"}]),
        fact("g", subject="b"),
        {"table": "tours", "id": "t", "title": "T", "steps": [{"record": "f"}, {"record": "q"}]},
    ]  # fmt: skip
    random.Random(1).shuffle(lines)
    take(*lines)
    dossier = load(folder / "store.json")
    (folder / "store.json").unlink()
    take(*reversed(lines))
    again = load(folder / "store.json")
    assert dossier == again
    assert dossier.facts["f"].question == "q"


def test_an_id_that_is_there_is_refused_unless_replaced(store: Path, take: Importer) -> None:
    take(fact("f", note="a note", subject="a"))
    before = store.read_bytes()
    assert "has this id already" in problems(take, fact("f"))[0]
    assert store.read_bytes() == before
    done = take(fact("f"), fact("g"), replace=True)
    assert (dict(done.added), dict(done.replaced)) == ({"facts": 1}, {"facts": 1})
    assert load(store).facts["f"].note == ""
    assert "taken by a record of table facts" in problems(
        take, {**ENTITIES[0], "id": "f"}, replace=True
    )[0]  # fmt: skip


def test_the_description_may_come_again_or_be_replaced(store: Path, take: Importer) -> None:
    take(ABOUT, fact("f"))
    other = {**ABOUT, "title": "Renamed"}
    assert "described already" in problems(take, other)[0]
    take(other, replace=True)
    assert load(store).about.title == "Renamed"


def test_one_edit_that_undo_takes_back(store: Path, take: Importer) -> None:
    before = store.read_bytes()
    take(fact("f"), fact("g"), {**ENTITIES[0], "name": "Renamed"}, replace=True)
    assert len(Store(store).log()) == 1
    Store(store).undo("ann")
    assert store.read_bytes() == before


def test_nothing_to_import_is_said(store: Path, take: Importer) -> None:
    with pytest.raises(ImportRefusedError, match="There is no record"):
        take("", "  ")


class TestArticles:
    def test_sections_may_be_given_by_words(self, folder: Path, take: Importer) -> None:
        sections = [
            {"role": "title", "first": "A buys"},
            {"role": "byline", "exact": "By Ann Writer"},
            {"role": "body", "first": "On Monday A bought", "last": "A’s chief"},
            {"role": "heading", "start": 108 + 35, "end": 153},
            {"role": "body", "first": "B makes"},
        ]
        take(ABOUT, {**ARTICLES[0], "sections": sections})
        found = load(folder / "store.json").articles["news"].sections
        texts = [NEWS[section.start : section.end] for section in found]
        assert texts[:2] == ["A buys B", "By Ann Writer"]
        assert texts[2].startswith("On Monday A")
        assert texts[2].endswith("was “fair”.")
        assert texts[4] == "B makes chips."
        assert [section.role for section in found] == ["title", "byline", "body", "heading", "body"]

    @pytest.mark.parametrize(
        ("section", "words"),
        [
            ({"first": "A"}, "2 lines start with “A”; exactly one must"),
            ({"first": "Nothing"}, "no line starts with “Nothing”"),
            ({"first": "Background", "last": "By Ann"}, "no line from there on starts with"),
            ({"first": " "}, "`first` is empty"),
            ({"exact": "deal"}, "stands 2 times"),
            ({"start": 3, "end": 3}, "[3, 3) is no stretch of the text"),
            ({"start": 3, "end": 9999}, "is no stretch of the text"),
            ({"start": 3}, "give the place by"),
            ({"role": "poem", "exact": "closed"}, "invalid enum value 'poem'"),
        ],
    )  # fmt: skip
    def test_sections_that_are_refused(
        self, folder: Path, take: Importer, section: dict[str, Any], words: str
    ) -> None:
        (problem,) = problems(
            take, ABOUT, {**ARTICLES[0], "sections": [{"role": "body", **section}]}
        )
        assert problem.startswith("2: news, sections[0]")
        assert words in problem

    @pytest.mark.parametrize(
        ("fields", "words"),
        [
            ({"file": "texts/gone.txt"}, "missing"),
            ({"file": "../outside.txt"}, "outside the folder"),
            ({"file": "/etc/hostname"}, "outside the folder"),
            ({"sha256": "0" * 64}, "leave `sha256` out"),
            ({"publisher": "nobody"}, "publisher: no record"),
            ({"published": "last week"}, "published: "),
            ({"origin": "a-missing-one"}, "origin: no record"),
            ({"sections": 3}, "sections: expected array"),
        ],
    )
    def test_articles_that_are_refused(
        self, folder: Path, take: Importer, fields: dict[str, Any], words: str
    ) -> None:
        (problem,) = problems(take, ABOUT, {**ARTICLES[0], **fields})
        assert words in problem
        assert not (folder / "store.json").exists()

    def test_nothing_is_cited_from_a_text_that_is_not_the_recorded_one(
        self, store: Path, take: Importer
    ) -> None:
        file = store.parent / "texts" / "news.txt"
        file.write_text(NEWS.replace("14.3", "14.8"), encoding="utf-8")
        (problem,) = problems(take, fact("f"))
        assert "not the text that was recorded" in problem
        take({**ARTICLES[0]}, fact("f", {"article": "news", "exact": "$14.8"}), replace=True)
        assert load(store).facts["f"].evidence[0].exact == "$14.8"

    def test_the_text_is_decoded_as_everywhere(self, folder: Path, take: Importer) -> None:
        file = folder / "texts" / "news.txt"
        file.write_bytes(b"\xef\xbb\xbf" + NEWS.replace("\n", "\r\n").encode())
        take(ABOUT, *ARTICLES, fact("f"))
        dossier = load(folder / "store.json")
        assert dossier.articles["news"].sha256 == hashlib.sha256(NEWS.encode()).hexdigest()
        assert dossier.facts["f"].evidence[0].start == NEWS.index("A bought B")


def test_marks_by_words(store: Path, take: Importer) -> None:
    take(
        {"table": "marks", "id": "m-1", "article": "news", "exact": "By Ann Writer",
         "kind": "navigation"},
        {"table": "marks", "id": "m-2", "article": "news", "first": "Background", "last": "B makes",
         "kind": "rhetoric", "note": "n"},
        {"table": "marks", "id": "m-3", "article": "other", "start": 0, "end": 7,
         "kind": "repetition"},
    )  # fmt: skip
    marks = load(store).marks
    assert NEWS[marks["m-1"].start : marks["m-1"].end] == "By Ann Writer"
    assert NEWS[marks["m-2"].start : marks["m-2"].end] == "Background\nB makes chips."
    assert marks["m-2"].note == "n"
    assert marks["m-3"].end == 7
    (problem,) = problems(
        take, {"table": "marks", "id": "m-4", "article": "news", "kind": "navigation"}
    )
    assert "give the place by" in problem


def test_what_is_called_nothing_is_refused(store: Path, take: Importer) -> None:
    nobody = {"table": "entities", "id": "n", "type": "person", "name": " "}
    told = problems(take, nobody, fact("f", statement=""))
    assert [problem.partition(": a name or title")[0] for problem in told] == [
        "1: n, name",
        "2: f, statement",
    ]
