"""Where a pattern stands in a text, exactly or with a few errors, and what it costs.

An error is one inserted, deleted or replaced character. The search is the bit-parallel one of
G. Myers ("A fast bit-vector algorithm for approximate string matching based on dynamic
programming", J. ACM 46(3), 1999) in the form of H. Hyyrö (2003): a column of the edit-distance
table is two bit vectors, here Python integers, so a pattern of any length is one word. It finds
where matches end; run over the reversed pattern from there, it finds where they start.
"""

from __future__ import annotations

from msgspec import Struct


class Match(Struct, frozen=True, order=True, gc=False):
    """The stretch [start, end) of a text that matches a pattern with `errors` edits."""

    start: int
    end: int
    errors: int


def find_all(text: str, exact: str, prefix: str = "", suffix: str = "") -> list[tuple[int, int]]:
    """Return every (start, end) of `exact` between `prefix` and `suffix`, overlapping ones too.

    The rule of the W3C's TextQuoteSelector; an empty quote stands at every position.
    """
    whole = prefix + exact + suffix
    found: list[tuple[int, int]] = []
    at = text.find(whole)
    while at >= 0:
        start = at + len(prefix)
        found.append((start, start + len(exact)))
        at = text.find(whole, at + 1)
    return found


def search(text: str, pattern: str, max_errors: int) -> list[Match]:
    """Return the matches with the fewest errors, at most `max_errors`, in the order of their ends.

    One match for every end; of several starts that cost the same, the one that makes the match
    as long as the pattern, or nearest to that. An empty pattern matches nothing.
    """
    ends = _ends(text, pattern, max_errors)
    if not ends:
        return []
    fewest = min(errors for _, errors in ends)
    return [_match(text, pattern, end, errors) for end, errors in ends if errors == fewest]


def separate(text: str, pattern: str, max_errors: int, most: int = 8) -> list[Match]:
    """Return up to `most` matches that do not overlap, those with fewest errors first.

    Of readings of one place that cost the same it is the one nearest to the pattern's length.
    """
    length = len(pattern)
    ends = [
        (errors, start + end)
        for start, stop in _windows(text, pattern, max_errors)
        for end, errors in _ends(text[start:stop], pattern, max_errors)
    ]
    chosen: list[Match] = []
    best = sorted(ends)
    for index, (errors, end) in enumerate(best):
        if any(end > other.start and end - length < other.end for other in chosen):
            continue
        # Ends close by that cost the same are other readings of the same place.
        close = [(cost, at) for cost, at in best[index : index + errors + 1] if at - end <= errors]
        matches = [_match(text, pattern, at, cost) for cost, at in close if cost == errors]
        match = min(matches, key=lambda found: abs(found.end - found.start - length))
        if not any(match.end > other.start and match.start < other.end for other in chosen):
            chosen.append(match)
        if len(chosen) == most:
            break
    return chosen


def _windows(text: str, pattern: str, max_errors: int) -> list[tuple[int, int]]:
    """Return the stretches of `text` outside which no match can lie.

    Cut into one piece more than there may be errors, a pattern has at least one piece that every
    match holds unchanged (the pigeonhole rule), and pieces are found at the speed of `str.find`.
    """
    length, count = len(pattern), max_errors + 1
    if max_errors < 0 or length < 3 * count:  # pieces too short to tell places apart
        return [(0, len(text))]
    spans: list[tuple[int, int]] = []
    for index in range(count):
        first, last = length * index // count, length * (index + 1) // count
        for at, _ in find_all(text, pattern[first:last]):
            start = at - first - max_errors
            spans.append((max(0, start), min(len(text), start + length + 2 * max_errors)))
    windows: list[tuple[int, int]] = []
    for start, stop in sorted(spans):
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(stop, windows[-1][1]))
        else:
            windows.append((start, stop))
    return windows


def tail_errors(text: str, pattern: str) -> int:
    """Return the errors between `pattern` and that end of `text` which is most like it."""
    ends = _ends(text, pattern, len(pattern))
    return ends[-1][1] if ends else len(pattern)


def _ends(text: str, pattern: str, max_errors: int, *, anchored: int = 0) -> list[tuple[int, int]]:
    """Return (end, errors) wherever a match with at most `max_errors` ends.

    With `anchored` 1 the match has to start where the text starts.
    """
    length = len(pattern)
    if not length or max_errors < 0:
        return []
    places: dict[str, int] = {}
    for index, letter in enumerate(pattern):
        places[letter] = places.get(letter, 0) | 1 << index
    full = (1 << length) - 1
    last = 1 << length - 1
    # Bit i of `up` (`down`) says that row i + 1 of the column is one more (less) than row i.
    up, down, errors = full, 0, length
    ends: list[tuple[int, int]] = []
    get = places.get
    for end, letter in enumerate(text, 1):
        equal = get(letter, 0)
        diagonal = (((equal & up) + up) ^ up) | equal
        right_up = down | (full ^ (full & (diagonal | up)))
        right_down = up & diagonal
        if right_up & last:
            errors += 1
        elif right_down & last:
            errors -= 1
        right_up = right_up << 1 | anchored  # else the row above stays 0: it may start anywhere
        either = equal | down
        up = full & (right_down << 1 | ~(either | right_up))
        down = full & right_up & either
        if errors <= max_errors:
            ends.append((end, errors))
    return ends


def _match(text: str, pattern: str, end: int, errors: int) -> Match:
    """Return the match that ends at `end`, its start found by running backwards from there."""
    wanted = len(pattern)
    if not errors:
        return Match(end - wanted, end, 0)
    before = text[max(0, end - wanted - errors) : end][::-1]
    costs = [(0, wanted), *_ends(before, pattern[::-1], errors, anchored=1)]
    lengths = [length for length, cost in costs if cost == errors]
    return Match(end - min(lengths, key=lambda n: (abs(n - wanted), -n)), end, errors)
