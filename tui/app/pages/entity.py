"""The page of an entity: its names, what it is, a person's career, its deals and its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.pages.lists import facts_of
from tui.app.pages.model import BLANK, Inline, Page, Paragraph, labelled, said
from tui.app.pages.naming import named, names
from tui.app.screens.record_rows import name_of
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.records.models import Dossier, Entity

_CALLED = {
    "also": ("alias", "other-order"),
    "short": ("abbreviation",),
    "misspelt": ("misspelling",),
    "translated": ("translation",),
    "called": ("descriptive",),
}
"""How the kinds of names are introduced, in the order in which they are shown."""


def entity_page(corpus: Corpus, links: Links, entity_id: str) -> Page:
    """Return the page of an entity."""
    dossier = corpus.dossier
    entity = dossier.entities[entity_id]
    called = name_of(dossier, entity_id)
    paragraphs = [
        Paragraph((Inline(called, "strong"),), [(entity.type, "muted")]),
    ]
    if entity.description:
        paragraphs.append(Paragraph((said(entity.description),)))
    paragraphs += [
        BLANK,
        *_names(entity),
        *_others(dossier, entity_id, entity),
        labelled("id", said(entity_id, "muted")),
    ]
    if entity.type == "person":
        from tui.app.pages.person import life_of

        paragraphs += life_of(links, entity_id)
    else:
        paragraphs += facts_of(links, entity_id)
    return Page(called, entity_id, "fact", paragraphs)


def _names(entity: Entity) -> Iterator[Paragraph]:
    for label, kinds in _CALLED.items():
        values = [
            one_line(f"{name.value} ({name.language})" if name.language else name.value)
            for name in entity.names
            if name.kind in kinds
        ]
        if values:
            yield labelled(label, Inline(", ".join(values)))


def _others(dossier: Dossier, entity_id: str, entity: Entity) -> Iterator[Paragraph]:
    """Yield what it belongs to, what belongs to it, what it is not, its deals and its articles."""
    if entity.part_of:
        yield labelled("part of", named(dossier, entity.part_of))
    parts = [i for i, other in dossier.entities.items() if other.part_of == entity_id]
    if parts:
        yield labelled("parts", *names(dossier, parts))
    if entity.distinct_from:
        yield labelled("not", *names(dossier, entity.distinct_from))
    articles = [i for i, article in dossier.articles.items() if article.publisher == entity_id]
    if articles:
        yield labelled("articles", *names(dossier, articles))
    label = "deals"
    for deal_id, deal in dossier.deals.items():
        roles = [party.role for party in deal.parties if party.entity == entity_id]
        if roles:
            told = one_line(", ".join(filter(None, roles)))
            role = [Inline(f", as {told}", "muted")] if told else []
            yield labelled(label, named(dossier, deal_id), *role)
            label = ""
    if entity.note:
        yield labelled("note", said(entity.note))
