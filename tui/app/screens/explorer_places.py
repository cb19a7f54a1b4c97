"""Going about in the explorer: showing a place in every pane, going on, back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.app.look import look_of
from tui.app.screens.explorer_asking import Asking
from tui.app.screens.explorer_layout import LISTS
from tui.app.screens.explorer_panes import KEY_PLACES, ExplorerPanes
from tui.app.screens.fact_list import FactList
from tui.app.screens.reading import Reading
from tui.app.screens.record_lists import RecordLists
from tui.app.screens.record_rows import name_of
from tui.app.searching import Searching
from tui.app.trail import Place, Trail
from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import Piece, plain
from tui.insight.links import Links
from tui.records.gate import one_line
from tui.settings.actions import BY_ID
from tui.settings.visits import Visits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.pages.model import Goal
    from tui.insight.corpus import Corpus
    from tui.settings.actions import Place as KeyPlace

_LOOK_EVERY: Final = 2.0
"""Seconds between two looks at the store's file."""


class ExplorerPlaces(ExplorerPanes):
    """The panes with a dossier in them; `go(place)` shows any record, fact, passage or basket.

    `current_fact` is the id of the fact that actions are about, or "". Set `resumes` before it is
    mounted to begin where one left off the last time.
    """

    def __init__(self, corpus: Corpus, start: Place | None = None) -> None:
        super().__init__()
        self.visits = Visits(corpus.store)
        self.resumes = False
        self._open(corpus, start or Place())

    def _open(self, corpus: Corpus, start: Place) -> None:
        """Take a dossier into the panes, to be shown from a place on."""
        self.corpus = corpus
        self.links = Links(corpus.dossier, corpus.place)
        self.trail = Trail(start)
        self.records = RecordLists(corpus.dossier, self.links, self.lists)
        self.fact_list = FactList(corpus.dossier, self.links, self.facts, self._kept)
        self.reading = Reading(corpus, self.links, self.text, self.status)
        self.ask = Asking(self)
        self.basket = self.fact_list.basket
        self.searching = Searching(corpus)
        self._baskets = None
        self._stale = False

    def show_again(self, corpus: Corpus) -> None:
        """Show a dossier from its beginning, in the place of the one shown."""
        self.searching.stop()
        self.searching.cancel()
        self._open(corpus, Place())
        self._fill()

    def _kept(self, name: str) -> Sequence[str]:
        """Return the facts of a basket that is kept."""
        basket = self.baskets.named(name)
        return basket.facts if basket else ()

    def on_mount(self) -> None:
        """Fill every pane before the first paint."""
        self._fill()
        dossier = self.corpus.dossier
        self.bring("facts" if dossier.facts or not dossier.articles else self._first_pane())
        if self.resumes:
            self.action_resume()
        self.set_interval(_LOOK_EVERY, self._look)

    def _fill(self) -> None:
        for kind in LISTS:
            self.records.fill(kind)
        self.arrangement = replace(self.arrangement, counts=self.records.heights)
        self.show_here()

    def _look(self) -> None:
        """Say so when the dossier was changed on disk; here only, not before an audience."""
        if not self._stale and self.is_current and self.corpus.is_stale():
            self._stale = True
            self._show_trail()
            self.footer.say(plain(f"changed on disk: {key_of('reload')} reads it again"))

    def _first_pane(self) -> str:
        """Return where one begins in articles of which no fact is known yet."""
        here = self.trail.here
        return "text" if here.passage or here.record in self.corpus.dossier.articles else "articles"

    def on_screen_resume(self) -> None:
        """Show which facts were marked elsewhere."""
        self.fact_list.show_marks()

    def on_unmount(self) -> None:
        """Keep where one has been for the next time."""
        self.visits.keep()

    # What is in front.

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

    # Going to places.

    def follow(self, goal: Goal) -> None:
        """Go where a page, the search or a link leads: to a page, or to a place in the panes."""
        if goal.typed:
            self.ask.look_for(goal.typed, goal.sought)
        if goal.record and goal.way != "basket":
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
        elif goal.way == "basket":
            from tui.app.screens.taking_up import take_up

            said = take_up(self, goal.record)
            self.go(Place(basket=goal.record, since=goal.since))
            self.bring("facts")
            self.say(said)
        else:
            self._follow_quote(goal)

    def _follow_quote(self, goal: Goal) -> None:
        """Go to a quote of a fact: among the facts listed if it is one, else of its subject."""
        here = self.trail.here
        among = not here.is_whole or goal.record == self.current_fact
        listed = among and goal.record in self.fact_list.ids
        where = here if listed else Place(self.corpus.dossier.facts[goal.record].subject or "")
        since = goal.since or where.since
        self.go(where._replace(fact=goal.record, quote=goal.number, since=since))
        self.bring("facts")

    def follow_name(self, record_id: str) -> None:
        """Go to the facts of what is named in the text."""
        self.visits.add(record_id)
        self.go(Place(record_id))
        self.bring("facts")

    def go(self, where: Place) -> None:
        """Go to a place and leave a step to come back to."""
        self.trail.visit(where)
        self.show_here()

    def show_here(self) -> None:
        """Show the place one is at in every pane."""
        here = self.trail.here
        self.records.point_at(here.record)
        self.fact_list.show(here)
        self.show_quote()
        self._show_trail()

    def show_quote(self) -> None:
        """Show the quote of the current fact, or what the place itself leads to."""
        fact_id = self.fact_list.current
        here = self.trail.here
        article = here.passage[0] if here.passage else here.record
        if fact_id:
            beside = () if here.is_whole else self.fact_list.ids
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
            if step.is_whole and not step.since:
                del crumbs[1:]
            if step.since:
                crumbs.append(BY_ID[step.since.view].title)
            if step.passage:
                crumbs.append(f"a passage of {name_of(dossier, step.passage[0])}")
            elif step.basket:
                crumbs.append(f"basket: {one_line(step.basket)}")
            elif step.record:
                crumbs.append(name_of(dossier, step.record))
        return crumbs

    def _show_trail(self) -> None:
        dossier = self.corpus.dossier
        counts = {"article": len(dossier.articles), "fact": len(dossier.facts)}
        told = (f"{count} {thing}{'' if count == 1 else 's'}" for thing, count in counts.items())
        figures: list[Piece] = [("  ".join(told), "muted")]
        if self.links.disputed:
            sign = look_of(self).signs.disputed
            figures.append((f"  {sign} {len(self.links.disputed)} disputed", "dispute"))
        if self._stale:
            figures = [("changed on disk", "dispute")]  # the counts are no longer true
        self.trail_bar.go(self.crumbs, figures)

    def action_resume(self) -> None:
        """Go on where one left off the last time."""
        left = self.visits.last.found()
        if left is None:
            self.footer.say(plain("nothing is kept of a last time with this dossier"))
            return
        from tui.app.screens.coming_back import come_back

        come_back(self, left)

    async def action_reload(self) -> None:
        """Read the dossier again as it is on disk, and go on where one is."""
        from tui.app.screens.reloading import read_again

        await read_again(self)

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
