"""How an operator, or its value, that is being typed into the search box can go on."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from tui.records.gate import one_line
from tui.search.filters import OPERATORS, ROLES, STATES
from tui.search.model import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.records.models import Dossier

_LAST: Final = re.compile(
    r'(?:^|\s)-?(?P<name>[a-z]{2,})(?P<colon>:(?P<quote>")?(?P<value>[^"]*))?$'
)
_FIXED: Final[dict[str, Sequence[str]]] = {"kind": KINDS, "section": ROLES, "is": STATES}


class Completing:
    """Knows the operators, and what they take in a dossier."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    def rest(self, typed: str) -> str:
        """Return what would follow `typed`: the rest of an operator or of a value, "" for nothing.

        Where a value was begun with a quotation mark, what follows closes it.
        """
        found = _LAST.search(typed)
        if found is None:
            return ""
        if found["colon"] is None:
            return _rest(found["name"], (f"{name}:" for name in OPERATORS))
        value, quoted = found["value"], found["quote"] is not None
        if " " in value and not quoted:
            return ""
        values = self._values(found["name"])
        rest = _rest(value, values if quoted else (v for v in values if " " not in v))
        return f'{rest}"' if rest and quoted else rest

    def _values(self, operator: str) -> Sequence[str]:
        if operator in _FIXED:
            return _FIXED[operator]
        if operator == "in":
            return list(self._dossier.articles)
        if operator == "lang":
            return sorted({article.language for article in self._dossier.articles.values()})
        return self._who if operator == "by" else ()

    @cached_property
    def _who(self) -> list[str]:
        """The names of those who say something, whoever says most first."""
        dossier = self._dossier
        said: dict[str, int] = {}
        for fact in dossier.facts.values():
            articles = (dossier.articles.get(evidence.article) for evidence in fact.evidence)
            outlets = {article.publisher for article in articles if article and article.publisher}
            for who in outlets.union(fact.attributed_to):
                said[who] = said.get(who, 0) + 1
        ranked = sorted(said, key=lambda who: -said[who])
        return [one_line(dossier.entities[who].name) for who in ranked if who in dossier.entities]


def _rest(begun: str, words: Iterable[str]) -> str:
    """Return the rest of the first word that begins so, "" if one is typed whole."""
    low = begun.casefold()
    fitting = [word for word in words if word.casefold().startswith(low)]
    if not fitting or any(len(word) == len(begun) for word in fitting):
        return ""
    return fitting[0][len(begun) :]
