"""Where panes stand: they fill the screen without overlapping, whatever its size."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.app.screens.explorer_layout import LISTS, PANES, Arrangement, Box, place
from tui.app.screens.fact_rows import _wrapped
from tui.app.widgets.pieces import length

arrangements = st.builds(
    Arrangement,
    front=st.sampled_from(PANES),
    open_list=st.sampled_from(LISTS),
    zoomed=st.booleans(),
    left=st.integers(-30, 70),
    facts=st.integers(-30, 40),
    counts=st.fixed_dictionaries({name: st.integers(0, 500) for name in LISTS}),
)


def cells(box: Box) -> set[tuple[int, int]]:
    return {
        (x, y) for x in range(box.x, box.x + box.width) for y in range(box.y, box.y + box.height)
    }


@given(st.integers(1, 240), st.integers(1, 80), arrangements)
def test_every_cell_belongs_to_exactly_one_part(
    width: int, height: int, arrangement: Arrangement
) -> None:
    seen: set[tuple[int, int]] = set()
    for box in place(width, height, arrangement).values():
        assert box.width > 0
        assert box.height > 0
        here = cells(box)
        assert not here & seen
        seen |= here
    assert seen == cells(Box(0, 0, width, height))


@given(st.integers(40, 240), st.integers(10, 80), arrangements)
def test_the_pane_in_front_is_seen_and_has_room(
    width: int, height: int, arrangement: Arrangement
) -> None:
    arrangement = arrangement.bring(arrangement.front)
    box = place(width, height, arrangement)[arrangement.front]
    assert box.height >= 3
    assert box.width >= 20


def test_80x24_has_one_list_open_and_120x36_all() -> None:
    counts = {"articles": 5, "entities": 100, "deals": 22, "people": 22}
    small = place(80, 24, Arrangement(counts=counts))
    assert [small[name].height for name in LISTS] == [1, 19, 1, 1]
    assert small["facts"].width == small["text"].width == 52
    large = place(120, 36, Arrangement(counts=counts))
    assert large["articles"].height == 6, "a list that fits is not given more"
    assert all(large[name].height >= 8 for name in LISTS[1:])


def test_where_there_is_room_to_spare_a_list_has_it_for_what_its_current_row_unfolds() -> None:
    counts = {"articles": 3, "entities": 0, "deals": 0, "people": 0}
    boxes = place(120, 36, Arrangement(counts=counts))
    assert [boxes[name].height for name in LISTS] == [8, 3, 3, 20]


def test_over_160_columns_the_text_stands_beside_the_facts() -> None:
    boxes = place(200, 60, Arrangement())
    assert boxes["facts"].y == boxes["text"].y
    assert place(160, 60, Arrangement())["text"].y > 1


def test_a_list_in_front_is_the_open_one_from_then_on() -> None:
    arrangement = Arrangement().bring("people").bring("facts")
    assert (arrangement.front, arrangement.open_list) == ("facts", "people")


@given(st.lists(st.sampled_from(["a", "of", "bridge", "橋", "rebuilt,"]), min_size=1, max_size=30))
def test_what_is_told_of_a_fact_in_two_lines_is_cut_only_at_their_end(words: list[str]) -> None:
    said = " ".join(words)
    for width in range(20, 60):
        rows = _wrapped([("against: ", "dispute"), (said, "text")], width, 3)
        assert all(length(row.left) <= width for row in rows)
        shown = "".join(text for row in rows for text, _ in row.left)
        if "…" not in shown:
            assert "".join(shown.split()) == "".join(f"against: {said}".split())
