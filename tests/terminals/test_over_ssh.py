"""Over SSH, at the client: what comes over the line, how much of it, and when nothing does."""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from tests.app.terminal import Terminal
from tests.app.test_terminal import assert_given_back
from tests.terminals.conftest import Program
from tests.terminals.ssh import Server

pytestmark = pytest.mark.needs("sshd")

FIRST_SCREEN, STEP, STEP_WITH_PREVIEW = 12_000, 1_000, 6_000
"""Bytes at 80x24 (the promise of the README)."""


def steps(terminal: Terminal, key: str, count: int = 8) -> list[int]:
    """The bytes that each of `count` steps sent."""
    sent = []
    for _ in range(count):
        terminal.type(key)
        sent.append(terminal.settle(0.12))
    return sent


def asked(server: Server, command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command without a terminal."""
    return subprocess.run(
        server.client(command, "-T"),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=30,
        check=False,
    )


def test_the_explorer_is_quick_quiet_and_frugal(server: Server, dossier: Program) -> None:
    with Terminal(server.client(dossier(), "-tt")) as terminal:
        shown = terminal.wait_until("5 Facts: the whole doss", "? keys")
        terminal.settle(0.6)
        assert "6 Text" in shown
        assert len(terminal.sent) <= FIRST_SCREEN
        facts = steps(terminal, "j")
        terminal.type("2")
        terminal.settle()
        lists = steps(terminal, "j")
        terminal.type("z")
        terminal.settle()
        alone = steps(terminal, "j", 18)  # past the last line seen, so that it scrolls
        assert 0 < max(facts) <= STEP_WITH_PREVIEW
        assert 0 < max(lists) <= STEP_WITH_PREVIEW
        assert 0 < max(alone) <= STEP
        terminal.settle(0.6)
        assert terminal.settle(2.0) == 0, "nothing is sent while nothing changes"
        terminal.type("q")
        assert terminal.end() == 0
        assert_given_back(terminal)


def test_without_a_terminal_the_explorer_is_a_list(server: Server, dossier: Program) -> None:
    done = asked(server, dossier())
    assert done.returncode == 0
    assert re.search(r"\d+ facts", done.stdout)
    assert "\x1b" not in done.stdout + done.stderr
    assert "dossier search" in done.stderr


def test_the_commands_answer_without_a_terminal(server: Server, dossier: Program) -> None:
    found = asked(server, dossier("search", "--json", "scale", "ai", "49"))
    assert found.returncode == 0
    fact = json.loads(found.stdout)["hits"][0]["id"]
    for words in (("search", "scale", "ai", "49"), ("show", fact), ("cite", fact)):
        done = asked(server, dossier(*words))
        assert done.returncode == 0
        assert done.stdout
        assert "\x1b" not in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
    nothing = asked(server, dossier("search", "zzyzx"))
    assert nothing.returncode == 1


def test_a_command_in_a_terminal_is_as_wide_as_that(server: Server, dossier: Program) -> None:
    with Terminal(server.client(dossier("search", "scale", "ai"), "-tt"), 50, 200) as terminal:
        assert terminal.end() == 0
        assert "Scale AI" in terminal.text()
        widest = max(len(line) for line in plain(terminal.sent).splitlines())
        assert 40 < widest <= 50


def plain(sent: bytes) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", sent.decode())
