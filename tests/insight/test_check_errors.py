"""What is not so in a dossier is an error that names the record and the field."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import structs

from tests.insight.building import corpus, fact, organisation, quote
from tui.insight.check import Report, check
from tui.insight.corpus import Corpus
from tui.records.models import (
    AcceptedException,
    Deal,
    Evidence,
    Fact,
    Mark,
    Name,
    Party,
    Question,
    Relation,
    RelationKind,
    Section,
    Step,
    Tour,
    Value,
    View,
)

TEXT = "Meta paid $14 billion for half of it. The rest was left to others.\n"
PAID = quote("a", TEXT, "Meta paid $14 billion")


def value(lower: str | None, upper: str | None) -> Value:
    return Value(type="money", text="$14 billion", lower=lower, upper=upper, unit="USD")


def paid(**fields: Any) -> Any:
    return fact("Meta paid $14 billion.", PAID, **{"subject": "meta", **fields})


def made(folder: Path, **tables: Any) -> Corpus:
    filled: dict[str, Any] = {
        "entities": {"meta": organisation("Meta")},
        "facts": {"paid": paid()},
        **tables,
    }
    return corpus(folder, {"a": TEXT}, **filled)


def errors(found: Corpus) -> list[tuple[str, str, str]]:
    problems = check(found).problems
    return [(p.code, p.record, p.field) for p in problems if p.severity == "error"]


def test_a_sound_dossier_has_no_errors(tmp_path: Path) -> None:
    report = check(made(tmp_path))
    assert report.errors == 0
    assert report.counts["errors"] == 0
    assert report.counts["evidence"] == report.counts["exact"] == 1


def test_the_report_has_the_shape_of_the_json(tmp_path: Path) -> None:
    shaped = msgspec.to_builtins(check(made(tmp_path)))
    assert set(shaped) == {"counts", "evidence", "problems"}
    assert shaped["evidence"] == [
        {
            "fact": "paid",
            "article": "a",
            "file": "a.txt",
            "state": "exact",
            "start": 0,
            "end": 21,
            "exact": "Meta paid $14 billion",
        }
    ]
    assert set(shaped["problems"][0]) == {"severity", "code", "record", "field", "message"}
    assert msgspec.json.decode(msgspec.json.encode(shaped), type=Report) == check(made(tmp_path))


@pytest.mark.parametrize("field", ["subject", "object", "from_", "to", "question", "deal"])
def test_broken_references_of_facts(tmp_path: Path, field: str) -> None:
    found = errors(made(tmp_path, facts={"paid": paid(**{field: "nobody"})}))
    assert found == [("broken-reference", "paid", field.rstrip("_"))]


def test_references_to_a_wrong_table_and_from_other_records(tmp_path: Path) -> None:
    found = made(
        tmp_path,
        facts={"paid": paid(object="a", relations=[Relation(kind="refines", fact="meta")])},
        deals={
            "deal-x": Deal(title="X", kind="stake", parties=[Party(entity="nobody", role="buyer")])
        },
        entities={"meta": organisation("Meta", part_of="gone", distinct_from=["lost"])},
        tours={"tour-x": Tour(title="T", steps=[Step(record="paid"), Step(record="nowhere")])},
        marks={"mark-x": Mark(article="b", start=0, end=4, kind="rhetoric")},
    )
    assert sorted(errors(found)) == [
        ("broken-reference", "deal-x", "parties[0].entity"),
        ("broken-reference", "mark-x", "article"),
        ("broken-reference", "meta", "distinct_from[0]"),
        ("broken-reference", "meta", "part_of"),
        ("broken-reference", "paid", "object"),
        ("broken-reference", "paid", "relations[0].fact"),
        ("broken-reference", "tour-x", "steps[1].record"),
    ]


def test_evidence_in_an_article_that_is_not_there(tmp_path: Path) -> None:
    gone = structs.replace(PAID, article="b")
    found = errors(made(tmp_path, facts={"paid": fact("Meta paid.", gone)}))
    assert found == [
        ("broken-reference", "paid", "evidence[0].article"),
        ("evidence-lost", "paid", "evidence[0]"),
    ]


def test_circles(tmp_path: Path) -> None:
    found = corpus(
        tmp_path,
        {"a": TEXT, "b": TEXT, "c": TEXT, "d": TEXT},
        articles={
            "a": {"translation_of": "b", "origin": "a"},
            "b": {"translation_of": "c", "origin": "a"},
            "c": {"translation_of": "b", "origin": "d"},
            "d": {"origin": "c"},
        },
        entities={"x": organisation("X", part_of="x")},
    )
    assert errors(found) == [
        ("circular", "b", "translation_of"),
        ("circular", "c", "origin"),
        ("circular", "x", "part_of"),
    ]


@pytest.mark.parametrize("kind", ["refines", "supersedes", "fulfils"])
def test_relations_that_lead_back(tmp_path: Path, kind: RelationKind) -> None:
    def after(*others: str, kind: RelationKind = kind) -> Fact:
        relations = [Relation(kind=kind, fact=other) for other in others]
        return fact("Meta paid $14 billion.", PAID, relations=relations)

    facts = {"first": after("third"), "second": after("first"), "third": after("second", "fourth")}
    facts["fourth"] = after("first", kind="qualifies")
    found = made(tmp_path, facts=facts)
    assert errors(found) == [("circular", "first", "relations")]
    (problem,) = [p for p in check(found).problems if p.code == "circular"]
    assert problem.message == f"{kind} leads in a circle: first → third → second → first"
    facts["third"] = after("fourth")
    assert errors(made(tmp_path, facts=facts)) == []


def test_ids(tmp_path: Path) -> None:
    entities = {name: organisation(name) for name in ("Meta AI", "search", "paid")}
    found = made(tmp_path, entities=entities, facts={"paid": paid(subject=None)})
    assert errors(found) == [
        ("bad-id", "Meta AI", "id"),
        ("bad-id", "search", "id"),
        ("repeated-id", "paid", "id"),
    ]


def test_each_missing_article_is_named(tmp_path: Path) -> None:
    found = corpus(tmp_path, {"a": TEXT, "b": TEXT, "c": TEXT}, facts={"paid": paid(subject=None)})
    (tmp_path / "a.txt").unlink()
    (tmp_path / "b.txt").write_bytes(b"\xff")
    report = check(found)
    assert [(p.code, p.record) for p in report.problems if p.severity == "error"] == [
        ("article-missing", "a"),
        ("article-missing", "b"),
        ("evidence-lost", "paid"),
    ]
    assert "a.txt" in report.problems[0].message
    assert "UTF-8" in report.problems[1].message
    assert [(e.state, e.start, e.end) for e in report.evidence] == [("lost", None, None)]


def test_a_file_outside_the_folder_is_an_error(tmp_path: Path) -> None:
    found = corpus(tmp_path, {"a": TEXT}, articles={"a": {"file": "../a.txt"}})
    assert errors(found) == [("article-missing", "a", "file")]


@pytest.mark.parametrize(
    ("text", "state", "codes"),
    [
        ("New.\n" + TEXT, "moved", {"evidence-moved"}),
        (TEXT + TEXT, "ambiguous", {"evidence-ambiguous"}),
        (TEXT.replace("paid", "pays"), "drifted", {"evidence-drifted"}),
        (TEXT.replace("$14", "$15"), "doubtful", {"evidence-doubtful"}),
        ("Nothing of it is left.\n", "lost", {"evidence-lost"}),
    ],
)
def test_a_changed_article_and_its_quotes(
    tmp_path: Path, text: str, state: str, codes: set[str]
) -> None:
    found = made(tmp_path)
    (tmp_path / "a.txt").write_text(text)
    report = check(found)
    changed = [p for p in report.problems if p.code.startswith(("evidence", "article"))]
    assert {p.code for p in changed} == codes | {"article-changed"}
    serious = {p.code for p in changed if p.severity == "error"}
    assert serious == {"article-changed"} | (codes & {"evidence-doubtful", "evidence-lost"})
    assert [e.state for e in report.evidence] == [state]
    assert report.counts[state] == 1


@pytest.mark.parametrize(("start", "end"), [(1, 22), (-1, 20), (0, 20), (500, 521), (9, 3)])
def test_a_quote_not_at_its_offsets_in_an_unchanged_text(
    tmp_path: Path, start: int, end: int
) -> None:
    wrong = structs.replace(PAID, start=start, end=end)
    found = made(tmp_path, facts={"paid": fact("Meta paid.", wrong, subject="meta")})
    assert errors(found) == [("evidence-wrong", "paid", "evidence[0]")]


def test_a_fact_needs_evidence(tmp_path: Path) -> None:
    found = made(tmp_path, facts={"paid": fact("Meta paid.", subject="meta")})
    assert errors(found) == [("no-evidence", "paid", "evidence")]


def test_sections_and_marks(tmp_path: Path) -> None:
    def section(start: int, end: int) -> Section:
        return Section(role="body", start=start, end=end)

    def mark(start: int, end: int) -> Mark:
        return Mark(article="a", start=start, end=end, kind="rhetoric")

    found = corpus(
        tmp_path,
        {"a": TEXT},
        sections={"a": [section(0, 10), section(9, 20), section(5, 5), section(30, 999)]},
        marks={"m-1": mark(-1, 4), "m-2": mark(10, 30), "m-3": mark(12, 14), "m-4": mark(29, 32)},
    )
    assert sorted(errors(found)) == [
        ("bad-mark", "m-1", "start"),
        ("bad-mark", "m-3", "start"),
        ("bad-mark", "m-4", "start"),
        ("bad-section", "a", "sections[1]"),
        ("bad-section", "a", "sections[2]"),
        ("bad-section", "a", "sections[3]"),
    ]


@pytest.mark.parametrize(
    ("lower", "upper", "field"),
    [
        ("fourteen", None, "values[0].lower"),
        ("14", "1e9", "values[0].upper"),
        ("NaN", None, "values[0].lower"),
        ("14,3", None, "values[0].lower"),
        ("1_000", None, "values[0].lower"),
        ("15", "14", "values[0]"),
        ("-1", "-2", "values[0]"),
    ],
)
def test_bad_values(tmp_path: Path, lower: str, upper: str, field: str) -> None:
    found = made(tmp_path, facts={"paid": paid(values=[value(lower, upper)])})
    assert errors(found) == [("bad-value", "paid", field)]


def test_good_values(tmp_path: Path) -> None:
    values = [value("14", "14"), value("0.01", None), value(None, None), value("-5", "7.50")]
    assert errors(made(tmp_path, facts={"paid": paid(values=values)})) == []


def test_bad_dates_and_statuses(tmp_path: Path) -> None:
    found = corpus(
        tmp_path,
        {"a": TEXT},
        articles={"a": {"published": "last week"}},
        entities={"meta": organisation("Meta")},
        facts={"paid": paid(when="2025-13", due="soon", when_basis="x")},
        deals={"deal-x": Deal(title="X", kind="stake", status="rumored")},  # type: ignore[arg-type]
    )
    assert errors(found) == [
        ("bad-date", "a", "published"),
        ("bad-date", "paid", "when"),
        ("bad-date", "paid", "due"),
        ("bad-status", "deal-x", "status"),
    ]


def test_an_error_cannot_be_excused(tmp_path: Path) -> None:
    excuse = AcceptedException(rule="no-evidence", record="paid", reason="It is so.")
    report = check(
        made(
            tmp_path,
            facts={"paid": fact("Meta paid.", subject="meta")},
            exceptions={"exception-x": excuse},
        )
    )
    assert report.errors == 1
    assert [p.code for p in report.problems if p.record == "exception-x"] == ["idle-exception"]


def test_errors_stand_before_warnings(tmp_path: Path) -> None:
    report = check(made(tmp_path, facts={"paid": paid(curation="suggested", due="soon")}))
    severities = [problem.severity for problem in report.problems]
    assert severities == sorted(severities)
    assert len(set(severities)) == 2


def test_text_of_a_strange_kind_does_no_harm(tmp_path: Path) -> None:
    text = "\x00\x1b[31m[/red] [@click=x] 💩\u202e " * 40
    odd = Evidence(article="a", exact="[@click=x]", start=0, end=10)
    report = check(corpus(tmp_path, {"a": text}, facts={"f": fact("[/x]", odd)}))
    assert [p.code for p in report.problems if p.severity == "error"] == ["evidence-wrong"]


def test_what_is_called_nothing(tmp_path: Path) -> None:
    found = made(
        tmp_path,
        entities={"meta": organisation(" ", names=[Name(value="Meta"), Name(value="\n")])},
        questions={"q-x": Question(text="")},
        facts={"paid": structs.replace(paid(), statement="", attributed_to=["A", ""])},
        deals={"deal-x": Deal(title="", kind="sale")},
        views={"view-x": View(title="", query="a")},
        tours={"tour-x": Tour(title="")},
    )
    assert errors(found) == [
        ("no-name", "meta", "name"),
        ("no-name", "meta", "names[1].value"),
        ("no-name", "q-x", "text"),
        ("no-name", "paid", "statement"),
        ("no-name", "paid", "attributed_to[1]"),
        ("no-name", "deal-x", "title"),
        ("no-name", "view-x", "title"),
        ("no-name", "tour-x", "title"),
    ]
