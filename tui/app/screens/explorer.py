"""The explorer: four lists, the facts of what is chosen in them, and the text that says so."""

from __future__ import annotations

from functools import partial
from typing import Final

from textual import on

from tui.app.screens.explorer_layout import LISTS
from tui.app.screens.explorer_places import ExplorerPlaces
from tui.app.screens.record_rows import kind_of
from tui.app.trail import Place
from tui.app.widgets.article_text import ArticleText
from tui.app.widgets.ask_line import AskLine
from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import plain
from tui.app.widgets.record_list import RecordList
from tui.insight.mentions import Names

_NO_FACT: Final = "no fact is in front"


class ExplorerScreen(ExplorerPlaces):
    """The main screen: what its panes tell it, and what can be done with what is in front."""

    def action_details(self) -> None:
        """Open the details of the record in front; in the text, of its article."""
        in_text = self.front == "text" and self.reading.article
        record = self.reading.article if in_text else self.record_in_front
        if record:
            self.open_page(record)
        else:
            self._say_nothing_chosen()

    def _say_nothing_chosen(self) -> None:
        """Say why nothing is in front, and what to do."""
        said = "there is nothing here yet"
        if self.front in LISTS and len(self.lists[self.front].rows):
            said = f"none of these is chosen yet: {key_of('cursor-down')} goes to the first"
        self.footer.say(plain(said))

    # What the panes tell.

    @on(RecordList.Moved)
    def _moved(self, event: RecordList.Moved) -> None:
        event.stop()
        pane = event.record_list.id or ""
        if pane == "facts":
            self.show_quote()
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
            self.call_later(self.run_action, "open")
        else:
            self.bring(event.record_list.id or "")
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
        named = self._named_at(event.start)
        if named:
            self.follow_name(named)
        else:
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
        """Go to the facts of the record in front; in the text, where the line leads."""
        if self.front == "text":
            self._follow_line()
        elif self.front in LISTS:
            record = self.records.current(self.front)
            if not record:
                self._say_nothing_chosen()
                return
            if record != self.trail.here.record:
                self.go(Place(record))
            self.visits.add(record)
            no_facts = record in self.corpus.dossier.articles and not self.fact_list.ids
            self.bring("text" if no_facts else "facts")

    def _follow_line(self) -> None:
        """Go to the facts that cite the line, or to what it names: a letter says to which name."""
        from tui.app.screens.jumping import Again

        start, end = self.text.line_span()
        cited = bool(self.reading.facts_at(start, end))
        jumping = self.new_jumping()
        y = self.text.line_of_cursor()
        named = [pair for pair in jumping.names(self.text.words()) if pair[1].y == y]
        here = dict(reversed(named))  # of a name that stands there twice, the first
        if not here or not self.reading.article:
            self._follow_passage(start, end)
        elif len(here) == 1 and not cited:
            next(iter(here.values())).follow()
        else:
            follow = partial(self._follow_passage, start, end)
            again = Again("the facts that cite this line", follow) if cited else None
            jumping.start({self.text: list(here.values())[::-1]}, again)

    def _named_at(self, offset: int) -> str:
        """Return the entity whose name stands at an offset of the text, or ""."""
        text = self.text.text
        start = text.rfind("\n", 0, offset) + 1
        end = text.find("\n", offset)
        line = text[start : end if end >= 0 else len(text)]
        names = Names(self.corpus.dossier.entities)
        at = offset - start
        return next((s.entity for s in names.spots(line) if s.start <= at < s.end), "")

    def _follow_passage(self, start: int, end: int) -> None:
        if self.reading.facts_at(start, end):
            self.go(Place(passage=(self.reading.article, start, end)))
            self.bring("facts")
        else:
            self.footer.say(plain(f"no fact cites this line; {key_of('cite')} cites it as it is"))

    # Quotes, marks, order.

    def action_next_quote(self) -> None:
        """Show the next quote of the fact."""
        self._step_quote(1)

    def action_previous_quote(self) -> None:
        """Show the previous quote of the fact."""
        self._step_quote(-1)

    def _step_quote(self, by: int) -> None:
        if not self.reading.step(by):
            other = "this fact has no other quote" if self.current_fact else _NO_FACT
            self.footer.say(plain(other))

    def action_next_hit(self) -> None:
        """Go to the next place found in the text."""
        self.ask.step_hit(1)

    def action_previous_hit(self) -> None:
        """Go to the previous place found in the text."""
        self.ask.step_hit(-1)

    def action_mark(self) -> None:
        """Put the current fact into the basket, or take it out."""
        if self.fact_list.current:
            self.fact_list.toggle_mark()
        else:
            self.footer.say(plain(f"{_NO_FACT}: only facts can be marked"))

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

    # Copying.

    def action_cite(self) -> None:
        """Copy a citation of the marked facts, or of this one."""
        from tui.export.citations import cite

        wanted = list(self.fact_list.basket) or [self.current_fact or self._passage()]
        self.copy_out([cite(self.corpus, record) for record in wanted if record], "citation")

    def _passage(self) -> str:
        """Return the id of the passage at the cursor of the text, "" where no text is."""
        article = self.reading.article
        found = self.corpus.passage_at(article, self.text.line_span()[0]) if article else None
        return f"{article}@{found.start}" if found else ""

    def action_copy_quote(self) -> None:
        """Copy the quote shown, as printed."""
        evidence = self.reading.evidence
        article, _, start = self._passage().partition("@")
        if evidence:
            self.copy_out([evidence.exact], "quote")
        elif article and (passage := self.corpus.passage_at(article, int(start))):
            words = self.corpus.text(article)[passage.start : passage.end]
            self.copy_out([words], "passage")
        else:
            self.copy_out([], "quote")

    def action_copy_id(self) -> None:
        """Copy the id of the record in front."""
        record = self.records.current(self.front) if self.front in LISTS else self.current_fact
        record = record or (self._passage() if self.front == "text" else "")
        self.copy_out([record] if record else [], "id")
