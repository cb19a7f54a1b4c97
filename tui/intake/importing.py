"""Take records into a dossier: every line of every file is right and goes in, or none is.

Lines may stand in any order. Positions of quotes, sections and marks may be given by words
(`tui.intake.places`) and are computed here, as is an article's hash.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec

from tui.evidence.text import ArticleText
from tui.insight.check.values import NO_NAME, blank_names
from tui.insight.corpus import Corpus
from tui.intake.lines import Line, Problem, read_lines
from tui.intake.resolving import Resolver
from tui.records.dates import parse
from tui.records.errors import ArticleError, ImportRefusedError
from tui.records.models import SCHEMA, About, AnyRecord, Article, Dossier, Fact
from tui.records.references import references
from tui.store.canonical import ABOUT_TABLE
from tui.store.store import Store

_DECIMAL: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: how many records of each table were added and replaced."""

    added: Mapping[str, int]
    replaced: Mapping[str, int]
    created: bool = False


def import_files(path: Path, files: Sequence[Path], *, who: str, replace: bool = False) -> Imported:
    """Take the records of `files` into the store at `path`, as one edit.

    A store that is not there is made when the files bring its `dossier` record. With `replace`
    records that are there are replaced as a whole. Raises ImportRefusedError with every problem
    found, and then nothing was written; SaveError when the save failed; StoreError when the store
    cannot be read.
    """
    lines = read_lines(files)
    problems = lines.problems
    store = None if _is_new(path, lines.records) else Store(path)
    about = next((line for line in lines.records if line.table == ABOUT_TABLE), None)
    dossier = store.dossier if store else Dossier(about=About(schema=SCHEMA, title=""))
    if store and about and _unchanged(about, dossier.about):
        lines.records.remove(about)
    if not replace:
        problems.extend(_taken(lines.records, dossier, is_new=store is None))
    else:
        problems.extend(_elsewhere(lines.records, dossier))
    resolver = Resolver(_texts(path, dossier, lines.records))
    records = [(line, resolver.record(line)) for line in lines.records]
    problems.extend(resolver.problems)
    tables = {line.id: line.table for line in lines.records}
    for line, record in records:
        if record is not None and line.table != ABOUT_TABLE:
            problems.extend(_dangling(line, record, dossier, tables))
            problems.extend(_unreadable(line, record))
    if problems:
        raise _refused(problems, files)
    if not records:
        raise ImportRefusedError("There is no record in what was to be imported.", [])
    return _save(path, store, records, who)


def _save(path: Path, store: Store | None, records: list[tuple[Line, Any]], who: str) -> Imported:
    replaced: Counter[str] = Counter()
    if store is None:
        about = next(record for line, record in records if line.table == ABOUT_TABLE)
        dossier = Dossier(about=about)
        for line, record in records:
            if line.table != ABOUT_TABLE:
                dossier.table(line.table)[line.id] = record
        Store.create(path, dossier)
    else:
        with store.transaction(who) as edit:
            for line, record in records:
                old = _old(store.dossier, line)
                replaced[line.table] += old is not None
                edit.put(line.table, line.id, record)
    added = Counter(line.table for line, _ in records) - replaced
    return Imported(added, +replaced, created=store is None)


def _is_new(path: Path, lines: list[Line]) -> bool:
    missing = not path.exists() and not path.is_symlink()
    return missing and any(line.table == ABOUT_TABLE for line in lines)


def _old(dossier: Dossier, line: Line) -> object | None:
    if line.table == ABOUT_TABLE:
        return dossier.about
    return dossier.table(line.table).get(line.id)


def _unchanged(line: Line, about: About) -> bool:
    return bool(msgspec.to_builtins(about) == line.data)


def _taken(lines: list[Line], dossier: Dossier, *, is_new: bool) -> Iterator[Problem]:
    for line in lines:
        found = dossier.find(line.id)
        if line.table == ABOUT_TABLE and not is_new:
            yield line.problem("the dossier is described already; --replace replaces that")
        elif found and found[0] == line.table:
            yield line.problem(f"table {line.table} has this id already; --replace replaces it")
        elif found:
            yield line.problem(f"the id is taken by a record of table {found[0]}")


def _elsewhere(lines: list[Line], dossier: Dossier) -> Iterator[Problem]:
    for line in lines:
        found = dossier.find(line.id)
        if found and found[0] != line.table:
            yield line.problem(f"the id is taken by a record of table {found[0]}")


class _Texts:
    """The texts of the articles in the store and of those that come with the import."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def __call__(self, article: str) -> ArticleText | None:
        if article not in self._corpus.dossier.articles:
            return None
        text, digest = self._corpus.text(article), self._corpus.sha256(article)
        recorded = self._corpus.dossier.articles[article].sha256
        if recorded and recorded != digest:
            raise ArticleError(
                f"{article}: the file is not the text that was recorded, so nothing can be cited "
                "from it; import the article again with --replace"
            )
        return ArticleText(text, digest)


def _texts(path: Path, dossier: Dossier, lines: list[Line]) -> _Texts:
    """Return the reader of texts; an imported article's hash is not known yet, so left empty."""
    articles = dict(dossier.articles)
    for line in lines:
        if line.table == "articles":
            file = line.data.get("file")
            articles[line.id] = Article(
                file=file if isinstance(file, str) else "", title="", sha256=""
            )
    return _Texts(Corpus(Dossier(about=dossier.about, articles=articles), path.resolve().parent))


def _dangling(
    line: Line, record: AnyRecord, dossier: Dossier, imported: Mapping[str, str]
) -> Iterator[Problem]:
    for field, record_id, allowed in references(record):
        found = dossier.find(record_id)
        table = found[0] if found else imported.get(record_id, "")
        if not table:
            yield line.problem(f"no record has the id {record_id!r}", field)
        elif table not in allowed:
            wanted = allowed[0] if len(allowed) == 1 else "another table"
            yield line.problem(f"{record_id!r} is of table {table}, not {wanted}", field)


def _unreadable(line: Line, record: AnyRecord) -> Iterator[Problem]:
    """Yield the names that are blank, the dates that are no EDTF, the amounts no decimals."""
    for field in blank_names(line.table, record):
        yield line.problem(NO_NAME, field)
    dates: list[tuple[str, str]] = []
    if isinstance(record, Article):
        dates = [("published", record.published)]
    elif isinstance(record, Fact):
        dates = [("when", record.when), ("due", record.due)]
        for at, value in enumerate(record.values):
            for name, amount in (("lower", value.lower), ("upper", value.upper)):
                if amount is not None and not _DECIMAL.fullmatch(amount):
                    what = f'expected a decimal such as "14300000000" or "0.5", found {amount!r}'
                    yield line.problem(what, f"values[{at}].{name}")
    for field, date in dates:
        try:
            if date:
                parse(date)
        except ValueError as error:
            yield line.problem(str(error), field)


def _refused(problems: list[Problem], files: Sequence[Path]) -> ImportRefusedError:
    ordered = sorted(set(problems), key=lambda p: ([str(f) for f in files].index(p.file), p.number))
    count = f"{len(ordered)} problem{'s' if len(ordered) > 1 else ''}"
    return ImportRefusedError(
        f"The import is refused: {count}.", [str(problem) for problem in ordered]
    )
