"""What stands right beside the quotes of facts: the sentence before or behind, a question above.

People remember a year or a word from the sentence before: "yahoo 2005 search engine" is of the
sentence that follows the one about 2005. Only dates and everyday words are looked for there; a
name or an amount must be of the record itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tui.search.documents import DESCRIPTIVE

if TYPE_CHECKING:
    from tui.records.models import Evidence
    from tui.search.documents import Documents
    from tui.search.matching import Matches

_SAME: Final = 0.7  # the rest of the sentence that is quoted from
_NEXT: Final = 0.5  # the sentence before or behind it
_TERMS_FOR_ONE: Final = 3
_YEAR: Final = 4  # characters of the shortest date that is looked for


def beside(matches: Matches) -> Iterator[tuple[tuple[int, int], tuple[float, int]]]:
    """Yield for terms and facts what a sentence beside a quote is worth, and its field.

    Only where a name is given in full, and for one term in three of what a fact lacks.
    """
    most = len(matches.terms) // _TERMS_FOR_ONE
    if not most or not any(named.complete and named.typed_out for named in matches.named):
        return
    found: dict[tuple[int, int], tuple[float, int]] = {}
    for at, fields in enumerate(matches.fields):
        if not _may_stand_beside(matches, at):
            continue
        for field, spot in fields.items():
            for fact, share in matches.documents.around.get(matches.documents.owners[field], ()):
                worth = share * spot.quality
                known = fact in matches.sources[at]
                if not known and worth > found.get((at, fact), (0.0, 0))[0]:
                    found[at, fact] = (worth, field)
    lacking = Counter(fact for _, fact in found)
    yield from (each for each in found.items() if lacking[each[0][1]] <= most)


def _may_stand_beside(matches: Matches, at: int) -> bool:
    """Tell whether a term is a dated year or a word that is of no name."""
    term = matches.terms[at]
    if term.edtf:
        return len(term.edtf) >= _YEAR and not term.edtf.startswith("X")
    roles = matches.documents.roles
    return term.kind == "word" and not any(
        at in named.terms and roles[named.field] < DESCRIPTIVE for named in matches.named
    )


def around(documents: Documents) -> dict[int, list[tuple[int, float]]]:
    """Return for each passage the facts that quote from it or from one beside it, with a share."""
    passages: dict[str, list[tuple[int, int]]] = {}
    for document, kind in enumerate(documents.kinds):
        if kind == "passage":
            article, _, offset = documents.ids[document].partition("@")
            passages.setdefault(article, []).append((int(offset), document))
    quoted: dict[int, dict[int, float]] = {}
    for fact_id, fact in documents.dossier.facts.items():
        for evidence in fact.evidence:
            row = passages.get(evidence.article, [])
            place = bisect_right(row, (evidence.start, len(documents.ids))) - 1
            for at, share in ((place, _SAME), (place - 1, _NEXT), (place + 1, _NEXT)):
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
            article, _, offset = documents.ids[document].partition("@")
            printed.setdefault(article, []).append((int(offset), document))
    found: dict[int, list[int]] = {}
    for fact_id, fact in documents.dossier.facts.items() if printed else ():
        for evidence in fact.evidence:
            row = printed.get(evidence.article, [])
            above = [document for offset, document in row if offset < evidence.start]
            if above and _in_questions(documents, evidence):
                found.setdefault(above[-1], []).append(documents.number[fact_id])
    return found


def _in_questions(documents: Documents, evidence: Evidence) -> bool:
    article = documents.dossier.articles.get(evidence.article)
    sections = article.sections if article else ()
    return any(s.role == "faq" and s.start <= evidence.start < s.end for s in sections)
