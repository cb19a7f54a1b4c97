"""The rows of the four lists (articles, entities, deals, people), each with its count of facts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from tui.app.widgets.pieces import Piece, Row, cut, length
from tui.app.widgets.wrapping import wrap
from tui.insight.attribution import article_name
from tui.insight.labels import published
from tui.insight.short_dates import fitted
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tui.insight.links import Links
    from tui.records.models import Article, Dossier

Order: TypeAlias = Literal["kept", "newest", "facts", "name", "type", "status"]
"""How a list is sorted: see `listed`."""

_END: Final = 10
"""Letters of a name's end that are shown where names begin alike."""
_ROOMY: Final = 32
"""From this width on a row says more than name and number."""


class RecordRows:
    """The rows of one list: ids in their order, and the count of facts of each.

    `kind` is articles, entities, deals or people. Names are made safe when they are drawn.
    """

    def __init__(self, dossier: Dossier, links: Links, kind: str, ids: list[str]) -> None:
        self.ids = ids
        self._dossier = dossier
        self._links = links
        self._kind = kind

    def __len__(self) -> int:
        """Return how many records there are."""
        return len(self.ids)

    def row(self, index: int, width: int, *, current: bool) -> Row:
        """Return the name of a record and how many facts touch it."""
        record_id = self.ids[index]
        right = self._right(record_id)
        if current:
            name = self._name_lines(record_id, width, right)[0]
        else:
            name = self._short(index, width - length(right) - 1)
        left: list[Piece] = [(name, "text")]
        entity = self._dossier.entities.get(record_id)
        if entity and width >= _ROOMY and entity.type not in {"organisation", "person"}:
            left.append((f"  {entity.type}", "muted"))
        return Row(left, right)

    def unfolded(self, index: int, width: int) -> Sequence[Row]:
        """Return the rest of the current name, an article's title, how a deal stands."""
        record_id = self.ids[index]
        rest = self._name_lines(record_id, width, self._right(record_id))[1:4]
        rows = [Row(((line, "text"),)) for line in rest]
        said = ""
        if self._kind == "articles":
            said = self._told_of(record_id)
        elif self._kind == "deals":
            deal = self._dossier.deals[record_id]
            parties = ", ".join(name_of(self._dossier, party.entity) for party in deal.parties)
            said = f"{deal.status}: {parties}" if parties else deal.status
        if said:
            rows.append(Row(((cut(said, width), "muted"),)))
        return rows

    def _short(self, index: int, room: int) -> str:
        """Return a name; one that would be cut to what a neighbour's is keeps its end, too."""
        name = name_of(self._dossier, self.ids[index])
        if len(name) <= room or room < _END + 6:
            return name
        beside = self.ids[max(0, index - 1) : index] + self.ids[index + 1 : index + 2]
        begun = name[: room - 2]
        if not any(name_of(self._dossier, i).startswith(begun) for i in beside):
            return name
        end = name[-_END:]
        end = end[end.find(" ") + 1 :] if " " in end.rstrip() else end
        return f"{cut(name, room - len(end))}{end}"

    def _told_of(self, article_id: str) -> str:
        """Return what else tells an article from others: its title, else its outlet, its file.

        "" where all are the same, as for a text whose first line is the name of its file.
        """
        article = self._dossier.articles[article_id]
        name = name_of(self._dossier, article_id)
        told = (article.title, article_name(self._dossier, article_id), article.file)
        return next((safe for text in told if (safe := one_line(text)) != name), "")

    def _name_lines(self, record_id: str, width: int, right: Sequence[Piece]) -> list[str]:
        name = name_of(self._dossier, record_id)
        spans = wrap(name, 0, len(name), max(8, width - length(right) - 1))
        return [name[start:end].rstrip() for start, end in spans]

    def _right(self, record_id: str) -> list[Piece]:
        count = f"{self._links.count(record_id):>4}"
        if self._kind != "articles":
            return [(count, "muted")]
        article = self._dossier.articles[record_id]
        if not article.published:  # the name can do with the room
            return [(count, "muted")]
        return [(fitted(published(article), article.published, 10), "muted"), (count, "muted")]


def name_of(dossier: Dossier, record_id: str) -> str:
    """Return how a record is called in titles and on the trail, safe to show.

    An article is called by its outlet, where that has several by its title; what has no name, by
    its id.
    """
    return one_line(_called(dossier, record_id)) or one_line(record_id)


def _called(dossier: Dossier, record_id: str) -> str:
    if record_id in dossier.articles:
        outlet = article_name(dossier, record_id)
        many = outlet in _outlets_of_many(dossier)
        return dossier.articles[record_id].title if many else outlet
    if record_id in dossier.entities:
        return dossier.entities[record_id].name
    if record_id in dossier.deals:
        return dossier.deals[record_id].title
    if record_id in dossier.questions:
        return dossier.questions[record_id].text
    if record_id in dossier.facts:
        return dossier.facts[record_id].statement
    return ""


_COUNTED: Final[list[tuple[Mapping[str, Article], frozenset[str]]]] = []
"""The articles of the dossier asked for last, and which outlets have several of them."""


def _outlets_of_many(dossier: Dossier) -> frozenset[str]:
    """Return how articles are called of which several are called the same."""
    if not _COUNTED or _COUNTED[0][0] is not dossier.articles:
        counts = Counter(article_name(dossier, article_id) for article_id in dossier.articles)
        several = frozenset(name for name, count in counts.items() if count > 1)
        _COUNTED[:] = [(dossier.articles, several)]
    return _COUNTED[0][1]


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
    dossier: Dossier, links: Links, kind: str, words: str = "", order: Order = "facts"
) -> list[str]:
    """Return the ids of a list, those whose name or other names hold `words`.

    `order` is "kept" (as in the store), "newest" (articles by date, the undated last), "facts"
    (most facts first), "type" (of entities), "status" (of deals) or "name", which settles ties.
    """
    ids = [i for i in _all_ids(dossier, kind) if _matches(dossier, i, words.casefold())]
    if order == "kept":
        return ids
    ids.sort(key=lambda i: name_of(dossier, i).casefold())
    if order == "newest":
        from tui.records.dates import sort_key

        dates = {i: dossier.articles[i].published for i in ids}
        ids.sort(key=lambda i: sort_key(dates[i])[0], reverse=True)
        ids.sort(key=lambda i: not dates[i])
    elif order == "facts":
        ids.sort(key=lambda i: -links.count(i))
    elif order == "type":
        ids.sort(key=lambda i: dossier.entities[i].type)
    elif order == "status":
        ids.sort(key=lambda i: dossier.deals[i].status)
    return ids


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
