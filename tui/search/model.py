"""What a query is made of, and what an answer to it looks like."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct, field

from tui.search.function_words import Asked

TermKind = Literal["word", "exact", "phrase", "amount", "date"]
Motion = Literal["", "toward", "away"]
How = Literal["exact", "form", "joined", "prefix", "typo", "same", "meaning", "otherwise"]
"""In what way a word of the dossier stands for one typed: as it is, as a form of it, as one word
for two or two for one, as a word that it begins, in spite of a slip, as one that says the same, as
its English, or in other words."""

By = Literal["field", "link", "value", "when", "due", "kind", "question", "facts", "beside"]
"""By what a document answers to a term: see `matching.Source`."""

HitKind = Literal["fact", "person", "entity", "deal", "question", "article", "passage"]
KINDS: tuple[HitKind, ...] = (
    *("fact", "question", "person", "entity", "deal", "article", "passage"),
)
"""Every kind of hit, in the order that settles ties."""


class Amount(Struct, frozen=True, gc=False):
    """A number or range asked for; "" where the query leaves the type or unit open."""

    lower: Decimal
    upper: Decimal
    type: str
    magnitude: str
    unit: str


class Meant(Struct, frozen=True, gc=False):
    """How well (0 to 1) and by what way a word of the dossier stands for a query word.

    `of` is the word or phrase typed: Indonesian of which it is the English ("meaning"), or English
    that says the same ("otherwise").
    """

    quality: float
    how: How
    of: str = ""


class Term(Struct, frozen=True):
    """One thing a record must account for.

    `words` are folded; an amount or a date has those it is printed with, and its value besides.
    `capital` tells whether it was typed with a capital; `motion`, which way a word before it points
    ("from"); `before`, the word without content that stood just before it, or "'s".
    """

    kind: TermKind
    words: tuple[str, ...]
    capital: bool = False
    amount: Amount | None = None
    edtf: str = ""
    motion: Motion = ""
    before: str = ""

    @property
    def text(self) -> str:
        """The words with spaces between."""
        return " ".join(self.words)


class Filter(Struct, frozen=True):
    """An operator with a value that is known to be right in form; `negative` turns it round."""

    name: str
    value: str
    negative: bool = False


class Query(Struct, frozen=True):
    """A query understood: `stops` are its words without content, `line` all its plain words."""

    text: str
    terms: tuple[Term, ...] = ()
    excluded: tuple[tuple[str, ...], ...] = ()
    filters: tuple[Filter, ...] = ()
    asked: Asked = ""
    stops: tuple[str, ...] = ()
    line: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether nothing is asked for."""
        return not (self.terms or self.filters)


class Place(Struct, frozen=True):
    """A piece of evidence as it stands now; without start and end the quote is lost.

    `matches` are the stretches of `exact` that the query is about.
    """

    article: str
    file: str
    start: int | None
    end: int | None
    exact: str
    state: str
    matches: tuple[tuple[int, int], ...] = ()


class Hit(Struct, frozen=True):
    """One answer. `marks` are stretches of `title`; evidence comes best passage first."""

    kind: HitKind
    id: str
    title: str
    score: float
    why: str
    marks: tuple[tuple[int, int], ...] = ()
    evidence: tuple[Place, ...] = ()
    disputed: bool = False
    set_aside: str = ""


class Results(Struct, frozen=True):
    """Hits, best first; `counts` are of all that was found, not only of those returned."""

    query: str
    hits: tuple[Hit, ...] = ()
    took_ms: float = 0.0
    counts: dict[str, int] = field(default_factory=dict)
