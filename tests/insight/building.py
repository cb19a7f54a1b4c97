"""Small dossiers for the tests of this room, written in a temporary folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tui.evidence.anchor import describe
from tui.evidence.text import digest
from tui.insight.corpus import Corpus
from tui.records.models import SCHEMA, About, Article, Dossier, Entity, Evidence, Fact, Section


def quote(article_id: str, text: str, exact: str) -> Evidence:
    """Return the evidence for `exact`, which stands in `text`."""
    start = text.index(exact)
    return describe(article_id, text, start, start + len(exact))


def fact(statement: str, *evidence: Evidence, **fields: Any) -> Fact:
    """Return a checked fact of kind deal, or what `fields` say."""
    return Fact(
        **{
            "kind": "deal",
            "statement": statement,
            "evidence": list(evidence),
            "curation": "checked",
            **fields,
        }
    )


def corpus(
    folder: Path,
    texts: dict[str, str],
    *,
    sections: dict[str, list[Section]] | None = None,
    articles: dict[str, dict[str, Any]] | None = None,
    **tables: Any,
) -> Corpus:
    """Write the texts to `folder` and return a corpus of them with the tables given."""
    records = {}
    for article_id, text in texts.items():
        (folder / f"{article_id}.txt").write_text(text, encoding="utf-8", newline="")
        more = (articles or {}).get(article_id, {})
        records[article_id] = Article(
            **{
                "file": f"{article_id}.txt",
                "title": article_id,
                "sha256": digest(text),
                "sections": (sections or {}).get(article_id, []),
                **more,
            }
        )
    dossier = Dossier(about=About(schema=SCHEMA, title="Test"), articles=records, **tables)
    return Corpus(dossier, folder)


def organisation(name: str, **fields: Any) -> Entity:
    """Return an entity of type organisation."""
    return Entity(type="organisation", name=name, **fields)
