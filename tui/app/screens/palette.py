"""The palette: every command that can be given here, found by a few letters of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple

from textual import on

from tui.app.bindings import bindings
from tui.app.pages.commands import Found, find_commands
from tui.app.screens.explorer_layout import Box
from tui.app.screens.pane_layout import PlacedScreen
from tui.app.widgets.bars import KeyFooter, key_of
from tui.app.widgets.pieces import Piece, Row, plain
from tui.app.widgets.record_list import RecordList
from tui.app.widgets.typing_line import TypingLine
from tui.settings.actions import ACTIONS
from tui.settings.keymap import IN_FORCE, label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.dom import DOMNode
    from textual.screen import Screen
    from textual.widget import Widget

    from tui.settings.actions import Action

_TITLE: Final = 22
_WIDE: Final = 60
_HIDDEN: Final = frozenset({"palette", "close"})
"""Commands that make no sense in the palette: it is open, and a key closes it."""


class Command(NamedTuple):
    """An action that can be done now, and who does it."""

    action: Action
    does: str
    node: DOMNode


def commands_of(screen: Screen[Any]) -> dict[str, Command]:
    """Return the actions that are bound and enabled on a screen now, by id, in table order."""
    active: dict[str, tuple[str, DOMNode]] = {}
    for node, binding, enabled, _ in screen.active_bindings.values():
        if enabled and binding.id and _answers(node, binding.action):
            active.setdefault(binding.id, (binding.action, node))
    return {
        action.id: Command(action, *active[action.id])
        for action in ACTIONS
        if action.id in active and action.id not in _HIDDEN
    }


def _answers(node: DOMNode, action: str) -> bool:
    """Return whether a node does what its binding says; elsewhere the key falls through."""
    return callable(getattr(node, f"action_{action}", None))


class PaletteScreen(PlacedScreen[str]):
    """Lists `commands`; answers with the id of the one that was chosen.

    `what` is what each of them is called.
    """

    BINDINGS: ClassVar = bindings("everywhere", "palette")
    AUTO_FOCUS = "#line"

    def __init__(self, commands: dict[str, Command], what: str = "command") -> None:
        super().__init__()
        self._what = what
        self._commands = commands
        self._rows = CommandRows(())
        self.list = RecordList(id="commands", titled=False)
        self.list.lit = True

    def compose(self) -> Iterator[Widget]:
        """Yield the line to type into, the commands, the keys."""
        yield TypingLine(
            f" {key_of('palette')} ", f"type a few letters of a {self._what}", self._show, id="line"
        )
        yield self.list
        yield KeyFooter(id="footer")

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return where they stand."""
        return {
            "line": Box(0, 0, width, 1),
            "commands": Box(0, 1, width, max(0, height - 2)),
            "footer": Box(0, height - 1, width, 1),
        }

    def on_mount(self) -> None:
        """Show every command."""
        self.query_one(KeyFooter).show_place("palette")
        self._show("")

    def _show(self, words: str) -> None:
        found = find_commands(words, [command.action for command in self._commands.values()])
        self._rows = CommandRows(found)
        told = f"No {self._what} is called that; {key_of('close')} closes."
        self.list.empty = [plain(told, "muted")]
        self.list.show(self._rows, cursor=0)

    @on(RecordList.Chosen)
    def _chosen(self, event: RecordList.Chosen) -> None:
        event.stop()
        self.dismiss(self._rows.found[event.index].action.id)

    def action_go(self) -> None:
        """Give the current command."""
        self.list.choose_current()

    def action_next_result(self) -> None:
        """Move to the next command."""
        self.list.move(1)

    def action_previous_result(self) -> None:
        """Move to the command before."""
        self.list.move(-1)

    def action_close(self) -> None:
        """Close the palette."""
        self.dismiss(None)


class CommandRows:
    """Commands as rows: title with what was typed marked, what it does, its keys."""

    def __init__(self, found: Sequence[Found]) -> None:
        self.found = found

    def __len__(self) -> int:
        """Return how many commands there are."""
        return len(self.found)

    def row(self, index: int, width: int, *, current: bool) -> Row:  # noqa: ARG002
        """Return a command in one line."""
        action, marks = self.found[index]
        pieces = _marked(action.title, marks)
        if width >= _WIDE:
            pieces.append((" " * max(1, _TITLE - len(action.title)), "text"))
            pieces.append((action.help, "muted"))
        keys = " ".join(label(key) for key in IN_FORCE.get(action.id, ()))
        return Row(pieces, ((f" {keys}", "accent"),))

    def unfolded(self, index: int, width: int) -> Sequence[Row]:  # noqa: ARG002
        """Return nothing."""
        return ()


def _marked(title: str, marks: Sequence[int]) -> list[Piece]:
    pieces: list[Piece] = []
    for at, character in enumerate(title):
        part = "hit" if at in marks else "text"
        if pieces and pieces[-1][1] == part:
            pieces[-1] = (pieces[-1][0] + character, part)
        else:
            pieces.append((character, part))
    return pieces
