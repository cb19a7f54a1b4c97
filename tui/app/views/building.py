"""Which module builds which view, and whether that takes long."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.app.look import Signs
    from tui.app.views.lines import View
    from tui.insight.corpus import Corpus
    from tui.insight.links import Links
    from tui.records.models import Dossier

MANY_ARTICLES: Final = 100
MANY_FACTS: Final = 10_000


def build(view: str, corpus: Corpus, links: Links, signs: Signs, order: str) -> View:
    """Return a view, made by `<view>_view` of the module that is called like it."""
    module = import_module(f"tui.app.views.{view}")
    make: Callable[[Corpus, Links, Signs, str], View] = getattr(module, f"{view}_view")
    return make(corpus, links, signs, order)


def takes_long(dossier: Dossier) -> bool:
    """Tell whether a view of a dossier may take longer to build than a key may take."""
    return len(dossier.articles) > MANY_ARTICLES or len(dossier.facts) > MANY_FACTS
