"""The sections of an article whose text has changed since it was curated.

Where a section begins and ends is recorded for the text as it was. What is known of the new text
is where its quotes stand now: a section has moved with the quotes in it, and one without quotes
with those before and behind it, if both have moved by the same number of characters.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.records.models import Section

Moved = tuple[int, int]
"""Where a quote stood when it was recorded, and where it stands now."""


def resettled(text: str, sections: Iterable[Section], moved: Sequence[Moved]) -> list[Section]:
    """Return the sections of which it is known where they are in `text`; the others are left out.

    `moved` tells of some quotes where they are now. A section begins and ends with a line: one
    that would not is left out too.
    """
    moved = sorted(moved)
    found: list[Section] = []
    for section in sections:
        start, end = _now(section, moved)
        whole = 0 <= start < end <= len(text)
        if whole and text[start - 1 : start] in {"", "\n"} and text[end : end + 1] in {"", "\n"}:
            found.append(replace(section, start=start, end=end))
    return found


def _now(section: Section, moved: Sequence[Moved]) -> tuple[int, int]:
    """Return where a section is now, nowhere if the quotes around it do not agree."""
    first = bisect_left(moved, (section.start, -1))
    behind = bisect_left(moved, (section.end, -1))
    shifts = [now - before for before, now in moved[max(0, first - 1) : behind + 1]]
    inside = [now - before for before, now in moved[first:behind]]
    if inside:
        return section.start + inside[0], section.end + inside[-1]
    if len(set(shifts)) == 1:
        return section.start + shifts[0], section.end + shifts[0]
    return -1, -1
