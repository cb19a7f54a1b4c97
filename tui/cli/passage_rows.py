"""`dossier list passages`: the articles passage by passage, with the facts that cite each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from tui.cli.options import Given
from tui.cli.output import talk
from tui.cli.session import Session
from tui.cli.shapes import array, full
from tui.cli.table import Row, counted, print_rows, print_tsv
from tui.records.errors import ArticleError

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus


class PassageRecord(Struct, frozen=True):
    """A passage as `list passages --json` gives it; `id` is `article@start`.

    `status` is cited, marked, uncited, or apart (boilerplate, or nothing to cite).
    """

    id: str
    article: str
    start: int
    end: int
    role: str
    kind: str
    status: str
    text: str
    facts: tuple[str, ...]
    marks: tuple[str, ...]


def passage_records(corpus: Corpus) -> Iterator[PassageRecord]:
    """Yield every passage with content, in the order of articles and texts.

    An article that cannot be read is told on stderr and passed over.
    """
    from tui.insight.coverage import Coverage

    coverage = Coverage(corpus)
    for article_id in corpus.dossier.articles:
        try:
            text, covered = corpus.text(article_id), coverage.of(article_id)
        except ArticleError as error:
            talk(f"dossier: {error}")
            continue
        for found in covered:
            passage = found.passage
            if passage.content:
                yield PassageRecord(
                    id=found.id,
                    article=article_id,
                    start=passage.start,
                    end=passage.end,
                    role=passage.role,
                    kind=passage.kind,
                    status=found.status,
                    text=text[passage.start : passage.end],
                    facts=found.facts,
                    marks=found.marks,
                )


def list_passages(given: Given, session: Session) -> int:
    """Print the passages; 1 if there are none to print."""
    uncited = "uncited" in given.flags
    found = [
        record
        for record in passage_records(session.corpus)
        if not uncited or record.status == "uncited"
    ]
    if "json" in given.flags:
        session.out.data(array(map(full, found)))
    elif "tsv" in given.flags:
        print_tsv(map(_row, found), session.out)
    else:
        print_rows(list(map(_row, found)), session.out)
    return 0 if found else 1


def _row(record: PassageRecord) -> Row:
    told = counted(len(record.facts), "fact") if record.facts else record.status
    columns = {
        "id": record.id,
        "role": record.role,
        "kind": record.kind,
        "status": record.status,
        "facts": " ".join(record.facts),
        "marks": " ".join(record.marks),
        "text": record.text,
    }
    return Row(record.id, record.text, (record.role, told), columns)
