"""A talk as one HTML file that needs nothing else: no network, and no script to be read.

Text is data: everything is escaped, and the page's policy allows no script but its own few lines,
which only lead from slide to slide.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING

from tui.export.slide_models import DuelSlide, FactSlide
from tui.export.talk_style import SCRIPT, STYLE
from tui.records.gate import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tui.export.slide_models import ListSlide, OtherAnswer, Side, Slide, SlideQuote, Talk


def as_html(talk: Talk) -> str:
    """Return the page: a title, then a section for each slide."""
    policy = (
        f"default-src 'none'; style-src '{_hash(STYLE)}'; script-src '{_hash(SCRIPT)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    count = len(talk.slides)
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{_text(talk.language)}">',
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{_text(talk.title)}</title>",
            f"<style>{STYLE}</style>",
            '<main><section class="slide">',
            f"<h1>{_text(talk.title)}</h1>",
            "<ol>",
            *(
                f'<li><a href="#slide-{number}">{_text(slide.title)}</a></li>'
                for number, slide in enumerate(talk.slides, 1)
            ),
            "</ol></section>",
            *(_slide(slide, number, count) for number, slide in enumerate(talk.slides, 1)),
            "</main>",
            f"<script>{SCRIPT}</script>",
            "</html>",
            "",
        ]
    )


def _hash(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _text(text: str) -> str:
    return escape(visible(text), quote=True)


def _slide(slide: Slide, number: int, count: int) -> str:
    if isinstance(slide, FactSlide):
        kind, body = "fact", _fact(slide)
    elif isinstance(slide, DuelSlide):
        kind, body = "duel", _duel(slide)
    else:
        kind, body = "list", _list(slide)
    note = ""
    if slide.note:
        note = f'<details class="note"><summary>Note</summary><p>{_text(slide.note)}</p></details>'
    record = f"<code>{_text(slide.record)}</code>"
    return "\n".join(
        [
            f'<section class="slide {kind}" id="slide-{number}">',
            f"<h2>{_text(slide.title)}</h2>",
            *body,
            note,
            f'<p class="foot"><span>{number} of {count}</span>{record}</p>',
            "</section>",
        ]
    )


def _fact(slide: FactSlide) -> Iterator[str]:
    if slide.about:
        yield f'<p class="about">{_text(" · ".join(slide.about))}</p>'
    yield from _set_aside(slide.set_aside)
    yield f'<div class="sides">{_quotes(slide.quotes)}</div>'
    if slide.against:
        items = "".join(f"<li>{_text(rival)}</li>" for rival in slide.against)
        yield f"<div><h3>Other answers</h3><ul>{items}</ul></div>"


def _duel(slide: DuelSlide) -> Iterator[str]:
    told = " · ".join(part for part in (slide.scene, slide.kinds) if part)
    if told:
        yield f'<p class="about">{_text(told)}</p>'
    yield f'<div class="sides">{"".join(map(_side, slide.sides))}</div>'
    if slide.rows:
        heads = "".join(f'<th scope="col">{_text(side.heading)}</th>' for side in slide.sides)
        rows = "".join(
            f'<tr><th scope="row">{_text(label)}</th><td>{_text(one)}</td><td>{_text(other)}</td>'
            for label, one, other in slide.rows
        )
        yield f"<table><thead><tr><th></th>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    if slide.verdict:
        yield f'<p class="verdict">{_text(slide.verdict)}</p>'
    if slide.others:
        told = "".join(map(_other, slide.others))
        yield f"<div><h3>Other answers</h3>{told}</div>"


def _side(side: Side) -> str:
    under = f'<p class="soft">{_text(side.under)}</p>' if side.under else ""
    gloss = f'<p class="soft">That is: {_text(side.gloss)}</p>' if side.gloss else ""
    parts = [f"<h3>{_text(side.heading)}</h3>", under, *_set_aside(side.set_aside)]
    return f"<div>{''.join(parts)}{_quotes(side.quotes)}{gloss}</div>"


def _other(other: OtherAnswer) -> str:
    head = f"{_text(other.statement)} <span class='soft'>{_text(other.standing)}, "
    head += f"{_text(other.who)}</span>"
    return f"<details><summary>{head}</summary>{_quotes(other.quotes)}</details>"


def _list(slide: ListSlide) -> Iterator[str]:
    if slide.under:
        yield f'<p class="about">{_text(slide.under)}</p>'
    items = (
        f"<li>{_text(item.text)} <span class='soft'>{_text(item.aside)}</span></li>"
        for item in slide.items
    )
    yield f"<ul>{''.join(items)}</ul>"


def _set_aside(reason: str) -> Iterator[str]:
    if reason:
        yield f'<p class="aside">Set aside: {_text(reason)}</p>'


def _quotes(quotes: Iterable[SlideQuote]) -> str:
    return "\n".join(map(_quote, quotes))


def _quote(quote: SlideQuote) -> str:
    """Return a quote in its passage, or what was cited and that it is not there any more."""
    title = f"“{quote.title}”" if quote.title else ""
    parts = [quote.outlet, title, quote.section, quote.date, quote.source]
    where = _text(", ".join(part for part in parts if part))
    doubt = f' <span class="aside">{_text(quote.doubt)}</span>' if quote.doubt else ""
    place = f"<code>{_text(quote.place)}</code>"
    if quote.supports:
        words = f"{_text(quote.before)}<mark>{_text(quote.cited)}</mark>{_text(quote.after)}"
        header = f'<span class="soft">{_text(quote.header)}</span><br>' if quote.header else ""
        shown = f'<blockquote lang="{_text(quote.language)}">{header}“{words}”</blockquote>'
    else:
        shown = f'<blockquote class="gone">Not found as cited: {_text(quote.cited)}</blockquote>'
    return f"<figure>{shown}<figcaption>{where} · {place}{doubt}</figcaption></figure>"
