"""Two articles side by side: paragraphs in order, and what only one of them says."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.insight.building import corpus, fact, quote
from tui.insight.aligned import aligned, counterpart
from tui.insight.corpus import open_corpus
from tui.insight.links import Links
from tui.insight.paragraphs import Blocks, pairs
from tui.records.models import Question

ROOT = Path(__file__).parents[2]
EN = "A title in 2025\n\nAcme paid $14.3 billion.\n\nIt said little more.\n\nBob left.\n"
ID = "Acme membayar 14.3 miliar dolar.\nTidak banyak lagi yang dikatakan.\nBob mundur.\n"


def both(folder: Path) -> tuple[object, Links]:
    found = corpus(
        folder,
        {"en": EN, "id": ID, "far": "Acme paid $15 billion. Ann stayed.\n"},
        articles={"id": {"translation_of": "en"}},
        questions={"q": Question(text="How much?"), "gone": Question(text="Who went?")},
        facts={
            "paid": fact("Acme paid.", quote("en", EN, "Acme paid"), quote("id", ID, "Acme")),
            "price": fact("14.3.", quote("en", EN, "$14.3 billion"), question="q"),
            "harga": fact("14.3.", quote("id", ID, "14.3 miliar"), question="q"),
            "title": fact("2025.", quote("en", EN, "2025")),
            "far": fact("15.", quote("far", "Acme paid $15 billion.", "$15"), question="q"),
            "ann": fact("Ann.", quote("far", "Acme paid $15 billion. Ann stayed.", "Ann")),
        },
    )
    return found, Links(found.dossier)


def test_a_translation_is_aligned_by_paragraph(tmp_path: Path) -> None:
    found, links = both(tmp_path)
    view = aligned(found, links, "en", "id")  # type: ignore[arg-type]
    assert view.translation
    rows = [
        (
            " ".join(EN[start:end] for start, end in pair.left),
            " ".join(ID[start:end] for start, end in pair.right),
        )
        for pair in view.pairs
    ]
    assert rows == [
        ("A title in 2025", ""),
        ("Acme paid $14.3 billion.", "Acme membayar 14.3 miliar dolar."),
        ("It said little more.", "Tidak banyak lagi yang dikatakan."),
        ("Bob left.", "Bob mundur."),
    ]
    assert view.pairs[1].shared == ["paid"]


def test_the_walk_has_what_only_one_of_them_says_in_the_order_of_the_text(tmp_path: Path) -> None:
    found, links = both(tmp_path)
    view = aligned(found, links, "en", "id")  # type: ignore[arg-type]
    assert [(gap.question, gap.left, gap.right) for gap in view.gaps] == [
        ("", ["title"], []),
        ("q", ["price"], ["harga"]),
    ]
    assert [pair.gaps for pair in view.pairs] == [[0], [1], [], []]
    assert view.shared == 1


def test_other_articles_are_aligned_by_what_both_speak_of(tmp_path: Path) -> None:
    found, links = both(tmp_path)
    view = aligned(found, links, "en", "far")  # type: ignore[arg-type]
    assert not view.translation
    assert [(gap.question, gap.left, gap.right) for gap in view.gaps] == [("q", ["price"], ["far"])]
    assert len(view.pairs) == 1, "Ann is only in one of them, and that is no difference"


def test_what_to_lay_beside_an_article(tmp_path: Path) -> None:
    _, links = both(tmp_path)
    assert counterpart(links, "en") == "id"
    assert counterpart(links, "id") == "en"
    assert counterpart(links, "far") in {"en", "id"}
    assert counterpart(links, "none") == ""


def test_the_translation_at_hand_is_aligned_whole() -> None:
    found = open_corpus(ROOT / "store.json")
    view = aligned(found, Links(found.dossier), "techflow", "techflow-id")
    text = found.text("techflow")
    both_sides = [pair for pair in view.pairs if pair.left and pair.right]
    alone = [text[pair.left[0][0] :][:10] for pair in view.pairs if not pair.right]
    assert len(both_sides) == 69, "every paragraph of the translation has its original"
    assert not [pair for pair in view.pairs if not pair.left]
    assert alone[0] == "Meta's AI "
    assert alone[-1] == "Disclaimer"
    for pair in both_sides:
        if pair.shared:
            continue
        assert len(pair.left) == len(pair.right) == 1


def test_every_gap_of_the_articles_at_hand_leads_to_a_place() -> None:
    found = open_corpus(ROOT / "store.json")
    links = Links(found.dossier)
    for left in found.dossier.articles:
        for right in found.dossier.articles:
            if left == right:
                continue
            view = aligned(found, links, left, right)
            assert {n for pair in view.pairs for n in pair.gaps} == set(range(len(view.gaps)))
            assert all(gap.facts for gap in view.gaps)


@given(
    st.lists(st.sampled_from(["Ann 5", "Bob 7", "Cy", "none of it"]), max_size=14),
    st.lists(st.sampled_from(["Ann 5", "Bob 7", "Cy", "none of it"]), max_size=40),
)
def test_every_paragraph_stands_once_and_in_order(left: list[str], right: list[str]) -> None:
    one = Blocks("a", [(0, 1)] * len(left), left)
    two = Blocks("b", [(0, 1)] * len(right), right)
    rows = pairs(one, two, [], [])
    assert [number for row, _ in rows for number in row] == list(range(len(left)))
    assert [number for _, row in rows for number in row] == list(range(len(right)))
