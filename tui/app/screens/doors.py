"""The ways from one screen to the others, each imported when it is first taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tui.app.bindings import bindings
from tui.app.clipboard import Copier
from tui.app.screens.pane_layout import PlacedScreen, Result
from tui.app.trail import Lookout
from tui.app.widgets.bars import KeyFooter, key_of
from tui.app.widgets.pieces import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.pages.model import Goal
    from tui.app.screens.jumping import Jumping
    from tui.app.searching import Searching
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.settings.actions import Place as KeyPlace
    from tui.settings.baskets import Baskets
    from tui.settings.visits import Visits


class Doors(PlacedScreen[Result]):
    """A screen of an open dossier: from it one can search, compare, open details and get help.

    What is found there comes back as a `Goal` to `follow`. A subclass says which places of the
    action table are in front (`places`), and which record (`record_in_front`) and question
    (`question_in_front`) it is about.
    """

    BINDINGS: ClassVar = bindings("everywhere")
    corpus: Corpus
    links: Links
    basket: dict[str, None]
    searching: Searching
    visits: Visits
    footer: KeyFooter
    jumping: Jumping | None = None
    _baskets: Baskets | None = None

    def share(self, opener: Doors[Any]) -> None:
        """Take over the open dossier, the marked facts, search and visits of the screen before."""
        self.corpus = opener.corpus
        self.links = opener.links
        self.basket = opener.basket
        self._baskets = opener.baskets
        self.searching = opener.searching
        self.visits = opener.visits

    @property
    def baskets(self) -> Baskets:
        """The baskets that are kept for the dossier."""
        if self._baskets is None:
            from tui.settings.baskets import Baskets

            self._baskets = Baskets(self.corpus.store)
        return self._baskets

    @property
    def places(self) -> Sequence[KeyPlace]:
        """The places of the action table that are in front, the nearest first."""
        raise NotImplementedError

    @property
    def record_in_front(self) -> str:
        """The id of the record that actions are about, or ""."""
        return ""

    @property
    def question_in_front(self) -> tuple[str, str]:
        """The question that `compare` shows and the fact it is asked from, or two times ""."""
        fact = self.corpus.dossier.facts.get(self.record_in_front)
        return (fact.question or "", self.record_in_front) if fact else ("", "")

    @property
    def search_in_front(self) -> tuple[str, Sequence[str]]:
        """What was searched for, and the records found; ("", ()) where nothing is."""
        return "", ()

    @property
    def page_in_front(self) -> str:
        """The record whose page is shown here, or ""."""
        return ""

    @property
    def article_in_front(self) -> str:
        """The article in front, else the first that states the fact in front, else ""."""
        record, dossier = self.record_in_front, self.corpus.dossier
        if record in dossier.facts:
            said_in = [evidence.article for evidence in dossier.facts[record].evidence]
            return next((article for article in said_in if article in dossier.articles), "")
        return record if record in dossier.articles else ""

    @property
    def crumbs(self) -> Sequence[str]:
        """The trail that leads here."""
        raise NotImplementedError

    def follow(self, goal: Goal) -> None:
        """Go where `goal` leads."""
        raise NotImplementedError

    def say(self, words: str) -> None:
        """Say something in the footer, if there is one, until the next key."""
        for footer in self.query(KeyFooter):
            footer.say(plain(words))

    def follow_name(self, record_id: str) -> None:
        """Go where the name of a record in running text leads."""
        from tui.app.pages.model import Goal

        self.follow(Goal(record_id))

    def copy_out(self, texts: Sequence[str], what: str) -> None:
        """Copy texts, each a `what`, with a blank line between; the footer tells what came of it.

        Empty texts are nothing to copy.
        """
        full = [text for text in texts if text]
        if not full:
            self.footer.say(plain(f"there is no {what} to copy here"))
            return
        said = f"{len(full)} {what}s" if len(full) > 1 else f"the {what}"
        app = self.app
        if isinstance(app, Copier):
            self.footer.say(plain(app.copy_text("\n\n".join(full), said)))

    def follow_if(self, goal: Goal | None) -> None:
        """Go where a screen that was opened from here says, if it says so."""
        if goal is not None:
            self.follow(goal)

    def open_page(self, record_id: str, since: str = "") -> None:
        """Open the page of a record over this screen; see `page_of`."""
        from tui.app.screens.page_screen import PageScreen

        self.app.push_screen(PageScreen(self, record_id, since), self.follow_if)

    def open_view(self, at: Lookout) -> None:
        """Open a view of the whole over this screen, where it was left."""
        from tui.app.screens.views import view_screen

        self.app.push_screen(view_screen(self, at), self.follow_if)

    def action_timeline(self) -> None:
        """List what happened when, and what was planned."""
        self.open_view(Lookout("timeline"))

    def action_moves(self) -> None:
        """List who went from where to where."""
        self.open_view(Lookout("moves"))

    def action_money(self) -> None:
        """List the figures by size."""
        self.open_view(Lookout("money"))

    def action_side_by_side(self) -> None:
        """Lay the article in front beside its translation, or the one nearest to it."""
        self.open_view(Lookout("side-by-side", articles=(self.article_in_front, "")))

    def action_open(self) -> None:
        """Open the details of the record in front."""
        if self.record_in_front:
            self.open_page(self.record_in_front)

    def action_compare(self) -> None:
        """Show the answers to the question in front; without one, all disputed questions."""
        question, since = self.question_in_front
        if question:
            self.open_page(question, since)
        else:
            self.action_disputed()

    def action_disputed(self) -> None:
        """List all disputed questions."""
        self.open_view(Lookout("disputed"))

    def action_coverage(self) -> None:
        """List the passages by whether a fact cites them."""
        self.open_view(Lookout("coverage"))

    def action_present(self) -> None:
        """Present the marked facts, what was found, or what is in front."""
        from tui.app.screens.presenting import present, talk_of

        talk = talk_of(self)
        if talk is not None:
            present(self, talk)
        else:
            self.say("there is nothing here to be made slides of")

    def action_present_tour(self, tour_id: str) -> None:
        """Present a tour."""
        from tui.app.screens.presenting import present
        from tui.export.slides import Slides
        from tui.records.errors import UnknownRecordError

        try:
            present(self, Slides(self.corpus, self.links).tour(tour_id))
        except UnknownRecordError as error:
            self.say(error.what)

    def action_write_page(self) -> None:
        """Write the slides of what is presented here, or would be, as a page for a browser."""
        from tui.app.screens.presenting import write_page

        self.say(write_page(self))

    def action_tours(self) -> None:
        """Choose a tour to present."""
        from tui.app.screens.presenting import choose_tour

        choose_tour(self)

    def action_jump(self) -> None:
        """Show a letter at everything that can be followed, and go where the one typed leads."""
        jumping = self.new_jumping()
        if not jumping.start(jumping.everything()):
            self.say("there is nothing here to follow")

    def new_jumping(self) -> Jumping:
        """Return what labels what can be followed here; a label that is shown is taken off."""
        from tui.app.screens.jumping import Jumping

        self.jumping = Jumping(self)
        return self.jumping

    def on_resize(self) -> None:
        """Take labels off: what they stood at stands elsewhere now."""
        if self.jumping is not None and self.jumping.is_asking:
            self.jumping.stop()

    def action_baskets(self) -> None:
        """List the baskets that are kept."""
        from tui.app.screens.baskets_screen import BasketsScreen

        self.app.push_screen(BasketsScreen(self), self.follow_if)

    def action_keep_marks(self) -> None:
        """Keep the marked facts under a name."""
        from tui.app.screens.baskets_screen import BasketsScreen

        if self.basket:
            self.app.push_screen(BasketsScreen(self, keeping=True), self.follow_if)
        else:
            self.say(f"nothing is marked: {key_of('mark')} marks a fact")

    def action_open_basket(self, name: str) -> None:
        """Take up a basket that is kept."""
        from tui.app.pages.model import Goal

        self.follow(Goal(name, "basket"))

    def action_search(self) -> None:
        """Search everything."""
        from tui.app.screens.search_screen import SearchScreen

        self.app.push_screen(SearchScreen(self), self.follow_if)

    def action_help(self) -> None:
        """Show the keys of what is in front."""
        from tui.app.screens.help_screen import HelpScreen

        def then(action_id: str | None) -> None:
            if action_id == "palette":
                self.action_palette()

        self.app.push_screen(HelpScreen(self.places), then)

    def action_palette(self) -> None:
        """Find a command by its name."""
        from tui.app.screens.palette import PaletteScreen, commands_of
        from tui.app.screens.presenting import tour_commands
        from tui.app.screens.taking_up import basket_commands

        commands = commands_of(self) | tour_commands(self) | basket_commands(self)

        async def give(action_id: str | None) -> None:
            if action_id is not None:
                command = commands[action_id]
                await self.app.run_action(command.does, command.node)

        self.app.push_screen(PaletteScreen(commands), give)
