"""What stands around a place, compared with what stood around the quote when it was cited."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from tui.evidence.anchor import WIDTH
from tui.evidence.folding import fold
from tui.evidence.guard import differences
from tui.evidence.guard_words import DIRECTIONS, NEGATIONS
from tui.evidence.matcher import find_all, tail_errors

if TYPE_CHECKING:
    from tui.records.models import Evidence

ALIKE: Final = 0.7
"""From which likeness on a side is the one recorded; unrelated lines of English have about 0.3."""

_SLACK: Final = 8
_GLUED_BEFORE: Final = re.compile(r"(?:\w|[$€£¥₹%+−-]|(?<=\d)[.,])+$")
_GLUED_AFTER: Final = re.compile(r"^(?:\w|[%°$€£]|[.,](?=\d))+")
_NEXT_WORD: Final = re.compile(r"^\s*(?:[^\W_]|[%$€£])+")
_WORDS: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STOPS: Final = re.compile(r"[.!?…。！？\n]")


class Likeness(Struct, frozen=True):
    """How alike the two sides of a place are to what was recorded, 0 to 1; None if unknown."""

    before: float | None
    after: float | None

    @property
    def mean(self) -> float:
        """The mean of the sides that are known; 0 when none is."""
        known = [side for side in (self.before, self.after) if side is not None]
        return sum(known) / len(known) if known else 0.0

    @property
    def strange(self) -> bool:
        """Whether sides are known and none of them is like what was recorded."""
        known = [side for side in (self.before, self.after) if side is not None]
        return bool(known) and max(known) < ALIKE


def likeness(text: str, start: int, end: int, evidence: Evidence) -> Likeness:
    """Compare what surrounds [start, end) of `text` with the recorded prefix and suffix."""
    before = text[max(0, start - 2 * len(evidence.prefix) - _SLACK) : start]
    after = text[end : end + 2 * len(evidence.suffix) + _SLACK]
    return Likeness(_side(before, evidence.prefix), _side(after[::-1], evidence.suffix[::-1]))


def _side(text: str, recorded: str) -> float | None:
    wanted = fold(recorded).strip()
    if not wanted:
        return None
    return max(0.0, 1 - tail_errors(fold(text).rstrip(), wanted) / len(wanted))


def cited_places(text: str, evidence: Evidence) -> list[tuple[int, int]]:
    """Return what now stands between the recorded prefix and suffix, wherever both are found.

    Such a place may hold the quote or something else. None are returned when too little was
    recorded to tell. An empty side counts as the edge of the article if the other side was
    recorded as `describe` does it, with `WIDTH` characters wherever there are so many.
    """
    prefix, suffix = evidence.prefix, evidence.suffix
    whole = len(prefix) == min(WIDTH, evidence.start)
    if not (prefix and suffix) and not (whole and (prefix or suffix)):
        return []
    longest = 2 * len(evidence.exact) + WIDTH
    places: list[tuple[int, int]] = []
    for _, first in find_all(text, prefix) if prefix else [(0, 0)]:
        if suffix:
            last = text.find(suffix, first, first + longest + len(suffix))
        else:
            last = len(text) if len(text) - first <= longest else -1
        if last > first:
            places.append((first, last))
    return places


def edges(text: str, start: int, end: int, evidence: Evidence) -> list[str]:
    """Return, in words, what critical changed where the quote's edges meet their neighbours.

    A quote "4.3 billion" is not found in "24.3 billion", nor "pay $100" in "did not pay $100"
    where "will pay $100" was cited.
    """
    exact = text[start:end]
    before, after = text[max(0, start - WIDTH) : start], text[end : end + WIDTH]
    like = likeness(text, start, end, evidence)
    head, new_head = _glued(_GLUED_BEFORE, evidence.prefix, before, exact[:1])
    # Without a prefix a quote from the start of the article had no digit before it; from
    # elsewhere, nothing is known.
    if not evidence.prefix and (evidence.start or not _number(new_head + exact[:1])):
        head = new_head = ""
    wider = _NEXT_WORD if exact[-1:].isdigit() else _GLUED_AFTER
    tail, new_tail = _glued(wider, evidence.suffix, after, exact[-1:])
    if not evidence.suffix:
        tail = new_tail = ""
    told = differences(head + exact + tail, new_head + exact + new_tail)
    if like.before is not None and like.before >= ALIKE:
        told += _turned(_last_words(evidence.prefix), _last_words(before))
    if like.after is not None and like.after >= ALIKE:
        told += _turned(_first_words(evidence.suffix), _first_words(after))
    return told


def _glued(pattern: re.Pattern[str], cited: str, found: str, edge: str) -> tuple[str, str]:
    """Return what touches the quote at one edge, as recorded and now."""
    one, other = (m.group() if (m := pattern.search(side)) else "" for side in (cited, found))
    inside_a_word = edge.isalpha() and any(letter.isalpha() for letter in one)
    return ("", "") if inside_a_word else (one, other)


def _number(text: str) -> bool:
    return text[-1:].isdigit() and any(letter.isdigit() for letter in text[:-1])


def _last_words(text: str) -> list[str]:
    return _WORDS.findall(_STOPS.split(text)[-1].casefold())[-4:]


def _first_words(text: str) -> list[str]:
    return _WORDS.findall(_STOPS.split(text)[0].casefold())[:3]


def _turned(cited: list[str], found: list[str]) -> list[str]:
    """Tell a negation or direction that came or went among words that otherwise stayed."""
    turns = [[w for w in words if _turns(w)] for words in (cited, found)]
    if turns[0] == turns[1] or not (set(cited) & set(found)) - set(turns[0]):
        return []
    return [f"beside the quote stands “{' '.join(found)}” where “{' '.join(cited)}” was cited"]


def _turns(word: str) -> bool:
    plain = word.replace("’", "'")
    return plain in NEGATIONS or plain in DIRECTIONS or plain.endswith("n't") or plain == "cannot"
