"""The screen of a view of the whole: the timeline, the moves, the money."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from textual import on

from tui.app.bindings import bindings
from tui.app.look import look_of
from tui.app.pages.model import Goal
from tui.app.screens.doors import Doors
from tui.app.screens.explorer_layout import Box
from tui.app.trail import Lookout
from tui.app.views.lines import View, ViewRows
from tui.app.widgets.bars import KeyFooter, TrailBar
from tui.app.widgets.pieces import plain
from tui.app.widgets.record_list import RecordList
from tui.app.widgets.section_list import SectionList
from tui.settings.actions import BY_ID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.widget import Widget

    from tui.app.look import Signs
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.settings.actions import Place as KeyPlace


def _timeline(corpus: Corpus, links: Links, signs: Signs) -> View:
    from tui.app.views.timeline import timeline_view

    return timeline_view(corpus, links, signs)


def _moves(corpus: Corpus, links: Links, signs: Signs) -> View:
    from tui.app.views.moves import moves_view

    return moves_view(corpus, links, signs)


def _money(corpus: Corpus, links: Links, signs: Signs) -> View:
    from tui.app.views.money import money_view

    return money_view(corpus, links, signs)


_BUILDERS: Final[dict[str, Callable[[Corpus, Links, Signs], View]]] = {
    "timeline": _timeline,
    "moves": _moves,
    "money": _money,
}


class ViewScreen(Doors["Goal"]):
    """Lists the rows of a view; enter leads to the fact in the explorer, going back comes back."""

    BINDINGS: ClassVar = bindings("view")
    AUTO_FOCUS = "#view"

    def __init__(self, opener: Doors[Any], at: Lookout) -> None:
        super().__init__()
        self.share(opener)
        self.at = at
        self._before = list(opener.crumbs)
        self.list = SectionList(id="view")
        self.list.lit = True
        self.trail_bar = TrailBar(id="trail")
        self.footer = KeyFooter(id="footer")
        self._rows: ViewRows | None = None

    def compose(self) -> Iterator[Widget]:
        """Yield the trail, the rows and the keys."""
        yield self.trail_bar
        yield self.list
        yield self.footer

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return where they stand."""
        return {
            "trail": Box(0, 0, width, 1),
            "view": Box(0, 1, width, max(0, height - 2)),
            "footer": Box(0, height - 1, width, 1),
        }

    def on_mount(self) -> None:
        """Fill the list before the first paint."""
        signs = look_of(self).signs
        view = _BUILDERS[self.at.view](self.corpus, self.links, signs)
        self._rows = ViewRows(self.corpus.dossier, view.lines, signs, self.basket)
        headings = [index for index, line in enumerate(view.lines) if line.is_heading]
        self.list.empty = view.empty
        self.list.show_sections(self._rows, headings, cursor=max(0, self.at.row), title=view.title)
        self.trail_bar.go(self.crumbs)
        self.footer.show_place("view")

    # What is in front.

    @property
    def places(self) -> Sequence[KeyPlace]:
        """The view, and moving."""
        return ("view", "lines")

    @property
    def crumbs(self) -> Sequence[str]:
        """The trail that leads here, and this view."""
        return [*self._before, BY_ID[self.at.view].title]

    @property
    def record_in_front(self) -> str:
        """The chosen fact of the current row."""
        return self._rows.fact(self.list.cursor) if self._rows else ""

    @property
    def here(self) -> Lookout:
        """This view with the current row, for coming back."""
        return self.at._replace(row=self.list.cursor)

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
        """Go to the fact in the explorer."""
        if self.record_in_front:
            self.follow(Goal(self.record_in_front, "quote"))

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

    def action_back(self) -> None:
        """Go back to the screen before."""
        self.dismiss(None)

    def action_close(self) -> None:
        """Go back to the screen before."""
        self.dismiss(None)

    def on_key(self) -> None:
        """Take a message off the footer at the next key."""
        self.footer.unsay()

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
            self.footer.say(plain("this row rests on one fact"))
            return
        rows.chosen = (rows.chosen + by) % count
        self.list.redraw()

    def action_mark(self) -> None:
        """Put the chosen fact into the basket, or take it out."""
        fact_id = self.record_in_front
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

    def action_copy_quote(self) -> None:
        """Copy the first quote of the fact, as printed."""
        fact = self.corpus.dossier.facts.get(self.record_in_front)
        self.copy_out([fact.evidence[0].exact if fact else ""], "quote")

    def action_copy_id(self) -> None:
        """Copy the id of the fact."""
        self.copy_out([self.record_in_front], "id")
