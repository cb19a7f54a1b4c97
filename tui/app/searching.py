"""Searching beside the screen: a thread answers the newest question and drops the others."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from tui.app.indexer import Indexer

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from tui.insight.corpus import Corpus
    from tui.search.model import Results
    from tui.search.service import Searcher

LIMIT = 20
"""Results that are asked for at first: about as many as a screen shows."""


QUICK_MS = 16.0
"""Milliseconds of a frame: a letter is not seen to come late by as much."""
_RECENT = 3
"""Answers in a row that must have been quick."""


class Question(NamedTuple):
    """What was asked: the words, the one kind of result wanted or "" for all, and its number.

    `limit` is how many results are wanted at most.
    """

    words: str
    kind: str
    number: int
    limit: int = LIMIT


class Answer(NamedTuple):
    """What was found for a question, or what went wrong: a QueryError says what would be right.

    Any other error is to be raised by whoever is told: the thread has nobody to raise it to.
    """

    question: Question
    results: Results | None
    error: Exception | None = None


class Searching:
    """Answers questions about a corpus in a thread of its own, the newest one first.

    `start(tell)` begins, `ask` returns the number of the question at once, `tell` is called in the
    thread with each answer; `stop` ends. A question that is overtaken before it is looked at is
    never answered; one that is overtaken meanwhile is, with its number.

    While nothing is asked another thread makes the index, a few milliseconds at a time, and goes on
    with it after `stop`: what is half made would keep others waiting. `told` is called with the
    share that is made of an index that takes longer, and with 1.0 at its end; `cancel` gives it up.

    Where answers take less than `QUICK_MS`, `ask` answers itself: a second thread would only make
    the first one wait for the interpreter, and letter and answer can be painted together.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._change = threading.Condition()
        self._work = threading.Lock()
        self._asked: Question | None = None
        self._answering = False
        self._number = 0
        self._life = 0
        self._searcher: Searcher | None = None
        self._indexer: Indexer | None = None
        self._told: Callable[[float], None] | None = None
        self._took: deque[float] = deque(maxlen=_RECENT)

    def start(
        self, tell: Callable[[Answer], None], told: Callable[[float], None] | None = None
    ) -> None:
        """Begin to answer; whoever was told before is told no more."""
        with self._change:
            self._life += 1
            self._asked = None
            self._told = told
            life = self._life
        thread = threading.Thread(target=self._run, args=(life, tell), name="search", daemon=True)
        thread.start()
        if self._indexer is None:
            self._indexer = Indexer(self._making, self._work, self._wait_for_turn, self._tell_share)
            self._indexer.start()

    def stop(self) -> None:
        """Answer no more. What is made of the index is kept for the next time."""
        with self._change:
            self._life += 1
            self._told = None
            self._change.notify_all()

    def cancel(self) -> bool:
        """Give up the index that is being made, and tell whether one was; `start` begins anew."""
        indexer = self._indexer
        if indexer is None or indexer.share >= 1.0 or not indexer.cancel():
            return False
        self._indexer = None
        return True

    def ask(self, words: str, kind: str = "", limit: int = LIMIT) -> tuple[int, Answer | None]:
        """Ask; return the number of the question, and its answer if it will not be told."""
        with self._change:
            self._number += 1
            question = Question(words, kind, self._number, limit)
            if not self._is_quick or not self._work.acquire(blocking=False):
                self._asked = question
                self._change.notify_all()
                return self._number, None
            self._asked = None
        try:
            return question.number, self._answer(question)
        finally:
            self._work.release()

    @property
    def _is_quick(self) -> bool:
        quick = len(self._took) == _RECENT and max(self._took) < QUICK_MS
        return quick and (self._indexer is None or self._indexer.ended)

    def _run(self, life: int, tell: Callable[[Answer], None]) -> None:
        while (question := self._next(life)) is not None:
            try:
                with self._work:
                    answer = self._answer(question)
            finally:
                with self._change:
                    self._answering = False
                    self._change.notify_all()
                    over = self._life != life
            if over:
                return
            tell(answer)

    def _next(self, life: int) -> Question | None:
        """Return the newest question when there is one, None when this life is over."""
        with self._change:
            while self._life == life and self._asked is None:
                self._change.wait()
            if self._life != life:
                return None
            question, self._asked = self._asked, None
            self._answering = True
            return question

    def _wait_for_turn(self) -> None:
        """Return when no question is to be answered."""
        with self._change:
            while self._asked is not None or self._answering:
                self._change.wait()

    def _answer(self, question: Question) -> Answer:
        kinds = (question.kind,) if question.kind else ()
        try:
            results = self._searching().search(question.words, question.limit, kinds)
            self._took.append(results.took_ms)
            return Answer(question, results)
        except Exception as error:  # noqa: BLE001  raised again in the thread of the screen
            return Answer(question, None, error)

    def _searching(self) -> Searcher:
        if self._searcher is None:
            from tui.search.service import Searcher

            self._searcher = Searcher(self._corpus)
        return self._searcher

    def _making(self) -> Generator[float]:
        """Make the index, yielding the share that is made; 1.0 of one that is made at once."""
        searcher = self._searching()
        for _ in searcher.build_in_slices():
            yield searcher.large.progress if searcher.large else 1.0

    def _tell_share(self, share: float) -> None:
        with self._change:
            told = self._told
        if told is not None:
            told(share)
