from tui.insight.links import Links
from tui.records.models import About, Deal, Dossier, Entity, Evidence, Fact, Party, Relation


def dossier_of(entities: dict[str, Entity], statements: dict[str, str]) -> Dossier:
    facts = {
        fact_id: Fact(kind="background", statement=statement, evidence=[])
        for fact_id, statement in statements.items()
    }
    return Dossier(about=About(schema=1, title="t"), entities=entities, facts=facts)


def linked() -> Dossier:
    quote = Evidence(article="gazette", exact="the bridge", start=10, end=20)
    return Dossier(
        about=About(schema=1, title="t"),
        entities={"bridge": Entity(type="place", name="Old Bridge")},
        deals={
            "deal-bridge": Deal(
                title="d", kind="sale", parties=[Party(entity="buyer-co", role="buyer")]
            )
        },
        facts={
            "cost-4m": Fact(
                kind="spending",
                statement="It cost 4 million.",
                subject="bridge",
                question="q-cost",
                deal="deal-bridge",
                evidence=[quote],
                attributed_to=["mayor", "people familiar"],
            ),
            "cost-5m": Fact(
                kind="spending",
                statement="It cost 5 million.",
                question="q-cost",
                evidence=[Evidence(article="herald", exact="five", start=0, end=4)],
                relations=[Relation(kind="denies", fact="cost-4m", note="n")],
            ),
            "alone": Fact(kind="opinion", statement="Fine.", question="q-taste", evidence=[quote]),
        },
    )


def test_a_record_knows_its_facts_by_every_field_that_names_it() -> None:
    links = Links(linked())
    for record in ("bridge", "q-cost", "deal-bridge", "gazette", "mayor", "buyer-co"):
        assert "cost-4m" in links.facts_of(record), record
    assert links.facts_of("nobody") == []
    assert links.count("q-cost") == 2


def test_the_link_runs_back_from_a_place_in_the_text() -> None:
    links = Links(linked())
    assert set(links.facts_at("gazette", 19, 25)) == {"cost-4m", "alone"}
    assert links.facts_at("gazette", 20, 25) == []
    assert links.facts_at("gazette", 0, 10) == []


def test_a_question_with_one_answer_is_not_disputed() -> None:
    links = Links(linked())
    assert links.disputed == {"cost-4m", "cost-5m"}
    assert links.others("cost-4m") == ["cost-5m"]
    assert links.others("alone") == []
    assert links.incoming("cost-4m") == [("cost-5m", "denies", "n")]
