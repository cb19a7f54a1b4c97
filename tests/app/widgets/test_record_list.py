"""The list: any length without building it, rows unfold, keys and mouse move through it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from textual.app import App, ComposeResult

from tui.app.look import look_of
from tui.app.widgets.pieces import FixedRows, Row, plain
from tui.app.widgets.record_list import RecordList


class Numbers:
    """Rows made when asked for; `asked` counts them."""

    def __init__(self, count: int, unfold: int = 0) -> None:
        self.count, self.unfold = count, unfold
        self.asked = 0

    def __len__(self) -> int:
        return self.count

    def row(self, index: int, width: int, *, current: bool) -> Row:
        self.asked += 1
        return Row(((f"row {index}{' now' if current else ''}", "text"),), (("9", "muted"),))

    def unfolded(self, index: int, width: int) -> Sequence[Row]:
        return [plain(f"more of {index}, {i}") for i in range(self.unfold)]


class Showing(App[None]):
    CSS = "RecordList { height: 12; width: 30; }"

    def __init__(self, rows: Numbers | FixedRows, **options: object) -> None:
        super().__init__()
        self.list = RecordList(id="list", **options)  # type: ignore[arg-type]
        self.rows = rows
        self.told: list[tuple[str, int]] = []

    def compose(self) -> ComposeResult:
        yield self.list

    def on_mount(self) -> None:
        self.list.show(self.rows, cursor=0, title=plain("Title"))
        self.set_focus(self.list)

    def on_record_list_moved(self, event: RecordList.Moved) -> None:
        self.told.append(
            ("chosen" if isinstance(event, RecordList.Chosen) else "moved", event.index)
        )

    on_record_list_chosen = on_record_list_moved

    def shown(self) -> list[str]:
        look = look_of(self.list)
        return [
            self.list.compose_strip(y, look).text.rstrip() for y in range(self.list.size.height)
        ]


async def test_a_hundred_thousand_rows_are_not_built() -> None:
    rows = Numbers(100_000)
    app = Showing(rows)
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.pause()
        assert rows.asked < 100
        await pilot.press("G")
        await pilot.pause()
        assert app.list.cursor == 99_999
        assert "row 99999" in app.shown()[-1]
        assert rows.asked < 300


async def test_keys_move_the_cursor_and_tell_it() -> None:
    app = Showing(Numbers(100))
    async with app.run_test(size=(40, 20)) as pilot:
        for keys, index in (
            (("j", "down"), 2),
            (("k",), 1),
            (("pagedown",), 11),
            (("ctrl+d",), 16),
            (("ctrl+u", "ctrl+b"), 1),
            (("G",), 99),
            (("g",), 0),
            (("k",), 0),
        ):
            await pilot.press(*keys)
            assert app.list.cursor == index, keys
        await pilot.pause()
        assert app.told[:3] == [("moved", 1), ("moved", 2), ("moved", 1)]


async def test_the_current_row_unfolds_and_pushes_the_others_down() -> None:
    app = Showing(Numbers(3, unfold=2))
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.pause()
        assert app.shown()[1:6] == [
            "▸ row 0 now                 9",
            "  more of 0, 0",
            "  more of 0, 1",
            "  row 1                     9",
            "  row 2                     9",
        ]
        await pilot.press("j")
        assert [line.split()[0] for line in app.shown()[1:4]] == ["row", "▸", "more"]


async def test_the_cursor_and_what_it_unfolds_stay_in_view() -> None:
    app = Showing(Numbers(60, unfold=3))
    async with app.run_test(size=(40, 20)) as pilot:
        for key in ["j"] * 40 + ["k"] * 40 + ["G", "g", "pagedown", "pageup"]:
            await pilot.press(key)
            lines = app.shown()
            cursor = app.list.cursor
            at = next(i for i, line in enumerate(lines) if line.startswith(f"▸ row {cursor} now"))
            assert lines[at + 1 : at + 4] == [f"  more of {cursor}, {i}" for i in range(3)]


async def test_it_tells_how_many_rows_are_below() -> None:
    app = Showing(Numbers(30))
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.pause()
        assert app.shown()[-1].split() == ["⌄", "20", "more"]
        await pilot.press("G")
        assert "more" not in app.shown()[-1]


async def test_the_mouse() -> None:
    app = Showing(Numbers(50))
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.click("#list", offset=(5, 4))
        await pilot.pause()
        assert app.list.cursor == 3
        await pilot.click("#list", offset=(5, 6), times=2)
        await pilot.pause()
        assert app.told[-1] == ("chosen", 5)
        await pilot.click("#list", offset=(5, 0))
        assert app.list.cursor == 5, "the title only takes the focus"
        app.list.scroll_lines(3)
        assert app.list.cursor == 5, "the wheel leaves the cursor where it is"
        assert app.shown()[1].endswith("row 3                     9")


async def test_without_rows_it_says_what_would_be_there() -> None:
    app = Showing(FixedRows([]), empty=[plain("Nothing yet.")])
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.press("j", "k", "G", "g")
        assert app.shown()[1] == "  Nothing yet."
        assert app.told == []


async def test_a_list_without_a_current_row_begins_at_an_end() -> None:
    app = Showing(Numbers(9))
    async with app.run_test(size=(40, 20)) as pilot:
        app.list.choose(-1)
        await pilot.press("j")
        assert app.list.cursor == 0
        app.list.choose(-1)
        await pilot.press("k")
        assert app.list.cursor == 8


@pytest.mark.parametrize("width", [9, 12, 30])
async def test_what_does_not_fit_is_cut_with_a_sign(width: int) -> None:
    app = Showing(
        FixedRows([Row((("Meta Superintelligence Labs 中文中文", "text"),), (("12", "muted"),))])
    )
    app.CSS = ""
    async with app.run_test(size=(40, 20)) as pilot:
        app.list.styles.width = width
        await pilot.pause()
        strip = app.list.compose_strip(1, look_of(app.list))
        assert strip.cell_length == width
        assert "…" in strip.text


async def test_a_row_that_is_seen_in_part_is_not_one_of_those_that_follow() -> None:
    app = Showing(Numbers(3, unfold=12))
    async with app.run_test(size=(40, 14)):
        assert app.shown()[-1].strip().endswith("2 more")
        app.list.go_end(last=True)
        assert app.shown()[-1].strip() == look_of(app.list).signs.more


async def test_what_is_said_of_an_empty_list_is_broken_to_its_width() -> None:
    app = Showing(FixedRows(()))
    app.list.empty = [plain("Companies, products and places would be here.", "muted")]
    async with app.run_test(size=(40, 14)):
        assert app.shown()[1:4] == ["  Companies, products and", "  places would be here.", ""]
