"""The rows of the four lists (articles, entities, deals, people), each with its count of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.app.widgets.pieces import Piece, Row, cut
from tui.app.wording import outlet, when
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.insight.links import Links
    from tui.records.models import Dossier

_ROOMY: Final = 32
"""From this width on a row says more than name and number."""


class RecordRows:
    """The rows of one list: ids in their order, and the count of facts of each.

    `kind` is articles, entities, deals or people. Names are made safe when they are drawn.
    """

    def __init__(self, dossier: Dossier, links: Links, kind: str, ids: Sequence[str]) -> None:
        self.ids = ids
        self._dossier = dossier
        self._links = links
        self._kind = kind

    def __len__(self) -> int:
        """Return how many records there are."""
        return len(self.ids)

    def row(self, index: int, width: int, *, current: bool) -> Row:  # noqa: ARG002
        """Return the name of a record and how many facts touch it."""
        record_id = self.ids[index]
        left = self._name(record_id, width)
        count = str(self._links.count(record_id))
        return Row(left, (*self._aside(record_id, width), (f"{count:>4}", "muted")))

    def unfolded(self, index: int, width: int) -> Sequence[Row]:
        """Return the title of the current article; names need no more lines."""
        if self._kind != "articles":
            return ()
        title = one_line(self._dossier.articles[self.ids[index]].title)
        return (Row(((cut(title, width), "muted"),)),)

    def _name(self, record_id: str, width: int) -> list[Piece]:
        if self._kind == "articles":
            article = self._dossier.articles[record_id]
            language = f" ({article.language})" if article.translation_of else ""
            return [(outlet(self._dossier, record_id), "text"), (language, "muted")]
        if self._kind == "deals":
            return [(one_line(self._dossier.deals[record_id].title), "text")]
        entity = self._dossier.entities[record_id]
        left: list[Piece] = [(one_line(entity.name), "text")]
        if width >= _ROOMY and self._kind == "entities" and entity.type != "organisation":
            left.append((f"  {entity.type}", "muted"))
        return left

    def _aside(self, record_id: str, width: int) -> list[Piece]:
        if self._kind == "articles":
            return [(when(self._dossier.articles[record_id].published, 10), "muted")]
        if self._kind == "deals" and width >= _ROOMY:
            return [(self._dossier.deals[record_id].status, "muted")]
        return []


def name_of(dossier: Dossier, record_id: str) -> str:
    """Return how a record is called in titles and on the trail, safe to show."""
    if record_id in dossier.articles:
        article = dossier.articles[record_id]
        language = f" ({article.language})" if article.translation_of else ""
        return outlet(dossier, record_id) + language
    if record_id in dossier.entities:
        return one_line(dossier.entities[record_id].name)
    if record_id in dossier.deals:
        return one_line(dossier.deals[record_id].title)
    if record_id in dossier.questions:
        return one_line(dossier.questions[record_id].text)
    if record_id in dossier.facts:
        return one_line(dossier.facts[record_id].statement)
    return one_line(record_id)


def kind_of(dossier: Dossier, record_id: str) -> str:
    """Return which list holds a record: articles, entities, deals or people, else ""."""
    if record_id in dossier.articles:
        return "articles"
    if record_id in dossier.deals:
        return "deals"
    entity = dossier.entities.get(record_id)
    if entity is None:
        return ""
    return "people" if entity.type == "person" else "entities"


def listed(
    dossier: Dossier, links: Links, kind: str, words: str = "", order: str = "facts"
) -> list[str]:
    """Return the ids of a list, those whose name or other names hold `words`.

    `order` is "facts" (most facts first, then by name) or "name"; articles stay in store order
    for "facts".
    """
    ids = [i for i in _all_ids(dossier, kind) if _matches(dossier, i, words.casefold())]
    if order == "name":
        return sorted(ids, key=lambda i: name_of(dossier, i).casefold())
    if kind == "articles":
        return ids
    return sorted(ids, key=lambda i: (-links.count(i), name_of(dossier, i).casefold()))


def _all_ids(dossier: Dossier, kind: str) -> list[str]:
    if kind in {"articles", "deals"}:
        return list(dossier.table(kind))
    wanted = kind == "people"
    return [i for i, entity in dossier.entities.items() if (entity.type == "person") is wanted]


def _matches(dossier: Dossier, record_id: str, words: str) -> bool:
    if not words:
        return True
    texts = [name_of(dossier, record_id)]
    if record_id in dossier.articles:
        texts.append(dossier.articles[record_id].title)
    elif record_id in dossier.entities:
        texts += [name.value for name in dossier.entities[record_id].names]
    return any(words in text.casefold() for text in texts)
