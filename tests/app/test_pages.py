"""What the pages of records say, without a screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.app.fixture import FACTS, dossier
from tui.app.pages.finding import page_of
from tui.app.pages.model import Goal, Page
from tui.app.pages.naming import amounts_in
from tui.app.widgets.page_lines import lay_out
from tui.insight.corpus import Corpus
from tui.insight.links import Links
from tui.records.errors import UnknownRecordError
from tui.records.models import Party, Relation, Value


def page(store: Path, record: str, since: str = "", **tables: object) -> Page:
    whole = dossier()
    for name, records in tables.items():
        setattr(whole, name, records)
    return page_of(Corpus(whole, store.parent, store), Links(whole), record, since)


def text_of(shown: Page, width: int = 100) -> str:
    lines = lay_out(shown.paragraphs, width).lines
    return "\n".join(
        "".join([*(word.text for word in line.words), " ", *(text for text, _ in line.right)])
        for line in lines
    )


def goals_of(shown: Page) -> list[Goal]:
    return list(lay_out(shown.paragraphs, 100).goals)


def test_a_fact_says_what_when_who_and_every_quote(store: Path) -> None:
    shown = page(store, "scale-ai-49-for-14-3bn")
    text = text_of(shown)
    for words in (
        "Meta bought 49% of Scale AI for $14.3 billion disputed",
        "“$14.3 billion”  $14.3 bn  49% of Scale AI",
        "2025-06, printed “In June”",
        "2 outlets: Implicator, TechTrends; via Wall Street Journal",
        "What did Meta pay for 49% of Scale AI?  1 other answer",
        "3 quotes",
        "Implicator, faq",
        "curation   suggested",
    ):
        assert words in text
    for quote in FACTS["scale-ai-49-for-14-3bn"].evidence:
        assert quote.exact.replace("\n", " ") in " ".join(text.split())
    assert shown.question == "q-scale-ai-price"


def test_every_name_of_a_fact_is_a_link(store: Path) -> None:
    goals = goals_of(page(store, "scale-ai-49-for-14-3bn"))
    for record in ("meta", "scale-ai", "deal-scale-ai", "q-scale-ai-price", "wsj", "implicator"):
        assert Goal(record) in goals
    assert [goal for goal in goals if goal.way == "quote"] == [
        Goal("scale-ai-49-for-14-3bn", "quote", number) for number in range(3)
    ]


def test_a_fact_that_was_set_aside_says_why(store: Path) -> None:
    text = text_of(page(store, "spent-135bn-on-chips"))
    assert "set aside: the summary says more than the body reports" in text


def test_relations_are_told_from_both_ends_with_their_notes(store: Path) -> None:
    relation = Relation(kind="qualifies", fact="wang-28", note="The board seat is a plan.")
    fact = replace(FACTS["wang-stays-on-board"], relations=[relation])
    facts = {**FACTS, "wang-stays-on-board": fact}
    here = text_of(page(store, "wang-stays-on-board", facts=facts))
    there = text_of(page(store, "wang-28", facts=facts))
    assert "qualifies  Alexandr Wang was 28 years old" in here
    assert "qualified  Alexandr Wang is to remain" in there
    assert "The board seat is a plan." in here
    assert "The board seat is a plan." in there
    assert Goal("wang-stays-on-board") in goals_of(page(store, "wang-28", facts=facts))


def test_a_person_has_a_career(store: Path) -> None:
    shown = page(store, "pang-ruoming")
    text = text_of(shown)
    assert "Pang Ruoming person" in text
    assert "also       Ruoming Pang" in text
    assert "OpenAI  joined ~2026-02 from Meta" in text
    assert Goal("pang-to-openai") in goals_of(shown)
    assert Goal("pang-ruoming", "facts") in goals_of(shown)


def test_a_deal_has_parties_and_figures_with_those_who_say_them(store: Path) -> None:
    text = text_of(page(store, "deal-scale-ai"))
    assert "Meta, investor" in text
    assert "Scale AI, target" in text
    assert "49% of Scale AI differs" in text
    assert "$14.3 bn          Implicator (via Wall Street Journal)" in text
    assert "$14.3–15 bn       TechFlow" in text


def test_an_article_says_where_it_is_from_and_what_it_is_made_of(store: Path) -> None:
    shown = page(store, "techflow-id")
    text = text_of(shown)
    assert "language   Indonesian" in text
    assert "translates TechFlow" in text
    assert "id         techflow-id" in text
    sections = text_of(page(store, "implicator"))
    assert "6 sections" in sections
    assert "faq        Q: What exactly is" in sections
    assert any(goal.way == "text" for goal in goals_of(page(store, "implicator")))


def test_an_article_that_cannot_be_read_says_so_and_shows_the_rest(store: Path) -> None:
    articles = dict(dossier().articles)
    articles["techflow"] = replace(articles["techflow"], file="seeds/gone.txt")
    text = text_of(page(store, "techflow", articles=articles))
    assert "gone.txt" in text
    assert "Meta's AI Talent Exodus" in text
    assert "outlet     TechFlow" in text


def test_the_duel_has_the_figures_the_verdict_the_quotes_and_what_differs(store: Path) -> None:
    shown = page(store, "q-scale-ai-price")
    text = " ".join(text_of(shown).split())
    for words in (
        "What did Meta pay for 49% of Scale AI? differs in amount",
        "TechFlow says $14.3–15 bn.",
        "Nobody says $15 bn.",
        "Implicator, from the Wall Street Journal, and TechTrends say 14.3 billion",
        "overlapping",
        "≠ amount $14.3–15 bn, which includes $14.3 bn",
        "“$14.3 to $15 billion to acquire a 49% stake”",
    ):
        assert words in text
    assert shown.place == "duel"
    assert Goal("scale-ai-49-for-up-to-15bn", "quote") in goals_of(shown)
    assert Goal("scale-ai-49-for-up-to-15bn") in goals_of(shown)
    assert Goal("techflow") in goals_of(shown)


def test_each_sentence_of_a_verdict_begins_a_line(store: Path) -> None:
    question = replace(
        dossier().questions["q-scale-ai-price"],
        verdict="TechFlow says up to $15 billion. Implicator says $14.3 billion [sic].",
    )
    shown = page(store, "q-scale-ai-price", questions={"q-scale-ai-price": question})
    lines = [line.strip() for line in text_of(shown).splitlines()]
    assert "TechFlow says up to $15 billion." in lines
    assert "Implicator says $14.3 billion [sic]." in lines


def test_a_duel_is_told_from_the_answer_that_one_comes_from(store: Path) -> None:
    text = " ".join(text_of(page(store, "q-scale-ai-price", "scale-ai-49-for-up-to-15bn")).split())
    assert "≠ amount $14.3 bn, within $14.3–15 bn" in text


def test_a_question_without_answers_says_so(store: Path) -> None:
    text = text_of(page(store, "q-scale-ai-price", facts={}))
    assert "No fact answers this yet." in text


def test_an_id_that_no_record_has_is_refused_with_what_to_do(store: Path) -> None:
    with pytest.raises(UnknownRecordError) as raised:
        page(store, "no-such-thing")
    assert "no-such-thing" in raised.value.what
    assert "dossier search" in raised.value.todo


def test_text_of_the_dossier_is_never_markup_and_never_acts(store: Path) -> None:
    fact = replace(
        FACTS["wang-28"], statement="[red]Wang[/red] \x1b[31m was 28", note="[/foo] \u202ereversed"
    )
    text = text_of(page(store, "wang-28", facts={**FACTS, "wang-28": fact}))
    assert "[red]Wang[/red] ␛[31m was 28" in text
    assert "[/foo] �reversed" in text


@pytest.mark.parametrize("record", ["meta", "avocado", "wsj", "deal-pang", *FACTS])
def test_every_link_of_a_page_leads_somewhere(store: Path, record: str) -> None:
    whole = dossier()
    for goal in goals_of(page(store, record)):
        assert whole.find(goal.record) is not None
        if goal.way == "quote":
            assert goal.number < len(whole.facts[goal.record].evidence)


SUM = Value(
    type="money", text="$14.3 billion", lower="14300000000", upper="14300000000", unit="USD"
)


@pytest.mark.parametrize(
    ("text", "value", "marked"),
    [
        ("invested $14.3 billion in", SUM, ["$14.3 billion"]),
        ("sebesar $14,3 miliar untuk", SUM, ["$14,3 miliar"]),
        ("14.3 of something, 2025", SUM, []),
        ("half of it", Value(type="text", text="half"), ["half"]),
        ("In 2025 nothing", Value(type="count", text="12", lower="12", upper="12"), []),
    ],
)
def test_the_amounts_of_a_fact_are_marked_however_they_are_printed(
    text: str, value: Value, marked: list[str]
) -> None:
    assert [text[start:end] for start, end in amounts_in(text, [value])] == marked


def test_what_is_not_known_leaves_no_empty_brackets_behind(store: Path) -> None:
    whole = dossier()
    deal = replace(whole.deals["deal-scale-ai"], parties=[Party(entity="meta", role="")])
    unquoted = replace(whole.facts["scale-ai-49-for-14-3bn"], evidence=[])
    blank = replace(whole.entities["meta"], name="", names=[])
    tables: dict[str, object] = {
        "deals": {"deal-scale-ai": deal},
        "facts": {"scale-ai-49-for-14-3bn": unquoted},
        "entities": {"meta": blank},
    }
    of_deal = text_of(page(store, "deal-scale-ai", **tables))
    assert "parties    meta \n" in of_deal
    assert "$14.3 bn          nobody" in of_deal
    fact = text_of(page(store, "scale-ai-49-for-14-3bn", **tables))
    assert "says so    no outlet; " in fact
    assert "no quote bears this" in fact
    entity = page(store, "meta", **tables)
    assert entity.crumb == "meta"
    assert "as  " not in text_of(entity)


def test_a_value_without_its_printed_words_has_no_quotation_marks(store: Path) -> None:
    whole = dossier()
    values = [Value(type="money", text="", lower="5", upper="5", unit="USD", of="price")]
    fact = replace(whole.facts["scale-ai-49-for-14-3bn"], values=values, when_text=" ")
    text = text_of(page(store, "scale-ai-49-for-14-3bn", facts={"scale-ai-49-for-14-3bn": fact}))
    assert "amount     $5  price" in text
    assert "“”" not in text


def test_an_odd_id_is_shown_and_never_sent(store: Path) -> None:
    odd = "\x1b[31m\nscale"
    whole = dossier()
    deal = {odd: whole.deals["deal-scale-ai"]}
    assert "id         ␛[31m scale" in text_of(page(store, odd, deals=deal))
