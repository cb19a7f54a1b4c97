"""Begin a dossier, and add article files to one: plain text and Markdown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tui.evidence.text import ArticleText, read
from tui.intake.copying import Copies
from tui.intake.sectioning import front_matter, suggest_sections
from tui.records.dates import parse
from tui.records.errors import ArticleError, RefusedError, SaveError
from tui.records.ids import COMMANDS
from tui.records.models import SCHEMA, TABLES, About, Article, Dossier, Section
from tui.store.durable import AS_IT_WAS, write_durably
from tui.store.locate import STORE_NAME
from tui.store.store import Store

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus

_ID_LENGTH: Final = 48


@dataclass(slots=True)
class Added:
    """The ids of the articles added, and the files that were left out because they are there."""

    ids: list[str] = field(default_factory=list)
    known: list[Path] = field(default_factory=list)


def unheard(_done: int, _all: int) -> None:
    """Take no notice of how far the work is."""


def new_dossier(
    folder: Path, *, title: str = "", language: str = "en", currency: str = "USD"
) -> Path:
    """Make `folder` (if it is not there) and an empty store in it; return the store's path.

    Raises SaveError when there is a store already or the folder cannot be written.
    """
    path = folder / STORE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaveError(
            f"The folder cannot be made: {error.strerror}.", where=str(folder), safe=AS_IT_WAS
        ) from error
    called = title or folder.resolve().name
    about = About(schema=SCHEMA, title=called, language=language, currency=currency)
    Store.create(path, Dossier(about=about))
    return path


def copy_dossier(
    corpus: Corpus, folder: Path, progress: Callable[[int, int], None] = unheard
) -> Path:
    """Copy a dossier, its store and its article files, to `folder`; return the new store's path.

    The texts are copied as they are on disk, and the store last: what is stopped before has left
    files and no dossier. `progress` hears how many of how many are copied. Raises SaveError
    when there is a store in `folder` already or it cannot be written, ArticleError when an article
    cannot be read.
    """
    path = folder / STORE_NAME
    files = [(article.file, corpus.path(name)) for name, article in corpus.dossier.articles.items()]
    try:
        for done, (file, source) in enumerate(files, 1):
            target = folder / file
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                write_durably(target, source.read_bytes())
            progress(done, len(files))
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaveError(
            f"The articles cannot be copied: {error.strerror}.",
            where=str(error.filename or folder),
            safe="The dossier copied from is as it was.",
        ) from error
    Store.create(path, corpus.dossier)
    return path


def add_files(
    path: Path,
    files: Sequence[Path],
    *,
    who: str,
    progress: Callable[[int, int], None] = unheard,
) -> Added:
    """Add an article for each of `files` to the store at `path`, in one write.

    A file outside the dossier's folder is copied into `articles/` there, as UTF-8 with LF line
    ends. A file whose text the dossier has already is left out and named. `progress` hears how
    many of how many steps are done, two for each file. Whatever stops it, ctrl+c too, leaves the
    dossier with all of the files or none. Raises RefusedError when any file cannot be an
    article, and then nothing was added; SaveError when the save failed.
    """
    store = Store(path)
    texts = _read(files, progress)
    added = Added()
    hashes = {article.sha256 for article in store.dossier.articles.values()}
    taken = {record_id for name in TABLES for record_id in store.dossier.table(name)}
    home = path.resolve().parent
    copies = Copies(home)
    try:
        with store.transaction(who) as edit:
            for done, (file, text) in enumerate(texts, 1 + len(files)):
                progress(done, 2 * len(files))
                if text.sha256 in hashes:
                    added.known.append(file)
                    continue
                hashes.add(text.sha256)
                article_id = _free_id(file.stem, taken)
                taken.add(article_id)
                place = copies.place(file, text, _slug(file.stem) or "article")
                relative = place.relative_to(home).as_posix()
                edit.put("articles", article_id, describe_article(text, relative, file.stem))
                added.ids.append(article_id)
    except BaseException:
        copies.take_back(path)
        raise
    return added


def describe_article(text: ArticleText, file: str, name: str) -> Article:
    """Return the record of an article: title and sections as its lines show them.

    Front matter may tell title, author, date (EDTF), url and language. `name` is the title when
    the text shows none.
    """
    told, _ = front_matter(text.text)
    sections = suggest_sections(text.text)
    published = told.get("date", told.get("published", ""))
    return Article(
        file=file,
        title=told.get("title") or _title(text.text, sections) or name,
        sha256=text.sha256,
        author=[told["author"]] if told.get("author") else [],
        url=told.get("url", told.get("source", "")),
        language=told.get("language", told.get("lang", "en")),
        published=published if _is_date(published) else "",
        published_basis="told by the file's front matter" if _is_date(published) else "",
        sections=sections,
    )


def _title(text: str, sections: Sequence[Section]) -> str:
    for section in sections:
        if section.role == "title":
            return text[section.start : section.end].strip().lstrip("#").strip()
    return ""


def _is_date(text: str) -> bool:
    try:
        return bool(text) and bool(parse(text))
    except ValueError:
        return False


def _read(
    files: Sequence[Path], progress: Callable[[int, int], None]
) -> list[tuple[Path, ArticleText]]:
    texts, problems = [], []
    for done, file in enumerate(files, 1):
        try:
            text = read(file)
        except ArticleError as error:
            problems.append(f"{error.where}: {error.what}")
        else:
            if text.text.strip():
                texts.append((file, text))
            else:
                problems.append(f"{file}: The file has no text.")
        progress(done, 2 * len(files))
    if problems:
        raise RefusedError(
            "These files cannot be articles, so none was added.",
            problems,
            safe="The dossier is as it was.",
            todo="Leave them out, or save them as plain text in UTF-8, and add again.",
        )
    return texts


def _free_id(stem: str, taken: set[str]) -> str:
    base = _slug(stem) or "article"
    if base in COMMANDS:
        base = f"{base}-article"
    candidate, number = base, 1
    while candidate in taken:
        number += 1
        candidate = f"{base}-{number}"
    return candidate


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_ID_LENGTH].strip("-")
