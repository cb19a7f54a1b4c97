"""Who says a fact: outlets and sources apart, and the words for them."""

from __future__ import annotations

from typing import Any

import pytest

from tui.insight.attribution import (
    article_name,
    origin,
    outlet_names,
    outlets,
    says_so,
    sources,
    sources_of,
    words,
)
from tui.records.models import About, Article, Dossier, Entity, Evidence, Fact, Name


def article(**fields: Any) -> Article:
    return Article(file="a.txt", title=fields.pop("title", "T"), sha256="0", **fields)


DOSSIER = Dossier(
    about=About(schema=1, title="t"),
    articles={
        "herald": article(publisher="herald-outlet"),
        "herald-id": article(
            publisher="herald-outlet", language="id", translation_of="herald", origin="herald"
        ),
        "gazette": article(publisher="gazette-outlet"),
        "blog": article(title="A blog"),
        "reprint": article(origin="reprint-of"),
        "reprint-of": article(origin="gazette"),
        "loop": article(origin="pool"),
        "pool": article(origin="loop"),
    },
    entities={
        "herald-outlet": Entity(type="publication", name="Herald"),
        "gazette-outlet": Entity(type="publication", name="Gazette"),
        "wsj": Entity(
            type="publication",
            name="Wall Street Journal",
            names=[Name(value="WSJ", kind="abbreviation")],
        ),
        "cnbc": Entity(type="publication", name="CNBC"),
        "acme": Entity(type="organisation", name="Acme"),
    },
)


def fact(*articles: str, by: list[str] | None = None) -> Fact:
    evidence = [Evidence(article=at, exact="x", start=0, end=1) for at in articles]
    return Fact(kind="deal", statement="s", evidence=evidence, attributed_to=by or [])


@pytest.mark.parametrize(
    ("article_id", "found"),
    [
        ("herald", "herald"),
        ("herald-id", "herald"),
        ("reprint", "gazette"),
        ("nowhere", "nowhere"),
        ("loop", "pool"),
    ],
)
def test_origin(article_id: str, found: str) -> None:
    assert origin(DOSSIER, article_id) == found


def test_a_translation_and_a_reprint_are_no_further_outlets() -> None:
    assert outlets(DOSSIER, fact("herald", "herald-id", "gazette", "reprint")) == [
        "herald",
        "gazette",
    ]


def test_two_outlets_that_cite_one_newspaper_are_one_source() -> None:
    cited = fact("herald", "gazette", by=["wsj"])
    assert len(outlets(DOSSIER, cited)) == 2
    assert sources(DOSSIER, cited) == ["wsj"]
    assert sources_of(DOSSIER, [fact("herald", by=["wsj"]), fact("gazette", by=["wsj"])]) == ["wsj"]


def test_without_attribution_each_outlet_is_its_own_source() -> None:
    assert sources(DOSSIER, fact("herald", "herald-id", "blog")) == ["herald-outlet", "blog"]
    assert sources_of(DOSSIER, [fact("herald"), fact("gazette", by=["herald-outlet"])]) == [
        "herald-outlet"
    ]


def test_people_whom_nobody_names_are_those_of_whoever_cites_them() -> None:
    through_cnbc = fact("herald", by=["cnbc", "people familiar"])
    assert sources(DOSSIER, through_cnbc) == ["cnbc: people familiar"]
    assert sources(DOSSIER, fact("gazette", by=["cnbc", "people familiar"])) == sources(
        DOSSIER, through_cnbc
    )
    assert sources(DOSSIER, fact("herald", "gazette", by=["insiders"])) == [
        "herald-outlet: insiders",
        "gazette-outlet: insiders",
    ]


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ([], "no source named"),
        (["wsj"], "via Wall Street Journal"),
        (["acme"], "says Acme"),
        (["insiders"], "insiders"),
        (["cnbc", "people familiar"], "people familiar, via CNBC"),
        (["cnbc", "acme"], "Acme, via CNBC"),
        (["cnbc", "wsj", "insiders"], "insiders, via Wall Street Journal, via CNBC"),
    ],
)
def test_words(by: list[str], said: str) -> None:
    assert words(DOSSIER, fact("herald", by=by)) == said


def test_short_words_use_abbreviations() -> None:
    assert words(DOSSIER, fact("herald", by=["wsj"]), short=True) == "via WSJ"
    assert words(DOSSIER, fact("herald", by=["acme"]), short=True) == "says Acme"


def test_a_translation_is_named_where_it_alone_says_so() -> None:
    assert article_name(DOSSIER, "herald-id") == "Herald (Indonesian)"
    assert outlet_names(DOSSIER, fact("herald", "herald-id")) == ["Herald"]
    assert outlet_names(DOSSIER, fact("herald-id", "blog")) == ["Herald (Indonesian)", "A blog"]


def test_each_outlet_with_its_sources() -> None:
    facts = [fact("herald", by=["wsj"]), fact("gazette"), fact("herald", by=["acme"])]
    assert says_so(DOSSIER, facts, short=True) == ["Herald (via WSJ; says Acme)", "Gazette"]


def test_what_has_no_name_is_called_by_its_id() -> None:
    dossier = Dossier(
        about=About(schema=1, title="t"),
        articles={
            "untitled": article(title=" "),
            "unnamed": article(publisher="outlet"),
            "turned": article(title="T", language="", translation_of="untitled"),
        },
        entities={"outlet": Entity(type="publication", name="")},
    )
    assert article_name(dossier, "untitled") == "untitled"
    assert article_name(dossier, "unnamed") == "outlet"
    assert article_name(dossier, "turned") == "T (translation)"
