"""The explorer: four lists, the facts of what is chosen in them, and the text that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual import on

from tui.app.look import look_of
from tui.app.screens.explorer_asking import Asking
from tui.app.screens.explorer_layout import LISTS
from tui.app.screens.explorer_panes import KEY_PLACES, ExplorerPanes
from tui.app.screens.fact_list import FactList
from tui.app.screens.reading import Reading
from tui.app.screens.record_lists import RecordLists
from tui.app.screens.record_rows import kind_of, name_of
from tui.app.searching import Searching
from tui.app.trail import Place, Trail
from tui.app.widgets.article_text import ArticleText
from tui.app.widgets.ask_line import AskLine
from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import Piece, plain
from tui.app.widgets.record_list import RecordList
from tui.insight.links import Links
from tui.records.gate import one_line
from tui.settings.actions import BY_ID
from tui.settings.visits import Visits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.pages.model import Goal
    from tui.insight.corpus import Corpus
    from tui.settings.actions import Place as KeyPlace


class ExplorerScreen(ExplorerPanes):
    """The main screen; `go(place)` shows any record, fact or passage of the dossier.

    `current_fact` is the id of the fact that actions are about, or "". Set `resumes` before it is
    mounted to begin where one left off the last time.
    """

    def __init__(self, corpus: Corpus, start: Place | None = None) -> None:
        super().__init__()
        self.corpus = corpus
        self.links = Links(corpus.dossier)
        self.trail = Trail(start or Place())
        self.records = RecordLists(corpus.dossier, self.links, self.lists)
        self.fact_list = FactList(corpus.dossier, self.links, self.facts)
        self.reading = Reading(corpus, self.links, self.text, self.status)
        self.ask = Asking(self)
        self.basket = self.fact_list.basket
        self.searching = Searching(corpus)
        self.visits = Visits(corpus.store)
        self.resumes = False

    def on_mount(self) -> None:
        """Fill every pane before the first paint."""
        for kind in LISTS:
            self.records.fill(kind)
        self.arrangement = replace(self.arrangement, counts=self.records.heights)
        self.show_here()
        self.bring("facts")
        if self.resumes:
            self.action_resume()

    def on_screen_resume(self) -> None:
        """Show which facts were marked elsewhere."""
        self.fact_list.show_marks()

    def on_unmount(self) -> None:
        """Keep where one has been for the next time."""
        self.visits.keep()

    @property
    def current_fact(self) -> str:
        """The fact whose quote is shown, or ""."""
        return self.reading.fact

    @property
    def places(self) -> Sequence[KeyPlace]:
        """The pane in front, the explorer, and moving."""
        pane: KeyPlace = "list" if self.front in LISTS else KEY_PLACES[self.front]
        return (pane, "explorer", "lines")

    @property
    def record_in_front(self) -> str:
        """The record of the list in front, else the fact whose quote is shown."""
        return self.records.current(self.front) if self.front in LISTS else self.current_fact

    @property
    def question_in_front(self) -> tuple[str, str]:
        """The question of the fact whose quote is shown, whatever is in front."""
        fact = self.corpus.dossier.facts.get(self.current_fact)
        return (fact.question or "", self.current_fact) if fact else ("", "")

    @property
    def article_in_front(self) -> str:
        """The article whose text is shown, unless a list of articles is in front."""
        return (self.front != "articles" and self.reading.article) or super().article_in_front

    def action_details(self) -> None:
        """Open the details of the record in front; in the text, of its article."""
        in_text = self.front == "text" and self.reading.article
        record = self.reading.article if in_text else self.record_in_front
        if record:
            self.open_page(record)
        else:
            self.footer.say(plain("there is nothing here to show details of"))

    # Going to places.

    def follow(self, goal: Goal) -> None:
        """Go where a page, the search or a link leads: to a page, or to a place in the panes."""
        dossier = self.corpus.dossier
        if goal.record:
            self.visits.add(goal.record)
        if goal.way == "page":
            self.open_page(goal.record)
        elif goal.way == "facts":
            self.go(Place(goal.record, since=goal.since))
            self.bring("facts")
        elif goal.way == "last time":
            self.action_resume()
        elif goal.way == "text":
            passage = (goal.record, goal.number, goal.end)
            self.go(Place(passage=passage, since=goal.since))
            self.bring("text")
        else:
            here = self.trail.here
            among = bool(here.record or here.passage) or goal.record == self.current_fact
            listed = among and goal.record in self.fact_list.ids
            subject = dossier.facts[goal.record].subject or ""
            where = here if listed else Place(subject)
            since = goal.since or where.since
            self.go(where._replace(fact=goal.record, quote=goal.number, since=since))
            self.bring("facts")

    def action_resume(self) -> None:
        """Go on where one left off the last time."""
        left = self.visits.last.found()
        if left is None:
            self.footer.say(plain("nothing is kept of a last time with this dossier"))
            return
        from tui.app.screens.coming_back import come_back

        come_back(self, left)

    def go(self, where: Place) -> None:
        """Go to a place and leave a step to come back to."""
        self.trail.visit(where)
        self.show_here()

    def show_here(self) -> None:
        """Show the place one is at in every pane."""
        here = self.trail.here
        self.records.point_at(here.record)
        self.fact_list.show(here)
        self._show_quote()
        self._show_trail()

    def _show_quote(self) -> None:
        fact_id = self.fact_list.current
        here = self.trail.here
        article = here.passage[0] if here.passage else here.record
        if fact_id:
            beside = self.fact_list.ids if here.record or here.passage else ()
            quote = here.quote if here.fact == fact_id else -1
            self.reading.show_fact(fact_id, beside, article=article, number=quote)
            self.trail.replace(here._replace(fact=fact_id, quote=quote))
        elif here.passage:
            self.reading.show_passage(*here.passage)
        elif here.record in self.corpus.dossier.articles:
            self.reading.show_article(here.record)
        else:
            self.reading.clear()

    @property
    def crumbs(self) -> list[str]:
        """The trail: the dossier, then what was gone to."""
        dossier = self.corpus.dossier
        crumbs = [one_line(dossier.about.title) or "Dossier"]
        for step in self.trail.behind():
            if step.since:
                crumbs.append(BY_ID[step.since.view].title)
            if step.passage:
                crumbs.append(f"a passage of {name_of(dossier, step.passage[0])}")
            elif step.record:
                crumbs.append(name_of(dossier, step.record))
        return crumbs

    def _show_trail(self) -> None:
        dossier = self.corpus.dossier
        figures: list[Piece] = [
            (f"{len(dossier.articles)} articles  {len(dossier.facts)} facts", "muted"),
        ]
        if self.links.disputed:
            sign = look_of(self).signs.disputed
            figures.append((f"  {sign} {len(self.links.disputed)} disputed", "dispute"))
        self.trail_bar.go(self.crumbs, figures)

    # What the panes tell.

    @on(RecordList.Moved)
    def _moved(self, event: RecordList.Moved) -> None:
        event.stop()
        pane = event.record_list.id or ""
        if pane == "facts":
            self._show_quote()
        elif pane in LISTS:
            where = Place(self.records.current(pane))
            if where.record == self.trail.here.record:
                return
            if kind_of(self.corpus.dossier, self.trail.here.record) == pane:
                self.trail.replace(where)
                self.show_here()
            else:
                self.go(where)

    @on(RecordList.Chosen)
    def _chosen(self, event: RecordList.Chosen) -> None:
        event.stop()
        if event.record_list is self.facts:
            self.run_worker(self.run_action("open"), exclusive=True)
        else:
            self.action_follow()

    @on(ArticleText.CursorMoved)
    def _text_moved(self, event: ArticleText.CursorMoved) -> None:
        event.stop()
        citing = self.reading.facts_at(event.start, event.end)
        listed = [fact_id for fact_id in citing if fact_id in set(self.fact_list.ids)]
        self.fact_list.point_out(listed)
        if listed:
            fact_id = self.fact_list.current
            if fact_id not in listed:
                fact_id = listed[0]
                self.fact_list.choose(fact_id)
            self.reading.point_at(fact_id, event.start, event.end)
            self.trail.replace(self.trail.here._replace(fact=fact_id))
        elsewhere = len(citing) - len(listed)
        if elsewhere:
            words = "1 more fact cites" if elsewhere == 1 else f"{elsewhere} more facts cite"
            self.footer.say(plain(f"{words} this line: {key_of('follow')} lists all that do"))
        else:
            self.footer.unsay()

    @on(ArticleText.Followed)
    def _text_followed(self, event: ArticleText.Followed) -> None:
        event.stop()
        self._follow_passage(event.start, event.end)

    @on(AskLine.Typed)
    def _typed(self, event: AskLine.Typed) -> None:
        event.stop()
        self.ask.typed(event.text)

    @on(AskLine.Done)
    def _asked(self, event: AskLine.Done) -> None:
        event.stop()
        self.ask.done(kept=event.kept)

    def on_key(self) -> None:
        """Take a message off the footer at the next key."""
        self.footer.unsay()

    def action_follow(self) -> None:
        """Go to the facts of the record in front, or of the line the cursor is on."""
        if self.front == "text":
            self._follow_passage(*self.text.line_span())
        elif self.front in LISTS:
            record = self.records.current(self.front)
            if record and record != self.trail.here.record:
                self.go(Place(record))
            if record:
                self.visits.add(record)
            self.bring("facts")

    def _follow_passage(self, start: int, end: int) -> None:
        if self.reading.facts_at(start, end):
            self.go(Place(passage=(self.reading.article, start, end)))
            self.bring("facts")
        else:
            self.footer.say(plain("no fact cites this line"))

    # Quotes, marks, order.

    def action_next_quote(self) -> None:
        """Show the next quote of the fact."""
        self._step_quote(1)

    def action_previous_quote(self) -> None:
        """Show the previous quote of the fact."""
        self._step_quote(-1)

    def _step_quote(self, by: int) -> None:
        if not self.reading.step(by):
            self.footer.say(plain("this fact has no other quote"))

    def action_next_hit(self) -> None:
        """Go to the next place found in the text."""
        self.ask.step_hit(1)

    def action_previous_hit(self) -> None:
        """Go to the previous place found in the text."""
        self.ask.step_hit(-1)

    def action_mark(self) -> None:
        """Put the current fact into the basket, or take it out."""
        self.fact_list.toggle_mark()

    def action_sort(self) -> None:
        """Sort the list in front another way."""
        if self.front in LISTS:
            self.footer.say(plain(f"sorted {self.records.next_order(self.front)}"))
        else:
            self.fact_list.next_order()
            self.fact_list.show(self.trail.here)
            self.footer.say(plain(f"sorted {self.fact_list.order}"))

    def action_filter(self) -> None:
        """Ask for words to filter the list in front by, or to find in the text."""
        self.ask.start(self.front)

    def action_close(self) -> None:
        """Clear what filters the pane in front, or come out of a zoomed pane."""
        if not self.ask.clear(self.front) and self.arrangement.zoomed:
            self.action_zoom()

    def action_whole(self) -> None:
        """Show the facts of the whole dossier."""
        self.go(Place())

    def action_back(self) -> None:
        """Go back, to the view one came from if it was one."""
        since = self.trail.here.since
        if self.trail.back():
            self.show_here()
            if since:
                self.open_view(since)
        else:
            self.footer.say(plain("this is where you began"))

    def action_forward(self) -> None:
        """Go forward again."""
        if self.trail.forward():
            self.show_here()
        else:
            self.footer.say(plain("there is nowhere further on"))

    # Copying.

    def action_cite(self) -> None:
        """Copy a citation of the marked facts, or of this one."""
        from tui.export.citations import cite

        wanted = list(self.fact_list.basket) or [self.current_fact]
        self.copy_out([cite(self.corpus, fact_id) for fact_id in wanted if fact_id], "citation")

    def action_copy_quote(self) -> None:
        """Copy the quote shown, as printed."""
        evidence = self.reading.evidence
        self.copy_out([evidence.exact] if evidence else [], "quote")

    def action_copy_id(self) -> None:
        """Copy the id of the record in front."""
        record = self.records.current(self.front) if self.front in LISTS else self.current_fact
        self.copy_out([record] if record else [], "id")
