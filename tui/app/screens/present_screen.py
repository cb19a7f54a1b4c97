"""Presenting: one slide a screen, and the text behind it at a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from tui.app.bindings import bindings
from tui.app.screens.doors import Doors
from tui.app.screens.explorer_layout import Box
from tui.app.theme import CONTRAST_DARK, CONTRAST_LIGHT, theme_for_slides
from tui.app.widgets.bars import Bar, asked_in, key_of
from tui.app.widgets.pieces import Piece, Row, length
from tui.app.widgets.slide_view import SlideView

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from textual import events
    from textual.widget import Widget

    from tui.app.pages.model import Goal
    from tui.export.slide_models import Slide, Talk
    from tui.settings.actions import Place as KeyPlace

_KEYS: Final = (
    ("next-slide", "next"),
    ("back", "back"),
    ("note", "note"),
    ("explore", "open text"),
    ("close", "leave"),
)
"""The keys of the last line, in the order in which a speaker needs them."""


class SlideBar(Bar):
    """The last line of a slide: which it is, and the keys, which can be clicked."""

    _from = 0
    _keys: Mapping[str, Sequence[Piece]] = {}

    def show_keys(
        self, left: Sequence[Piece], keys: Mapping[str, Sequence[Piece]], width: int
    ) -> None:
        """Show `left`, and of `keys`, by action id, those that fit: how to leave goes last."""
        shown = dict(keys)
        while shown and length(left) + sum(2 + length(keys[i]) for i in shown) > width:
            del shown[list(shown)[-2 if len(shown) > 1 else -1]]
        self._from, self._keys = length(left) + 2, shown
        pieces = [piece for i in shown for piece in (("  ", "text"), *keys[i])]
        self.show(Row([*left, *pieces]))

    def say(self, words: str) -> None:
        """Say something instead."""
        self._keys = {}
        self.show(Row((("  ", "text"), (words, "strong"))))

    def asked_at(self, x: int) -> tuple[str, int]:
        """Return the action whose key was clicked."""
        return asked_in(self._keys, x, self._from), 1


class PresentScreen(Doors[None]):
    """Shows the slides of a talk, in high contrast; going on past the last stays on it."""

    BINDINGS: ClassVar = bindings("everywhere", "slide", "lines")
    AUTO_FOCUS = ""

    def __init__(self, opener: Doors[Any], talk: Talk) -> None:
        super().__init__()
        self.share(opener)
        self.talk = talk
        self.number = 0
        self._before = list(opener.crumbs)
        self._theme = ""
        self.view = SlideView(talk.slides[0], id="slide")
        self.bar = SlideBar(id="bar")

    def compose(self) -> Iterator[Widget]:
        """Yield the slide and the last line."""
        yield self.view
        yield self.bar

    def boxes(self, width: int, height: int) -> dict[str, Box]:
        """Return where they stand."""
        return {
            "slide": Box(0, 0, width, max(0, height - 1)),
            "bar": Box(0, height - 1, width, 1),
        }

    # High contrast for as long as slides are in front.

    def on_screen_resume(self) -> None:
        """Take the theme of slides, light where the explorer is light."""
        if not self._theme:
            self._theme = self.app.theme
            self.app.theme = theme_for_slides(self._theme)
        self.call_after_refresh(self._show_bar)

    def on_screen_suspend(self) -> None:
        """Give the theme back to the explorer."""
        self._give_theme_back()

    def on_unmount(self) -> None:
        """Give the theme back when slides are left."""
        self._give_theme_back()

    def _give_theme_back(self) -> None:
        """Return to the theme of the explorer; done before leaving, its first frame has it."""
        before, self._theme = self._theme, ""
        if before:
            self.app.theme = before

    def action_theme(self) -> None:
        """Switch between white on black and black on white."""
        light = self.app.theme == CONTRAST_LIGHT
        self.app.theme = CONTRAST_DARK if light else CONTRAST_LIGHT

    # What is shown.

    @property
    def slide(self) -> Slide:
        """The slide in front."""
        return self.talk.slides[self.number]

    @property
    def places(self) -> Sequence[KeyPlace]:
        """The slide."""
        return ("slide",)

    @property
    def record_in_front(self) -> str:
        """The record of the slide."""
        return self.slide.record

    @property
    def crumbs(self) -> Sequence[str]:
        """The trail, and which slide it is."""
        return [*self._before, f"slide {self.where}"]

    @property
    def where(self) -> str:
        """Which slide of how many: "3 of 10"."""
        return f"{self.number + 1} of {len(self.talk.slides)}"

    def _show_bar(self) -> None:
        more = f", {self.view.page + 1}/{self.view.pages}" if self.view.pages > 1 else ""
        left: list[Piece] = [("  ", "text"), (self.where, "strong"), (more, "muted")]
        self.bar.show_keys(
            left,
            {
                action: [(key_of(action), "accent"), (f" {title}", "muted")]
                for action, title in _KEYS
                if action != "note" or self.slide.note
            },
            self.size.width,
        )

    def say(self, words: str) -> None:
        """Say something in the last line, until the next key."""
        self.bar.say(words)

    def on_key(self) -> None:
        """Show the keys again."""
        self._show_bar()

    def on_resize(self) -> None:
        """Say again how many pages there are."""
        self.call_after_refresh(self._show_bar)

    # Going on and back.

    def on_click(self, event: events.Click) -> None:
        """Go on at a click on the slide."""
        event.stop()
        self.action_next_slide()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Go on."""
        event.stop()
        self.action_next_slide()

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Go back."""
        event.stop()
        self.action_previous_slide()

    def _step(self, by: int) -> None:
        if not self.view.turn(by):
            self._go(self.number + by, last=by < 0)
        self._show_bar()

    def _go(self, number: int, *, last: bool = False) -> None:
        number = max(0, min(number, len(self.talk.slides) - 1))
        if number != self.number:
            self.number = number
            self.view.show(self.slide, last=last)
        self._show_bar()

    def action_next_slide(self) -> None:
        """Go on: the next page of the slide, or the next slide."""
        self._step(1)

    def action_previous_slide(self) -> None:
        """Go back: the page before, or the slide before."""
        self._step(-1)

    action_back = action_previous_slide
    action_forward = action_next_slide
    action_page_down = action_next_slide
    action_page_up = action_previous_slide
    action_cursor_down = action_next_slide
    action_cursor_up = action_previous_slide

    def action_first_line(self) -> None:
        """Go to the first slide."""
        self._go(0)

    def action_last_line(self) -> None:
        """Go to the last slide."""
        self._go(len(self.talk.slides) - 1)

    def action_note(self) -> None:
        """Show what is to be said, or hide it."""
        self.view.toggle_note()
        self._show_bar()

    def action_close(self) -> None:
        """Leave the slides."""
        self._give_theme_back()
        self.dismiss(None)

    # The text behind a slide.

    def action_explore(self) -> None:
        """Open the explorer at the record of the slide; going back comes back here."""
        from tui.app.screens.aside_screen import AsideScreen

        self._give_theme_back()
        self.app.push_screen(AsideScreen(self, self.slide.record))

    def follow(self, goal: Goal) -> None:
        """Go where a search or a page leads, in an explorer that comes back here."""
        from tui.app.screens.aside_screen import AsideScreen

        self.app.push_screen(AsideScreen(self, "", goal))
