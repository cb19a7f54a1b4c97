"""Lists of very many facts are in the order that their keys tell, and links are what facts name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.search.small import small_dossier
from tui.insight.attribution import outlets
from tui.insight.links import Links
from tui.insight.ordering import is_set_aside, ordered
from tui.insight.prominence import disputed_first
from tui.records.dates import sort_key
from tui.records.models import Dossier, Fact

SMALL = small_dossier()
FACT = SMALL.facts["price-is-a-folly"]
QUESTIONS = [*SMALL.questions, None]
made = st.builds(
    lambda statement, when, due, question, rank, subject, articles: replace(
        FACT,
        statement=statement,
        when=when,
        due=due,
        question=question,
        rank=rank,
        subject=subject,
        evidence=[replace(FACT.evidence[0], article=article) for article in articles],
    ),
    st.sampled_from(["A crane.", "a crane.", "Tide.", "Zinc."]),
    st.sampled_from(["", "2025", "2025-06", "2024-11-03"]),
    st.sampled_from(["", "2026"]),
    st.sampled_from(QUESTIONS),
    st.sampled_from(["normal", "deprecated", "preferred"]),
    st.sampled_from([*SMALL.entities]),
    st.lists(st.sampled_from([*SMALL.articles]), min_size=1, max_size=3),
)
dossiers = st.lists(made, max_size=9).map(
    lambda facts: replace(SMALL, facts={f"f{at}": fact for at, fact in enumerate(facts)})
)


@given(dossier=dossiers)
def test_by_date_then_statement_what_was_set_aside_last(dossier: Dossier) -> None:
    def key(fact: Fact) -> tuple[object, ...]:
        return is_set_aside(fact), sort_key(fact.due or fact.when), fact.statement

    facts = dossier.facts
    assert ordered(dossier, facts) == sorted(facts, key=lambda i: key(facts[i]))


@given(dossier=dossiers)
def test_disputed_first_and_the_answers_to_a_question_together(dossier: Dossier) -> None:
    links = Links(dossier)
    ids = disputed_first(links, dossier.facts)
    facts = dossier.facts
    kept = [i for i in ids if not is_set_aside(facts[i])]
    assert ids[: len(kept)] == kept
    assert sorted(ids) == sorted(facts)
    led = [i for i in kept if i in links.disputed]
    assert kept[: len(led)] == led
    questions = [facts[i].question for i in led]
    assert questions == sorted(questions, key=questions.index)
    rest = kept[len(led) :]
    usual = ordered(dossier, rest)
    assert rest == sorted(usual, key=lambda i: -len(outlets(dossier, facts[i])))


@given(dossier=dossiers)
def test_a_fact_is_among_those_of_all_that_it_names(dossier: Dossier) -> None:
    links = Links(dossier)
    for record_id in (*dossier.entities, *dossier.articles, *dossier.questions):
        touching = [
            i
            for i, fact in dossier.facts.items()
            if record_id in {fact.subject, fact.object, fact.question}
            or record_id in [evidence.article for evidence in fact.evidence]
            or links.names(record_id, i)
            or (fact.deal and record_id in [p.entity for p in dossier.deals[fact.deal].parties])
        ]
        assert links.facts_of(record_id) == touching
        assert links.count(record_id) == len(touching)
