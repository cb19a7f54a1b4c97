"""Search and check: the shapes that scripts rely on, and what a person reads."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, process
from tests.intake.conftest import NEWS

HIT = ["kind", "id", "title", "score", "why", "evidence"]
PLACE = ["article", "file", "start", "end", "exact", "state"]


class TestSearch:
    def test_json(self, run: Run) -> None:
        code, out, err = run("search", "--json", "14.3", "billion")
        assert (code, err) == (0, "")
        assert out.count("\n") == 1
        found = json.loads(out)
        assert list(found) == ["query", "took_ms", "hits"]
        assert found["query"] == "14.3 billion"
        best = found["hits"][0]
        assert list(best) == HIT
        assert (best["kind"], best["id"]) == ("fact", "a-paid-14")
        place = best["evidence"][0]
        assert list(place) == PLACE
        assert place["file"] == "news.txt"
        assert place["state"] == "exact"
        assert NEWS[place["start"] : place["end"]] == place["exact"]
        scores = [hit["score"] for hit in found["hits"]]
        assert scores == sorted(scores, reverse=True)

    def test_text_has_three_lines_a_hit_the_id_last(self, run: Run) -> None:
        code, out, _ = run("search", "14.3", "billion")
        lines = out.splitlines()
        assert code == 0
        assert len(lines) % 3 == 0
        assert max(map(len, lines)) <= 80
        assert lines[0] == "≠ A bought B for $14.3 billion."
        assert lines[1].startswith("  The Daily, body, no source named, 2025-06-02")
        assert lines[2] == "  “On Monday A bought B for $14.3 billion”  a-paid-14"
        ids = [
            hit["id"] for hit in json.loads(run("search", "--json", "14.3", "billion").out)["hits"]
        ]
        assert [line.split()[-1] for line in lines[2::3]] == ids

    def test_an_option_behind_the_query_is_part_of_it_and_that_is_said(self, run: Run) -> None:
        _, _, err = run("search", "meta", "--limit", "3")
        assert "--limit is taken as part of the query; options stand before it" in err
        _, _, err = run("search", "--limit", "3", "meta", "-google")
        assert "part of the query" not in err

    def test_nothing_found_is_1_and_an_empty_list(self, run: Run) -> None:
        code, out, err = run("search", "xylophone")
        assert (code, out) == (1, "")
        assert "nothing found" in err
        code, out, err = run("search", "--json", "xylophone")
        assert (code, err) == (1, "")
        assert json.loads(out)["hits"] == []

    def test_options_stand_before_the_query(self, run: Run) -> None:
        assert json.loads(run("search", "--json", "sold", "-paper").out)["query"] == "sold -paper"
        one = json.loads(run("search", "--json", "--limit", "1", "b").out)
        assert len(one["hits"]) == 1
        kinds = json.loads(run("search", "--json", "--kind", "deal", "sale").out)
        assert {hit["kind"] for hit in kinds["hits"]} == {"deal"}

    def test_a_wrong_operator_is_2(self, run: Run) -> None:
        code, out, err = run("search", "kind:rumour", "b")
        assert (code, out) == (2, "")
        assert "rumour" in err

    def test_queries_from_stdin(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("14.3\n\nxylophone\nsold\n"))
        code, out, _ = run("search", "-")
        found = [json.loads(line) for line in out.splitlines()]
        assert code == 0
        assert [result["query"] for result in found] == ["14.3", "xylophone", "sold"]
        assert [bool(result["hits"]) for result in found] == [True, False, True]
        assert all(list(result) == ["query", "took_ms", "hits"] for result in found)

    def test_a_wrong_query_among_others(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("kind:rumour\nsold\n"))
        code, out, err = run("search", "-")
        assert code == 2
        assert [bool(json.loads(line)["hits"]) for line in out.splitlines()] == [False, True]
        assert "rumour" in err

    @pytest.mark.parametrize(
        "query", ["what did A pay", "ann chief", "sale", "the daily", "closed"]
    )
    def test_every_kind_of_hit_has_its_three_lines(self, run: Run, query: str) -> None:
        code, out, _ = run("search", *query.split())
        assert code == 0
        assert len(out.splitlines()) % 3 == 0


class TestCheck:
    def test_json(self, run: Run) -> None:
        code, out, err = run("check", "--json")
        assert (code, err) == (0, "")
        report = json.loads(out)
        assert list(report) == ["counts", "evidence", "problems"]
        assert all(isinstance(count, int) for count in report["counts"].values())
        assert len(report["evidence"]) == 4
        for evidence in report["evidence"]:
            assert list(evidence) == ["fact", "article", "file", "state", "start", "end", "exact"]
            assert evidence["state"] == "exact"
        for problem in report["problems"]:
            assert list(problem) == ["severity", "code", "record", "field", "message"]

    def test_a_changed_article_is_an_error(self, run: Run, folder: Path) -> None:
        text = NEWS.replace("$14.3 billion", "$14.8 billion").replace("B makes chips.", "")
        (folder / "news.txt").write_text(text, encoding="utf-8")
        store = (folder / "store.json").read_bytes()
        code, out, _ = run("check", "--json")
        report = json.loads(out)
        states = {e["fact"]: (e["state"], e["start"], e["exact"]) for e in report["evidence"]}
        assert code == 1
        assert states["a-paid-14"][0] == "doubtful"
        assert states["a-paid-14"][2] == "On Monday A bought B for $14.3 billion"
        assert states["b-makes-chips"][:2] == ("lost", None)
        assert any(p["severity"] == "error" for p in report["problems"])
        code, out, _ = run("check")
        assert code == 1
        assert "a-paid-14" in out
        assert (folder / "store.json").read_bytes() == store

    def test_a_reference_to_nothing_is_an_error(self, run: Run, folder: Path) -> None:
        store = json.loads((folder / "store.json").read_text(encoding="utf-8"))
        store["facts"]["a-paid-14"]["subject"] = "nobody"
        (folder / "store.json").write_text(json.dumps(store), encoding="utf-8")
        code, out, _ = run("check")
        assert code == 1
        assert "nobody" in out

    def test_it_leaves_nothing_behind(self, folder: Path) -> None:
        process(folder, "check")
        assert {p.name for p in folder.iterdir()} == {"store.json", "news.txt", "paper.txt"}
