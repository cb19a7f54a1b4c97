"""Records shown with their evidence in context, and the duel as text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.intake.conftest import NEWS, fact
from tui.intake.importing import import_files
from tui.records.models import Fact


def flat(text: str) -> str:
    return " ".join(text.split())


def add(folder: Path, **facts: dict[str, object]) -> None:
    """Add facts to the dossier in `folder`, each with a passage of the news for evidence."""
    path = folder / "more.jsonl"
    cited = {"article": "news", "exact": "B makes chips"}
    lines = [{**fact(fact_id, cited), **fields} for fact_id, fields in facts.items()]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    import_files(folder / "store.json", [path], who="test")


class TestFact:
    def test_everything_that_is_known_of_it(self, run: Run) -> None:
        code, out, err = run("show", "a-paid-14")
        assert (code, err) == (0, "")
        lines = out.splitlines()
        assert lines[0] == "≠ A bought B for $14.3 billion."
        assert lines[1] == "fact, deal, suggested  a-paid-14"
        for words in (
            "$14.3 billion (price of B)",
            "2025-06-02, printed “On Monday”",
            "subject A (a)",
            "object B (b)",
            "no source named",
            "1 outlet, 1 source: The Daily",
            "A – B, sale (deal-b)",
            "What did A pay for B? (q-price)",
            "against B was sold for $15 billion. (a-paid-15)",
            "The Daily, “A buys B”, 2025-06 (date inferred), body",
            f"exact news@{NEWS.index('On Monday A')}",
            "▐On Monday A bought B for $14.3 billion▌.",
        ):
            assert words in flat(out)
        assert max(map(len, lines)) <= 80

    def test_a_quote_stands_in_its_passage(self, run: Run) -> None:
        out = flat(run("show", "deal-called-fair").out)
        assert "A’s chief said on Monday that ▐the deal was “fair”▌." in out
        assert "says Ann Chief" in out

    def test_what_was_set_aside_says_why(self, run: Run) -> None:
        assert "set aside too coarse" in flat(run("show", "b-makes-chips").out)

    def test_a_quote_that_changed_is_shown_beside_what_was_cited(
        self, run: Run, folder: Path
    ) -> None:
        text = NEWS.replace("$14.3 billion", "$14.8 billion").replace("B makes chips.", "")
        (folder / "news.txt").write_text(text, encoding="utf-8")
        out = flat(run("show", "a-paid-14").out)
        assert "not found as cited" in out
        assert "cited On Monday A bought B for $14.3 billion" in out
        assert "▐On Monday A bought B for $14.8 billion▌" in out
        lost = flat(run("show", "b-makes-chips").out)
        assert "not found as cited" in lost
        assert "▐" not in lost

    def test_json_has_every_field_and_where_the_quotes_stand_now(
        self, run: Run, folder: Path
    ) -> None:
        (folder / "news.txt").write_text("Corrected.\n" + NEWS, encoding="utf-8")
        data = json.loads(run("show", "--json", "a-paid-14").out)
        assert list(data) == ["table", "id", *Fact.__struct_encode_fields__]
        (quote,) = data["evidence"]
        start = NEWS.index("On Monday A")
        assert quote["start"] == start
        assert quote["now"]["state"] == "moved"
        assert quote["now"]["start"] == start + len("Corrected.\n")


class TestOthers:
    @pytest.mark.parametrize(
        ("record_id", "words"),
        [
            ("ann", ["Ann Chief person ann", "descriptive A’s chief", "1 fact"]),
            ("b", ["distinct from A (a)", "a-paid-14", "a-paid-15", "b-makes-chips"]),
            ("deal-b", ["deal, sale, announced", "buyer A (a)", "target B (b)", "2 facts"]),
            ("news", ["outlet The Daily", "published ~2025-06; it says June", "title news@0",
                      "file news.txt"]),
            ("mark-byline", ["article news", "kind navigation"]),
            ("view-b", ["All of B", "query b"]),
            ("tour-b", ["The sale", "step q-price: Who says what?", "step a-paid-14"]),
            ("q-price", ["What did A pay for B?", "differs in amount", "verdict The Daily says"]),
        ],
    )  # fmt: skip
    def test_as_text(self, run: Run, record_id: str, words: list[str]) -> None:
        code, out, _ = run("show", record_id)
        assert code == 0
        for part in words:
            assert part in flat(out)
        assert max(map(len, out.splitlines())) <= 80

    def test_a_person_is_told_by_career_then_by_what_else_names_them(
        self, run: Run, folder: Path
    ) -> None:
        add(
            folder,
            hired={"kind": "hire", "statement": "A hired Ann Chief from B.", "subject": "ann",
                   "from": "b", "to": "a", "when": "2025-06", "when_text": "in June"},
            left={"kind": "departure", "statement": "Ann Chief left A.", "subject": "ann",
                  "from": "a", "role": "chief", "when": "2026", "modality": "reported"},
        )  # fmt: skip
        code, out, _ = run("show", "ann")
        assert code == 0
        words = flat(out)
        for part in (
            "3 facts CAREER B departure by 2025-06 for A hired A joined 2025-06 from B hired",
            "chief, until 2026, reported left departure 2026, reported left",
            "SAID AND HELD",
        ):
            assert part in words
        assert words.index("chief, until") < words.index("SAID AND HELD")
        assert words.count("Ann Chief calls the deal fair.") == 1
        assert max(map(len, out.splitlines())) <= 80

    def test_a_deal_is_told_by_its_figures_before_its_facts(self, run: Run) -> None:
        words = flat(run("show", "deal-b").out)
        for part in (
            "when 2025-06-02 A bought B for $14.3 billion. (a-paid-14)",
            "≠ price of B $14.3 bn The Daily a-paid-14",
            "$15 bn The Paper (people familiar, via The Paper) (reported) a-paid-15",
        ):
            assert part in words
        assert words.index("price of B") < words.index("2 facts")

    def test_when_a_plan_is_due_stands_in_its_line(self, run: Run, folder: Path) -> None:
        plan = {"kind": "product", "statement": "B plans a chip.", "subject": "b",
                "when": "2025-06", "when_basis": "so", "modality": "planned"}  # fmt: skip
        add(folder, soon={**plan, "due": "2026-33"}, later={**plan, "due": "2026/2028"})
        out = run("show", "b").out
        assert "due Q1 2026 1 plan: B plans a chip." in flat(out)
        assert "due 2026–28 1 plan: B plans a chip." in flat(out)
        assert "due 2026 to 2028" in flat(run("show", "later").out)

    def test_a_passage_between_its_neighbours(self, run: Run) -> None:
        start = NEWS.index("The deal closed")
        code, out, _ = run("show", f"news@{start}")
        assert code == 0
        text = "On Monday A bought B for $14.3 billion. ▐The deal closed.▌ A’s chief said"
        assert text in flat(out)
        assert "0 facts" in out
        data = json.loads(run("show", "--json", f"news@{start}").out)
        assert (data["text"], data["status"]) == ("The deal closed.", "uncited")
        assert "a-paid-14" in run("show", f"news@{start - 10}").out

    def test_an_article_in_trouble_says_so(self, run: Run, folder: Path) -> None:
        (folder / "news.txt").unlink()
        code, out, _ = run("show", "news")
        assert code == 0
        assert "missing" in out
        assert run("show", "a-paid-14").code == 0

    @pytest.mark.parametrize("option", [(), ("--json",), ("--against",)])
    @pytest.mark.parametrize("unknown", ["nothing", "news@99999", "@", ""])
    def test_an_unknown_id_is_1(self, run: Run, option: tuple[str, ...], unknown: str) -> None:
        code, out, err = run("show", *option, unknown)
        assert (code, out) == (1, "")
        assert unknown in err

    def test_markup_in_a_title_is_text(self, run: Run) -> None:
        assert "B sold [sic]" in run("show", "paper-story").out


class TestAgainst:
    def test_who_says_what_and_what_differs(self, run: Run) -> None:
        code, out, _ = run("show", "--against", "a-paid-14")
        assert code == 0
        words = flat(out)
        for part in (
            "What did A pay for B? question, differs in amount q-price",
            "COMPARED WITH A bought B for $14.3 billion.",
            "“On Monday A bought B for $14.3 billion”",
            "MORE B was sold for $15 billion.",
            "people familiar, via The Paper",
            "≠ amount: $15 bn, more than $14.3 bn",
            "“B was sold for $15 billion”",
            "verdict The Daily says 14.3, The Paper 15.",
        ):
            assert part in words
        assert max(map(len, out.splitlines())) <= 80

    def test_the_other_way_round(self, run: Run) -> None:
        words = flat(run("show", "--against", "a-paid-15").out)
        assert words.index("B was sold for $15 billion.") < words.index("LESS")
        assert "$14.3 bn, less than $15 bn" in words

    def test_the_verdict_stands_before_the_answers(self, run: Run) -> None:
        out = flat(run("show", "--against", "a-paid-14").out)
        glance, verdict, answers = map(out.index, ("The Daily says", "verdict", "COMPARED WITH"))
        assert glance < verdict < answers

    def test_each_sentence_of_the_verdict_begins_a_line(self, run: Run, folder: Path) -> None:
        store = folder / "store.json"
        store.write_text(
            store.read_text().replace("14.3, The Paper 15.", "14.3. The Paper says 15.")
        )
        lines = [line.strip() for line in run("show", "q-price").out.splitlines()]
        assert "The Paper says 15." in lines

    def test_a_question_is_shown_as_its_duel(self, run: Run) -> None:
        assert run("show", "q-price").out == run("show", "--against", "q-price").out

    def test_json(self, run: Run) -> None:
        data = json.loads(run("show", "--against", "--json", "a-paid-14").out)
        assert (data["question"], data["base"]) == ("q-price", "a-paid-14")
        assert [group["standing"] for group in data["groups"]] == ["same", "more"]
        answer = data["groups"][1]["answers"][0]
        assert answer["quotes"][0]["text"] == "B was sold for $15 billion"
        assert answer["quotes"][0]["state"] == "exact"

    def test_what_answers_no_question_has_nothing_against_it(self, run: Run) -> None:
        for record_id in ("deal-called-fair", "ann"):
            code, out, err = run("show", "--against", record_id)
            assert (code, out) == (1, "")
            assert "answers no question" in err

    def test_a_quote_that_is_gone_is_not_shown_as_said(self, run: Run, folder: Path) -> None:
        (folder / "paper.txt").write_text("Nothing here.", encoding="utf-8")
        out = flat(run("show", "--against", "a-paid-14").out)
        assert "not found as cited (lost: " in out
        assert "cited: B was sold for $15 billion" in out
        assert "“B was sold for $15 billion”" not in out


def test_what_is_not_known_leaves_no_empty_brackets_behind(run: Run, folder: Path) -> None:
    store = folder / "store.json"
    data = json.loads(store.read_text())
    long = "somebody who was there when it was signed"
    data["deals"]["deal-b"] = {
        "title": "",
        "kind": "",
        "parties": [{"entity": "a", "role": ""}, {"entity": "b", "role": f"{long}\r"}],
    }
    data["facts"]["a-paid-14"]["evidence"] = []
    store.write_text(json.dumps(data))
    lines = run("show", "deal-b").out.splitlines()
    assert lines[:2] == ["deal-b", "deal, announced  deal-b"]
    assert lines[3:5] == [f"{long}␍", f"{'':14}B (b)"]
    assert any(line.startswith("  $14.3 bn          nobody") for line in lines)
    assert "A, B (" in run("list", "deals", "--tsv").out
    assert "outlets       none: the fact has no quote" in run("show", "a-paid-14").out


def test_a_question_without_answers_says_so(run: Run, folder: Path) -> None:
    store = folder / "store.json"
    data = json.loads(store.read_text())
    for fact_id in ("a-paid-14", "a-paid-15"):
        del data["facts"][fact_id]["question"]
    store.write_text(json.dumps(data))
    assert "No fact answers this yet." in run("show", "q-price").out
