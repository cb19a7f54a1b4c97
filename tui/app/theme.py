"""The program's own themes: calm, with one accent, one colour for evidence, one for dispute."""

from __future__ import annotations

from typing import Final

from textual.theme import Theme

DARK: Final = "dossier-dark"
LIGHT: Final = "dossier-light"
CONTRAST_DARK: Final = "dossier-contrast-dark"
CONTRAST_LIGHT: Final = "dossier-contrast-light"

# primary is the accent, warning what is cited, error what is disputed.
THEMES: Final = (
    Theme(
        name=DARK,
        primary="#7ab8e6",
        secondary="#5f8fb4",
        accent="#7ab8e6",
        warning="#e5bd63",
        error="#f08c7d",
        success="#8cc794",
        foreground="#d5d9e0",
        background="#14171c",
        surface="#1c2128",
        panel="#20262e",
        dark=True,
        variables={"muted": "#8a93a0", "rule": "#39424e", "front": "#25435c", "row": "#273645"},
    ),
    Theme(
        name=LIGHT,
        primary="#0b5c99",
        secondary="#3f7ca8",
        accent="#0b5c99",
        warning="#8a5a00",
        error="#b3261e",
        success="#2f6f3a",
        foreground="#22272e",
        background="#fbfaf6",
        surface="#f2f0ea",
        panel="#ebe8e0",
        dark=False,
        variables={"muted": "#646c76", "rule": "#cbc7bc", "front": "#c9e0f2", "row": "#dcebf7"},
    ),
    Theme(
        name=CONTRAST_DARK,
        primary="#8fd0ff",
        secondary="#c0c8d2",
        accent="#8fd0ff",
        warning="#ffd75f",
        error="#ff9d8f",
        success="#a5e0a5",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#000000",
        dark=True,
        variables={"muted": "#b8c0ca", "rule": "#7a838e", "front": "#003a5c", "row": "#003a5c"},
    ),
    Theme(
        name=CONTRAST_LIGHT,
        primary="#003f75",
        secondary="#333a42",
        accent="#003f75",
        warning="#6b4300",
        error="#9c1109",
        success="#1c5227",
        foreground="#000000",
        background="#ffffff",
        surface="#ffffff",
        panel="#ffffff",
        dark=False,
        variables={"muted": "#3d444c", "rule": "#767d86", "front": "#c9e0f2", "row": "#c9e0f2"},
    ),
)
