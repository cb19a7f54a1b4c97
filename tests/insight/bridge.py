"""A small dossier about the price of a bridge, on which three outlets and a translation differ."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.insight.building import corpus, fact, organisation, quote
from tui.insight.corpus import Corpus
from tui.records.models import Entity, Fact, Question, Relation, Section, Value

HERALD = """Bridge sold for about $14 billion

In June the city bought 49% of the bridge for $14.3 billion, said the Wall Street Journal.
The mayor denied the sale.
"""
HERALD_ID = "Pada Juni kota membeli 49% jembatan seharga $143 miliar.\n"
GAZETTE = "The city paid $14.3 billion for it. Guests expect $20 billion in all.\n"
FLOW = "The mayor paid $14.3 to $15 billion for 49% of the bridge. It was paid in parts.\n"


def money(text: str, low: str, high: str | None = None, **fields: Any) -> Value:
    values: dict[str, Any] = {
        "type": "money",
        "text": text,
        "unit": "USD",
        "of": "price of the bridge",
        "lower": low,
        "upper": high or low,
        **fields,
    }
    return Value(**values)


STAKE = Value(type="percent", text="49%", lower="49", upper="49", of="stake in the bridge")
PRICE = money("$14.3 billion", "14300000000")


def facts() -> dict[str, Fact]:
    herald = "In June the city bought 49% of the bridge for $14.3 billion"
    about_city: dict[str, Any] = {"question": "q-price", "subject": "city", "object": "bridge"}
    return {
        "herald-price": fact(
            "The city bought it for $14.3 billion.",
            quote("herald", HERALD, herald),
            **about_city,
            values=[PRICE, STAKE],
            when="2025-06",
            when_basis="the year from the context",
            modality="reported",
            attributed_to=["wsj"],
        ),
        "gazette-price": fact(
            "The city paid $14.3 billion.",
            quote("gazette", GAZETTE, "The city paid $14.3 billion"),
            **about_city,
            values=[PRICE],
        ),
        "flow-price": fact(
            "The mayor paid $14.3 to $15 billion.",
            quote("flow", FLOW, "The mayor paid $14.3 to $15 billion for 49% of the bridge"),
            **{**about_city, "subject": "mayor"},
            values=[
                money("$14.3 to $15 billion", "14300000000", "15000000000", bound="range"),
                STAKE,
            ],
        ),
        "title-price": fact(
            "The headline says about $14 billion.",
            quote("herald", HERALD, "Bridge sold for about $14 billion"),
            **about_city,
            values=[money("about $14 billion", "14000000000", bound="about")],
            rank="deprecated",
            rank_reason="The headline rounds.",
        ),
        "translated-price": fact(
            "The Indonesian text says $143 billion.",
            quote("herald-id", HERALD_ID, "$143 miliar"),
            **about_city,
            values=[money("$143 miliar", "143000000000")],
        ),
        "guests": fact(
            "Guests expect $20 billion in all.",
            quote("gazette", GAZETTE, "Guests expect $20 billion in all"),
            question="q-price",
            values=[money("$20 billion", "20000000000", of="price of everything")],
            modality="predicted",
            attributed_to=["guests"],
        ),
        "denial": fact(
            "The mayor denied the sale.",
            quote("herald", HERALD, "The mayor denied the sale"),
            question="q-price",
            modality="denied",
            attributed_to=["mayor"],
        ),
        "parts": fact(
            "It was paid in parts.",
            quote("flow", FLOW, "It was paid in parts"),
            question="q-price",
            relations=[Relation(kind="qualifies", fact="flow-price", note="Over how long?")],
        ),
    }


def bridge_corpus(folder: Path) -> Corpus:
    """Return the dossier of the bridge, its articles written to `folder`."""
    return corpus(
        folder,
        {"herald": HERALD, "herald-id": HERALD_ID, "gazette": GAZETTE, "flow": FLOW},
        sections={
            "herald": [
                Section(role="title", start=0, end=33),
                Section(role="body", start=35, end=len(HERALD)),
            ]
        },
        articles={
            "herald": {
                "publisher": "herald-outlet",
                "published": "2025-07",
                "published_basis": "x",
            },
            "herald-id": {
                "publisher": "herald-outlet",
                "translation_of": "herald",
                "language": "id",
            },
            "gazette": {"publisher": "gazette-outlet", "published": "2025-08"},
            "flow": {"publisher": "flow-outlet"},
        },
        entities={
            "herald-outlet": Entity(type="publication", name="Herald"),
            "gazette-outlet": Entity(type="publication", name="Gazette"),
            "flow-outlet": Entity(type="publication", name="Flow"),
            "wsj": Entity(type="publication", name="Wall Street Journal"),
            "city": organisation("City"),
            "mayor": Entity(type="person", name="The Mayor"),
            "bridge": Entity(type="place", name="Bridge"),
        },
        questions={"q-price": Question(text="What was paid?", differs=["amount"], verdict="V.")},
        facts=facts(),
    )
