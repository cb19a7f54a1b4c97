"""The one-line widgets: where one is (trail), how things stand (status), what one can do (keys)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.strip import Strip

from tui.app.look import look_of
from tui.app.widgets.painted import Painted
from tui.app.widgets.pieces import Piece, Row, length, paint
from tui.settings.actions import footer_of
from tui.settings.keymap import IN_FORCE, label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from textual import events
    from textual.app import App

    from tui.app.look import Look
    from tui.settings.actions import Place


class Bar(Painted):
    """One line: `show(row)` draws it on `ground`, and sends nothing if it is as it was.

    A click does what `asked_at(x)` says: the id of an action, and how many times.
    """

    def __init__(self, *, id: str | None = None, ground: str = "page") -> None:  # noqa: A002
        super().__init__(id=id)
        self.row = Row(())
        self.ground = ground

    def show(self, row: Row) -> None:
        """Show another line."""
        if row != self.row:
            self.row = row
            self.refresh()

    def compose_strip(self, y: int, look: Look) -> Strip:
        """Return the line."""
        width = self.size.width
        return paint(self.compose_row(width, look) if y == 0 else Row(()), width, look, self.ground)

    def compose_row(self, width: int, look: Look) -> Row:  # noqa: ARG002
        """Return what is drawn in `width` cells."""
        return self.row

    def asked_at(self, x: int) -> tuple[str, int]:  # noqa: ARG002
        """Return the action that a click on cell `x` asks for, "" for none, and how often."""
        return "", 0

    def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        event.stop()
        action, times = self.asked_at(event.x)
        if action and times > 0:
            self.app.call_later(_do, self.app, action, times)


async def _do(app: App[Any], action_id: str, times: int) -> None:
    """Do an action as its key would, in what is in front now, then the rest of the times."""
    for node, binding, enabled, _ in app.screen.active_bindings.values():
        does = getattr(node, f"action_{binding.action}", None)
        if enabled and binding.id == action_id and callable(does):
            await app.run_action(binding.action, node)
            break
    if times > 1:
        app.call_later(_do, app, action_id, times - 1)


class TrailBar(Bar):
    """The trail: `go(crumbs, facts)` shows the places that led here and, at the right, figures.

    Crumbs in the middle give way when there is no room; the first and the last stay. A click on a
    crumb goes back to it, a click on the figures does the action `leads`.
    """

    leads = ""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, ground="bar")
        self._crumbs: Sequence[str] = ()
        self._figures: Sequence[Piece] = ()

    def go(self, crumbs: Sequence[str], figures: Sequence[Piece] = ()) -> None:
        """Show a trail of safe one-line texts, oldest first."""
        self._crumbs = crumbs
        self._figures = figures
        self.show(Row(tuple((crumb, "text") for crumb in crumbs), figures))

    def _that_fit(self, width: int, look: Look) -> tuple[list[str], str, Sequence[Piece]]:
        """Return the crumbs that fit into `width`, what stands between two, and the figures."""
        crumbs = list(self._crumbs)
        figures = (*self._figures, (" ", "text"))
        arrow = f" {look.signs.crumb} "
        while len(crumbs) > 2 and len(arrow.join(crumbs)) + length(figures) + 2 > width:
            crumbs = [crumbs[0], look.signs.cut, *crumbs[3 if crumbs[1] == look.signs.cut else 2 :]]
            if len(crumbs) <= 3:
                break
        if len(arrow.join(crumbs)) + length(figures) + 2 > width:
            crumbs = crumbs[-1:]
        return crumbs, arrow, figures

    def asked_at(self, x: int) -> tuple[str, int]:
        """Return going back, as often as it takes to a crumb; at the figures, where they lead."""
        width = self.size.width
        crumbs, arrow, figures = self._that_fit(width, look_of(self))
        if self._figures and x >= width - length(figures):
            return self.leads, 1
        end = 1
        for index, crumb in enumerate(crumbs):
            end += length([(crumb, ""), (arrow, "")])
            if x < end:
                first = index == 0 and len(crumbs) > 1
                return "back", len(self._crumbs if first else crumbs) - 1 - index
        return "", 0

    def compose_row(self, width: int, look: Look) -> Row:
        """Return the trail fitted to `width`."""
        crumbs, arrow, figures = self._that_fit(width, look)
        left: list[Piece] = [(" ", "text")]
        for index, crumb in enumerate(crumbs):
            last = index == len(crumbs) - 1
            left.append((crumb, "strong" if last else "muted"))
            if not last:
                left.append((arrow, "muted"))
        return Row(left, figures)


class StatusLine(Bar):
    """How the thing above it stands; plain `Bar` on the page's ground."""


