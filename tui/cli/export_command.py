"""`dossier export`: a talk as text, Markdown, one HTML file, or a picture."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tui.cli.kept_basket import kept_facts
from tui.cli.options import MANY, Command, Given, Option, number, usage, usage_error
from tui.cli.output import talk as say
from tui.cli.session import Session
from tui.cli.table import counted
from tui.records.errors import SaveError, UnknownRecordError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.export.slide_models import Talk
    from tui.export.slides import Slides

KINDS: Final = ("tour", "basket", "view", "question")
FORMATS: Final = ("text", "markdown", "html", "svg")

COMMAND: Final = Command(
    name="export",
    summary="A tour, records, a saved search or a question as a document to give away.",
    words="tour|basket|view|question [ID...]",
    least=1,
    most=MANY,
    options=(
        Option("format", "text (without this), or another", "|".join(FORMATS), FORMATS),
        Option("out", "write this file; else stdout", "FILE"),
        Option("name", "with basket: the one kept in the explorer under this name", "NAME"),
        Option("slide", "only this slide of the picture", "N"),
    ),
    details="""
tour, view and question take one ID; basket any number of facts, questions and other records, a
slide each, or the NAME of a basket that was kept in the explorer. Every quote has its outlet,
section, date, article and offsets. HTML is one file that loads nothing, reads without a script,
prints a slide a page, and takes the arrow keys; SVG shows the slides as a terminal of 80x24 does.
""",
    examples=(
        ("dossier export tour tour-who-left --format html --out talk.html", "a talk to send"),
        ("dossier export basket --name pay", "the facts kept as “pay”, a slide each"),
        ("dossier export question q-scale-ai-price --format markdown", "a duel for a text"),
        ("dossier export view view-february-2026", "what a saved search finds, in full"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Write the document; 1 if an id is unknown."""
    kind, *ids = given.words
    if kind not in KINDS:
        shown = ", ".join(KINDS)
        raise usage_error(COMMAND, f"There is no export of {one_line(kind)!r}: {shown}.")
    if "name" in given.values:
        if kind != "basket" or ids:
            raise usage_error(COMMAND, "--name is for a basket, and takes the place of IDs.")
        ids = kept_facts(session, given.values["name"])
    if not ids:
        raise usage_error(COMMAND, f"Something is missing. Usage: {usage(COMMAND)}")
    if kind != "basket" and len(ids) > 1:
        raise usage_error(COMMAND, f"{kind} takes one ID.")
    out = given.values.get("out")
    if out:
        _keep_sources(session, Path(out))
    text = _written(_talk(session, kind, ids, given.values.get("name", "")), given)
    if out:
        _save(Path(out), text)
    else:
        session.out.line(text.rstrip("\n"))
    return 0


def _talk(session: Session, kind: str, ids: list[str], name: str) -> Talk:
    from tui.export.slides import Slides

    slides = Slides(session.corpus)
    if kind == "tour":
        return slides.tour(ids[0])
    if kind == "view":
        return _view(session, slides, ids[0])
    dossier = session.corpus.dossier
    if kind == "question":
        question = dossier.questions.get(ids[0])
        if question is None:
            raise UnknownRecordError(
                f"No question has the id {one_line(ids[0])!r}.",
                todo="`dossier list questions` names them.",
            )
        return slides.basket(ids, question.text)
    return slides.basket(ids, name)


def _view(session: Session, slides: Slides, view_id: str) -> Talk:
    from tui.search.service import Searcher

    view = session.corpus.dossier.views.get(view_id)
    if view is None:
        known = ", ".join(session.corpus.dossier.views)
        raise UnknownRecordError(
            f"No saved search has the id {one_line(view_id)!r}.",
            todo=f"Those known: {known}." if known else "There is none in this dossier yet.",
        )
    found = Searcher(session.corpus).search(view.query, limit=MANY)
    return slides.found(view.title, view.query, [hit.id for hit in found.hits])


def _written(talk: Talk, given: Given) -> str:
    form = given.values.get("format", "text")
    if "slide" in given.values and form != "svg":
        raise usage_error(COMMAND, "--slide is for --format svg.")
    if form == "html":
        from tui.export.talk_html import as_html

        return as_html(talk)
    if form == "svg":
        from tui.export.talk_svg import as_svg

        one = number(COMMAND, given, "slide", 0) if "slide" in given.values else 0
        if one > len(talk.slides):
            there = counted(len(talk.slides), "slide")
            raise usage_error(COMMAND, f"There is no slide {one} of {there}.")
        return as_svg(talk, one)
    from tui.export.talk_text import as_markdown, as_text

    return as_markdown(talk) if form == "markdown" else as_text(talk)


def _keep_sources(session: Session, out: Path) -> None:
    """Refuse to write over the dossier or one of its articles."""
    corpus = session.corpus
    kept = [session.found.path, *(corpus.folder / a.file for a in corpus.dossier.articles.values())]
    if any(out.resolve() == path.resolve() for path in kept):
        raise usage_error(COMMAND, f"{one_line(str(out))} belongs to the dossier; another name.")


def _save(out: Path, text: str) -> None:
    """Write the file beside its place and move it there: a full disk spoils nothing."""
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise SaveError(
            f"{one_line(str(out))} could not be written: {error.strerror}",
            safe="Nothing was changed.",
        ) from error
    say(f"dossier: wrote {one_line(str(out))}")
