"""A talk as plain text, and as Markdown with every quote and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.export.citations import escaped
from tui.export.flowing import Bars, flow
from tui.export.slide_models import DuelSlide, FactSlide
from tui.export.slide_pages import ENDLESS, pages
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.export.slide_models import ListSlide, SlideQuote, Talk

_WIDTH = 80


def as_text(talk: Talk, width: int = _WIDTH) -> str:
    """Return all slides in full, one below the other, each with its number and its note."""
    bars = Bars()
    lines = [talk.title, ""]
    for number, slide in enumerate(talk.slides, 1):
        lead = f"{number} of {len(talk.slides)} "
        lines.append(lead + bars.rule * (width - len(lead)))
        lines.append("")
        for page in pages(slide, width, ENDLESS, bars, full=True):
            lines += ["".join(text for text, _ in line).rstrip() for line in page]
        if slide.note:
            noted = flow([("note: ", "muted"), (slide.note, "text")], width - 4, bars)
            lines.append("")
            lines += ["  " + "".join(text for text, _ in line) for line in noted]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def as_markdown(talk: Talk) -> str:
    """Return all slides as Markdown: quotes as block quotes with source, article and offsets."""
    parts = [f"# {escaped(talk.title)}"]
    for number, slide in enumerate(talk.slides, 1):
        parts.append(f"## {number}. {escaped(slide.title)}")
        if isinstance(slide, FactSlide):
            parts += _fact(slide)
        elif isinstance(slide, DuelSlide):
            parts += _duel(slide)
        else:
            parts += _list(slide)
        if slide.note:
            parts.append(f"*Note:* {escaped(slide.note)}")
        if slide.record:
            parts.append(f"`{one_line(slide.record)}`")
    return "\n\n".join(part for part in parts if part) + "\n"


def _fact(slide: FactSlide) -> Iterator[str]:
    yield escaped(" · ".join(slide.about))
    if slide.set_aside:
        yield f"**Set aside:** {escaped(slide.set_aside)}"
    yield from map(_quote, slide.quotes)
    if slide.against:
        yield "Other answers:"
        yield "\n".join(f"- {escaped(rival)}" for rival in slide.against)


def _duel(slide: DuelSlide) -> Iterator[str]:
    yield escaped(slide.scene)
    yield escaped(slide.kinds)
    for side in slide.sides:
        yield f"### {escaped(side.heading)}"
        yield escaped(side.statement)
        if side.set_aside:
            yield f"**Set aside:** {escaped(side.set_aside)}"
        yield from map(_quote, side.quotes)
    if slide.rows:
        heads = [escaped(side.heading) for side in slide.sides]
        rows = [f"| | {' | '.join(heads)} |", "| --- | --- | --- |"]
        rows += [f"| {' | '.join(map(escaped, row))} |" for row in slide.rows]
        yield "\n".join(rows)
    if slide.others:
        yield "### Other answers"
    for other in slide.others:
        yield f"**{other.standing}:** {escaped(other.statement)} — {escaped(other.who)}"
        yield from map(_quote, other.quotes)
    if slide.verdict:
        yield f"**{escaped(slide.verdict)}**"


def _list(slide: ListSlide) -> Iterator[str]:
    yield escaped(slide.under)
    yield "\n".join(
        f"- {escaped(item.text)}{f' ({escaped(item.aside)})' if item.aside else ''}"
        for item in slide.items
    )


def _quote(quote: SlideQuote) -> str:
    """Return a quote and its source, or in words that it is not there any more."""
    title = f", “{quote.title}”" if quote.title else ""
    where = escaped(quote.outlet + title)
    where += "".join(f", {escaped(part)}" for part in (quote.section, quote.date) if part)
    source = f", {escaped(quote.source)}" if quote.source else ""
    if not quote.supports:
        return f"Not found as cited in {where} ({escaped(quote.doubt)})."
    # The cited words are bold; blanks at the edges would keep Markdown from seeing that.
    words = f"{escaped(quote.before)}**{escaped(quote.cited)}**{escaped(quote.after)}"
    doubt = f" ({escaped(quote.doubt)})" if quote.doubt else ""
    header = f"> {escaped(quote.header)}\n>\n" if quote.header else ""
    return f"{header}> “{words}”\n>\n> — {where}{source}{doubt}; {escaped(quote.place)}"
