"""Text with its spelling evened out, and the way back to the offsets it came from.

Characters are composed (NFC), and each run of white space becomes one space or, on demand,
nothing. Nothing else changes: case, quotes and dashes stay as printed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACES: Final = re.compile(r"\s+")
_OTHER: Final = re.compile(r"[^\x00-\x7f]+")


class Folded:
    """`text` folded from `original`; `back` maps a stretch of it to the original's offsets."""

    def __init__(self, original: str, *, delete_spaces: bool = False) -> None:
        changes = sorted([*_compositions(original), *_spaces(original, delete=delete_spaces)])
        parts: list[str] = []
        # Parallel lists, one entry for every unchanged or changed stretch: where it starts in the
        # folded text, where in the original, and where a changed one ends there (else -1).
        self._folded: list[int] = []
        self._original: list[int] = []
        self._ends: list[int] = []
        length = at = 0
        for start, end, instead in changes:
            if at < start:
                self._note(length, at, -1)
                parts.append(original[at:start])
                length += start - at
            if instead:
                self._note(length, start, end)
                parts.append(instead)
                length += len(instead)
            at = end
        if at < len(original):
            self._note(length, at, -1)
            parts.append(original[at:])
        self.text = "".join(parts)

    def _note(self, folded: int, original: int, end: int) -> None:
        self._folded.append(folded)
        self._original.append(original)
        self._ends.append(end)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Return the original's stretch for [start, end), which must not be empty.

        A stretch that begins or ends inside something that was changed gets all of it.
        """
        first = bisect_right(self._folded, start) - 1
        from_ = self._original[first]
        if self._ends[first] < 0:
            from_ += start - self._folded[first]
        last = bisect_right(self._folded, end - 1) - 1
        to = self._ends[last]
        if to < 0:
            to = self._original[last] + end - self._folded[last]
        return from_, to


@lru_cache(maxsize=2)
def folded(text: str, *, delete_spaces: bool) -> Folded:
    """Return `text` folded, with the way back.

    Both ways of folding the last text are kept: all the quotes of a changed article are looked for
    in it one after the other, and to fold it takes ten times as long as to look for one.
    """
    return Folded(text, delete_spaces=delete_spaces)


def fold(text: str, *, delete_spaces: bool = False) -> str:
    """Return `text` folded, without the way back."""
    return _SPACES.sub("" if delete_spaces else " ", unicodedata.normalize("NFC", text))


def _spaces(text: str, *, delete: bool) -> Iterator[tuple[int, int, str]]:
    for run in _SPACES.finditer(text):
        if delete:
            yield run.start(), run.end(), ""
        elif run.group() != " ":
            yield run.start(), run.end(), " "


def _compositions(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what NFC changes, in stretches as short as can be composed alone."""
    if unicodedata.is_normalized("NFC", text):
        return
    for run in _OTHER.finditer(text):
        # A letter before the run may take a combining mark from it.
        start, end = max(0, run.start() - 1), run.end()
        while start < end:
            stop = start + 1
            if text[start].isspace():  # white space is folded by itself
                start = stop
                continue
            while stop < end and _joins(text, start, stop):
                stop += 1
            cluster = text[start:stop]
            composed = unicodedata.normalize("NFC", cluster)
            if composed != cluster:
                yield start, stop, composed
            start = stop


def _joins(text: str, start: int, stop: int) -> bool:
    """Tell whether the character at `stop` may change together with those before it."""
    if unicodedata.combining(text[stop]):
        return True
    together = unicodedata.normalize("NFC", text[start : stop + 1])
    before = unicodedata.normalize("NFC", text[start:stop])
    return together != before + unicodedata.normalize("NFC", text[stop])
