"""The explorer's panes: building them, placing them, and moving between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from msgspec.structs import replace

from tui.app.bindings import bindings
from tui.app.screens.doors import Doors
from tui.app.screens.explorer_layout import LISTS, PANES, Arrangement, Box, is_beside, place
from tui.app.widgets.article_text import ArticleText
from tui.app.widgets.ask_line import AskLine
from tui.app.widgets.bars import Bar, KeyFooter, StatusLine, TrailBar, key_of
from tui.app.widgets.pieces import plain
from tui.app.widgets.record_list import RecordList
from tui.app.widgets.rule import Rule
from tui.settings.actions import BY_ID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual import events
    from textual.widget import Widget

    from tui.settings.actions import Place as KeyPlace

KEY_PLACES: Final[dict[str, KeyPlace]] = {"facts": "facts", "text": "text"}
"""The place in the action table of the panes that have keys of their own."""
_ANYWHERE_HERE: Final = frozenset({"everywhere", "explorer", "lines"})


class ExplorerPanes(Doors[None]):
    """Six panes and the bars around them; knows where they stand, not what they show."""

    BINDINGS: ClassVar = bindings("explorer", "list", "facts", "text")
    AUTO_FOCUS = ""

    def __init__(self) -> None:
        super().__init__()
        self.arrangement = Arrangement()
        self.asking = False
        self.lists = {kind: RecordList(id=kind, quiet=True) for kind in LISTS}
        for pane in self.lists.values():
            pane.labels_at_end = True  # a number is missed less than the beginning of a name
        self.facts = RecordList(id="facts")
        self.facts.jump_opens = False
        self.text = ArticleText(id="text")
        self.status = StatusLine(id="status")
        self.trail_bar = TrailBar(id="trail")
        self.trail_bar.leads = "disputed"
        self.footer = KeyFooter(id="footer")
        self.ask_line = AskLine(id="ask")

    def compose(self) -> Iterator[Widget]:
        """Yield every pane and bar; the layout decides which are seen."""
        yield self.trail_bar
        yield from self.lists.values()
        yield Rule(id="rule")
        yield self.facts
        yield Rule(id="rule-text")
        yield self.text
        yield self.status
        yield self.footer
        yield self.ask_line
        notice = Bar(id="notice")
        notice.show(
            plain(f" Too small: 40 columns and 10 rows are needed; {key_of('quit')} leaves.")
        )
        yield notice

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return where the panes stand; the line that asks takes the footer's place."""
        boxes = place(width, height, self.arrangement)
        if self.asking and "footer" in boxes:
            boxes["ask"] = boxes.pop("footer")
        return boxes

    def arrange_again(self, arrangement: Arrangement) -> None:
        """Place the panes another way, if it is another way."""
        before, self.arrangement = self.arrangement, arrangement
        size = self.size
        if place(*size, before) != place(*size, arrangement):
            self.refresh(layout=True)

    def bring(self, pane: str) -> None:
        """Bring a pane in front and give it the focus."""
        self._light(pane)
        # At once, not when Textual gets to it: the next key may be waiting already.
        self.set_focus(self.query_one(f"#{pane}"), scroll_visible=False)

    def _light(self, pane: str) -> None:
        """Draw a pane as the one in front, with its keys in the footer."""
        self.arrange_again(self.arrangement.bring(pane))
        for view in (*self.lists.values(), self.facts, self.text):
            if view.lit is not (view.id == pane):
                view.lit = view.id == pane
                view.refresh()
        self.footer.show_place(KEY_PLACES.get(pane, "list"))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Let the footer and the accordion follow the focus, whoever moved it."""
        pane = event.widget.id or ""
        if pane in PANES:
            if self.asking:
                self.asking = False
                self.refresh(layout=True)
            self._light(pane)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let an action that belongs to some panes alone pass only when one of them is in front."""
        known = BY_ID.get(action.replace("_", "-"))
        if known is None or known.where & _ANYWHERE_HERE:
            return super().check_action(action, parameters)
        return KEY_PLACES.get(self.front, "list") in known.where

    @property
    def front(self) -> str:
        """The pane in front."""
        return self.arrangement.front

    # Moving between panes.

    def action_pane_articles(self) -> None:
        """Go to the articles."""
        self.bring("articles")

    def action_pane_entities(self) -> None:
        """Go to the entities."""
        self.bring("entities")

    def action_pane_deals(self) -> None:
        """Go to the deals."""
        self.bring("deals")

    def action_pane_people(self) -> None:
        """Go to the people."""
        self.bring("people")

    def action_pane_facts(self) -> None:
        """Go to the facts."""
        self.bring("facts")

    def action_pane_text(self) -> None:
        """Go to the text."""
        self.bring("text")

    def action_next_pane(self) -> None:
        """Go to the next pane."""
        self.bring(PANES[(PANES.index(self.front) + 1) % len(PANES)])

    def action_previous_pane(self) -> None:
        """Go to the pane before."""
        self.bring(PANES[(PANES.index(self.front) - 1) % len(PANES)])

    def action_pane_left(self) -> None:
        """Go from Text beside Facts to Facts, and from either to the lists."""
        beside = is_beside(self.size.width) and self.front == "text"
        self.bring("facts" if beside else self.arrangement.open_list)

    def action_pane_right(self) -> None:
        """Go from the lists to Facts, from Facts to Text."""
        self.bring("facts" if self.front in LISTS else "text")

    def action_zoom(self) -> None:
        """Give the pane in front the whole screen, or give it back."""
        self.arrange_again(replace(self.arrangement, zoomed=not self.arrangement.zoomed))

    def action_narrower(self) -> None:
        """Give the pane in front less room."""
        self._resize_front(-2)

    def action_wider(self) -> None:
        """Give the pane in front more room."""
        self._resize_front(2)

    def _resize_front(self, by: int) -> None:
        now = self.arrangement
        if self.front in LISTS:
            self.arrange_again(replace(now, left=max(-20, min(60, now.left + by))))
        else:
            by = by // 2 if self.front == "facts" else -by // 2
            self.arrange_again(replace(now, facts=max(-20, min(30, now.facts + by))))
