"""The segments of one dossier: which passages of them hold, what is missing, and making it.

`Shelf` is for passages; what else is kept so (`tui.search.stored.record_shelf`) says in a class of
its own what the parts are, and their keys.

Segments lie in a folder of the user's cache, named after what they hold. An article belongs to the
segment that has it with the hashes of its text and sections as they are now; whatever else a
segment has is dead. So nothing can be out of date: what has changed is missing, and is made anew,
in a small segment of its own or, when much is missing or dead, with all the rest.
"""

from __future__ import annotations

import hashlib
import os
from bisect import bisect_right
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from tui.records.errors import ArticleError
from tui.search.stored.building import Builder
from tui.search.stored.format import DamagedError, Tables
from tui.search.stored.lock import locked
from tui.search.stored.pruning import noted, prune
from tui.search.stored.segment import Segment
from tui.search.stored.text_hashes import Key, TextHashes
from tui.settings.cache import cache_folder
from tui.settings.local_file import written

if TYPE_CHECKING:
    from tui.insight.corpus import Corpus

_ENDING: Final = ".segment"
_MOST_SEGMENTS: Final = 6  # beyond, the small ones are put together
_MOST_MISSING: Final = 0.25  # of the articles; beyond, all is made anew
_MOST_DEAD: Final = 0.3  # of the passages, likewise


class Live(NamedTuple):
    """A segment and the ranges of its passages that no longer hold, ascending and apart."""

    segment: Segment
    dead: list[tuple[int, int]]
    alive: int

    def is_dead(self, passage: int) -> bool:
        """Tell whether a passage no longer holds."""
        at = bisect_right(self.dead, (passage, self.segment.passages)) - 1
        return at >= 0 and passage < self.dead[at][1]


def folder_of(room: str, store: Path) -> Path:
    """Return the folder of the cache for the dossier at `store`, which need not exist."""
    name = hashlib.blake2b(os.fsencode(store.resolve()), digest_size=12).hexdigest()
    return cache_folder(os.environ) / room / name


