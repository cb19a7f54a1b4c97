"""One passage of a long article is the one that splitting all of it gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tui.evidence.nearby import passage_near
from tui.evidence.passages import split
from tui.records.models import Section

line = st.sampled_from(
    ["", " ", "One ends. Two begins", "a | b", "---|---", "x | y | z", "- an item. More", "# Head"]
)
texts = st.lists(line, max_size=12).map("\n".join)
places = st.integers(0, 60)


@given(text=texts, offset=places, cuts=st.lists(st.tuples(places, places), max_size=4))
def test_it_is_the_passage_of_the_whole(
    text: str, offset: int, cuts: list[tuple[int, int]]
) -> None:
    roles = ("table", "teaser", "title", "faq")
    sections = [
        Section(role=role, start=min(cut), end=max(cut))
        for role, cut in zip(roles, cuts, strict=False)
    ]
    near = passage_near(text, sections, offset)
    before = [passage for passage in split(text, sections) if passage.start <= offset]
    if near is not None:
        assert replace(near, paragraph=0) == replace(before[-1], paragraph=0)
    elif before:
        block = text[:offset].rpartition("\n\n")[2]
        assert before[-1].end <= offset - len(block)
