"""What is shown when there is nothing to explore: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.screens.explorer_layout import Box
from tui.app.screens.pane_layout import PlacedScreen
from tui.app.widgets.article_text import ArticleText
from tui.app.widgets.bars import Bar, TrailBar, key_of
from tui.app.widgets.pieces import Row, plain
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from tui.records.errors import DossierError


class TroubleScreen(PlacedScreen[None]):
    """An error in place of the explorer."""

    AUTO_FOCUS = "#trouble"

    def __init__(self, error: DossierError) -> None:
        super().__init__(id="trouble-screen")
        self.error = error

    def compose(self) -> Iterator[Widget]:
        """Yield the bars and the message between them."""
        yield TrailBar(id="trail")
        yield ArticleText(id="trouble", titled=False)
        yield Bar(id="footer", ground="bar")

    def on_mount(self) -> None:
        """Say what happened."""
        self.query_one(TrailBar).go(["Dossier"])
        leave = ((" ", "text"), (key_of("quit"), "accent"), (" leave", "muted"))
        self.query_one("#footer", Bar).show(Row(leave))
        error = self.error
        rows = [Row(()), plain("   This dossier cannot be opened.", "strong"), Row(())]
        for text, part in (
            (error.where, "muted"),
            (error.what, "dispute"),
            (error.safe, "text"),
            (error.todo, "text"),
        ):
            rows += [plain(f"   {one_line(line)}", part) for line in text.splitlines() if line]
        self.query_one(ArticleText).tell(rows)

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return where the bars and the message stand."""
        return {
            "trail": Box(0, 0, width, 1),
            "trouble": Box(0, 1, width, max(0, height - 2)),
            "footer": Box(0, height - 1, width, 1),
        }
