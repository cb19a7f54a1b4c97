"""Lines made of pieces: fewer changes of style, and nothing looks another way for it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.app.look import Look, Signs
from tui.app.theme import THEMES
from tui.app.widgets.painted import _cells
from tui.app.widgets.pieces import Row, broken, joined, paint, plain

STYLES = [
    Style.parse(words)
    for words in ("red on black", "bold blue on black", "blue on white", "underline red on black")
]
TEXTS = ["  ", " ", "a", "▸ ", "two words"]
segments = st.lists(
    st.tuples(st.sampled_from(TEXTS), st.sampled_from(STYLES)).map(lambda pair: Segment(*pair)),
    max_size=6,
)


@given(segments)
def test_what_is_joined_looks_as_it_did(pieces: list[Segment]) -> None:
    before, after = Strip(pieces), Strip(joined(pieces))
    assert before.text == after.text
    assert _cells(before) == _cells(after)
    assert len(joined(pieces)) <= len(pieces)


def test_blanks_that_a_line_begins_with_take_no_style_of_their_own() -> None:
    gutter, words = Segment("  ", STYLES[0]), Segment("words", STYLES[1])
    assert joined([gutter, words]) == [Segment("  words", STYLES[1])]
    on_another_ground = Segment("words", STYLES[2])
    assert joined([gutter, on_another_ground]) == [gutter, on_another_ground]
    assert joined([Segment("▸ ", STYLES[0]), words])[0].text == "▸ "


@given(st.lists(st.sampled_from(["one ", "two", " three ", "4"]), max_size=8), st.integers(1, 30))
def test_a_line_is_cut_once(words: list[str], width: int) -> None:
    look = Look(THEMES[0], flat=False, signs=Signs())
    parts = ("text", "accent")
    row = Row([(word, parts[at % 2]) for at, word in enumerate(words)])
    shown = paint(row, width, look)
    assert shown.cell_length == width
    whole = "".join(words)
    signs = shown.text.count(look.signs.cut)
    assert signs == 0 if len(whole) <= width else signs <= 1
    assert signs == 1 or len(whole.rstrip()) <= width


def test_what_is_broken_goes_on_as_far_in_as_it_began() -> None:
    rows = broken([plain("   Two articles would stand here.", "muted"), plain("short")], 20)
    assert ["".join(text for text, _ in row.left) for row in rows] == [
        "   Two articles",
        "   would stand here.",
        "short",
    ]
    assert rows[0].left[0][1] == "muted"
