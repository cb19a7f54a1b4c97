"""What one query finds: which documents answer it, in what order, and how each is shown.

The query is read with the documents that its filters leave over; then what was found is put in
order once more: a record whose id was typed comes first, and a passage that a fact shows goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from tui.search.model import KINDS, Hit, HitKind, Query, Term
from tui.search.ranking import Scored
from tui.search.readings import Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Collection

    from tui.search.lexicon import Lexicon
    from tui.search.places import HitPlaces
    from tui.search.service import Searcher

_QUOTATION: Final = 3  # words without content that are looked for word for word
_LISTED: Final = 1.0  # the score of what filters alone leave over
_BY_ID: Final = 2.0  # the score of the record whose id was typed, above all others


class Findings:
    """The documents that answer one query: read, filtered, ranked; `hits` shows the best."""

    def __init__(self, searcher: Searcher, query: Query, kinds: Collection[str]) -> None:
        self.searcher = searcher
        self.documents = searcher.documents
        lexicon = searcher.lexicon
        self.query = query = _with_name(query, lexicon)
        self.allowed: set[int] | None = None
        if query.filters or query.excluded or kinds:
            from tui.search.selection import Selection

            selection = Selection(query, searcher.corpus, self.documents, kinds)
            self.allowed = selection.allowed(lexicon)
        self.reading = Reading(query)
        if query.terms:
            reader = Reader(lexicon, self.allowed, searcher.found_beside)
            self.reading = reader.read(query)
        scored = self.reading.scored if query.terms else self._listed()
        self.scored = self._folded(self._by_id(scored))
        self.counts = self._counted()

    def hits(self, limit: int) -> tuple[Hit, ...]:
        """Return the best hits with their reasons and evidence."""
        from tui.search.places import HitPlaces

        scores = {each.document: each.score for each in self.scored}
        places = HitPlaces(self.searcher.corpus, self.documents, scores, self.reading.matches)
        return tuple(self._hit(scored, places) for scored in self.scored[: max(0, limit)])

    def _listed(self) -> list[Scored]:
        """Return what the filters leave over, when nothing is asked besides."""
        if self.allowed is None:
            return []
        order = {kind: at for at, kind in enumerate(KINDS)}
        kinds = self.documents.kinds
        listed = sorted(self.allowed, key=lambda document: (order[kinds[document]], document))
        return [Scored(document, _LISTED) for document in listed]

    def _by_id(self, scored: list[Scored]) -> list[Scored]:
        """Put the record whose id was typed before all others."""
        typed = self.query.text.strip()
        document = self.documents.number.get(typed) if "-" in typed or "@" in typed else None
        if document is None or (self.allowed is not None and document not in self.allowed):
            return scored
        return [Scored(document, _BY_ID), *(each for each in scored if each.document != document)]

    def _folded(self, scored: list[Scored]) -> list[Scored]:
        """Drop the passages that a fact among the answers already shows."""
        if not any(self.documents.kinds[each.document] == "passage" for each in scored):
            return scored
        from tui.search.folding import folded

        return folded(scored, self.documents)

    def _counted(self) -> dict[str, int]:
        """Return how many documents of each kind answer."""
        counts: dict[str, int] = {}
        for each in self.scored:
            kind = self.documents.kinds[each.document]
            counts[kind] = counts.get(kind, 0) + 1
        return counts

    def _hit(self, scored: Scored, places: HitPlaces) -> Hit:
        """Return one answer as it is shown."""
        from tui.search.marking import marks
        from tui.search.why import reason

        document, score = scored.document, scored.score
        kind, record = self.documents.kinds[document], self.documents.ids[document]
        title = self._title(kind, record, document)
        reading = self.reading
        why = reason(reading.matches, document) if reading.matches else "filter"
        return Hit(
            kind=kind,
            id=record,
            title=title,
            score=round(min(1.0, score), 4),
            why="id" if score == _BY_ID else why,
            marks=marks(title, reading.query.terms, reading.expansions),
            evidence=places.of(document),
            disputed=record in self.searcher.disputed,
            set_aside=self._set_aside(record) if kind == "fact" else "",
        )

    def _set_aside(self, fact_id: str) -> str:
        """Return why a fact is set aside, or ""."""
        fact = self.documents.dossier.facts[fact_id]
        return (fact.rank_reason or "set aside") if fact.rank == "deprecated" else ""

    def _title(self, kind: HitKind, record: str, document: int) -> str:
        """Return what a document is called: its statement, text, title or name."""
        dossier = self.documents.dossier
        if kind == "fact":
            return dossier.facts[record].statement
        if kind == "question":
            return dossier.questions[record].text
        if kind == "deal":
            return dossier.deals[record].title
        if kind == "article":
            return dossier.articles[record].title
        if kind == "passage":
            return self.documents.texts[self.documents.first[document]]
        return dossier.entities[record].name


def _with_name(query: Query, lexicon: Lexicon) -> Query:
    """Take a query of nothing but words without content for a name, or for a quotation."""
    if query.terms or query.filters:
        return query
    names = [word for word in query.stops if word in lexicon.lone_names()]
    if names:
        return replace(query, terms=(Term("exact", (names[0],)),))
    if len(query.stops) >= _QUOTATION:
        return replace(query, terms=(Term("phrase", query.stops),))
    return query
