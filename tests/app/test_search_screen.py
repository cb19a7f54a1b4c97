"""Search, as a person uses it: press /, type, see."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.app.driving import Driver, exploring
from tests.app.fixture import FACTS
from tui.app.screens.page_screen import PageScreen
from tui.app.screens.search_screen import SearchScreen
from tui.app.searching import Answer, Question, Searching


class Search(Driver):
    """The search screen under test; `typed` waits for the answer to what was typed."""

    @property
    def screen(self) -> SearchScreen:
        screen = self.app.screen
        assert isinstance(screen, SearchScreen)
        return screen

    async def typed(self, text: str) -> None:
        await self.type(text)
        await self.settled()

    async def settled(self) -> None:
        """Wait until the newest question is answered and shown."""
        while self.screen._awaits:
            await self.pilot.pause(0.01)
        await self.pilot.pause()

    @property
    def preview(self) -> str:
        pane = self.screen.text
        span = pane._marks.cited
        return pane.text[slice(*span)] if span else ""


@asynccontextmanager
async def searching(store: Path, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Search]:
    async with exploring(store, size) as run:
        search = Search(run.app, run.pilot)
        await search.press("slash")
        yield search


async def test_results_and_the_passage_follow_what_is_typed(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("pang 200m")
        assert run.lines()[0].strip() == "/ pang 200m"
        assert "hits: " in run.lines()[1]
        assert "Meta hired Pang Ruoming from Apple on a package of over" in run.text()
        assert run.preview == FACTS["pang-over-200mn"].evidence[0].exact
        assert "TechFlow, ~2026-03, body" in run.text()
        await run.press("ctrl+u")
        await run.typed("49% scale")
        assert "pang" not in run.lines()[0]
        assert "49%" in run.preview


async def test_the_letters_that_were_looked_for_are_marked(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("mistral")
        assert "Mistral" in run.styled("bold")


async def test_a_second_line_gives_the_reason(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("14,3 miliar")
        assert "same amount" in run.text()
        assert run.screen.hit is not None
        assert run.screen.hit.id == "scale-ai-49-for-14-3bn"


async def test_moving_shows_the_passage_of_the_result(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("wang")
        seen = []
        for key in ("down", "ctrl+n", "up", "ctrl+p"):
            await run.press(key)
            assert run.screen.hit is not None
            seen.append(run.screen.hit.id)
            place = run.screen.hit.evidence[0]
            assert run.preview == run.screen.corpus.text(place.article)[place.start : place.end]
        first = run.screen.list.cursor
        assert first == 0
        assert seen[0] == seen[2] != seen[1]


async def test_more_results_come_as_one_moves_on(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("lang:en")
        total = sum(run.screen._counts.values())
        assert total > 40 > len(run.screen._hits)
        pages = 0
        while len(run.screen._hits) < total or run.screen.hit is not run.screen._hits[-1]:
            await run.press("pagedown")
            await run.settled()
            assert "▸" in run.text()
            pages += 1
            assert pages < total
        assert len({(hit.kind, hit.id) for hit in run.screen._hits}) == total
        assert "more" not in run.lines()[12]


async def test_enter_goes_to_the_fact_and_the_passage_in_the_explorer(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("pang 200m")
        await run.press("enter")
        assert run.current_fact == "pang-over-200mn"
        assert run.marked_text() == FACTS["pang-over-200mn"].evidence[0].exact
        assert "Pang Ruoming" in run.trail
        await run.press("backspace")
        assert run.trail.startswith("Meta: people, chips, money  ")


async def test_enter_goes_to_the_very_quote_that_was_found(store: Path) -> None:
    quotes = FACTS["scale-ai-49-for-14-3bn"].evidence
    async with searching(store) as run:
        await run.typed('kind:fact "investment for a 49% stake"')
        assert run.preview == quotes[1].exact
        await run.press("enter")
        assert run.marked_text() == quotes[1].exact


async def test_enter_on_a_person_goes_to_their_facts(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("kind:person lecun")
        await run.press("enter")
        assert "5 Facts: Yann LeCun" in run.text()


async def test_enter_on_a_passage_goes_to_it(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("kind:passage yahoo")
        assert run.screen.hit is not None
        place = run.screen.hit.evidence[0]
        await run.press("enter")
        assert run.explorer.front == "text"
        assert run.explorer.reading.article == place.article
        assert run.explorer.text.cursor == place.start


async def test_enter_on_a_question_compares_its_answers_and_esc_comes_back(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("kind:question scale")
        await run.press("enter")
        assert isinstance(run.app.screen, PageScreen)
        assert "Nobody says $15 bn." in run.text()
        await run.press("escape")
        assert "kind:question scale" in run.lines()[0]


async def test_escape_goes_back_to_where_one_was(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("2", "j", "j")
        before = run.text()
        await run.press("slash", "q", "escape")
        assert run.text() == before


async def test_letters_are_text_in_the_box(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("xyq?:/")
        assert run.lines()[0].strip() == "/ xyq?:/"


async def test_nothing_found_says_so_and_what_to_try(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("Quetzalcoatl")
        assert "Nothing here answers “Quetzalcoatl”." in run.text()
        assert "Fewer words find more" in run.text()
        assert "nothing found" in run.lines()[1]
        await run.press("enter")
        assert isinstance(run.app.screen, SearchScreen)


async def test_a_wrong_operator_is_told_in_one_line_with_what_would_be_right(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("amount:tree")
        assert "“amount:tree” is not an amount. Write amount:14.3b" in run.lines()[1]
        await run.press("ctrl+w")
        await run.typed("is:disputed")
        assert "hits: " in run.lines()[1]


async def test_one_kind_after_the_other_then_all_again(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("scale ai")
        everything = {hit.kind for hit in run.screen._hits}
        assert {"fact", "entity"} <= everything
        await run.press("ctrl+t")
        await run.settled()
        assert {hit.kind for hit in run.screen._hits} == {"fact"}
        assert "only facts" in run.lines()[1]
        for _ in range(10):
            await run.press("ctrl+t")
            await run.settled()
            if not run.screen._kind:
                break
        assert {hit.kind for hit in run.screen._hits} == everything


async def test_compare_shows_the_duel_of_the_result(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("pang 200m")
        await run.press("ctrl+x")
        assert "How much was Pang Ruoming offered?" in run.text()
        await run.press("backspace")
        assert isinstance(run.app.screen, SearchScreen)
        await run.press("ctrl+u")
        await run.typed("kind:person lecun")
        await run.press("ctrl+x")
        assert run.footer == "nothing else answers what this says"


async def test_tab_marks_a_fact_for_the_basket(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("pang 200m")
        await run.press("tab")
        assert "✓" in run.line("Meta hired Pang Ruoming")
        await run.press("escape")
        assert "1 marked" in run.text()
        assert list(run.explorer.basket) == ["pang-over-200mn"]


async def test_cite_copies_the_fact_of_the_result(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    async with searching(store) as run:
        await run.typed("pang 200m")
        await run.press("ctrl+y")
        assert "the citation" in run.footer
        assert "over $200 million" in run.app.left[0]


async def test_the_empty_box_offers_where_one_has_been(store: Path) -> None:
    async with searching(store) as run:
        assert "What can be typed" in run.text()
        await run.typed("kind:person lecun")
        await run.press("enter", "slash")
        assert "today" in run.line("Yann LeCun")
        await run.typed("kind:deal pang")
        await run.press("enter", "slash")
        found = [line for line in run.lines() if "person" in line or "deal " in f"{line} "]
        assert "compensation" in found[0], "the last one first"
        await run.press("down", "enter")
        assert "5 Facts: Yann LeCun" in run.text()


async def test_what_was_visited_is_offered_the_next_time(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("kind:person lecun")
        await run.press("enter")
    async with searching(store) as run:
        assert "today" in run.line("Yann LeCun")


async def test_a_click_moves_and_a_double_click_goes(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("wang")
        await run.pilot.click("#results", offset=(20, 5))
        await run.pilot.pause()
        assert run.screen.list.cursor > 0
        hit = run.screen.hit
        await run.pilot.click("#results", offset=(20, 5), times=2)
        await run.pilot.pause()
        assert hit is not None
        assert hit.kind == "fact"
        assert run.current_fact == hit.id


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 36), (200, 60)])
async def test_every_size_shows_box_results_and_passage(store: Path, size: tuple[int, int]) -> None:
    async with searching(store, size) as run:
        await run.typed("scale ai 49%")
        assert "/ scale ai 49%" in run.lines()[0]
        assert "Meta bought 49%" in run.text()
        assert "49% stake" in run.text()
        assert all(len(line) <= size[0] for line in run.lines())


# Old answers never overwrite newer ones.


async def test_an_answer_to_an_older_question_is_not_shown(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("lecun")
        shown = run.text()
        results = run.screen.searching._searching().search("avocado")
        old = Answer(Question("avocado", "", run.screen._number - 1), results)
        run.screen.post_message(SearchScreen.Answered(old))
        await run.pilot.pause()
        assert run.text() == shown


def test_the_thread_answers_the_newest_question_and_drops_the_others(store: Path) -> None:
    from tui.insight.corpus import open_corpus

    told: list[Answer] = []
    done = threading.Event()
    search = Searching(open_corpus(store))
    release = threading.Event()

    def tell(answer: Answer) -> None:
        told.append(answer)
        if answer.question.words == "first":
            started.set()
            release.wait(10)
        if answer.question.words == "newest":
            done.set()

    started = threading.Event()
    search.start(tell)
    search.ask("first")
    assert started.wait(20)
    numbers = [search.ask(words)[0] for words in ("second", "third", "newest")]
    release.set()
    assert done.wait(20)
    search.stop()
    assert [answer.question.words for answer in told] == ["first", "newest"]
    assert told[-1].question.number == numbers[-1]


def test_a_thread_that_was_stopped_tells_nothing_more(store: Path) -> None:
    from tui.insight.corpus import open_corpus

    told: list[str] = []
    search = Searching(open_corpus(store))
    search.start(lambda answer: told.append("old"))
    search.stop()
    done = threading.Event()

    def tell(answer: Answer) -> None:
        told.append(answer.question.words)
        done.set()

    search.start(tell)
    number, answer = search.ask("wang")
    if answer is None:
        assert done.wait(20)
        assert told == ["wang"]
    search.stop()
    assert number


def test_an_error_in_the_thread_reaches_the_screen(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tui.insight.corpus import open_corpus
    from tui.search.service import Searcher

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Searcher, "search", broken)
    told: list[Answer] = []
    event = threading.Event()
    search = Searching(open_corpus(store))
    search.start(lambda answer: (told.append(answer), event.set()))  # type: ignore[func-returns-value,arg-type]
    search.ask("wang")
    assert event.wait(20)
    search.stop()
    assert isinstance(told[0].error, ZeroDivisionError)


async def test_beside_few_results_stands_what_belongs_with_them(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("/")
        await run.type("pang 200m")
        text = run.text()
        hits = run.lines()[1]
        assert "see also" in text
        assert text.count("see also") == 1, "said once, before the first of them"
        for _ in range(12):
            await run.press("down")
        screen = run.app.screen
        assert isinstance(screen, SearchScreen)
        assert screen.hit is not None
        assert screen.hit.id not in screen.search_in_front[1], "it is no hit"
        assert run.lines()[1] == hits, "and is not counted as one"
        await run.press("enter")
        assert run.app.screen is not screen


async def test_a_filter_that_is_wrong_is_told_whole(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("/")
        await run.type("is:foo")
        told = " ".join(run.text().split())
        assert "“is:” does not know “foo”." in told
        assert "single-outlet" in told, "all that can be written there"
