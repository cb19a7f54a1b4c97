"""`dossier show` of a deal: who takes part, when, each figure with who says so, and its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.cli.fields import field, head
from tui.cli.output import cells
from tui.cli.rows import DISPUTED, fact_rows
from tui.cli.session import Session
from tui.cli.show_fact import named
from tui.cli.table import counted, print_rows
from tui.insight.deals import deal_view
from tui.insight.links import Links
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.cli.output import Output
    from tui.insight.deals import Figure, Measure

_FIGURE: Final = 18
"""Columns of a figure and the blank after it."""


def show_deal(session: Session, deal_id: str) -> None:
    """Print a deal, its parties, dates and figures, and its facts."""
    corpus, out = session.corpus, session.out
    deal = deal_view(Links(corpus.dossier), deal_id)
    head(out, deal.title, ", ".join(filter(None, ("deal", deal.kind, deal.status))), deal_id)
    for party in deal.parties:
        field(out, party.role, named(corpus, party.entity))
    for dated in deal.dates:
        strength = f"{dated.strength}: " if dated.strength else ""
        told = f"{dated.date}  {strength}{dated.statement} ({dated.fact})"
        field(out, "due" if dated.due else "when", told)
    field(out, "note", deal.note)
    for measure in deal.measures:
        _print_measure(measure, out)
    out.line()
    out.line(out.styled("strong", counted(len(deal.facts), "fact")))
    if deal.facts:
        print_rows(fact_rows(corpus, deal.facts), out)


def _print_measure(measure: Measure, out: Output) -> None:
    """Print what amounts are given of, and each figure with those who say it."""
    out.line()
    sign = f"{DISPUTED} " if measure.disputed else ""
    out.line(out.styled("strong", f"{sign}{one_line(measure.of) or measure.type}"))
    for figure in measure.figures:
        _print_figure(figure, figure.strength, out)
    for figure in measure.aside:
        _print_figure(figure, "set aside or denied", out)


def _print_figure(figure: Figure, sure: str, out: Output) -> None:
    label = one_line(figure.label)
    lead = label + " " * max(2, _FIGURE - cells(label))
    who = (", ".join(figure.said_by) or "nobody") + (f" ({sure})" if sure else "")
    out.paragraph(who, "  ", sign=lead, tail=figure.facts[0])
