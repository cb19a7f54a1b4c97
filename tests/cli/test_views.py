"""Timeline, moves, money and disputed questions on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run
from tui.cli.output import cells
from tui.cli.view_rows import VIEWS
from tui.store.load import load

SHIPPED = str(Path(__file__).parents[2] / "store.json")


@pytest.fixture
def shipped(run: Run) -> Run:
    def on_shipped(*args: str) -> Ran:
        return run("list", *args, "--store", SHIPPED)

    return on_shipped


@pytest.mark.parametrize("kind", VIEWS)
def test_a_view_fits_eighty_columns_and_names_its_facts(shipped: Run, kind: str) -> None:
    code, out, err = shipped(kind)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert max(map(cells, lines)) <= 80
    assert "\x1b" not in out
    ids = {fact for row in json.loads(shipped(kind, "--json").out) for fact in _facts(row)}
    printed = set(out.split())
    if kind != "disputed":
        assert ids <= printed


def _facts(row: dict[str, object]) -> list[str]:
    if "facts" in row:
        return list(row["facts"])  # type: ignore[call-overload]
    named = row.get("fact") or (row["id"] if "chain" in row else None)
    return [str(named)] if named else []


@pytest.mark.parametrize("kind", VIEWS)
def test_every_row_leads_to_facts_of_the_store(shipped: Run, kind: str) -> None:
    facts = load(Path(SHIPPED)).facts
    rows = json.loads(shipped(kind, "--json").out)
    assert rows
    for row in rows:
        found = _facts(row)
        assert found or row.get("row") == "flow"
        assert set(found) <= set(facts)


@pytest.mark.parametrize("kind", VIEWS)
def test_tsv_has_a_heading_and_as_many_values_everywhere(shipped: Run, kind: str) -> None:
    heading, *lines = shipped(kind, "--tsv").out.splitlines()
    assert lines
    assert {line.count("\t") for line in lines} == {heading.count("\t")}


def test_what_was_planned_and_became_of_it(shipped: Run) -> None:
    rows = {row["id"]: row for row in json.loads(shipped("timeline", "--json").out)}
    behemoth = rows["behemoth-due-summer-2025"]
    assert behemoth["due"]
    assert behemoth["outcome"].startswith("slipped to autumn 2025 > put on hold")
    joined = " ".join(shipped("timeline").out.split())
    assert "planned for summer 2025 > slipped to autumn 2025 > put on hold" in joined
    assert list(rows) != sorted(rows)
    undated = [row["date"] for row in rows.values()]
    assert all(undated[: undated.index("")]), "undated ones come last"
    assert not any(undated[undated.index("") :])


def test_both_halves_of_a_move_are_one_row(shipped: Run) -> None:
    rows = json.loads(shipped("moves", "--json").out)
    pang = [row for row in rows if row["row"] == "move" and row["person"] == "pang-ruoming"]
    assert [(row["source"], row["target"]) for row in pang] == [
        ("apple", "meta"),
        ("meta", "openai"),
    ]
    assert {"openai-poached-pang", "pang-left-meta"} <= set(pang[1]["facts"])
    counts = {row["count"] for row in rows if row["row"] == "whole"}
    assert "3 of 14" in counts
    mistral = next(row for row in rows if row["row"] == "flow" and row["target"] == "mistral")
    assert mistral["count"] == 3


def test_money_keeps_ranges_and_bounds_and_tells_what_is_not_done(shipped: Run) -> None:
    rows = json.loads(shipped("money", "--json").out)
    by_fact = {fact: row for row in rows for fact in row["facts"]}
    stake = by_fact["scale-ai-49-for-14-3-to-15bn"]
    assert (stake["label"], stake["low"], stake["high"]) == (
        "$14.3–15 bn", "14300000000", "15000000000",
    )  # fmt: skip
    pang = by_fact["pang-pay-over-200m"]
    assert (pang["low"], pang["high"]) == ("200000000", None)
    assert by_fact["capex-2026-budget-115-135bn"]["standing"] == "planned"
    assert by_fact["new-hire-disputed-100m"]["standing"] == "denied"
    wrong = by_fact["summary-135bn-spent-on-external-chips"]
    assert wrong["standing"] == "set aside"
    assert wrong["set_aside"]
    money = {
        fact_id
        for fact_id, fact in load(Path(SHIPPED)).facts.items()
        if any(value.type == "money" for value in fact.values)
    }
    assert set(by_fact) == money


def test_plain_signs_where_asked(shipped: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "█" in shipped("money").out
    monkeypatch.setenv("DOSSIER_ASCII", "1")
    for kind in ("money", "moves", "timeline"):
        out = shipped(kind).out
        assert not set("█░▸≠") & set(out)
        assert "\n x " in out
    assert "#" in shipped("money").out


def test_numbers_stand_right_aligned(shipped: Run) -> None:
    out = shipped("money").out.splitlines()
    edges = {line.index(label) + len(label) for label in ("$60–100 bn", "$72.2 bn", "$88")
             for line in out if f" {label} " in line[:30]}  # fmt: skip
    assert len(edges) == 1


def test_an_empty_view_is_1(run: Run, folder: Path) -> None:
    assert run("list", "moves") == (1, "", "dossier: no fact says who went where.\n")
    assert run("list", "moves", "--json").out == "[]\n"
    store = json.loads((folder / "store.json").read_text(encoding="utf-8"))
    del store["facts"], store["tours"]
    (folder / "store.json").write_text(json.dumps(store), encoding="utf-8")
    for kind in VIEWS:
        code, out, err = run("list", kind)
        assert (code, out) == (1, ""), kind
        assert err.startswith("dossier: "), kind


def test_views_refuse_what_is_about_passages_and_are_in_the_help(run: Run) -> None:
    assert run("list", "timeline", "--uncited").code == 2
    shown = run("list", "--help").out
    assert all(f"  {kind} " in shown for kind in VIEWS)
