"""The page of an entity: its names, what it is, a person's career, its deals and its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.look import signs_for_terminal
from tui.app.pages.model import BLANK, Goal, Inline, Page, Paragraph, heading, labelled, said
from tui.app.pages.naming import fact_line, named, names
from tui.insight.ordering import ordered
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.records.models import Dossier, Entity

_CALLED = {
    "alias": "also",
    "abbreviation": "short",
    "misspelling": "misspelt",
    "other-order": "or",
    "translation": "translated",
    "descriptive": "called",
}
"""How each kind of name is introduced, in the order in which they are shown."""
MOST_FACTS = 60
"""Facts that a page lists; more are better walked in the explorer."""


def entity_page(corpus: Corpus, links: Links, entity_id: str) -> Page:
    """Return the page of an entity."""
    dossier = corpus.dossier
    entity = dossier.entities[entity_id]
    paragraphs = [
        Paragraph((said(entity.name, "strong"),), [(entity.type, "muted")]),
    ]
    if entity.description:
        paragraphs.append(Paragraph((said(entity.description),)))
    paragraphs += [
        BLANK,
        *_names(entity),
        *_others(dossier, entity_id, entity),
        labelled("id", Inline(entity_id, "muted")),
        *facts_of(dossier, links, entity_id),
    ]
    return Page(name(entity), entity_id, "fact", paragraphs)


def name(entity: Entity) -> str:
    """Return the name, safe to show."""
    return one_line(entity.name)


def _names(entity: Entity) -> Iterator[Paragraph]:
    for kind, label in _CALLED.items():
        values = [
            one_line(name.value) + (f" ({name.language})" if name.language else "")
            for name in entity.names
            if name.kind == kind
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
            role = Inline(f", as {one_line(', '.join(roles))}", "muted")
            yield labelled(label, named(dossier, deal_id), role)
            label = ""
    if entity.note:
        yield labelled("note", said(entity.note))


def facts_of(dossier: Dossier, links: Links, record_id: str) -> Iterator[Paragraph]:
    """Yield the facts of a record under a heading, the first of them a way into the explorer."""
    ids = ordered(dossier, links.facts_of(record_id))
    count = "1 fact" if len(ids) == 1 else f"{len(ids)} facts"
    yield from heading(count if ids else "no facts yet")
    if ids:
        yield Paragraph((Inline("read them beside their articles", "link", facts_goal(record_id)),))
    sign = f"{signs_for_terminal().disputed} "
    for fact_id in ids[:MOST_FACTS]:
        disputed = Inline(sign if fact_id in links.disputed else "  ", "dispute")
        yield fact_line(dossier, fact_id, (disputed,))
    if len(ids) > MOST_FACTS:
        more = f"{len(ids) - MOST_FACTS} more in the explorer"
        yield Paragraph((Inline(more, "link", facts_goal(record_id)),), indent=2)


def facts_goal(record_id: str) -> Goal:
    """Return the way to the facts of a record in the explorer."""
    return Goal(record_id, "facts")
