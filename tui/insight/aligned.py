"""Two articles side by side: what stands opposite what, and what only one of them says.

A translation and its original are aligned paragraph by paragraph, in order (a paragraph may
answer two of the other). What speaks for a pair: facts with evidence in both, answers to the
same question, the same numbers and the same names, each counting more the rarer it is. Any two
other articles are aligned by what both speak of: a row a fact or question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from tui.insight.paragraphs import blocks, pairs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.insight.corpus import Corpus
    from tui.insight.links import Links

Span = tuple[int, int]


class Gap(Struct, frozen=True):
    """Something the two say differently, or only one of them says.

    `question` is the question both answer, "" for a fact without one. `left` and `right` are the
    facts whose evidence is in that article alone; one of the two may be empty.
    """

    question: str
    left: list[str]
    right: list[str]

    @property
    def facts(self) -> list[str]:
        """Its facts, those of the left article first."""
        return [*self.left, *self.right]


class Pair(Struct, frozen=True):
    """What stands opposite what: spans of the two texts, empty where there is no counterpart.

    `shared` are the facts whose evidence stands in both sides, `gaps` the numbers of the
    differences (`Aligned.gaps`) of which some evidence stands here.
    """

    left: list[Span]
    right: list[Span]
    shared: list[str]
    gaps: list[int]


class Aligned(Struct, frozen=True):
    """Two articles (ids); `translation` tells whether they are aligned by paragraph.

    `gaps` stand in the order of the text. `shared` counts the facts with evidence in both.
    """

    left: str
    right: str
    translation: bool
    pairs: list[Pair]
    gaps: list[Gap]
    shared: int


def counterpart(links: Links, article_id: str) -> str:
    """Return the article to lay beside one: its original or translation, else the nearest in facts.

    "" where no other article shares a fact or a question with it.
    """
    articles = links.dossier.articles
    article = articles.get(article_id)
    if article is None:
        return ""
    if article.translation_of in articles:
        return article.translation_of or ""
    others = [other for other in articles if other != article_id]
    for other in others:
        if articles[other].translation_of == article_id:
            return other
    mine = _told(links, article_id)
    common = {other: len(mine & _told(links, other)) for other in others}
    best = max(others, key=lambda other: common[other], default="")
    return best if best and common[best] else ""


def aligned(corpus: Corpus, links: Links, left: str, right: str) -> Aligned:
    """Return two articles side by side; raises ArticleError if a text cannot be read."""
    articles = corpus.dossier.articles
    translation = right == articles[left].translation_of or left == articles[right].translation_of
    gaps = _gaps(links, left, right, every=translation)
    shared = _shared(links, left, right)
    one, two = blocks(corpus, left), blocks(corpus, right)
    if translation:
        marks = (_marks(links, left, shared, gaps), _marks(links, right, shared, gaps))
        rows = [
            _opposite(
                links,
                (left, [one.spans[number] for number in first]),
                (right, [two.spans[number] for number in second]),
                gaps,
            )
            for first, second in pairs(one, two, *marks)
        ]
    else:
        rows = _by_topic(links, left, right, shared, gaps)
    return Aligned(left, right, translation, rows, gaps, len(shared))


def _told(links: Links, article_id: str) -> set[str]:
    """Return the facts of an article and the questions they answer."""
    facts = links.dossier.facts
    ids = set(links.facts_of(article_id))
    return ids | {facts[fact_id].question or fact_id for fact_id in ids}


def _shared(links: Links, left: str, right: str) -> list[str]:
    """Return the facts with evidence in both articles, in the order of the left one."""
    there = {fact_id for _, _, fact_id in links.cited(right)}
    return list(dict.fromkeys(i for _, _, i in links.cited(left) if i in there))


def _gaps(links: Links, left: str, right: str, *, every: bool) -> list[Gap]:
    """Return what only one of the two says, in the order of the left text, then of the right.

    Facts that answer one question stand together. `every` keeps those without an answer on the
    other side too: of a translation they are omissions, of another article they are just its own.
    """
    facts = links.dossier.facts
    found: dict[str, tuple[list[str], list[str]]] = {}
    for side, (here, other) in enumerate(((left, right), (right, left))):
        there = {fact_id for _, _, fact_id in links.cited(other)}
        for fact_id in dict.fromkeys(i for _, _, i in links.cited(here)):
            if fact_id not in there:
                key = facts[fact_id].question or f" {fact_id}"
                found.setdefault(key, ([], []))[side].append(fact_id)
    return [
        Gap("" if key.startswith(" ") else key, one, two)
        for key, (one, two) in found.items()
        if every or (one and two)
    ]


def _places(links: Links, article_id: str, fact_ids: Iterable[str]) -> list[Span]:
    wanted = set(fact_ids)
    return [(start, end) for start, end, i in links.cited(article_id) if i in wanted]


def _marks(
    links: Links, article_id: str, shared: list[str], gaps: list[Gap]
) -> list[tuple[Span, str]]:
    """Return where an article speaks of something that both speak of, and a name for it."""
    told = [(span, i) for i in shared for span in _places(links, article_id, [i])]
    for number, gap in enumerate(gaps):
        if gap.left and gap.right:
            told += [(span, f" {number}") for span in _places(links, article_id, gap.facts)]
    return told


def _opposite(
    links: Links, one: tuple[str, list[Span]], two: tuple[str, list[Span]], gaps: list[Gap]
) -> Pair:
    """Return two stretches, each an article and its spans, with what both and either tell."""
    mine, other = _within(links, *one), _within(links, *two)
    either = {*mine, *other}
    return Pair(
        one[1],
        two[1],
        [fact_id for fact_id in mine if fact_id in other],
        [number for number, gap in enumerate(gaps) if either.intersection(gap.facts)],
    )


def _within(links: Links, article_id: str, spans: list[Span]) -> dict[str, None]:
    return dict.fromkeys(i for start, end in spans for i in links.facts_at(article_id, start, end))


def _by_topic(
    links: Links, left: str, right: str, shared: list[str], gaps: list[Gap]
) -> list[Pair]:
    """Return a row for each fact that both tell and each question both answer, by the left text."""
    rows = [Pair(_places(links, left, [i]), _places(links, right, [i]), [i], []) for i in shared]
    rows += [
        Pair(_places(links, left, gap.left), _places(links, right, gap.right), [], [number])
        for number, gap in enumerate(gaps)
    ]
    return sorted(rows, key=lambda row: row.left[0])
