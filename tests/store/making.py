"""Dossiers to try the store with: small ones by hand, large ones for counting time."""

from __future__ import annotations

import json
from pathlib import Path

from tui.records.models import About, Article, Dossier, Entity, Evidence, Fact, Name, Value
from tui.store import canonical

HASH = "0" * 64


def fact(statement: str = "A bought B.", **fields: object) -> Fact:
    quote = Evidence(article="news", exact="bought", start=2, end=8)
    return Fact(kind="deal", statement=statement, evidence=[quote], **fields)


def small() -> Dossier:
    return Dossier(
        about=About(schema=1, title="Two firms"),
        articles={"news": Article(file="news.txt", title="A buys B", sha256=HASH)},
        entities={
            "a": Entity(type="organisation", name="A", names=[Name(value="Ä & Co [sic]")]),
            "b": Entity(type="organisation", name="B"),
        },
        facts={
            "a-bought-b": fact(
                subject="a",
                object="b",
                from_="a",
                values=[Value(type="money", text="$1", lower="1", unit="USD")],
            )
        },
    )


def large(facts: int) -> Dossier:
    """Facts with text of the length that curated ones have (about 900 bytes each as stored)."""
    dossier = small()
    for at in range(facts):
        words = f"Statement {at} says that the company paid for the thing in the year {at}."
        dossier.facts[f"fact-{at}"] = Fact(
            kind="deal",
            statement=words,
            subject="a",
            when="2025-06",
            attributed_to=["people familiar"],
            evidence=[
                Evidence(
                    article="news",
                    exact=f"the quote of evidence {at} is a sentence of the usual length",
                    prefix="thirty-two characters stand here",
                    suffix="thirty-two characters there, too",
                    start=at,
                    end=at + 60,
                )
                for _ in range(2)
            ],
        )
    return dossier


def write(path: Path, dossier: Dossier | None = None) -> Path:
    path.write_bytes(canonical.encode(dossier or small()))
    return path


def plain() -> dict[str, dict[str, dict[str, object]]]:
    data: dict[str, dict[str, dict[str, object]]] = json.loads(canonical.encode(small()))
    return data
