"""`dossier search`: look something up."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

import msgspec

from tui.cli.options import MANY, Command, Given, Option, number
from tui.cli.output import cells, cut, talk
from tui.cli.session import Session
from tui.records.errors import QueryError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.search.model import Hit, Place, Results
    from tui.search.service import Searcher

_KINDS: Final = ("fact", "person", "entity", "deal", "question", "article", "passage")
_EVIDENCE: Final = ("article", "file", "start", "end", "exact", "state")
_INDENT: Final = "  "
_FEW: Final = 8  # hits beside which others may be named

COMMAND: Final = Command(
    name="search",
    summary="Look something up: ranked facts, people, deals, questions, passages.",
    words="QUERY...",
    least=1,
    most=MANY,
    tail=True,
    options=(
        Option("json", "one JSON object"),
        Option("kind", f"only this kind: {', '.join(_KINDS)}", "KIND", _KINDS),
        Option("limit", "at most so many hits (20 without this)", "N"),
    ),
    details="""
Options stand before the query; from its first word on, everything belongs to it. Names in any
order, with typos, half typed; amounts and dates in any form; questions. Operators: "a phrase",
exact:word, -word, kind:deal, in:ARTICLE, lang:id, section:teaser, by:NAME, date:2025, due:2026,
amount:10b.., is:disputed|planned|denied|opinion|set-aside|unattributed|single-outlet.

Three lines a hit: what is said; outlet, source and date; the quote, and the id. With the query -
one query a line is read from stdin, and a JSON object a line is printed.
""",
    examples=(
        ("dossier search scale ai 49", "who says what of the 49% of Scale AI"),
        ("dossier search who left meta for openai", "a question"),
        ("dossier search --kind deal amd amount:10b..", "deals of at least ten billion"),
        ("dossier search meta -google", "a word that must not be there"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Print the hits; 1 if there are none."""
    limit = number(COMMAND, given, "limit", 20)
    kinds = (given.values["kind"],) if "kind" in given.values else ()
    searcher = _searcher(session)
    if given.words == ("-",):
        return _each_line(searcher, session, sys.stdin, limit, kinds)
    _say_of_late_options(given.words)
    results = searcher.search(" ".join(given.words), limit=limit, kinds=kinds)
    if "json" in given.flags:
        session.out.data(msgspec.json.encode(shape(results)))
    else:
        _print_hits(results, session)
        if searcher.large is None:
            _print_related(results, session)
    return 0 if results.hits else 1


def _say_of_late_options(words: tuple[str, ...]) -> None:
    """Say so where an option was typed behind the query, to which it then belongs."""
    options = {f"--{option.name}" for option in COMMAND.options}
    late = [word for word in words if word in options]
    if late:
        talk(f"dossier: {late[0]} is taken as part of the query; options stand before it.")


def _searcher(session: Session) -> Searcher:
    """Return what searches the dossier; a large store is not decoded for it if that can be."""
    from tui.search.service import Searcher
    from tui.search.stored.size import is_large_store

    store = session.found.path
    seen = None
    if is_large_store(store):
        from tui.search.stored.quick import opened

        large = opened(store)
        if large is not None:
            session.corpus = large.corpus
            searcher = Searcher(large.corpus)
            searcher.large = large
            return searcher
        seen = store.stat()
    searcher = Searcher(session.corpus)
    if searcher.large is not None:
        from tui.cli.indexing import index

        index(searcher.large)
        if seen is not None and searcher.large.finder is not None:
            searcher.large.finder.shelf.remember(seen)
    return searcher


def shape(results: Results) -> dict[str, Any]:
    """Return results in the shape that scripts rely on."""
    return {
        "query": results.query,
        "took_ms": round(results.took_ms, 3),
        "hits": [
            {
                "kind": hit.kind,
                "id": hit.id,
                "title": hit.title,
                "score": round(hit.score, 4),
                "why": hit.why,
                "evidence": [
                    {name: getattr(place, name) for name in _EVIDENCE} for place in hit.evidence
                ],
            }
            for hit in results.hits
        ],
    }


def _each_line(
    searcher: Searcher, session: Session, queries: Iterable[str], limit: int, kinds: tuple[str, ...]
) -> int:
    gc.enable()  # there may be any number of queries
    found = wrong = False
    for line in queries:
        query = line.strip()
        if not query:
            continue
        try:
            results = searcher.search(query, limit=limit, kinds=kinds)
        except QueryError as error:
            wrong = True
            talk(f"dossier: {error}")
            empty = {"query": query, "took_ms": 0.0, "hits": [], "error": error.what}
            session.out.data(msgspec.json.encode(empty))
            continue
        found = found or bool(results.hits)
        session.out.data(msgspec.json.encode(shape(results)))
    return 2 if wrong else 0 if found else 1


def _print_hits(results: Results, session: Session) -> None:
    if not results.hits:
        talk("dossier: nothing found.")
        return
    for hit in results.hits:
        for line in hit_lines(hit, session):
            session.out.line(line)
    left = sum(results.counts.values()) - len(results.hits)
    if left > 0:
        talk(f"dossier: {left} more; --limit shows more of them.")


def _print_related(results: Results, session: Session) -> None:
    """Say what else there is, where all hits are shown and are few."""
    if not results.hits or sum(results.counts.values()) > _FEW:
        return
    from tui.search.related import see_also

    for related in see_also(session.corpus.dossier, results.hits):
        title = cut(related.title, session.out.width)
        talk(f"dossier: see also {one_line(related.id)} ({related.why}): {title}")


def hit_lines(hit: Hit, session: Session) -> tuple[str, str, str]:
    """Return the three lines of a hit: what is said, who says it when, the words and the id."""
    out = session.out
    sign = "≠ " if hit.disputed else ""
    title = out.styled("strong", cut(sign + hit.title, out.width))
    told = cut(_told(hit, session), out.width - len(_INDENT))
    record_id = one_line(hit.id)
    room = out.width - len(_INDENT) - cells(record_id) - 2
    quote = _quote(hit.evidence, room) if room > 20 else ""
    gap = "  " if quote else ""
    return title, _INDENT + told, f"{_INDENT}{quote}{gap}{out.styled('faint', record_id)}"


def _told(hit: Hit, session: Session) -> str:
    """Return the second line: for a fact or passage where it stands and when, else what it is."""
    from tui.cli.hit_words import described

    return described(session.corpus, hit)


def _quote(evidence: tuple[Place, ...], room: int) -> str:
    """Return the words of the best evidence, cut around what the query was about."""
    if not evidence:
        return ""
    words = evidence[0].exact
    first = min((start for start, _ in evidence[0].matches), default=0)
    if cells(one_line(words)) > room - 2 and first > room // 2:
        begin = words.rfind(" ", 0, first - room // 4) + 1
        words = f"…{words[begin:]}" if begin else words
    return f"“{cut(words, room - 2)}”"
