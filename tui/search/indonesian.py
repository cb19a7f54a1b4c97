"""Which words of a query are Indonesian, and what they are in English.

A text in English alone is found by Indonesian words through the glossary. It is read only for a
query with a word that is Indonesian or unknown: an ordinary English one does without it.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from tui.search.abbreviations import LONG_FORMS
from tui.search.function_words import BEFORE_A_DAY, NUMBER_WORDS, STOPS, asking
from tui.search.model import Meant, Term
from tui.search.wordforms import inflections

if TYPE_CHECKING:
    from tui.search.lexicon import Lexicon

_QUALITY: Final = 0.72
"""How well an English word of the glossary stands for an Indonesian one."""

_SHORTEST: Final = 3  # letters of a word that may be Indonesian


class Gloss(Struct, frozen=True, gc=False):
    """English base forms, and the word or the fixed phrase that was typed for them.

    `place` is that of the word within the phrase, which has `width` words. A `guess` is what a
    loan word may be that the glossary lacks, if there is such a word.
    """

    typed: str
    english: tuple[str, ...]
    place: int = 0
    width: int = 1
    guess: bool = False

    def forms(self) -> Iterator[str]:
        """Yield the words and phrases that a text may have: base forms first."""
        yield from (base.rstrip("!") for base in self.english)
        for base in () if self.guess else self.english:
            first, space, rest = base.partition(" ")
            yield from (f"{form}{space}{rest}" for form in inflections(first))
            if space:
                ahead, _, last = base.rpartition(" ")
                yield from (f"{ahead} {form}" for form in inflections(last))

    def words(self) -> Iterator[str]:
        """Yield single words that a text may have at this place of the phrase.

        Where English takes more words than one, the phrase has one of them at each of its places.
        """
        for base in self.english:
            parts = base.split()
            if len(parts) > 1 == self.width:
                continue
            part = parts[min(self.place, len(parts) - 1)]
            yield part.rstrip("!")
            yield from () if self.guess else inflections(part)


class GlossedLine:
    """A line of words read as Indonesian: what they are in English, by their places.

    A word that is English too ("air") is taken for Indonesian beside one that is not. `names` are
    words of names, which are nothing else unless they are everyday Indonesian.
    """

    def __init__(self, line: Sequence[str], names: Container[str] = ()) -> None:
        self.phrases: dict[int, Gloss] = {}
        self.words: dict[int, Gloss] = {}
        maybe = {at for at, word in enumerate(line) if _maybe_foreign(word, names)}
        if maybe:
            self._read(line, maybe, names)

    def glosses(self, at: int) -> list[Gloss]:
        """Return what the word at a place means: as part of a phrase, and by itself."""
        both = (self.phrases.get(at), self.words.get(at))
        return [gloss for gloss in both if gloss is not None]

    def _read(self, line: Sequence[str], maybe: set[int], names: Container[str]) -> None:
        """Find the glosses of a line in which some words may be Indonesian."""
        from tui.search.glossary import english, headword, phrase_at
        from tui.search.glossary.cognates import cognates

        at = 0
        while at < len(line):
            count, meant = phrase_at(line, at)
            typed = " ".join(line[at : at + count])
            for place in range(count):
                self.phrases[at + place] = Gloss(typed, meant, place, count)
            at += max(1, count)
        for at in sorted(maybe):
            if meant := english(line[at]):
                self.words[at] = Gloss(line[at], meant)
            elif made := cognates(line[at]):
                self.words[at] = Gloss(line[at], made, guess=True)
        if not (self.words or self.phrases):
            return
        for at, word in enumerate(line):
            if at not in self.words and word not in STOPS and word not in names:
                meant = headword(word)
                if meant:
                    self.words[at] = Gloss(word, meant)


@lru_cache(maxsize=8)
def glossed(line: tuple[str, ...], names: frozenset[str] = frozenset()) -> GlossedLine:
    """Return a line with its glosses, which a query is asked for more than once."""
    return GlossedLine(line, names)


def _maybe_foreign(word: str, names: Container[str]) -> bool:
    """Tell whether a word is Indonesian, or neither English nor a name."""
    if len(word) < _SHORTEST or not word.isalpha() or not word.isascii() or _small(word):
        return False
    from tui.search.indonesian_affixes import roots
    from tui.search.plain import is_english, is_indonesian, is_known_name, is_plain

    if is_indonesian(word):
        return True
    if word in names or is_english(word) or is_known_name(word):
        return False
    # What is everyday and no Indonesian word with affixes is English with an ending.
    return not is_plain(word) or any(map(is_indonesian, roots(word)))


def _small(word: str) -> bool:
    """Tell whether a word carries no content, or is known for what it is in any language."""
    known = (STOPS, NUMBER_WORDS, BEFORE_A_DAY, LONG_FORMS)
    asks = any(len(phrase) == 1 for phrase, _ in asking().get(word, ()))
    return asks or any(word in words for words in known)


def add_english(
    terms: Sequence[Term], line: Sequence[str], found: Sequence[dict[str, Meant]], lexicon: Lexicon
) -> None:
    """Add to what each term may mean (`found`) what it is in English, if it is Indonesian.

    Such a word is then no slip of another, and its English is none of a name. The words of a fixed
    phrase mean what it means, unless the dossier has nothing of that. `line` is all the query.
    """
    typed = glossed(tuple(line), lexicon.names())
    for term, choices in zip(terms, found, strict=True):
        if term.kind != "word" or term.words[0] not in line:
            continue
        glosses = typed.glosses(line.index(term.words[0]))
        every = ((gloss, _meant(gloss, lexicon)) for gloss in glosses)
        gloss, meant = next((pair for pair in every if pair[1]), (None, {}))
        phrase = gloss is not None and gloss.width > 1
        if meant or any(not each.guess for each in glosses):
            for word in [each for each, known in choices.items() if _gives_way(known, phrase)]:
                del choices[word]
        if phrase and gloss is not None and not STOPS.isdisjoint(gloss.typed.split()):
            choices.clear()  # "aman" is not what "tidak aman" is
            if lexicon.has_phrase(gloss.typed):
                choices[gloss.typed] = Meant(1.0, "exact")
        for word, meaning in meant.items():
            known = choices.get(word)
            if known is None or known.how == "prefix":
                choices[word] = meaning
            elif known.how == "same":
                choices[word] = Meant(known.quality, "meaning", meaning.of)


def _gives_way(meant: Meant, phrase: bool) -> bool:  # noqa: FBT001
    """Tell whether an Indonesian word is not meant so: slips, and what parts of phrases mean."""
    return meant.how == "typo" or (phrase and meant.how != "exact")


def _meant(gloss: Gloss, lexicon: Lexicon) -> dict[str, Meant]:
    """Return the words and phrases of a dossier that a word or phrase is Indonesian for."""
    lone = lexicon.lone_names()
    return {
        word: Meant(_QUALITY, "meaning", gloss.typed)
        for word in gloss.forms()
        if word not in lone and lexicon.has_phrase(word)
    }
