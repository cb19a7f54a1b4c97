"""Which of many facts to show first: those in dispute, led by what most outlets tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from tui.insight.attribution import outlets
from tui.insight.ordering import aside_or_not, behind, set_aside

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

    def untold(fact_id: str) -> int:
        evidence = dossier.facts[fact_id].evidence
        many = len(evidence) > 1
        return -len(outlets(dossier, dossier.facts[fact_id]) if many else evidence)

    def key(fact_id: str) -> tuple[Weight, str, int]:
        question = dossier.facts[fact_id].question or ""
        if question not in weights:
            weights[question] = _weight(links, question)
        return weights[question], question, untold(fact_id)

    fact_ids = list(fact_ids)
    several = any(len(dossier.facts[fact_id].evidence) != 1 for fact_id in fact_ids)
    ids = aside_or_not(dossier, fact_ids)
    first = sorted((fact_id for fact_id in ids if fact_id in disputed), key=key) if disputed else []
    rest = [fact_id for fact_id in ids if fact_id not in disputed] if first else ids
    if several:
        rest = sorted(rest, key=untold)
    return behind([*first, *rest], set_aside(dossier, fact_ids))


def _weight(links: Links, question_id: str) -> Weight:
    """Return what a question is sorted by, the weightiest the least."""
    dossier = links.dossier
    answers = links.answers(question_id)
    told = {article for i in answers for article in outlets(dossier, dossier.facts[i])}
    question = dossier.questions.get(question_id)
    about_figures = question is not None and bool(_FIGURES & set(question.differs))
    return -len(told), not about_figures, -len(answers)
