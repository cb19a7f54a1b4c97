"""A small dossier and three ways to run the program on it: in process, as a process, in a pty."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.intake.conftest import ABOUT, ENTITIES, NEWS, fact
from tui.cli.main import main
from tui.intake.importing import import_files

ROOT = Path(__file__).parents[2]
PAPER = "B was sold for $15 billion, says the paper.\nShare this [link=x]now[/link].\n"


class Ran(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Ran]


def lines() -> list[dict[str, object]]:
    return [
        dict(ABOUT),
        {"table": "articles", "id": "news", "file": "news.txt", "title": "A buys B",
         "publisher": "daily", "published": "2025-06", "published_basis": "it says June",
         "author": ["Ann Writer"], "url": "https://example.org/a?b=1",
         "sections": [{"role": "title", "first": "A buys"},
                      {"role": "byline", "exact": "By Ann Writer"},
                      {"role": "heading", "first": "Background"}]},
        {"table": "articles", "id": "paper-story", "file": "paper.txt", "title": "B sold [sic]",
         "publisher": "paper", "published": "2025-07",
         "sections": [{"role": "boilerplate", "first": "Share"}]},
        *map(dict, ENTITIES),
        {"table": "entities", "id": "daily", "type": "publication", "name": "The Daily"},
        {"table": "entities", "id": "paper", "type": "publication", "name": "The Paper"},
        {"table": "entities", "id": "ann", "type": "person", "name": "Ann Chief",
         "names": [{"value": "A’s chief", "kind": "descriptive"}]},
        {"table": "questions", "id": "q-price", "text": "What did A pay for B?",
         "differs": ["amount"], "verdict": "The Daily says 14.3, The Paper 15."},
        {"table": "deals", "id": "deal-b", "title": "A – B, sale", "kind": "sale",
         "parties": [{"entity": "a", "role": "buyer"}, {"entity": "b", "role": "target"}]},
        dict(fact("a-paid-14", {"article": "news",
                                "exact": "On Monday A bought B for $14.3 billion"},
                  statement="A bought B for $14.3 billion.", subject="a", object="b",
                  question="q-price", deal="deal-b", when="2025-06-02", when_text="On Monday",
                  values=[{"type": "money", "text": "$14.3 billion", "lower": "14300000000",
                           "upper": "14300000000", "unit": "USD", "of": "price of B"}])),
        dict(fact("a-paid-15", {"article": "paper-story", "exact": "B was sold for $15 billion"},
                  statement="B was sold for $15 billion.", subject="b", question="q-price",
                  deal="deal-b", modality="reported", attributed_to=["paper", "people familiar"],
                  values=[{"type": "money", "text": "$15 billion", "lower": "15000000000",
                           "upper": "15000000000", "unit": "USD", "of": "price of B"}])),
        dict(fact("deal-called-fair", {"article": "news", "exact": "the deal was “fair”"},
                  kind="opinion", statement="Ann Chief calls the deal fair.", subject="ann",
                  modality="opinion", attributed_to=["ann"])),
        dict(fact("b-makes-chips", {"article": "news", "exact": "B makes chips"},
                  kind="background", statement="B makes chips.", subject="b", rank="deprecated",
                  rank_reason="too coarse")),
        {"table": "marks", "id": "mark-byline", "article": "news", "exact": "By Ann Writer",
         "kind": "navigation"},
        {"table": "views", "id": "view-b", "title": "All of B", "query": "b"},
        {"table": "tours", "id": "tour-b", "title": "The sale",
         "steps": [{"record": "q-price", "note": "Who says what?"}, {"record": "a-paid-14"}]},
    ]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds the dossier, far from any other and with no terminal settings."""
    import json

    for name in ("DOSSIER_STORE", "DOSSIER_CONFIG", "NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    (tmp_path / "news.txt").write_text(NEWS, encoding="utf-8")
    (tmp_path / "paper.txt").write_text(PAPER, encoding="utf-8")
    source = tmp_path / "lines.jsonl"
    source.write_text("\n".join(map(json.dumps, lines())), encoding="utf-8")
    import_files(tmp_path / "store.json", [source], who="test")
    for extra in ("lines.jsonl", "store.json.lock"):
        (tmp_path / extra).unlink()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command in this process, in the folder."""

    def run(*args: str) -> Ran:
        capsys.readouterr()
        code = main(args)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run


_NOT_PASSED_ON = {"DOSSIER_STORE", "NO_COLOR", "COLUMNS", "PYTHONUNBUFFERED"}


def program(folder: Path, args: Sequence[str], **options: object) -> subprocess.Popen[bytes]:
    """Start the program as its user would, in `folder`."""
    environ = {k: v for k, v in os.environ.items() if k not in _NOT_PASSED_ON}
    environ.update(PYTHONPATH=str(ROOT), TERM="xterm-256color")
    environ.update(options.pop("environ", {}))  # type: ignore[call-overload]
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        [sys.executable, "-m", "tui", *args],
        cwd=folder,
        env=environ,
        **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        | options,
    )


def process(folder: Path, *args: str, **environ: str) -> Ran:
    """Run the program to its end, as a process."""
    with program(folder, args, environ=environ) as child:
        out, err = child.communicate(timeout=60)
        return Ran(child.returncode, out.decode(), err.decode())
