"""An article's text and sections -> its passages, the unit of search and of coverage.

A passage is a sentence, a heading, a list item or a table row; its id is `article@start`. It
never crosses a newline or the border of a section, no two overlap, and every character that is
not white space is in exactly one. A list item of several sentences gives a passage a sentence,
all of kind `item`. The rule of a table (`---|---`) and a line of stars belong to the text and are
passages, but hold nothing to cite: `content` is false for a passage without letter or digit.
"""

from __future__ import annotations

import re
from heapq import heappop, heappush
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from tui.evidence.sentences import sentence_spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.records.models import Role, Section

Kind = Literal["sentence", "heading", "item", "row"]

_LONGEST_HEADING: Final = 120  # characters; the longest in the articles at hand has 98
_HEADING_ROLES: Final = frozenset({"title", "heading"})
_NEVER_HEADING: Final = frozenset({"byline", "pull-quote"})
_BULLET: Final = re.compile(
    r"(?:[•‣▪◦●○■□▶►→✓✔✗✘–*+·-]|\d{1,3}[.)]|\(\d{1,3}\)|[a-z]\)|\([a-z]\))[^\S\n]+\S"
)
# The blocks where signs used as bullets live: arrows, symbols, dingbats and the emoji planes.
_PICTURE: Final = re.compile(
    "(?:[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
    "|[0-9#*]\ufe0f?\u20e3)[\ufe0f\u200d\U0001f000-\U0001faff]*[^\\S\n]+\\S"
)
_HASHES: Final = re.compile(r"#{1,6}[^\S\n]+\S")
_SAYS: Final = re.compile(r"[^\W_]")
_FINAL: Final = frozenset(".!?…:;,。！？｡：；，।؟۔")
_CLOSING: Final = "\"'”’»›)]}」』】》〉）*_ "


class Passage(Struct, frozen=True, gc=False):
    """The stretch [start, end) of an article's text, in code points.

    `paragraph` counts the lines that are not blank from 0; the rows of a table share one.
    """

    start: int
    end: int
    role: Role
    kind: Kind
    paragraph: int
    content: bool = True


def passage_id(article_id: str, passage: Passage) -> str:
    """Return the id of a passage: `article@start`."""
    return f"{article_id}@{passage.start}"


def split(text: str, sections: Sequence[Section]) -> list[Passage]:
    """Return the passages of `text` in order. Text in no section counts as body."""
    passages: list[Passage] = []
    stretches = _stretches(sections, len(text))
    at = 0
    paragraph = -1
    above = ""  # the kind of the line above, "" where that was blank
    for start, end in _lines(text):
        while at + 1 < len(stretches) and stretches[at].end <= start:
            at += 1
        here = ""
        for first, last, role in _pieces(text, start, end, stretches, at):
            kind = _kind(text, first, last, role, above)
            if not here:
                here = kind
                paragraph += 0 if kind == above == "row" else 1
            for begin, stop in _spans(text, first, last, kind):
                says = _SAYS.search(text, begin, stop) is not None
                passages.append(Passage(begin, stop, role, kind, paragraph, says))
        above = here
    return passages


class _Stretch(Struct, frozen=True):
    start: int
    end: int
    role: Role


def _stretches(sections: Sequence[Section], length: int) -> list[_Stretch]:
    """Cut [0, length) into stretches of one role each.

    Where sections overlap, which `check` reports, the first in the list has the text.
    """
    opening: dict[int, list[int]] = {}
    borders = {0, length}
    for index, section in enumerate(sections):
        start, end = max(section.start, 0), min(section.end, length)
        if start < end:
            opening.setdefault(start, []).append(index)
            borders |= {start, end}
    stretches: list[_Stretch] = []
    active: list[int] = []
    last = -2  # the section the stretch before came from; -1 is none
    marks = sorted(borders)
    for start, end in pairwise(marks):
        for index in opening.get(start, ()):
            heappush(active, index)
        while active and sections[active[0]].end <= start:
            heappop(active)
        top = active[0] if active else -1
        role: Role = sections[top].role if active else "body"
        if top == last:
            stretches[-1] = _Stretch(stretches[-1].start, end, role)
        else:
            stretches.append(_Stretch(start, end, role))
        last = top
    return stretches


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of every line, blank ones too, without its newline."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        if end < 0:
            end = len(text)
        yield start, end
        start = end + 1


def _pieces(
    text: str, start: int, end: int, stretches: list[_Stretch], at: int
) -> Iterator[tuple[int, int, Role]]:
    """Yield the parts of a line in one stretch each, without outer white space."""
    while at < len(stretches) and stretches[at].start < end:
        stretch = stretches[at]
        first, last = max(start, stretch.start), min(end, stretch.end)
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            yield first, last, stretch.role
        at += 1


def _kind(text: str, first: int, last: int, role: Role, above: str) -> Kind:
    """Return what the line [first, last) holds; `heading` of an unmarked one is a guess."""
    if role in _HEADING_ROLES:
        return "heading"
    if role == "table" or _is_row(text, first, last, above):
        return "row"
    if _HASHES.match(text, first, last):
        return "heading"
    if _BULLET.match(text, first, last) or _PICTURE.match(text, first, last):
        return "item"
    if role not in _NEVER_HEADING and _seems_heading(text, first, last):
        return "heading"
    return "sentence"


def _is_row(text: str, first: int, last: int, above: str) -> bool:
    """Tell a table row: two bars, or one bar in a rule or under another row."""
    bars = text.count("|", first, last)
    if bars > 1:
        return True
    return bars == 1 and (above == "row" or not text[first:last].strip("|:-+= \t"))


def _seems_heading(text: str, first: int, last: int) -> bool:
    if last - first > _LONGEST_HEADING:
        return False
    line = text[first:last]
    bare = line.rstrip(_CLOSING)
    if not bare or bare[-1] in _FINAL or not _SAYS.search(bare):
        return False
    return len(sentence_spans(text, first, last)) == 1


def _spans(text: str, first: int, last: int, kind: Kind) -> list[tuple[int, int]]:
    if kind in {"heading", "row"}:
        return [(first, last)]
    return sentence_spans(text, first, last)
