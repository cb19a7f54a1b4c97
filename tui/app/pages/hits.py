"""Results of a search as lines: what was found, with the letters looked for marked, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.app.pages.model import Goal
from tui.app.screens.record_rows import name_of
from tui.app.widgets.pieces import Piece, Row, length
from tui.app.widgets.wrapping import wrap
from tui.insight.attribution import article_name, says_so
from tui.insight.labels import STRENGTH, figure, published, when
from tui.records.gate import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from tui.app.look import Signs
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.records.models import Dossier
    from tui.search.model import Hit

_KIND: Final = 9
"""Cells of the kind; the longest has eight letters."""
_INDENT: Final = _KIND + 2
_MOST: Final = 3
"""Lines that the title of the current result takes at most."""
_FIGURES: Final = 3
"""Figures of a deal that are named."""
_PLAIN_REASONS: Final = frozenset(
    {"", "words in the statement", "name", "title", "question", "passage", "filter"}
)
"""Reasons that the marked letters tell already."""
_SOUGHT_IN: Final = 8
"""Hits in whose quotes is looked what the articles call what was searched for."""
_SOUGHT: Final = 40
_MANY_FACTS: Final = 5000
"""Going through more facts at every letter would be felt."""
_PLURALS: Final = {"person": "people", "entity": "entities"}


class HitRows:
    """Hits as entries of a list. `marked` holds the facts in the basket.

    Those from `also` on are no hits, but what belongs with the first of them.
    """

    def __init__(
        self,
        corpus: Corpus,
        links: Links,
        hits: Sequence[Hit],
        *,
        signs: Signs,
        marked: Container[str] = (),
        also: int | None = None,
    ) -> None:
        self.hits = hits
        self._also = len(hits) if also is None else also
        self._corpus = corpus
        self._links = links
        self._signs = signs
        self._marked = marked

    def __len__(self) -> int:
        """Return how many hits there are."""
        return len(self.hits)

    def lines(self, index: int, width: int, *, current: bool) -> Sequence[Row]:
        """Return a hit in one line if all of it fits; else its reason stands in a second one.

        The current one shows its whole title.
        """
        hit = self.hits[index]
        if index >= self._also:
            return self._beside(hit, first=index == self._also)
        title, marks = _title(hit)
        right = self._right(hit)
        about = self._about(hit)
        sign = (self._signs.disputed, "dispute") if hit.disputed else (" ", "text")
        mark = (self._signs.marked if hit.id in self._marked else " ", "accent")
        head: list[Piece] = [(f"{hit.kind:<{_KIND}}", "muted"), sign, mark]
        part = "muted" if hit.set_aside else "text"
        room = width - _INDENT - (length(right) + 2 if right else 0)
        spans = wrap(title, 0, len(title), max(8, room))
        if len(spans) == 1 and len(title) + length(about) + 3 <= room:
            aside = [*about, ("   " if about and right else "", "text"), *right]
            return [Row([*head, *marked_text(title, 0, len(title), marks, part)], aside)]
        end = spans[0][1] if current else len(title)
        rows = [Row([*head, *marked_text(title, 0, end, marks, part)], right)]
        blank = (" " * _INDENT, "text")
        if current and len(spans) > 1:
            rest = wrap(title, end, len(title), max(8, width - _INDENT))
            for number, (start, stop) in enumerate(rest[: _MOST - 1]):
                last = len(title) if number == _MOST - 2 else stop
                rows.append(Row([blank, *marked_text(title, start, last, marks, part)]))
        if about:
            rows.append(Row([blank, *about]))
        return rows

    def _beside(self, hit: Hit, *, first: bool) -> Sequence[Row]:
        """Return what belongs with the hits, and how, in a line."""
        sign = (self._signs.disputed, "dispute") if hit.disputed else (" ", "text")
        mark = (self._signs.marked if hit.id in self._marked else " ", "accent")
        label = f"{'see also' if first else '':<{_KIND}}"
        left = ((label, "accent"), sign, mark, (one_line(hit.title), "text"))
        return [Row(left, ((f"{hit.kind}, {one_line(hit.why)}", "muted"),))]

    def _right(self, hit: Hit) -> list[Piece]:
        """Return what stands at the right edge: a date, a number, a status."""
        dossier = self._corpus.dossier
        if hit.kind == "fact":
            fact = dossier.facts[hit.id]
            strength = "set aside" if hit.set_aside else STRENGTH[fact.modality]
            return [(f"{strength}  " if strength else "", "muted"), (when(fact), "muted")]
        if hit.kind == "question":
            count = len(self._links.answers(hit.id))
            return [("1 answer" if count == 1 else f"{count} answers", "muted")]
        if hit.kind == "deal":
            return [(dossier.deals[hit.id].status, "muted")]
        if hit.kind == "article":
            return [(published(dossier.articles[hit.id]), "muted")]
        if hit.kind == "passage":
            place = hit.evidence[0] if hit.evidence else None
            role = self._corpus.role_at(place.article, place.start) if place and place.start else ""
            return [(role, "muted")]
        count = self._links.count(hit.id)
        return [("1 fact" if count == 1 else f"{count} facts", "muted")]

    def _about(self, hit: Hit) -> list[Piece]:
        """Return who says so, what else it is called or what it holds, and why it was found."""
        words = self._words(hit)
        why = one_line(hit.why)
        reasons = [reason for reason in why.split("; ") if reason not in _PLAIN_REASONS]
        found = "; ".join(reason for reason in reasons if reason not in words)
        pieces: list[Piece] = [(words, "muted")] if words else []
        if hit.set_aside:
            pieces.append((f"{'; ' if pieces else ''}{one_line(hit.set_aside)}", "muted"))
        if found:
            pieces.append((f"{' · ' if pieces else ''}{found}", "accent"))
        return pieces

    def _words(self, hit: Hit) -> str:
        dossier = self._corpus.dossier
        if hit.kind == "fact":
            fact = dossier.facts[hit.id]
            return one_line(", ".join(says_so(dossier, [fact], short=True)))
        if hit.kind == "question":
            return f"differs in {', '.join(dossier.questions[hit.id].differs)}"
        if hit.kind == "deal":
            return self._figures(hit.id)
        if hit.kind == "article":
            outlet = one_line(article_name(dossier, hit.id))
            return "" if outlet == hit.title else outlet
        if hit.kind == "passage":
            return name_of(dossier, hit.id.partition("@")[0])
        return _other_names(dossier, hit.id)

    def _figures(self, deal_id: str) -> str:
        """Return the different figures that the facts of a deal give."""
        facts = self._corpus.dossier.facts
        own = [i for i in self._links.facts_of(deal_id) if facts[i].deal == deal_id]
        found = [figure(facts[fact_id]) for fact_id in own]
        different = list(dict.fromkeys(text for text in found if text))
        more = f" / {len(different) - _FIGURES} more" if len(different) > _FIGURES else ""
        return one_line(" / ".join(different[:_FIGURES])) + more


def goal_of(hit: Hit, corpus: Corpus) -> Goal:
    """Return where a hit leads: a fact to its best quote, a person to the facts, ..."""
    if hit.kind == "question":
        return Goal(hit.id)
    if hit.kind == "passage":
        place = hit.evidence[0] if hit.evidence else None
        article, _, start = hit.id.partition("@")
        end = place.end if place and place.end is not None else int(start) + 1
        return Goal(article, "text", int(start), end)
    if hit.kind == "fact":
        quotes = [(quote.article, quote.exact) for quote in corpus.dossier.facts[hit.id].evidence]
        best = [(place.article, place.exact) for place in hit.evidence[:1]]
        return Goal(hit.id, "quote", quotes.index(best[0]) if best and best[0] in quotes else 0)
    return Goal(hit.id, "facts")


def beside(corpus: Corpus, links: Links, hits: Sequence[Hit]) -> list[Hit]:
    """Return what belongs with few hits, as hits; nothing in a dossier of very many facts."""
    from tui.search.model import Hit as Found
    from tui.search.model import Place
    from tui.search.related import see_also

    dossier = corpus.dossier
    if not hits or len(dossier.facts) > _MANY_FACTS:
        return []
    found = []
    for related in see_also(dossier, hits):
        places: list[Place] = []
        fact = dossier.facts.get(related.id)
        for quote in fact.evidence[:1] if fact else ():
            at = corpus.anchor(quote)
            file = dossier.articles[quote.article].file
            places.append(Place(quote.article, file, at.start, at.end, quote.exact, at.state))
        disputed = related.id in links.disputed
        why = related.why
        found.append(
            Found(related.kind, related.id, related.title, 0, why, (), tuple(places), disputed)
        )
    return found


def sought_in(hits: Sequence[Hit]) -> tuple[str, ...]:
    """Return the words that a search was about, as titles and quotes print them, each once."""
    found: dict[str, str] = {}
    for hit in hits[:_SOUGHT_IN]:
        marked = [(hit.title, hit.marks), *((quote.exact, quote.matches) for quote in hit.evidence)]
        for text, marks in marked:
            for words in _stretches(text, marks):
                if any(map(str.isalnum, words)):
                    found.setdefault(words.casefold(), words)
    return tuple(found.values())[:_SOUGHT]


def _stretches(text: str, marks: Sequence[tuple[int, int]]) -> list[str]:
    """Return what is marked in a text, as one what only blanks stand between: "200 million"."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        if spans and not text[spans[-1][1] : start].strip():
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return [text[start:end] for start, end in spans]


