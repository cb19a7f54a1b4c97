"""Quotes cut to the room there is: around the cited words, at spaces, each cut with its sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.export.flowing import flow

if TYPE_CHECKING:
    from tui.export.flowing import Bars, Line, Piece
    from tui.export.slide_models import SlideQuote

_LEAST: Final = 14
"""Less context than this many characters is none."""


def quote_runs(quote: SlideQuote, room: int, cut: str) -> list[Piece]:
    """Return a quote in about `room` characters: context goes first, then the cited words' ends.

    What remains is as printed, in its order; the sign `cut` stands wherever something is left out.
    """
    before, cited, after = quote.before, quote.cited, quote.after
    if len(before) + len(cited) + len(after) <= room:
        return _quoted([(before, "text"), (cited, "cited"), (after, "text")])
    spare = room - len(cited)
    if spare < 0:
        return _quoted(_window(quote, room, cut))
    tail = min(len(after), max(spare // 2, spare - len(before)))
    head = min(len(before), spare - tail)
    return _quoted(
        [*_last_words(before, head, cut), (cited, "cited"), *_first_words(after, tail, cut)]
    )


def fitted(quote: SlideQuote, width: int, height: int, bars: Bars) -> list[Line]:
    """Return a quote in lines of `width` cells, cut to at most `height` of them if it must be."""
    room = len(quote.before) + len(quote.cited) + len(quote.after)
    while True:
        lines = flow(quote_runs(quote, room, bars.cut), width, bars)
        if len(lines) <= height or room < _LEAST:
            return lines
        near = room * height // len(lines) + 2 * width  # from here on step by step
        room = min(room - 6, width * height, near)


def _quoted(runs: list[Piece]) -> list[Piece]:
    return [("“", "muted"), *(run for run in runs if run[0]), ("”", "muted")]


def _last_words(text: str, room: int, cut: str) -> list[Piece]:
    if len(text) <= room:
        return [(text, "text")]
    at = text.find(" ", len(text) - room - 1) if room >= _LEAST else -1
    if at < 0 or at + 1 >= len(text):
        return [(f"{cut} " if text.endswith(" ") else cut, "muted")]
    return [(cut, "muted"), (text[at:], "text")]


def _first_words(text: str, room: int, cut: str) -> list[Piece]:
    if len(text) <= room:
        return [(text, "text")]
    at = text.rfind(" ", 0, room + 1) if room >= _LEAST else -1
    if at <= 0:
        return [(f" {cut}" if text.startswith(" ") else cut, "muted")]
    return [(text[:at], "text"), (f" {cut}", "muted")]


def _window(quote: SlideQuote, room: int, cut: str) -> list[Piece]:
    """Return the part of the cited words that holds the key, in about `room` characters."""
    cited = quote.cited
    first, last = quote.key
    start = max(0, min(first, last - room)) if last <= room else max(0, last - room)
    end = min(len(cited), start + max(room, last - start))
    if start > 0:
        space = cited.find(" ", start, first + 1)
        start = space + 1 if space >= 0 else first
    if end < len(cited):
        space = cited.rfind(" ", max(last, start), end + 1)
        end = space if space > start else end
    runs: list[Piece] = [(cited[start:end], "cited")]
    if start > 0 or quote.before.strip():
        runs.insert(0, (f"{cut} ", "muted"))
    if end < len(cited) or quote.after.strip():
        runs.append((f" {cut}", "muted"))
    return runs
