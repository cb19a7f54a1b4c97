"""Search in a real terminal: what a keystroke sends, and that waiting sends nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.terminal import explorer

A_KEYSTROKE = 6_000
"""Bytes at 80x24 (UX.md, over SSH)."""


@pytest.mark.long
def test_a_keystroke_sends_little_and_waiting_nothing(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        terminal.type("/")
        terminal.wait_for(b"What can be typed")
        terminal.settle()
        sent = []
        for letter in "scale ai 49%":
            terminal.type(letter)
            sent.append(terminal.settle())
        assert "/ scale ai 49%" in terminal.text()
        assert "49% stake" in terminal.text()
        assert max(sent) <= A_KEYSTROKE
        assert sum(sent) > 0
        assert terminal.settle(2.0) == 0, "nothing is sent while nothing changes"


@pytest.mark.long
def test_typing_faster_than_the_answers_shows_the_last_one(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.type("/avocado")
        terminal.wait_for(b"delayed to the")
        terminal.settle()
        terminal.type("\x15pang 200m")
        terminal.wait_for(b"package")
        terminal.settle()
        text = terminal.text()
        assert "/ pang 200m" in text
        assert "$200 million" in text
        assert "Avocado" not in text


@pytest.mark.long
def test_pages_and_help_send_nothing_while_they_wait(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        for keys, shown in (
            ("X", "disputed"),
            ("?", "Everywhere"),
            ("\x1b", "disputed"),
            (":", ""),
        ):
            terminal.type(keys)
            terminal.settle(0.5)
            assert shown in terminal.text()
            assert terminal.settle(1.0) == 0
