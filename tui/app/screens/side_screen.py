"""The screen of two articles side by side, with a walk along what they say differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual import on

from tui.app.bindings import bindings
from tui.app.pages.model import Goal
from tui.app.screens.explorer_layout import Box
from tui.app.screens.narrowed_screen import NarrowedScreen
from tui.app.screens.reading import trouble_rows
from tui.app.trail import Lookout
from tui.app.views.side import ORDERS, chosen, names, nothing, opposites, told
from tui.app.widgets.bars import StatusLine, TrailBar
from tui.app.widgets.parallel_view import ParallelView
from tui.app.widgets.pieces import Row, plain
from tui.app.widgets.wrapping import wrap
from tui.insight.aligned import Aligned, Pair, aligned, counterpart
from tui.records.errors import ArticleError
from tui.records.gate import one_line
from tui.settings.actions import BY_ID

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.widget import Widget

    from tui.app.screens.doors import Doors
    from tui.settings.actions import Place as KeyPlace


class SideScreen(NarrowedScreen):
    """Shows two articles; `gap` is the number of the current difference, -1 for none."""

    BINDINGS: ClassVar = bindings("side")
    AUTO_FOCUS = "#side"

    def __init__(self, opener: Doors[Any], at: Lookout) -> None:
        super().__init__(opener, at)
        self.at = at
        self.gap = -1
        self._before = list(opener.crumbs)
        left = at.articles[0] or next(iter(self.corpus.dossier.articles), "")
        self.articles = (left, at.articles[1] or counterpart(self.links, left))
        self.view = ParallelView(id="side")
        self.view.lit = True
        self.trail_bar = TrailBar(id="trail")
        self.about = StatusLine(id="about")
        self.differing = (StatusLine(id="words"), StatusLine(id="more-words"))
        self._aligned: Aligned | None = None
        self._pairs: list[Pair] = []
        self._only = False

    def compose(self) -> Iterator[Widget]:
        """Yield the trail, the two texts, what differs here, and the keys."""
        yield self.trail_bar
        yield self.view
        yield self.about
        yield from self.differing
        yield self.footer
        yield self.ask_line

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return where they stand."""
        return {
            "trail": Box(0, 0, width, 1),
            "side": Box(0, 1, width, max(0, height - 5)),
            "about": Box(0, height - 4, width, 1),
            "words": Box(0, height - 3, width, 1),
            "more-words": Box(0, height - 2, width, 1),
            **self.last_line(width, height),
        }

    def on_mount(self) -> None:
        """Align and show the two before the first paint."""
        self.footer.show_place("side")
        self._align(self.at.row)

    def _align(self, row: int = -1) -> None:
        left, right = self.articles
        self._aligned, self.gap, self._only = None, -1, False
        self.view.empty = nothing(self.corpus, left, right)
        if right:
            try:
                self._aligned = aligned(self.corpus, self.links, left, right)
            except ArticleError as error:
                self.view.empty = trouble_rows(error)
        self._fill(row)

    def _fill(self, row: int = -1) -> None:
        """Show what is left of the two; `row` is which of all pairs is the current one."""
        view = self._aligned
        pairs = view.pairs if view else []
        self._pairs = chosen(self.corpus, view, self.words, self.order) if view else []
        if self._only:
            self._pairs = [pair for pair in self._pairs if pair.gaps]
        if self.words and view and not self._pairs:
            self.view.empty = self.nothing(indent=2)
        self.trail_bar.go(self.crumbs, self.figures(len(self._pairs), len(pairs)))
        if 0 <= row < len(pairs) and pairs[row] in self._pairs:
            row = self._pairs.index(pairs[row])
        else:
            both = (n for n, pair in enumerate(self._pairs) if pair.left and pair.right)
            row = next(both, 0)
        shown = opposites(self.corpus, view, self._pairs) if view else []
        self.view.show(shown, names(self.corpus, view) if view else ("", ""), row)
        self._look_at_pair()

    def rearrange(self) -> None:
        """Show the two anew, with the same place in front if it is still shown."""
        self._fill(self._row())

    @property
    def at_top(self) -> bool:
        """Whether the first place is in front."""
        return self.view.current <= 0

    def to_top(self) -> None:
        """Go to the first place."""
        self.view.go_end(last=False)

    @property
    def orders(self) -> Sequence[str]:
        """In the order of the text, or what differs first."""
        return ORDERS

    @property
    def body(self) -> ParallelView:
        """The two texts."""
        return self.view

    # What is in front.

    @property
    def places(self) -> Sequence[KeyPlace]:
        """The two articles, and moving."""
        return ("side", "lines")

    @property
    def crumbs(self) -> Sequence[str]:
        """The trail that leads here, and this view."""
        return [*self._before, BY_ID["side-by-side"].title]

    @property
    def pair(self) -> Pair | None:
        """What stands at the current place."""
        here = self.view.current
        return self._pairs[here] if 0 <= here < len(self._pairs) else None

    @property
    def record_in_front(self) -> str:
        """A fact of the current difference, else one that both tell here, else ""."""
        if self._aligned and self.gap >= 0:
            return self._aligned.gaps[self.gap].facts[0]
        return self.pair.shared[0] if self.pair and self.pair.shared else ""

    @property
    def article_in_front(self) -> str:
        """The left one of the two."""
        return self.articles[0]

    def _look_at_pair(self) -> None:
        pair = self.pair
        if pair is None:
            self.gap = -1
        elif self.gap not in pair.gaps:
            self.gap = pair.gaps[0] if pair.gaps else -1
        self._tell()

    def _tell(self) -> None:
        view = self._aligned
        if view is None or not view.pairs:
            self.about.show(Row(()))
            self._say_words("")
            return
        if self.gap >= 0:
            what, words = told(self.corpus, view, view.gaps[self.gap])
            number = f" difference {self.gap + 1} of {len(view.gaps)}  "
            self.about.show(Row(((number, "dispute"), (what, "strong"))))
            self._say_words(words)
            return
        count = "1 difference" if len(view.gaps) == 1 else f"{len(view.gaps)} differences"
        facts = "1 fact" if view.shared == 1 else f"{view.shared} facts"
        self.about.show(plain(f" {count}, {facts} in both", "muted"))
        shared = self.corpus.dossier.facts.get(self.record_in_front)
        words = f"both: {one_line(shared.statement)}" if shared else "no fact stands here"
        self._say_words(words, "muted")

    def _say_words(self, words: str, part: str = "text") -> None:
        """Say what stands at the current place, in two lines."""
        room = max(1, self.size.width - 2)
        spans = wrap(words, 0, len(words), room) if words else []
        first = words[slice(*spans[0])].rstrip() if spans else ""
        rest = words[spans[1][0] :] if len(spans) > 1 else ""
        for line, text in zip(self.differing, (first, rest), strict=True):
            line.show(plain(f" {text}", part))

    def on_resize(self) -> None:
        """Break the words anew."""
        self._tell()

    @on(ParallelView.Moved)
    def _moved(self, event: ParallelView.Moved) -> None:
        event.stop()
        self._look_at_pair()

    @on(ParallelView.Chosen)
    def _chosen(self, event: ParallelView.Chosen) -> None:
        event.stop()
        self.action_go()

    # The walk.

    def action_next_difference(self) -> None:
        """Go to the next place where the two say different things."""
        self._step(1)

    def action_previous_difference(self) -> None:
        """Go to the previous place where the two say different things."""
        self._step(-1)

    def _step(self, by: int) -> None:
        """Go to the difference after or before this one; a difference may stand in two places."""
        stops = [(n, gap) for n, pair in enumerate(self._pairs) for gap in pair.gaps]
        here = (self.view.current, self.gap)
        if not stops:
            self.footer.say(plain("they differ in nothing that a fact tells"))
            return
        beyond = [stop for stop in stops if (stop > here if by > 0 else stop < here)]
        if not beyond:
            self.footer.say(plain("that was the last one" if by > 0 else "that was the first one"))
            return
        number, self.gap = beyond[0 if by > 0 else -1]
        self.view.choose(number)
        self._tell()

    def action_only_differences(self) -> None:
        """Leave out what both say alike, or show all of it again."""
        row = self._row()
        self._only = not self._only
        self._fill(row)

    def action_other_article(self) -> None:
        """Lay the next of the other articles beside the left one."""
        left, right = self.articles
        others = [article for article in self.corpus.dossier.articles if article != left]
        if not others:
            self.footer.say(plain("there is no other article"))
            return
        at = others.index(right) + 1 if right in others else 0
        self.articles = (left, others[at % len(others)])
        self._align()

    # Going on and back.

    def follow(self, goal: Goal) -> None:
        """Show a page over this screen, or leave for the explorer."""
        if goal.way == "page":
            self.open_page(goal.record)
        else:
            here = Lookout("side-by-side", self._row(), self.articles, self.words, self.order)
            self.dismiss(goal if goal.since else goal._replace(since=here))

    def _row(self) -> int:
        """Return which of all pairs is the current one."""
        pair = self.pair
        return self._aligned.pairs.index(pair) if self._aligned and pair else -1

    def open_view(self, at: Lookout) -> None:
        """Open another view over this one."""
        if at.view != "side-by-side":
            super().open_view(at)

    def action_go(self) -> None:
        """Go to the fact in the explorer, or to the left text where no fact stands."""
        if self.record_in_front:
            self.follow(Goal(self.record_in_front, "quote"))
        elif self.pair:
            left = bool(self.pair.left)
            start, end = (self.pair.left or self.pair.right)[0]
            self.follow(Goal(self.articles[0 if left else 1], "text", start, end))

    def action_close(self) -> None:
        """Show what was left out again, or go back to the screen before."""
        if self._only and not self.words:
            self.action_only_differences()
        else:
            super().action_close()

    # Copying.

    def action_cite(self) -> None:
        """Copy citations of the facts of the current difference, or of what both tell."""
        from tui.export.citations import cite

        view = self._aligned
        facts = view.gaps[self.gap].facts if view and self.gap >= 0 else [self.record_in_front]
        self.copy_out(["\n\n".join(cite(self.corpus, fact) for fact in facts if fact)], "citation")
