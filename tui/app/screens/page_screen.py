"""The screen that shows pages: details of records, and the duel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on

from tui.app.bindings import bindings
from tui.app.pages.finding import page_of
from tui.app.screens.doors import Doors
from tui.app.screens.explorer_layout import Box
from tui.app.widgets.bars import KeyFooter, TrailBar
from tui.app.widgets.page_view import PageView
from tui.app.widgets.pieces import plain
from tui.export.citations import cite
from tui.records.errors import UnknownRecordError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.widget import Widget

    from tui.app.pages.model import Goal, Page
    from tui.settings.actions import Place as KeyPlace


@dataclass(slots=True)
class Visit:
    """A page that was looked at, and how it was left: the current link and the line on top."""

    record: str
    since: str
    page: Page
    link: int = 0
    top: int = 0


class PageScreen(Doors["Goal"]):
    """Shows the page of `record_id` and, in the same screen, the pages that its links lead to.

    Links that lead to the explorer, and going back from the first page, leave the screen.
    """

    BINDINGS: ClassVar = bindings("fact", "duel")
    AUTO_FOCUS = "#page"

    def __init__(self, opener: Doors[Any], record_id: str, since: str = "") -> None:
        super().__init__()
        self.share(opener)
        self._before = list(opener.crumbs)
        page = page_of(self.corpus, self.links, record_id, since)
        self._pages = [Visit(record_id, since, page)]
        self._at = 0
        self.view = PageView(id="page")
        self.trail_bar = TrailBar(id="trail")
        self.footer = KeyFooter(id="footer")

    def compose(self) -> Iterator[Widget]:
        """Yield the trail, the page and the keys."""
        yield self.trail_bar
        yield self.view
        yield self.footer

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return where the trail, the page and the keys stand."""
        return {
            "trail": Box(0, 0, width, 1),
            "page": Box(0, 1, width, max(0, height - 2)),
            "footer": Box(0, height - 1, width, 1),
        }

    def on_mount(self) -> None:
        """Show the first page."""
        self._show()

    # What is shown.

    @property
    def page(self) -> Page:
        """The page in front."""
        return self._pages[self._at].page

    @property
    def page_in_front(self) -> str:
        """The record of the page in front, "" for a list of many."""
        return self.page.record

    @property
    def places(self) -> Sequence[KeyPlace]:
        """The place of the page in the action table, and moving."""
        return (self.page.place, "lines")

    @property
    def crumbs(self) -> Sequence[str]:
        """The trail of the explorer and of the pages up to this one."""
        pages = [visit.page.crumb for visit in self._pages[: self._at + 1]]
        if self._before[-1:] == pages[:1]:
            pages[0] = "details"
        return [*self._before, *pages]

    @property
    def record_in_front(self) -> str:
        """The record of the current link, else of the page."""
        goal = self.view.goal
        return goal.record if goal and goal.record else self.page.record

    @property
    def question_in_front(self) -> tuple[str, str]:
        """The question of the page, else of the fact that the current link leads to."""
        if self.page.question:
            return self.page.question, self.page.record
        return super().question_in_front

    def _show(self) -> None:
        visit = self._pages[self._at]
        if visit.page.record:
            self.visits.add(visit.page.record)
        self.view.show(visit.page.paragraphs, link=visit.link, top=visit.top)
        self.trail_bar.go(self.crumbs)
        self.footer.show_place(visit.page.place)

    # Going on and back.

    @on(PageView.Followed)
    def _followed(self, event: PageView.Followed) -> None:
        event.stop()
        self.follow(event.goal)

    def follow(self, goal: Goal) -> None:
        """Show the page a link leads to, or leave for the explorer."""
        if goal.way != "page":
            self.dismiss(goal)
            return
        self.open_page(goal.record, self.page.record)

    def open_page(self, record_id: str, since: str = "") -> None:
        """Show another page in this screen; going back comes back to this one."""
        try:
            page = page_of(self.corpus, self.links, record_id, since)
        except UnknownRecordError as error:
            self.footer.say(plain(f"{error.what}; {error.todo}"))
            return
        self._keep()
        del self._pages[self._at + 1 :]
        self._pages.append(Visit(record_id, since, page))
        self._at += 1
        self._show()

    def _keep(self) -> None:
        visit = self._pages[self._at]
        visit.link, visit.top = self.view.link, self.view.top

    def action_go(self) -> None:
        """Follow the current link."""
        self.view.follow_current()

    def action_next_link(self) -> None:
        """Go to the next link."""
        self.view.step_link(1)

    def action_previous_link(self) -> None:
        """Go to the previous link."""
        self.view.step_link(-1)

    def action_back(self) -> None:
        """Go back to the page before, or to the explorer."""
        if self._at == 0:
            self.dismiss(None)
            return
        self._keep()
        self._at -= 1
        self._show()

    def action_forward(self) -> None:
        """Go forward again."""
        if self._at + 1 == len(self._pages):
            self.footer.say(plain("there is nowhere further on"))
            return
        self._keep()
        self._at += 1
        self._show()

    def action_close(self) -> None:
        """Leave for the explorer."""
        self.dismiss(None)

    def on_key(self) -> None:
        """Take a message off the footer at the next key."""
        self.footer.unsay()

    # Quotes and copying.

    def action_next_quote(self) -> None:
        """Go to the next quote on the page."""
        self._step_quote(1)

    def action_previous_quote(self) -> None:
        """Go to the previous quote on the page."""
        self._step_quote(-1)

    def _step_quote(self, by: int) -> None:
        quotes = [i for i, goal in enumerate(self.view.goals) if goal.way == "quote"]
        if not quotes:
            self.footer.say(plain("there is no quote on this page"))
            return
        here = self.view.link
        beyond = [i for i in quotes if (i > here if by > 0 else i < here)]
        self.view.choose((beyond or quotes)[0 if by > 0 else -1])

    def action_cite(self) -> None:
        """Copy a citation of the fact in front."""
        fact_id = self._fact()
        self.copy_out([cite(self.corpus, fact_id) if fact_id else ""], "citation")

    def action_copy_quote(self) -> None:
        """Copy the quote in front, as printed."""
        goal = self.view.goal
        fact = self.corpus.dossier.facts.get(self._fact())
        number = goal.number if goal and goal.way == "quote" else 0
        self.copy_out([fact.evidence[number].exact if fact else ""], "quote")

    def action_copy_id(self) -> None:
        """Copy the id of the record in front."""
        goal = self.view.goal
        chosen = goal.record if goal and self.page.place != "fact" else ""
        self.copy_out([chosen or self.page.record], "id")

    def _fact(self) -> str:
        """Return the fact of the current link, else that of the page, else ""."""
        facts = self.corpus.dossier.facts
        return next((i for i in (self.record_in_front, self.page.record) if i in facts), "")
