"""Slides hold what the articles say, as printed, and a page shows where it leaves something out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tui.export.cutting import fitted, quote_runs
from tui.export.flowing import PLAIN, Bars, flow, width_of
from tui.export.slide_models import DuelSlide, FactSlide, ListSlide, SlideQuote
from tui.export.slide_pages import ENDLESS, pages
from tui.export.slides import Slides
from tui.insight.corpus import Corpus
from tui.records.errors import UnknownRecordError
from tui.records.models import Entity, Question, Step, Tour

BARS = Bars()
WORDS = st.text(alphabet="ab $9.漢é", max_size=120).map(lambda text: " ".join(text.split()))


def text_of(lines) -> str:
    return "\n".join("".join(text for text, _ in line) for line in lines)


def quote(before: str, cited: str, after: str, key=(0, 0)) -> SlideQuote:
    return SlideQuote(before, cited, after, key, "a", "A", "", "", "", "", "en", 0, 1, True, "")


def test_a_fact_has_its_quotes_in_their_passages_one_of_each_outlet_first(slides: Slides) -> None:
    slide = slides.slide("scale-ai-49-for-14-3bn", "Slowly.")
    assert isinstance(slide, FactSlide)
    assert slide.note == "Slowly."
    assert [quote.article for quote in slide.quotes] == ["implicator", "techtrends", "implicator"]
    first = slide.quotes[0]
    assert first.before == "In June, Meta "
    assert first.cited == "invested $14.3 billion in Scale AI, acquiring a 49% stake"
    assert first.after.startswith(" in the data")
    assert first.where == "Implicator, body, ~2025-07"
    assert slide.against == ("TechFlow, $14.3–15 bn",)


def test_the_offsets_of_a_quote_are_those_of_the_article(slides: Slides, corpus) -> None:
    for fact_id in corpus.dossier.facts:
        slide = slides.slide(fact_id)
        assert isinstance(slide, FactSlide)
        for shown in slide.quotes:
            text = corpus.text(shown.article)[shown.start : shown.end]
            assert " ".join(text.split()) == shown.cited


def test_a_question_sets_two_answers_against_each_other(slides: Slides) -> None:
    slide = slides.slide("q-spent-on-chips")
    assert isinstance(slide, DuelSlide)
    assert [side.heading for side in slide.sides] == ["body", "summary"]
    assert slide.scene.startswith("Same article, two places: TechFlow")
    assert ("how sure", "planned", "stated as fact") in slide.rows
    assert slide.sides[1].set_aside
    assert slide.verdict == "The summary says more than the report in the body."


def test_a_record_of_another_kind_is_a_list_of_its_facts(slides: Slides) -> None:
    slide = slides.slide("scale-ai")
    assert isinstance(slide, ListSlide)
    assert slide.heading == "Scale AI"
    assert "disputed" in slide.under
    assert any("49%" in item.text for item in slide.items)


def test_what_was_found_begins_with_a_list(slides: Slides) -> None:
    talk = slides.found("Pang", "pang", ["pang-to-openai", "techflow@12", "pang-over-200mn"])
    assert [slide.record for slide in talk.slides] == ["", "pang-to-openai", "pang-over-200mn"]


@pytest.mark.parametrize("record", ["nobody", "techflow@12", "the-tour"])
def test_what_has_no_slide_is_refused_by_name(slides: Slides, record: str) -> None:
    with pytest.raises(UnknownRecordError, match=record):
        slides.slide(record)
    with pytest.raises(UnknownRecordError, match=record):
        slides.tour(record)


def test_a_step_that_leads_nowhere_says_so_and_the_tour_goes_on(corpus) -> None:
    steps = [Step(record="gone", note="Was\nhere."), Step(record="scale-ai")]
    dossier = replace(corpus.dossier, tours={"t": Tour(title="T", steps=steps)})
    gone, there = Slides(Corpus(dossier, corpus.folder)).tour("t").slides
    assert isinstance(gone, ListSlide)
    assert (gone.under, gone.note) == ("There is no slide of 'gone'.", "Was here.")
    assert there.title == "Scale AI"


def test_one_is_told_as_one_and_what_has_no_name_by_its_id(corpus) -> None:
    dossier = replace(
        corpus.dossier,
        facts={"f": replace(corpus.dossier.facts["saham-turun"], subject="x", question="q")},
        entities={"x": Entity(type="person", name="")},
        questions={"q": Question(text="Why?")},
        tours={"t": Tour(title="T", steps=[Step(record="x"), Step(record="q")])},
    )
    slides = Slides(Corpus(dossier, corpus.folder))
    assert (slides.slide("x").title, slides.slide("x").under) == ("x", "1 fact")
    assert [item.aside for item in slides.slide("t").items] == ["1 fact", "1 answer"]


def test_what_stands_in_a_list_is_safe_to_show(corpus) -> None:
    fact = replace(corpus.dossier.facts["saham-turun"], when="\x1b[31m", question=None)
    dossier = replace(corpus.dossier, facts={"f": fact})
    (item,) = Slides(Corpus(dossier, corpus.folder)).found("T", "q", ["f"]).slides[0].items
    assert item.aside == "␛[31m"


def test_a_duel_page_has_question_quotes_table_and_verdict(slides: Slides) -> None:
    (page,) = pages(slides.slide("q-spent-on-chips"), 80, 24, BARS)
    shown = text_of(page)
    assert "DID META SPEND $135 BILLION ON CHIPS?" in shown
    assert "▐spent over $135" in shown
    assert "how sure" in shown
    assert "The summary says more than the report in the body." in shown


@pytest.mark.parametrize(("width", "height"), [(80, 22), (120, 34), (40, 12), (200, 58)])
@pytest.mark.parametrize("bars", [BARS, PLAIN], ids=["drawn", "ascii"])
def test_every_page_fits(slides: Slides, corpus, width: int, height: int, bars: Bars) -> None:
    dossier = corpus.dossier
    for record in (*dossier.facts, *dossier.questions, *dossier.entities, *dossier.deals):
        for page in pages(slides.slide(record), width, height, bars):
            assert len(page) <= height
            assert all(width_of(line) <= width for line in page)


@pytest.mark.parametrize("record", ["scale-ai-49-for-14-3bn", "q-spent-on-chips", "scale-ai"])
def test_a_heading_longer_than_a_page_is_told_on_several(slides: Slides, record: str) -> None:
    slide, field = (
        slides.slide(record),
        {"scale-ai-49-for-14-3bn": "statement", "scale-ai": "heading"},
    )
    told = " ".join(f"word{n}" for n in range(300))
    laid = pages(replace(slide, **{field.get(record, "question"): told}), 80, 12, BARS)
    assert all(len(page) <= 12 for page in laid)
    shown = " ".join(text_of(line for page in laid for line in page).lower().split())
    assert told in shown


def test_in_full_nothing_is_left_out_and_every_quote_has_its_offsets(slides: Slides) -> None:
    slide = slides.slide("scale-ai-49-for-14-3bn")
    assert isinstance(slide, FactSlide)
    (page,) = pages(slide, 80, ENDLESS, BARS, full=True)
    shown = text_of(page)
    assert all(quote.place in shown for quote in slide.quotes)
    assert "…" not in shown


def test_a_quote_that_is_not_there_is_never_shown_as_one(slides: Slides) -> None:
    slide = slides.slide("saham-turun")
    assert isinstance(slide, FactSlide)
    lost = replace(slide.quotes[0], supports=False, doubt="lost: nothing like it", start=None)
    (page,) = pages(replace(slide, quotes=(lost,)), 80, 24, BARS)
    shown = text_of(page)
    assert "not found as cited: lost: nothing like it" in shown
    assert "“" not in shown
    assert "▐" not in shown


def test_a_cut_keeps_the_figure_and_shows_itself() -> None:
    cited = "In July he lured away one of the most sought engineers with over $200 million"
    at = cited.index("over $200")
    cut = quote("At last, ", cited, ", said all of the papers of the town.", (at, len(cited)))
    runs = quote_runs(cut, 40, "…")
    assert [text for text, part in runs if part == "cited"] == [
        "sought engineers with over $200 million"
    ]
    assert "".join(text for text, _ in runs) == "“… sought engineers with over $200 million …”"


@given(WORDS, WORDS.filter(bool), WORDS, st.integers(10, 60), st.integers(2, 6))
def test_a_cut_quote_is_made_of_stretches_of_the_quote(
    before: str, cited: str, after: str, width: int, height: int
) -> None:
    whole = quote(f"{before} " if before else "", cited, f" {after}" if after else "")
    runs = quote_runs(whole, width * height // 2, "…")
    stretches = [text for text, part in runs if part in {"text", "cited"}]
    rest = whole.before + whole.cited + whole.after
    for stretch in stretches:
        assert stretch in rest
        rest = rest[rest.index(stretch) + len(stretch) :]
    printed = "".join(stretches)
    if len(printed) < len(whole.before + cited + whole.after):
        assert any("…" in text for text, part in runs if part == "muted")
    for line in fitted(whole, width, height, BARS):
        assert width_of(line) <= width


@given(
    st.lists(st.tuples(WORDS, st.sampled_from(["text", "cited"])), max_size=5), st.integers(4, 50)
)
def test_flowing_leaves_no_letter_out(runs, width: int) -> None:
    lines = flow(runs, width, BARS)
    assert all(width_of(line) <= width for line in lines)
    shown = "".join(text for line in lines for text, part in line if part != "bar")
    assert shown.replace(" ", "") == "".join(text for text, _ in runs).replace(" ", "")


def test_a_long_quote_is_fitted_in_few_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = []

    def counted(runs, width, bars):
        tries.append(1)
        return flow(runs, width, bars)

    monkeypatch.setattr("tui.export.cutting.flow", counted)
    addresses = quote("", " ".join(["https://example.org/" + "a" * 30] * 60), "")
    assert len(fitted(addresses, 76, 16, BARS)) == 16
    assert len(tries) < 40
