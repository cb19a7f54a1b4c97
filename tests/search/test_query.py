"""A typed query is taken apart into terms, filters and what it asks."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.records.errors import QueryError
from tui.search.filters import OPERATORS, amount_range
from tui.search.model import Filter
from tui.search.query import MOST_TERMS, parse


def terms(text: str) -> list[str]:
    return [f"{term.kind}:{term.text}" for term in parse(text).terms]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the price of Scale AI", ["word:price", "word:scale", "word:ai"]),
        ('"world model" lecun', ["word:lecun", "phrase:world model"]),
        ("“world model” lecun", ["word:lecun", "phrase:world model"]),
        ('"unbalanced quote', ["phrase:unbalanced quote"]),
        ("'scale exact:ai", ["exact:scale", "exact:ai"]),
        ("pang 200m", ["word:pang", "amount:200 million"]),
        ("14,3 miliar saham", ["amount:14.3 billion", "word:saham"]),
        ("$60-65 billion", ["amount:60 65 billion"]),
        ("49%", ["amount:49 %"]),
        ("scale ai 49", ["word:scale", "word:ai", "amount:49"]),
        ("deal feb 17", ["word:deal", "date:feb 17"]),
        ("deal may 3", ["word:deal", "date:may 3"]),
        ("seven months at gate 49", ["amount:seven months", "word:gate", "amount:49"]),
        ("feb 2026", ["date:feb 2026"]),
        ("in october", ["date:october"]),
        ("GPT-4.5", ["word:gpt", "word:4.5"]),
        (
            "see https://example.org/x",
            ["word:see", "word:https", "word:example", "word:org", "word:x"],
        ),
        ("Re: chips", ["word:re", "word:chips"]),
        ("meta meta META", ["word:meta"]),
        ("   ", []),
        ("!?&/", []),
        ("-", []),
        ('""', []),
    ],
)
def test_a_query_is_taken_apart(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who left meta", "who"),
        ("how much for scale ai", "how-much"),
        ("how many people left", "how-many"),
        ("how long was he there", "how-long"),
        ("when did he leave", "when"),
        ("why", "why"),
        ("Meta bayar berapa untuk Scale AI", "how-much"),
        ("siapa pendiri mistral", "who"),
        ("di mana", "where"),
        ("scale ai", ""),
    ],
)
def test_question_words_are_understood(text: str, asked: str) -> None:
    assert parse(text).asked == asked


def test_amounts_have_their_value_whatever_their_form() -> None:
    for text in ("14.3b", "$14.3 billion", "14,3 miliar", "US$ 14.3bn"):
        [term] = parse(text).terms
        assert term.amount is not None
        assert term.amount.lower == term.amount.upper == Decimal(14_300_000_000)


def test_dates_without_a_year_are_for_any_year() -> None:
    assert [term.edtf for term in parse("february 17").terms] == ["XXXX-02-17"]
    assert [term.edtf for term in parse("q4 2025").terms] == ["2025-36"]


def test_where_from_and_where_to_is_understood() -> None:
    assert [term.motion for term in parse("who left meta for openai").terms] == [
        *("", "away", "toward")
    ]


def test_exclusions_and_operators_are_taken_out() -> None:
    query = parse('meta -google -"scale ai" kind:people is:dis amount:10b.. date:"feb 2026"')
    assert terms(query.text) == ["word:meta"]
    assert query.excluded == (("google",), ("scale", "ai"))
    assert query.filters == (
        Filter("kind", "person"),
        Filter("is", "disputed"),
        Filter("amount", "10b.."),
        Filter("date", "2026-02"),
    )


def test_an_operator_can_be_turned_round() -> None:
    assert parse("-kind:deal").filters == (Filter("kind", "deal", negative=True),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("foo:bar", "there is no operator “foo:”"),
        ("kind:thing", "“kind:” does not know “thing”"),
        ("is:nonsense", "“is:” does not know “nonsense”"),
        ("section:cellar", "“section:” does not know “cellar”"),
        ("amount:lots", "“amount:lots” is not an amount"),
        ("amount:20b..10b", "ends below its start"),
        ("amount:..", "is not an amount"),
        ("by:''", "“by:” wants a value"),
        ("date:someday", "“date:someday” is not a date"),
        ("due:2026-13", "“due:2026-13” is not a date"),
    ],
)
def test_a_wrong_operator_says_what_would_be_right(text: str, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert said in caught.value.what
    assert caught.value.todo


def test_every_operator_is_in_the_message_about_an_unknown_one() -> None:
    with pytest.raises(QueryError) as caught:
        parse("nope:1")
    assert all(f"{name}:" in caught.value.todo for name in OPERATORS)


def test_amount_ranges_have_open_ends() -> None:
    assert amount_range("10b..") == amount_range("10b ..")
    assert amount_range("..5b").lower is None
    assert amount_range("49%").type == "percent"
    assert amount_range("2025").lower == 2025


def test_a_long_query_is_read_at_once() -> None:
    assert len(parse("word " * 2500).terms) == 1
    assert len(parse(" ".join(f"w{n}x" for n in range(2000))).terms) == MOST_TERMS
    assert len(parse("x" * 10_000).terms) == 1


@given(st.text() | st.text(alphabet=st.sampled_from("ab1 \"'“:-.,$%\n|@")))
def test_any_text_parses_or_says_what_is_wrong(text: str) -> None:
    try:
        query = parse(text)
    except QueryError as error:
        said = error.what, error.todo
    else:
        said = ("understood", "")
        assert all(word and word == word.lower() for term in query.terms for word in term.words)
    assert said[0]
