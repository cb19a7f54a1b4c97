"""A query of a word or two in a large dossier: what each may mean, by the rules of a small one.

Where more is typed the other words of a passage tell what was meant, and slips are looked for more
widely. A word or two have nothing beside them: they are taken as in a small dossier, and what that
would turn away as strange is turned away here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.search.expansion import expand
from tui.search.function_words import asking
from tui.search.strange import is_strange, without_idle_terms

if TYPE_CHECKING:
    from tui.search.model import Meant, Query
    from tui.search.stored.whole_lexicon import SaidLexicon

_MANY: Final = 3  # words, of which each has others to go by
_BEING: Final = frozenset(["is", "are", "was", "were", "adalah", "ialah", "itu"])

Choices = dict[str, dict[str, "Meant"]]
"""What each word of the terms of a query may mean."""


def is_short(query: Query) -> bool:
    """Tell whether so little was typed that no word tells what another means.

    "How long is" and "who was" before a thing tell nothing of it.
    """
    words = {word for term in query.terms for word in term.words}
    line = query.line
    questioning = query.asked and line[:1] and line[0] in asking() and not _BEING.isdisjoint(line)
    return len(words if questioning else words.union(line)) < _MANY


def judged(query: Query, lexicon: SaidLexicon) -> tuple[Query, Choices] | None:
    """Return what is left of a query and what its words may mean; None for a stranger."""
    expansions = expand(query, lexicon)
    query, expansions = without_idle_terms(query, expansions)
    if is_strange(query, expansions, lexicon):
        return None
    pairs = zip(query.terms, expansions, strict=True)
    return query, {
        word: choices
        for term, expansion in pairs
        for word, choices in zip(term.words, expansion.words, strict=False)
    }
