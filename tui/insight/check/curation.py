"""What a curator would want to look at again: questions, facts, entities, passages left over."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from tui.insight.check.report import Problem, warning
from tui.records.amounts import compare
from tui.records.dates import parse
from tui.records.quantities import find

if TYPE_CHECKING:
    from tui.insight.coverage import Coverage
    from tui.insight.links import Links
    from tui.records.models import Dossier, Fact


def questions(dossier: Dossier, links: Links) -> Iterator[Problem]:
    """Yield `lone-answer` and `no-verdict`."""
    for question_id, question in dossier.questions.items():
        answers = [dossier.facts[fact_id] for fact_id in links.answers(question_id)]
        if len(answers) < 2:
            told = "one answer" if answers else "no answer"
            message = f"the question has {told}; it takes two to differ"
            yield warning("lone-answer", question_id, "", message)
        elif not question.verdict.strip():
            why = _contradiction(answers)
            if not why and question.differs:
                why = f"its {len(answers)} answers differ in {', '.join(question.differs)}"
            if why:
                yield warning("no-verdict", question_id, "verdict", f"{why}; no verdict says why")


def _contradiction(answers: list[Fact]) -> str:
    """Return in words how two answers contradict each other, "" if none do."""
    for one, other in combinations(answers, 2):
        for mine in one.values:
            for theirs in other.values:
                if compare(mine, theirs) == "contradict":
                    return f"its answers contradict each other: {mine.text} and {theirs.text}"
    if len({fact.modality == "denied" for fact in answers}) > 1:
        return "one answer denies what another says"
    return ""


def facts(dossier: Dossier) -> Iterator[Problem]:
    """Yield `no-rank-reason`, `no-date-basis` and `suggested`."""
    for fact_id, fact in dossier.facts.items():
        if fact.rank == "deprecated" and not fact.rank_reason.strip():
            message = "the fact is set aside, and nothing says why"
            yield warning("no-rank-reason", fact_id, "rank_reason", message)
        if fact.curation == "suggested":
            yield warning("suggested", fact_id, "curation", "nobody has checked this fact yet")
        if fact.when and not fact.when_basis.strip() and not _printed(fact.when, fact.when_text):
            printed = f"“{fact.when_text}” is printed" if fact.when_text else "no date is printed"
            message = f"{fact.when} is inferred ({printed}); when_basis should say how"
            yield warning("no-date-basis", fact_id, "when_basis", message)


def _printed(when: str, when_text: str) -> bool:
    """Tell whether the printed words give the date: all of them lie in it, so none is coarser."""
    try:
        known = parse(when)
    except ValueError:
        return True  # told as `bad-date`
    printed = [quantity.edtf for quantity in find(when_text) if quantity.edtf]
    if not printed:
        return False
    for edtf in printed:
        try:
            one = parse(edtf)
        except ValueError:
            return False
        if not (known.lower <= one.lower and one.upper <= known.upper):
            return False
    return True


def entities(dossier: Dossier, links: Links) -> Iterator[Problem]:
    """Yield `unmentioned` for entities that no fact, deal, article or other entity refers to."""
    used = {party.entity for deal in dossier.deals.values() for party in deal.parties}
    used |= {article.publisher or "" for article in dossier.articles.values()}
    for entity in dossier.entities.values():
        used |= {entity.part_of or "", *entity.distinct_from}
    for entity_id, entity in dossier.entities.items():
        if entity_id not in used and not links.count(entity_id):
            message = f"nothing in the dossier refers to {entity.name}"
            yield warning("unmentioned", entity_id, "", message)


def leftovers(coverage: Coverage) -> Iterator[Problem]:
    """Yield `uncited`, one for each article with passages that have neither fact nor mark."""
    for article_id in coverage.readable:
        count = len(coverage.uncited(article_id))
        if count:
            told = "1 passage has" if count == 1 else f"{count} passages have"
            message = f"{told} neither fact nor mark; `dossier list passages --uncited` lists them"
            yield warning("uncited", article_id, "", message)
