"""All rules over one dossier, less what a person accepted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tui.insight.check import articles, curation, identity, quotes, values
from tui.insight.check.names import names
from tui.insight.check.numbers import numbers
from tui.insight.check.report import EvidenceState, Problem, Report, warning
from tui.insight.coverage import Coverage
from tui.insight.links import Links
from tui.records.models import TABLES

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus
    from tui.records.models import Dossier


def check(corpus: Corpus) -> Report:
    """Return the state of every quote and every problem of the dossier, errors first."""
    coverage = Coverage(corpus)
    found = list(_problems(corpus, coverage))
    kept, excused = _accept(corpus.dossier, found)
    kept.sort(key=lambda problem: problem.severity != "error")
    evidence = quotes.states(corpus)
    counts = _counts(corpus.dossier, coverage, evidence)
    counts["errors"] = sum(problem.severity == "error" for problem in kept)
    counts["warnings"] = len(kept) - counts["errors"]
    counts["excused"] = excused
    return Report(counts, evidence, kept)


def _problems(corpus: Corpus, coverage: Coverage) -> Iterator[Problem]:
    dossier, links = corpus.dossier, Links(corpus.dossier)
    yield from identity.ids(dossier)
    yield from identity.links(dossier)
    yield from identity.circles(dossier)
    yield from articles.files(corpus)
    yield from articles.stretches(corpus)
    yield from values.dates(dossier)
    yield from values.amounts(dossier)
    yield from values.statuses(dossier)
    yield from values.names(dossier)
    yield from quotes.anchors(corpus)
    yield from curation.questions(dossier, links)
    yield from curation.facts(dossier)
    yield from identity.sources(dossier)
    yield from curation.entities(dossier, links)
    yield from numbers(corpus, coverage)
    yield from names(corpus, coverage)
    yield from curation.leftovers(coverage)


def _accept(dossier: Dossier, found: Iterable[Problem]) -> tuple[list[Problem], int]:
    """Return the problems no exception excuses, with those of the exceptions; how many it did."""
    accepted: dict[tuple[str, str], list[str]] = {}
    for exception_id, exception in dossier.exceptions.items():
        accepted.setdefault((exception.rule, exception.record), []).append(exception_id)
    used: set[str] = set()
    kept: list[Problem] = []
    excused = 0
    for problem in found:
        keys = ((problem.code, problem.record), (problem.code, f"{problem.record}:{problem.field}"))
        excuses = [exception_id for key in keys for exception_id in accepted.get(key, ())]
        if problem.severity == "error" or not excuses:
            kept.append(problem)
        else:
            used.update(excuses)
            excused += 1
    for exception_id, exception in dossier.exceptions.items():
        if exception_id not in used:
            message = f"no warning {exception.rule} of {exception.record} is left to excuse"
            kept.append(warning("idle-exception", exception_id, "", message))
        if not exception.reason.strip():
            message = "nothing says why this is accepted"
            kept.append(warning("no-exception-reason", exception_id, "reason", message))
    return kept, excused


def _counts(dossier: Dossier, coverage: Coverage, evidence: list[EvidenceState]) -> dict[str, int]:
    counts = {table: len(dossier.table(table)) for table in TABLES}
    counts["people"] = sum(entity.type == "person" for entity in dossier.entities.values())
    counts["evidence"] = len(evidence)
    states = Counter(state.state for state in evidence)
    for state in ("exact", "moved", "drifted", "doubtful", "ambiguous", "lost"):
        counts[state] = states[state]
    total = coverage.total()
    counts["passages"] = total.passages
    for status in ("cited", "marked", "uncited", "apart"):
        counts[status] = getattr(total, status)
    return counts
