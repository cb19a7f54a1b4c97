"""`dossier check`: every rule of the store and every anchor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.cli.options import Command, Given, Option
from tui.cli.session import Session
from tui.cli.shapes import full, pretty
from tui.cli.table import counted_as
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.cli.output import Output

COMMAND: Final = Command(
    name="check",
    summary="Every rule of the store, and whether every quote stands in its article.",
    options=(Option("json", "counts, the state of each piece of evidence, and the problems"),),
    details="""
Errors make the exit code 1, warnings do not. Nothing is changed.
""",
    examples=(
        ("dossier check", "the problems, and the counts"),
        ("dossier check --json", "for a script or CI"),
    ),
)


def run(given: Given, session: Session) -> int:
    """Print what is wrong; 1 if any of it is an error."""
    from tui.insight.check import check

    report = check(session.corpus)
    failed = any(problem.severity == "error" for problem in report.problems)
    if "json" in given.flags:
        session.out.data(
            pretty(
                {
                    "counts": report.counts,
                    "evidence": [full(evidence) for evidence in report.evidence],
                    "problems": [full(problem) for problem in report.problems],
                }
            )
        )
        return 1 if failed else 0
    for problem in report.problems:
        field = f", {problem.field}" if problem.field else ""
        style = "error" if problem.severity == "error" else "warn"
        severity = session.out.styled(style, problem.severity)
        where = one_line(f"{problem.record}{field}")
        session.out.line(f"{severity} {problem.code} {where}: {one_line(problem.message)}")
    _print_counts(report.counts, session.out)
    return 1 if failed else 0


def _print_counts(counts: dict[str, int], out: Output) -> None:
    told = ", ".join(counted_as(count, name.replace("_", " ")) for name, count in counts.items())
    out.paragraph(told)