class KeyFooter(Bar):
    """The keys of the place in front, from the action table, as many as fit.

    `show_place(place)` shows the keys of another place; `say(row)` shows a message instead until
    `unsay()` (the screen calls it on the next key). `listen(row, heard, lost)` shows a message and
    takes the keys until `listen_no_more()`; `lost` is called if something else takes the focus.
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, ground="bar")
        self._place: Place = "everywhere"
        self._said: Row | None = None
        self._keys: Mapping[str, Sequence[str]] = IN_FORCE
        self._heard: Callable[[events.Key], None] | None = None
        self._lost: Callable[[], None] | None = None

    def listen(
        self, row: Row, heard: Callable[[events.Key], None], lost: Callable[[], None]
    ) -> None:
        """Show a message, take the focus, and give every key to `heard`."""
        self._heard, self._lost = heard, lost
        self.can_focus = True
        self.screen.set_focus(self, scroll_visible=False)
        self.say(row)

    def listen_no_more(self) -> None:
        """Show the keys again; whoever listened gives the focus on."""
        self._heard = self._lost = None
        self.can_focus = False
        self.unsay()

    def check_consume_key(self, key: str, character: str | None) -> bool:  # noqa: ARG002
        """Return whether a key is one for whoever listens."""
        return self._heard is not None and character is not None and character.isprintable()

    def on_key(self, event: events.Key) -> None:
        """Give a key to whoever listens."""
        if self._heard is not None:
            self._heard(event)

    def on_blur(self) -> None:
        """Tell whoever listens that the keys go elsewhere now."""
        if self._lost is not None:
            self._lost()

    def show_place(self, place: Place, keys: Mapping[str, Sequence[str]] | None = None) -> None:
        """Show the keys of `place`; `keys` are those of a keymap, by action id."""
        if (place, keys or self._keys) != (self._place, self._keys):
            self._place = place
            self._keys = keys or self._keys
            self.refresh()

    def say(self, row: Row) -> None:
        """Show a message instead of the keys."""
        self._said = row
        self.refresh()

    def unsay(self) -> None:
        """Show the keys again."""
        if self._said is not None:
            self._said = None
            self.refresh()

    @property
    def said(self) -> str:
        """The message shown, or "" while it shows keys."""
        return "".join(text for text, _ in self._said.left).strip() if self._said else ""

    def asked_at(self, x: int) -> tuple[str, int]:
        """Return the action whose key was clicked; a message is only taken off."""
        if self._heard is not None or self._said is not None:
            if self._heard is None:
                self.unsay()
            return "", 0
        return asked_in(keys_that_fit(self._place, self._keys, self.size.width), x), 1

    def compose_row(self, width: int, look: Look) -> Row:  # noqa: ARG002
        """Return the message, or the keys that fit in `width`."""
        if self._said is not None:
            return Row(((" ", "text"), *self._said.left), self._said.right)
        return Row(fitted(self._place, self._keys, width))


def keys_that_fit(
    place: Place, keys: Mapping[str, Sequence[str]], width: int
) -> dict[str, list[Piece]]:
    """Return the keys of `place`, by action id, that fit in `width` cells; help stays longest."""
    shown: dict[str, list[Piece]] = {}
    for action in footer_of(place):
        bound = keys.get(action.id, ())
        if bound:
            shown[action.id] = [(label(bound[0]), "accent"), (f" {action.title}", "muted")]
    while len(shown) > 1 and 2 + sum(length(pair) + 2 for pair in shown.values()) - 2 > width:
        del shown[list(shown)[-2]]
    return shown


def asked_in(shown: Mapping[str, Sequence[Piece]], x: int, start: int = 1) -> str:
    """Return which of some keys stands at cell `x`, the first at `start`, two blanks between."""
    for action_id, pieces in shown.items():
        end = start + length(pieces)
        if start <= x < end:
            return action_id
        start = end + 2
    return ""


def fitted(place: Place, keys: Mapping[str, Sequence[str]], width: int) -> list[Piece]:
    """Return the keys of `place` as pieces of at most `width` cells."""
    pieces: list[Piece] = [(" ", "text")]
    for pair in keys_that_fit(place, keys, width).values():
        pieces += [*pair, ("  ", "text")]
    return pieces[:-1]


def key_of(action_id: str, keys: Mapping[str, Any] = IN_FORCE) -> str:
    """Return how the first key of an action is written, or "" if it has none."""
    bound = keys.get(action_id, ())
    return label(bound[0]) if bound else ""
