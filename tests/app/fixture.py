"""A small dossier over the seed articles: Scale AI, the people around it, and what disagrees."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tui.evidence.text import digest
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

SEEDS = Path(__file__).parents[2] / "seeds"
FILES = {
    "techflow": "000_010eb606e84145b1.txt",
    "fetchlogic": "001_f242940546fa440b.txt",
    "implicator": "002_9336f7f82be187c8.txt",
    "techflow-id": "003_a553479a880b14f6.txt",
    "techtrends": "004_6909162acf26348f.txt",
}
TEXTS = {
    key: (SEEDS / name).read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    for key, name in FILES.items()
}


def quote(article: str, exact: str) -> Evidence:
    """Evidence for the first place where `exact` stands."""
    text = TEXTS[article]
    start = text.index(exact)
    end = start + len(exact)
    return Evidence(
        article=article,
        exact=exact,
        start=start,
        end=end,
        prefix=text[max(0, start - 32) : start],
        suffix=text[end : end + 32],
        occurs=text.count(exact),
    )


def section(article: str, role: str, first: str, last: str) -> Section:
    text = TEXTS[article]
    start = text.index(first)
    return Section(role=role, start=start, end=text.index(last, start) + len(last))  # type: ignore[arg-type]


def article(key: str, title: str, publisher: str, **more: Any) -> Article:
    return Article(
        file=f"seeds/{FILES[key]}",
        title=title,
        sha256=digest(TEXTS[key]),
        publisher=publisher,
        **more,
    )


ARTICLES = {
    "techflow": article(
        "techflow",
        "Meta's AI Talent Exodus and $135 Billion Chip Spending Spree",
        "techflow-outlet",
        published="2026-03~",
        sections=[
            section("techflow", "title", "Meta's AI Talent", "Spending Spree"),
            section("techflow", "summary", "AI + crypto news", "benchmark manipulation."),
            section("techflow", "heading", "One person's departure, a", "to many"),
        ],
    ),
    "fetchlogic": article(
        "fetchlogic",
        "The AI infrastructure talent exodus",
        "fetchlogic-outlet",
        published="2026-05~",
    ),
    "implicator": article(
        "implicator",
        "Meta’s $14 Billion AI Course Correction",
        "implicator-ai",
        published="2025-07~",
        sections=[
            section("implicator", "title", "Meta’s $14 Billion AI", "Strategy and Spending"),
            section("implicator", "summary", "💡 TL;DR", "while growth slows."),
            section("implicator", "heading", "The $14 Billion Panic", "Response"),
            section("implicator", "faq", "Q: What exactly is", "might be achieved."),
            section("implicator", "teaser", "Meta Poaches Apple’s", "AI’s talent war."),
            section("implicator", "boilerplate", "Great! You’ve", "was not updated."),
        ],
    ),
    "techflow-id": article(
        "techflow-id",
        "Eksodus bakat AI Meta",
        "techflow-outlet",
        published="2026-03~",
        language="id",
        translation_of="techflow",
        origin="techflow",
    ),
    "techtrends": article(
        "techtrends",
        "Meta AI Brain Drain Leaves Zuckerberg Empty-Handed",
        "tech-trends-media",
        published="2025-06~",
        sections=[
            section("techtrends", "title", "Meta AI Brain Drain Leaves", "Second Chance"),
            section("techtrends", "table", "Name | Current Role", "Early 2023 | 7 yrs |"),
            section("techtrends", "heading", "Where They Went", "Signals"),
        ],
    ),
}


def _entity(kind: str, name: str, *others: str) -> Entity:
    return Entity(type=kind, name=name, names=[Name(value=other) for other in others])  # type: ignore[arg-type]


ENTITIES = {
    "meta": _entity("organisation", "Meta"),
    "scale-ai": _entity("organisation", "Scale AI", "Scale"),
    "openai": _entity("organisation", "OpenAI"),
    "mistral": _entity("organisation", "Mistral"),
    "cohere": _entity("organisation", "Cohere"),
    "anthropic": _entity("organisation", "Anthropic"),
    "nvidia": _entity("organisation", "NVIDIA"),
    "pentagon": _entity("organisation", "Pentagon"),
    "msl": _entity("organisation", "Meta Superintelligence Lab", "MSL"),
    "avocado": _entity("product", "Avocado"),
    "wsj": Entity(
        type="publication",
        name="Wall Street Journal",
        names=[Name(value="WSJ", kind="abbreviation")],
    ),
    "bloomberg": _entity("publication", "Bloomberg"),
    "techflow-outlet": _entity("publication", "TechFlow"),
    "implicator-ai": _entity("publication", "Implicator"),
    "tech-trends-media": _entity("publication", "TechTrends"),
    "fetchlogic-outlet": _entity("publication", "FetchLogic"),
    "alexandr-wang": _entity("person", "Alexandr Wang"),
    "mark-zuckerberg": _entity("person", "Mark Zuckerberg"),
    "pang-ruoming": _entity("person", "Pang Ruoming", "Ruoming Pang"),
    "yann-lecun": _entity("person", "Yann LeCun"),
    "naman-goyal": _entity("person", "Naman Goyal"),
    "baptiste-roziere": _entity("person", "Baptiste Rozière"),
}

QUESTIONS = {
    "q-scale-ai-price": Question(
        text="What did Meta pay for 49% of Scale AI?",
        differs=["amount"],
        verdict="Implicator, from the Wall Street Journal, and TechTrends say 14.3 billion; "
        "TechFlow gives a range of 14.3 to 15 billion.",
    ),
    "q-pang-package": Question(
        text="How much was Pang Ruoming offered?",
        differs=["amount"],
        verdict="Teaser and body differ.",
    ),
    "q-spent-on-chips": Question(
        text="Did Meta spend $135 billion on chips?",
        differs=["strength", "scope"],
        verdict="The summary says more than the report in the body.",
    ),
}

DEALS = {
    "deal-scale-ai": Deal(
        title="Meta – Scale AI, 49% stake",
        kind="investment",
        parties=[Party(entity="meta", role="investor"), Party(entity="scale-ai", role="target")],
        status="closed",
    ),
    "deal-pang": Deal(
        title="Meta – Pang Ruoming, compensation",
        kind="compensation",
        parties=[Party(entity="meta", role="employer"), Party(entity="pang-ruoming", role="hire")],
    ),
}


def _money(lower: str, upper: str, text: str, of: str) -> Value:
    bound: Any = "exact" if lower == upper else "range"
    return Value(type="money", text=text, lower=lower, upper=upper, unit="USD", bound=bound, of=of)


FACTS = {
    "scale-ai-49-for-14-3bn": Fact(
        kind="investment",
        statement="Meta bought 49% of Scale AI for $14.3 billion",
        subject="meta",
        object="scale-ai",
        deal="deal-scale-ai",
        question="q-scale-ai-price",
        when="2025-06",
        when_text="In June",
        values=[_money("14300000000", "14300000000", "$14.3 billion", "49% of Scale AI")],
        attributed_to=["wsj"],
        evidence=[
            quote("implicator", "invested $14.3 billion in Scale AI, acquiring a 49% stake"),
            quote("techtrends", "a $14.3 billion investment for a 49% stake in Scale AI"),
            quote("implicator", "Meta bought a 49% stake and hired CEO Alexandr Wang"),
        ],
    ),
    "scale-ai-49-for-up-to-15bn": Fact(
        kind="investment",
        statement="Meta paid $14.3 to $15 billion for a 49% stake in Scale AI",
        subject="meta",
        object="scale-ai",
        deal="deal-scale-ai",
        question="q-scale-ai-price",
        when="2025",
        values=[_money("14300000000", "15000000000", "$14.3 to $15 billion", "49% of Scale AI")],
        evidence=[quote("techflow", "$14.3 to $15 billion to acquire a 49% stake")],
    ),
    "wang-chief-ai-officer": Fact(
        kind="role",
        statement="Alexandr Wang became Meta’s chief AI officer",
        subject="alexandr-wang",
        object="meta",
        role="Chief AI Officer",
        when="2025-06",
        evidence=[
            quote("implicator", "CEO Alexandr Wang to Meta as chief AI officer"),
            quote("techflow", "Alexandr Wang as Meta’s Chief AI Officer"),
        ],
    ),
    "wang-to-report-to-zuckerberg": Fact(
        kind="reporting",
        statement="Alexandr Wang will report directly to Mark Zuckerberg",
        subject="alexandr-wang",
        object="mark-zuckerberg",
        modality="planned",
        when="2025-06",
        evidence=[quote("techtrends", "Wang will report directly to Mark Zuckerberg")],
    ),
    "wang-stays-on-board": Fact(
        kind="role",
        statement="Alexandr Wang is to remain on Scale AI’s board",
        subject="alexandr-wang",
        object="scale-ai",
        modality="planned",
        when="2025-06",
        evidence=[quote("techtrends", "remain on Scale’s board")],
    ),
    "scale-ai-stays-independent": Fact(
        kind="statement",
        statement="Wang told Scale employees that Scale AI stays independent",
        subject="scale-ai",
        attributed_to=["alexandr-wang"],
        modality="reported",
        when="2025-06",
        evidence=[quote("techtrends", "while keeping Scale independent for future growth")],
    ),
    "scale-ai-pentagon-deals": Fact(
        kind="deal",
        statement="Scale AI has AI deals with the Pentagon and the Qatari government",
        subject="scale-ai",
        object="pentagon",
        evidence=[
            quote("techtrends", "striking AI deals with the Pentagon and the Qatari government")
        ],
    ),
    "wang-28": Fact(
        kind="background",
        statement="Alexandr Wang was 28 years old",
        subject="alexandr-wang",
        evidence=[
            quote("techtrends", "At 28, the Scale founder"),
            quote("implicator", "28-year-old billionaire CEO Alexandr Wang"),
            quote("techflow", "28-year-old Scale AI CEO Alexandr Wang"),
        ],
    ),
    "pang-over-200mn": Fact(
        kind="compensation",
        statement="Meta hired Pang Ruoming from Apple on a package of over $200 million",
        subject="pang-ruoming",
        object="meta",
        deal="deal-pang",
        question="q-pang-package",
        when="2025-07",
        values=[
            Value(
                type="money",
                text="over $200 million",
                lower="200000000",
                unit="USD",
                bound="at-least",
                of="package",
            )
        ],
        evidence=[
            quote("techflow", "a multi-year compensation package totaling over $200 million")
        ],
    ),
    "pang-tens-of-millions": Fact(
        kind="compensation",
        statement="Meta poached Apple’s top AI executive for tens of millions",
        subject="pang-ruoming",
        object="meta",
        deal="deal-pang",
        question="q-pang-package",
        evidence=[quote("implicator", "poaches Apple’s top AI executive for tens of millions")],
    ),
    "pang-forfeited-equity": Fact(
        kind="compensation",
        statement="By leaving early Pang Ruoming forfeited most of his unvested equity",
        subject="pang-ruoming",
        attributed_to=["bloomberg"],
        modality="reported",
        when="2026-02~",
        evidence=[quote("techflow", "leaving early meant forfeiting most of his unvested equity")],
    ),
    "pang-to-openai": Fact(
        kind="departure",
        statement="OpenAI hired Pang Ruoming away from Meta",
        subject="pang-ruoming",
        from_="meta",
        to="openai",
        when="2026-02~",
        evidence=[quote("techflow", "Seven months later, OpenAI poached him.")],
    ),
    "goyal-thinking-machines": Fact(
        kind="departure",
        statement="Naman Goyal left Meta in February 2025",
        subject="naman-goyal",
        from_="meta",
        when="2025-02",
        evidence=[
            quote("techtrends", "Naman Goyal | Technical Staff | Thinking Machines | Feb 2025")
        ],
    ),
    "roziere-to-mistral": Fact(
        kind="departure",
        statement="Baptiste Rozière left Meta for Mistral in August 2024",
        subject="baptiste-roziere",
        from_="meta",
        to="mistral",
        when="2024-08",
        evidence=[quote("techtrends", "Baptiste Rozière | AI Scientist | Mistral | Aug 2024")],
    ),
    "spent-135bn-on-chips": Fact(
        kind="spending",
        statement="Meta spent over $135 billion on external chips in 2026",
        subject="meta",
        question="q-spent-on-chips",
        rank="deprecated",
        rank_reason="the summary says more than the body reports",
        when="2026",
        evidence=[quote("techflow", "spent over $135 billion on external chips in 2026")],
    ),
    "capex-budget-2026": Fact(
        kind="budget",
        statement="Meta announced a 2026 capital expenditure budget of $115 to $135 billion",
        subject="meta",
        question="q-spent-on-chips",
        modality="planned",
        when="2026-01",
        due="2026",
        evidence=[
            quote("techflow", "a capital expenditure budget of $115 billion to $135 billion")
        ],
    ),
    "avocado-delayed": Fact(
        kind="product",
        statement="Avocado was delayed to the first quarter of 2026",
        subject="avocado",
        modality="reported",
        when="2025",
        due="2026-33",
        evidence=[
            quote(
                "techflow",
                "it has been delayed to the first quarter of 2026 due to insufficient performance "
                "test results and training optimizations",
            )
        ],
    ),
    "lecun-left": Fact(
        kind="departure",
        statement="Yann LeCun announced that he was leaving Meta",
        subject="yann-lecun",
        from_="meta",
        when="2025-11",
        evidence=[quote("techflow", "announced his departure to start a venture")],
    ),
    "about-600-cut": Fact(
        kind="layoff",
        statement="Meta cut roughly 600 roles in its AI unit",
        subject="meta",
        when="2025-10",
        evidence=[
            quote("techflow", "eliminated approximately 600 positions at MSL"),
            quote("fetchlogic", "cut roughly 600 roles specifically within its AI unit"),
        ],
    ),
    "saham-turun": Fact(
        kind="market",
        statement="Meta’s share price fell from 380 to 88 dollars in the metaverse years",
        subject="meta",
        when="2021/2023",
        evidence=[quote("techflow-id", "harga saham turun dari 380 dolar menjadi 88 dolar")],
    ),
}


def dossier() -> Dossier:
    """The dossier, with tables of its own: a test may take a record out."""
    return Dossier(
        about=About(schema=1, title="Meta: people, chips, money"),
        articles=dict(ARTICLES),
        entities=dict(ENTITIES),
        questions=dict(QUESTIONS),
        facts=dict(FACTS),
        deals=dict(DEALS),
    )


def build(folder: Path) -> Path:
    """Write the dossier and its articles into `folder`; return the store's path."""
    from tui.store.canonical import encode

    (folder / "seeds").mkdir(parents=True)
    for name in FILES.values():
        (folder / "seeds" / name).write_bytes((SEEDS / name).read_bytes())
    store = folder / "store.json"
    store.write_bytes(encode(dossier()))
    return store
