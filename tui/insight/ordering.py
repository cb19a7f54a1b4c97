"""The order of facts in a list: by date, the undated after them, what was set aside last."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from tui.records.dates import sort_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from tui.records.models import Dossier, Fact

By = Literal["date", "newest", "outlets", "statement"]


def is_set_aside(fact: Fact) -> bool:
    """Tell whether a fact is kept only with the reason why it is not believed."""
    return fact.rank == "deprecated" or fact.modality == "retracted"


def ordered(dossier: Dossier, fact_ids: Iterable[str], by: By = "date") -> list[str]:
    """Return fact ids in the order of a list.

    "date": oldest first, "newest": newest first, "outlets": most outlets first, then by date. What
    is planned or predicted for a time stands there, not at the date when it was said. In all of
    them undated facts follow the dated ones (but for "outlets" and "statement") and facts that
    were set aside come last.
    """
    fact_ids = list(fact_ids)
    return behind(aside_or_not(dossier, fact_ids, by), set_aside(dossier, fact_ids))


def aside_or_not(dossier: Dossier, fact_ids: Sequence[str], by: By = "date") -> list[str]:
    """Return fact ids in the same order, with what was set aside among the others."""
    facts = dossier.facts
    # Very many facts are soon gone through in the order that they lie in memory, not in another;
    # and one key after the other, the last first: texts alone are soon compared, few dates differ.
    statements = {fact_id: facts[fact_id].statement for fact_id in fact_ids}
    dates = {i: dated for i in fact_ids if (dated := facts[i].due or facts[i].when)}
    ids = sorted(statements, key=statements.__getitem__)
    if dates:
        ids.sort(key=lambda fact_id: _time(dates.get(fact_id, "")))
    key = _KEYS.get(by)
    if key is not None:
        ids.sort(key=lambda fact_id: key(dossier, facts[fact_id]))
    return ids


def set_aside(dossier: Dossier, fact_ids: Iterable[str]) -> frozenset[str]:
    """Return those of the facts that were set aside."""
    return frozenset(fact_id for fact_id in fact_ids if is_set_aside(dossier.facts[fact_id]))


def behind(fact_ids: list[str], late: frozenset[str]) -> list[str]:
    """Return fact ids in their order, but some of them behind the others."""
    if not late:
        return fact_ids
    return sorted(fact_ids, key=late.__contains__)


@lru_cache(maxsize=4096)
def _time(edtf: str) -> tuple[date, int, str]:
    """Return the place of a date in time; very many facts share few dates."""
    return sort_key(edtf)


def _newest(_: Dossier, fact: Fact) -> tuple[Any, ...]:
    dated = fact.due or fact.when
    first, span, _text = _time(dated)
    return not dated, -first.toordinal(), span


def _outlets(dossier: Dossier, fact: Fact) -> tuple[Any, ...]:
    from tui.insight.attribution import outlets

    return (-len(outlets(dossier, fact)),)


def _statement(_: Dossier, fact: Fact) -> tuple[Any, ...]:
    return (fact.statement.casefold(),)


_KEYS: dict[By, Callable[[Dossier, Fact], tuple[Any, ...]]] = {
    "newest": _newest,
    "outlets": _outlets,
    "statement": _statement,
}
