"""Figures of money by standing and size, and the scale they are drawn on."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.insight.building import fact, organisation
from tui.insight.links import Links
from tui.insight.money import Section, money
from tui.insight.scale import PLAIN_BLOCKS, Blocks, Scale, counts_bar, scale_for
from tui.records.models import SCHEMA, About, Deal, Dossier, Fact, Question, Value


def amount(lower: str | None, upper: str | None = None, bound: str = "exact", **more: Any) -> Value:
    upper = lower if bound == "exact" else upper
    fields = {"text": f"{lower} {upper}", "unit": "USD", "of": "price", **more}
    return Value(type="money", lower=lower, upper=upper, bound=bound, **fields)  # type: ignore[arg-type]


def figures(*facts: Fact) -> list[Section]:
    dossier = Dossier(
        about=About(schema=SCHEMA, title="Test"),
        entities={"m": organisation("M"), "n": organisation("N")},
        deals={"d": Deal(title="The deal", kind="sale")},
        questions={"q": Question(text="How much?")},
        facts={f"f{number}": one for number, one in enumerate(facts)},
    )
    return money(Links(dossier))


def told(value: Value, **fields: Any) -> Fact:
    return fact("An amount.", **{"subject": "m", "values": [value], **fields})


def labels(section: Section) -> list[str]:
    return [figure.label for figure in section.figures]


def test_ranges_and_bounds_stay_what_they_are() -> None:
    (stated,) = figures(
        told(amount("14300000000", "15000000000", "range")),
        told(amount("200000000", None, "at-least", text="over $200 million")),
        told(amount(None, "5000000", "at-most", text="up to $5 million")),
    )
    assert labels(stated) == ["$14.3–15 bn", "over $200 mn", "up to $5 mn"]
    ends = [(figure.low, figure.high) for figure in stated.figures]
    assert ends == [
        (Decimal(14300000000), Decimal(15000000000)),
        (Decimal(200000000), None),
        (None, Decimal(5000000)),
    ]


@pytest.mark.parametrize(
    ("fields", "standing"),
    [
        ({}, "stated"),
        ({"modality": "reported"}, "stated"),
        ({"modality": "planned"}, "planned"),
        ({"modality": "predicted"}, "forecast"),
        ({"modality": "offered"}, "offered"),
        ({"modality": "opinion"}, "opinion"),
        ({"modality": "denied"}, "denied"),
        ({"rank": "deprecated", "rank_reason": "wrong"}, "set aside"),
    ],
)
def test_what_is_not_done_stands_apart(fields: dict[str, Any], standing: str) -> None:
    (section,) = figures(told(amount("5"), **fields))
    assert section.standing == standing
    assert section.figures[0].set_aside == fields.get("rank_reason", "")


def test_other_currencies_and_unnamed_ones_stand_apart() -> None:
    sections = figures(told(amount("5")), told(amount("9", unit="EUR")), told(amount("7", unit="")))
    assert [section.standing for section in sections] == ["stated", "elsewhere"]
    assert {figure.currency for figure in sections[1].figures} == {"EUR", ""}


def test_the_same_figure_is_one_row_with_all_its_facts() -> None:
    (stated, planned) = figures(
        told(amount("5"), question="q"),
        told(amount("5"), modality="reported"),
        told(amount("5", of="another thing")),
        told(amount("5"), subject="n"),
        told(amount("5"), modality="planned", question="q"),
    )
    rows = {(figure.of, figure.about): figure for figure in stated.figures}
    assert rows["price", "M"].facts == ["f0", "f1"]
    assert rows["price", "M"].disputed
    assert rows["price", "M"].strength == "", "one of the two simply states it"
    assert not rows["price", "N"].disputed
    assert set(rows) == {("price", "M"), ("another thing", "M"), ("price", "N")}
    assert planned.figures[0].facts == ["f4"]


def test_figures_of_a_deal_stand_together_by_its_largest() -> None:
    (stated,) = figures(
        told(amount("50")),
        told(amount("90"), deal="d"),
        told(amount("1", of="fee"), deal="d"),
        told(amount("70", of="other")),
    )
    assert labels(stated) == ["$90", "$1", "$70", "$50"]
    assert stated.figures[0].about == "The deal"


def test_every_money_value_is_in_some_row() -> None:
    values = [amount("5"), amount("6", of="fee"), Value(type="percent", text="9%", lower="9")]
    sections = figures(fact("Two.", subject="m", values=values))
    assert sum(len(section.figures) for section in sections) == 2


class TestScale:
    def test_ten_times_more_is_as_many_cells_more(self) -> None:
        scale = Scale(6, 12, 24)
        assert [scale.at(Decimal(10) ** power) for power in (6, 7, 9, 12, 13)] == [1, 4, 12, 24, 24]
        assert scale.at(Decimal(380)) == 0

    def test_bars_say_range_and_open_ends(self) -> None:
        scale = Scale(0, 2, 10)
        plain = PLAIN_BLOCKS
        assert scale.bar(Decimal(10), Decimal(10), plain) == "#####     "
        assert scale.bar(Decimal(10), Decimal(100), plain) == "#####-----"
        assert scale.bar(Decimal(10), None, plain) == "#####>    "
        assert scale.bar(Decimal(100), None, plain) == "#########>"
        assert scale.bar(None, Decimal(10), plain) == "-----     "
        assert scale.bar(None, None, plain) == " " * 10
        assert "-" in scale.bar(Decimal("14.3"), Decimal(15), plain), "a range shows as one"

    def test_nothing_to_draw_has_no_scale(self) -> None:
        assert scale_for([], 20) is None
        assert scale_for([None, Decimal(0)], 20) is None
        assert scale_for([Decimal(5)], 20) is not None

    @given(
        st.lists(st.decimals("0.01", "1e15", allow_nan=False) | st.none(), min_size=1, max_size=6),
        st.integers(4, 60),
    )
    def test_a_bar_always_has_the_width(self, amounts: list[Decimal | None], width: int) -> None:
        scale = scale_for(amounts, width)
        if scale is None:
            return
        assert len(scale.axis("$")) == width
        for low in amounts:
            for high in amounts:
                if low is None or high is None or low <= high:
                    assert len(scale.bar(low, high, Blocks())) == width

    def test_counts_are_on_a_plain_scale(self) -> None:
        assert [counts_bar(n, 4, 8, PLAIN_BLOCKS) for n in (4, 1, 0)] == [
            "########", "##      ", "        ",
        ]  # fmt: skip
        assert counts_bar(1, 100, 8, PLAIN_BLOCKS).strip() == "#", "some is never none"
