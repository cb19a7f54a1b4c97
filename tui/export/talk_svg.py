"""A talk as a picture: its slides below each other, as a terminal of 80x24 shows them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from tui.export.flowing import Bars, cells
from tui.export.slide_pages import pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.export.flowing import Line
    from tui.export.slide_models import Talk

_COLUMNS: Final = 80
_LINES: Final = 24
_CELL: Final = (9.6, 21.0)
_GAP: Final = 16.0

_COLOURS: Final = {
    "title": "#ffffff",
    "strong": "#ffffff",
    "text": "#e8e8e8",
    "muted": "#a0a8b2",
    "accent": "#8cc4ee",
    "dispute": "#ff9d8f",
    "rule": "#5a636e",
    "cited": "#111111",
}
_BOLD: Final = frozenset({"title", "strong", "dispute"})
_GROUND: Final = "#0b0d10"
_MARK: Final = "#e5bd63"


def as_svg(talk: Talk, number: int = 0) -> str:
    """Return all slides, or slide `number` alone, as one SVG that names no outside resource."""
    frames: list[list[Line]] = []
    for index, slide in enumerate(talk.slides, 1):
        if number in {0, index}:
            laid = pages(slide, _COLUMNS, _LINES - 3, Bars())
            count = f"  {index} of {len(talk.slides)}"
            for part, page in enumerate(laid, 1):
                told = f"{count}, {part} of {len(laid)}" if len(laid) > 1 else count
                below: list[Line] = [[] for _ in range(_LINES - 2 - len(page))]
                frames.append([[], *page, *below, [(told, "muted")]])
    width = _COLUMNS * _CELL[0]
    height = _LINES * _CELL[1] + _CELL[1] / 2
    total = len(frames) * (height + _GAP) - _GAP
    size = f'viewBox="0 0 {width:g} {total:g}" width="{width:g}" height="{total:g}"'
    font = 'font-family="\'DejaVu Sans Mono\', Menlo, Consolas, monospace" font-size="16"'
    drawn = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {font}>',
        f"<title>{_text(talk.title)}</title>",
    ]
    for index, frame in enumerate(frames):
        top = index * (height + _GAP)
        drawn.append(
            f'<rect y="{top:g}" width="{width:g}" height="{height:g}" rx="6" fill="{_GROUND}"/>'
        )
        for y, line in enumerate(frame):
            drawn += _line(line, top + y * _CELL[1])
    return "\n".join([*drawn, "</svg>", ""])


def _line(line: Line, top: float) -> Iterator[str]:
    """Yield the pieces of a line, each held to its cells whatever font draws it."""
    x = 0
    for text, part in line:
        size = cells(text)
        left, width = x * _CELL[0], size * _CELL[0]
        x += size
        if part in {"cited", "bar"}:
            inner = 0.5 if part == "bar" else 0.0
            # A bar is the half of its cell that touches the words.
            shift = _CELL[0] / 2 if part == "bar" and text == Bars().open else 0.0
            yield (
                f'<rect x="{left + shift:g}" y="{top + 2:g}" width="{width * (1 - inner):g}" '
                f'height="{_CELL[1]:g}" fill="{_MARK}"/>'
            )
        if part != "bar" and text.strip():
            weight = ' font-weight="700"' if part in _BOLD else ""
            yield (
                f'<text x="{left:g}" y="{top + 17:g}" textLength="{width:g}" '
                f'lengthAdjust="spacingAndGlyphs" xml:space="preserve" '
                f'fill="{_COLOURS.get(part, _COLOURS["text"])}"{weight}>{_text(text)}</text>'
            )


def _text(text: str) -> str:
    """Return text as XML holds it: what XML cannot hold is shown as a replacement."""
    return escape(text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd"), quote=True)
