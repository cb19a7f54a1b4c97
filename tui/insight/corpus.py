"""A dossier together with the texts of its articles, read when they are first needed."""

from __future__ import annotations

from bisect import bisect_right
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tui.records.errors import ArticleError, UnknownRecordError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.evidence.anchor import Anchor
    from tui.evidence.passages import Passage
    from tui.evidence.text import ArticleText
    from tui.records.models import Article, Dossier, Evidence, Section
    from tui.store.load import Signature


class Corpus:
    """The records of `dossier` and the article files in `folder`, which their paths start from.

    Texts, passages and anchors are computed once and kept. A missing or unreadable article is
    trouble of that article alone: `trouble` says what is wrong, its anchors are lost, and
    everything else goes on.
    """

    def __init__(
        self,
        dossier: Dossier,
        folder: Path,
        store: Path | None = None,
        as_read: Signature | None = None,
    ) -> None:
        self.dossier = dossier
        self.folder = folder
        self.store = store
        self._as_read = as_read
        self._texts: dict[str, ArticleText | ArticleError] = {}
        self._passages: dict[str, list[Passage]] = {}
        self._starts: dict[str, list[int]] = {}
        self._sections: dict[str, list[Section]] = {}
        self._anchors: dict[Evidence, Anchor] = {}

    def is_stale(self) -> bool:
        """Tell whether the store's file is another now than the one that was read."""
        if self.store is None or self._as_read is None:
            return False
        from tui.store.load import signature

        try:
            return signature(self.store) != self._as_read
        except OSError:
            return True

    def article(self, article_id: str) -> Article:
        """Return the record of an article; raise UnknownRecordError if there is none."""
        try:
            return self.dossier.articles[article_id]
        except KeyError:
            raise UnknownRecordError(
                f"no article has the id “{article_id}”", todo="`dossier list articles` names them."
            ) from None

    def path(self, article_id: str) -> Path:
        """Return where the article's file should be, always inside the dossier's folder.

        Raises ArticleError for a path that leaves it: a dossier got from elsewhere must not be
        able to show other files of this machine.
        """
        path = (self.folder / self.article(article_id).file).resolve()
        if not path.is_relative_to(self.folder.resolve()):
            raise ArticleError(
                "the article's file is outside the folder of the dossier",
                where=f"{article_id}: {self.article(article_id).file}",
                safe="It was not read.",
                todo="Put the file beside the store and name it there.",
            )
        return path

    def text(self, article_id: str) -> str:
        """Return the article's decoded text; raise ArticleError if it cannot be read."""
        return self._read(article_id).text

    def sha256(self, article_id: str) -> str:
        """Return the hash of the article's text as it is now; raise ArticleError."""
        return self._read(article_id).sha256

    def has_changed(self, article_id: str) -> bool:
        """Return whether the text is another than was curated; raise ArticleError."""
        return self.sha256(article_id) != self.article(article_id).sha256

    def trouble(self, article_id: str) -> str:
        """Return what keeps the article from being shown as recorded, or ""."""
        try:
            if self.has_changed(article_id):
                return "The file is not the text that was curated: passages are looked up anew."
        except ArticleError as error:
            return str(error)
        return ""

    def passages(self, article_id: str) -> list[Passage]:
        """Return the article's passages in order; raise ArticleError if it cannot be read."""
        passages = self._passages.get(article_id)
        if passages is None:
            from tui.evidence.passages import split

            passages = split(self.text(article_id), self.sections(article_id))
            self._passages[article_id] = passages
        return passages

    def passage_at(self, article_id: str, offset: int) -> Passage | None:
        """Return the passage that holds `offset`, else the last one that starts before it."""
        if article_id not in self._passages:
            from tui.evidence.nearby import LONG, passage_near

            text = self.text(article_id)
            if len(text) > LONG:
                near = passage_near(text, self.sections(article_id), offset)
                if near is not None:
                    return near
        passages = self.passages(article_id)
        starts = self._starts.get(article_id)
        if starts is None:
            starts = self._starts[article_id] = [passage.start for passage in passages]
        index = bisect_right(starts, offset) - 1
        return passages[index] if index >= 0 else None

    def role_at(self, article_id: str, offset: int) -> str:
        """Return the role of the section at `offset` of the text as it is; body without one."""
        for section in self.sections(article_id):
            if section.start <= offset < section.end:
                return section.role
        return "body"

    def sections(self, article_id: str) -> Sequence[Section]:
        """Return the sections of the text as it is now: those recorded, if it has not changed.

        Of a changed text only those are known that its quotes tell of; of one that cannot be
        read, those recorded.
        """
        recorded = self.article(article_id).sections
        try:
            if not recorded or not self.has_changed(article_id):
                return recorded
        except ArticleError:
            return recorded
        if article_id not in self._sections:
            from tui.insight.resettled import resettled

            evidence = [one for one in self._evidence_in(article_id) if one.exact]
            moved = [
                (one.start, anchor.start)
                for one in evidence
                if (anchor := self.anchor(one)).state in {"exact", "moved"}
                and anchor.start is not None
            ]
            self._sections[article_id] = resettled(self.text(article_id), recorded, moved)
        return self._sections[article_id]

    def _evidence_in(self, article_id: str) -> Iterator[Evidence]:
        for fact in self.dossier.facts.values():
            yield from (one for one in fact.evidence if one.article == article_id)

    def place(self, evidence: Evidence) -> tuple[int, int] | None:
        """Return where a quote supports its fact now, None where it does not.

        As recorded, where the text is as it was curated or cannot be read.
        """
        try:
            changed = self.has_changed(evidence.article)
        except (ArticleError, UnknownRecordError):
            changed = False
        if not changed:
            return evidence.start, evidence.end
        from tui.evidence.anchor import SUPPORTING

        anchor = self.anchor(evidence)
        if anchor.state not in SUPPORTING or anchor.start is None or anchor.end is None:
            return None
        return anchor.start, anchor.end

    def anchor(self, evidence: Evidence) -> Anchor:
        """Return where the quote stands now, and how surely (DESIGN: anchor states)."""
        anchor = self._anchors.get(evidence)
        if anchor is None:
            anchor = self._anchors[evidence] = self._resolve(evidence)
        return anchor

    def _resolve(self, evidence: Evidence) -> Anchor:
        from tui.evidence.anchor import Anchor, resolve

        try:
            article = self.article(evidence.article)
            read = self._read(evidence.article)
        except (ArticleError, UnknownRecordError) as error:
            return Anchor("lost", None, None, error.what)
        return resolve(read.text, read.sha256, article.sha256, evidence)

    def _read(self, article_id: str) -> ArticleText:
        known = self._texts.get(article_id)
        if known is None:
            from tui.evidence.text import read

            try:
                known = read(self.path(article_id))
            except ArticleError as error:
                known = error
            self._texts[article_id] = known
        if isinstance(known, ArticleError):
            raise known
        return known


def open_corpus(store: Path) -> Corpus:
    """Load the dossier at `store`; its articles are read later. Raises StoreError."""
    from tui.store.load import load, signature

    as_read = None
    with suppress(OSError):  # `load` says what is wrong
        as_read = signature(store)  # before it is read: what is written meanwhile is noticed
    return Corpus(load(store), store.resolve().parent, store, as_read)
