"""The facts of a basket that was kept in the explorer, for commands that take one by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.cli.session import Session


def kept_facts(session: Session, name: str) -> list[str]:
    """Return the facts of a basket; UnknownRecordError, with the names there are, if none is."""
    from tui.settings.baskets import Baskets

    baskets = Baskets(session.found.path)
    basket = baskets.named(name)
    if basket is not None:
        return list(basket.facts)
    known = ", ".join(one_line(other.name) for other in baskets.all())
    raise UnknownRecordError(
        f"No basket called {one_line(name)!r} is kept for this dossier.",
        todo=f"Those kept: {known}."
        if known
        else "In the explorer, mark facts and keep them under a name.",
    )
