"""How documents belong together: by an entity, a question, a deal, a kind, or a quote.

Made once for a dossier, from its records; a document goes by its number in `Documents`.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from tui.records.models import Evidence
    from tui.search.documents import Documents

MOVING: Final = frozenset(["hire", "departure"])
"""Kinds of facts that tell of somebody who moves."""

MOVES: Final = "moves"
"""Who moves from A to B leaves A and joins B."""

# What it is worth for a record to be found by the name of an entity that ...
_SUBJECT: Final = 0.97  # the fact is about
_OBJECT: Final = 0.95
_END: Final = 0.93  # is where the fact's move begins or ends
_PARTY: Final = 0.95  # is a party of the deal
_SOURCE: Final = 0.7  # says so
_PUBLISHER: Final = 0.8  # publishes the article
_OUTLET: Final = 0.45  # publishes an article that the fact is quoted from
OWN: Final = 0.9
"""More than this is worth what an entity takes part in, less what it only says or publishes."""

# What it is worth for a fact that a passage is ...
_QUOTED: Final = 0.7  # the one it quotes from: the rest of that sentence
_NEXT: Final = 0.5  # before or behind that


class Link(Struct, frozen=True, gc=False):
    """A document that an entity belongs to, and what being found by its name is worth there."""

    document: int
    worth: float


def linked(documents: Documents) -> dict[int, list[Link]]:
    """Return the facts, deals and articles of each entity's document."""
    dossier, number = documents.dossier, documents.number
    links: dict[int, dict[int, float]] = {}

    def link(entity: str | None, document: int, worth: float) -> None:
        if entity is not None and (at := number.get(entity)) is not None:
            known = links.setdefault(at, {})
            known[document] = max(worth, known.get(document, 0.0))

    for article_id, article in dossier.articles.items():
        link(article.publisher, number[article_id], _PUBLISHER)
    for fact_id, fact in dossier.facts.items():
        document = number[fact_id]
        link(fact.subject, document, _SUBJECT)
        link(fact.object, document, _OBJECT)
        link(fact.from_, document, _END)
        link(fact.to, document, _END)
        for source in fact.attributed_to:
            link(source, document, _SOURCE)
        for evidence in fact.evidence:
            cited = dossier.articles.get(evidence.article)
            link(cited.publisher if cited else None, document, _OUTLET)
    for deal_id, deal in dossier.deals.items():
        for party in deal.parties:
            link(party.entity, number[deal_id], _PARTY)
    return {
        entity: [Link(document, worth) for document, worth in known.items()]
        for entity, known in links.items()
    }


def containers(documents: Documents) -> dict[int, list[int]]:
    """Return the question and the deal of each fact that has one."""
    number = documents.number
    return {
        number[fact_id]: [
            number[container]
            for container in (fact.question, fact.deal)
            if container and container in number
        ]
        for fact_id, fact in documents.dossier.facts.items()
        if fact.question or fact.deal
    }


def contained(documents: Documents) -> dict[int, list[int]]:
    """Return the facts of each question and deal."""
    facts: dict[int, list[int]] = {}
    for fact, above in documents.containers.items():
        for container in above:
            facts.setdefault(container, []).append(fact)
    return facts


def of_kind(documents: Documents) -> dict[str, list[int]]:
    """Return the facts of each kind, of each way of saying, and of those who moved (`MOVES`)."""
    found: dict[str, list[int]] = {}
    for fact_id, fact in documents.dossier.facts.items():
        moved = fact.from_ and fact.to and fact.kind in MOVING
        for kind in (fact.kind, fact.modality, *([MOVES] if moved else [])):
            found.setdefault(kind, []).append(documents.number[fact_id])
    return found


def teased(documents: Documents) -> frozenset[int]:
    """Return the facts that only teasers of other articles tell."""
    teasers = {
        article_id: [s for s in article.sections if s.role == "teaser"]
        for article_id, article in documents.dossier.articles.items()
    }
    return frozenset(
        documents.number[fact_id]
        for fact_id, fact in documents.dossier.facts.items()
        if all(
            any(s.start <= e.start < s.end for s in teasers.get(e.article, ()))
            for e in fact.evidence
        )
    )


def around(documents: Documents) -> dict[int, list[tuple[int, float]]]:
    """Return for each passage the facts that quote from it or from one beside it, with a share."""
    passages: dict[str, list[tuple[int, int]]] = {}
    for document, kind in enumerate(documents.kinds):
        if kind == "passage":
            article, start = documents.place(document)
            passages.setdefault(article, []).append((start, document))
    quoted: dict[int, dict[int, float]] = {}
    for fact_id, fact in documents.dossier.facts.items():
        for evidence in fact.evidence:
            row = passages.get(evidence.article, [])
            place = bisect_right(row, (evidence.start, len(documents.ids))) - 1
            for at, share in ((place, _QUOTED), (place - 1, _NEXT), (place + 1, _NEXT)):
                if 0 <= at < len(row):
                    known = quoted.setdefault(row[at][1], {})
                    number = documents.number[fact_id]
                    known[number] = max(share, known.get(number, 0.0))
    return {passage: list(facts.items()) for passage, facts in quoted.items()}


def answered(documents: Documents) -> dict[int, list[int]]:
    """Return the facts that quote the answer to each question printed in a section of questions."""
    printed: dict[str, list[tuple[int, int]]] = {}
    for document, role in documents.sections.items():
        if role == "faq" and documents.texts[documents.first[document]].rstrip().endswith("?"):
            article, start = documents.place(document)
            printed.setdefault(article, []).append((start, document))
    found: dict[int, list[int]] = {}
    for fact_id, fact in documents.dossier.facts.items() if printed else ():
        for evidence in fact.evidence:
            row = printed.get(evidence.article, [])
            above = [document for offset, document in row if offset < evidence.start]
            if above and _in_questions(documents, evidence):
                found.setdefault(above[-1], []).append(documents.number[fact_id])
    return found


def _in_questions(documents: Documents, evidence: Evidence) -> bool:
    """Tell whether a quote stands in a section of questions and their answers."""
    article = documents.dossier.articles.get(evidence.article)
    sections = article.sections if article else ()
    return any(s.role == "faq" and s.start <= evidence.start < s.end for s in sections)
