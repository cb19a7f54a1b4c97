"""Presenting, as a speaker does it: slides, notes, into the text and back, and away."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app import fixture
from tests.app.driving import Driver, exploring
from tui.app.screens.aside_screen import AsideScreen
from tui.app.screens.explorer import ExplorerScreen
from tui.app.screens.page_screen import PageScreen
from tui.app.screens.present_screen import PresentScreen
from tui.app.screens.presenting import _free_name
from tui.app.theme import CONTRAST_DARK, CONTRAST_LIGHT, LIGHT
from tui.records.models import Step, Tour
from tui.settings.actions import actions_in
from tui.settings.keymap import IN_FORCE
from tui.store.canonical import encode

SHIPPED = Path(__file__).parents[2] / "store.json"
STEPS = ["scale-ai-49-for-14-3bn", "q-spent-on-chips", "pang-to-openai"]


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fixture dossier with a tour."""
    store = fixture.build(tmp_path_factory.mktemp("toured") / "meta")
    whole = fixture.dossier()
    whole.tours["tour-deal"] = Tour(
        title="The [deal]",
        steps=[Step(record=STEPS[0], note="Say it [slowly]."), *map(_step, STEPS[1:])],
    )
    whole.tours["tour-bare"] = Tour(title="Nothing yet")
    store.write_bytes(encode(whole))
    return store


def _step(record: str) -> Step:
    return Step(record=record)


def slides(run: Driver) -> PresentScreen:
    screen = run.app.screen
    assert isinstance(screen, PresentScreen)
    return screen


def pages_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_every_action_of_a_slide_has_a_method() -> None:
    for action in actions_in("slide"):
        assert hasattr(PresentScreen, f"action_{action.id.replace('-', '_')}")


async def test_a_tour_without_steps_says_so(toured: Path) -> None:
    async with exploring(toured, start_at="tour-bare") as run:
        assert isinstance(run.app.screen, ExplorerScreen)
        assert run.footer == "The tour 'tour-bare' has no steps yet."


async def test_a_tour_begins_at_its_first_slide(toured: Path) -> None:
    async with exploring(toured, start_at="tour-deal") as run:
        assert slides(run).slide.record == STEPS[0]
        assert run.line("Meta bought 49% of Scale AI")
        assert run.footer == (
            "1 of 3  space next  backspace back  n note  enter open text  esc leave"
        )
        assert "invested $14.3 billion in Scale AI, acquiring a 49% stake" in run.styled("reverse")


@pytest.mark.parametrize("on", ["space", "right", "pagedown", "l", "j"])
@pytest.mark.parametrize("back", ["backspace", "left", "pageup"])
async def test_slides_go_on_and_back(toured: Path, on: str, back: str) -> None:
    async with exploring(toured, start_at="tour-deal") as run:
        await run.press(on)
        assert slides(run).number == 1
        assert "DID META SPEND $135 BILLION ON CHIPS?" in run.text()
        assert "how sure" in run.text()
        await run.press("G", on, on)
        assert run.footer.startswith("3 of 3")
        await run.press(back, "g", back)
        assert run.footer.startswith("1 of 3")


async def test_a_slide_too_long_for_the_screen_has_pages(toured: Path) -> None:
    async with exploring(toured, (60, 14), "tour-deal") as run:
        there = [run.text()]
        while not run.footer.startswith("3 of 3"):
            await run.press("space")
            there.append(run.text())
        assert any("2 of 3, 1/2" in page for page in there)
        assert any("2 of 3, 2/2" in page and "more than the report" in page for page in there)
        back = [run.text()]
        while len(back) < len(there):
            await run.press("backspace")
            back.append(run.text())
        assert back == there[::-1]


async def test_the_note_is_for_who_asks(toured: Path) -> None:
    async with exploring(toured, start_at="tour-deal") as run:
        assert "slowly" not in run.text()
        await run.press("n")
        assert "│ Say it [slowly]." in run.lines()[-2]
        await run.press("n")
        assert "slowly" not in run.text()


