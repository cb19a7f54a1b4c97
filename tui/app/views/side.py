"""Two articles as what stands opposite what, and what is told of each difference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.app.screens.record_rows import name_of
from tui.app.views.narrowing import levelled, needles, says
from tui.app.widgets.bars import key_of
from tui.app.widgets.parallel_lines import Opposite, Stretch
from tui.app.widgets.pieces import Row, plain
from tui.insight.differences import differences
from tui.records.gate import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.insight.aligned import Aligned, Gap, Pair, Span
    from tui.insight.corpus import Corpus
    from tui.insight.differences import Difference


ORDERS: Final = ("as printed", "differences first")
_WOULD_BE: Final = "   Two articles that speak of the same things would stand here."


def nothing(corpus: Corpus, left: str, right: str) -> list[Row]:
    """Return what is shown instead of two articles that have nothing in common."""
    articles = corpus.dossier.articles
    if len(articles) < 2:
        told = ["   There is one article here." if articles else "   There is no article here yet."]
        told.append("   `dossier add FILE` takes one in.")
    elif right:
        told = ["   These two share no fact, no question and no paragraphs yet."]
    else:
        told = ["   No other article shares a fact or a question with this one."]
    if left and len(articles) > 1 + bool(right):
        told.append(f"   {key_of('other-article')} lays another one beside it.")
    return [Row(()), *(plain(line, "muted") for line in (_WOULD_BE, *told))]


def opposites(corpus: Corpus, view: Aligned, pairs: Sequence[Pair]) -> list[Opposite]:
    """Return some pairs of a view as they are shown: what differs is marked, what agrees noted."""
    return [_opposite(corpus, view, pair) for pair in pairs]


def _opposite(corpus: Corpus, view: Aligned, pair: Pair) -> Opposite:
    facts = corpus.dossier.facts
    gaps = [view.gaps[number] for number in pair.gaps]
    lead = ""
    if not view.translation:
        question = next((name_of(corpus.dossier, gap.question) for gap in gaps), "")
        lead = question or one_line(facts[pair.shared[0]].statement)
    sides = []
    for article, spans, own in (
        (view.left, pair.left, [i for gap in gaps for i in gap.left]),
        (view.right, pair.right, [i for gap in gaps for i in gap.right]),
    ):
        told = [(span, "also") for i in pair.shared for span in _cited(corpus, article, i)]
        told += [(span, "cited") for i in own for span in _cited(corpus, article, i)]
        whole = spans if view.translation else _passages(corpus, article, spans)
        sides.append([_stretch(corpus.text(article), span, told) for span in whole])
    return Opposite(sides[0], sides[1], bool(gaps), lead)


def _cited(corpus: Corpus, article: str, fact_id: str) -> list[Span]:
    """Return where an article says a fact now."""
    evidence = (one for one in corpus.dossier.facts[fact_id].evidence if one.article == article)
    anchors = (corpus.anchor(one) for one in evidence)
    return [
        (anchor.start, anchor.end)
        for anchor in anchors
        if anchor.start is not None and anchor.end is not None
    ]


def _passages(corpus: Corpus, article: str, spans: Iterable[Span]) -> list[Span]:
    """Return the passages that some spans stand in, each once, in order."""
    found: dict[Span, None] = {}
    for start, end in spans:
        first = corpus.passage_at(article, start)
        last = corpus.passage_at(article, max(start, end - 1))
        begin = min(first.start, start) if first else start
        found[begin, max(last.end, end) if last else end] = None
    return sorted(found)


def _stretch(text: str, span: Span, told: Iterable[tuple[Span, str]]) -> Stretch:
    start, end = span
    shown = visible(text[start:end]).replace("\n", " ").replace("\t", " ")
    marks = [(a - start, b - start, part) for (a, b), part in told if a < end and start < b]
    return Stretch(shown, marks)


def chosen(corpus: Corpus, view: Aligned, words: str, order: str) -> list[Pair]:
    """Return the pairs at which either article or a fact says some words, in one of `ORDERS`."""
    wanted = needles(words)
    pairs = [
        pair for pair in view.pairs if not wanted or says(_levelled(corpus, view, pair), wanted)
    ]
    return sorted(pairs, key=lambda pair: not pair.gaps) if order == ORDERS[1] else pairs


def _levelled(corpus: Corpus, view: Aligned, pair: Pair) -> str:
    """Return all that stands at a pair: the words of both texts and the facts they tell."""
    facts = corpus.dossier.facts
    told = [*pair.shared, *(i for number in pair.gaps for i in view.gaps[number].facts)]
    texts = (
        corpus.text(article)[start:end]
        for article, spans in ((view.left, pair.left), (view.right, pair.right))
        for start, end in spans
    )
    return levelled(" ".join((*texts, *(facts[fact_id].statement for fact_id in told))))


def names(corpus: Corpus, view: Aligned) -> tuple[str, str]:
    """Return what the two are called above their columns."""
    dossier = corpus.dossier
    return name_of(dossier, view.left), name_of(dossier, view.right)


def _difference(one: Difference) -> str:
    return one.words.rstrip(".") if one.aspect == "note" else f"{one.aspect}: {one.words}"


def told(corpus: Corpus, view: Aligned, gap: Gap) -> tuple[str, str]:
    """Return what a difference is about, and what differs, each in one line."""
    dossier = corpus.dossier
    left, right = names(corpus, view)
    first = gap.facts[0]
    if not (gap.left and gap.right):
        where = left if gap.left else right
        return f"only in {where}", one_line(dossier.facts[first].statement)
    question = dossier.questions.get(gap.question)
    words = question.verdict if question else ""
    if len(gap.left) == len(gap.right) == 1:  # of several, the verdict says how they stand
        found = differences(corpus, gap.left[0], gap.right[0])
        found.sort(key=lambda one: one.aspect != "note")  # what a curator wrote tells most
        words = "; ".join(_difference(one) for one in found) or words
    return name_of(dossier, gap.question), one_line(words)
