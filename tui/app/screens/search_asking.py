"""The search: what is asked as one types, and what is shown of the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from textual import on
from textual.message import Message

from tui.app.bindings import bindings
from tui.app.look import look_of
from tui.app.pages.answering import nothing_found, told_wrong, what_is_wrong, where_told
from tui.app.pages.beginnings import Beginning, Beginnings, beginnings, what_can_be_typed
from tui.app.pages.completing import Completing
from tui.app.pages.hits import HitRows, beside, counted, kind_name
from tui.app.pages.model import Goal
from tui.app.screens.doors import Doors
from tui.app.screens.explorer_layout import Box
from tui.app.screens.preview import Preview
from tui.app.screens.search_layout import indexing, place
from tui.app.searching import LIMIT, Answer
from tui.app.widgets.article_text import ArticleText
from tui.app.widgets.bars import Bar, KeyFooter, key_of
from tui.app.widgets.block_list import BlockList
from tui.app.widgets.pieces import Row, plain
from tui.app.widgets.typing_line import TypingLine
from tui.records.errors import QueryError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.widget import Widget

    from tui.search.model import Hit
    from tui.settings.actions import Place as KeyPlace

FEW: Final = 8
"""Where no more was found, what belongs with it is shown, too."""
_HINT: Final = "search facts, people, deals, articles and passages"


class SearchAsking(Doors[Goal]):
    """Asks what is typed and shows the answers, with the passage of the current one.

    Answers come from a thread with the number of their question: one that is older than what is
    typed now is not shown.
    """

    BINDINGS: ClassVar = bindings("search")
    AUTO_FOCUS = "#line"

    class Answered(Message):
        """The thread that searches has an answer."""

        def __init__(self, answer: Answer) -> None:
            super().__init__()
            self.answer = answer

    class Indexed(Message):
        """So much of the index is made; 1.0 when all is."""

        def __init__(self, share: float) -> None:
            super().__init__()
            self.share = share

    def __init__(self, opener: Doors[Any]) -> None:
        super().__init__()
        self.share(opener)
        self._made = 1.0
        self._before = opener.crumbs
        self._kind = ""
        self._number = 0
        self._awaits = False
        self._then: Callable[[], None] | None = None
        self._shown = ("", "")
        self._hits: Sequence[Hit] = ()
        self._found = 0
        self._beginnings: list[Beginning] = []
        self._completing = Completing(self.corpus.dossier)
        self._counts: dict[str, int] = {}
        self.line = TypingLine(f" {key_of('search')} ", _HINT, self._typed, id="line")
        self.count = Bar(id="count")
        self.list = BlockList(id="results")
        self.list.lit = True
        self.text = ArticleText(id="preview")
        self.text.lit = False
        self.footer = KeyFooter(id="footer")
        self.preview = Preview(self.corpus, self.text)

    def compose(self) -> Iterator[Widget]:
        """Yield the line, the count, the results, the passage and the keys."""
        yield self.line
        yield self.count
        yield self.list
        yield self.text
        yield self.footer

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return where they stand."""
        return place(width, height)

    def on_mount(self) -> None:
        """Begin to search."""
        self.footer.show_place("search")
        self.searching.start(self._tell, self._tell_share)
        self._show_beginning()

    def on_unmount(self) -> None:
        """Search no more."""
        self.searching.stop()

    def _tell(self, answer: Answer) -> None:
        self.post_message(self.Answered(answer))

    def _tell_share(self, share: float) -> None:
        self.post_message(self.Indexed(share))

    @property
    def places(self) -> Sequence[KeyPlace]:
        """The search box: letters are text in it."""
        return ("search",)

    @property
    def crumbs(self) -> Sequence[str]:
        """The trail, and what is looked for."""
        words = self.line.edit.text.strip()
        return [*self._before, f"“{words}”" if words else "search"]

    @property
    def hit(self) -> Hit | None:
        """The current result."""
        return self._hits[self.list.cursor] if 0 <= self.list.cursor < len(self._hits) else None

    @property
    def search_in_front(self) -> tuple[str, Sequence[str]]:
        """What is typed, and the records found for it, best first."""
        return one_line(self.line.edit.text), [hit.id for hit in self._hits[: self._found]]

    @property
    def record_in_front(self) -> str:
        """The record of the current result."""
        return self.hit.id if self.hit else ""

    @property
    def question_in_front(self) -> tuple[str, str]:
        """The question of the current result."""
        if self.record_in_front in self.corpus.dossier.questions:
            return self.record_in_front, ""
        return super().question_in_front

    @property
    def is_busy(self) -> bool:
        """Whether a key waits for what will be found for what is typed."""
        return self._then is not None

    def _waits(self, action: Callable[[], None]) -> bool:
        """Put an action off until the answer to all that is typed is shown; tell if it was."""
        stale = self._awaits and self._shown != (self.line.edit.text, self._kind)
        if stale:
            self._then = action
        return stale

    # Asking and answering.

    def _typed(self, words: str) -> None:
        self.line.offer(self._completing.rest(words))
        if words.strip():
            self._ask(words, LIMIT)
        else:
            self._number, self._awaits = -1, False
            self._kind = ""
            self._show_beginning()

    def _ask(self, words: str, limit: int) -> None:
        self._number, answer = self.searching.ask(words, self._kind, limit)
        self._awaits = answer is None
        if answer is not None:
            self._show(answer)

    @on(Answered)
    def _answered(self, event: Answered) -> None:
        event.stop()
        if event.answer.question.number == self._number:
            self._awaits = False
            self._show(event.answer)
            then, self._then = self._then, None
            if then is not None:
                then()

    def _show(self, answer: Answer) -> None:
        self._shown = (answer.question.words, answer.question.kind)
        if isinstance(answer.error, QueryError):
            self.count.show(what_is_wrong(answer.error))
            self.list.empty = told_wrong(answer.error)
            self.list.redraw()
        elif answer.error is not None:
            raise answer.error
        elif answer.results is not None:
            self._counts = answer.results.counts
            more = answer.question.limit > LIMIT and len(answer.results.hits) >= self._found
            self._show_hits(answer.results.hits, keep=more)

    def _show_hits(self, hits: Sequence[Hit], *, keep: bool) -> None:
        beyond = sum(self._counts.values()) - len(hits)
        few = len(hits) <= FEW and not beyond and not self._kind
        self._found = len(hits)
        self._hits = [*hits, *beside(self.corpus, self.links, hits)] if few else hits
        self._beginnings = []
        signs, also = look_of(self).signs, self._found
        rows = HitRows(
            self.corpus, self.links, self._hits, signs=signs, marked=self.basket, also=also
        )
        self.list.empty = self._nothing_found()
        self.list.show(rows, beyond=beyond, keep=keep)
        self._show_count()
        self._show_passage()

    def _nothing_found(self) -> list[Row]:
        return nothing_found(self.corpus.dossier, self.line.edit.text, self._kind, self._made)

    @on(Indexed)
    def _indexed(self, event: Indexed) -> None:
        event.stop()
        self._made = event.share
        if event.share >= 1.0 and self.line.edit.text.strip():
            self._ask(self.line.edit.text, LIMIT)
        else:
            self._show_count()
            if not self._hits and self.line.edit.text.strip():
                self.list.empty = self._nothing_found()
                self.list.refresh()

    def _show_count(self) -> None:
        right = indexing(self._made)
        if self._kind and not right:
            only = f"only {kind_name(self._kind, 2)}  "
            right = [(only, "text"), (key_of("kind"), "accent"), (" others ", "muted")]
        left = f" {counted(self._counts)}" if self.line.edit.text.strip() else ""
        self.count.show(Row(((left, "muted"),) if left else (), right))

    def _show_passage(self) -> None:
        hit = self.hit
        if hit is not None and hit.evidence:
            self.preview.show(hit.evidence[0])
        elif hit is not None:
            self.preview.tell([plain(f"   {where_told(self.links, hit)}", "muted")])
        else:
            self.preview.tell([])

    def _show_beginning(self) -> None:
        """Show where one has been, the saved searches, and what can be typed."""
        self._shown, self._hits = ("", ""), ()
        self._beginnings = beginnings(
            self.corpus.dossier, self.visits.recent(), left=self.visits.last.found()
        )
        self.list.show(Beginnings(self._beginnings))
        self._show_count()
        self.preview.tell(what_can_be_typed(), "What can be typed")