@pytest.mark.parametrize("back", ["backspace", "p"])
async def test_enter_opens_the_text_and_back_comes_back(toured: Path, back: str) -> None:
    async with exploring(toured, start_at="tour-deal") as run:
        await run.press("G", "enter")
        assert isinstance(run.app.screen, AsideScreen)
        assert run.current_fact == "pang-to-openai"
        assert run.marked_text() == "Seven months later, OpenAI poached him."
        assert run.footer == "backspace comes back to slide 3 of 3"
        assert run.trail.startswith("slide 3 of 3")
        await run.press(back)
        assert slides(run).number == 2


async def test_one_can_look_around_before_coming_back(toured: Path) -> None:
    async with exploring(toured, start_at="tour-deal") as run:
        await run.press("enter", "2", "down")
        assert len(run.explorer.trail.behind()) == 2
        await run.press("backspace")
        assert isinstance(run.app.screen, AsideScreen)
        await run.press("backspace")
        assert slides(run).number == 0
        await run.press("escape")
        assert type(run.app.screen) is ExplorerScreen
        assert run.trail.startswith("Meta: people, chips, money"), "the explorer kept its place"


async def test_slides_have_high_contrast_and_give_the_theme_back(toured: Path) -> None:
    async with exploring(toured) as run:
        await run.press("T", "p")
        assert run.app.theme == CONTRAST_LIGHT
        await run.press("T")
        assert run.app.theme == CONTRAST_DARK
        await run.press("enter")
        assert run.app.theme == LIGHT
        await run.press("backspace", "escape")
        assert run.app.theme == LIGHT
        await run.press("T", "p", "escape")
        assert run.app.theme == CONTRAST_DARK


async def test_p_presents_what_is_marked_else_what_is_in_front(toured: Path) -> None:
    async with exploring(toured) as run:
        await run.press("p")
        first = run.app.screen
        assert isinstance(first, PresentScreen)
        await run.press("escape")
        assert [slide.record for slide in first.talk.slides] == [run.current_fact]
        await run.press("space", "down", "space", "p")
        assert [slide.record for slide in slides(run).talk.slides] == list(run.app.screen.basket)
        assert run.footer.startswith("1 of 2")


