"""Places in an article that a person gave by its words, and the offsets they stand for.

A place is given in one of three ways:
`exact`             the words themselves; they must stand in the text once, or be told apart by
                    `prefix` and `suffix` (words before and after) or by `start`
`first` and `last`  whole lines: from the only line that starts with `first` to the end of the
                    next line that starts with `last`; without `last` just that one line
`start` and `end`   offsets
"""

from __future__ import annotations

from typing import Any, Final

from tui.evidence.matcher import find_all, separate

Place = tuple[int, int]

GIVEN: Final = frozenset({"exact", "prefix", "suffix", "first", "last", "start", "end"})
"""The fields by which a place may be given."""

_SHOWN: Final = 72


def place_of(text: str, given: dict[str, Any]) -> Place | str:
    """Return the offsets of the place that `given` tells, or why it tells none."""
    for name in GIVEN & given.keys():
        kind: type = int if name in {"start", "end"} else str
        if not isinstance(given[name], kind) or isinstance(given[name], bool):
            return f"`{name}` must be {'a number' if kind is int else 'a text'}"
    if "exact" in given:
        return quote_place(text, given)
    if "first" in given:
        return _lines_place(text, given["first"], given.get("last", ""))
    if "start" in given and "end" in given:
        start, end = given["start"], given["end"]
        if 0 <= start < end <= len(text):
            return start, end
        return f"[{start}, {end}) is no stretch of the text, which has {len(text)} characters"
    return "give the place by `exact`, by `first` and `last`, or by `start` and `end`"


def quote_place(text: str, given: dict[str, Any]) -> Place | str:
    """Return the offsets of the quote `exact`, or why it stands nowhere or in several places."""
    exact = given["exact"]
    if not exact.strip():
        return "the quote is empty"
    everywhere = find_all(text, exact)
    if not everywhere:
        return f"the quote does not stand in the text: {_short(exact)}{_nearest(text, exact)}"
    places = find_all(text, exact, given.get("prefix", ""), given.get("suffix", ""))
    if not places:
        return f"the quote does not stand between this prefix and suffix: {_short(exact)}"
    if "start" in given:
        places = [place for place in places if place[0] == given["start"]]
        if not places:
            found = ", ".join(str(start) for start, _ in everywhere)
            return f"the quote starts at {found}, not at {given['start']}: {_short(exact)}"
    if len(places) > 1:
        found = "; ".join(_in_context(text, place) for place in places[:4])
        return (
            f"the quote stands {len(places)} times in the text, give `prefix`, `suffix` or "
            f"`start`: {_short(exact)}: {found}"
        )
    start, end = places[0]
    if given.get("end", end) != end:
        return f"the quote ends at {end}, not at {given['end']}: {_short(exact)}"
    return start, end


def _lines_place(text: str, first: str, last: str) -> Place | str:
    if not first.strip():
        return "`first` is empty"
    starts = _line_starts(text, first)
    if len(starts) != 1:
        found = f"{len(starts)} lines start" if starts else "no line starts"
        return f"{found} with {_short(first)}; exactly one must"
    if last:
        ends = [start for start in _line_starts(text, last) if start >= starts[0]]
        if not ends:
            return f"no line from there on starts with {_short(last)}"
    else:
        ends = starts
    end = text.find("\n", ends[0])
    return starts[0], len(text) if end < 0 else end


def _line_starts(text: str, words: str) -> list[int]:
    found = (start for start, _ in find_all(text, words))
    return [start for start in found if not start or text[start - 1] == "\n"]


def _nearest(text: str, exact: str) -> str:
    """Return what stands in the text instead, when it is much like the quote."""
    errors = min(len(exact) // 8, 24)
    matches = separate(text, exact, errors, most=1) if errors else []
    if not matches:
        return ""
    return f"; the nearest is {_short(text[matches[0].start : matches[0].end])}"


def _in_context(text: str, place: Place) -> str:
    start, end = place
    before, after = text[max(0, start - 16) : start], text[end : end + 16]
    return f"{start} after “{' '.join(before.split())}”, before “{' '.join(after.split())}”"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return f"“{line if len(line) <= _SHOWN else line[: _SHOWN - 1] + '…'}”"
