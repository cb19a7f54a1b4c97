"""Disputed questions, timeline, moves and money as text, with bars of blocks."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final, get_args

from tui.cli.output import Output, cells, cut, wrapped
from tui.cli.table import counted
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.insight.money import Figure
    from tui.insight.moves import Moves

_DATE: Final = 14
_BAR: Final = 20
_LABEL: Final = 23
_DISPUTED: Final = "≠"
_UNNAMED: Final = "(not named)"
_KEPT: Final = 4
"""Columns from the left for the sign and its margin."""


def print_view(corpus: Corpus, kind: str, out: Output) -> bool:
    """Print a view; return whether there was anything to print."""
    from tui.insight.links import Links

    return _PRINTERS[kind](corpus, Links(corpus.dossier), out)


def plain_signs() -> bool:
    """Tell whether only ASCII signs should be drawn: asked for, or the terminal has no others."""
    asked = os.environ.get("DOSSIER_ASCII", "") not in {"", "0"}
    return asked or os.environ.get("TERM") == "linux"


def _sign(disputed: bool) -> str:  # noqa: FBT001 - the one thing it is about
    if not disputed:
        return " "
    return "x" if plain_signs() else _DISPUTED


def _heading(out: Output, text: str, *, first: bool = False) -> None:
    if not first:
        out.line()
    out.line(out.styled("strong", one_line(text)))


def _below(out: Output, indent: int, texts: Iterable[str], style: str = "") -> None:
    """Print texts that are not empty, each wrapped, under a row."""
    for text in texts:
        for line in wrapped(one_line(text), out.width - indent) if text else ():
            out.line(" " * indent + (out.styled(style, line) if style else line))


def _disputed(corpus: Corpus, links: Links, out: Output) -> bool:
    from tui.records.models import Difference

    questions = {i: one for i, one in corpus.dossier.questions.items() if len(links.answers(i)) > 1}
    first = True
    for kind in (*get_args(Difference), ""):
        here = {i: one for i, one in questions.items() if next(iter(one.differs), "") == kind}
        if here:
            _heading(out, f"{kind or 'in other ways'}, {len(here)}", first=first)
            first = False
        for question_id, question in here.items():
            answers = counted(len(links.answers(question_id)), "answer")
            out.paragraph(f"{question.text} ({answers})", "  ", tail=question_id)
            _below(out, 4, [question.verdict])
    return bool(questions)


def _timeline(_: Corpus, links: Links, out: Output) -> bool:
    from tui.insight.outcomes import words
    from tui.insight.timeline import timeline

    line = timeline(links)
    period = ""
    for entry in line.entries:
        if entry.period != period:
            told = f", {counted(line.undated, 'fact')}" if entry.period == "undated" else ""
            _heading(out, entry.period + told, first=not period)
            period = entry.period
        date = "" if entry.period == "undated" else entry.shown
        sign = f"{_sign(entry.disputed)} {date:<{_DATE}} " if date else f"{_sign(entry.disputed)} "
        strength = f"{entry.strength}: " if entry.strength else ""
        out.paragraph(strength + entry.statement, " ", sign=sign, tail=entry.fact)
        if len(entry.chain) > 1:
            _below(out, _DATE + 4, [words(entry.chain)])
    if line.set_aside:
        _heading(out, f"{counted(line.set_aside, 'fact')} set aside and left out")
    return bool(line.entries)


def _moves(corpus: Corpus, links: Links, out: Output) -> bool:
    from tui.insight.attribution import name
    from tui.insight.moves import moves

    dossier = corpus.dossier
    found = moves(links)
    names = {move.person: one_line(name(dossier, move.person)) for move in found.moves}
    width = max(map(cells, names.values()), default=0)

    def place(entity_id: str) -> str:
        return one_line(name(dossier, entity_id)) if entity_id else _UNNAMED

    if found.moves:
        people = "1 person" if len(names) == 1 else f"{len(names)} people"
        _heading(out, f"{counted(len(found.moves), 'move')} of {people}", first=True)
    for move in found.moves:
        who = names[move.person] + " " * (width - cells(names[move.person]))
        sign = f"{_sign(move.disputed)} {move.shown:<{_DATE}} {who}  "
        out.paragraph(f"{place(move.source)} > {place(move.target)}", " ", sign=sign)
        seen = f"seen there {move.seen}" if move.seen else ""
        became = ", ".join(part for part in (move.became, seen) if part)
        was = f"was {move.was}" if move.was else ""
        roles = [move.sure, was, f"then {became}" if became else ""]
        _below(out, _DATE + _KEPT, ["; ".join(filter(None, roles))])
        _below(out, _DATE + _KEPT, [" ".join(move.facts)], "faint")
    _flows(found, place, out)
    if found.whole:
        _heading(out, "What is known of the whole", first=not found.moves)
    for one in found.whole:
        told = f"{one.count}: " if one.count else ""
        strength = f"{one.strength}: " if one.strength else ""
        sign = f"{_sign(one.disputed)} "
        out.paragraph(told + strength + one.statement, " ", sign=sign, tail=one.fact)
    return bool(found.moves or found.whole)


def _flows(found: Moves, place: Callable[[str], str], out: Output) -> None:
    from tui.insight.scale import PLAIN_BLOCKS, Blocks, counts_bar

    if not found.flows:
        return
    _heading(out, "From where to where")
    blocks = PLAIN_BLOCKS if plain_signs() else Blocks()
    ways = [f"{place(flow.source)} > {place(flow.target)}" for flow in found.flows]
    width = min(max(map(cells, ways)), out.width - _BAR - 8)
    most = len(found.flows[0].people)
    for flow, way in zip(found.flows, ways, strict=True):
        count = len(flow.people)
        shown = cut(way, width)
        padding = " " * (width - cells(shown))
        bar = counts_bar(count, most, _BAR, blocks).rstrip()
        out.line(f"   {shown}{padding} {count:>3} {bar}")


def _money(corpus: Corpus, links: Links, out: Output) -> bool:
    from tui.insight.money import money
    from tui.insight.scale import PLAIN_BLOCKS, Blocks, scale_for

    sections = money(links)
    drawn = [f for section in sections for f in section.figures if section.standing != "elsewhere"]
    scale = scale_for((end for figure in drawn for end in (figure.low, figure.high)), _BAR)
    blocks = PLAIN_BLOCKS if plain_signs() else Blocks()
    currency = one_line(corpus.dossier.about.currency)
    symbol = "$" if currency == "USD" else f"{currency} "
    if scale is not None:
        out.line(" " * (_KEPT + _LABEL) + scale.axis(symbol))
        told = (
            f"Each mark is {10**scale.step:,} times the one before it: bars tell size, not share."
        )
        _below(out, 1, [told], "faint")
    for section in sections:
        _heading(out, f"{section.title}, {len(section.figures)}")
        for figure in section.figures:
            same = scale is not None and section.standing != "elsewhere"
            bar = scale.bar(figure.low, figure.high, blocks) if scale and same else " " * _BAR
            _figure(out, figure, bar)
    return bool(sections)


def _figure(out: Output, figure: Figure, bar: str) -> None:
    shown = cut(figure.label, _LABEL)
    sign = f"{_sign(figure.disputed)} {' ' * (_LABEL - cells(shown))}{shown} {bar} "
    strength = figure.strength if figure.standing == "stated" else ""
    told = (figure.of or figure.about, strength, figure.date)
    out.paragraph(", ".join(filter(None, told)), " ", sign=sign)
    _below(out, _KEPT, [figure.set_aside and f"set aside: {figure.set_aside}"])
    _below(out, _KEPT, [" ".join(figure.facts)], "faint")


_PRINTERS: Final[dict[str, Callable[[Corpus, Links, Output], bool]]] = {
    "disputed": _disputed,
    "timeline": _timeline,
    "moves": _moves,
    "money": _money,
}
