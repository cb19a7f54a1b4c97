"""Evidence: does every quote stand where it is recorded, and is it cut well."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tui.evidence.anchor import WIDTH
from tui.evidence.matcher import find_all
from tui.insight.check.report import EvidenceState, Problem, error, warning
from tui.records.errors import ArticleError, UnknownRecordError

if TYPE_CHECKING:
    from tui.evidence.anchor import Anchor
    from tui.insight.corpus import Corpus
    from tui.records.models import Evidence


def states(corpus: Corpus) -> list[EvidenceState]:
    """Return where every quote of the dossier stands now, in store order."""
    articles = corpus.dossier.articles
    found = []
    for fact_id, fact in corpus.dossier.facts.items():
        for evidence in fact.evidence:
            anchor = corpus.anchor(evidence)
            article = articles.get(evidence.article)
            file = article.file if article else ""
            found.append(
                EvidenceState(
                    fact_id,
                    evidence.article,
                    file,
                    anchor.state,
                    anchor.start,
                    anchor.end,
                    evidence.exact,
                )
            )
    return found


def anchors(corpus: Corpus) -> Iterator[Problem]:
    """Yield what is wrong with the place of each quote (`evidence-...`), or with how it is cut."""
    for fact_id, fact in corpus.dossier.facts.items():
        if not fact.evidence:
            yield error("no-evidence", fact_id, "evidence", "the fact has no quote to bear it")
        for at, evidence in enumerate(fact.evidence):
            field = f"evidence[{at}]"
            anchor = corpus.anchor(evidence)
            if anchor.state == "exact":
                yield from _recorded(corpus, fact_id, field, evidence)
                yield from _cut(corpus, fact_id, field, evidence)
            else:
                yield _astray(corpus, fact_id, field, evidence, anchor)


def _astray(
    corpus: Corpus, fact_id: str, field: str, evidence: Evidence, anchor: Anchor
) -> Problem:
    """Tell a quote that is not where it is recorded."""
    what = f"“{_short(evidence.exact)}” in {evidence.article}: "
    if anchor.state in {"doubtful", "lost"}:
        return error(f"evidence-{anchor.state}", fact_id, field, what + anchor.note)
    if _unchanged(corpus, evidence.article):
        where = f"[{evidence.start}, {evidence.end})"
        message = f"the text at {where} does not say it, though the article is unchanged"
        return error("evidence-wrong", fact_id, field, f"{what}{message}; {anchor.note}")
    return warning(f"evidence-{anchor.state}", fact_id, field, what + anchor.note)


def _unchanged(corpus: Corpus, article_id: str) -> bool:
    try:
        return corpus.sha256(article_id) == corpus.article(article_id).sha256
    except (ArticleError, UnknownRecordError):
        return False


def _recorded(corpus: Corpus, fact_id: str, field: str, evidence: Evidence) -> Iterator[Problem]:
    """Compare with the text what is recorded beside a quote that stands in its place."""
    text = corpus.text(evidence.article)
    before = text[max(0, evidence.start - WIDTH) : evidence.start]
    after = text[evidence.end : evidence.end + WIDTH]
    count = len(find_all(text, evidence.exact))
    wrong = [
        name
        for name, right in (
            ("prefix", evidence.prefix == before),
            ("suffix", evidence.suffix == after),
            (f"occurs (it is {count})", evidence.occurs == count),
        )
        if not right
    ]
    if wrong:
        message = f"not as in the text: {', '.join(wrong)}"
        yield warning("evidence-context", fact_id, field, message)


def _cut(corpus: Corpus, fact_id: str, field: str, evidence: Evidence) -> Iterator[Problem]:
    """Tell a quote that begins or ends inside a word or number, or that is of boilerplate."""
    text = corpus.text(evidence.article)
    for edge, at in (("starts", evidence.start), ("ends", evidence.end)):
        if _inside_word(text, at):
            around = text[max(0, at - 12) : at] + "|" + text[at : at + 12]
            message = f"the quote {edge} inside a word or number: “{' '.join(around.split())}”"
            yield warning("quote-splits-word", fact_id, field, message)
    if corpus.role_at(evidence.article, evidence.start) == "boilerplate":
        message = f"“{_short(evidence.exact)}” is boilerplate of {evidence.article}"
        yield warning("boilerplate-cited", fact_id, field, message)


def _inside_word(text: str, at: int) -> bool:
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isdigit() and after in ".,":
        return text[at + 1 : at + 2].isdigit()
    if after.isdigit() and before in ".,":
        return at > 1 and text[at - 2].isdigit()
    return (before.isalnum() and after.isalnum() and before.isascii() and after.isascii()) or (
        before.isalpha() and after.isalpha() and _divided(before) and _divided(after)
    )


def _divided(letter: str) -> bool:
    """Tell a letter of a script that divides words by spaces (CJK scripts do not)."""
    return letter < "\u0e00" or "\u1e00" <= letter < "\u2000" or "\uac00" <= letter < "\ud7b0"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
