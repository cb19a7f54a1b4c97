"""What is said where a search finds nothing, or cannot be understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.pages.hits import kind_name
from tui.app.widgets.bars import key_of
from tui.app.widgets.pieces import Row, plain
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.insight.links import Links
    from tui.records.errors import QueryError
    from tui.records.models import Dossier
    from tui.search.model import Hit


def nothing_found(dossier: Dossier, words: str, kind: str = "", made: float = 1.0) -> list[Row]:
    """Return that nothing answers `words`, and what to try; `kind` is the one kind looked for.

    `made` is the share of the index that there is.
    """
    if made < 1.0:
        return [
            Row(()),
            plain(f"Nothing is known yet that answers “{one_line(words)}”.", "strong"),
            Row(()),
            plain("The articles are being indexed, which happens once."),
            plain("What is found in them will stand here then."),
        ]
    rows = [Row(()), plain(f"Nothing here answers “{one_line(words)}”.", "strong"), Row(())]
    if not dossier.articles:
        return [*rows, plain("There is no article here yet: `dossier add FILE` takes one in.")]
    if kind:
        only = f"Only {kind_name(kind, 2)} are shown: "
        rows.append(Row(((only, "text"), (key_of("kind"), "accent"), (" goes on.", "text"))))
    return [
        *rows,
        plain("Fewer words find more; half a word will do, and so will a slip in a name."),
        plain("Amounts and dates in any form: 14.3b, 49%, feb 2026, 14,3 miliar."),
        plain("A name that the articles do not have finds nothing."),
    ]


def what_is_wrong(error: QueryError) -> Row:
    """Return what is wrong with a query and what would be right, in one line."""
    what, todo = one_line(error.what), one_line(error.todo)
    return Row(((f" {what}. ", "dispute"), (todo, "text")))


def where_told(links: Links, hit: Hit) -> str:
    """Return what leads to the passages of a result that stands for many, or for none."""
    count = len(links.answers(hit.id)) if hit.kind == "question" else links.count(hit.id)
    if not count:
        return "No fact says anything of this yet."
    what = "answer" if hit.kind == "question" else "fact"
    return f"{count} {what}{'' if count == 1 else 's'}: {key_of('go')} lists them."


def told_wrong(error: QueryError) -> list[Row]:
    """Return the same as rows that may be broken, where there are no results to look at."""
    lines = (one_line(error.what) + ".", one_line(error.todo))
    return [Row(()), *(plain(line) for line in lines if line)]
