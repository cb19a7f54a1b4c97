"""The program's own themes: calm, with one accent, one colour for evidence, one for dispute.

Every part of a line can be read on every ground it lies on: 4.5:1 at least, 7:1 in those of high
contrast (WCAG 2.2, 1.4.3 and 1.4.6); a test computes it. Those for eyes that do not tell some
colours apart keep accent, evidence and dispute apart for just those eyes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping

DARK: Final = "dossier-dark"
LIGHT: Final = "dossier-light"
CONTRAST_DARK: Final = "dossier-contrast-dark"
CONTRAST_LIGHT: Final = "dossier-contrast-light"
DEUTERANOPIA: Final = "dossier-deuteranopia"
DEUTERANOPIA_LIGHT: Final = "dossier-deuteranopia-light"
TRITANOPIA: Final = "dossier-tritanopia"
TRITANOPIA_LIGHT: Final = "dossier-tritanopia-light"
ANSI_DARK: Final = "dossier-ansi-dark"
ANSI_LIGHT: Final = "dossier-ansi-light"


def _theme(
    name: str,
    *,
    text: str,
    muted: str,
    accent: str,
    evidence: str,
    dispute: str,
    page: str,
    back: str,
    bar: str,
    front: str,
    row: str,
    rule: str,
    dark: bool = True,
) -> Theme:
    """Make a theme from the colours of the parts and of the grounds.

    Textual's primary is the accent, its warning what is cited, its error what is disputed. `back`
    is the current row of a pane that is not in front.
    """
    return Theme(
        name=name,
        primary=accent,
        secondary=muted,
        accent=accent,
        warning=evidence,
        error=dispute,
        success=accent,
        foreground=text,
        background=page,
        surface=back,
        panel=bar,
        dark=dark,
        variables={"muted": muted, "rule": rule, "front": front, "row": row},
    )


def _ansi(name: str, *, accent: str, evidence: str, dispute: str, dark: bool) -> Theme:
    """Make a theme of the terminal's own colours on its own ground."""
    default = "ansi_default"
    return Theme(
        name=name,
        ansi=True,
        primary=f"ansi_{accent}",
        secondary=default,
        accent=f"ansi_{accent}",
        warning=f"ansi_{evidence}",
        error=f"ansi_{dispute}",
        success=f"ansi_{accent}",
        foreground=default,
        background=default,
        surface=default,
        panel=default,
        boost=default,
        dark=dark,
        variables={
            **dict.fromkeys(("muted", "rule", "front", "row"), default),
            "ansi-background": "ansi_black" if dark else "ansi_white",
            "ansi-foreground": "ansi_white" if dark else "ansi_black",
        },
    )


