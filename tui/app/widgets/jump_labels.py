"""Labels of a letter or two, laid over what can be followed. No Textual widget knows them here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.look import Look

LETTERS: Final = "asdfghjklqwertyuiopzxcvbnm"
"""What labels are made of, the letters under the fingers first."""


def labels(count: int) -> list[str]:
    """Return `count` labels, no one the beginning of another, as many of one letter as can be."""
    size = len(LETTERS)
    firsts = 0
    while size - firsts + firsts * size < count and firsts < size:
        firsts += 1
    single = list(LETTERS[: size - firsts])
    double = [first + second for first in LETTERS[size - firsts :] for second in LETTERS]
    return [*single, *double][:count]


def overlaid(strip: Strip, marks: Sequence[tuple[int, str]], look: Look) -> Strip:
    """Return a line with labels laid over it, each in brackets from its cell on.

    A label is bold and the reverse of what it lies on, so that it is seen without colours too.
    """
    width = strip.cell_length
    for x, text in marks:
        label = f"[{text}]"
        first = max(0, min(x, width - len(label)))
        before, under, after = (
            strip.crop(0, first),
            strip.crop(first, first + len(label)),
            strip.crop(first + len(label), width),
        )
        ground = next((s.style for s in under if s.style), None)
        reverse = not (ground and ground.reverse)
        style = look.style("accent") + Style(bold=True, reverse=reverse)
        strip = Strip([*before, Segment(label, style), *after], width)
    return strip
