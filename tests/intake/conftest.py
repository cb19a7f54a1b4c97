"""A folder with two articles and a way to import lines into a dossier beside them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tui.intake.importing import Imported, import_files

NEWS = """\
A buys B

By Ann Writer

On Monday A bought B for $14.3 billion. The deal closed.
A’s chief said on Monday that the deal was “fair”.

Background
B makes chips.
"""
OTHER = "Ünïcode first: B was sold. 😀 B was sold again, for $15 billion."

Line = Mapping[str, Any]
Importer = Callable[..., Imported]

ABOUT: Line = {"table": "dossier", "id": "about", "schema": 1, "title": "Two firms"}
ARTICLES: list[Line] = [
    {"table": "articles", "id": "news", "file": "texts/news.txt", "title": "A buys B"},
    {"table": "articles", "id": "other", "file": "texts/other.txt", "title": "B sold"},
]
ENTITIES: list[Line] = [
    {"table": "entities", "id": "a", "type": "organisation", "name": "A"},
    {"table": "entities", "id": "b", "type": "organisation", "name": "B", "distinct_from": ["a"]},
]


def fact(record_id: str, *evidence: Mapping[str, Any], **fields: Any) -> Line:
    quotes = list(evidence) or [{"article": "news", "exact": "A bought B"}]
    return {
        "table": "facts",
        "id": record_id,
        "kind": "deal",
        "statement": f"Statement of {record_id}.",
        "evidence": quotes,
        **fields,
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "news.txt").write_text(NEWS, encoding="utf-8")
    (tmp_path / "texts" / "other.txt").write_text(OTHER, encoding="utf-8")
    return tmp_path


@pytest.fixture
def take(folder: Path) -> Importer:
    """Import lines (as data, or as text) into the store of `folder`."""

    def take(*lines: Line | str, replace: bool = False) -> Imported:
        file = folder / "lines.jsonl"
        texts = [
            line if isinstance(line, str) else json.dumps(line, ensure_ascii=False)
            for line in lines
        ]
        file.write_text("\n".join(texts), encoding="utf-8")
        return import_files(folder / "store.json", [file], who="ann", replace=replace)

    return take


@pytest.fixture
def store(folder: Path, take: Importer) -> Path:
    """A store with the two articles and the two firms."""
    take(ABOUT, *ARTICLES, *ENTITIES)
    return folder / "store.json"