# fmt: off
THEMES: Final = (
    _theme(DARK,
        text="#d5d9e0", muted="#9fa8b5", accent="#7ab8e6", evidence="#e5bd63", dispute="#f59a8c",
        page="#14171c", back="#1c2128", bar="#20262e", front="#1f3b53", row="#243240",
        rule="#39424e"),
    _theme(LIGHT, dark=False,
        text="#22272e", muted="#565e68", accent="#0b5c99", evidence="#7d5000", dispute="#b3261e",
        page="#fbfaf6", back="#f2f0ea", bar="#ebe8e0", front="#c9e0f2", row="#dcebf7",
        rule="#cbc7bc"),
    _theme(CONTRAST_DARK,
        text="#ffffff", muted="#b8c0ca", accent="#8fd0ff", evidence="#ffd75f", dispute="#ffab9f",
        page="#000000", back="#000000", bar="#1c1c1c", front="#00304d", row="#001f33",
        rule="#7a838e"),
    _theme(CONTRAST_LIGHT, dark=False,
        text="#000000", muted="#3d444c", accent="#003f75", evidence="#623d00", dispute="#900d07",
        page="#ffffff", back="#ffffff", bar="#e6e6e6", front="#cfe3f4", row="#e4f0fa",
        rule="#767d86"),
    # Without red and green two hues are left, blue and yellow: dispute and evidence have them.
    _theme(DEUTERANOPIA,
        text="#c8cdd6", muted="#a3abb8", accent="#ffffff", evidence="#ffd84a", dispute="#7db4ff",
        page="#12151b", back="#1b202a", bar="#1f2530", front="#2b3648", row="#262f3e",
        rule="#3a4352"),
    _theme(DEUTERANOPIA_LIGHT, dark=False,
        text="#2b2f36", muted="#555b64", accent="#000000", evidence="#7a5200", dispute="#0a4fd0",
        page="#fbfaf6", back="#f2f0ea", bar="#ebe8e0", front="#d6dcea", row="#e3e7f0",
        rule="#cbc7bc"),
    # Without blue and yellow: red for dispute, a light pink for evidence, teal for the rest.
    _theme(TRITANOPIA,
        text="#d0d3d6", muted="#a8abad", accent="#35d0c8", evidence="#ffc6e6", dispute="#ff7474",
        page="#15161a", back="#1d1f23", bar="#24262b", front="#123a41", row="#20312f",
        rule="#3f4246"),
    _theme(TRITANOPIA_LIGHT, dark=False,
        text="#2a2d2f", muted="#565a5c", accent="#00636b", evidence="#7d3f66", dispute="#b3001b",
        page="#fbfaf8", back="#f2f1ee", bar="#eae8e4", front="#c9e4e4", row="#dceded",
        rule="#c9c6c0"),
    _ansi(ANSI_DARK, accent="cyan", evidence="bright_yellow", dispute="bright_red", dark=True),
    _ansi(ANSI_LIGHT, accent="blue", evidence="magenta", dispute="red", dark=False),
)
# fmt: on

NAMES: Final = {
    DARK: "dark",
    LIGHT: "light",
    CONTRAST_DARK: "high-contrast",
    CONTRAST_LIGHT: "high-contrast-light",
    DEUTERANOPIA: "deuteranopia",
    DEUTERANOPIA_LIGHT: "deuteranopia-light",
    TRITANOPIA: "tritanopia",
    TRITANOPIA_LIGHT: "tritanopia-light",
    ANSI_DARK: "ansi",
    ANSI_LIGHT: "ansi",
}
"""What the configuration calls a theme."""


_FOR_EYES: Final = frozenset(
    {
        *(DEUTERANOPIA, DEUTERANOPIA_LIGHT, TRITANOPIA, TRITANOPIA_LIGHT),
        *(ANSI_DARK, ANSI_LIGHT),
    }
)
"""What a person's eyes or terminal need, on slides too."""


def theme_called(name: str, *, light: bool, few_colours: bool) -> str:
    """Return the id of the theme that the configuration calls `name`.

    "auto" follows the ground of the terminal, which is `light` or not, and takes the terminal's
    own colours where it has `few_colours` of them. What is no name is taken for "auto".
    """
    if name == "ansi" or (few_colours and name not in NAMES.values()):
        return ANSI_LIGHT if light else ANSI_DARK
    for theme, called in NAMES.items():
        if called == name:
            return theme
    return LIGHT if light else DARK


def next_theme(now: str, *, light: bool) -> str:
    """Return the theme that comes after another one, on a terminal of a light ground or not."""
    order = [*NAMES][:-2]
    order.append(ANSI_LIGHT if light else ANSI_DARK)
    return order[(order.index(now) + 1) % len(order)] if now in order else order[0]


def theme_for_slides(now: str) -> str:
    """Return the theme for slides: high contrast, or what was chosen for a person's eyes."""
    if now in {LIGHT, CONTRAST_LIGHT}:
        return CONTRAST_LIGHT
    return CONTRAST_DARK if now not in _FOR_EYES else now


def light_ground(environ: Mapping[str, str]) -> bool:
    """Return whether the terminal says in COLORFGBG ("foreground;background") that it is light."""
    ground = environ.get("COLORFGBG", "").rpartition(";")[2]
    return ground.isdecimal() and (ground == "7" or 9 <= int(ground) <= 15)
