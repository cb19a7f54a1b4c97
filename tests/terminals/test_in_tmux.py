"""In tmux, and out of tmux over SSH: keys, copying, another size, going away and coming back."""

from __future__ import annotations

import base64
import re
import subprocess
from pathlib import Path

import pytest

from tests.app.terminal import Terminal
from tests.terminals.conftest import Program
from tests.terminals.processes import Process
from tests.terminals.ssh import Server
from tests.terminals.tmux import Tmux

pytestmark = pytest.mark.needs("tmux")

KINDS = ["tmux-256color", "screen-256color"]
IN_A_SHELL = ["sh", "-c", 'echo before; "$@"; echo "after: $?"; exec cat', "sh"]
"""Runs a program as a person does from a shell: what was there before is there again after it."""


def copied_to(terminal: Terminal) -> list[str]:
    """What a terminal was asked to put into its clipboard."""
    found = re.findall(rb"\x1b\]52;[a-z0-9]*;([A-Za-z0-9+/=]+)(?:\x07|\x1b\\)", terminal.sent)
    return [base64.b64decode(text).decode() for text in found]


@pytest.mark.parametrize("kind", KINDS)
def test_it_works_as_without(dossier: Program, tmp_path: Path, kind: str) -> None:
    with Tmux(tmp_path, [*IN_A_SHELL, *dossier()], kind=kind) as tmux:
        terminal = tmux.terminal
        whole = terminal.wait_until("5 Facts: the whole doss", "6 Text", "? keys")
        assert "before" not in whole
        terminal.type("2/scale ai\r")
        terminal.wait_until("5 Facts: Scale AI")
        terminal.type("\x1b[Z")  # shift+tab, from the facts to the lists
        terminal.wait_until("enter its facts")
        terminal.type("\x1b[B")
        terminal.wait_until("5 Facts: ", gone="5 Facts: Scale AI")
        terminal.type("?")
        terminal.wait_until("Everywhere")
        terminal.type("\x1b")
        terminal.wait_until("6 Text", gone="Everywhere")
        terminal.type("/")
        terminal.wait_until("What can be typed")
        terminal.type("pang 200m\x0e\x10")
        terminal.wait_until("$200 million")
        terminal.type("\x1b")
        terminal.wait_until("6 Text")
        terminal.type("q")
        after = terminal.wait_until("after: 0").split("\n")
        assert [line for line in after if line] == ["before", "after: 0"]


def test_another_size_is_filled(dossier: Program, tmp_path: Path) -> None:
    with Tmux(tmp_path, dossier()) as tmux:
        terminal = tmux.terminal
        terminal.wait_until("6 Text", "? keys")
        terminal.resize(120, 36)
        wide = terminal.wait_until("4 People", "? keys", "6 Text")
        terminal.settle()
        wide = terminal.text()
        lines = wide.split("\n")
        assert len(lines) == 36
        assert "? keys" in lines[-1]
        assert max(map(len, lines)) > 80
        tmux.tell("split-window", "-h", "cat")
        terminal.wait_until("? keys", gone="1 Articles")  # under 80 columns one pane at a time
        tmux.tell("kill-pane", "-t", "1")
        terminal.wait_until("1 Articles", "4 People", "? keys")
        terminal.settle()
        assert terminal.text() == wide


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_copied_is_in_the_buffer_and_goes_on_to_the_terminal(
    dossier: Program, tmp_path: Path, kind: str
) -> None:
    with Tmux(tmp_path, dossier(), kind=kind) as tmux:
        terminal = tmux.terminal
        terminal.wait_until("6 Text", "? keys")
        terminal.type("2/scale ai\r")
        terminal.wait_until("5 Facts: Scale AI")
        terminal.type("Y")
        terminal.wait_until("copied the quote to tmux")
        quote = tmux.tell("show-buffer")
        assert len(quote) > 20
        terminal.wait_for(b"\x1b]52;")
        terminal.settle(0.1)
        assert copied_to(terminal) == [quote]
        terminal.type("i")
        terminal.wait_until("copied the id to tmux")
        record = tmux.tell("show-buffer")
        assert dossier_knows(dossier, record)


def dossier_knows(dossier: Program, record: str) -> bool:
    return subprocess.run(dossier("show", record), capture_output=True, check=False).returncode == 0


def test_where_tmux_is_too_old_to_be_asked_it_is_sent_wrapped(
    dossier: Program, tmp_path: Path
) -> None:
    (tmp_path / "bin").mkdir()
    old = tmp_path / "bin" / "tmux"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="ascii")
    old.chmod(0o755)
    command = dossier(PATH=f"{tmp_path / 'bin'}:/usr/bin:/bin")
    with Tmux(tmp_path, command, extra=("set -g allow-passthrough on",)) as tmux:
        terminal = tmux.terminal
        terminal.wait_until("6 Text", "? keys")
        terminal.type("i")
        terminal.wait_until("sent the id")
        terminal.wait_for(b"\x1b]52;c;")
        assert dossier_knows(dossier, copied_to(terminal)[0])


@pytest.mark.needs("linux")
def test_it_goes_on_while_nobody_is_attached(dossier: Program, tmp_path: Path) -> None:
    with Tmux(tmp_path, dossier()) as tmux:
        tmux.terminal.wait_until("6 Text", "? keys")
        tmux.terminal.type("2/scale ai\r")
        there = tmux.terminal.wait_until("5 Facts: Scale AI", "? keys")
        process = Process(tmp_path / "pid")
        tmux.tell("detach-client")
        tmux.terminal.end()
        assert not process.ended(0)
        with tmux.attached() as again:
            shown = again.wait_until("5 Facts: Scale AI", "? keys")
            assert shown == there
            again.type("5j")
            again.settle()
            assert again.text() != there
            tmux.tell("kill-server")
            assert process.ended(), "its terminal is gone"


@pytest.mark.needs("sshd")
@pytest.mark.parametrize("kind", KINDS)
def test_over_ssh_out_of_tmux(server: Server, dossier: Program, tmp_path: Path, kind: str) -> None:
    command = server.client(dossier(), "-tt")
    with Tmux(tmp_path, [*IN_A_SHELL, *command], kind=kind, clipboard="on") as tmux:
        terminal = tmux.terminal
        terminal.wait_until("6 Text", "? keys")
        terminal.type("2/scale ai\r")
        terminal.wait_until("5 Facts: Scale AI")
        terminal.type("i")
        terminal.wait_until("sent the id")
        terminal.wait_for(b"\x1b]52;")
        record = tmux.tell("show-buffer")
        assert dossier_knows(dossier, record)
        terminal.resize(100, 30)
        terminal.wait_until("3 Deals", "Yann LeCun", "sent the id")
        terminal.type("q")
        after = terminal.wait_until("after: 0")
        assert record in after, "what could not be known to arrive is printed"
        assert "\x1b" not in tmux.tell("capture-pane", "-p")
