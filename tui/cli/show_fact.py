"""`dossier show` of a fact: what it says, who says so, and each quote in its context."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.cli.fields import LABEL, field, head
from tui.cli.rows import DISPUTED
from tui.cli.session import Session
from tui.cli.table import counted
from tui.evidence.passages import passage_id
from tui.export.citations import Quotation, quotations
from tui.insight.attribution import name, outlets, says_so, sources, words
from tui.insight.labels import dated, inferred, set_aside
from tui.insight.links import Links
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.records.models import Fact, Value


_INCOMING: Final = {
    "refines": "refined by",
    "supersedes": "superseded by",
    "qualifies": "qualified by",
    "denies": "denied by",
    "fulfils": "fulfilled by",
    "same-event": "same event",
}
"""A relation as seen from the fact at its other end."""


def show_fact(session: Session, fact_id: str) -> None:
    """Print a fact with its evidence in context."""
    corpus, out = session.corpus, session.out
    fact = corpus.dossier.facts[fact_id]
    links = Links(corpus.dossier)
    sign = f"{DISPUTED} " if fact_id in links.disputed else ""
    strength = "" if fact.modality == "asserted" else f", {fact.modality}"
    head(out, sign + fact.statement, f"fact, {fact.kind}{strength}, {fact.curation}", fact_id)
    field(out, "set aside", set_aside(fact))
    if fact.rank == "preferred":
        field(out, "preferred", fact.rank_reason or "of the answers to its question")
    field(out, "values", "; ".join(map(value_words, fact.values)))
    field(out, "when", when_words(fact))
    field(out, "due", inferred(fact.due, "") if fact.due else "")
    for label_, entity in (
        ("subject", fact.subject),
        ("object", fact.object),
        ("from", fact.from_),
        ("to", fact.to),
    ):
        field(out, label_, named(corpus, entity) if entity else "")
    field(out, "role", fact.role)
    field(out, "said by", words(corpus.dossier, fact))
    field(out, "outlets", outlet_words(corpus, fact))
    deal = corpus.dossier.deals.get(fact.deal or "")
    field(out, "deal", f"{deal.title} ({fact.deal})" if deal else "")
    _print_question(session, links, fact_id, fact)
    for relation in fact.relations:
        _print_relation(session, relation.kind, relation.fact, relation.note)
    for other, kind, note in links.incoming(fact_id):
        _print_relation(session, _INCOMING[kind], other, note)
    field(out, "note", fact.note)
    for quotation in quotations(corpus, fact):
        out.line()
        print_quotation(session, quotation)


def named(corpus: Corpus, record_id: str) -> str:
    """Return name and id of an entity, or a text that is no entity's id as it is."""
    called = name(corpus.dossier, record_id)
    known = record_id in corpus.dossier.entities and called != record_id
    return f"{called} ({record_id})" if known else called


def value_words(value: Value) -> str:
    """Return an amount as printed, and what it is the amount of."""
    bound = "" if value.bound in {"exact", "range"} else f"{value.bound.replace('-', ' ')}, "
    of = f" ({bound}{value.of})" if value.of else f" ({bound[:-2]})" if bound else ""
    return f"{value.text}{of}"


def when_words(fact: Fact) -> str:
    """Return the date, how it is printed, and how it was inferred."""
    if not (fact.when or fact.when_text or fact.when_basis):
        return ""
    printed = f", printed “{fact.when_text}”" if fact.when_text.strip() else ""
    basis = f"; {fact.when_basis}" if fact.when_basis.strip() else ""
    return f"{dated(fact)}{printed}{basis}"


def outlet_words(corpus: Corpus, fact: Fact) -> str:
    """Return how many outlets say so and how many sources stand behind them, apart."""
    dossier = corpus.dossier
    said, behind = outlets(dossier, fact), sources(dossier, fact)
    told = "; ".join(says_so(dossier, [fact]))
    if not told:
        return "none: the fact has no quote"
    return f"{counted(len(said), 'outlet')}, {counted(len(behind), 'source')}: {told}"


def print_quotation(session: Session, quotation: Quotation) -> None:
    """Print one piece of evidence: where it stands, and the words marked in their passage."""
    corpus, out = session.corpus, session.out
    anchor, article = quotation.anchor, quotation.evidence.article
    where = ", ".join(quotation.source)
    if anchor.start is None or anchor.end is None or not quotation.supports:
        field(out, "evidence", f"{where}: not found as cited")
        field(out, "", quotation.doubt)
        field(out, "cited", quotation.evidence.exact)
    else:
        field(out, "evidence", where)
    if anchor.start is None or anchor.end is None:
        return
    first = corpus.passage_at(article, anchor.start)
    last = corpus.passage_at(article, anchor.end - 1)
    start = first.start if first else anchor.start
    end = max(last.end if last else anchor.end, anchor.end)
    place = passage_id(article, first) if first else article
    state = quotation.doubt if quotation.supports and quotation.doubt else anchor.state
    field(out, "", f"{state}  {place}")
    text = corpus.text(article)[start:end]
    out.quoted(text, anchor.start - start, anchor.end - start, " " * LABEL)


def _print_question(session: Session, links: Links, fact_id: str, fact: Fact) -> None:
    question = session.corpus.dossier.questions.get(fact.question or "")
    if question is None:
        return
    field(session.out, "question", f"{question.text} ({fact.question})")
    others = links.others(fact_id)
    field(session.out, "verdict", question.verdict)
    for other in others:
        statement = session.corpus.dossier.facts[other].statement
        field(session.out, "against", f"{one_line(statement)} ({other})")


def _print_relation(session: Session, kind: str, other: str, note: str) -> None:
    fact = session.corpus.dossier.facts.get(other)
    statement = one_line(fact.statement) if fact else "a fact that is not there"
    told = f": {note}" if note else ""
    field(session.out, kind.replace("-", " "), f"{statement} ({other}){told}")
