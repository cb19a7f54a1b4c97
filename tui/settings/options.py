"""The one table of what a person can set in the configuration file, beside the keys.

The file that `dossier config init` writes, the errors, `dossier config show` and the list in the
README are all made from `SETTINGS`.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct


class Setting(Struct, frozen=True):
    """One option: its name in the file, what it does, and what it can be.

    `choices` maps each value that is allowed to what it means; without them it is true or false.
    """

    name: str
    help: str
    default: str | bool
    choices: dict[str, str] = {}

    @property
    def expected(self) -> str:
        """What it can be, in words for an error."""
        if not self.choices:
            return "true or false"
        return "one of " + ", ".join(f'"{choice}"' for choice in self.choices)


SETTINGS: Final[tuple[Setting, ...]] = (
    Setting(
        "theme",
        "The colours to begin with; a key goes on to the next ones.",
        "auto",
        {
            "auto": "light where the terminal says that its ground is, else dark",
            "dark": "calm colours on a dark ground",
            "light": "the same on a light ground",
            "high-contrast": "at least 7:1 everywhere, on black",
            "high-contrast-light": "the same on white",
            "deuteranopia": "for protanopia too: yellow for evidence, blue for dispute, no red",
            "deuteranopia-light": "the same on a light ground",
            "tritanopia": "teal, pink for evidence, red for dispute; no blue, no yellow",
            "tritanopia-light": "the same on a light ground",
            "ansi": "the 16 colours of the terminal, on its own ground",
        },
    ),
    Setting(
        "mouse",
        "Whether the mouse works in the explorer; without it the terminal selects text with it.",
        default=True,
    ),
    Setting(
        "dates",
        "How dates are written on the screen and in plain text, never in JSON or TSV.",
        "iso",
        {"iso": "2025-06-24, 2025-06", "long": "24 Jun 2025, Jun 2025"},
    ),
    Setting(
        "numbers",
        "How figures are written on the screen and in plain text, never in JSON or TSV.",
        "comma",
        {
            "comma": "1,234.5, as in English",
            "point": "1.234,5, as in Indonesian and German",
            "space": "1 234.5, as the SI has it",
        },
    ),
    Setting(
        "remember",
        "Whether the explorer keeps where it was left, on this machine, for `dossier open --last`.",
        default=True,
    ),
    Setting(
        "keys",
        "The keys to begin with; [keymap] changes single ones.",
        "default",
        {
            "default": "the keys of the README",
            "tmux": "none that tmux or screen takes for itself",
        },
    ),
)

BY_NAME: Final[dict[str, Setting]] = {setting.name: setting for setting in SETTINGS}


class Settings(Struct, frozen=True):
    """What is in force: a value for each of `SETTINGS`, and the keys of the actions that differ."""

    theme: str = "auto"
    mouse: bool = True
    dates: str = "iso"
    numbers: str = "comma"
    remember: bool = True
    keys: str = "default"
    keymap: dict[str, tuple[str, ...]] = {}
