"""The answers to a question side by side: who says what, how surely, from whom, and what differs.

One answer is the base: the chosen fact, or the one that `most_stated` finds; never one that was set
aside, unless there is no other. The others are grouped
by how they stand to it. An answer with amounts of the same thing is the same, more, less, or
overlapping; one that is denied or qualifies another says so; whatever was set aside stands apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, get_args

from msgspec import Struct

from tui.insight.attribution import outlet_names, outlets, sources, words
from tui.insight.differences import Difference, differences, notes, pairs
from tui.insight.glance import glance
from tui.insight.labels import STRENGTH, figure, set_aside, when_and_said
from tui.insight.ordering import is_set_aside
from tui.insight.places import in_main_text
from tui.insight.quoting import Quote, quote
from tui.records.amounts import label
from tui.records.errors import UnknownRecordError

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.records.models import Dossier, Fact, Modality, Value

Standing = Literal["same", "overlap", "more", "less", "differs", "qualified", "denied", "set aside"]
STANDINGS: Final[tuple[Standing, ...]] = get_args(Standing)

TITLES: Final[dict[Standing, str]] = {
    "same": "the same",
    "overlap": "overlapping",
    "more": "more",
    "less": "less",
    "differs": "different",
    "qualified": "qualified",
    "denied": "denied",
    "set aside": "set aside",
}

ALONE: Final = "one answer"
BASE: Final = "compared with"
"""What stands above an answer that is the only one, and above a base that no other says too."""

_SURENESS: Final[tuple[Modality, ...]] = (
    "asserted",
    "reported",
    "planned",
    "offered",
    "alleged",
    "predicted",
    "opinion",
    "denied",
    "retracted",
)


class Answer(Struct, frozen=True):
    """One fact that answers the question, and how it stands to the base.

    `differences` of the base are the notes on how it stands to the other answers.
    """

    fact: str
    statement: str
    standing: Standing
    figure: str
    strength: str
    date: str
    source: str
    outlets: list[str]
    sources: list[str]
    set_aside: str
    differences: list[Difference]
    quotes: list[Quote]


class Group(Struct, frozen=True):
    """The answers of one standing, the base first where it is among them.

    `title` is what to print above them; of a base that stands alone it says so.
    """

    standing: Standing
    title: str
    answers: list[Answer]


class Comparison(Struct, frozen=True):
    """A question with its answers: `glance` are short sentences, the curated `verdict` is above it.

    `base` is "" for a question without answers.
    """

    question: str
    text: str
    verdict: str
    differs: list[str]
    base: str
    glance: list[str]
    groups: list[Group]


def compare(corpus: Corpus, question_id: str, fact_id: str | None = None) -> Comparison:
    """Return the answers to a question, grouped by how they stand to `fact_id`.

    Without a fact, with one that was set aside though others stand, or with one that does not
    answer the question, the base is that of `most_stated`. Raises UnknownRecordError for an id
    that is no question.
    """
    dossier = corpus.dossier
    question = dossier.questions.get(question_id)
    if question is None:
        raise UnknownRecordError(
            f"no question has the id “{question_id}”", todo="`dossier list questions` names them."
        )
    ids = [i for i, fact in dossier.facts.items() if fact.question == question_id]
    base = fact_id if fact_id in _bases(dossier, ids) else most_stated(dossier, ids)
    answers = [_answer(corpus, base, i, ids) for i in ids]
    answers.sort(key=lambda answer: (answer.fact != base, -len(answer.outlets)))
    groups = [
        Group(standing, _title(standing, members, base, ids), members)
        for standing in STANDINGS
        if (members := [answer for answer in answers if answer.standing == standing])
    ]
    return Comparison(
        question=question_id,
        text=question.text,
        verdict=question.verdict,
        differs=list(question.differs),
        base=base,
        glance=glance(dossier, ids),
        groups=groups,
    )


def most_stated(dossier: Dossier, fact_ids: list[str]) -> str:
    """Return the answer to compare with: preferred, else of the amount that most outlets state.

    What the text of an article says goes before what only a title, summary or teaser says. Among
    those with as many outlets: one with an amount, that most other answers have an amount of too,
    and surely stated; then the earliest in the store. Denials, and after them what was set aside,
    only if there is nothing else. "" without answers.
    """
    facts = dossier.facts

    def support(fact_id: str) -> tuple[bool, bool, bool, int, bool, int, int]:
        fact = facts[fact_id]
        plain, preferred = fact.modality != "denied", fact.rank == "preferred"
        said = in_main_text(dossier, fact)
        alike = [i for i in fact_ids if i == fact_id or standing(dossier, fact_id, i) == "same"]
        stated = {origin for i in alike for origin in outlets(dossier, facts[i])}
        amounts = any(value.type != "text" for value in fact.values)
        rivals = [i for i in fact_ids if not is_set_aside(facts[i]) and pairs(fact, facts[i])]
        strength = -_SURENESS.index(fact.modality)
        return plain, preferred, said, len(stated), amounts, len(rivals), strength

    return max(_bases(dossier, fact_ids), key=support, default="")


def _bases(dossier: Dossier, fact_ids: list[str]) -> list[str]:
    """Return the answers that stand; all of them if none does."""
    return [i for i in fact_ids if not is_set_aside(dossier.facts[i])] or fact_ids


def _title(standing: Standing, members: list[Answer], base: str, ids: list[str]) -> str:
    """Return what to print above a group: "the same" only where there is another to be the same."""
    if standing != "same" or len(members) > 1 or members[0].fact != base:
        return TITLES[standing]
    return ALONE if len(ids) == 1 else BASE


def standing(dossier: Dossier, base_id: str, other_id: str) -> Standing:
    """Return how an answer stands to another: by rank, then denial, amounts, qualification."""
    base, other = dossier.facts[base_id], dossier.facts[other_id]
    if base_id == other_id:
        return "same"
    if is_set_aside(other):
        return "set aside"
    if other.modality == "denied" or _related(other, base_id, "denies"):
        return "denied"
    by_amount = _by_amount(base, other)
    if by_amount is not None:
        return by_amount
    if _related(other, base_id, "qualifies") or _related(other, base_id, "refines"):
        return "qualified"
    if not base.values and not other.values and base.statement == other.statement:
        return "same"
    return "differs"


def against(dossier: Dossier, fact_ids: list[str], fact_id: str) -> list[str]:
    """Return the answers among `fact_ids` that speak against `fact_id`, in short.

    "TechFlow, $14.3–15 bn", a “text” that is compared, or behind a colon the statement where no
    amounts are; what was set aside last. Answers of the same amount and qualifications are not
    against it.
    """
    base = dossier.facts[fact_id]
    found = [(standing(dossier, fact_id, i), dossier.facts[i]) for i in fact_ids if i != fact_id]
    shown: dict[str, None] = {}
    for how, other in sorted(found, key=lambda pair: is_set_aside(pair[1])):
        told = _against(base, other, how)
        if told:
            outlet = ", ".join(outlet_names(dossier, other))
            between = ":" if told == other.statement else ","
            shown[f"{outlet}{between} {told}" if outlet else told] = None
    return list(shown)


def _against(base: Fact, other: Fact, how: Standing) -> str:
    """Return what another answer says against the base, "" where it says nothing against it."""
    if how == "denied":
        return f"denied: {other.statement}"
    compared = pairs(base, other)
    if how in {"same", "qualified"} or (compared and all(by == "same" for _, _, by in compared)):
        return ""
    unlike = [there for _, there, by in compared if by != "same"]
    return ", ".join(_short(value) for value in unlike) or other.statement


def _short(value: Value) -> str:
    return f"“{value.text}”" if value.type == "text" else label(value)


def _by_amount(base: Fact, other: Fact) -> Standing | None:
    """Return the standing that the comparable amounts give, None where there are none."""
    found = {how for _, _, how in pairs(base, other)}
    if not found:
        return None
    if {"more", "less"} <= found or "other" in found:
        return "differs"
    for how in ("more", "less", "overlap"):
        if how in found:
            return how
    return "same"


def _related(fact: Fact, target: str, kind: str) -> bool:
    return any(link.fact == target and link.kind == kind for link in fact.relations)


def _answer(corpus: Corpus, base: str, fact_id: str, ids: list[str]) -> Answer:
    dossier = corpus.dossier
    fact = dossier.facts[fact_id]
    return Answer(
        fact=fact_id,
        statement=fact.statement,
        standing="same" if fact_id == base else standing(dossier, base, fact_id),
        figure=figure(fact),
        strength=STRENGTH[fact.modality],
        date=when_and_said(fact),
        source=words(dossier, fact),
        outlets=outlet_names(dossier, fact),
        sources=sources(dossier, fact),
        set_aside=set_aside(fact),
        differences=notes(fact, ids) if fact_id == base else differences(corpus, base, fact_id),
        quotes=[quote(corpus, fact, index) for index in range(len(fact.evidence))],
    )