def counted(counts: dict[str, int]) -> str:
    """Return how many of each kind were found: "6 hits: 3 facts, 1 deal"."""
    total = sum(counts.values())
    kinds = [f"{count} {kind_name(kind, count)}" for kind, count in counts.items()]
    hits = "1 hit" if total == 1 else f"{total} hits"
    return f"{hits}: {', '.join(kinds)}" if kinds else "nothing found"


def kind_name(kind: str, count: int) -> str:
    """Return what `count` records of a kind are called."""
    return kind if count == 1 else _PLURALS.get(kind, f"{kind}s")


def marked_text(
    text: str, start: int, end: int, marks: Sequence[tuple[int, int]], part: str
) -> list[Piece]:
    """Return text[start:end] as pieces, what lies in one of `marks` as a hit."""
    pieces: list[Piece] = []
    at = start
    for first, last in marks:
        first, last = max(first, at), min(last, end)  # noqa: PLW2901  cut to the line
        if first < last:
            pieces += [(text[at:first], part), (text[first:last], "hit")]
            at = last
    pieces.append((text[at:end], part))
    return [piece for piece in pieces if piece[0]]


def _title(hit: Hit) -> tuple[str, Sequence[tuple[int, int]]]:
    """Return the title on one line and safe, with its marks where they are still true."""
    title = visible(hit.title).replace("\n", " ").replace("\t", " ")
    if hit.kind == "passage":
        return f"“{title}”", [(start + 1, end + 1) for start, end in hit.marks]
    return title, hit.marks


def _other_names(dossier: Dossier, entity_id: str) -> str:
    words = {"misspelling": "misspelt "}
    names = dossier.entities[entity_id].names
    shown = [
        words.get(name.kind, "") + one_line(name.value)
        for name in names
        if name.kind != "descriptive"
    ]
    return f"also {', '.join(shown)}" if shown else ""
