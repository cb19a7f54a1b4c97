"""The moves as lines: each person's, then from where to where, then what is known of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.cells import cell_len

from tui.app.views.lines import BRINGS, Line, View, heading, sign
from tui.app.widgets.pieces import Row, cut, plain
from tui.insight.attribution import name
from tui.insight.moves import moves
from tui.insight.scale import PLAIN_BLOCKS, Blocks, counts_bar
from tui.insight.short_dates import fitted
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.app.look import Signs
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.insight.moves import Flow, Move, Whole
    from tui.records.models import Dossier

ORDERS: Final = ("by date", "newest first", "by name")
UNNAMED: Final = "(not named)"
_DATE: Final = 12
_NAME: Final = 20
_WAY: Final = 30
_BAR: Final = 20


def moves_view(corpus: Corpus, links: Links, signs: Signs, order: str = "") -> View:
    """Return the moves that the facts of a dossier tell, those of people in one of `ORDERS`."""
    dossier = corpus.dossier
    found = moves(links)
    people = len({move.person for move in found.moves})
    lines: list[Line] = []
    if found.moves:
        lines += heading("Who went where", str(len(found.moves)))
        lines += [_move(dossier, move, signs) for move in _ordered(dossier, found.moves, order)]
        lines += heading("From where to where", "people")
        most = len(found.flows[0].people)
        lines += [_flow(dossier, flow, found.moves, most, signs) for flow in found.flows]
    if found.whole:
        lines += heading("What is known of the whole", str(len(found.whole)))
        lines += [_whole(one, signs) for one in found.whole]
    moved = "1 move" if len(found.moves) == 1 else f"{len(found.moves)} moves"
    figures = f"{moved} of {'1 person' if people == 1 else f'{people} people'} "
    return View(
        Row(((" Moves", "title"),), ((figures, "muted"),) if lines else ()),
        lines,
        [
            Row(()),
            plain("Who went from where to where would be here.", "muted"),
            plain("Facts of the kinds hire, departure and role about a person tell it.", "muted"),
            plain(BRINGS, "muted"),
        ],
        ORDERS,
    )


def _ordered(dossier: Dossier, found: list[Move], order: str) -> list[Move]:
    """Return moves, which come by date, in another order; undated ones stay last."""
    if order == "by name":
        return sorted(found, key=lambda move: name(dossier, move.person).casefold())
    if order == "newest first":
        late = list(reversed(found))
        late.sort(key=lambda move: not move.when)
        return late
    return found


def place(dossier: Dossier, entity_id: str) -> str:
    """Return the name of a place, or that none is named."""
    return one_line(name(dossier, entity_id)) if entity_id else UNNAMED


def _way(dossier: Dossier, source: str, target: str, signs: Signs) -> str:
    return f"{place(dossier, source)} {signs.crumb} {place(dossier, target)}"


def _padded(text: str, width: int) -> str:
    text = cut(text, width)
    return text + " " * (width - cell_len(text))


def _move(dossier: Dossier, move: Move, signs: Signs) -> Line:
    date = fitted(move.shown, move.when, _DATE)
    who = _padded(one_line(name(dossier, move.person)), _NAME)
    head = [
        *sign(signs, disputed=move.disputed),
        (f"{date:<{_DATE}} ", "muted"),
        (f"{who} ", "text"),
    ]
    notes = [] if date == move.shown else [f"date: {move.shown}"]
    if move.was:
        notes.append(f"was: {one_line(move.was)}")
    if move.became:
        notes.append(f"then: {one_line(move.became)}")
    # The date is that of going, and only that: who was merely seen elsewhere later, was.
    told = f"seen {move.seen}" if move.seen else move.sure
    if move.seen and move.sure:
        notes.append(move.sure)
    tail = ((told, "muted"),) if told else ()
    slim = [*head[:-1], (f"{one_line(name(dossier, move.person))} ", "text")]
    way = _way(dossier, move.source, move.target, signs)
    return Line(head, way, tail, notes, move.facts, slim=slim)


def _flow(dossier: Dossier, flow: Flow, found: list[Move], most: int, signs: Signs) -> Line:
    blocks = PLAIN_BLOCKS if signs.disputed.isascii() else Blocks()
    way = _padded(_way(dossier, flow.source, flow.target, signs), _WAY)
    count = len(flow.people)
    people = ", ".join(one_line(name(dossier, person)) for person in flow.people)
    facts = [
        move.facts[0] for move in found if (move.source, move.target) == (flow.source, flow.target)
    ]
    head = [
        *sign(signs, disputed=False),
        (f"{way} ", "text"),
        (f"{count:>3} ", "strong"),
        (counts_bar(count, most, _BAR, blocks), "accent"),
    ]
    return Line(head, "", (), [people], facts)


def _whole(one: Whole, signs: Signs) -> Line:
    head = sign(signs, disputed=one.disputed)
    if one.count:
        head.append((f"{one_line(one.count)}: ", "strong"))
    tail = ((one.strength, "muted"),) if one.strength else ()
    return Line(head, one_line(one.statement), tail, (), (one.fact,), whole=True)
