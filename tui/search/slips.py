"""Words a slip or two away from each other, without importing anything: for one look-up.

A slip is a letter too many, too few, another, or two neighbours in the wrong order. The explorer
measures the same with rapidfuzz, whose import alone takes longer than all of this.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

_CHANGED_A_SLIP = 2  # letters that one slip can add to or take from the set of a word's letters


def near(word: str, vocabulary: Collection[str], edits: int) -> list[tuple[str, int]]:
    """Return the words of `vocabulary` at most `edits` slips from `word`, itself excepted.

    Nearest first, then by letters.
    """
    if edits == 1:
        alphabet = set().union(*vocabulary)
        found = {other: 1 for other in _slipped(word, alphabet) if other in vocabulary}
        found.pop(word, None)
    else:
        letters = set(word)
        most = _CHANGED_A_SLIP * edits
        found = {
            other: distance
            for other in vocabulary
            if abs(len(other) - len(word)) <= edits
            and len(letters.symmetric_difference(other)) <= most
            and 0 < (distance := slips(word, other, edits)) <= edits
        }
    return sorted(found.items(), key=lambda pair: (pair[1], pair[0]))


def _slipped(word: str, alphabet: Collection[str]) -> Iterator[str]:
    """Yield every word that one slip makes of `word`."""
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        for letter in alphabet:
            yield before + letter + after
        if after:
            yield before + after[1:]
            for letter in alphabet:
                yield before + letter + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


def slips(first: str, second: str, most: int) -> int:
    """Return how many slips lie between two words, or `most` + 1 where it is more than that."""
    above: list[int] = []
    row = list(range(len(second) + 1))
    for at, letter in enumerate(first, 1):
        higher, above, row = above, row, [at]
        for place, other in enumerate(second, 1):
            if letter == other:
                best = above[place - 1]
            else:
                best = 1 + min(above[place - 1], above[place], row[place - 1])
                if at > 1 and place > 1 and letter == second[place - 2] and first[at - 2] == other:
                    best = min(best, higher[place - 2] + 1)
            row.append(best)
        if min(row) > most and min(above) > most:
            return most + 1
    return min(row[-1], most + 1)
