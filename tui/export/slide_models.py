"""What a slide holds, whoever draws it: a fact, a duel, or a list, and what is said aside.

All text has been through the gate and is on one line, so that a screen, a page and a file show
the same. Nothing is cut here: a quote is cut where it is drawn, and the cut is seen.
"""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct


class SlideQuote(Struct, frozen=True):
    """The cited words in their passage, and where they stand.

    `header` is the header of the table that the words are a row of, "" elsewhere. `key` is the
    stretch of `cited` that a cut must keep: the figure as printed; empty for its beginning.
    `doubt` says in words what is not as it was cited; if not `supports`, `cited` is what was cited
    and no longer stands there. `source` is who the outlet has it from.
    """

    before: str
    cited: str
    after: str
    key: tuple[int, int]
    article: str
    outlet: str
    title: str
    section: str
    date: str
    source: str
    language: str
    start: int | None
    end: int | None
    supports: bool
    doubt: str
    header: str = ""

    @property
    def where(self) -> str:
        """Outlet, section and date, for a line below the quote."""
        return ", ".join(part for part in (self.outlet, self.section, self.date) if part)

    @property
    def place(self) -> str:
        """Article and offsets, to find the very characters again."""
        return self.article if self.start is None else f"{self.article} {self.start}–{self.end}"


class FactSlide(Struct, frozen=True, tag="fact"):
    """One statement and its quotes, those of different outlets first.

    `about` is date, strength, and who says so, in short phrases; `against` what other answers to
    the same question say.
    """

    record: str
    statement: str
    figure: str
    about: tuple[str, ...]
    set_aside: str
    quotes: tuple[SlideQuote, ...]
    against: tuple[str, ...]
    note: str = ""

    @property
    def title(self) -> str:
        """What a list of slides calls it."""
        return self.statement


class Side(Struct, frozen=True):
    """One of the two answers that a duel sets against each other.

    `gloss` says in the dossier's own language what a quote in another one says, else "".
    """

    fact: str
    heading: str
    under: str
    statement: str
    set_aside: str
    quotes: tuple[SlideQuote, ...]
    gloss: str = ""


class OtherAnswer(Struct, frozen=True):
    """An answer that is only told: how it stands to the first, who says so, and its first quote."""

    fact: str
    standing: str
    who: str
    statement: str
    quotes: tuple[SlideQuote, ...]


class DuelSlide(Struct, frozen=True, tag="duel"):
    """A question and what is answered: one or two sides, what differs between them, the rest.

    `rows` are (what, of the first, of the second); `scene` says where the two stand to each other;
    `differs` are the kinds of difference that a curator sees between the answers.
    """

    record: str
    question: str
    scene: str
    sides: tuple[Side, ...]
    rows: tuple[tuple[str, str, str], ...]
    others: tuple[OtherAnswer, ...]
    verdict: str
    note: str = ""
    differs: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What a list of slides calls it."""
        return self.question

    @property
    def kinds(self) -> str:
        """In what the answers differ: "differs in amount, doer", or ""."""
        return f"differs in {', '.join(self.differs)}" if self.differs else ""


class Item(Struct, frozen=True):
    """A line of a list: what it says, and beside it a date or a count."""

    record: str
    text: str
    aside: str


class ListSlide(Struct, frozen=True, tag="list"):
    """Several records under a heading."""

    record: str
    heading: str
    under: str
    items: tuple[Item, ...]
    note: str = ""

    @property
    def title(self) -> str:
        """What a list of slides calls it."""
        return self.heading


Slide: TypeAlias = FactSlide | DuelSlide | ListSlide


class Talk(Struct, frozen=True):
    """Slides in their order, under a title; `language` is that of the dossier's own words."""

    title: str
    language: str
    slides: tuple[Slide, ...]
