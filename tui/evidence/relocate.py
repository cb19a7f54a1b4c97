"""Looking for a quote in a text that is not, or not there, as it was when it was cited.

What the states mean and in which order they are tried is written in `tui.evidence.anchor`.
"""

from __future__ import annotations

from typing import Final

from tui.evidence.anchor import WIDTH, Anchor
from tui.evidence.context import cited_places, edges, likeness
from tui.evidence.folding import fold, folded
from tui.evidence.guard import differences
from tui.evidence.matcher import find_all, separate
from tui.records.models import Evidence

_SHORT: Final = 12  # characters: a quote so short says little when all around it is different
_LONG_WORD: Final = 32  # characters
_MANY: Final = 64  # places of one quote that are compared with each other
_CLEAR: Final = 0.15  # by how much likeness the best of several places must be ahead

Span = tuple[int, int]


def relocate(text: str, evidence: Evidence) -> Anchor:
    """Return where the quote, which is not empty, stands in `text` now; never `exact`."""
    hits = find_all(text, evidence.exact)
    if hits and len(hits) != evidence.occurs:
        best, _ = _best(text, evidence, hits)
        return Anchor(
            "ambiguous",
            *best,
            f"the quote stood {_times(evidence.occurs)}, now {_times(len(hits))}",
        )
    return (
        _placed(text, evidence, hits)
        or _respaced(text, evidence, delete=False)
        or _respaced(text, evidence, delete=True)
        or _approximate(text, evidence)
        or Anchor("lost", None, None, "nothing like the quote is in the text")
    )


def _between(text: str, hit: Span, prefix: str, suffix: str) -> bool:
    return text.endswith(prefix, 0, hit[0]) and text.startswith(suffix, hit[1])


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _placed(text: str, evidence: Evidence, hits: list[Span]) -> Anchor | None:
    """Judge places where the quote stands as it was cited, but for white space."""
    if not hits:
        return None
    best, clear = _best(text, evidence, hits)
    if not clear:
        return Anchor(
            "ambiguous", *best, f"the quote stands {_times(len(hits))}, each place as good"
        )
    return _doubt(text, evidence, best) or Anchor("moved", *best, _shift(evidence, best))


def _respaced(text: str, evidence: Evidence, *, delete: bool) -> Anchor | None:
    """Look for the quote with white space folded, or without any."""
    quote = fold(evidence.exact, delete_spaces=delete).strip()
    whole = folded(text, delete_spaces=delete)
    hits = [whole.back(*hit) for hit in find_all(whole.text, quote)]
    anchor = _placed(text, evidence, hits)
    if anchor is None or anchor.state != "moved" or not delete:
        return anchor
    found = text[anchor.start : anchor.end]
    told = differences(evidence.exact, found, letters=False)  # "14 3" is not "143"
    return Anchor("doubtful", anchor.start, anchor.end, "; ".join(told)) if told else anchor


def _best(text: str, evidence: Evidence, hits: list[Span]) -> tuple[Span, bool]:
    """Return the best of several places, and whether it is clear of the others.

    What stood around the quote decides; where that is equal the place nearest to the recorded
    one is the guess.
    """
    if len(hits) == 1:
        return hits[0], True
    near = sorted(hits, key=lambda hit: abs(hit[0] - evidence.start))
    full = [hit for hit in near if _between(text, hit, evidence.prefix, evidence.suffix)]
    if len(full) == 1:
        return full[0], True
    ranked = sorted(
        ((likeness(text, *hit, evidence).mean, hit) for hit in (full or near)[:_MANY]),
        key=lambda pair: -pair[0],
    )
    return ranked[0][1], ranked[0][0] - ranked[1][0] >= _CLEAR


def _approximate(text: str, evidence: Evidence) -> Anchor | None:
    """Look for the quote with a few errors, and let the guard decide what it is worth."""
    quote = fold(evidence.exact).strip()
    whole = folded(text, delete_spaces=False)
    ranked: list[tuple[float, int, Span]] = []
    for match in separate(whole.text, quote, _most_errors(len(quote))):
        span = _whole_words(text, whole.back(match.start, match.end), evidence)
        like = likeness(text, *span, evidence).mean
        worth = 1 - match.errors / len(quote) + like
        ranked.append((-worth, abs(span[0] - evidence.start), span))
    if not ranked:
        return None
    ranked.sort()
    worth, _, best = ranked[0]
    told = differences(evidence.exact, text[slice(*best)])
    if told:
        return Anchor("doubtful", *best, "; ".join(told))
    if len(ranked) > 1 and ranked[1][0] - worth < _CLEAR:
        return Anchor("ambiguous", *best, "several places are as much like the quote")
    found = " ".join(text[slice(*best)].split())
    return _doubt(text, evidence, best) or Anchor(
        "drifted", *best, f"the text now words it “{found}”"
    )


def _whole_words(text: str, span: Span, evidence: Evidence) -> Span:
    """Widen a place found by likeness to whole words and numbers, where the quote was of such.

    An edge that is the quote's own letter stays: the text may have lost the space beside it.
    """
    start, end = span
    first, last = evidence.exact[0], evidence.exact[-1]
    if first.isdigit() or (
        first.isalpha() and text[start] != first and not evidence.prefix[-1:].isalnum()
    ):
        while start and text[start - 1].isalnum() and span[0] - start < _LONG_WORD:
            start -= 1
    if last.isdigit() or (
        last.isalpha() and text[end - 1] != last and not evidence.suffix[:1].isalnum()
    ):
        while end < len(text) and text[end].isalnum() and end - span[1] < _LONG_WORD:
            end += 1
    return start, end


def _most_errors(length: int) -> int:
    """Return how many errors a quote may have: a quarter of a short one, fewer of a long one."""
    return min(length // 4, 4 + length // 16)


def _doubt(text: str, evidence: Evidence, hit: Span) -> Anchor | None:
    """Return a doubtful anchor when the quote is at `hit` but no longer says what was cited."""
    told = edges(text, *hit, evidence)
    if told:
        return Anchor("doubtful", *hit, "; ".join(told))
    full = _between(text, hit, evidence.prefix, evidence.suffix)
    if not (full and text[slice(*hit)] == evidence.exact):
        cited = fold(evidence.exact).strip()
        for start, end in cited_places(text, evidence):
            if fold(text[start:end]).strip() != cited and (end <= hit[0] or start >= hit[1]):
                now = " ".join(text[start:end].split())
                return Anchor("doubtful", start, end, f"where it was cited stands “{now}”")
    known = max(len(evidence.prefix), len(evidence.suffix)) >= WIDTH
    if known and len(evidence.exact) < _SHORT and likeness(text, *hit, evidence).strange:
        return Anchor("doubtful", *hit, "the words stand there, but all around them is different")
    return None


def _shift(evidence: Evidence, hit: Span) -> str:
    by = hit[0] - evidence.start
    if not by:
        return "it stands where it stood; the text has changed elsewhere"
    return f"it stands {abs(by):,} characters {'later' if by > 0 else 'earlier'} than recorded"
