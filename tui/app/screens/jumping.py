"""Jumping: a letter stands at everything that is seen and can be followed; typing it goes there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from rich.cells import cell_len

from tui.app.widgets.bars import key_of
from tui.app.widgets.jump_labels import LETTERS, labels
from tui.app.widgets.line_view import LineView, Spot
from tui.app.widgets.pieces import Piece, Row
from tui.insight.mentions import Names
from tui.settings.keymap import IN_FORCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from textual import events
    from textual.widget import Widget

    from tui.app.screens.doors import Doors
    from tui.app.widgets.line_view import Words


class Again(NamedTuple):
    """Where a key leads that is pressed once more, and how that is called."""

    words: str
    follow: Callable[[], None]


class Jumping:
    """Labels what can be followed, and goes where the letters typed lead."""

    def __init__(self, screen: Doors[Any]) -> None:
        self._screen = screen
        self._names = Names(screen.corpus.dossier.entities)
        self._before: Widget | None = None
        self._goals: dict[str, Spot] = {}
        self._views: dict[LineView, list[tuple[str, Spot]]] = {}
        self._typed = ""
        self._again: Again | None = None

    # What can be followed.

    def everything(self) -> dict[LineView, list[Spot]]:
        """Return what can be followed in each view that is seen, that in front first.

        Views with names alone come before those with rows, which keys lead to as well.
        """
        views = [view for view in self._screen.query(LineView) if view.is_on_screen and view.size]
        views.sort(key=lambda view: (not view.in_front, bool(view.spots())))
        found = {}
        for view in views:
            rows, names = list(view.spots()), list(self._once(self.names(view.words())))
            found[view] = [*names, *rows] if view.in_front else [*rows, *names]
        return found

    def names(self, words: Sequence[Words]) -> Iterator[tuple[str, Spot]]:
        """Yield the entities named in what is seen of a view, from the top on, and where."""
        text, starts = "", list[int]()
        for line in words:
            text += " " if line.joined else "\n"
            starts.append(len(text))
            text += line.text
        for spot in sorted(self._names.spots(text)):
            index = max(i for i, start in enumerate(starts) if start <= spot.start)
            line = words[index]
            cell = line.x + cell_len(line.text[: spot.start - starts[index]])
            follow = partial(self._screen.follow_name, spot.entity)
            yield spot.entity, Spot(line.y, max(0, cell - 1), follow)

    def _once(self, named: Iterable[tuple[str, Spot]]) -> Iterator[Spot]:
        told: set[str] = set()
        for entity, spot in named:
            if entity not in told:
                told.add(entity)
                yield spot

    # Asking for a letter.

    def start(self, found: dict[LineView, list[Spot]], again: Again | None = None) -> bool:
        """Show labels and wait for one to be typed; return False if there is nothing to follow.

        `again` is where the key of `follow` leads meanwhile.
        """
        count = sum(map(len, found.values()))
        if not count:
            return False
        names = iter(labels(count))
        self._views = {view: [(next(names), s) for s in spots] for view, spots in found.items()}
        self._goals = {text: spot for pairs in self._views.values() for text, spot in pairs}
        self._again = again
        self._before = self._screen.focused
        self._typed = ""
        self._draw()
        self._screen.footer.listen(self._prompt(), self._heard, self._lost)
        return True

    def _prompt(self) -> Row:
        pieces: list[Piece] = [("type the letters of a label  ", "text")]
        if self._again is not None:
            pieces += [(key_of("follow"), "accent"), (f" {self._again.words}  ", "muted")]
        pieces += [(key_of("close"), "accent"), (" leave", "muted")]
        return Row(pieces)

    def _draw(self) -> None:
        """Show the labels that begin with what is typed, without what is typed of them."""
        for view, pairs in self._views.items():
            lines: dict[int, list[tuple[int, str]]] = {}
            for text, spot in pairs:
                if text.startswith(self._typed):
                    lines.setdefault(spot.y, []).append((spot.x, text[len(self._typed) :]))
            view.label(lines)

    def _heard(self, event: events.Key) -> None:
        """Take a key: a letter of a label, or one that leaves and does what it always does."""
        letter = event.character or ""
        if len(letter) == 1 and letter.lower() in LETTERS:
            self._type(letter.lower())
        elif event.key == "backspace" and self._typed:
            self._typed = ""
            self._draw()
        else:
            self.stop()
            if self._again is not None and _is(event, "follow"):
                self._again.follow()
            elif not (_is(event, "close") or _is(event, "jump")):
                return
        event.stop()
        event.prevent_default()

    def _type(self, letter: str) -> None:
        typed = self._typed + letter
        if typed in self._goals:
            self.stop()
            self._goals[typed].follow()
        elif any(text.startswith(typed) for text in self._goals):
            self._typed = typed
            self._draw()

    @property
    def is_asking(self) -> bool:
        """Whether labels are shown."""
        return self._screen.footer.has_focus

    def stop(self) -> None:
        """Take the labels off and give the keys back."""
        self._lost()
        self._screen.set_focus(self._before, scroll_visible=False)

    def _lost(self) -> None:
        for view in self._views:
            view.label({})
        self._screen.footer.listen_no_more()


def _is(event: events.Key, action_id: str) -> bool:
    """Return whether a key is one of an action's."""
    return not {event.key, event.character}.isdisjoint(IN_FORCE[action_id])
