"""`dossier remove`, `log`, `undo` and `redo`: what was changed can be told and taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tui.store.store import Store


def ids(path: Path) -> set[str]:
    dossier = Store(path).dossier
    return {*dossier.facts, *dossier.marks, *dossier.articles, *dossier.entities}


def test_a_record_that_nothing_needs_goes_and_comes_back(run: Run, folder: Path) -> None:
    before = (folder / "store.json").read_bytes()
    ran = run("remove", "mark-byline", "b-makes-chips")
    assert (ran.code, ran.out) == (0, "removed 1 fact, 1 mark\n")
    assert not {"mark-byline", "b-makes-chips"} & ids(folder / "store.json")
    ran = run("undo")
    assert ran.code == 0
    assert ran.out.endswith(": removed 1 fact, 1 mark\n")
    assert (folder / "store.json").read_bytes() == before


def test_what_others_refer_to_stays_and_each_reference_is_told(run: Run, folder: Path) -> None:
    before = (folder / "store.json").read_bytes()
    ran = run("remove", "mark-byline", "a-paid-14")
    assert ran.code == 1
    assert ran.out == ""
    assert "Nothing was removed" in ran.err
    assert "tour-b, field steps[1].record: a-paid-14" in ran.err
    assert (folder / "store.json").read_bytes() == before
    assert run("remove", "a-paid-14", "tour-b").code == 0


def test_who_says_so_is_needed_though_it_may_be_text(run: Run) -> None:
    ran = run("remove", "paper", "paper-story", "a-paid-15", "q-price", "a-paid-14", "tour-b")
    assert ran.code == 0
    ran = run("remove", "ann")
    assert ran.code == 1
    assert "deal-called-fair, field attributed_to[0]: ann" in ran.err


def test_every_unknown_id_is_named_and_nothing_goes(run: Run, folder: Path) -> None:
    ran = run("remove", "mark-byline", "nope", "[red]")
    assert ran.code == 1
    assert "'nope', '[red]'" in ran.err
    assert "mark-byline" in ids(folder / "store.json")


def test_the_file_of_an_article_stays_and_that_is_said(run: Run, folder: Path) -> None:
    assert run("remove", "a-paid-15", "a-paid-14", "tour-b").code == 0
    ran = run("remove", "paper-story")
    assert ran.out == "removed 1 article\n"
    assert ran.err == "its file stays: paper.txt\n"
    assert (folder / "paper.txt").exists()


def test_the_log_tells_the_last_edit_first_and_what_was_undone(run: Run) -> None:
    run("remove", "mark-byline")
    run("remove", "b-makes-chips")
    run("undo")
    lines = run("log").out.splitlines()
    assert len(lines) == 6
    assert "undid the edit of" in lines[0]
    assert lines[0].endswith("(removed 1 fact)")
    assert lines[2].endswith("removed 1 fact, undone since")
    assert lines[3] == "  b-makes-chips"
    assert lines[4].endswith(": removed 1 mark")
    ran = run("log", "--limit", "1")
    assert len(ran.out.splitlines()) == 2
    assert ran.err == "2 earlier: --limit 3 shows them all\n"


def test_the_log_for_scripts_has_each_record_before_and_after(run: Run) -> None:
    run("remove", "mark-byline")
    (edit,) = json.loads(run("log", "--json").out)
    (change,) = edit["changes"]
    assert edit["stands"] is True
    assert (change["table"], change["record"], change["after"]) == ("marks", "mark-byline", None)
    assert change["before"]["kind"] == "navigation"


def test_what_was_undone_is_made_again_until_there_is_no_more(run: Run, folder: Path) -> None:
    run("remove", "mark-byline")
    run("undo")
    assert run("redo").out.endswith(" again: removed 1 mark\n")
    assert "mark-byline" not in ids(folder / "store.json")
    ran = run("redo")
    assert (ran.code, ran.out, ran.err) == (1, "", "There is no edit to make again.\n")


@pytest.mark.parametrize(
    ("command", "says"), [("undo", "no edit to take back"), ("log", "No edit")]
)
def test_a_store_without_history_says_so(run: Run, command: str, says: str) -> None:
    ran = run(command)
    assert (ran.code, ran.out) == (1, "")
    assert says in ran.err


def test_an_import_is_taken_back_whole(run: Run, folder: Path) -> None:
    before = (folder / "store.json").read_bytes()
    more = folder / "more.jsonl"
    more.write_text(
        '{"table": "entities", "id": "c", "type": "person", "name": "C"}\n'
        '{"table": "views", "id": "view-b", "title": "B again", "query": "b"}\n'
    )
    assert run("import", "--replace", "more.jsonl").out == "added 1 entity\nreplaced 1 view\n"
    assert run("undo").out.endswith(": added 1 entity; changed 1 view\n")
    assert (folder / "store.json").read_bytes() == before


def test_what_was_changed_by_other_means_is_not_taken_back(run: Run, folder: Path) -> None:
    view = '{"table": "views", "id": "view-b", "title": "B again", "query": "b"}'
    (folder / "more.jsonl").write_text(view)
    run("import", "--replace", "more.jsonl")
    store = folder / "store.json"
    changed = store.read_text().replace("B again", "By hand")
    store.write_text(changed)
    ran = run("undo")
    assert ran.code == 2
    assert "changed by somebody else" in ran.err
    assert store.read_text() == changed


def test_the_shipped_dossier_is_not_to_be_edited(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    for words in (("remove", "meta"), ("undo",), ("redo",)):
        ran = run(*words)
        assert ran.code == 2
        assert "not to be edited" in ran.err
