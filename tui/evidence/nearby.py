"""The passage at one place of a long article, without splitting all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.evidence.passages import split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.evidence.passages import Passage
    from tui.records.models import Section

LONG: Final = 50_000
"""Characters of an article from which on this is worth while."""
_BLANK: Final = "\n\n"
_MOST: Final = 100_000  # characters of lines without a blank one between


def passage_near(text: str, sections: Sequence[Section], offset: int) -> Passage | None:
    """Return the passage that holds `offset`, or the last before it in the same block of lines.

    It is the one that `split` gives but for its `paragraph`, which counts from the block: what a
    passage is depends on its own line and the lines above it up to a blank one. None where the
    block has no passage up to `offset`, or has too many lines to be worth it.
    """
    first = text.rfind(_BLANK, 0, max(0, offset))
    start = first + len(_BLANK) if first >= 0 else 0
    end = text.find("\n", offset)
    end = len(text) if end < 0 else end
    if end - start > _MOST:
        return None
    inside = [
        replace(section, start=max(0, section.start - start), end=section.end - start)
        for section in sections
        if section.start < end and section.end > start
    ]
    before = [each for each in split(text[start:end], inside) if each.start + start <= offset]
    if not before:
        return None
    return replace(before[-1], start=before[-1].start + start, end=before[-1].end + start)
