"""Text and sections -> passages."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.evidence.passages import Passage, passage_id, split
from tui.evidence.text import read
from tui.records.models import Section

SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))


def shown(text: str, sections: list[Section] | None = None) -> list[tuple[str, str]]:
    return [(p.kind, text[p.start : p.end]) for p in split(text, sections or [])]


def assert_covers_once(text: str, passages: list[Passage]) -> None:
    at = 0
    for passage in passages:
        assert at <= passage.start < passage.end
        assert not text[at : passage.start].strip()
        inside = text[passage.start : passage.end]
        assert "\n" not in inside
        assert inside == inside.strip()
        at = passage.end
    assert not text[at:].strip()


ROLES = st.sampled_from(["title", "byline", "body", "heading", "table", "faq", "boilerplate"])
SECTIONS = st.lists(
    st.builds(Section, role=ROLES, start=st.integers(-2, 60), end=st.integers(-2, 70)), max_size=5
)
_BITS = "Meta paid $14.3 billion. ~U.S. ~\n~\n\n~• ~Q: Why? ~| A | B |\n~---|---\n~。~…~ ”~👉 ~a~ "
_BITS += "~\t~\x85~\u2028~.~J. R. ~1. ~No. 5~“"
PIECES = st.sampled_from(_BITS.split("~"))


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map("".join)), SECTIONS)
def test_every_character_is_in_exactly_one_passage(text: str, sections: list[Section]) -> None:
    passages = split(text, sections)
    assert_covers_once(text, passages)
    for passage in passages:
        inside = [
            next((s.role for s in sections if s.start <= offset < s.end), "body")
            for offset in range(passage.start, passage.end)
        ]
        assert set(inside) == {passage.role}
    numbers = [passage.paragraph for passage in passages]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_the_shipped_articles_are_covered(path: Path) -> None:
    text = read(path).text
    passages = split(text, [])
    assert_covers_once(text, passages)
    longest = max(passages, key=lambda p: p.end - p.start)
    assert longest.end - longest.start < 600


def test_headings_items_and_questions() -> None:
    text = (
        "The Cuts Beneath the Capital\nIt is so. It is not.\n\n• First point. More of it.\n"
        "- second\n1. third\n👉 Meta copied it.\n❓ Questions\nQ: Why? And how?\nA: So.\n"
    )
    assert shown(text) == [
        ("heading", "The Cuts Beneath the Capital"),
        ("sentence", "It is so."),
        ("sentence", "It is not."),
        ("item", "• First point."),
        ("item", "More of it."),
        ("item", "- second"),
        ("item", "1. third"),
        ("item", "👉 Meta copied it."),
        ("item", "❓ Questions"),
        ("sentence", "Q: Why?"),
        ("sentence", "And how?"),
        ("sentence", "A: So."),
    ]


def test_a_table_is_rows_of_one_paragraph_and_its_rule_holds_nothing() -> None:
    text = "Before.\nName | Role |\n---|---|\nA. B. | CTO |\nx|y\n\nAfter | all.\n"
    passages = split(text, [])
    assert [p.kind for p in passages] == ["sentence", *["row"] * 4, "sentence"]
    assert [p.paragraph for p in passages] == [0, 1, 1, 1, 1, 2]
    assert [p.content for p in passages] == [True, True, False, True, True, True]


def test_roles_decide_where_they_are_known() -> None:
    text = "Why is Meta in such a hurry? Tell us.\nBy Ada\nOne cell\nplain words"
    sections = [
        Section(role="heading", start=0, end=37),
        Section(role="byline", start=38, end=44),
        Section(role="table", start=45, end=53),
    ]
    passages = split(text, sections)
    assert [(p.kind, p.role) for p in passages] == [
        ("heading", "heading"),
        ("sentence", "byline"),
        ("row", "table"),
        ("heading", "body"),
    ]


def test_a_section_border_inside_a_line_ends_a_passage() -> None:
    text = "Share this Real text goes on."
    sections = [Section(role="boilerplate", start=0, end=10)]
    assert [(p.role, text[p.start : p.end]) for p in split(text, sections)] == [
        ("boilerplate", "Share this"),
        ("body", "Real text goes on."),
    ]


def test_lines_without_letters_hold_nothing_to_cite() -> None:
    assert [p.content for p in split("***\n---\n🎉\n5\n潮", [])] == [
        False,
        False,
        False,
        True,
        True,
    ]


def test_id_is_article_and_start() -> None:
    (passage,) = split("  Hello there.", [])
    assert passage_id("techflow", passage) == "techflow@2"


def test_offsets_are_code_points() -> None:
    text = "💩💩 One. 👍🏿 Two.\nThree."
    assert [text[p.start : p.end] for p in split(text, [])] == ["💩💩 One.", "👍🏿 Two.", "Three."]


def test_two_megabytes_in_well_under_a_second() -> None:
    text = read(SEEDS[0]).text * 120
    for long in (text, text.replace("\n", " ")):
        began = perf_counter()
        passages = split(long, [])
        assert perf_counter() - began < 1
        assert len(passages) > 10_000


def test_many_sections_take_linear_time() -> None:
    text = "ab\n" * 20_000
    sections = [Section(role="body", start=n, end=n + 40) for n in range(0, 60_000, 3)]
    began = perf_counter()
    split(text, sections)
    assert perf_counter() - began < 2
