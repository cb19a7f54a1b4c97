"""What comes first of many facts: what is in dispute, led by what most outlets tell of."""

from __future__ import annotations

import random

from tests.app.fixture import dossier
from tui.insight.attribution import outlets
from tui.insight.links import Links
from tui.insight.ordering import is_set_aside
from tui.insight.prominence import disputed_first

DOSSIER = dossier()
LINKS = Links(DOSSIER)


def told(fact_id: str) -> int:
    return len(outlets(DOSSIER, DOSSIER.facts[fact_id]))


def test_the_order_is_the_same_whatever_it_was_before() -> None:
    ids = list(DOSSIER.facts)
    wanted = disputed_first(LINKS, ids)
    assert sorted(wanted) == sorted(ids)
    for seed in range(5):
        random.Random(seed).shuffle(ids)
        assert disputed_first(LINKS, ids) == wanted


def test_disputed_facts_lead_and_what_was_set_aside_comes_last() -> None:
    ids = disputed_first(LINKS, DOSSIER.facts)
    aside = [is_set_aside(DOSSIER.facts[i]) for i in ids]
    assert aside == sorted(aside)
    kept = [i in LINKS.disputed for i in ids if not is_set_aside(DOSSIER.facts[i])]
    assert kept == sorted(kept, reverse=True)


def test_answers_to_one_question_stand_together_the_most_told_first() -> None:
    ids = disputed_first(LINKS, DOSSIER.facts)
    assert ids[:2] == ["scale-ai-49-for-14-3bn", "scale-ai-49-for-up-to-15bn"]
    assert told(ids[0]) > told(ids[1])


def test_what_nobody_disputes_comes_by_how_many_outlets_state_it() -> None:
    ids = disputed_first(LINKS, DOSSIER.facts)
    rest = [i for i in ids if i not in LINKS.disputed and not is_set_aside(DOSSIER.facts[i])]
    assert [told(i) for i in rest] == sorted(map(told, rest), reverse=True)
