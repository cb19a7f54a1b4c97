"""The timeline as lines: a year a part, each fact at its date, plans with what became of them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from tui.app.views.lines import Line, View, heading, sign
from tui.app.widgets.pieces import Row, plain
from tui.insight.outcomes import words
from tui.insight.short_dates import fitted
from tui.insight.timeline import timeline
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.app.look import Signs
    from tui.app.widgets.pieces import Piece
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.insight.timeline import Entry

_DATE: Final = 12
_WORD: Final = 24
"""Cells for what became of a plan, at the right of its line."""


def timeline_view(_: Corpus, links: Links, signs: Signs) -> View:
    """Return the timeline of the whole dossier."""
    line = timeline(links)
    dated = len(line.entries) - line.undated
    figures = [f"{dated} dated", f"{line.undated} undated", f"{line.plans} plans"]
    if line.set_aside:
        figures.append(f"{line.set_aside} set aside")
    lines: list[Line] = []
    for period, entries in groupby(line.entries, lambda entry: entry.period):
        here = list(entries)
        lines += heading(period, str(len(here)))
        lines += [_line(entry, signs) for entry in here]
    return View(
        Row(((" Timeline", "title"),), ((", ".join(figures) + " ", "muted"),)),
        lines,
        [
            Row(()),
            plain("What happened when would be here, and what is planned for when.", "muted"),
            plain("Facts with `when` or `due` stand at their date, others at the end.", "muted"),
        ],
    )


def _line(entry: Entry, signs: Signs) -> Line:
    date = "" if entry.period == "undated" else fitted(entry.shown, entry.date, _DATE)
    head: list[Piece] = sign(signs, disputed=entry.disputed)
    if date:
        head.append((f"{date:<{_DATE}} ", "muted"))
    notes = []
    if len(entry.chain) > 1:
        notes.append(words(entry.chain, f" {signs.crumb} "))
    if entry.said:
        notes.append(f"said {entry.said}; stands at {entry.shown}, when it is due")
    elif entry.shown not in {date, "undated"}:
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
    became = entry.chain[-1].words.partition(",")[0]
    return f"{strength}, {became}" if len(strength) + len(became) + 2 <= _WORD else became
