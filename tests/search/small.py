"""A small dossier about a made-up firm, to see one behaviour of search at a time."""

from __future__ import annotations

from pathlib import Path

from tui.evidence.text import digest
from tui.insight.corpus import Corpus
from tui.records.models import (
    About,
    Article,
    Deal,
    Dossier,
    Entity,
    Evidence,
    Fact,
    Name,
    Party,
    Question,
    Section,
    Value,
)

GAZETTE = """Northwind lays a cable
Northwind paid $2.5 billion for 30% of the cable maker Halvorsen, the Ledger says.
Its chief executive Ingeborg Ødegård joined from Kestrel on March 3, 2024.
Analysts call the price a folly.
An orchard grows beside the harbour.
Read our newsletter about lighthouse keeping.
"""
WARTA = """Northwind membayar 2,5 miliar dolar untuk 30% saham pembuat kabel Halvorsen.
Ingeborg Ødegård bergabung dari Kestrel pada Maret 2024.
"""
TEXTS = {"gazette": GAZETTE, "warta": WARTA}


def quote(article: str, exact: str) -> Evidence:
    start = TEXTS[article].index(exact)
    return Evidence(article=article, exact=exact, start=start, end=start + len(exact))


def _sections() -> list[Section]:
    title = GAZETTE.index("\n")
    news = GAZETTE.index("Read our")
    return [
        Section(role="title", start=0, end=title),
        Section(role="body", start=title + 1, end=news - 1),
        Section(role="boilerplate", start=news, end=len(GAZETTE) - 1),
    ]


def _facts() -> dict[str, Fact]:
    price = Value(
        type="money", text="$2.5 billion", lower="2500000000", upper="2500000000", unit="USD"
    )
    return {
        "halvorsen-30-for-2-5bn": Fact(
            kind="deal",
            statement="Northwind bought 30% of Halvorsen for $2.5 billion.",
            subject="northwind",
            object="halvorsen",
            question="q-price",
            deal="deal-halvorsen",
            values=[price, Value(type="percent", text="30%", lower="30", unit="%")],
            attributed_to=["ledger"],
            evidence=[
                quote(
                    "gazette", "Northwind paid $2.5 billion for 30% of the cable maker Halvorsen"
                ),
                quote("warta", "Northwind membayar 2,5 miliar dolar untuk 30% saham"),
            ],
        ),
        "price-is-a-folly": Fact(
            kind="opinion",
            statement="Analysts call the price of Halvorsen a folly.",
            modality="opinion",
            subject="halvorsen",
            question="q-price",
            evidence=[quote("gazette", "Analysts call the price a folly")],
        ),
        "odegard-joined": Fact(
            kind="hire",
            statement="Ingeborg Ødegård joined Northwind from Kestrel on 3 March 2024.",
            subject="ingeborg-odegard",
            from_="kestrel",
            to="northwind",
            when="2024-03-03",
            evidence=[
                quote("gazette", "Ingeborg Ødegård joined from Kestrel on March 3, 2024"),
                quote("warta", "Ingeborg Ødegård bergabung dari Kestrel pada Maret 2024"),
            ],
        ),
        "odegard-chief-executive": Fact(
            kind="role",
            statement="Ingeborg Ødegård is chief executive of Northwind.",
            subject="ingeborg-odegard",
            object="northwind",
            role="chief executive",
            evidence=[quote("gazette", "Its chief executive Ingeborg Ødegård")],
        ),
        "title-lays-a-cable": Fact(
            kind="product",
            statement="The headline says that Northwind lays a cable itself.",
            subject="northwind",
            rank="deprecated",
            rank_reason="the body tells of a purchase",
            evidence=[quote("gazette", "Northwind lays a cable")],
        ),
    }


def small_dossier() -> Dossier:
    return Dossier(
        about=About(schema=1, title="A cable"),
        articles={
            "gazette": Article(
                file="gazette.txt",
                title="Northwind lays a cable",
                sha256=digest(GAZETTE),
                publisher="harbour-gazette",
                sections=_sections(),
            ),
            "warta": Article(
                file="warta.txt",
                title="Northwind membeli saham",
                sha256=digest(WARTA),
                language="id",
                publisher="harbour-gazette",
                translation_of="gazette",
                origin="gazette",
            ),
        },
        entities={
            "northwind": Entity(type="organisation", name="Northwind"),
            "halvorsen": Entity(type="organisation", name="Halvorsen", description="Cable maker."),
            "kestrel": Entity(type="organisation", name="Kestrel"),
            "ledger": Entity(type="publication", name="The Ledger"),
            "harbour-gazette": Entity(type="publication", name="Harbour Gazette"),
            "ingeborg-odegard": Entity(
                type="person",
                name="Ingeborg Ødegård",
                names=[
                    Name(value="Odegaard", kind="misspelling"),
                    Name(value="Her Cable Majesty", kind="descriptive"),
                ],
            ),
            "nordic-cable-union": Entity(type="organisation", name="Nordic Cable Union"),
            "tern-3": Entity(type="product", name="Tern 3"),
        },
        questions={
            "q-price": Question(
                text="What did Northwind pay for Halvorsen?",
                differs=["strength"],
                verdict="The Ledger says $2.5 billion; analysts call it a folly.",
            )
        },
        facts=_facts(),
        deals={
            "deal-halvorsen": Deal(
                title="Northwind’s purchase of 30% of Halvorsen",
                kind="investment",
                parties=[
                    Party(entity="northwind", role="investor"),
                    Party(entity="halvorsen", role="target"),
                ],
            )
        },
    )


def small_corpus(folder: Path, dossier: Dossier | None = None) -> Corpus:
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_bytes(text.encode("utf-8"))
    return Corpus(dossier or small_dossier(), folder)
