"""Copying: the right way for the place, and no claim beyond what is known."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from tui.app.clipboard import LIMIT, copy, osc52

XTERM = {"TERM": "xterm-256color"}


def test_the_terminal_is_asked_and_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    sent: list[str] = []
    assert copy("héllo", sent.append, XTERM) == "sent"
    encoded = base64.b64encode("héllo".encode()).decode()
    assert sent == [f"\x1b]52;c;{encoded}\x07"]


def test_a_native_clipboard_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "pbcopy"
    program.write_text(f"#!/bin/sh\n/bin/cat > {tmp_path}/clip\n", encoding="ascii")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    sent: list[str] = []
    assert copy("a fact", sent.append, XTERM) == "copied"
    assert (tmp_path / "clip").read_text(encoding="utf-8") == "a fact"
    assert copy("far away", sent.append, {**XTERM, "SSH_CONNECTION": "x"}) == "sent"
    assert sent


def test_a_clipboard_that_fails_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "pbcopy"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="ascii")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    sent: list[str] = []
    assert copy("a fact", sent.append, XTERM) == "sent"


def test_what_terminals_do_not_take_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    sent: list[str] = []
    assert copy("x" * LIMIT, sent.append, XTERM) == "too long"
    assert copy("x", sent.append, {"TERM": "dumb"}) == "none"
    assert sent == []


def test_tmux_and_screen_get_it_wrapped() -> None:
    inner = osc52("hello", XTERM)
    assert inner
    tmux = osc52("hello", {**XTERM, "TMUX": "/tmp/tmux"})
    assert tmux == "\x1bPtmux;" + inner.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    screen = osc52("hello" * 200, {"TERM": "screen-256color"})
    assert screen
    parts = screen.split("\x1b\\")
    assert all(part.startswith("\x1bP") and len(part) <= 242 for part in parts[:-1])
    assert "".join(part.removeprefix("\x1bP") for part in parts) == osc52("hello" * 200, XTERM)
