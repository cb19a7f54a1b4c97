"""Names printed in a passage that no entity of the dossier has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from tui.evidence.guard_words import DATE_WORDS, ORDINARY
from tui.insight.check.report import Problem, warning

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.insight.coverage import Coverage, Covered
    from tui.records.models import Dossier

ROLES: Final = frozenset({"body", "summary", "faq", "pull-quote"})
"""The sections that are read, but for headings: a capital inside a sentence means a name there."""


def _listed(words_: str) -> frozenset[str]:
    return frozenset(words_.split())


_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_POSSESSIVE: Final = re.compile(r"['’][sS]$|['’]$")
_LOOK: Final = 4  # characters before a word, to tell whether it opens a sentence
_STARTS: Final = re.compile(r"[.!?…:;•|“\"(\[—–-][\s“”\"'‘(\[]*$|^\W*$")
_BETWEEN: Final = re.compile(r"[\s.&/-]{1,2}")
# Capitalised in running text without naming anybody: posts, and abbreviations of common nouns.
_TITLES: Final = _listed(
    "ai agi ceo cto cfo coo cio vp svp evp cpu cpus gpu gpus api apis llm llms ml r d rd kpi kpis"
    " hr pr it us u s uk eu un usd ipo roi pdf ppt ppts faq tl dr q a q1 q2 q3 q4 h1 h2 phd"
    " president vice chief executive officer scientist director head founder co-founder chairman"
    " chairwoman chair minister secretary senator professor doctor prof mr mrs ms sir lady"
    " monday tuesday wednesday thursday friday saturday sunday english indonesian chinese"
    " american european british french german indian japanese korean russian as idr rp pt tbk"
)


class Printed(Struct, frozen=True):
    """A word of a passage at [start, end), its possessive ending left off."""

    text: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital, or has one inside, as OpenAI and iPhone do."""
        return self.text[0].isalpha() and self.text != self.text.lower()


def names(corpus: Corpus, coverage: Coverage) -> Iterator[Problem]:
    """Yield `name-not-known` for capitalised words that belong to no entity's names.

    A word that opens a sentence counts only when the articles print it capitalised inside one
    too, or capitals stand inside it. Words the articles also print small are no names, unless
    they stand together with one. Passages that are marked, or apart, are not read.
    """
    known = _Known(corpus.dossier)
    usage = _Usage(corpus, coverage)
    for article_id in coverage.readable:
        text = corpus.text(article_id)
        for covered in coverage.of(article_id):
            passage = covered.passage
            if covered.status in {"marked", "apart"} or passage.kind == "heading":
                continue
            if passage.role in ROLES:
                yield from _unknown(covered, text, known, usage)


def _unknown(covered: Covered, text: str, known: _Known, usage: _Usage) -> Iterator[Problem]:
    printed = text[covered.passage.start : covered.passage.end]
    told: set[str] = set()
    for first, last in _runs(printed, known.left_over(words(printed)), usage):
        name = printed[first.start : last.end]
        if name not in told:
            told.add(name)
            yield warning(
                "name-not-known", covered.id, name, f"“{name}” is printed, but no entity has it"
            )


def words(text: str) -> list[Printed]:
    """Return the words of a text in order."""
    found = []
    for match in _WORD.finditer(text):
        plain = _POSSESSIVE.sub("", match.group())
        found.append(Printed(plain, match.start(), match.start() + len(plain)))
    return found


def _runs(text: str, left: list[Printed], usage: _Usage) -> Iterator[tuple[Printed, Printed]]:
    """Yield (first word, last word) of the names among the words that no entity has."""
    run: list[Printed] = []
    for word in [*left, None]:
        if word is not None and run and not _BETWEEN.fullmatch(text, run[-1].end, word.start):
            yield from _named(text, run, usage)
            run = []
        if word is None or not word.capital:
            yield from _named(text, run, usage)
            run = []
        else:
            run.append(word)


def _named(text: str, run: list[Printed], usage: _Usage) -> Iterator[tuple[Printed, Printed]]:
    """Yield the run, without what is ordinary at its ends, if a name is left."""
    run = list(run)
    while run and (usage.ordinary(run[0].text) or _only_opens(text, run, usage)):
        run.pop(0)
    while run and usage.ordinary(run[-1].text):
        run.pop()
    if run:
        yield run[0], run[-1]


def _only_opens(text: str, run: list[Printed], usage: _Usage) -> bool:
    """Tell whether the first word has its capital because it opens a sentence."""
    if not _opens(text, run[0].start):
        return False
    return not usage.name_when_first(run[0].text, alone=len(run) == 1)


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - _LOOK) : start]
    return _STARTS.search(before) is not None


class _Known:
    """The names of all entities, by their first word."""

    def __init__(self, dossier: Dossier) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        self._small: dict[str, list[tuple[str, ...]]] = {}
        for entity in dossier.entities.values():
            for name in (entity.name, *(other.value for other in entity.names)):
                printed = words(name)
                parts = tuple(word.text.casefold() for word in printed)
                if parts:
                    self._by_first.setdefault(parts[0], []).append(parts)
                    if not printed[0].capital:  # as in "tim GenAI"
                        self._small.setdefault(parts[0], []).append(parts)
        for names_ in (*self._by_first.values(), *self._small.values()):
            names_.sort(key=len, reverse=True)

    def left_over(self, printed: list[Printed]) -> list[Printed]:
        """Return the words that are in no entity's name."""
        keys = tuple(word.text.casefold() for word in printed)
        left: list[Printed] = []
        at = 0
        while at < len(printed):
            names_ = (self._by_first if printed[at].capital else self._small).get(keys[at], ())
            length = next((len(name) for name in names_ if keys[at : at + len(name)] == name), 0)
            if not length:
                left.append(printed[at])
            at += length or 1
        return left


class _Usage:
    """How the articles print their words: small, capitalised at the start, or inside."""

    def __init__(self, corpus: Corpus, coverage: Coverage) -> None:
        self._corpus = corpus
        self._articles = coverage.readable

    def ordinary(self, word: str) -> bool:
        """Tell a word that is no name though it is capitalised."""
        key = word.casefold()
        if key in _TITLES or key in DATE_WORDS or word.isdecimal() or len(word) == 1:
            return True
        if word[1:] != word[1:].lower():  # OpenAI, MTIA
            return False
        return key in ORDINARY or key in self._seen[0]

    def name_when_first(self, word: str, *, alone: bool) -> bool:
        """Tell whether a word that opens a sentence is a name all the same."""
        inner = word[1:] != word[1:].lower() or any(letter.isdigit() for letter in word)
        return inner or word in self._seen[1] or not alone

    @cached_property
    def _seen(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words printed small, and those printed with a capital inside a sentence."""
        small: set[str] = set()
        inside: set[str] = set()
        for article_id in self._articles:
            text = self._corpus.text(article_id)
            for passage in self._corpus.passages(article_id):
                printed = text[passage.start : passage.end]
                for word in words(printed):
                    if not word.capital:
                        small.add(word.text)
                    elif passage.kind == "sentence" and not _opens(printed, word.start):
                        inside.add(word.text)
        return frozenset(small), frozenset(inside)
