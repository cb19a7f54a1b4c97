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


def in_pieces(sequence: str) -> str:
    """What screen passes on of a sequence; every piece is short."""
    parts = sequence.split("\x1b\\")
    assert all(part.startswith("\x1bP") and len(part) <= 242 for part in parts[:-1])
    return "".join(part.removeprefix("\x1bP") for part in parts)


def test_tmux_and_screen_get_it_wrapped() -> None:
    inner = osc52("hello", XTERM)
    assert inner
    wrapped = "\x1bPtmux;" + inner.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    assert osc52("hello", {**XTERM, "TMUX": "/tmp/tmux"}) == wrapped
    assert osc52("hello", {"TERM": "screen", "TMUX": "/tmp/tmux"}) == wrapped
    screen = osc52("hello" * 200, {"TERM": "screen-256color", "STY": "1.pts-0"})
    assert screen
    assert in_pieces(screen) == osc52("hello" * 200, XTERM)


def test_over_ssh_tmux_and_screen_are_both_served() -> None:
    inner = osc52("hello", XTERM)
    assert inner
    both = osc52("hello", {"TERM": "screen-256color"})
    assert both
    assert both.startswith(inner)
    assert in_pieces(both.removeprefix(inner)) == inner
    tmux = osc52("hello", {"TERM": "tmux-256color"})
    assert tmux
    assert tmux.startswith(inner + "\x1bPtmux;")
    long = osc52("hello" * 200, {"TERM": "screen"})
    assert long
    assert in_pieces(long) == osc52("hello" * 200, XTERM), "screen would print the rest"


@pytest.mark.parametrize("term", ["linux", "vt100", "vt220", "dumb", ""])
def test_what_knows_no_clipboard_is_told_of_none(
    term: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    sent: list[str] = []
    assert copy("a fact", sent.append, {"TERM": term}) == "none"
    assert sent == []


def test_tmux_takes_it_into_its_buffer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "tmux"
    program.write_text(
        f'#!/bin/sh\necho "$@" >{tmp_path}/args\n/bin/cat >{tmp_path}/buffer\n', encoding="ascii"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    inside = {**XTERM, "TMUX": "/tmp/tmux,1,0", "SSH_CONNECTION": "x"}
    sent: list[str] = []
    assert copy("a fact", sent.append, inside) == "buffered"
    assert sent == []
    assert (tmp_path / "buffer").read_text(encoding="utf-8") == "a fact"
    assert (tmp_path / "args").read_text(encoding="ascii") == "load-buffer -w -\n"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="ascii")  # one too old for -w
    assert copy("a fact", sent.append, inside) == "sent"
    assert sent[0].startswith("\x1bPtmux;")
