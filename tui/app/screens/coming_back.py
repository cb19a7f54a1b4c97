"""Leaving the explorer and coming back to it: what is kept of it, and how it is taken up again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from tui.app.screens.doors import Doors
from tui.app.screens.explorer_layout import PANES
from tui.app.screens.fact_list import AS_MARKED, ORDERS
from tui.app.trail import Place
from tui.app.widgets.pieces import plain
from tui.settings.last_time import LeftOff, Stop
from tui.settings.visits import day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.screen import Screen

    from tui.app.screens.explorer_places import ExplorerPlaces
    from tui.app.widgets.article_text import ArticleText
    from tui.app.widgets.record_list import RecordList


def left_off(explorer: ExplorerPlaces, above: Sequence[Screen[object]]) -> LeftOff:
    """Return how the explorer stands now, with the screens above it, the one in front last."""
    front = above[-1] if above else None
    return LeftOff(
        store=explorer.visits.last.store,
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        stops=tuple(
            Stop(place.record, place.fact, place.passage, place.quote, place.basket)
            for place in explorer.trail.behind()
        ),
        pane=explorer.front,
        zoomed=explorer.arrangement.zoomed,
        order=explorer.fact_list.chosen,
        offset=explorer.text.cursor if explorer.reading.article else -1,
        basket=tuple(explorer.basket),
        page=front.page_in_front if isinstance(front, Doors) else "",
        query=front.search_in_front[0] if isinstance(front, Doors) else "",
        tops={name: view.top for name, view in _scrolled(explorer) if view.top},
        words={pane: words for pane, words in _filters(explorer) if words},
    )


def keep(explorer: ExplorerPlaces, stack: Sequence[Screen[object]]) -> None:
    """Keep how the explorer is left, with what lies above it, unless nothing was done in it."""
    above = stack[stack.index(explorer) + 1 :] if explorer in stack else ()
    left = left_off(explorer, above)
    first = Stop(fact=next(iter(explorer.fact_list.ids), ""))
    if left.stops != (first,) or left.basket or left.page or left.query or left.words:
        explorer.visits.last.keep(left)
    explorer.visits.keep()


def come_back(explorer: ExplorerPlaces, left: LeftOff) -> None:
    """Go on where one left off, as far as it is still there; going back leads to where one was."""
    dossier = explorer.corpus.dossier
    for stop in left.stops:
        if _is_there(explorer, stop):
            place = Place(stop.record, stop.fact, stop.passage, stop.quote, basket=stop.basket)
            explorer.trail.visit(place)
    explorer.basket.update((fact, None) for fact in left.basket if fact in dossier.facts)
    if left.order in (AS_MARKED, *ORDERS):
        explorer.fact_list.chosen = left.order
    _filter(explorer, left.words)
    explorer.arrange_again(replace(explorer.arrangement, zoomed=left.zoomed))
    explorer.show_here()
    if explorer.reading.article and 0 <= left.offset < len(explorer.text.text):
        explorer.text.reveal(left.offset, left.offset)
    for name, view in _scrolled(explorer):
        view.show_from(left.tops.get(name, 0))
    explorer.bring(left.pane if left.pane in PANES else "facts")
    explorer.footer.say(plain(said_of(left)))
    if left.pane == "text":
        explorer.call_after_refresh(_point_out, explorer)
    if left.page and dossier.find(left.page) is not None:
        explorer.call_after_refresh(explorer.open_page, left.page)
    elif left.query:
        explorer.call_after_refresh(_search, explorer, left.query)


def _filters(explorer: ExplorerPlaces) -> Iterator[tuple[str, str]]:
    """Yield the panes that can be filtered and the words that they are filtered by."""
    yield from explorer.records.words.items()
    yield "facts", explorer.fact_list.words


def _filter(explorer: ExplorerPlaces, words: dict[str, str]) -> None:
    """Filter the panes again; the facts are when they are shown."""
    explorer.fact_list.words = words.get("facts", "")
    for pane in explorer.records.words:
        if pane in words:
            explorer.records.words[pane] = words[pane]
            explorer.records.fill(pane)


def _scrolled(explorer: ExplorerPlaces) -> Iterator[tuple[str, RecordList | ArticleText]]:
    """Yield the panes and their names."""
    yield from explorer.lists.items()
    yield "facts", explorer.facts
    yield "text", explorer.text


def said_of(left: LeftOff, now: datetime | None = None) -> str:
    """Return when it was left and what was marked, in a few words."""
    marked = f", {len(left.basket)} marked" if left.basket else ""
    try:
        at = datetime.fromisoformat(left.at)
    except ValueError:
        return f"as you left it{marked}"
    if at.tzinfo is None:
        return f"as you left it{marked}"
    return f"as you left it {day(at, now or datetime.now(UTC))}{marked}"


def _is_there(explorer: ExplorerPlaces, stop: Stop) -> bool:
    """Return whether a step of the trail leads to what the dossier still has."""
    corpus = explorer.corpus
    if stop.basket and explorer.baskets.named(stop.basket) is None:
        return False
    if stop.fact and stop.fact not in corpus.dossier.facts:
        return False
    if stop.record and corpus.dossier.find(stop.record) is None:
        return False
    if stop.passage is None:
        return True
    article, start, end = stop.passage
    if article not in corpus.dossier.articles or corpus.trouble(article):
        return False
    return 0 <= start < end <= len(corpus.text(article))


def _point_out(explorer: ExplorerPlaces) -> None:
    """Point out the facts that cite the line the cursor is on."""
    citing = explorer.reading.facts_at(*explorer.text.line_span())
    listed = set(explorer.fact_list.ids)
    explorer.fact_list.point_out([fact_id for fact_id in citing if fact_id in listed])


def _search(explorer: ExplorerPlaces, query: str) -> None:
    """Open the search box with what was typed into it."""
    from tui.app.screens.search_screen import SearchScreen

    screen = SearchScreen(explorer)
    explorer.app.push_screen(screen, explorer.follow_if)
    screen.call_after_refresh(screen.line.type_text, query)
