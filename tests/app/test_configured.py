"""The explorer as the configuration says, in a real terminal: keys, mouse, dates, faults."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.driving import exploring
from tests.app.terminal import Terminal, explorer


def configured(store: Path, tmp_path: Path, text: str, **environment: str) -> Terminal:
    """The explorer with a configuration file that holds `text`."""
    file = tmp_path / "config.toml"
    file.write_text(text, encoding="utf-8")
    return explorer(store, DOSSIER_CONFIG=str(file), **environment)


def test_other_keys_work_and_are_shown(store: Path, tmp_path: Path) -> None:
    text = '[keymap]\ncompare = ["ctrl+o"]\nsearch = ["f6"]\nquit = ["Q"]\n'
    with configured(store, tmp_path, text) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        footer = terminal.text().splitlines()[-1]
        assert "^o compare" in footer
        assert "f6 search" in footer
        before = len(terminal.sent)
        terminal.type("?")
        terminal.wait_for(b"^o", since=before)
        terminal.settle()
        assert "compare all answers" in terminal.text()
        terminal.type("\x1b")
        terminal.settle()
        terminal.type("q")  # means nothing any more
        terminal.settle()
        terminal.type("Q")
        assert terminal.end() == 0


def test_the_keys_for_tmux_close_without_escape(store: Path, tmp_path: Path) -> None:
    with configured(store, tmp_path, 'keys = "tmux"\n') as terminal:
        terminal.wait_for(b"keys")
        terminal.type("/")
        terminal.wait_for(b"^g")
        terminal.settle()
        before = len(terminal.sent)
        terminal.type("\x07")
        terminal.wait_for(b"keys", since=before)
        terminal.type("q")
        assert terminal.end() == 0


@pytest.mark.parametrize(
    ("text", "environment", "works"),
    [
        ("mouse = false", {}, False),
        ("mouse = true", {}, True),
        ("mouse = true", {"DOSSIER_MOUSE": "off"}, False),
        ("mouse = false", {"DOSSIER_MOUSE": "on"}, True),
    ],
)
def test_the_mouse_can_be_left_to_the_terminal(
    store: Path, tmp_path: Path, text: str, environment: dict[str, str], works: bool
) -> None:
    with configured(store, tmp_path, text, **environment) as terminal:
        terminal.wait_for(b"keys")
        assert (b"\x1b[?1000h" in terminal.sent) is works


def test_dates_and_figures_are_written_as_asked_for(store: Path, tmp_path: Path) -> None:
    with configured(store, tmp_path, 'dates = "long"\n') as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        assert "Jun 2025" in terminal.text()
        assert "2025-06" not in terminal.text()


def test_a_fault_is_said_and_the_rest_is_used(store: Path, tmp_path: Path) -> None:
    text = 'theme = "drak"\n[keymap]\ncites = ["x"]\nquit = ["Q"]\n'
    with configured(store, tmp_path, text) as terminal:
        terminal.wait_for(b"config check")
        terminal.settle()
        said = terminal.text().splitlines()[-1]
        assert "config.toml line 1: theme" in said
        terminal.type("j")
        terminal.settle()
        assert "config check" not in terminal.text()
        terminal.type("Q")
        assert terminal.end() == 0


async def test_without_a_configuration_nothing_is_said(store: Path) -> None:
    async with exploring(store) as run:
        assert "config" not in run.text()
