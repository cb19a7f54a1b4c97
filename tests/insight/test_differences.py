"""What differs between two answers, in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.insight.building import corpus, organisation
from tui.insight.corpus import Corpus
from tui.insight.differences import differences, notes, pairs
from tui.records.models import Entity, Evidence, Fact, Question, Relation, Section, Value

TEXT = "A title\n\nThe body says so.\n"


@pytest.fixture
def empty(tmp_path: Path) -> Corpus:
    return corpus(
        tmp_path,
        {"herald": TEXT, "herald-id": TEXT, "gazette": TEXT},
        sections={"herald": [Section(role="title", start=0, end=7)]},
        articles={"herald-id": {"translation_of": "herald", "language": "id"}},
        entities={
            "city": organisation("City"),
            "mayor": Entity(type="person", name="The Mayor"),
            "tower": Entity(type="place", name="Tower"),
            "wsj": Entity(type="publication", name="WSJ"),
        },
    )


def in_body(article: str = "herald") -> Evidence:
    return Evidence(article=article, exact="The body", start=9, end=17)


def in_title() -> Evidence:
    return Evidence(article="herald", exact="A title", start=0, end=7)


def fact(**fields: Any) -> Fact:
    return Fact(**{"kind": "deal", "statement": "s", "evidence": [in_body()], **fields})


def told(held: Corpus, base: Fact, other: Fact) -> dict[str, str]:
    held.dossier.facts.update(base=base, other=other)
    return {found.aspect: found.words for found in differences(held, "base", "other")}


def value(low: str, high: str = "", **fields: Any) -> Value:
    kept: dict[str, Any] = {"type": "money", "unit": "USD", "of": "price", "text": "1", **fields}
    return Value(lower=low, upper=high or low, **kept)


@pytest.mark.parametrize(
    ("base", "other", "words"),
    [
        (value("14"), value("14", "15", bound="range"), "$14–15, which includes $14"),
        (value("14", "15", bound="range"), value("14"), "$14, within $14–15"),
        (
            value("14", "16", bound="range"),
            value("15", "17", bound="range"),
            "$15–17, which overlaps $14–16",
        ),
        (value("10"), value("20"), "$20, more than $10"),
        (value("20"), value("10"), "$10, less than $20"),
        (value("10"), value("20", bound="at-least"), "at least $20, more than $10"),
        (
            value("100", bound="at-least", text="over $100"),
            value("1000", bound="at-least", text="over $1,000"),
            "over $1,000, more than the other’s over $100",
        ),
        (
            value("20", bound="at-least", text="over $20"),
            value("20"),
            "$20, less than the other’s over $20",
        ),
        (
            value("20", bound="at-least", text="over $20"),
            value("20", "30", bound="range"),
            "$20–30, which overlaps over $20",
        ),
    ],
)
def test_amounts(empty: Corpus, base: Value, other: Value, words: str) -> None:
    assert told(empty, fact(values=[base]), fact(values=[other])) == {"amount": words}


def test_the_same_amount_is_no_difference(empty: Corpus) -> None:
    both = value("14"), value("14.0", bound="about")
    assert told(empty, fact(values=[both[0]]), fact(values=[both[1]])) == {}


def test_the_closest_amounts_are_compared() -> None:
    base = fact(values=[value("10"), value("20")])
    other = fact(values=[value("20"), value("5", of="rent")])
    assert [how for _, _, how in pairs(base, other)] == ["same"]


def test_wording_and_scope(empty: Corpus) -> None:
    name = Value(type="text", text="Lab", of="name")
    other = Value(type="text", text="Labs", of="name")
    assert told(empty, fact(values=[name]), fact(values=[other])) == {
        "wording": "“Labs”, not “Lab”"
    }
    bonus = value("14", of="bonus")
    assert told(empty, fact(values=[value("14")]), fact(values=[bonus])) == {
        "scope": "bonus, not price"
    }


def test_strength_and_source(empty: Corpus) -> None:
    plain, cited = fact(), fact(modality="reported", attributed_to=["wsj"])
    assert told(empty, plain, cited) == {
        "strength": "reported, not stated as fact",
        "source": "via WSJ, where the other names nobody",
    }
    assert told(empty, cited, plain) == {
        "strength": "stated as fact, not reported",
        "source": "no source named, the other via WSJ",
    }


def test_title(empty: Corpus) -> None:
    assert told(empty, fact(role="CEO"), fact(role="chairman")) == {"title": "chairman, not CEO"}
    assert told(empty, fact(role="CEO"), fact()) == {}


def test_doer_is_who_did_the_same(empty: Corpus) -> None:
    city, mayor = fact(subject="city", object="tower"), fact(subject="mayor", object="tower")
    assert told(empty, city, mayor) == {"doer": "The Mayor, not City"}
    assert told(empty, fact(subject="city"), fact(subject="mayor")) == {}
    empty.dossier.questions["q"] = Question(text="Who?", differs=["doer"])
    asked = fact(subject="city", question="q"), fact(subject="mayor", question="q")
    assert told(empty, *asked) == {"doer": "The Mayor, not City"}
    assert told(empty, asked[0], fact(subject="tower", question="q")) == {}


def test_who_says_so_or_holds_a_post_is_no_doer(empty: Corpus) -> None:
    city = fact(subject="city", object="tower")
    says = fact(subject="mayor", object="tower", attributed_to=["mayor"])
    assert "doer" not in told(empty, city, says)
    assert "doer" not in told(empty, says, city)
    announces = fact(subject="city", object="tower", attributed_to=["city"])
    assert "doer" in told(empty, announces, fact(subject="mayor", object="tower"))
    post = fact(subject="mayor", object="tower", kind="role")
    assert "doer" not in told(empty, city, post)
    other = fact(subject="city", object="tower", kind="role")
    assert "doer" in told(empty, post, other)


@pytest.mark.parametrize(
    ("base", "other", "words"),
    [
        ("2025-06", "", "none given, not 2025-06"),
        ("", "2025-06", "2025-06, where the other gives none"),
        ("2025-06", "2025", "2025, which includes 2025-06"),
        ("2025", "2025-06", "2025-06, within 2025"),
        ("2025-06", "2026", "2026, not 2025-06"),
        ("2024/2025", "2025/2026", "2025 to 2026, which overlaps 2024 to 2025"),
    ],
)
def test_dates(empty: Corpus, base: str, other: str, words: str) -> None:
    assert told(empty, fact(when=base), fact(when=other)) == {"date": words}
    assert told(empty, fact(due=base), fact(due=other)) == {"due": words}


def test_an_inferred_date_is_not_another_date(empty: Corpus) -> None:
    assert told(empty, fact(when="2025-06"), fact(when="2025-06", when_basis="context")) == {}
    assert told(empty, fact(when="2025-06~"), fact(when="2025-06")) == {}


def test_dates_that_are_equal_but_for_how_they_are_known_do_not_differ(empty: Corpus) -> None:
    one = fact(when="2024-09~/2026-03~")
    assert told(empty, one, fact(when="2024-09/2026-03")) == {}
    year = fact(when="2026-02-24", when_text="On February 24", when_basis="the year from context")
    assert told(empty, fact(when="2026-02"), year) == {"date": "2026-02-24, within 2026-02"}


def test_when_a_plan_was_said_is_not_set_against_when_a_thing_was(empty: Corpus) -> None:
    plan = fact(when="2025", when_text="in 2025", due="2026-33")
    assert told(empty, fact(when="2026-02"), plan) == {"due": "Q1 2026, where the other gives none"}
    other = fact(when="2024", when_text="in 2024", due="../2025-12")
    due = "by 2025-12, not Q1 2026"
    assert told(empty, plan, other) == {"date": "said 2024, not 2025", "due": due}
    vague = fact(when="../2024", when_basis="before the article", due="../2025-12")
    assert told(empty, plan, vague) == {"due": due}


def test_section(empty: Corpus) -> None:
    body, title = fact(), fact(evidence=[in_title()])
    assert told(empty, body, title) == {"section": "only in the title, not in the body"}
    assert told(empty, title, body) == {"section": "in the body, not only in the title"}
    both = fact(evidence=[in_title(), in_body()])
    assert told(empty, body, both) == {}


def test_translation(empty: Corpus) -> None:
    original, translated = fact(), fact(evidence=[in_body("herald-id")])
    assert told(empty, original, translated) == {"translation": "only the Indonesian text says so"}
    assert told(empty, translated, original) == {"translation": "only the English text says so"}
    assert told(empty, fact(evidence=[in_body("gazette")]), translated) == {}
    both = fact(evidence=[in_body(), in_body("herald-id")])
    assert told(empty, original, both) == {}


def test_a_note_belongs_to_the_fact_that_has_the_relation(empty: Corpus) -> None:
    noted = fact(relations=[Relation(kind="qualifies", fact="base", note="Only in part.")])
    assert told(empty, fact(), noted) == {"note": "Only in part."}
    noted = fact(
        relations=[
            Relation(kind="same-event", fact="other", note="The same day."),
            Relation(kind="refines", fact="elsewhere", note="Not of these."),
        ]
    )
    assert told(empty, noted, fact()) == {}
    assert [one.words for one in notes(noted, ["base", "other"])] == ["The same day."]


def test_nothing_differs_from_itself(empty: Corpus) -> None:
    one = fact(values=[value("14")], role="CEO", when="2025", attributed_to=["wsj"])
    assert told(empty, one, one) == {}


def test_where_it_is_not_said_is_no_difference(empty: Corpus) -> None:
    titled = fact(evidence=[Evidence(article="herald", exact="A title", start=0, end=7)])
    assert "section" not in told(empty, titled, fact(evidence=[]))
    assert "section" not in told(empty, fact(evidence=[]), titled)
