"""Passages read as the numbers of their words: how much of a query they have, and in what order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.search.stored.shelf import Live
    from tui.search.stored.word_query import WordQuery

# The parts of a score, which make up 1.
_MET: Final = 0.66  # how much of the query a passage has, and how well
_ORDER: Final = 0.3  # how much of it in the order typed
_FOCUS: Final = 0.04  # how much of the passage that is
_LEAST_MET: Final = 0.5  # of the weight of a query, or a passage does not answer
# What it is worth that a word stands so many places behind the one before it: one word between
# them may have been dropped.
_BESIDE: Final = (0.0, 1.0, 0.9, 0.3, 0.3, 0.3)
_NEAR: Final = len(_BESIDE) - 1
_FAR: Final = 0.1  # likewise more places
_BEHIND: Final = 2  # words at most from the name of a product to its number

Sought: TypeAlias = "tuple[int, float, str]"
"""The place in the query of the word meant, how well it is, and the word of the segment."""

Variants: TypeAlias = "list[tuple[int, float, str]]"
"""The words of a segment that a word of the query stands for: number, how well, the word."""


class Answer(NamedTuple):
    """A passage of a segment with its score, and how many words of the query have a match.

    `words` are those of its words that are meant, in the order of the passage.
    """

    score: float
    live: Live
    passage: int
    met: int
    words: list[str]


def answers(
    query: WordQuery, known: Sequence[Variants], live: Live, passages: Iterable[int]
) -> list[Answer]:
    """Return those of the passages that answer, in their order."""
    meant: dict[int, Sought] = {}
    for place, each in enumerate(known):
        for number, quality, word in each:
            if number not in meant or quality > meant[number][1]:
                meant[number] = (place, quality, word)
    sought, content = frozenset(meant), frozenset(query.content)
    weights = query.weights
    total = sum(weights) or 1.0
    token_at, tokens = live.segment.token_at, live.segment.tokens
    found: list[Answer] = []
    for passage in passages:
        line = tokens[token_at[passage] : token_at[passage + 1]]
        best: dict[int, float] = {}
        for token in sought.intersection(line):
            place, quality, _ = meant[token]
            if place not in best or quality > best[place]:
                best[place] = quality
        met = len(content & best.keys())
        if len(content) - met > query.spare or not query.needed <= best.keys():
            continue
        gained = 0.0
        for place, quality in best.items():
            gained += weights[place] * quality
        if gained < _LEAST_MET * total:
            continue
        spots = [(at, meant[token]) for at, token in enumerate(line.tolist()) if token in sought]
        if query.behind and not all(_is_behind(place, spots) for place in query.behind):
            continue
        if len(spots) == len(best):
            order = _of_single({place: at for at, (place, _, _) in spots}, len(weights))
        else:
            order = _of_several(spots, len(weights))
        focus = len(spots) / max(1, len(line))
        score = _MET * gained / total + _ORDER * order + _FOCUS * focus
        found.append(Answer(score, live, passage, met, [word for _, (_, _, word) in spots]))
    return found


def _is_behind(place: int, spots: list[tuple[int, Sought]]) -> bool:
    """Tell whether a word stands behind the one before it, with no more than one between them."""
    before = [at for at, (other, _, _) in spots if other == place - 1]
    return any(
        0 < at - earlier <= _BEHIND
        for at, (other, _, _) in spots
        if other == place
        for earlier in before
    )


def _of_single(spots: dict[int, int], count: int) -> float:
    """Return what `_of_several` does, where each word stands in one place: quicker."""
    order = 0.0
    for place, at in spots.items():
        gap = spots.get(place + 1, at) - at
        if gap > 0:
            order += _BESIDE[gap] if gap <= _NEAR else _FAR
    return order / (count - 1) if count > 1 else 1.0


def _of_several(spots: list[tuple[int, Sought]], count: int) -> float:
    """Return the share of neighbouring words of the query that stand side by side, in order.

    It is one reading of the passage that counts: a word stands in one place for both neighbours.
    """
    if count < 2:
        return 1.0
    places: dict[int, list[int]] = {}
    for at, (place, _, _) in spots:
        places.setdefault(place, []).append(at)
    before: list[int] = []
    worths: list[float] = []
    most = 0.0
    last = -1
    for place in sorted(places):
        here = places[place]
        reached = []
        for at in here:
            best = most
            if place == last + 1:
                for earlier, worth in zip(before, worths, strict=True):
                    gap = at - earlier
                    if gap <= 0:
                        break
                    beside = worth + (_BESIDE[gap] if gap <= _NEAR else _FAR)
                    best = max(best, beside)
            reached.append(best)
        before, worths, last = here, reached, place
        most = max(reached)
    return most / (count - 1)
