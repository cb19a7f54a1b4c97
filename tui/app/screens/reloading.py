"""The dossier read again while it is shown, after somebody changed it on disk."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tui.app.screens.coming_back import come_back, left_off
from tui.insight.corpus import open_corpus
from tui.records.errors import DossierError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from tui.app.screens.explorer_places import ExplorerPlaces


async def read_again(explorer: ExplorerPlaces) -> None:
    """Show the dossier as it is on disk now, left as it was; one that cannot be read is told."""
    store = explorer.corpus.store
    if store is None or explorer.app.screen_stack != [explorer]:
        explorer.say("a dossier is read again from its explorer")
        return
    try:
        corpus = await asyncio.to_thread(open_corpus, store)
    except DossierError as error:
        explorer.say(f"not read again, what was read stays: {one_line(error.what)}")
        return
    left = left_off(explorer, ())
    explorer.show_again(corpus)
    come_back(explorer, left)
    explorer.say("read again: this is the dossier as it is on disk now")
