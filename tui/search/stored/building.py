"""Articles -> the tables of a segment: its words, where they stand, and what typos lead to them."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Generator, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final, get_args

from msgspec import Struct

from tui.records.models import Role
from tui.search.normalise import BREAK, words
from tui.search.stored.format import numbers, packed
from tui.search.stored.pairs import Pairs
from tui.search.stored.record_tokens import is_token

if TYPE_CHECKING:
    from tui.evidence.passages import Passage

ROLES: Final[tuple[str, ...]] = get_args(Role)
SHORTEST_SLIP: Final = 3
LONGEST_SLIP: Final = 24
"""Letters of the words that are found in spite of a slip."""
_A_SLICE: Final = 20_000  # tokens, and of what takes longer:
_PASSAGES_A_SLICE: Final = 1_000
_WORDS_A_SLICE: Final = 1_000


class Kept(Struct, frozen=True, array_like=True):
    """An article in a segment, with the hashes of its text and sections, and its first passage."""

    article: str
    text: str
    sections: str
    first: int


class Contents(Struct, frozen=True):
    """What a segment says of itself; its passages are numbered from 0."""

    articles: list[Kept]
    passages: int


class Builder:
    """Collects articles; `packed` then gives the bytes of their segment."""

    def __init__(self) -> None:
        self._kept: list[Kept] = []
        self._numbers: dict[str, int] = {}
        self._tokens = numbers()
        self._token_at = numbers()
        self._starts = numbers()
        self._ends = numbers()
        self._roles = bytearray()
        self._token_at.append(0)

    def add(
        self, article: str, text: str, passages: list[Passage], *, text_hash: str, sections: str
    ) -> None:
        """Add the passages of an article that say something."""
        self._begin(article, text_hash, sections)
        saying = [passage for passage in passages if passage.content]
        if saying:
            self._say(words("\n".join(text[p.start : p.end] for p in saying)))
        for passage in saying:
            self._place(passage.start, passage.end, ROLES.index(passage.role))

    def _begin(self, part: str, text_hash: str, sections: str) -> None:
        """Begin a part; what is placed from here on belongs to it."""
        self._kept.append(Kept(part, text_hash, sections, len(self._starts)))

    def _say(self, tokens: list[str]) -> None:
        """Add the words of passages, with a break between passages."""
        number = self._numbers
        for token in tokens:
            if token == BREAK:
                self._token_at.append(len(self._tokens))
            else:
                self._tokens.append(number.setdefault(token, len(number)))
        self._token_at.append(len(self._tokens))

    def _place(self, start: int, end: int, role: int) -> None:
        """Add where the next passage stands."""
        self._starts.append(start)
        self._ends.append(end)
        self._roles.append(role)

    def _more(self) -> dict[str, bytes]:
        """Return tables besides those that every segment has."""
        return {}

    def packing(self) -> Iterator[bytes]:
        """Yield b"" after every slice of work, and the bytes of the segment at the end."""
        every = sorted(self._numbers)
        tokens = yield from self._in_order(every)
        lists = yield from self._posted(tokens, len(every))
        having = [0 if is_token(w) else len(e) for w, e in zip(every, lists, strict=True)]
        pairs = Pairs(tokens, self._token_at, having)
        postings, posting_at = _joined(lists)
        lists.clear()
        for _ in pairs.making():
            yield b""
        raw_words, word_at = _encoded(every)
        keys, meant = yield from _slipped(every)
        tables: dict[str, array[int] | bytes | bytearray] = {
            "words": raw_words,
            "word_at": word_at,
            "postings": postings,
            "posting_at": posting_at,
            "tokens": tokens,
            "token_at": self._token_at,
            "pairs": pairs.postings,
            "pair_at": pairs.starts,
            "starts": self._starts,
            "ends": self._ends,
            "roles": self._roles,
            "slips": keys,
            "slip_words": meant,
            **self._more(),
        }
        yield packed(Contents(self._kept, len(self._starts)), tables)

    def _in_order(self, every: list[str]) -> Generator[bytes, None, array[int]]:
        """Return the tokens by the places of their words in `every`, which is sorted."""
        rank = array("I", bytes(4 * len(every)))
        for place, word in enumerate(every):
            rank[self._numbers[word]] = place
        yield b""
        tokens = numbers()
        for first in range(0, len(self._tokens), _A_SLICE):
            tokens.extend([rank[number] for number in self._tokens[first : first + _A_SLICE]])
            yield b""
        return tokens

    def _posted(self, tokens: array[int], count: int) -> Generator[bytes, None, list[array[int]]]:
        """Return for each of `count` words the passages that have it, ascending."""
        lists: list[array[int]] = [numbers() for _ in range(count)]
        for passage, (first, last) in enumerate(pairwise(self._token_at)):
            for number in set(tokens[first:last]):
                lists[number].append(passage)
            if passage % _PASSAGES_A_SLICE == 0:
                yield b""
        return lists


def _encoded(every: list[str]) -> tuple[bytes, array[int]]:
    """Return words one a line, and where each begins with the end of the last."""
    raw = [word.encode("utf-8") for word in every]
    starts = numbers()
    at = 0
    for each in raw:
        starts.append(at)
        at += len(each) + 1
    starts.append(at)
    return b"\n".join([*raw, b""]), starts


def _slipped(every: list[str]) -> Generator[bytes, None, tuple[array[int], array[int]]]:
    """Return the keys of all words, ascending, and the number of the word that each is of."""
    slips = _Slips()
    for place, word in enumerate(every):
        slips.add(place, word)
        if place % _WORDS_A_SLICE == 0:
            yield b""
    keys, meant = numbers(), numbers()
    for bucket in slips.sorted():
        keys.extend([pair >> 32 for pair in bucket])
        meant.extend([pair & 0xFFFFFFFF for pair in bucket])
        yield b""
    return keys, meant


def _joined(lists: list[array[int]]) -> tuple[array[int], array[int]]:
    """Return the lists one behind the other, and where each begins with the end of the last."""
    every, starts = numbers(), numbers()
    for each in lists:
        starts.append(len(every))
        every.extend(each)
    starts.append(len(every))
    return every, starts


def slips_of(word: str) -> set[int]:
    """Return the keys of a word: of itself, and of itself with one letter less.

    Two words one slip apart (a letter too many, too few, another, or two swapped) share a key.
    """
    less = {word[:at] + word[at + 1 :] for at in range(len(word))}
    return {zlib.crc32(each.encode("utf-8")) for each in (word, *less)}


def bears_slips(word: str) -> bool:
    """Tell whether a word may be mistyped: of letters, and neither short nor very long."""
    return SHORTEST_SLIP <= len(word) <= LONGEST_SLIP and word.isalpha()


class _Slips:
    """Pairs of a key and a word's number, in buckets that are quick to sort."""

    def __init__(self) -> None:
        self._buckets: list[list[int]] = [[] for _ in range(256)]

    def add(self, number: int, word: str) -> None:
        if bears_slips(word):
            for key in slips_of(word):
                self._buckets[key >> 24].append(key << 32 | number)

    def sorted(self) -> Iterator[list[int]]:
        """Yield the pairs of each bucket in order, and empty it."""
        for bucket in self._buckets:
            bucket.sort()
            yield bucket
            bucket.clear()
