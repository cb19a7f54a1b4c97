"""Pages as lines: no word is lost, no line too long, every link drawn where it says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.app.pages.model import Goal, Inline, Paragraph
from tui.app.widgets.page_lines import lay_out
from tui.app.widgets.pieces import length

words = st.text("ab cd中“”", min_size=1, max_size=40)
goals = st.one_of(st.none(), st.sampled_from([Goal("a"), Goal("b"), Goal("c", "quote", 2)]))
inlines = st.builds(Inline, words, st.just("text"), goals)
paragraphs = st.builds(
    Paragraph,
    st.lists(inlines, max_size=6),
    st.sampled_from([(), [("2025-06", "muted")]]),
    indent=st.integers(0, 4),
    hang=st.integers(0, 12),
)


@given(st.lists(paragraphs, max_size=5), st.integers(30, 100))
def test_every_letter_is_drawn_in_order(page: list[Paragraph], width: int) -> None:
    drawn = "".join(word.text for line in lay_out(page, width).lines for word in line.words)
    written = "".join(piece.text for paragraph in page for piece in paragraph.left)
    assert drawn.replace(" ", "") == written.replace(" ", "")


@given(st.lists(paragraphs, max_size=5), st.integers(30, 100))
def test_no_line_is_too_long(page: list[Paragraph], width: int) -> None:
    for line in lay_out(page, width).lines:
        used = line.indent + sum(cell_len(word.text) for word in line.words)
        assert used + (length(line.right) + 1 if line.right else 0) <= width


@given(st.lists(paragraphs, max_size=5), st.integers(30, 100))
def test_a_link_is_drawn_on_the_lines_it_reaches(page: list[Paragraph], width: int) -> None:
    laid = lay_out(page, width)
    assert len(laid.reach) == len(laid.goals)
    for number, line in enumerate(laid.lines):
        for word in line.words:
            if word.link >= 0:
                first, last = laid.reach[word.link]
                assert first <= number <= last


def test_pieces_that_lead_to_one_place_are_one_link() -> None:
    goal = Goal("fact", "quote", 1)
    page = [
        Paragraph([Inline("“", goal=goal), Inline("49%", "cited", goal), Inline("”", goal=goal)]),
        Paragraph([Inline("Meta", goal=Goal("meta")), Inline(", "), Inline("x", goal=Goal("x"))]),
    ]
    assert lay_out(page, 40).goals == [goal, Goal("meta"), Goal("x")]


def test_the_first_line_leaves_room_for_what_stands_at_the_right() -> None:
    page = [Paragraph([Inline("word " * 12)], [("2025-06", "muted")], hang=2)]
    lines = lay_out(page, 30).lines
    assert lines[0].right == [("2025-06", "muted")]
    assert cell_len(lines[0].words[0].text) <= 22
    assert [line.indent for line in lines] == [0, *[2] * (len(lines) - 1)]
    assert all(not line.right for line in lines[1:])
