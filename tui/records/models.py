"""The records of a dossier, one struct a table, in the order their fields are stored.

Text fields are plain text, never markup. Offsets count Unicode code points, half open, in the
article's decoded text. Dates are EDTF strings, languages BCP 47 tags, currencies ISO 4217 codes,
amounts decimals written as strings. A field that holds its default is not written to the store.
"""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from msgspec import Struct, field

SCHEMA: Final = 1

Role = Literal[
    "title",
    "byline",
    "summary",
    "body",
    "heading",
    "table",
    "faq",
    "pull-quote",
    "teaser",
    "boilerplate",
]
EntityType = Literal["person", "organisation", "product", "place", "publication", "other"]
NameKind = Literal[
    "alias", "abbreviation", "misspelling", "other-order", "translation", "descriptive"
]
Difference = Literal[
    "amount",
    "date",
    "name",
    "number",
    "title",
    "doer",
    "strength",
    "scope",
    "translation",
    "time",
]
FactKind = Literal[
    "role",
    "hire",
    "departure",
    "reporting",
    "compensation",
    "headcount",
    "layoff",
    "deal",
    "investment",
    "budget",
    "spending",
    "results",
    "market",
    "product",
    "benchmark",
    "infrastructure",
    "usage",
    "strategy",
    "opinion",
    "statement",
    "publication",
    "background",
]
Modality = Literal[
    "asserted",
    "reported",
    "alleged",
    "planned",
    "predicted",
    "offered",
    "opinion",
    "denied",
    "retracted",
]
Rank = Literal["preferred", "normal", "deprecated"]
RelationKind = Literal["refines", "supersedes", "qualifies", "denies", "fulfils", "same-event"]
Curation = Literal["suggested", "checked"]
ValueType = Literal["money", "percent", "count", "multiple", "text"]
Bound = Literal["exact", "about", "at-least", "at-most", "range"]
DealStatus = Literal["rumoured", "in-talks", "announced", "signed", "closed", "cancelled"]
MarkKind = Literal["rhetoric", "repetition", "navigation"]


class Record(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Base of everything stored: immutable, strict about unknown fields, silent about defaults."""


class About(Record, frozen=True):
    """What the dossier is; the one record, `about`, of table `dossier`."""

    schema: int
    title: str
    description: str = ""
    language: str = "en"
    currency: str = "USD"


class Section(Record, frozen=True):
    """A stretch [start, end) of an article with a role."""

    role: Role
    start: int
    end: int


class Article(Record, frozen=True):
    """One source document: a text file beside the store and what is known of it."""

    file: str
    title: str
    sha256: str
    author: list[str] = field(default_factory=list)
    publisher: str | None = None
    url: str = ""
    language: str = "en"
    published: str = ""
    published_basis: str = ""
    translation_of: str | None = None
    origin: str | None = None
    sections: list[Section] = field(default_factory=list)
    note: str = ""


class Name(Record, frozen=True):
    """Another name of an entity, as printed."""

    value: str
    kind: NameKind = "alias"
    language: str = ""


class Entity(Record, frozen=True):
    """Anything named. People are the entities of type person."""

    type: EntityType
    name: str
    names: list[Name] = field(default_factory=list)
    part_of: str | None = None
    description: str = ""
    distinct_from: list[str] = field(default_factory=list)
    note: str = ""


class Question(Record, frozen=True):
    """What several facts answer differently, with a verdict in words."""

    text: str
    differs: list[Difference] = field(default_factory=list)
    verdict: str = ""
    note: str = ""


class Value(Record, frozen=True):
    """An amount of a fact: a decimal or a range of `unit`, and the text as printed.

    `of` names what it is the amount of: two answers are compared per (type, unit, of).
    """

    type: ValueType
    text: str
    lower: str | None = None
    upper: str | None = None
    unit: str = ""
    bound: Bound = "exact"
    per: str = ""
    of: str = ""


class Relation(Record, frozen=True):
    """How a fact stands to another fact."""

    kind: RelationKind
    fact: str
    note: str = ""


class Evidence(Record, frozen=True):
    """The anchor from a fact to a passage: for the recorded hash, text[start:end] == exact."""

    article: str
    exact: str
    start: int
    end: int
    prefix: str = ""
    suffix: str = ""
    occurs: int = 1


class Fact(Record, frozen=True):
    """One statement curated from articles, with at least one piece of evidence."""

    kind: FactKind
    statement: str
    evidence: list[Evidence]
    subject: str | None = None
    object: str | None = None
    from_: str | None = field(default=None, name="from")
    to: str | None = None
    question: str | None = None
    values: list[Value] = field(default_factory=list)
    when: str = ""
    when_text: str = ""
    when_basis: str = ""
    due: str = ""
    role: str = ""
    deal: str | None = None
    modality: Modality = "asserted"
    attributed_to: list[str] = field(default_factory=list)
    rank: Rank = "normal"
    rank_reason: str = ""
    relations: list[Relation] = field(default_factory=list)
    curation: Curation = "suggested"
    note: str = ""


class Party(Record, frozen=True):
    """Who takes part in a deal and as what (buyer, seller, investor, target, supplier, ...)."""

    entity: str
    role: str


class Deal(Record, frozen=True):
    """A transaction or commitment between parties; its figures are those of its facts."""

    title: str
    kind: str
    parties: list[Party] = field(default_factory=list)
    status: DealStatus = "announced"
    note: str = ""


class Mark(Record, frozen=True):
    """A stretch [start, end) of an article that needs no fact."""

    article: str
    start: int
    end: int
    kind: MarkKind
    note: str = ""


class AcceptedException(Record, frozen=True):
    """A warning of `check` that a person accepted: the rule's code, the record it names, why."""

    rule: str
    record: str
    reason: str


class View(Record, frozen=True):
    """A saved search."""

    title: str
    query: str


class Step(Record, frozen=True):
    """One slide of a tour: a fact or question, and what to say."""

    record: str
    note: str = ""


class Tour(Record, frozen=True):
    """A curated walk through facts and questions, for a meeting."""

    title: str
    steps: list[Step] = field(default_factory=list)


class Dossier(Struct, kw_only=True):
    """A whole store in memory: its tables in the order they are written, keyed by id.

    Plain dictionaries, not copies: treat them as read-only and edit through the store.
    """

    about: About
    articles: dict[str, Article] = field(default_factory=dict)
    entities: dict[str, Entity] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    deals: dict[str, Deal] = field(default_factory=dict)
    marks: dict[str, Mark] = field(default_factory=dict)
    exceptions: dict[str, AcceptedException] = field(default_factory=dict)
    views: dict[str, View] = field(default_factory=dict)
    tours: dict[str, Tour] = field(default_factory=dict)

    def table(self, name: str) -> dict[str, Any]:
        """Return the table `name` of `TABLES` (not `dossier`), keyed by id."""
        table: dict[str, Any] = getattr(self, name)
        return table

    def find(self, record_id: str) -> tuple[str, AnyRecord] | None:
        """Return (table, record) for an id, which is unique across tables, or None."""
        for name in TABLES:
            record = self.table(name).get(record_id)
            if record is not None:
                return name, record
        return None


AnyRecord: TypeAlias = (
    Article | Entity | Question | Fact | Deal | Mark | AcceptedException | View | Tour
)

TABLES: Final[dict[str, type[AnyRecord]]] = {
    "articles": Article,
    "entities": Entity,
    "questions": Question,
    "facts": Fact,
    "deals": Deal,
    "marks": Mark,
    "exceptions": AcceptedException,
    "views": View,
    "tours": Tour,
}
"""The tables of a store after `dossier`, in file order, with the struct of their records."""
