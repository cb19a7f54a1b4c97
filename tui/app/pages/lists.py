"""Lists of facts on a page, and the way to them in the explorer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.app.pages.model import Goal, Inline, Paragraph, heading
from tui.app.pages.naming import line_of
from tui.insight.labels import fact_line
from tui.insight.ordering import ordered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.insight.links import Links

_MOST: Final = 60
"""Facts that a page lists; more are better walked in the explorer."""


def facts_of(links: Links, record_id: str) -> Iterator[Paragraph]:
    """Yield the facts of a record by date, and before them the way to them in the explorer."""
    ids = ordered(links.dossier, links.facts_of(record_id))
    yield from way_to_facts(links, record_id)
    for fact_id in ids[:_MOST]:
        yield line_of(fact_line(links, fact_id))
    if len(ids) > _MOST:
        words = f"{len(ids) - _MOST} more in the explorer"
        yield Paragraph((Inline(words, "link", Goal(record_id, "facts")),), indent=2)


def way_to_facts(links: Links, record_id: str) -> Iterator[Paragraph]:
    """Yield a heading with the number of facts and the link that shows them in the explorer."""
    count = links.count(record_id)
    yield from heading("1 fact" if count == 1 else f"{count} facts" if count else "no facts yet")
    if count:
        words = Inline("read them beside their articles", "link", Goal(record_id, "facts"))
        yield Paragraph((words,), indent=2)
