"""Dates and numbered names among the quantities of a text: what is no amount."""

from __future__ import annotations

import pytest

from tests.records.test_quantities import only


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("in 2025", "2025"),
        ("July 2025", "2025-07"),
        ("Juli 2025", "2025-07"),
        ("feb 2026", "2026-02"),
        ("May 2023", "2023-05"),
        ("On February 17, Meta", "XXXX-02-17"),
        ("Pada 17 Februari, Meta", "XXXX-02-17"),
        ("17 February 2026", "2026-02-17"),
        ("May 16, 2026", "2026-05-16"),
        ("MetricsMay 16, 2026", "2026-05-16"),
        ("2026-02-24", "2026-02-24"),
        ("2026-02", "2026-02"),
        ("24/02/2026", "2026-02-24"),
        ("03/04/2026", "2026"),
        ("In October, Meta", "XXXX-10"),
        ("q4 2025", "2025-36"),
        ("the fourth quarter of 2025", "2025-36"),
        ("kuartal keempat 2025", "2025-36"),
        ("second-quarter earnings", "XXXX-34"),
        ("Early 2023", "2023-37"),
        ("mid-2025", "2025-38"),
        ("end of 2025", "2025-39"),
        ("akhir 2025", "2025-39"),
        ("summer of 2025", "2025-22"),
        ("musim panas 2025", "2025-22"),
        ("From 2021 to 2023", "2021/2023"),
        ("between 2026 and 2028", "2026/2028"),
        ("antara tahun 2026 hingga 2028", "2026/2028"),
        ("the 2020s", "202X"),
        ("2025-26", "2025/2026"),
        ("from July 2025 to February 2026", "2025-07/2026-02"),
    ],
)
def test_dates(text: str, edtf: str) -> None:
    found = only(text)
    assert (found.kind, found.edtf) == ("date", edtf)


def test_a_year_is_no_year_when_something_is_counted() -> None:
    assert only("2,025 people").kind == "count"
    assert only("$2025").kind == "money"
    assert only("2000 years").kind == "duration"
    assert only("2000 million").kind == "count"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("outperforming GPT-4.5 and", "GPT-4.5"),
        ("the Llama 4 model", "Llama 4"),
        ("Llama 4 proved clunky", "Llama 4"),
        ("such as MATH-500", "MATH-500"),
        ("the MI450 chip", "MI450"),
        ("future MI455X;", "MI455X"),
        ("MTIA v4", "v4"),
        ("OpenAI's o1 family", "o1"),
        ("DeepSeek's R1", "R1"),
        ("Claude Sonnet 3.7", "Sonnet 3.7"),
        ("Llama-3.1-8", "Llama-3.1-8"),
        ("version 4", "version 4"),
        ("release 1.2.3", "1.2.3"),
        ("FY2025", "FY2025"),
        ("BILLIONS0", "BILLIONS0"),
        ("open 24/7", "24/7"),
        ("at 10:30", "10:30"),
        ("a 3D model", "3D"),
    ],
)
def test_names_are_no_amounts(text: str, name: str) -> None:
    assert (only(text).kind, only(text).text) == ("name", name)


def test_a_verb_that_opens_a_sentence_is_no_name() -> None:
    assert only("It stood still. Employing 100 in all").kind == "count"
    assert only("an old Boeing 737 flew").text == "Boeing 737"
