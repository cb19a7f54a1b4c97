"""The explorer, as a person uses it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.driving import exploring
from tests.app.fixture import FACTS, TEXTS
from tests.app.terminal import explorer
from tui.app.look import look_of
from tui.app.widgets.record_list import RecordList


async def test_the_first_screen_is_the_whole_dossier(store: Path) -> None:
    async with exploring(store) as run:
        assert run.trail.startswith("Meta: people, chips, money")
        assert "5 articles  20 facts  ≠ 6 disputed" in run.trail
        assert "5 Facts: the whole dossier" in run.text()
        assert "20, 6 disputed first" in run.text()
        assert "? keys" in run.footer


async def test_moving_in_the_facts_marks_exactly_the_cited_characters(store: Path) -> None:
    async with exploring(store) as run:
        for _ in range(len(FACTS)):
            fact = FACTS[run.current_fact]
            assert run.marked_text() == fact.evidence[0].exact
            shown = run.styled("reverse").replace("\n", " ").split()
            assert " ".join(shown)[:20] == " ".join(fact.evidence[0].exact.split())[:20]
            await run.press("j")


async def test_moving_in_a_list_fills_the_facts(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("2", "j", "j")
        assert run.trail.split("  ")[0].endswith("› Scale AI")
        assert "5 Facts: Scale AI" in run.text()
        assert run.current_fact in FACTS
        await run.press("enter")
        assert run.explorer.front == "facts"


async def test_the_current_fact_unfolds_and_tells_who_says_so_and_what_is_against(
    store: Path,
) -> None:
    async with exploring(store, (120, 36), start_at="scale-ai-49-for-14-3bn") as run:
        text = run.text()
        assert "2 outlets: Implicator, TechTrends (via WSJ)" in text
        assert "against: TechFlow, $14.3–15 bn" in text
        await run.press("j")
        assert "against: TechFlow, $14.3–15 bn" not in run.text()
        assert "no source named" in run.text()


async def test_the_statements_of_the_facts_begin_in_one_column(store: Path) -> None:
    async with exploring(store) as run:
        for _ in range(2):
            width = 48 if "2 Entities" in run.text() else 76
            rows = run.explorer.facts.rows
            heads = {
                sum(len(text) for text, _ in rows.row(index, width, current=False).left[:3])
                for index in range(len(rows))
            }
            assert len(heads) == 1, heads
            await run.press("z")


async def test_what_stands_at_the_right_takes_no_room_from_the_lines_below_it(store: Path) -> None:
    async with exploring(store, start_at="pang-forfeited-equity") as run:
        rows = run.explorer.facts.rows
        width, at = 48, run.explorer.facts.cursor
        first = rows.row(at, width, current=True)
        right = "".join(text for text, _ in first.right)
        assert "reported" in right
        head = sum(len(text) for text, _ in first.left[:3])
        below = rows.unfolded(at, width)[0].left[-1][0]
        assert width - head - len(right) < len(below) < width - head


@pytest.mark.parametrize("size", [(80, 24), (90, 24), (120, 36), (200, 60)])
async def test_the_statement_of_the_current_fact_is_never_cut(
    store: Path, size: tuple[int, int]
) -> None:
    async with exploring(store, size) as run:
        for _ in range(len(FACTS)):
            told = FACTS[run.current_fact].statement
            pane = run.explorer.facts
            shown = [pane.compose_strip(y, look_of(pane)).text for y in range(pane.size.height)]
            words = " ".join(" ".join(shown).split())
            assert all(word in words for word in told.split()), told
            await run.press("j")


async def test_a_marked_fact_still_says_that_it_is_disputed(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        assert "≠ 2025-06" in run.line("Meta bought 49%")
        await run.press("space")
        assert "≠✓2025-06" in run.line("Meta bought 49%")
        await run.press("m")
        assert "≠✓" in run.line("$14.3 bn")


async def test_quotes_of_a_fact_one_after_the_other(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        quotes = FACTS["scale-ai-49-for-14-3bn"].evidence
        assert "quote 1 of 3" in run.text()
        assert "e next quote: TechTrends" in run.text()
        await run.press("e")
        assert run.marked_text() == quotes[1].exact
        await run.press("e", "e")
        assert run.marked_text() == quotes[0].exact
        await run.press("E")
        assert run.marked_text() == quotes[2].exact
        assert "faq" in run.text()


async def test_the_title_of_the_text_is_not_cut_at_80_columns(store: Path) -> None:
    async with exploring(store) as run:
        for _ in range(len(FACTS)):
            assert "…" not in run.line(" 6 Text: ").partition("│")[2]
            await run.press("j")


async def test_a_fact_with_one_quote_says_so(store: Path) -> None:
    async with exploring(store, start_at="wang-stays-on-board") as run:
        await run.press("e")
        assert run.footer == "this fact has no other quote"
        await run.press("k")
        assert "? keys" in run.footer, "the next key takes the message away"


async def test_moving_in_the_text_selects_the_facts_that_cite_the_line(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("6")
        assert run.explorer.front == "text"
        await run.press("j")
        assert run.current_fact == "scale-ai-49-for-14-3bn"
        for _ in range(3):
            await run.press("j")
        assert run.current_fact in {"wang-chief-ai-officer", "wang-28"}
        assert run.marked_text() in {
            quote.exact
            for quote in FACTS[run.current_fact].evidence
            if quote.article == "implicator"
        }


async def test_enter_in_the_text_lists_the_facts_of_that_line(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("6", "enter")
        assert "enter the facts that cite this line" in run.footer, "the line has a name too"
        await run.press("enter")
        assert "5 Facts: this passage" in run.text()
        assert "a passage of Implicator" in run.trail
        assert run.explorer.front == "facts"


async def test_a_line_that_nothing_cites_says_so(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("6", "g", "down", "enter")
        assert run.footer == "no fact cites this line; y cites it as it is"


async def test_a_row_of_a_table_repeats_the_header(store: Path) -> None:
    async with exploring(store, (120, 36), start_at="roziere-to-mistral") as run:
        lines = run.lines()
        row = next(i for i, line in enumerate(lines) if "┃ Baptiste Rozière | AI Sci" in line)
        assert "Name | Current Role | Company" in lines[row - 1]


async def test_the_kind_of_section_is_named(store: Path) -> None:
    async with exploring(store, (120, 36), start_at="pang-tens-of-millions") as run:
        assert "Implicator, ~2025-07, teaser" in run.text()
        assert "── teaser ──" in run.text()


async def test_back_and_forward(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("2", "j", "j", "4", "j")
        assert "5 Facts: Alexandr Wang" in run.text() or "5 Facts: Pang" in run.text()
        person = run.explorer.trail.here.record
        await run.press("backspace")
        assert "5 Facts: Scale AI" in run.text()
        await run.press("[")
        assert "5 Facts: the whole dossier" in run.text()
        await run.press("[")
        assert run.footer == "this is where you began"
        await run.press("]", "]")
        assert run.explorer.trail.here.record == person


async def test_zero_shows_the_whole_dossier_again(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("2", "j", "0")
        assert "5 Facts: the whole dossier" in run.text()
        assert "›" not in run.trail, "the trail does not say that one is elsewhere"
        await run.press("backspace")
        assert "›" in run.trail


async def test_panes_by_number_tab_and_direction(store: Path) -> None:
    async with exploring(store) as run:
        panes = []
        for key in ("1", "2", "3", "4", "5", "6", "tab", "tab", "shift+tab", "l", "l", "h"):
            await run.press(key)
            panes.append(run.explorer.front)
        assert panes == [
            *("articles", "entities", "deals", "people", "facts", "text"),
            *("articles", "entities", "articles", "facts", "text", "articles"),
        ]


async def test_in_80_columns_the_list_in_front_is_open_and_the_others_are_lines(
    store: Path,
) -> None:
    async with exploring(store) as run:
        await run.press("4")
        assert "Alexandr Wang" in run.text()
        assert "NVIDIA" not in run.text()
        await run.press("2")
        assert "NVIDIA" in run.text()
        lists = [line.split("│")[0] for line in run.text().splitlines()]
        assert not any("Naman Goyal" in line for line in lists)
        for number, name, count in ((1, "Articles", 5), (3, "Deals", 2), (4, "People", 6)):
            assert run.line(f" {number} {name}").split("│")[0].split() == [
                str(number),
                name,
                str(count),
            ]


async def test_zoom_gives_the_pane_the_screen_and_takes_it_back(store: Path) -> None:
    async with exploring(store) as run:
        before = run.text()
        await run.press("z")
        assert "2 Entities" not in run.text()
        assert "6 Text" not in run.text()
        await run.press("escape")
        assert run.text() == before


async def test_more_and_less_room(store: Path) -> None:
    async with exploring(store) as run:
        width = run.explorer.lists["entities"].size.width
        height = run.explorer.facts.size.height
        await run.press("2", ">", ">")
        assert run.explorer.lists["entities"].size.width == width + 4
        await run.press("<", "5", ">")
        assert run.explorer.facts.size.height == height + 1


@pytest.mark.parametrize("size", [(60, 20), (40, 10)])
async def test_a_narrow_screen_has_one_pane_at_a_time(store: Path, size: tuple[int, int]) -> None:
    async with exploring(store, size) as run:
        assert "5 Facts" in run.text()
        assert "6 Text" not in run.text()
        await run.press("6")
        assert "6 Text" in run.text()
        assert "5 Facts" not in run.text()


async def test_too_small_says_so_and_comes_back(store: Path) -> None:
    async with exploring(store, (30, 8)) as run:
        assert "Too small" in run.text()
        await run.pilot.resize_terminal(80, 24)
        await run.pilot.pause()
        assert "5 Facts" in run.text()
        assert "2 Entities" in run.text()


async def test_wide_screens_open_all_lists_and_put_the_text_beside_the_facts(store: Path) -> None:
    async with exploring(store, (200, 60)) as run:
        titles = run.line(" 1 Articles")
        assert "5 Facts" in titles
        assert "6 Text" in titles
        assert all(name in run.text() for name in ("NVIDIA", "Naman Goyal", "49% stake"))


async def test_filtering_a_list_and_clearing_it(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("4", "f")
        await run.type("roz")
        assert "Baptiste Rozière" in run.text()
        assert "Pang Ruoming" not in run.text().replace("Pang Ruoming", "", 0).split("5 Facts")[0]
        await run.press("enter")
        assert run.explorer.front == "people"
        assert "4 People /roz" in run.text()
        await run.press("escape")
        assert "/roz" not in run.text()


async def test_other_names_are_found_by_the_filter(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("4", "f")
        await run.type("ruoming pang")
        assert "Pang Ruoming" in run.text()


async def test_filtering_the_facts(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("f")
        await run.type("board")
        assert run.current_fact == "wang-stays-on-board"
        assert "1 by date" in run.text(), "none of them is disputed"
        await run.press("escape")
        assert "20, 6 disputed first" in run.text()


async def test_a_filter_that_finds_nothing_says_how_to_clear_it(store: Path) -> None:
    async with exploring(store) as run:
        await run.press("f")
        await run.type("zzz")
        assert "No fact here says “zzz”" in run.text()


async def test_finding_in_the_text(store: Path) -> None:
    async with exploring(store, start_at="scale-ai-49-for-14-3bn") as run:
        await run.press("6", "f")
        await run.type("behemoth")
        await run.press("enter")
        total = TEXTS["implicator"].lower().count("behemoth")
        before = TEXTS["implicator"][: FACTS["scale-ai-49-for-14-3bn"].evidence[0].start]
        number = before.lower().count("behemoth") + 1
        assert f"“behemoth”: {number} of {total} places" in run.footer
        assert "»" in run.text()
        await run.press("n")
        assert f": {number % total + 1} of {total}" in run.footer
        await run.press("N")
        assert f": {number} of {total}" in run.footer


async def test_sorting_the_facts(store: Path) -> None:
    async with exploring(store) as run:
        first = run.current_fact
        assert set(run.explorer.fact_list.ids[:5]) <= run.explorer.links.disputed
        await run.press("s")
        assert run.footer == "sorted by date"
        assert run.explorer.fact_list.ids[0] == "saham-turun", "the earliest"
        await run.press("s")
        assert run.footer == "sorted newest first"
        assert run.explorer.fact_list.ids[0] not in {first, "saham-turun"}
        await run.press("s", "s")
        assert run.current_fact == first


async def test_what_is_set_aside_comes_last_with_its_reason(store: Path) -> None:
    async with exploring(store, (120, 36)) as run:
        await run.press("G")
        assert run.current_fact == "spent-135bn-on-chips"
        assert "set aside: the summary says more than the body reports" in run.text()


async def test_marking_facts_and_citing_them_all(store: Path, monkeypatch) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "here there")
    async with exploring(store) as run:
        await run.press("space", "j", "space")
        assert "2 marked" in run.text()
        await run.press("y")
        assert "2 citations" in run.footer
        await run.press("space")
        assert "1 marked" in run.text()


async def test_copying_claims_no_more_than_is_known(store: Path, monkeypatch) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "here there")
    async with exploring(store, start_at="wang-stays-on-board") as run:
        await run.press("Y")
        assert run.footer.startswith("sent the quote to the terminal’s clipboard")
        await run.press("i")
        assert run.app.left == ["remain on Scale’s board", "wang-stays-on-board"]


async def test_a_fact_opens_at_its_place_in_all_facts(store: Path) -> None:
    async with exploring(store, start_at="wang-stays-on-board") as run:
        assert run.current_fact == "wang-stays-on-board"
        assert "5 Facts: the whole dossier" in run.text()


async def test_a_record_opens_at_its_facts(store: Path) -> None:
    async with exploring(store, start_at="alexandr-wang") as run:
        assert "5 Facts: Alexandr Wang" in run.text()


async def test_a_passage_opens_at_its_text(store: Path) -> None:
    start = TEXTS["implicator"].index("In June, Meta invested")
    async with exploring(store, start_at=f"implicator@{start}") as run:
        assert "5 Facts: this passage" in run.text()
        assert run.current_fact == "scale-ai-49-for-14-3bn"


async def test_an_unknown_record_is_named_on_a_screen(store: Path) -> None:
    async with exploring(store, start_at="nobody") as run:
        assert "no record has the id “nobody”" in run.text()
        await run.press("q")
        assert run.app.return_code is None or run.app._exit


async def test_the_mouse_chooses_rows_and_panes(store: Path) -> None:
    async with exploring(store) as run:
        await run.pilot.click("#entities", offset=(4, 2))
        await run.pilot.pause()
        assert run.explorer.front == "entities"
        assert "5 Facts: Scale AI" in run.text()
        await run.pilot.click("#facts", offset=(10, 4))
        await run.pilot.pause()
        assert run.explorer.front == "facts"


async def test_the_themes_go_round(store: Path) -> None:
    async with exploring(store) as run:
        first = run.app.theme
        seen = [first]
        for _ in range(20):
            await run.press("T")
            if run.app.theme == first:
                break
            seen.append(run.app.theme)
        assert run.app.theme == first, "they never come round"
        assert len(set(seen)) == len(seen)
        assert {run.app.get_theme(name).dark for name in seen} == {True, False}


async def test_another_theme_paints_another_ground(store: Path) -> None:
    async with exploring(store) as run:
        ground = run._strips()[5][0].style.bgcolor
        await run.press("T")
        assert run._strips()[5][0].style.bgcolor != ground


async def test_an_empty_dossier_teaches(tmp_path: Path) -> None:
    (tmp_path / "store.json").write_text(
        '{"dossier": {"about": {"schema": 1, "title": "Nothing yet"}}}', encoding="utf-8"
    )
    async with exploring(tmp_path / "store.json", (120, 36)) as run:
        text = run.text()
        assert "The facts that the articles state would be here." in text
        assert "dossier import" in text
        assert "People would be here." in text
        await run.press("j", "k", "enter", "e", "space", "6", "j", "G", "enter", "1", "j")
        assert "Nothing yet" in run.trail


async def test_names_from_the_store_cannot_act_on_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "store.json").write_text(
        '{"dossier": {"about": {"schema": 1, "title": "A[b]c\\u001b[31m\\u202e[/x]"}}}',
        encoding="utf-8",
    )
    async with exploring(tmp_path / "store.json") as run:
        assert "A[b]c␛[31m�[/x]" in run.trail


async def test_lists_are_lists(store: Path) -> None:
    async with exploring(store) as run:
        assert len(run.explorer.query(RecordList)) == 5


async def test_another_pane_takes_the_place_of_the_one_that_has_the_screen(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        for keys, title in (("2zjj", " 2 Entities"), ("5jj", " 5 Facts"), ("6", " 6 Text")):
            terminal.type(keys)
            terminal.settle()
            assert terminal.text().splitlines()[1].startswith(title)
