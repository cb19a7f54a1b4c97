"""How things look: styles by the part they play, and the signs drawn, for the theme in force.

Widgets name parts ("muted", "dispute", ...), never colours. Nothing is said by colour alone:
without colours the same parts differ by weight, underline and reverse.
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct
from rich.style import Style
from textual.color import Color

from tui.settings.terminal_kinds import is_bare

if TYPE_CHECKING:
    from textual.theme import Theme
    from textual.widget import Widget

Part: TypeAlias = Literal[
    "text",
    "strong",
    "muted",
    "accent",
    "evidence",
    "dispute",
    "hit",
    "cited",
    "also",
    "link",
    "title",
    "rule",
]
"""What a piece of a line is: plain, important, secondary, a key or name to follow, evidence, a
sign of dispute, matched by a search, the cited passage, another cited passage, a link, a title, a
rule."""

Ground: TypeAlias = Literal["page", "bar", "front", "row", "row-back"]
"""What a line lies on: the page, a title bar, the title bar of the pane in front, the current
row of the pane in front, the current row of another pane."""


class Signs(Struct, frozen=True):
    """The characters that mark things, one cell each."""

    disputed: str = "≠"
    current: str = "▸"
    chosen: str = "•"
    quote: str = "┃"
    found: str = "»"
    rule: str = "│"
    line: str = "─"
    more: str = "⌄"
    crumb: str = "›"
    cut: str = "…"
    marked: str = "✓"


PLAIN_SIGNS: Final = Signs("x", ">", "*", "|", "~", "|", "-", "v", ">", "~", "+")
"""For the Linux console and terminals that draw the others two cells wide or not at all."""


class Look:
    """The styles of one theme. `flat` is for few or no colours: weight and reverse instead."""

    def __init__(self, theme: Theme, *, flat: bool, signs: Signs) -> None:
        self.signs = signs
        self.flat = flat
        self._theme = theme
        self._styles: dict[tuple[str, str], Style] = {}

    def style(self, part: str, ground: str = "page") -> Style:
        """Return the style of a `Part` on a `Ground`."""
        style = self._styles.get((part, ground))
        if style is None:
            if self.flat:
                style = self._flat_style(part, ground)
            elif self._theme.ansi:
                style = self._ansi_style(part, ground)
            else:
                style = self._colour_style(part, ground)
            self._styles[part, ground] = style
        return style

    def _colour_style(self, part: str, ground: str) -> Style:
        theme = self._theme
        variables = theme.variables
        background = theme.background or ("#101010" if theme.dark else "#f8f8f8")
        text = theme.foreground or ("#e0e0e0" if theme.dark else "#202020")
        panel = theme.panel or background
        grounds = {
            "page": background,
            "bar": panel,
            "front": variables.get("front", panel),
            "row": variables.get("row", panel),
            "row-back": theme.surface or panel,
        }
        evidence = theme.warning or theme.primary
        colours = {
            "rule": variables.get("rule", theme.secondary or text),
            "muted": variables.get("muted", theme.secondary or text),
            "accent": theme.primary,
            "hit": theme.primary,
            "link": theme.primary,
            "evidence": evidence,
            "cited": evidence,
            "dispute": theme.error or theme.primary,
        }
        return Style(
            color=Color.parse(colours.get(part, text)).rich_color,
            bgcolor=Color.parse(grounds[ground]).rich_color,
            bold=_bold(part, ground),
            reverse=part == "cited" or None,
            underline=part == "also" or None,
        )

    def _ansi_style(self, part: str, ground: str) -> Style:
        """Return the flat style with one of the terminal's colours, where nothing is reversed.

        What lies on the current row is reversed, and keeps the terminal's two colours: of the
        others nobody knows how they look on each other. Title bars need no underline where their
        titles have a colour.
        """
        theme = self._theme
        colours = {
            "accent": theme.primary,
            "hit": theme.primary,
            "link": theme.primary,
            "title": theme.primary,
            "evidence": theme.warning,
            "cited": theme.warning,
            "dispute": theme.error,
        }
        if ground == "bar":
            ground = "page"
        flat = self._flat_style(part, ground)
        colour = colours.get(part)
        if colour is None or ground in {"row", "front"}:
            return flat
        return flat + Style(color=Color.parse(colour).rich_color)

    @staticmethod
    def _flat_style(part: str, ground: str) -> Style:
        front = ground in {"row", "front"}
        return Style(
            bold=_bold(part, ground),
            reverse=front != (part == "cited") or None,
            underline=part in {"also", "link"} or ground == "bar" or None,
        )


def _bold(part: str, ground: str) -> bool | None:
    return part in {"strong", "title", "hit", "dispute"} or ground == "front" or None


def look_of(widget: Widget) -> Look:
    """Return the look in force for a mounted widget."""
    app = widget.app
    theme = app.current_theme
    flat = app.no_color or (app.console.color_system == "standard" and not theme.ansi)
    return _look(app.theme, theme, flat, signs_for_terminal())


@lru_cache(maxsize=1)
def signs_for_terminal() -> Signs:
    """Return the signs this terminal can draw; `DOSSIER_ASCII=1` asks for plain ones."""
    asked = os.environ.get("DOSSIER_ASCII", "") not in {"", "0"}
    encoding = getattr(sys.__stderr__, "encoding", None) or "utf-8"
    other = encoding.lower().replace("-", "") != "utf8"
    return PLAIN_SIGNS if asked or other or is_bare(os.environ) else Signs()


_LOOKS: Final[dict[tuple[str, bool, Signs], Look]] = {}


def _look(name: str, theme: Theme, flat: bool, signs: Signs) -> Look:  # noqa: FBT001
    key = (name, flat, signs)
    look = _LOOKS.get(key)
    if look is None:
        look = _LOOKS[key] = Look(theme, flat=flat, signs=signs)
    return look
