"""A segment being read: its words, the passages that have them, and what a typo may mean."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tui.search.stored.building import ROLES, Contents, Kept, bears_slips, slips_of
from tui.search.stored.format import DamagedError, Tables
from tui.search.stored.pairs import COMMON, bucket

_LONGEST_RANGE = 4000  # words of one first letter and size that two slips are looked for in
_WIDE = 5  # times as many


class Stretch(NamedTuple):
    """A passage: its article and where it stands there."""

    article: str
    start: int
    end: int
    role: str


class Segment:
    """Reads one segment in place. Damage that shows in use raises DamagedError."""

    def __init__(self, tables: Tables) -> None:
        about = tables.about(Contents)
        self.tables = tables
        self.articles: list[Kept] = about.articles
        self.passages = about.passages
        self._words = tables.bytes("words")
        self._word_at = tables.numbers("word_at")
        self._postings = tables.numbers("postings")
        self._posting_at = tables.numbers("posting_at")
        self.tokens = tables.numbers("tokens")
        self.token_at = tables.numbers("token_at")
        self._pairs = tables.numbers("pairs")
        self._pair_at = tables.numbers("pair_at")
        self._starts = tables.numbers("starts")
        self._ends = tables.numbers("ends")
        self._roles = tables.bytes("roles")
        self._slips = tables.numbers("slips")
        self._slip_words = tables.numbers("slip_words")
        self._firsts = [kept.first for kept in self.articles]
        raw_roles = bytes(self._roles)
        self._present = {role for at, role in enumerate(ROLES) if at in raw_roles}
        self._numbers: dict[str, int] | None = None
        self._sorted: list[str] = []
        self._fits()

    def _fits(self) -> None:
        """Raise DamagedError where the lengths of the tables cannot be."""
        count = self.passages
        fits = (
            len(self._starts) == len(self._ends) == len(self._roles) == count
            and len(self.token_at) == count + 1
            and len(self._word_at) == len(self._posting_at) > 0
            and len(self._slips) == len(self._slip_words)
            and self._word_at[-1] == len(self._words)
            and self._posting_at[-1] == len(self._postings)
            and self.token_at[-1] == len(self.tokens)
            and len(self._pair_at) > 1
            and self._pair_at[-1] == len(self._pairs)
            and self._firsts == sorted(self._firsts)
            and (not self._firsts or (self._firsts[0] == 0 and self._firsts[-1] <= count))
        )
        if not fits:
            raise DamagedError("its tables do not fit each other")

    def __len__(self) -> int:
        """Return how many words there are."""
        return len(self._word_at) - 1

    def word(self, number: int) -> str:
        """Return a word by its number in the order of the dictionary."""
        try:
            raw = self._words[self._word_at[number] : self._word_at[number + 1] - 1]
            return str(raw, "utf-8")
        except (IndexError, UnicodeDecodeError) as error:
            raise DamagedError("its words are damaged") from error

    def number(self, word: str) -> int | None:
        """Return the number of a word, or None."""
        if self._numbers is not None:
            return self._numbers.get(word)
        place = self._place(word)
        return place if place < len(self) and self.word(place) == word else None

    def warm(self) -> None:
        """Take the words into memory: a few milliseconds that many look-ups are worth."""
        if self._numbers is None:
            try:
                every = str(self._words, "utf-8").split("\n")[:-1]
            except UnicodeDecodeError as error:
                raise DamagedError("its words are damaged") from error
            self._numbers = {word: number for number, word in enumerate(every)}
            self._sorted = every

    def _place(self, word: str) -> int:
        """Return the number of a word, or of the first behind where it would be."""
        if self._sorted:  # in the order of their letters, which is that of their bytes
            return bisect_left(self._sorted, word)
        raw = word.encode("utf-8", "ignore")
        words, starts = self._words, self._word_at
        low, high = 0, len(self)
        while low < high:
            middle = (low + high) // 2
            if bytes(words[starts[middle] : starts[middle + 1] - 1]) < raw:
                low = middle + 1
            else:
                high = middle
        return low

    def beginning(self, prefix: str, most: int) -> Iterator[str]:
        """Yield the words that begin with `prefix`, itself excepted, at most so many."""
        first = self._place(prefix)
        for number in range(first, min(len(self), first + most + 1)):
            word = self._sorted[number] if self._sorted else self.word(number)
            if not word.startswith(prefix):
                return
            if word != prefix:
                yield word

    def near(self, word: str) -> Iterator[str]:
        """Yield the words that may be one slip away: all that are, and now and then another."""
        if not bears_slips(word):
            return
        seen: set[int] = set()
        for key in slips_of(word):
            at = bisect_left(self._slips, key)
            while at < len(self._slips) and self._slips[at] == key:
                seen.add(self._slip_words[at])
                at += 1
        for number in seen:
            yield self.word(number)

    def around(self, word: str, *, wide: bool = False) -> list[str]:
        """Return the words that begin with the same letters: where two slips are looked for.

        The same first letter, if `wide`.
        """
        found: list[str] = []
        most = _LONGEST_RANGE * (_WIDE if wide else 1)
        for letters in (word[:1],) if wide else dict.fromkeys((word[:2], word[:1] + word[2:3])):
            first, last = self._place(letters), self._place(letters + "\U0010ffff")
            last = min(last, first + most)
            if self._sorted:
                found += self._sorted[first:last]
            elif last > first:
                raw = self._words[self._word_at[first] : self._word_at[last] - 1]
                found += str(raw, "utf-8", "replace").split("\n")
        return found

    def postings(self, number: int) -> memoryview:
        """Return the passages that have a word, ascending."""
        return self._postings[self._posting_at[number] : self._posting_at[number + 1]]

    def is_common(self, number: int) -> bool:
        """Tell whether pairs of a word are known."""
        return self._posting_at[number + 1] - self._posting_at[number] >= COMMON

    def paired(self, first: int, second: int) -> memoryview:
        """Return passages that may have two common words in this order, close to each other."""
        place = bucket(first, second, len(self._pair_at) - 1)
        return self._pairs[self._pair_at[place] : self._pair_at[place + 1]]

    def having(self, number: int, dead: Iterable[tuple[int, int]]) -> int:
        """Return in how many passages a word stands, without those in the ranges `dead`."""
        found = self.postings(number)
        count = len(found)
        for first, last in dead:
            count -= bisect_left(found, last) - bisect_left(found, first)
        return count

    def has_phrase(self, passage: int, phrase: tuple[str, ...]) -> bool:
        """Tell whether a passage has these words one behind the other."""
        numbers = [self.number(word) for word in phrase]
        line = self.tokens[self.token_at[passage] : self.token_at[passage + 1]].tolist()
        width = len(numbers)
        return any(line[at : at + width] == numbers for at in range(len(line) - width + 1))

    def span(self, place: int) -> tuple[int, int]:
        """Return the first passage of the article at `place`, and the first behind it."""
        after = place + 1
        last = self._firsts[after] if after < len(self._firsts) else self.passages
        return self._firsts[place], last

    def stretch(self, passage: int) -> Stretch:
        """Return where a passage stands."""
        kept = self.articles[bisect_right(self._firsts, passage) - 1]
        role = ROLES[self._roles[passage]]
        return Stretch(kept.article, self._starts[passage], self._ends[passage], role)

    def has_role(self, role: str) -> bool:
        """Tell whether any passage is in a section of this role."""
        return role in self._present

    def role(self, passage: int) -> str:
        """Return the role of the section that a passage is in."""
        return ROLES[self._roles[passage]]
