"""The themes: what stands on what can be read, and colours that mean something stay apart."""

from __future__ import annotations

from itertools import combinations, product
from pathlib import Path
from typing import get_args

import pytest
from rich.color import ColorType
from rich.style import Style

from tests.app.driving import exploring
from tests.app.terminal import explorer
from tui.app.look import Ground, Look, Part, Signs
from tui.app.theme import (
    ANSI_DARK,
    ANSI_LIGHT,
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    DEUTERANOPIA,
    DEUTERANOPIA_LIGHT,
    LIGHT,
    NAMES,
    THEMES,
    TRITANOPIA,
    TRITANOPIA_LIGHT,
    light_ground,
    next_theme,
    theme_called,
    theme_for_slides,
)
from tui.settings.options import BY_NAME

BY_ID = {theme.name: theme for theme in THEMES}
WORDS = [part for part in get_args(Part) if part != "rule"]
GROUNDS = get_args(Ground)
COLOURED = [theme for theme in THEMES if not theme.ansi]

Triple = tuple[float, float, float]

# What eyes without one kind of cone see, in linear RGB (Machado, Oliveira, Fernandes 2009).
SEEN: dict[str, tuple[Triple, Triple, Triple]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> Triple:
    values = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return red, green, blue


def luminance(colour: str) -> float:
    return sum(w * v for w, v in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one: str, other: str) -> float:
    """The ratio that WCAG 2.2 defines."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(colour: str, eyes: str) -> Triple:
    values = linear(colour)
    if eyes:
        red, green, blue = (
            min(1.0, max(0.0, sum(w * v for w, v in zip(row, values, strict=True))))
            for row in SEEN[eyes]
        )
        values = (red, green, blue)
    red, green, blue = values
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(one: str, other: str, eyes: str) -> float:
    """How far apart two colours are seen (CIE 1976); 2.3 is just noticed."""
    pairs = zip(lab(one, eyes), lab(other, eyes), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


def colours(style: Style) -> tuple[str, str]:
    """The colour of the letters and of the ground, as they are seen."""
    assert style.color is not None
    assert style.bgcolor is not None
    front, back = (c.get_truecolor().hex for c in (style.color, style.bgcolor))
    return (back, front) if style.reverse else (front, back)


def look(name: str) -> Look:
    return Look(BY_ID[name], flat=False, signs=Signs())


def test_the_contrast_is_that_of_the_definition() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", [theme.name for theme in COLOURED])
def test_all_that_is_written_can_be_read_on_every_ground(name: str) -> None:
    least = 7.0 if name in {CONTRAST_DARK, CONTRAST_LIGHT} else 4.5
    made = look(name)
    for part, ground in product(WORDS, GROUNDS):
        assert contrast(*colours(made.style(part, ground))) >= least, (part, ground)


PALETTES = {
    "xterm": {6: "#00cdcd", 11: "#ffff00", 9: "#ff0000", 4: "#0000ee", 5: "#cd00cd", 1: "#cd0000"},
    "linux": {6: "#00aaaa", 11: "#ffff55", 9: "#ff5555", 4: "#0000aa", 5: "#aa00aa", 1: "#aa0000"},
}
"""The colours of two terminals by number; cyan, bright yellow and red; blue, magenta and red."""


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(("name", "ground"), [(ANSI_DARK, "#000000"), (ANSI_LIGHT, "#ffffff")])
def test_the_sixteen_colours_can_be_read_in_common_palettes(
    palette: str, name: str, ground: str
) -> None:
    made = look(name)
    used = set()
    for part, place in product(WORDS, GROUNDS):
        style = made.style(part, place)
        assert style.bgcolor is None, "the terminal's own ground"
        if style.color is not None:
            assert style.color.type is ColorType.STANDARD
            assert style.color.number is not None
            used.add(style.color.number)
            assert contrast(PALETTES[palette][style.color.number], ground) >= 4.5, (part, place)
    assert len(used) == 3


@pytest.mark.parametrize(
    ("name", "eyes"),
    [
        (DEUTERANOPIA, "deuteranopia"),
        (DEUTERANOPIA, "protanopia"),
        (DEUTERANOPIA_LIGHT, "deuteranopia"),
        (DEUTERANOPIA_LIGHT, "protanopia"),
        (TRITANOPIA, "tritanopia"),
        (TRITANOPIA_LIGHT, "tritanopia"),
        *((theme.name, "") for theme in COLOURED),
    ],
)
def test_text_keys_evidence_and_dispute_are_told_apart_by_the_eyes_they_are_for(
    name: str, eyes: str
) -> None:
    made = look(name)
    shown = {p: colours(made.style(p))[0] for p in ("text", "accent", "evidence", "dispute")}
    for one, other in combinations(shown, 2):
        least = 40 if {one, other} == {"evidence", "dispute"} and eyes else 15
        assert apart(shown[one], shown[other], eyes) >= least, (one, other)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_nothing_is_said_by_colour_alone(theme) -> None:
    made = Look(theme, flat=False, signs=Signs())
    shapes = {
        part: (style.bold, style.underline, style.reverse)
        for part in ("text", "dispute", "cited", "also")
        for style in [made.style(part)]
    }
    assert len(set(map(str, shapes.values()))) == len(shapes)


def test_the_configuration_names_every_theme() -> None:
    assert set(BY_NAME["theme"].choices) == {"auto", *NAMES.values()}
    for name in BY_NAME["theme"].choices:
        for light in (False, True):
            assert theme_called(name, light=light, few_colours=False) in BY_ID


@pytest.mark.parametrize(
    ("ground", "light"),
    [
        ("15;0", False),
        ("0;15", True),
        ("0;7", True),
        ("0;default;15", True),
        ("7;8", False),
        ("", False),
        ("15;default", False),
        ("x", False),
        ("0;99", False),
    ],
)
def test_the_ground_is_what_the_terminal_says(ground: str, light: bool) -> None:
    assert light_ground({"COLORFGBG": ground}) is light


@pytest.mark.parametrize("light", [False, True])
def test_without_a_choice_the_theme_follows_the_ground(light: bool) -> None:
    auto = theme_called("auto", light=light, few_colours=False)
    assert auto == (LIGHT if light else DARK)
    few = theme_called("auto", light=light, few_colours=True)
    assert few == (ANSI_LIGHT if light else ANSI_DARK)
    assert theme_called("dark", light=light, few_colours=True) == DARK, "who asks for it gets it"


def test_the_key_goes_through_all_of_them_and_round() -> None:
    seen = [DARK]
    while (following := next_theme(seen[-1], light=False)) != DARK:
        seen.append(following)
    assert [NAMES[name] for name in seen] == list(dict.fromkeys(NAMES.values()))
    assert next_theme("textual-dark", light=False) == DARK
    assert next_theme(TRITANOPIA_LIGHT, light=True) == ANSI_LIGHT


def test_slides_keep_what_a_person_s_eyes_need() -> None:
    assert theme_for_slides(DARK) == CONTRAST_DARK
    assert theme_for_slides(LIGHT) == CONTRAST_LIGHT
    for name in (TRITANOPIA, TRITANOPIA_LIGHT, DEUTERANOPIA, DEUTERANOPIA_LIGHT):
        assert theme_for_slides(name) == name


async def test_the_key_changes_the_theme_and_says_its_name(store: Path) -> None:
    async with exploring(store) as run:
        assert run.app.theme == DARK
        for name in ("light", "high-contrast", "high-contrast-light", "deuteranopia"):
            await run.press("T")
            assert NAMES[run.app.theme] == name
            assert f"theme: {name};" in run.footer
        await run.press("j")
        assert "theme" not in run.footer


def test_a_terminal_with_16_colours_gets_its_own(store: Path) -> None:
    with explorer(store, TERM="xterm", COLORTERM="") as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        assert b"38;" not in terminal.sent
        assert b"48;" not in terminal.sent
        assert b"\x1b[36m" in terminal.sent or b";36m" in terminal.sent


def test_a_light_terminal_gets_the_light_theme(store: Path, tmp_path: Path) -> None:
    with explorer(store, COLORFGBG="0;15") as terminal:
        terminal.wait_for(b"keys")
        assert b"48;2;251;250;246" in terminal.sent
    file = tmp_path / "config.toml"
    file.write_text('theme = "dark"', encoding="utf-8")
    with explorer(store, COLORFGBG="0;15", DOSSIER_CONFIG=str(file)) as terminal:
        terminal.wait_for(b"keys")
        assert b"48;2;20;23;28" in terminal.sent


@pytest.mark.parametrize("theme", COLOURED)
def test_the_titles_of_panes_are_set_apart_and_that_of_the_one_in_front_most(theme) -> None:
    look = Look(theme, flat=False, signs=Signs())
    grounds = [
        str(look.style("title", ground).bgcolor) for ground in ("page", "bar", "front", "row")
    ]
    assert len(set(grounds)) == 4
