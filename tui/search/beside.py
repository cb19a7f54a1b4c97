"""What facts answer to by the sentences right beside their quotes.

People remember a year or a word from the sentence before: "yahoo 2005 search engine" is of the
sentence that follows the one about 2005. Only dates and everyday words are looked for there; a
name or an amount must be of the record itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from tui.search.documents import DESCRIPTIVE

if TYPE_CHECKING:
    from tui.search.matching import Matches

_TERMS_FOR_ONE: Final = 3  # terms, of which one may be met beside a quote
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
