"""A query word -> the words of the segments that it may stand for, each with how well.

As in the explorer of a small dossier the word itself, its forms and what says the same come first,
then words it begins. Slips are looked for more widely than there: among a hundred thousand
passages the other words of a query tell which was meant.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from tui.search.indonesian_affixes import affixed
from tui.search.stored.building import bears_slips
from tui.search.synonyms import ideas
from tui.search.wordforms import forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tui.search.indonesian import Gloss
    from tui.search.model import Meant
    from tui.search.stored.shelf import Live

_FORM: Final = 0.93  # how well a form of a word stands for it,
_SAME: Final = 0.7  # and what says the same
_PREFIX: Final = (0.7, 0.2)  # at least, and what the share of letters typed adds
_SHORTEST_PREFIX: Final = 3  # letters that begin a word
_MOST_PREFIXED: Final = 200  # words of a segment that a word may begin
_MOST_MEANT: Final = 24  # words that one may stand for
_SLIP: Final = (0.93, 0.75)  # of a word, less this for each slip by its length
_LEAST_FAR: Final = 7  # letters of a word that may have two slips
_NAME_FAR: Final = 5  # likewise where names are looked for
_FAR_EDITS: Final = 2  # slips that are looked for at most
_AS_TYPED: Final = frozenset(["exact", "form", "joined"])
_MOST_READ: Final = 2_000  # passages that are read for a phrase
_MOST_KEPT: Final = 100_000  # words whose passages were counted are remembered
_MOST_RECENT: Final = 64  # words are remembered with what they may mean, or be slips of
_RARE: Final = 0.0012
"""A word in so few of the passages may be a slip for a more common one."""


class Meaning(NamedTuple):
    """The words that a query word may stand for, and how much it tells.

    `known` says that the word itself, or a form of it, is there; `having`, in how many passages
    one of the words stands at most; `of`, which Indonesian word or phrase `english` is meant by.
    """

    word: str
    words: dict[str, float]
    weight: float
    known: bool
    having: int
    of: str = ""
    english: str = ""


class Words:
    """The words of all segments that are in use.

    With `names` two slips are looked for in shorter words too: for those who decide about them.
    """

    def __init__(self, live: Sequence[Live], *, names: bool = False) -> None:
        self.live = live
        self._names = names
        self.passages = max(1, sum(each.alive for each in live))
        self._having: dict[str, int] = {}
        # What was found of the words last asked for: a query is looked up with every letter typed.
        self._slipped: dict[tuple[str, bool], dict[str, int]] = {}
        self._meanings: dict[tuple[object, ...], Meaning] = {}

    def having(self, word: str) -> int:
        """Return how many passages have a word."""
        known = self._having.get(word)
        if known is None:
            known = 0
            for live in self.live:
                number = live.segment.number(word)
                if number is not None:
                    known += live.segment.having(number, live.dead)
            if len(self._having) > _MOST_KEPT:
                self._having.clear()
            self._having[word] = known
        return known

    def _there(self, words: Iterable[str]) -> list[str]:
        """Return those of the words that some passage has."""
        known = self._having
        return [word for word in words if (known[word] if word in known else self.having(word))]

    def has_phrase(self, phrase: tuple[str, ...]) -> bool:
        """Tell whether a passage has these words one behind the other; not all are read."""
        if not all(map(self.having, phrase)):
            return False
        for live in self.live:
            numbers = [live.segment.number(word) for word in phrase]
            lists = [live.segment.postings(number) for number in numbers if number is not None]
            if len(lists) == len(phrase):
                rarest = min(lists, key=len)[:_MOST_READ]
                if any(live.segment.has_phrase(passage, phrase) for passage in rarest):
                    return True
        return False

    def chosen(self, word: str, choices: Mapping[str, Meant]) -> Meaning:
        """Return the meaning of a word that stands for what was chosen.

        Of a phrase that an Indonesian word is in English each word stands for it.
        """
        found: dict[str, float] = {}
        for other, meant in choices.items():
            if " " not in other or meant.how == "meaning":
                for part in self._there(other.split()):
                    found[part] = max(meant.quality, found.get(part, 0.0))
        known = any(meant.how in _AS_TYPED for meant in choices.values())
        meaning = self._meaning(word, found, known=known or not choices)
        for other, meant in choices.items():
            if meant.how == "meaning" and all(map(self.having, other.split())):
                return meaning._replace(of=meant.of, english=other, known=True)
        return meaning

    def only(self, word: str) -> Meaning:
        """Return the meaning of a word that stands for nothing but itself."""
        having = self.having(word)
        return self._meaning(word, {word: 1.0} if having else {}, known=having > 0)

    def meaning(
        self,
        word: str,
        *,
        last: bool,
        alone: bool,
        proper: bool = False,
        glosses: Sequence[Gloss] = (),
    ) -> Meaning:
        """Return what a word may stand for, with the first of `glosses` that has any English here.

        The `last` word may be half typed. With nothing beside it (`alone`) a word stands for
        another only if that is likely by itself; a name (`proper`) is no slip of an everyday word.
        """
        asked = (word, last, alone, proper, *glosses)
        meaning = self._meanings.get(asked)
        if meaning is None:
            if len(self._meanings) > _MOST_RECENT:
                self._meanings.clear()
            meaning = self._found(word, last=last, alone=alone, proper=proper, glosses=glosses)
            self._meanings[asked] = meaning
        return meaning

    def _found(
        self, word: str, *, last: bool, alone: bool, proper: bool, glosses: Sequence[Gloss]
    ) -> Meaning:
        """Return what a word may stand for, which `meaning` keeps."""
        found: dict[str, float] = {}
        having = self.having(word)
        if having:
            found[word] = 1.0
        found |= dict.fromkeys(self._there(_kin(word)), _FORM)
        known = bool(found)
        for other in self._there(sorted(ideas(word).words)):  # no two runs differ
            if other not in found:
                found[other] = _SAME
        for gloss in glosses:
            english = self._there(gloss.words())
            if english:
                found |= {other: _SAME for other in english if other not in found}
                meaning = self._meaning(word, found, known=known or bool(found))
                return meaning._replace(of=gloss.typed, english=english[0])
        if any(not gloss.guess for gloss in glosses):
            return self._meaning(word, found, known=known)
        if (last or not known) and len(word) >= _SHORTEST_PREFIX:
            self._prefixes(word, found)
        if not known or (having <= _RARE * self.passages and not alone):
            slips = self._slips(word, alone=alone, known=known)
            if proper:
                slips = _not_plain(slips)
            for other, quality in slips.items():
                found[other] = max(found.get(other, 0.0), quality)
        return self._meaning(word, found, known=known)

    def _meaning(self, word: str, found: dict[str, float], *, known: bool) -> Meaning:
        """Return a meaning with the best of what was found, and how much the word tells."""
        if len(found) > _MOST_MEANT:
            best = sorted(found, key=lambda other: (-found[other], -self.having(other), other))
            found = {other: found[other] for other in best[:_MOST_MEANT]}
        own = self.having(word)
        having = sum(self.having(other) for other, quality in found.items() if quality > _SAME)
        rarity = math.log((self.passages + 1) / (max(own, having) + 0.5))
        weight = max(0.0, min(1.0, rarity / math.log(self.passages + 1)))
        return Meaning(word, found, weight, known, having)

    def beginning(self, prefix: str, most: int) -> Iterator[str]:
        """Yield words that begin with `prefix`, itself excepted, at most so many of a segment."""
        for live in self.live:
            for other in live.segment.beginning(prefix, most):
                if self.having(other):
                    yield other

    def near(self, word: str, edits: int) -> dict[str, int]:
        """Return the words one slip away; if there is none and `edits` allows it, two slips."""
        if not bears_slips(word):
            return {}
        found = self._recent(word, far=False)
        long = len(word) >= (_NAME_FAR if self._names else _LEAST_FAR)
        return found or self._recent(word, far=True) if edits >= _FAR_EDITS and long else found

    def _recent(self, word: str, *, far: bool) -> dict[str, int]:
        """Return what was found for a word in this query or those before it."""
        known = self._slipped.get((word, far))
        if known is None:
            if len(self._slipped) > _MOST_RECENT:
                self._slipped.clear()
            known = self._slipped[word, far] = self._far(word) if far else self._one_slip(word)
        return known

    def _one_slip(self, word: str) -> dict[str, int]:
        """Return the words one slip away, by the keys that they share."""
        from rapidfuzz.distance import OSA

        return {
            other: 1
            for live in self.live
            for other in live.segment.near(word)
            if OSA.distance(word, other, score_cutoff=1) == 1 and self.having(other)
        }

    def _prefixes(self, word: str, found: dict[str, float]) -> None:
        """Add the words that a word begins: the better, the more of them is typed."""
        for other in self.beginning(word, _MOST_PREFIXED):
            if other not in found:
                quality = _PREFIX[0] + _PREFIX[1] * len(word) / len(other)
                found[other] = round(quality, 4)

    def _slips(self, word: str, *, alone: bool, known: bool) -> dict[str, float]:
        """Return the words that a word may be a slip of: of a known one, one slip away."""
        return {
            other: round(_SLIP[0] - _SLIP[1] * distance / max(len(word), len(other)), 4)
            for other, distance in self.near(word, 1 if known else _FAR_EDITS).items()
            if not alone or self._likely(word, other)
        }

    def _far(self, word: str) -> dict[str, int]:
        """Return the words two slips away that begin with the same letters."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        found: dict[str, int] = {}
        for live in self.live:
            around = live.segment.around(word, wide=self._names)
            near = extract(word, around, scorer=OSA.distance, score_cutoff=2, limit=8)
            found.update((other, int(distance)) for other, distance, _ in near if distance)
        return {other: distance for other, distance in found.items() if self.having(other)}

    def _likely(self, word: str, other: str) -> bool:
        from tui.search.typos import likeness

        return likeness(word, other, name=True, others=0) > 0


def _not_plain(words: dict[str, float]) -> dict[str, float]:
    from tui.search.plain import is_plain

    return {word: quality for word, quality in words.items() if not is_plain(word)}


@lru_cache(maxsize=512)
def _kin(word: str) -> tuple[str, ...]:
    return (*forms(word), *affixed(word))
