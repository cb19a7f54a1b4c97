"""The timeline as lines: a year a part, each fact at its date, plans with what became of them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from tui.app.views.lines import BRINGS, Line, View, heading, sign
from tui.app.widgets.pieces import Row, plain
from tui.insight.outcomes import words
from tui.insight.short_dates import fitted
from tui.insight.timeline import UNDATED, timeline
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.look import Signs
    from tui.app.widgets.pieces import Piece
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.insight.timeline import Entry

ORDERS: Final = ("by date", "newest first", "disputed first")
_DATE: Final = 12
_WORD: Final = 24
"""Cells for what became of a plan, at the right of its line."""


def timeline_view(_: Corpus, links: Links, signs: Signs, order: str = "") -> View:
    """Return the timeline of the whole dossier, in one of `ORDERS`."""
    line = timeline(links)
    dated = len(line.entries) - line.undated
    figures = [
        f"{dated} dated",
        f"{line.undated} undated",
        "1 plan" if line.plans == 1 else f"{line.plans} plans",
    ]
    if line.set_aside:
        figures.append(f"{line.set_aside} set aside")
    lines: list[Line] = []
    for part, entries in _parts(line.entries, order):
        lines += heading(part, str(len(entries)))
        lines += [_line(entry, signs) for entry in entries]
    return View(
        Row(((" Timeline", "title"),), ((", ".join(figures) + " ", "muted"),) if lines else ()),
        lines,
        [
            Row(()),
            plain("What happened when would be here, and what is planned for when.", "muted"),
            plain("Facts with `when` or `due` stand at their date, others at the end.", "muted"),
            plain(BRINGS, "muted"),
        ],
        ORDERS,
    )


def _parts(entries: Sequence[Entry], order: str) -> list[tuple[str, list[Entry]]]:
    """Return the entries in parts with their headings; the undated ones stay last."""
    if order == "disputed first":
        disputed = [entry for entry in entries if entry.disputed]
        rest = [entry for entry in entries if not entry.disputed]
        return [part for part in (("disputed", disputed), ("not disputed", rest)) if part[1]]
    parts = [(year, list(here)) for year, here in groupby(entries, lambda entry: entry.period)]
    if order == "newest first":
        parts = [(year, here[::-1] if year != UNDATED else here) for year, here in parts[::-1]]
        parts.sort(key=lambda part: part[0] == UNDATED)
    return parts


def _line(entry: Entry, signs: Signs) -> Line:
    date = "" if entry.period == UNDATED else fitted(entry.shown, entry.date, _DATE)
    head: list[Piece] = sign(signs, disputed=entry.disputed)
    if date:
        head.append((f"{date:<{_DATE}} ", "muted"))
    notes = []
    if len(entry.chain) > 1:
        notes.append(one_line(words(entry.chain, f" {signs.crumb} ")))
    if entry.said:
        notes.append(f"said {entry.said}; stands at {entry.shown}, when it is due")
    elif entry.shown not in {date, UNDATED}:
        notes.append(f"date: {entry.shown}")
    return Line(
        head,
        one_line(entry.statement),
        ((_aside(entry), "muted"),) if _aside(entry) else (),
        notes,
        (entry.fact,),
        whole=True,
    )


def _aside(entry: Entry) -> str:
    """Return how sure it is, and in a few words the last that is known of a plan."""
    strength = entry.strength or ("due" if entry.due else "")
    if len(entry.chain) < 2:
        return strength
    became = one_line(entry.chain[-1].words.partition(",")[0])
    return f"{strength}, {became}" if len(strength) + len(became) + 2 <= _WORD else became
