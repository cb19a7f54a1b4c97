"""The screen of a view of the whole: timeline, moves, money, the disputed, the coverage."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on

from tui.app.bindings import bindings
from tui.app.look import look_of
from tui.app.pages.model import Goal
from tui.app.screens.explorer_layout import Box
from tui.app.screens.narrowed_screen import NarrowedScreen
from tui.app.trail import Lookout
from tui.app.views import building
from tui.app.views.lines import ViewRows
from tui.app.views.narrowing import Narrowing
from tui.app.widgets.bars import TrailBar
from tui.app.widgets.pieces import Row, plain
from tui.app.widgets.record_list import RecordList
from tui.app.widgets.section_list import SectionList
from tui.settings.actions import BY_ID

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.widget import Widget

    from tui.app.screens.doors import Doors
    from tui.app.views.lines import Line, View
    from tui.app.widgets.pieces import Piece
    from tui.settings.actions import Place as KeyPlace


class ViewScreen(NarrowedScreen):
    """Lists the rows of a view; enter leads to the fact in the explorer, going back comes back.

    A row of a question leads to its duel, one of a passage to the text.
    """

    BINDINGS: ClassVar = bindings("view", "disputed")
    AUTO_FOCUS = "#view"

    def __init__(self, opener: Doors[Any], at: Lookout) -> None:
        super().__init__(opener, at)
        self.at = at
        self._before = list(opener.crumbs)
        self.list = SectionList(id="view")
        self.list.lit = True
        self.trail_bar = TrailBar(id="trail")
        self._view: View | None = None
        self._built = ""
        self._building: str | None = None
        self._narrowing: Narrowing | None = None
        self._rows: ViewRows | None = None
        self._told: Sequence[Piece] = ()

    def compose(self) -> Iterator[Widget]:
        """Yield the trail, the rows and the keys."""
        yield self.trail_bar
        yield self.list
        yield self.footer
        yield self.ask_line

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return where they stand."""
        return {
            "trail": Box(0, 0, width, 1),
            "view": Box(0, 1, width, max(0, height - 2)),
            **self.last_line(width, height),
        }

    def on_mount(self) -> None:
        """Fill the list before the first paint."""
        self._fill(self.at.row)
        self.trail_bar.go(self.crumbs)
        self.footer.show_place(self.places[0])

    def _fill(self, row: int) -> None:
        """Show what is left of the view, with a row, or the first, as the current one."""
        signs = look_of(self).signs
        if self._view is None or self._built != self.order:
            if building.takes_long(self.corpus.dossier):
                self._fill_later(row)
                return
            self._take(building.build(self.at.view, self.corpus, self.links, signs, self.order))
        if self._view is None or self._narrowing is None:
            return
        lines, found, total = self._narrowing.by(self.words)
        self._rows = ViewRows(self.corpus.dossier, lines, signs, self.basket)
        headings = [index for index, line in enumerate(lines) if line.is_heading]
        self.list.empty = self.nothing() if self.words and total else self._view.empty
        self._told = self.figures(found, total)
        self.list.show_sections(self._rows, headings, cursor=max(0, row), title=self._title())

    def _take(self, view: View) -> None:
        """Take a view that was built for the order there is."""
        self._view, self._built = view, self.order
        self._narrowing = Narrowing(self.corpus.dossier, view.lines)

    def _fill_later(self, row: int) -> None:
        """Say that the view is being built, build it beside the screen, and show it then."""
        if self._building == self.order:
            return
        self._building = order = self.order
        rows = ViewRows(self.corpus.dossier, (), look_of(self).signs, self.basket)
        self.list.empty = [Row(()), plain("Reading the whole dossier…", "muted")]
        self.list.show_sections(rows, [], cursor=0, title=self._title())

        async def build() -> None:
            given = (self.at.view, self.corpus, self.links, look_of(self).signs, order)
            view = await asyncio.to_thread(building.build, *given)
            if self._building == order:
                self._building = None
            if order == self.order:
                self._take(view)
                self._fill(row)

        self.run_worker(build(), exclusive=True)

    def _title(self) -> Row:
        """Return the title for the width there is, with what the list is narrowed to."""
        title = self._view.title_in(self.size.width) if self._view else Row(())
        return Row(title.left, self._told or title.right)

    def on_resize(self) -> None:
        """Show the title that fits."""
        self.list.title_row = self._title()

    def rearrange(self) -> None:
        """Show the view anew; the current row stays the current one if it is still there."""
        before = self._line
        self._fill(0)
        same = [
            number
            for number, line in enumerate(self._rows.lines if self._rows else ())
            if before and (line.facts, line.text) == (before.facts, before.text)
        ]
        if same:
            self.list.choose(same[0])

    @property
    def at_top(self) -> bool:
        """Whether the first row is the current one."""
        return self.list.is_first

    def to_top(self) -> None:
        """Go to the first row."""
        self.list.go_end(last=False)

    @property
    def orders(self) -> Sequence[str]:
        """The orders of the view."""
        return self._view.orders if self._view else ("",)

    @property
    def body(self) -> SectionList:
        """The list."""
        return self.list

    # What is in front.

    @property
    def places(self) -> Sequence[KeyPlace]:
        """The view, and moving."""
        return ("disputed" if self.at.view == "disputed" else "view", "lines")

    @property
    def _line(self) -> Line | None:
        """The current line."""
        at = self.list.cursor
        return self._rows.lines[at] if self._rows and 0 <= at < len(self._rows) else None

    @property
    def crumbs(self) -> Sequence[str]:
        """The trail that leads here, and this view."""
        return [*self._before, BY_ID[self.at.view].title]

    @property
    def record_in_front(self) -> str:
        """The question of the current row, else its chosen fact, else the article it is of."""
        line = self._line
        if line is None:
            return ""
        return line.record or self._fact or (line.passage[0] if line.passage else "")

    @property
    def _fact(self) -> str:
        """The chosen fact of the current row, "" where the row is a question."""
        line = self._line
        return self._rows.fact(self.list.cursor) if line and self._rows and not line.record else ""

    @property
    def question_in_front(self) -> tuple[str, str]:
        """The question of the row, else of its chosen fact."""
        line = self._line
        return (line.record, "") if line and line.record else super().question_in_front

    @property
    def here(self) -> Lookout:
        """This view as it stands, for coming back."""
        return self.at._replace(row=self.list.cursor, words=self.words, order=self.order)

    # Going on and back.

    def follow(self, goal: Goal) -> None:
        """Show a page over this screen, or leave for the explorer."""
        if goal.way == "page":
            self.open_page(goal.record)
        else:
            self.dismiss(goal if goal.since else goal._replace(since=self.here))

    def open_view(self, at: Lookout) -> None:
        """Open another view over this one."""
        if at.view != self.at.view:
            super().open_view(at)

    def action_go(self) -> None:
        """Go to the fact or the passage in the explorer, or to the duel of the question."""
        if self._line and self._line.passage:
            article, start, end = self._line.passage
            self.follow(Goal(article, "text", start, end))
        elif self._fact:
            self.follow(Goal(self._fact, "quote"))
        elif self.record_in_front:
            self.follow(Goal(self.record_in_front))

    @on(RecordList.Chosen)
    def _chosen(self, event: RecordList.Chosen) -> None:
        event.stop()
        self.action_go()

    @on(RecordList.Moved)
    def _moved(self, event: RecordList.Moved) -> None:
        event.stop()
        if self._rows is not None and self._rows.chosen:
            self._rows.chosen = 0
            self.list.redraw()

    # Rows and facts.

    def action_next_section(self) -> None:
        """Go to the next part of the list."""
        self.list.step_section(1)

    def action_previous_section(self) -> None:
        """Go to the part of the list before."""
        self.list.step_section(-1)

    def action_next_fact(self) -> None:
        """Choose the next fact of the row."""
        self._step_fact(1)

    def action_previous_fact(self) -> None:
        """Choose the previous fact of the row."""
        self._step_fact(-1)

    def _step_fact(self, by: int) -> None:
        rows = self._rows
        if rows is None or self.list.cursor < 0:
            return
        count = len(rows.lines[self.list.cursor].facts)
        if count < 2:
            self.footer.say(plain(f"this row rests on {'one' if count else 'no'} fact"))
            return
        rows.chosen = (rows.chosen + by) % count
        self.list.redraw()

    def action_mark(self) -> None:
        """Put the chosen fact into the basket, or take it out."""
        fact_id = self._fact
        if not fact_id:
            return
        if fact_id in self.basket:
            del self.basket[fact_id]
        else:
            self.basket[fact_id] = None
        self.list.redraw()
        self.footer.say(plain(f"{len(self.basket)} marked"))

    # Copying.

    def action_cite(self) -> None:
        """Copy a citation of the marked facts, or of this one."""
        from tui.export.citations import cite

        wanted = list(self.basket) or [self.record_in_front]
        texts = [cite(self.corpus, fact_id) for fact_id in wanted if fact_id]
        self.copy_out(["\n\n".join(texts)], "citation")
