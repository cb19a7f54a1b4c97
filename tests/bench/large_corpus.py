"""A dossier of 1,000 articles and 100,000 passages, from text that Python and Debian ship.

Paragraphs of docstrings and manual pages, each once, in the order of their paths: the same on one
machine every time. What is short, or looks like code or a table, is left out.
"""

from __future__ import annotations

import gzip
import inspect
import re
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from tui.evidence.passages import split
from tui.evidence.text import digest
from tui.records.models import About, Article, Dossier, Entity, Evidence, Fact, Section
from tui.store import canonical

_PROSE = re.compile(r"[A-Z(\"'`][^\n]{40,}[.!?:)]$")
_DOCSTRING = re.compile(r'^[ \t]*[rR]?"""([^"\\]{60,}?)"""', re.MULTILINE)
_REQUEST = re.compile(r"^[.'].*$", re.MULTILINE)
_ESCAPE = re.compile(r"\\f(?:\[[^]]*\]|.)|\\&|\\\||\\c$")


def build(folder: Path, articles: int = 1000, passages: int = 100, facts: int = 0) -> Path:
    """Write the dossier into `folder` and return the path of its store."""
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    source = paragraphs()
    records: dict[str, Article] = {}
    quotes: list[tuple[str, int, int, str]] = []
    for number in range(articles):
        article_id = f"article-{number:04}"
        title = f"Collected reading, part {number}"
        lines, count = [title], 1
        while count < passages:
            line = next(source)
            lines.append(line)
            count += len(split(line, []))
        text = "\n\n".join(lines) + "\n"
        file = f"texts/{article_id}.txt"
        (folder / file).write_text(text, encoding="utf-8")
        sections = [Section(role="title", start=0, end=len(title))]
        records[article_id] = Article(
            file=file, title=title, sha256=digest(text), sections=sections, publisher="reader"
        )
        if facts:
            found = split(text, sections)
            quotes += [(article_id, p.start, p.end, text[p.start : p.end]) for p in found[1:]]
    dossier = Dossier(
        about=About(schema=1, title="Collected reading"),
        articles=records,
        entities={"reader": Entity(type="publication", name="The Reader")},
        facts={
            f"fact-{at}": Fact(
                kind="statement",
                statement=quote,
                subject="reader",
                evidence=[Evidence(article=article, exact=quote, start=start, end=end)],
            )
            for at, (article, start, end, quote) in enumerate(quotes[:facts])
        },
    )
    store = folder / "store.json"
    store.write_bytes(canonical.encode(dossier))
    return store


def paragraphs() -> Iterator[str]:
    """Yield different paragraphs of prose, each on one line."""
    seen: set[str] = set()
    for block in _blocks():
        line = " ".join(block.split())
        if line not in seen and _PROSE.match(line) and line.count(" ") > 7:
            seen.add(line)
            yield line


def _blocks() -> Iterator[str]:
    paths = sysconfig.get_paths()
    for root in (paths["stdlib"], paths["purelib"]):
        for path in sorted(Path(root).rglob("*.py")):
            for docstring in _docstrings(path):
                yield from re.split(r"\n\s*\n", docstring)
    for path in sorted(Path("/usr/share/man").glob("man*/*.gz")):
        raw = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
        yield from re.split(
            r"\n\s*\n", _ESCAPE.sub("", _REQUEST.sub("\n", raw)).replace("\\-", "-")
        )


def _docstrings(path: Path) -> list[str]:
    try:
        source = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return []
    return [inspect.cleandoc(found) for found in _DOCSTRING.findall(source)]