async def test_p_on_a_duel_presents_the_question(toured: Path) -> None:
    async with exploring(toured, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("x", "p")
        assert "WHAT DID META PAY FOR 49% OF SCALE AI?" in run.text()
        await run.press("enter", "x")
        assert isinstance(run.app.screen, PageScreen), "a page over the page below"
        await run.press("backspace", "backspace", "escape")
        assert isinstance(run.app.screen, PageScreen)


async def test_choosing_a_tour_speaks_of_tours(toured: Path) -> None:
    async with exploring(toured) as run:
        await run.press("P")
        assert "type a few letters of a tour" in run.text()
        await run.type("zzz")
        assert "No tour is called that" in run.text()


async def test_a_tour_from_the_palette_and_from_its_key(toured: Path) -> None:
    async with exploring(toured) as run:
        await run.press("P")
        assert "present: The [deal]" in run.text()
        await run.press("enter")
        assert run.footer.startswith("1 of 3")
        await run.press("escape", "colon", *"present", "space", *"the", "enter")
        assert run.footer.startswith("1 of 3")


async def test_what_a_search_finds_is_presented_with_a_list_first(toured: Path) -> None:
    async with exploring(toured) as run:
        await run.press("/")
        await run.type("pang openai")
        while getattr(run.app.screen, "_awaits", False):
            await run.pilot.pause(0.01)
        await run.press("f5")
        assert slides(run).talk.title == "pang openai"
        assert "OpenAI hired Pang Ruoming away from Meta" in run.text()


async def test_without_colours_the_cited_words_stand_out(
    toured: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with exploring(toured, start_at="tour-deal") as run:
        assert "invested $14.3 billion" in run.styled("reverse")
        assert "Meta bought 49% of Scale AI" in run.styled("bold")
        assert "▐invested $14.3 billion" in run.text()


async def test_the_last_line_names_the_keys_that_are_in_force(
    toured: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(IN_FORCE, "next-slide", ("ctrl+n",))
    monkeypatch.setitem(IN_FORCE, "close", ("ctrl+g", "escape"))
    async with exploring(toured, start_at="tour-deal") as run:
        assert "^n next" in run.footer
        assert "^g leave" in run.footer
    async with exploring(toured, (40, 12), start_at="tour-deal") as run:
        assert run.footer.endswith("^g leave"), "how to leave is told in any case"


async def test_the_page_of_a_tour_is_written_and_nothing_is_written_over(
    toured: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with exploring(toured, start_at="tour-deal") as run:
        await run.press("W")
        assert run.footer == "wrote the-deal.html (3 slides) in this folder"
        page = (tmp_path / "the-deal.html").read_text(encoding="utf-8")
        assert "Did Meta spend $135 billion on chips?" in page
        await run.press("W")
        assert "the-deal-2.html" in run.footer
        assert (tmp_path / "the-deal.html").read_text(encoding="utf-8") == page
        await run.press("space")
        assert "next" in run.footer
        await run.press("escape", "5", "space", "W")
        assert "(1 slide)" in run.footer
    alone, *both = pages_in(tmp_path)
    assert both == ["the-deal-2.html", "the-deal.html"]
    assert alone == "meta-bought-49-of-scale-ai-for-14-3-billion.html"


def test_the_name_of_a_page_ends_with_a_word_and_is_told_whole(tmp_path: Path) -> None:
    title = "In June 2025 Meta announced an investment of $14.3 billion for a 49% stake"
    name = _free_name(tmp_path, title).name
    assert name == "in-june-2025-meta-announced-an-investment.html"
    assert len(f" wrote {name} (1 slide) in this folder") <= 80
    assert _free_name(tmp_path, "x" * 99).name == "x" * 43 + ".html"


async def test_a_page_that_cannot_be_written_is_told(
    toured: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tui.settings.local_file.written", lambda *_: False)
    async with exploring(toured, start_at="tour-deal") as run:
        await run.press("W")
        assert "the-deal.html cannot be written here" in run.footer
        assert "`dossier export --out`" in run.footer


async def test_ten_minutes_before_people_with_what_the_keys_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every key below stands on the screen of `?` when it is pressed."""
    monkeypatch.chdir(tmp_path)
    async with exploring(SHIPPED) as run:

        async def told(words: str, *keys: str) -> None:
            await run.press("?")
            assert words in run.text(), words
            await run.press("escape")
            await run.press(*keys)

        await told("present these, a tour", "P")
        await run.press("down", "enter")
        assert run.footer.startswith("1 of 12")
        await told("open the text", "enter")
        assert run.marked_text()
        await told("back, forward", "backspace")
        assert run.footer.startswith("1 of 12")
        await told("next, previous slide", "space", "space")
        await told("all disputed questions", "X")
        assert "slide 2 of 12 › disputed" in run.trail
        await run.press("f", *"capital", "enter", "enter")
        assert isinstance(run.app.screen, PageScreen)
        await run.press("backspace", "escape", "escape")
        await told("views, two articles", "m")
        assert "Money" in run.text()
        await told("views, two articles", "t")
        assert "Timeline" in run.text()
        await run.press("enter")
        assert run.marked_text()
        await run.press("backspace", "backspace", "backspace")
        assert run.footer.startswith("2 of 12")
        await told("slides as a web page", "W")
        assert "what-the-money-bought.html (12 slides)" in run.footer
        await run.press("escape")
        assert isinstance(run.app.screen, ExplorerScreen)
