"""Look-ups with what the first hit must be, by class, written from the five articles.

Each file in `lookups/` is a class; a line is `query => pattern`. The pattern is searched for,
ignoring case, in "kind:id title ¦ best quote" of a hit. `strangers.txt` has names and things that
the articles do not have, people and firms and words a letter away from one of theirs: the right
answer to them is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tui.search.model import Hit

FOLDER = Path(__file__).parent / "lookups"
STRANGERS = "strangers"


class Lookup(NamedTuple):
    """A query of a class and the pattern of its answer."""

    group: str
    query: str
    pattern: str


def lookups() -> Iterator[Lookup]:
    for path in sorted(FOLDER.glob("*.txt")):
        if path.stem != STRANGERS:
            for line in path.read_text(encoding="utf-8").splitlines():
                query, _, pattern = line.partition(" => ")
                yield Lookup(path.stem.replace("_", " "), query, pattern)


def strangers() -> list[str]:
    """The strangers as written and in small letters, as people type."""
    lines = (FOLDER / f"{STRANGERS}.txt").read_text(encoding="utf-8").splitlines()
    return list(dict.fromkeys(query for line in lines for query in (line, line.lower())))


def shown(hit: Hit) -> str:
    """The text of a hit that a pattern is searched for in."""
    quote = hit.evidence[0].exact if hit.evidence else ""
    return f"{hit.kind}:{hit.id} {hit.title} ¦ {quote}"


def right(text: str, pattern: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None
