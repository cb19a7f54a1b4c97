"""The trail: back and forward as in a browser."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.app.trail import Place, Trail


def test_back_and_forward_lead_through_the_same_places() -> None:
    trail = Trail(Place())
    trail.visit(Place("meta"))
    trail.visit(Place("scale-ai", "a-fact"))
    assert trail.back() == Place("meta")
    assert trail.back() == Place()
    assert trail.back() is None
    assert trail.forward() == Place("meta")
    assert trail.forward() == Place("scale-ai", "a-fact")
    assert trail.forward() is None


def test_going_elsewhere_forgets_what_lay_forward() -> None:
    trail = Trail(Place())
    trail.visit(Place("meta"))
    trail.back()
    trail.visit(Place("openai"))
    assert trail.forward() is None
    assert [place.record for place in trail.behind()] == ["", "openai"]


def test_another_fact_of_the_same_record_is_no_step() -> None:
    trail = Trail(Place("meta", "one"))
    trail.visit(Place("meta", "two"))
    assert trail.here.fact == "two"
    assert trail.back() is None


@given(st.lists(st.sampled_from(["a", "b", "c", "back", "forward"]), max_size=30))
def test_back_undoes_forward(steps: list[str]) -> None:
    trail = Trail(Place())
    for step in steps:
        before = trail.here
        if step == "back":
            if trail.back():
                assert trail.forward() == before
                trail.back()
        elif step == "forward":
            if trail.forward():
                assert trail.back() == before
                trail.forward()
        else:
            trail.visit(Place(step))
            assert trail.here == Place(step)
