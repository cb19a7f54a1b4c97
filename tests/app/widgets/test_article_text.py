"""The text: marks that tell apart, jumps without laying out the whole, any characters."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult

from tui.app.look import look_of
from tui.app.widgets import article_text
from tui.app.widgets.article_lines import ArticleLines
from tui.app.widgets.article_text import ArticleText
from tui.app.widgets.pieces import plain
from tui.records.gate import visible

STORY = (
    "A headline of some length\n"
    "\n"
    "In June, Meta invested $14.3 billion in Scale AI, acquiring a 49% stake in the startup.\n"
    "Wang joined Meta. He reports to Zuckerberg. The startup stays independent.\n"
    "\n"
    "Name | Company | Left\n"
    "---|---|---\n"
    "Goyal | Thinking Machines | Feb 2025\n"
    "Rozière | Mistral | Aug 2024\n"
    "\n"
    "Sign up for our newsletter.\n"
)


def span(words: str) -> tuple[int, int]:
    start = STORY.index(words)
    return start, start + len(words)


SECTIONS = [
    (*span("A headline of some length"), "title"),
    (STORY.index("Name |"), STORY.index("Aug 2024") + 8, "table"),
    (*span("Sign up for our newsletter."), "boilerplate"),
]


class Reading(App[None]):
    CSS = "ArticleText { height: 20; width: 44; }"

    def __init__(self, text: str = STORY) -> None:
        super().__init__()
        self.pane = ArticleText(id="text")
        self.text = text
        self.told: list[tuple[int, int]] = []

    def compose(self) -> ComposeResult:
        yield self.pane

    def on_mount(self) -> None:
        self.pane.show(visible(self.text), SECTIONS if self.text == STORY else [])
        self.set_focus(self.pane)

    def on_article_text_cursor_moved(self, event: ArticleText.CursorMoved) -> None:
        self.told.append((event.start, event.end))

    def shown(self) -> list[str]:
        look = look_of(self.pane)
        return [
            self.pane.compose_strip(y, look).text.rstrip() for y in range(self.pane.size.height)
        ]

    def styled(self, attribute: str) -> str:
        look = look_of(self.pane)
        pieces = [
            segment.text
            for y in range(1, self.pane.size.height)
            for segment in self.pane.compose_strip(y, look)
            if segment.style and getattr(segment.style, attribute)
        ]
        return " ".join(" ".join(pieces).split())


async def test_three_marks_tell_apart_without_colour() -> None:
    app = Reading()
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.pause()
        app.pane.mark(span("$14.3 billion in Scale AI"), [span("He reports to Zuckerberg.")])
        app.pane.find("startup")
        assert app.styled("reverse") == "$14.3 billion in Scale AI"
        assert app.styled("underline") == "He reports to Zuckerberg."
        assert app.styled("bold").count("startup") == 2
        gutters = {line[:3].strip() for line in app.shown()[1:] if line[3:].strip()}
        assert {"┃", "»"} <= {sign.strip("▸") for sign in gutters}


async def test_sections_can_be_seen() -> None:
    app = Reading()
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.pause()
        assert "A headline of some length" in app.styled("bold")
        lines = app.shown()
        assert "   ── table ──" in lines
        assert lines[lines.index("   Sign up for our newsletter.") - 1] == "   ── boilerplate ──"


async def test_a_cited_row_has_the_header_of_its_table_above_it() -> None:
    app = Reading()
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.pause()
        app.pane.mark(span("Rozière | Mistral"), ())
        lines = app.shown()
        row = next(i for i, line in enumerate(lines) if "Rozière" in line)
        assert lines[row - 1].strip() == "Name | Company | Left"
        app.pane.mark(span("Goyal"), ())
        assert sum("Name | Company" in line for line in app.shown()) == 1, "it stands right above"


async def test_revealing_scrolls_only_if_it_must() -> None:
    text = "\n".join(f"paragraph {i} says little" for i in range(3000))
    app = Reading(text)
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.pause()
        app.pane.reveal(30, 40)
        assert app.shown()[1] == "   paragraph 0 says little"
        start = text.index("paragraph 1500 ")
        app.pane.reveal(start, start + 20)
        lines = app.shown()
        assert any("paragraph 1500" in line for line in lines)
        top = lines[1]
        after = text.index("paragraph 1502 ")
        app.pane.reveal(after, after + 5)
        assert app.shown()[1] == top
        laid_out = app.pane._laid_out()._lines
        assert len(laid_out) < 100, "only what is looked at is laid out"


async def test_moving_tells_the_line_and_stops_at_the_ends() -> None:
    app = Reading()
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.press("j", "j")
        await pilot.pause()
        start, end = app.told[-1]
        assert STORY[start:end].startswith("In June, Meta")
        await pilot.press("G", "j", "j")
        assert app.pane.line_span() == (len(STORY), len(STORY))
        await pilot.press("g", "k")
        assert app.pane.line_span()[0] == 0


async def test_labels_are_no_place_to_stand() -> None:
    app = Reading()
    async with app.run_test(size=(60, 24)) as pilot:
        seen = []
        for _ in range(20):
            await pilot.press("j")
            seen.append(app.pane.line_span()[0])
        assert seen == sorted(seen)
        back = []
        for _ in range(20):
            await pilot.press("k")
            back.append(app.pane.line_span()[0])
        assert back[-1] == 0


async def test_a_click_tells_the_character() -> None:
    text = "中文字 and letters\tafter a tab"
    app = Reading(text)
    async with app.run_test(size=(60, 24)) as pilot:
        for x, character in ((3, "中"), (5, "文"), (10, "a"), (23, "a")):
            await pilot.click("#text", offset=(x, 1))
            await pilot.pause()
            start, end = app.told[-1]
            assert text[start:end] == character, x


async def test_any_characters_keep_the_line_as_wide_as_the_pane() -> None:
    text = "中文字\tb\u0301\u202e\x1b[31m👨\u200d👩 \ufe0f " * 300 + "\n" + "x" * 20_000
    app = Reading(text)
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.pause()
        app.pane.mark((5, 700), [(701, 900)])
        for _ in range(40):
            await pilot.press("pagedown")
            look = look_of(app.pane)
            for y in range(app.pane.size.height):
                strip = app.pane.compose_strip(y, look)
                assert strip.cell_length == 44
                assert "\x1b" not in strip.text
                assert "\u202e" not in strip.text


async def test_a_message_in_place_of_the_text_is_broken_not_cut() -> None:
    app = Reading()
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.pause()
        app.pane.tell([plain("   The article file is missing from the folder of the dossier.")])
        said = " ".join(" ".join(app.shown()[1:]).split())
        assert said == "The article file is missing from the folder of the dossier."
        await pilot.press("j", "G", "pagedown")
        assert app.told == []


def test_places_step_down_and_up_again() -> None:
    lines = ArticleLines(STORY, SECTIONS, 20, {})
    place = (0, 0)
    down = [place]
    while (below := lines.step(place, 1)) != place:
        place = below
        down.append(place)
    assert place == lines.last()
    assert [lines.step((0, 0), i) for i in range(len(down))] == down
    assert [lines.step(place, -i) for i in range(len(down))] == down[::-1]
    shown = "".join(
        STORY[line.start : line.end] for p in down if not (line := lines.line_at(p)).label
    )
    assert shown == STORY.replace("\n", "")


async def test_an_empty_search_clears_the_marks() -> None:
    app = Reading()
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.pause()
        assert app.pane.find("META") == 2
        assert app.pane.go_to_hit(1) == 1
        assert app.pane.find("") == 0
        assert app.pane.go_to_hit(1) == 0


async def test_lines_are_those_of_the_article_shown_whatever_takes_their_place_in_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # What is freed makes room for what comes next: another layout may have the same identity.
    monkeypatch.setattr(article_text, "id", lambda _: 0, raising=False)
    app = Reading("one two three " * 20)
    async with app.run_test() as pilot:
        await pilot.pause()
        app.pane.show("One.\nTwo.\nThree.\n", [])
        await pilot.pause()
        assert [line.strip("▸ ") for line in app.shown()[1:4]] == ["One.", "Two.", "Three."]
