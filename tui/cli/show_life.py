"""`dossier show` of a person: roles and moves with their dates, then the other facts by subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.rows import DISPUTED, fact_rows
from tui.cli.session import Session
from tui.cli.table import counted, print_rows
from tui.insight.careers import career
from tui.insight.links import Links
from tui.records.dates import UNDATED
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.cli.output import Output
    from tui.insight.careers import Point, Spell


def print_life(session: Session, person_id: str) -> None:
    """Print the career of a person and the facts that are no part of it."""
    corpus, out = session.corpus, session.out
    links = Links(corpus.dossier)
    found = career(links, person_id)
    out.line()
    out.line(out.styled("strong", counted(links.count(person_id), "fact")))
    if found.spells:
        _heading(out, "career")
    for spell in found.spells:
        _print_spell(spell, out)
    for title, lines in (
        ("reporting", found.reporting),
        ("pay", found.pay),
        ("said and held", found.said),
        ("also", found.other),
        ("deals they are party to", found.party),
    ):
        if lines:
            _heading(out, title)
            print_rows(fact_rows(corpus, [line.id for line in lines]), out)


def _heading(out: Output, title: str) -> None:
    out.line()
    out.line(out.styled("warn", title.upper()))


def _print_spell(spell: Spell, out: Output) -> None:
    """Print an organisation, and under it coming, roles, going and how long, a line each."""
    out.line(f"  {out.styled('strong', one_line(spell.name) or 'somewhere')}")
    for verb, points in (
        ("joined", spell.joined),
        ("", spell.roles),
        ("departure", spell.left),
        ("stayed", spell.stay),
    ):
        for point in points:
            _print_point(verb, point, out)


def _print_point(verb: str, point: Point, out: Output) -> None:
    sign = f"{DISPUTED} " if point.disputed else "  "
    date = "" if point.date == UNDATED else point.date
    if verb:
        date = "" if verb == "stayed" else date
        told = " ".join(part for part in (verb, date, point.text) if part)
    else:
        told = ", ".join(part for part in (point.text.rstrip("."), date) if part)
    sure = "set aside" if point.set_aside else point.strength
    out.paragraph(f"{told}, {sure}" if sure else told, "  ", sign=sign, tail=point.facts[0])
