"""The baskets that are kept: taking one up, keeping what is marked, renaming, removing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual import on

from tui.app.bindings import bindings
from tui.app.pages.basket_rows import BasketRows
from tui.app.pages.model import Goal
from tui.app.screens.doors import Doors
from tui.app.screens.explorer_layout import Box, last_line
from tui.app.widgets.ask_line import AskLine
from tui.app.widgets.bars import KeyFooter, TrailBar, key_of
from tui.app.widgets.pieces import Row, plain
from tui.app.widgets.record_list import RecordList
from tui.records.errors import UnknownRecordError
from tui.settings.baskets import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.widget import Widget

    from tui.settings.actions import Place as KeyPlace
    from tui.settings.baskets import Basket


class BasketsScreen(Doors["Goal"]):
    """Lists the baskets kept for this dossier; answers with the way to the one taken up.

    With `keeping` it asks at once for a name for the marked facts, and leaves when it has one.
    """

    BINDINGS: ClassVar = bindings("baskets")
    AUTO_FOCUS = "#baskets"

    def __init__(self, opener: Doors[Any], *, keeping: bool = False) -> None:
        super().__init__()
        self.share(opener)
        self._opener = opener
        self._before = list(opener.crumbs)
        self._keeping = keeping
        self._renaming = ""
        self._replacing = ""
        self._removed: Basket | None = None
        self.asking = False
        self._rows = BasketRows(self.corpus.dossier, self.links, ())
        self.list = RecordList(id="baskets")
        self.list.lit = True
        self.ask_line = AskLine(id="ask")
        self.trail_bar = TrailBar(id="trail")
        self.footer = KeyFooter(id="footer")

    def compose(self) -> Iterator[Widget]:
        """Yield the trail, the baskets, the keys, and the line that asks for a name."""
        yield self.trail_bar
        yield self.list
        yield self.footer
        yield self.ask_line

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return where they stand; the line that asks takes the footer's place."""
        return {
            "trail": Box(0, 0, width, 1),
            "baskets": Box(0, 1, width, max(0, height - 2)),
            **last_line(width, height, asking=self.asking),
        }

    def on_mount(self) -> None:
        """List the baskets, and ask for a name if one is wanted."""
        self.trail_bar.go(self.crumbs)
        self.footer.show_place("baskets")
        self._fill()
        if self._keeping:
            self.action_keep_marks()

    # What is in front.

    @property
    def places(self) -> Sequence[KeyPlace]:
        """The baskets, and moving."""
        return ("baskets", "lines")

    @property
    def crumbs(self) -> Sequence[str]:
        """The trail that leads here, and this list."""
        return [*self._before, "baskets"]

    @property
    def chosen(self) -> Basket | None:
        """The current basket."""
        baskets = self._rows.baskets
        return baskets[self.list.cursor] if 0 <= self.list.cursor < len(baskets) else None

    def _fill(self, name: str = "") -> None:
        """List what is kept, with the basket of a name, or the same line, as the current one."""
        baskets = self.baskets.all()
        names = [basket.name for basket in baskets]
        cursor = names.index(name) if name in names else max(0, self.list.cursor)
        self._rows = BasketRows(self.corpus.dossier, self.links, baskets, self.baskets.current)
        self.list.empty = [
            Row(()),
            plain("Marked facts that you keep under a name would be here.", "muted"),
            plain(
                f"{key_of('mark')} marks a fact, {key_of('keep-marks')} keeps the marks.", "muted"
            ),
        ]
        marked = len(self.basket)
        right = ((f"{marked} marked ", "accent"),) if marked else ()
        title = Row(((" ", "text"), ("Baskets kept on this machine", "title")), right)
        self.list.show(self._rows, cursor=cursor, title=title)

    def follow(self, goal: Goal) -> None:
        """Leave for where a page or a search that was opened from here leads."""
        self.dismiss(goal)

    # Asking for a name.

    def action_keep_marks(self) -> None:
        """Ask for the name that the marked facts are to be kept under."""
        if not self.basket:
            self._keeping = False
            self.say(f"nothing is marked: {key_of('mark')} marks a fact")
            return
        self._renaming = ""
        self._ask(f"keep {_facts(len(self.basket))} as:", self.baskets.current)

    def action_rename(self) -> None:
        """Ask for another name for the current basket."""
        if self.chosen is not None:
            self._renaming = self.chosen.name
            self._ask("another name:", self.chosen.name)

    def _ask(self, prompt: str, words: str) -> None:
        self._replacing = ""
        self.asking = True
        self.refresh(layout=True)
        self.ask_line.ask(prompt, f"a name; enter keeps it, {key_of('close')} leaves it", words)
        self.set_focus(self.ask_line, scroll_visible=False)

    @on(AskLine.Typed)
    def _typed(self, event: AskLine.Typed) -> None:
        event.stop()

    @on(AskLine.Done)
    def _asked(self, event: AskLine.Done) -> None:
        event.stop()
        name = tidy(self.ask_line.edit.text)
        if event.kept and name and self._must_be_sure(name):
            return
        self.asking = False
        self.refresh(layout=True)
        self.set_focus(self.list, scroll_visible=False)
        if not (event.kept and name):
            if self._keeping:
                self.dismiss(None)
        elif self._renaming:
            self._rename(name)
        else:
            self._keep(name)

    def _must_be_sure(self, name: str) -> bool:
        """Ask once more before a basket takes the place of another; tell whether that was asked."""
        other = self.baskets.named(name)
        own = self._renaming or self.baskets.current
        if other is None or name == self._replacing or other.name.casefold() == own.casefold():
            return False
        self._replacing = name
        held = _facts(len(other.facts))
        if self._renaming:
            self.ask_line.ask(f"“{other.name}” is there already; another name:", "", name)
            self._replacing = ""
        else:
            self.ask_line.ask(f"in place of the {held} there? enter, or another name:", "", name)
        return True

    def _keep(self, name: str) -> None:
        marked = list(self.basket)
        if not self.baskets.keep(name, marked):
            self._say_unwritten()
            return
        self.baskets.current = name
        words = f"kept {_facts(len(marked))} as “{name}”; {key_of('baskets')} lists what is kept"
        if self._keeping:
            self._opener.say(words)
            self.dismiss(None)
            return
        self._fill(name)
        self.say(words)

    def _rename(self, name: str) -> None:
        if self.baskets.rename(self._renaming, name):
            self._fill(name)
        else:
            self._say_unwritten()

    def _say_unwritten(self) -> None:
        self._keeping = False
        self.say(f"not kept: {self.baskets.path} cannot be written; the marks are as they were")

    # Taking up, removing.

    def action_go(self) -> None:
        """Take the current basket up: its facts are the marked ones, and are shown."""
        if self.chosen is not None:
            self.dismiss(Goal(self.chosen.name, "basket"))

    @on(RecordList.Chosen)
    def _chosen(self, event: RecordList.Chosen) -> None:
        event.stop()
        self.action_go()

    def action_remove(self) -> None:
        """Keep the current basket no longer; until this list is left it can be put back."""
        chosen = self.chosen
        if chosen is None:
            return
        if not self.baskets.remove(chosen.name):
            self._say_unwritten()
            return
        self._removed = chosen
        self._fill()
        self.say(f"removed “{chosen.name}”: {key_of('put-back')} puts it back")

    def action_put_back(self) -> None:
        """Keep the basket again that was removed last."""
        if self._removed is None:
            self.say("nothing was removed")
        elif self.baskets.put_back(self._removed):
            self._fill(self._removed.name)
            self._removed = None
        else:
            self._say_unwritten()

    # What can be done with a basket without taking it up.

    def action_present(self) -> None:
        """Present the facts of the current basket."""
        from tui.app.screens.presenting import present
        from tui.export.slides import Slides

        facts = self._facts()
        if facts and self.chosen is not None:
            try:
                present(self, Slides(self.corpus, self.links).basket(facts, self.chosen.name))
            except UnknownRecordError as error:
                self.say(f"{error.what}; {error.todo}")

    def action_cite(self) -> None:
        """Copy a citation of each fact of the current basket."""
        from tui.export.citations import cite

        self.copy_out([cite(self.corpus, fact_id) for fact_id in self._facts()], "citation")

    def _facts(self) -> list[str]:
        """Return the facts of the current basket that are still there."""
        facts = self.corpus.dossier.facts
        return [i for i in self.chosen.facts if i in facts] if self.chosen else []

    def action_back(self) -> None:
        """Go back to the screen before."""
        self.dismiss(None)

    action_close = action_back
    action_baskets = action_back

    def on_key(self) -> None:
        """Take a message off the footer at the next key."""
        self.footer.unsay()


def _facts(count: int) -> str:
    return "1 fact" if count == 1 else f"{count} facts"
