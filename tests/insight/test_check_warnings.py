"""What a machine can see and a person has to judge is a warning, which an exception silences."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from tests.insight.building import corpus, fact, organisation, quote
from tui.evidence.anchor import describe
from tui.insight.check import Problem, check
from tui.insight.corpus import Corpus
from tui.records.models import AcceptedException, Deal, Mark, Name, Party, Question, Section, Value


def warnings(found: Corpus, code: str) -> list[Problem]:
    problems = check(found).problems
    assert not [p for p in problems if p.severity == "error"]
    return [p for p in problems if p.code == code]


def told(found: Corpus, code: str) -> list[tuple[str, str]]:
    return [(p.record, p.field) for p in warnings(found, code)]


def value(text: str, lower: str, upper: str, **fields: Any) -> Value:
    return Value(type="money", text=text, lower=lower, upper=upper, unit="USD", **fields)


# --- numbers --------------------------------------------------------------------------------

NUMBERS = "In June 2025 the firm paid $14.3 billion for 49% of it, and 600 people left.\n"


def numbered(folder: Path, statement: str, text: str = NUMBERS, **fields: Any) -> Corpus:
    return corpus(
        folder, {"a": text}, facts={"f": fact(statement, quote("a", text, "paid"), **fields)}
    )


def test_numbers_that_no_citing_fact_carries(tmp_path: Path) -> None:
    found = numbered(tmp_path, "The firm paid $14.3 billion.")
    assert told(found, "number-not-carried") == [
        ("a@0", "June 2025"),
        ("a@0", "49%"),
        ("a@0", "600"),
    ]


def test_numbers_are_carried_by_values_statement_and_dates(tmp_path: Path) -> None:
    found = numbered(
        tmp_path,
        "The firm bought 49% of it when 600 people left.",
        values=[value("$14.3 billion", "14300000000", "14300000000")],
        when="2025-06",
        when_text="In June 2025",
    )
    assert told(found, "number-not-carried") == []


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("It is due in 2027 as paid.\n", {"due": "2027"}),
        ("On February 17 it was paid.\n", {"when": "2026-02-17", "when_basis": "the year"}),
        ("In Q2 it was paid.\n", {"when_text": "second quarter"}),
        ("It was paid from 2021 to 2023.\n", {"when": "2021/2023", "when_text": "2021 to 2023"}),
        ("GPT-5 and Llama 4 were paid for.\n", {}),
        ("One of these two firms paid.\n", {}),
    ],
)
def test_dates_and_numbers_in_names(tmp_path: Path, text: str, fields: dict[str, Any]) -> None:
    assert told(numbered(tmp_path, "It was paid.", text, **fields), "number-not-carried") == []


def test_another_date_does_not_carry_one(tmp_path: Path) -> None:
    found = numbered(
        tmp_path, "It was paid.", "It was paid in 2027.\n", when="2026", when_text="2026"
    )
    assert told(found, "number-not-carried") == [("a@0", "2027")]


def test_a_number_in_an_uncited_passage_is_told_and_in_a_marked_one_not(tmp_path: Path) -> None:
    text = "It cost 300 dollars. It cost 400 dollars.\n"
    mark = Mark(article="a", start=21, end=41, kind="repetition")
    found = corpus(tmp_path, {"a": text}, marks={"mark-x": mark})
    assert told(found, "number-not-carried") == [("a@0", "300 dollars")]


def test_headings_and_boilerplate_are_not_read_for_numbers(tmp_path: Path) -> None:
    text = "The $14 Billion Deal\nCopyright 2026.\n"
    sections = [
        Section(role="heading", start=0, end=20),
        Section(role="boilerplate", start=21, end=36),
    ]
    found = corpus(tmp_path, {"a": text}, sections={"a": sections})
    assert told(found, "number-not-carried") == []


# --- names ----------------------------------------------------------------------------------


def named(folder: Path, text: str, *entities: Any) -> list[str]:
    found = corpus(
        folder,
        {"a": text},
        entities={f"e-{at}": entity for at, entity in enumerate(entities)},
        deals={
            "deal-x": Deal(
                title="X",
                kind="x",
                parties=[Party(entity=f"e-{at}", role="buyer") for at in range(len(entities))],
            )
        },
    )
    return [field for _, field in told(found, "name-not-known")]


def test_names_no_entity_has(tmp_path: Path) -> None:
    text = "They say Mat Velloso joined OpenAI and Deep Mind in Jakarta.\n"
    assert named(tmp_path, text) == ["Mat Velloso", "OpenAI", "Deep Mind", "Jakarta"]


def test_names_that_entities_have(tmp_path: Path) -> None:
    text = "They say Mat Velloso’s friend, CEO of META, used Llama 4 in the U.S. on Monday.\n"
    velloso = organisation("Velloso, Mat", names=[Name(value="Mat Velloso", kind="other-order")])
    assert named(tmp_path, text, velloso, organisation("Meta"), organisation("Llama")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Recognize a trend. However, it fades. “Nobody waits,” they say. (Others do.)\n",
        "• Brave people wait. Q: Why is that? A: Because of it — Really.\n",
        "👉 Developers stuck with it. 3 of them left.\n",
        "Baru kemarin. Mereka pergi pada Februari.\n",
        "The vice president said so, as the Vice President of it.\n",
    ],
)
def test_ordinary_words_that_open_a_sentence_are_no_names(tmp_path: Path, text: str) -> None:
    assert named(tmp_path, text) == []


def test_a_name_that_opens_a_sentence_is_one_when_it_stands_inside_another(tmp_path: Path) -> None:
    text = "Velloso left. They say that Velloso left. TanStack stayed. Mat Hill went.\n"
    assert named(tmp_path, text) == ["Velloso", "Velloso", "TanStack", "Mat Hill"]


def test_the_longest_name_takes_its_words(tmp_path: Path) -> None:
    text = "They use Scale AI at Scale for Scale Works.\n"
    assert named(tmp_path, text, organisation("Scale AI")) == ["Scale", "Scale Works"]


# --- questions ------------------------------------------------------------------------------

PRICES = "One says $14 billion was paid. Another says $15 billion was paid.\n"


def asked(folder: Path, question: Question, *values: Value, **second: Any) -> Corpus:
    facts = {
        f"f-{at}": fact(
            f"{amount.text} was paid.",
            quote("a", PRICES, amount.text + " was paid"),
            question="q-price",
            values=[amount],
            **(second if at else {}),
        )
        for at, amount in enumerate(values)
    }
    return corpus(folder, {"a": PRICES}, questions={"q-price": question}, facts=facts)


LESS = value("$14 billion", "14000000000", "14000000000")
MORE = value("$15 billion", "15000000000", "15000000000")


def test_a_question_takes_two_answers(tmp_path: Path) -> None:
    lone = warnings(asked(tmp_path, Question(text="What?"), LESS), "lone-answer")
    assert [(p.record, "one answer" in p.message) for p in lone] == [("q-price", True)]
    assert len(warnings(asked(tmp_path, Question(text="What?")), "lone-answer")) == 1
    assert told(asked(tmp_path, Question(text="What?"), LESS, MORE), "lone-answer") == []


def test_answers_that_contradict_need_a_verdict(tmp_path: Path) -> None:
    (problem,) = warnings(asked(tmp_path, Question(text="What?"), LESS, MORE), "no-verdict")
    assert "$14 billion and $15 billion" in problem.message
    verdict = Question(text="What?", verdict="One says 14, another 15.")
    assert told(asked(tmp_path, verdict, LESS, MORE), "no-verdict") == []


def test_answers_that_may_both_be_so_need_none(tmp_path: Path) -> None:
    other = structs.replace(MORE, of="another thing")
    assert told(asked(tmp_path, Question(text="What?"), LESS, other), "no-verdict") == []
    differs = Question(text="What?", differs=["scope"])
    assert len(told(asked(tmp_path, differs, LESS, other), "no-verdict")) == 1
    denied = asked(tmp_path, Question(text="What?"), LESS, other, modality="denied")
    assert len(told(denied, "no-verdict")) == 1


# --- facts ----------------------------------------------------------------------------------

PLAIN = "Somebody paid for it last week. Share this! Nobody knows why it was so.\n"


def plain(folder: Path, exact: str = "Somebody paid", **fields: Any) -> Corpus:
    share = PLAIN.index("Share")
    return corpus(
        folder,
        {"a": PLAIN},
        sections={"a": [Section(role="boilerplate", start=share, end=share + 11)]},
        facts={"f": fact("Somebody paid.", quote("a", PLAIN, exact), **fields)},
    )


def test_a_fact_set_aside_needs_a_reason(tmp_path: Path) -> None:
    assert told(plain(tmp_path, rank="deprecated"), "no-rank-reason") == [("f", "rank_reason")]
    assert told(plain(tmp_path, rank="deprecated", rank_reason="It is."), "no-rank-reason") == []


def test_a_suggested_fact_is_told(tmp_path: Path) -> None:
    assert told(plain(tmp_path, curation="suggested"), "suggested") == [("f", "curation")]
    assert told(plain(tmp_path), "suggested") == []


@pytest.mark.parametrize(
    ("when", "when_text", "needed"),
    [
        ("2026-02", "last week", True),
        ("2026-02", "", True),
        ("2026-02-17", "in February 2026", True),
        ("2026-02-17", "on February 17", True),
        ("2025", "in 2026", True),
        ("2026-02", "in February 2026", False),
        ("2026-02~", "in February 2026", False),
        ("2026", "in February 2026", False),
        ("2021/2023", "From 2021 to 2023", False),
        ("2025-36", "in the fourth quarter of 2025", False),
        ("2023-37", "Early 2023", False),
        ("", "last week", False),
    ],
)
def test_a_date_finer_than_what_is_printed_needs_a_basis(
    tmp_path: Path, when: str, when_text: str, needed: bool
) -> None:
    found = plain(tmp_path, when=when, when_text=when_text)
    assert told(found, "no-date-basis") == ([("f", "when_basis")] if needed else [])
    based = plain(tmp_path, when=when, when_text=when_text, when_basis="counted back")
    assert told(based, "no-date-basis") == []


@pytest.mark.parametrize("exact", ["omebody paid", "Somebody pai", "body pa"])
def test_a_quote_cut_inside_a_word(tmp_path: Path, exact: str) -> None:
    assert {record for record, _ in told(plain(tmp_path, exact), "quote-splits-word")} == {"f"}


def test_a_quote_cut_inside_a_number_and_between_chinese_characters(tmp_path: Path) -> None:
    text = "They paid $14.3 billion 质疑强烈 for it, as it was.\n"
    for exact, count in (("They paid $14", 1), ("3 billion", 1), ("14.3", 0), ("疑强", 0)):
        found = corpus(tmp_path, {"a": text}, facts={"f": fact("X.", quote("a", text, exact))})
        assert len(told(found, "quote-splits-word")) == count, exact


def test_boilerplate_as_evidence(tmp_path: Path) -> None:
    assert told(plain(tmp_path, "Share this!"), "boilerplate-cited") == [("f", "evidence[0]")]
    assert told(plain(tmp_path), "boilerplate-cited") == []


def test_what_is_recorded_beside_a_quote(tmp_path: Path) -> None:
    for change in ({"prefix": "x"}, {"suffix": ""}, {"occurs": 2}):
        wrong = structs.replace(quote("a", PLAIN, "paid for it"), **change)
        found = corpus(tmp_path, {"a": PLAIN}, facts={"f": fact("X.", wrong)})
        (problem,) = warnings(found, "evidence-context")
        assert next(iter(change)) in problem.message


def test_a_source_that_seems_an_id(tmp_path: Path) -> None:
    found = plain(tmp_path, attributed_to=["the-information", "people familiar", "insiders"])
    assert told(found, "unknown-source") == [("f", "attributed_to[0]")]


# --- entities, passages, exceptions ----------------------------------------------------------


def test_an_entity_nobody_mentions(tmp_path: Path) -> None:
    entities = {
        "somebody": organisation("Somebody"),
        "whole": organisation("Whole"),
        "part": organisation("Part", part_of="whole"),
        "teller": organisation("Teller"),
    }
    evidence = quote("a", PLAIN, "Somebody paid")
    facts = {"f": fact("Someone paid.", evidence, subject="somebody", attributed_to=["teller"])}
    found = corpus(tmp_path, {"a": PLAIN}, entities=entities, facts=facts)
    assert told(found, "unmentioned") == [("part", "")]


def test_passages_left_over_are_one_warning_an_article(tmp_path: Path) -> None:
    (problem,) = warnings(plain(tmp_path), "uncited")
    assert (problem.record, problem.message[:12]) == ("a", "1 passage ha")
    covered = corpus(
        tmp_path,
        {"a": PLAIN},
        facts={"f": fact("X.", describe("a", PLAIN, 0, len(PLAIN)))},
    )
    assert told(covered, "uncited") == []


def excused(folder: Path, rule: str, record: str, reason: str = "Known.") -> Corpus:
    text = "They saw 300 birds and 400 bees.\n"
    excuse = AcceptedException(rule=rule, record=record, reason=reason)
    return corpus(folder, {"a": text}, exceptions={"exception-x": excuse})


@pytest.mark.parametrize(
    ("record", "left"),
    [("a@0", []), ("a@0:300", ["400"]), ("a@0:400", ["300"]), ("a", ["300", "400"])],
)
def test_an_exception_silences_a_passage_or_what_is_printed_there(
    tmp_path: Path, record: str, left: list[str]
) -> None:
    found = excused(tmp_path, "number-not-carried", record)
    assert [field for _, field in told(found, "number-not-carried")] == left
    assert check(found).counts["excused"] == 2 - len(left)
    idle = [("exception-x", "")] if len(left) == 2 else []
    assert told(found, "idle-exception") == idle


def test_an_exception_silences_its_own_rule_alone(tmp_path: Path) -> None:
    found = excused(tmp_path, "uncited", "a")
    assert told(found, "uncited") == []
    assert len(told(found, "number-not-carried")) == 2


def test_an_exception_says_why(tmp_path: Path) -> None:
    found = excused(tmp_path, "uncited", "a", reason=" ")
    assert told(found, "no-exception-reason") == [("exception-x", "reason")]


# --- the shipped dossier ---------------------------------------------------------------------


def test_the_shipped_dossier_is_sound() -> None:
    from tui.insight.corpus import open_corpus

    report = check(open_corpus(Path(__file__).resolve().parents[2] / "store.json"))
    assert [p for p in report.problems if p.severity == "error"] == []
    assert {evidence.state for evidence in report.evidence} == {"exact"}
    assert report.counts["evidence"] > 0
