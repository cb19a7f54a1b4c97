"""The index of a large dossier is made beside the search screen, which tells how far it is."""

from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.app.test_search_screen import searching
from tui.app.indexer import Indexer
from tui.app.screens.search_screen import SearchScreen
from tui.app.searching import Answer, Searching
from tui.insight.corpus import open_corpus
from tui.search.stored import size
from tui.search.stored.lock import locked
from tui.search.stored.shelf import Shelf

SHARES = [0.1, 0.101, 0.5, 0.9]


def run(making: Generator[float], *, cancel_at: float = 2.0) -> tuple[list[float], Indexer]:
    """What an indexer tells, which is cancelled once it has told of a share."""
    told: list[float] = []
    ended = threading.Event()

    def tell(share: float) -> None:
        told.append(share)
        if share >= cancel_at:
            assert indexer.cancel()

    def made() -> Generator[float]:
        try:
            yield from making
        finally:
            ended.set()

    indexer = Indexer(made, threading.Lock(), lambda: None, tell)
    thread = indexer.start()
    assert ended.wait(20)
    thread.join(20)
    return told, indexer


def shares() -> Generator[float]:
    yield from SHARES


def test_shares_are_told_as_they_grow_and_the_end() -> None:
    told, indexer = run(shares())
    assert told == [0.1, 0.5, 0.9, 1.0]
    assert indexer.ended
    assert not indexer.cancel()


def test_what_is_made_at_once_is_not_told_of() -> None:
    assert run(each for each in (1.0, 1.0))[0] == []


def test_what_is_cancelled_stops_and_tells_no_more() -> None:
    told, indexer = run(shares(), cancel_at=0.5)
    assert told == [0.1, 0.5]
    assert indexer.ended


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, store: Path) -> Path:
    monkeypatch.setenv("DOSSIER_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(size, "LARGE", 0)
    monkeypatch.setattr(size, "LARGE_STORE", 0)
    return store


class Told:
    """Who is told how much is made: waits for a share, and may cancel at the first."""

    def __init__(self, search: Searching, *, cancels: bool = False) -> None:
        self.search = search
        self.cancels = cancels
        self.first = threading.Event()
        self.done = threading.Event()

    def __call__(self, share: float) -> None:
        if self.cancels and not self.first.is_set():
            assert self.search.cancel()
        self.first.set()
        if share >= 1.0:
            self.done.set()


def test_the_index_is_made_while_nobody_asks(large: Path) -> None:
    search = Searching(open_corpus(large))
    told = Told(search)
    search.start(lambda _: None, told)
    assert told.done.wait(60)
    search.stop()
    assert Shelf(open_corpus(large)).missing == []
    assert not search.cancel()


def test_a_cancelled_index_keeps_nobody_waiting_and_can_begin_again(large: Path) -> None:
    search = Searching(open_corpus(large))
    told = Told(search, cancels=True)
    answered = threading.Event()

    def tell(answer: Answer) -> None:
        assert answer.error is None
        answered.set()

    search.start(tell, told)
    assert told.first.wait(20)
    search.ask("wang")
    assert answered.wait(20)  # with what there is
    with locked(Shelf(open_corpus(large)).folder) as lock:
        while not lock.taken():
            pass
    assert Shelf(open_corpus(large)).missing
    again = Told(search)
    search.start(tell, again)
    assert again.done.wait(60)
    search.stop()


def test_leaving_the_search_does_not_stop_the_index(large: Path) -> None:
    search = Searching(open_corpus(large))
    told = Told(search)
    search.start(lambda _: None, told)
    assert told.first.wait(20)
    search.stop()
    assert search._indexer is not None
    back = Told(search)
    search.start(lambda _: None, back)
    search._indexer.thread.join(60)
    search.stop()
    assert Shelf(open_corpus(large)).missing == []


async def test_the_screen_tells_how_far_it_is_and_esc_stops_it(store: Path) -> None:
    async with searching(store) as run:
        await run.typed("lecun")
        made = Indexer(shares, threading.Lock(), lambda: None, lambda _: None)
        made.share = 0.43
        run.screen.searching._indexer = made
        run.screen.post_message(SearchScreen.Indexed(0.43))
        await run.pilot.pause()
        assert "indexing, once: 43%  esc stop" in run.text()
        await run.pilot.press("x")
        assert "lecunx" in run.text()
        await run.pilot.press("escape")
        await run.pilot.pause()
        assert isinstance(run.pilot.app.screen, SearchScreen)
        assert "indexing, once" not in run.text()
        assert "indexing stopped" in run.text()
        await run.pilot.press("escape")
        await run.pilot.pause()
        assert not isinstance(run.pilot.app.screen, SearchScreen)
