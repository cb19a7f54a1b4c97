"""`dossier show` of whatever is no fact: articles, entities, deals, passages and the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from tui.cli.fields import field, head
from tui.cli.rows import fact_rows
from tui.cli.session import Session
from tui.cli.shapes import full
from tui.cli.show_deal import show_deal
from tui.cli.show_fact import named
from tui.cli.table import counted, print_rows
from tui.insight.attribution import outlet_name
from tui.insight.labels import published
from tui.insight.links import Links

if TYPE_CHECKING:
    import msgspec


def show_article(session: Session, article_id: str) -> None:
    """Print what is known of an article, its sections, and the facts it is evidence for."""
    corpus, out = session.corpus, session.out
    article = corpus.dossier.articles[article_id]
    head(out, article.title, "article", article_id)
    field(out, "outlet", outlet_name(corpus.dossier, article_id))
    field(out, "author", ", ".join(article.author))
    date = published(article)
    field(
        out, "published", date + (f"; {article.published_basis}" if article.published_basis else "")
    )
    field(out, "language", article.language)
    field(out, "translated", f"from {article.translation_of}" if article.translation_of else "")
    if article.origin and article.origin != article_id:
        field(out, "derives from", article.origin)
    field(out, "address", article.url)
    field(out, "file", article.file)
    field(out, "trouble", corpus.trouble(article_id))
    sections = ", ".join(f"{s.role} {article_id}@{s.start}" for s in article.sections)
    field(out, "sections", sections)
    field(out, "note", article.note)
    _print_facts(session, article_id)


def show_entity(session: Session, entity_id: str) -> None:
    """Print an entity, its names, a person's career, and the facts that touch it."""
    corpus, out = session.corpus, session.out
    entity = corpus.dossier.entities[entity_id]
    head(out, entity.name, entity.type, entity_id)
    by_kind: dict[str, list[str]] = {}
    for name in entity.names:
        by_kind.setdefault(name.kind, []).append(name.value)
    for kind, names in by_kind.items():
        field(out, kind.replace("-", " "), ", ".join(names))
    field(out, "part of", named(corpus, entity.part_of) if entity.part_of else "")
    apart = ", ".join(named(corpus, other) for other in entity.distinct_from)
    field(out, "distinct from", apart)
    field(out, "description", entity.description)
    field(out, "note", entity.note)
    if entity.type == "person":
        from tui.cli.show_life import print_life

        print_life(session, entity_id)
    else:
        _print_facts(session, entity_id)


def show_passage(session: Session, passage_id: str) -> None:
    """Print a passage between its neighbours, and the facts that cite it."""
    from tui.export.citations import passage, source

    corpus, out = session.corpus, session.out
    article_id, start, end = passage(corpus, passage_id)
    title = ", ".join(source(corpus, article_id, start))
    head(out, title, "passage", f"{article_id}@{start}")
    passages = corpus.passages(article_id)
    at = next(i for i, found in enumerate(passages) if found.start == start)
    first, last = passages[max(at - 1, 0)].start, passages[min(at + 1, len(passages) - 1)].end
    text = corpus.text(article_id)[first:last]
    out.line()
    out.quoted(text, start - first, end - first)
    facts = Links(corpus.dossier, corpus.place).facts_at(article_id, start, end)
    _print_rows(session, facts)


def show_other(session: Session, table: str, record_id: str) -> None:
    """Print a mark, exception, view or tour field by field."""
    record: msgspec.Struct = session.corpus.dossier.table(table)[record_id]
    fields = full(record)
    head(session.out, str(fields.pop("title", "")) or record_id, table.removesuffix("s"), record_id)
    for name, value in fields.items():
        if isinstance(value, list):
            for step in value:
                told = ": ".join(str(part) for part in step.values() if part)
                field(session.out, name.removesuffix("s"), told)
        else:
            field(session.out, name, str(value))


SHOWN: Final[dict[str, Callable[[Session, str], None]]] = {
    "articles": show_article,
    "entities": show_entity,
    "deals": show_deal,
}
"""How the records of a table are shown; of others, `show_other`."""


def _print_facts(session: Session, record_id: str) -> None:
    _print_rows(session, Links(session.corpus.dossier).facts_of(record_id))


def _print_rows(session: Session, fact_ids: list[str]) -> None:
    corpus, out = session.corpus, session.out
    out.line()
    out.line(out.styled("strong", counted(len(fact_ids), "fact")))
    if fact_ids:
        print_rows(fact_rows(corpus, fact_ids), out)
