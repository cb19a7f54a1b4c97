"""A view narrowed to the lines that say some words, wherever in what they show or rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.app.views.lines import Line
from tui.insight.attribution import says_so
from tui.search.normalise import words as level

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.records.models import Dossier


class Narrowed(NamedTuple):
    """The lines that are left, each part under its heading; how many choices, and of how many."""

    lines: list[Line]
    found: int
    total: int


class Narrowing:
    """Finds lines by words; case, accents and separators do not count, half a word is enough."""

    def __init__(self, dossier: Dossier, lines: Sequence[Line]) -> None:
        self._dossier = dossier
        self._lines = lines
        self._told: list[str] = []

    def by(self, typed: str) -> Narrowed:
        """Return the lines that say all words of `typed`; a part without any loses its heading."""
        total = sum(not line.is_heading for line in self._lines)
        wanted = needles(typed)
        if not wanted:
            return Narrowed(list(self._lines), total, total)
        if not self._told:
            self._told = [self._all_of(line) for line in self._lines]
        kept: list[Line] = []
        part: list[Line] = []
        for line, told in zip(self._lines, self._told, strict=True):
            if line.is_heading:
                kept += _counted(part)
                part = [line]
            elif says(told, wanted):
                part.append(line)
        kept += _counted(part)
        return Narrowed(kept, sum(not line.is_heading for line in kept), total)

    def _all_of(self, line: Line) -> str:
        """Return all that a line shows when it is the current one."""
        if line.is_heading:
            return ""
        facts = [self._dossier.facts[fact_id] for fact_id in line.facts]
        return levelled(
            " ".join(
                (
                    *(text for text, _ in line.head),
                    line.text,
                    *(text for text, _ in line.tail),
                    *line.notes,
                    *(fact.statement for fact in facts),
                    *says_so(self._dossier, facts),
                )
            )
        )


def needles(typed: str) -> list[str]:
    """Return what is to be found of what is typed, a piece for each word."""
    return [piece for word in typed.split() if (piece := " ".join(level(word)))]


def levelled(text: str) -> str:
    """Return a text as `needles` are looked for in it."""
    return " ".join(level(text))


def says(text: str, wanted: Sequence[str]) -> bool:
    """Tell whether a levelled text has all of some needles."""
    return all(piece in text for piece in wanted)


def _counted(part: list[Line]) -> list[Line]:
    """Return a part with its heading counting what is left of it; nothing if nothing is."""
    if not part or not part[0].is_heading:
        return part
    head, *rest = part
    if not rest:
        return []
    counts = len(head.tail) == 1 and head.tail[0][0].isdigit()
    return [head._replace(tail=((str(len(rest)), "muted"),)) if counts else head, *rest]
