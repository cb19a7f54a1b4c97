"""Who says a fact: the outlets that state it, and the sources that stand behind it, apart.

An outlet counts once however many of its pages say so, and a translation or reprint is its
origin. A source is the last of the chain that the text gives: two outlets citing the same
newspaper are one source. People whom nobody names ("insiders") are a source of whoever cites
them. A fact without attribution has the outlet itself as its source. Neither count says that
anybody is independent of anybody.

Everything returned is as stored: whoever prints it passes it through `tui.records.gate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.records.models import Dossier, Fact

NO_SOURCE: Final = "no source named"

_LANGUAGES: Final = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pt": "Portuguese",
    "ru": "Russian",
    "zh": "Chinese",
}


def origin(dossier: Dossier, article_id: str) -> str:
    """Return the id of the article that an article derives from; its own where it is original."""
    seen = {article_id}
    at = article_id
    while (article := dossier.articles.get(at)) is not None:
        nearer = article.origin or article.translation_of
        if nearer is None or nearer in seen:
            break
        seen.add(nearer)
        at = nearer
    return at


def outlets(dossier: Dossier, fact: Fact) -> list[str]:
    """Return the distinct origins (article ids) that state a fact, in the order of its evidence."""
    return list(dict.fromkeys(origin(dossier, evidence.article) for evidence in fact.evidence))


def sources(dossier: Dossier, fact: Fact) -> list[str]:
    """Return the distinct roots a fact goes back to, as keys to count and compare.

    A key is an entity id, an article id for an outlet without a publisher, or "who: text" for
    people whom only `who` knows.
    """
    if not fact.attributed_to:
        return list(dict.fromkeys(_publisher(dossier, at) for at in outlets(dossier, fact)))
    root = fact.attributed_to[-1]
    if root in dossier.entities:
        return [root]
    if len(fact.attributed_to) > 1:
        return [f"{fact.attributed_to[-2]}: {root}"]
    return [f"{_publisher(dossier, at)}: {root}" for at in outlets(dossier, fact)]


def sources_of(dossier: Dossier, facts: Iterable[Fact]) -> list[str]:
    """Return the distinct roots that several facts go back to."""
    return list(dict.fromkeys(root for fact in facts for root in sources(dossier, fact)))


def words(dossier: Dossier, fact: Fact, *, short: bool = False) -> str:
    """Return who says so beyond the outlet, the root first.

    "via Wall Street Journal", "people familiar with the matter, via CNBC", "says Meta", "no source
    named". `short` uses abbreviations where the entity has one.
    """
    if not fact.attributed_to:
        return NO_SOURCE
    *between, root = fact.attributed_to
    called = name(dossier, root, short=short)
    entity = dossier.entities.get(root)
    if not between and entity is not None:
        return f"via {called}" if entity.type == "publication" else f"says {called}"
    chain = [called, *(f"via {name(dossier, who, short=short)}" for who in reversed(between))]
    return ", ".join(chain)


def says_so(dossier: Dossier, facts: Iterable[Fact], *, short: bool = False) -> list[str]:
    """Return each outlet that states one of the facts, with its sources in brackets.

    "Implicator (via Wall Street Journal)"; an outlet that names nobody stands alone, one of which
    only a translation says so is "TechFlow (Indonesian)".
    """
    found: dict[str, dict[str, None]] = {}
    for fact in facts:
        for outlet in outlet_names(dossier, fact):
            named = found.setdefault(outlet, {})
            if fact.attributed_to:
                named[words(dossier, fact, short=short)] = None
    return [
        f"{outlet} ({'; '.join(named)})" if named else outlet for outlet, named in found.items()
    ]


def outlet_names(dossier: Dossier, fact: Fact) -> list[str]:
    """Return the names of the outlets that state a fact.

    An outlet that states it only in a translation is named with the language: "TechFlow
    (Indonesian)".
    """
    said_in: dict[str, list[str]] = {}
    for evidence in fact.evidence:
        said_in.setdefault(origin(dossier, evidence.article), []).append(evidence.article)
    names: dict[str, None] = {}
    for at, articles in said_in.items():
        tongues = dict.fromkeys(article_name(dossier, article) for article in articles)
        names[outlet_name(dossier, at) if len(tongues) > 1 else next(iter(tongues))] = None
    return list(names)


def name(dossier: Dossier, who: str, *, short: bool = False) -> str:
    """Return the name of an entity, or a text that is no entity's id as it is.

    An entity whose name is blank is called by its id.
    """
    entity = dossier.entities.get(who)
    if entity is None:
        return who
    if short:
        for other in entity.names:
            if other.kind == "abbreviation" and other.value.strip():
                return other.value
    return entity.name if entity.name.strip() else who


def outlet_name(dossier: Dossier, article_id: str) -> str:
    """Return the name of an article's publisher, else its title, else the id as it is."""
    article = dossier.articles.get(article_id)
    if article is None:
        return article_id
    if article.publisher:
        return name(dossier, article.publisher)
    return article.title if article.title.strip() else article_id


def article_name(dossier: Dossier, article_id: str) -> str:
    """Return the outlet of an article, and its language where it is a translation."""
    article = dossier.articles.get(article_id)
    outlet = outlet_name(dossier, article_id)
    if article is None or article.translation_of is None:
        return outlet
    return f"{outlet} ({language_name(article.language) or 'translation'})"


def language_name(tag: str) -> str:
    """Return a language in English, or its tag where we have no name for it."""
    return _LANGUAGES.get(tag.partition("-")[0], tag)


def _publisher(dossier: Dossier, article_id: str) -> str:
    article = dossier.articles.get(article_id)
    return (article.publisher if article else None) or article_id
