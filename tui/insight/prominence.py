"""Which of many facts to show first: those in dispute, led by what most outlets tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from tui.insight.attribution import outlets
from tui.insight.ordering import is_set_aside, ordered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.insight.links import Links

_FIGURES: Final = frozenset({"amount", "number"})

Weight: TypeAlias = "tuple[int, bool, int]"


def disputed_first(links: Links, fact_ids: Iterable[str]) -> list[str]:
    """Return fact ids with the disputed ones first and the answers to one question together.

    Questions come by how many outlets answer them, then those about figures before the others,
    then by how many answers they have. Among the answers to one question, and among the facts that
    nobody disputes, those stated by most outlets come first, then the earliest. What was set aside
    comes last.
    """
    dossier, disputed = links.dossier, links.disputed
    weights: dict[str, Weight] = {}

    def key(fact_id: str) -> tuple[bool, bool, Weight, str, int]:
        fact = dossier.facts[fact_id]
        question = (fact.question or "") if fact_id in disputed else ""
        if question not in weights:
            weights[question] = _weight(links, question) if question else (0, False, 0)
        told = len(outlets(dossier, fact)) if len(fact.evidence) > 1 else len(fact.evidence)
        return is_set_aside(fact), not question, weights[question], question, -told

    return sorted(ordered(dossier, fact_ids), key=key)


def _weight(links: Links, question_id: str) -> Weight:
    """Return what a question is sorted by, the weightiest the least."""
    dossier = links.dossier
    answers = links.answers(question_id)
    told = {article for i in answers for article in outlets(dossier, dossier.facts[i])}
    question = dossier.questions.get(question_id)
    about_figures = question is not None and bool(_FIGURES & set(question.differs))
    return -len(told), not about_figures, -len(answers)
