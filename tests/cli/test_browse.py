"""Opening the explorer: a large store, which takes a moment, is told of before."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.search.small import small_dossier
from tui.app import app
from tui.cli import browse
from tui.cli.main import main
from tui.search.stored import size
from tui.store import canonical


def test_where_nothing_can_be_drawn_it_is_told_what_is_there(run: Run, folder: Path) -> None:
    lines = run("open").out.splitlines()
    assert lines[1].startswith("2 articles, 5 entities, 1 question, 4 facts, 1 deal, 1 mark")
    (folder / "store.json").write_text('{"dossier": {"about": {"schema": 1, "title": ""}}}')
    assert run("open").out.splitlines()[:2] == [
        "Dossier",
        "Nothing is in it yet; `dossier add FILE` takes an article in.",
    ]


@pytest.mark.parametrize(("large", "said"), [(0, "dossier: reading a large store…\n"), (10**9, "")])
def test_a_large_store_is_told_of(
    large: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    store = tmp_path / "store.json"
    store.write_bytes(canonical.encode(small_dossier()))
    monkeypatch.setattr(size, "LARGE_STORE", large)
    monkeypatch.setattr(browse, "has_screen", lambda: True)
    monkeypatch.setattr(app, "run_app", lambda *_, **__: 0)
    assert main(["--store", str(store)]) == 0
    assert capsys.readouterr().err == said
