"""What differs between two facts that answer the same question, in plain words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from tui.insight.attribution import NO_SOURCE, language_name, name, outlets, words
from tui.insight.labels import dated, inferred, said_on
from tui.insight.places import MAIN, roles
from tui.records.amount_labels import is_strict
from tui.records.amounts import bounds, comparable, order
from tui.records.amounts import label as amount_label
from tui.records.dates import contains, overlaps

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from tui.insight.corpus import Corpus
    from tui.records.models import Dossier, Fact, Modality, Value

Aspect = Literal[
    "amount",
    "wording",
    "scope",
    "strength",
    "doer",
    "title",
    "date",
    "due",
    "source",
    "section",
    "translation",
    "note",
]

SAID: Final[dict[Modality, str]] = {
    "asserted": "stated as fact",
    "reported": "reported",
    "alleged": "alleged",
    "planned": "planned",
    "predicted": "predicted",
    "offered": "offered",
    "opinion": "opinion",
    "denied": "denied",
    "retracted": "retracted",
}
"""How sure a fact is, as a phrase."""

_BARE: Final = re.compile("[~?%]")
_STATES: Final = frozenset({"role", "reporting", "headcount", "statement", "opinion"})
_BEST: Final = {"same": 0, "overlap": 1, "more": 2, "less": 2, "other": 2}


class Difference(Struct, frozen=True):
    """One aspect in which an answer differs from the one it is compared with (`base`).

    `base` and `other` are the two cells of a table, `words` the same as a phrase about the other:
    "$14.3–15 bn, which includes $14.3 bn".
    """

    aspect: Aspect
    base: str
    other: str
    words: str


def differences(corpus: Corpus, base_id: str, other_id: str) -> list[Difference]:
    """Return what differs in the answer `other_id` from the answer `base_id`, amounts first.

    Last what is noted on the relation of the other to the base.
    """
    dossier = corpus.dossier
    base, other = dossier.facts[base_id], dossier.facts[other_id]
    return [
        *_amounts(base, other),
        *_scope(base, other),
        *_plain("strength", SAID[base.modality], SAID[other.modality]),
        *_doer(dossier, base, other),
        *_plain("title", base.role, other.role),
        *_dates(base, other),
        *_source(words(dossier, base), words(dossier, other)),
        *_section(dossier, base, other),
        *_translation(dossier, base, other),
        *notes(other, [base_id]),
    ]


def pairs(base: Fact, other: Fact) -> list[tuple[Value, Value, str]]:
    """Return the comparable amounts of two facts and how the other's stands to the base's.

    One pair for each amount of the other fact that the base has an amount of, the closest.
    """
    found: list[tuple[Value, Value, str]] = []
    for there in other.values:
        candidates = [
            (here, there, how) for here in base.values if (how := order(there, here)) is not None
        ]
        if candidates:
            found.append(min(candidates, key=lambda pair: _BEST[pair[2]]))
    return found


def _amounts(base: Fact, other: Fact) -> Iterator[Difference]:
    for here, there, how in pairs(base, other):
        if how == "same":
            continue
        shown, told = amount_label(here), amount_label(there)
        if how == "other":
            yield Difference("wording", shown, told, f"“{told}”, not “{shown}”")
            continue
        if how == "overlap":
            told_of = f"{_overlap(here, there)} {shown}"
        else:
            told_of = f"{how} than {shown if _is_bare(here) else f'the other’s {shown}'}"
        yield Difference("amount", shown, told, f"{told}, {told_of}")


def _is_bare(value: Value) -> bool:
    """Tell whether an amount has no word for its bound, which would read ill behind "than"."""
    return value.bound in {"exact", "range"}


def _overlap(base: Value, other: Value) -> str:
    """Return how the span of `other` lies to that of `base`."""
    if _within(base, other):
        return "which includes"
    return "within" if _within(other, base) else "which overlaps"


def _within(inner: Value, outer: Value) -> bool:
    (low, high), (least, most) = bounds(inner), bounds(outer)
    strict = is_strict(outer) and not is_strict(inner)
    above = least is None or (low is not None and (low > least if strict else low >= least))
    below = most is None or (high is not None and (high < most if strict else high <= most))
    return above and below


def _scope(base: Fact, other: Fact) -> Iterator[Difference]:
    """Yield what amounts of one kind are the amounts of, where none of them is comparable."""
    for kind in dict.fromkeys(value.type for value in other.values):
        ours = [value for value in base.values if value.type == kind]
        theirs = [value for value in other.values if value.type == kind]
        if not ours or any(comparable(a, b) for a in ours for b in theirs):
            continue
        here, there = _of(ours), _of(theirs)
        if here != there:
            yield from _plain("scope", here, there)


def _of(values: list[Value]) -> str:
    return ", ".join(dict.fromkeys(value.of or value.unit for value in values))


def _plain(aspect: Aspect, here: str, there: str) -> Iterator[Difference]:
    if here and there and here != there:
        yield Difference(aspect, here, there, f"{there}, not {here}")


def _dates(base: Fact, other: Fact) -> Iterator[Difference]:
    """Yield how the dates differ, and the days when a thing is due.

    When a plan was said is set beside when another was said, if both are known, and never beside
    when a thing was.
    """
    if not base.due and not other.due:
        yield from _date("date", (base.when, dated(base)), (other.when, dated(other)))
    elif base.due and other.due and said_on(base) and said_on(other):
        said = (base.when, said_on(base)), (other.when, said_on(other))
        yield from _date("date", *said, lead="said ")
    here, there = (inferred(fact.due, "") if fact.due else "" for fact in (base, other))
    yield from _date("due", (base.due, here), (other.due, there))


def _date(
    aspect: Aspect, base: tuple[str, str], other: tuple[str, str], lead: str = ""
) -> Iterator[Difference]:
    """Yield how two dates differ, each given with its label; "~" alone is no difference."""
    (here, shown), (there, told) = base, other
    if _BARE.sub("", here) == _BARE.sub("", there):
        return
    if not there:
        phrase = f"none given, not {shown}"
    elif not here:
        phrase = f"{told}, where the other gives none"
    elif contains(there, here):
        phrase = f"{told}, which includes {shown}"
    elif contains(here, there):
        phrase = f"{told}, within {shown}"
    else:
        phrase = f"{told}, {'which overlaps' if overlaps(here, there) else 'not'} {shown}"
    yield Difference(aspect, shown, told, lead + phrase)


def _doer(dossier: Dossier, base: Fact, other: Fact) -> Iterator[Difference]:
    """Yield who did it, where both did it to the same, or the question is one of who did it.

    A person who says so did nothing by it, and who holds a post or is counted somewhere did nothing
    that another's deed could be set beside.
    """
    here, there = base.subject or "", other.subject or ""
    if _only_says(dossier, base) or _only_says(dossier, other):
        return
    if base.kind != other.kind and {base.kind, other.kind} & _STATES:
        return
    question = dossier.questions.get(base.question or "")
    asked = question is not None and "doer" in question.differs
    if not asked and (base.object is None or base.object != other.object):
        return
    types = {entity.type for i in (here, there) if (entity := dossier.entities.get(i))}
    if types <= {"person", "organisation"}:
        yield from _plain("doer", name(dossier, here), name(dossier, there))


def _only_says(dossier: Dossier, fact: Fact) -> bool:
    """Tell whether a fact is about a person for having said it; a company announces its deeds."""
    subject = dossier.entities.get(fact.subject or "")
    return subject is not None and subject.type == "person" and fact.subject in fact.attributed_to


def _source(here: str, there: str) -> Iterator[Difference]:
    if here == there:
        return
    if here == NO_SOURCE:
        phrase = f"{there}, where the other names nobody"
    else:
        phrase = f"{there}, the other {here}"
    yield Difference("source", here, there, phrase)


def _section(dossier: Dossier, base: Fact, other: Fact) -> Iterator[Difference]:
    """Yield where one of the two is said only outside of the running text."""
    here, there = roles(dossier, base), roles(dossier, other)
    if not here or not there or bool(MAIN & set(here)) == bool(MAIN & set(there)):
        return
    shown, told = ", ".join(here), ", ".join(there)
    if MAIN & set(here):
        yield Difference("section", shown, told, f"only in the {told}, not in the {shown}")
    else:
        yield Difference("section", shown, told, f"in the {told}, not only in the {shown}")


def _translation(dossier: Dossier, base: Fact, other: Fact) -> Iterator[Difference]:
    """Yield where the two come from one origin and only one of them from its translation."""
    if not set(outlets(dossier, base)) & set(outlets(dossier, other)):
        return
    here, there = _translated(dossier, base), _translated(dossier, other)
    if bool(here) == bool(there):
        return
    shown, told = _text(here, dossier, base), _text(there, dossier, other)
    yield Difference("translation", shown, told, f"only the {told} says so")


def _text(language: str, dossier: Dossier, fact: Fact) -> str:
    article = dossier.articles.get(fact.evidence[0].article) if fact.evidence else None
    called = language_name(language or (article.language if article else ""))
    return f"{called} text" if called else "original"


def _translated(dossier: Dossier, fact: Fact) -> str:
    """Return the language of the translation that alone says a fact, or ""."""
    articles = [dossier.articles.get(evidence.article) for evidence in fact.evidence]
    if not articles or any(article is None or not article.translation_of for article in articles):
        return ""
    return next(article.language for article in articles if article)


def notes(fact: Fact, others: Collection[str]) -> list[Difference]:
    """Return what a curator noted on how a fact stands to some others.

    Only the fact's own relations: what the others' say of it is told where they are shown.
    """
    told = (one.note for one in fact.relations if one.note and one.fact in others)
    return [Difference("note", "", note, note) for note in dict.fromkeys(told)]
