"""Search: a line to type into, what is found for it, and the passage that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual import on

from tui.app.pages.hits import goal_of, sought_in
from tui.app.screens.search_asking import SearchAsking
from tui.app.widgets.block_list import BlockList
from tui.app.widgets.pieces import plain
from tui.export.citations import cite
from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.app.pages.model import Goal

_NEAR: Final = 3
"""So near to the last result that was asked for, more are."""
_MORE: Final = 40


class SearchScreen(SearchAsking):
    """Searches as one types; answers with the `Goal` of the result that was chosen."""

    # Moving and choosing.

    @on(BlockList.Moved)
    def _moved(self, event: BlockList.Moved) -> None:
        event.stop()
        if self._hits:
            self._show_passage()
        if self.list.beyond and event.index >= len(self._hits) - _NEAR and not self._awaits:
            self._ask(self.line.edit.text, len(self._hits) + _MORE)

    @on(BlockList.Chosen)
    def _chosen(self, event: BlockList.Chosen) -> None:
        event.stop()
        self.action_go()

    def on_key(self) -> None:
        """Take a message off the footer at the next key."""
        self.footer.unsay()

    def follow(self, goal: Goal) -> None:
        """Leave for where a result, or a page opened from here, leads."""
        self.dismiss(goal)

    def action_go(self) -> None:
        """Go to the current result, or begin with what the empty box offers."""
        if self._waits(self.action_go):
            return
        goal: Goal | None = None
        if self.hit is not None:
            goal = goal_of(self.hit, self.corpus)
        elif self._beginnings:
            chosen = self._beginnings[self.list.cursor]
            goal = chosen.goal
            if goal is None:
                self.line.type_text(chosen.query)
        if goal is None:
            return
        if goal.way == "page":
            self.open_page(goal.record)
        else:
            self.dismiss(goal._replace(typed=self.search_in_front[0], sought=sought_in(self._hits)))

    def action_next_result(self) -> None:
        """Move to the next result."""
        self.list.move(1)

    def action_previous_result(self) -> None:
        """Move to the result before."""
        self.list.move(-1)

    def action_next_results(self) -> None:
        """Move on by as many results as are seen."""
        self.list.action_page_down()

    def action_previous_results(self) -> None:
        """Move back by as many results as are seen."""
        self.list.action_page_up()

    def action_complete(self) -> None:
        """Take what is offered for what is typed."""
        self.line.accept()

    def action_kind(self) -> None:
        """Show results of the next kind alone, then all again."""
        from tui.search.model import KINDS

        present = [kind for kind in KINDS if self._kind or kind in self._counts]
        order = ["", *present]
        at = order.index(self._kind) if self._kind in order else 0
        self._kind = order[(at + 1) % len(order)]
        self._typed(self.line.edit.text)

    def action_close(self) -> None:
        """Go back to where one was; while an index is made, give that up first."""
        if self.searching.cancel():
            self._made = 1.0
            self._show_count()
            self.footer.say(plain("indexing stopped: not everything is found until it is done"))
            return
        self.dismiss(None)

    def action_compare_result(self) -> None:
        """Compare the answers to the question of the current result."""
        if self._waits(self.action_compare_result):
            return
        if self.question_in_front[0]:
            self.action_compare()
        else:
            self.footer.say(plain("nothing else answers what this says"))

    def action_mark_result(self) -> None:
        """Put the fact into the basket, or take it out."""
        if self._waits(self.action_mark_result):
            return
        hit = self.hit
        if hit is None or hit.kind != "fact":
            self.footer.say(plain("only facts can be marked"))
            return
        if hit.id in self.basket:
            del self.basket[hit.id]
        else:
            self.basket[hit.id] = None
        self.list.redraw()

    def action_cite_result(self) -> None:
        """Copy a citation of the current result."""
        if self._waits(self.action_cite_result):
            return
        hit = self.hit
        if hit is None:
            self.copy_out([], "citation")
            return
        try:
            self.copy_out([cite(self.corpus, hit.id)], "citation")
        except UnknownRecordError:
            title = one_line(hit.title)
            self.footer.say(plain(f"nothing says “{title}” alone: cite one of its facts"))
