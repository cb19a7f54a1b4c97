"""What to see besides the hits."""

from __future__ import annotations

from tui.insight.corpus import Corpus
from tui.search.related import see_also
from tui.search.service import Searcher


def test_an_answer_leads_to_its_question_and_the_other_answers(curated: Corpus) -> None:
    hits = Searcher(curated).search("bosworth-not-signing-bonuses", limit=1).hits
    related = see_also(curated.dossier, hits)
    fact = curated.dossier.facts["bosworth-not-signing-bonuses"]
    assert related[0].id == fact.question
    others = [each for each in related if each.kind == "fact"]
    assert others
    assert all(curated.dossier.facts[each.id].question == fact.question for each in others)


def test_an_entity_leads_to_what_is_asked_of_it(curated: Corpus) -> None:
    hits = Searcher(curated).search("pang ruoming", limit=1).hits
    assert {each.kind for each in see_also(curated.dossier, hits)} == {"question", "deal"}


def test_a_question_leads_to_its_answers(curated: Corpus) -> None:
    hits = Searcher(curated).search("kind:question scale ai 49%", limit=1).hits
    answers = [each for each in see_also(curated.dossier, hits) if each.kind == "fact"]
    assert answers
    for each in answers:
        assert each.why == "of the question"
        assert curated.dossier.facts[each.id].question == hits[0].id


def test_what_is_shown_is_not_named_again(curated: Corpus) -> None:
    hits = Searcher(curated).search("pang ruoming").hits
    shown = {hit.id for hit in hits}
    related = see_also(curated.dossier, hits, most=9)
    assert shown.isdisjoint(each.id for each in related)
    assert len({each.id for each in related}) == len(related)
    assert see_also(curated.dossier, ()) == []