class Shelf:
    """The segments of `corpus`. `look` finds them; `building` makes those that are missing."""

    room = "passages"
    """The folder of the cache that the folder of a dossier is in."""

    _use: int | None = None  # the handle that tells others it is in use

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.keys: Mapping[str, Key] = {}
        """What there is to be found, each with its key; passages by article."""
        self.store = corpus.store or corpus.folder
        self.folder = folder_of(self.room, self.store)
        self.live: list[Live] = []
        self.missing: list[str] = []
        self.unusable = False
        self._files: dict[Path, Segment] = {}
        self._kept: list[Segment] = []  # made here and not in the folder
        self.look()

    @property
    def passages(self) -> int:
        """How many passages can be found."""
        return sum(live.alive for live in self.live)

    def look(self) -> None:
        """Take the segments that are there, and note which articles have none."""
        self.keys = self._keyed()
        self._files = dict(self._opened())
        if self._files and self._use is None:
            self._use = noted(self.folder, self.store)
        self._choose([*self._files.values(), *self._kept])

    def __del__(self) -> None:
        """Give the index free to be deleted when it is old."""
        if self._use is not None:
            os.close(self._use)

    def _keyed(self) -> Mapping[str, Key]:
        """Return the keys as they are now."""
        texts = TextHashes(self.corpus, self.folder)
        texts.keep()
        return texts.keys

    def _segment(self, tables: Tables) -> Segment:
        """Return the reader of a segment."""
        return Segment(tables)

    def _builder(self) -> Builder:
        """Return the maker of a segment."""
        return Builder()

    def _opened(self) -> Iterator[tuple[Path, Segment]]:
        """Yield the segments of the folder that are whole, each opened once."""
        if self.unusable:
            return
        try:
            paths = sorted(self.folder.glob(f"*{_ENDING}"))
        except OSError:
            return
        for path in paths:
            if path in self._files:
                yield path, self._files[path]
                continue
            try:
                tables = Tables.mapped(path)
                tables.verify()
                yield path, self._segment(tables)
            except (DamagedError, OSError):
                continue

    def _choose(self, segments: list[Segment]) -> None:
        """Take of each segment what holds, and note what no segment has."""
        keys = dict(self.keys)
        self.live = []
        for segment in sorted(segments, key=lambda each: -each.passages):
            dead: list[tuple[int, int]] = []
            alive = segment.passages
            used = False
            for place, kept in enumerate(segment.articles):
                if keys.get(kept.article) == (kept.text, kept.sections):
                    del keys[kept.article]
                    used = True
                    continue
                first, last = segment.span(place)
                alive -= last - first
                if dead and dead[-1][1] == first:
                    first = dead.pop()[0]
                dead.append((first, last))
            if used:
                self.live.append(Live(segment, dead, alive))
        self.missing = list(keys)

    def building(self) -> Generator[float]:
        """Make what is missing, yielding the share that is done after every few milliseconds.

        Where another process is at it, its work is waited for and taken. A folder that cannot be
        written is none the worse: what was made serves while this process lasts.
        """
        if not self.missing:
            return
        with locked(self.folder) as lock:
            while not lock.taken():
                yield 0.0
            self.look()
            if self.missing:
                yield from self._made()

    def _made(self) -> Iterator[float]:
        """Make a segment of what is missing, or of all, yielding the share that is done."""
        whole = self._is_whole()
        some = {*self.missing, *self._scattered()}
        wanted = [part for part in self.keys if whole or part in some]
        builder = self._builder()
        for done, article_id in enumerate(wanted):
            self._add(builder, article_id)
            yield 0.6 * done / len(wanted)
        raw = b""
        for piece in builder.packing():
            raw = piece
            yield 0.8
        names = hashlib.blake2b(digest_size=12)
        for article_id in wanted:
            names.update("\n".join((article_id, *self.keys[article_id], "")).encode())
        path = self.folder / f"{names.hexdigest()}{_ENDING}"
        if written(path, raw):
            self.look()
            self._clear()
            prune(self.folder.parent, self.folder)
        else:
            segment = self._segment(Tables(raw))
            self._kept = [segment] if whole else [*self._kept, segment]
            self._choose([*self._files.values(), *self._kept])
        yield 1.0

    def _is_whole(self) -> bool:
        """Tell whether all is to be made anew."""
        articles = len(self.keys)
        every = sum(live.segment.passages for live in self.live)
        return (
            len(self.missing) > _MOST_MISSING * articles
            or every - self.passages > _MOST_DEAD * every
        )

    def _scattered(self) -> list[str]:
        """Return the parts of all segments but the largest, if there are too many of these."""
        if len(self.live) < _MOST_SEGMENTS:
            return []
        largest = max(self.live, key=lambda live: live.alive).segment
        has = {kept.article: (kept.text, kept.sections) for kept in largest.articles}
        return [part for part, key in self.keys.items() if has.get(part) != key]

    def _add(self, builder: Builder, article_id: str) -> None:
        """Put a part into a builder as it is now; nothing if it has changed meanwhile."""
        from tui.evidence.passages import split
        from tui.evidence.text import read

        try:
            read_now = read(self.corpus.path(article_id))
        except ArticleError:
            return
        key = self.keys[article_id]
        if read_now.sha256 == key.text:  # else it changed just now, and is missing next time
            passages = split(read_now.text, self.corpus.article(article_id).sections)
            builder.add(
                article_id, read_now.text, passages, text_hash=key.text, sections=key.sections
            )

    def discard(self) -> None:
        """Forget all segments, in the folder too: one of them is damaged."""
        try:
            for path in self.folder.glob(f"*{_ENDING}"):
                path.unlink(missing_ok=True)
        except OSError:
            self.unusable = True
        self._files = {}
        self._kept = []
        self._choose([])
        if not self.unusable:
            self.look()

    def _clear(self) -> None:
        """Drop what no longer holds, and what processes left that were killed while writing."""
        used = {id(live.segment) for live in self.live}
        keep = {path for path, segment in self._files.items() if id(segment) in used}
        try:
            for path in self.folder.iterdir():
                stale = path.name.endswith(_ENDING) and path not in keep
                if stale or path.name.endswith(".part"):
                    path.unlink(missing_ok=True)
        except OSError:
            return
        self._files = {path: self._files[path] for path in keep}
