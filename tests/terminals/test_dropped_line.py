"""A line that drops while one reads: nothing is left running, and one comes back to where one was.

The program runs on the far side of an SSH connection that is broken in each way there is.
"""

from __future__ import annotations

import sys
import termios
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.app.terminal import BROWSE, Terminal
from tests.terminals.conftest import Program
from tests.terminals.line import Line
from tests.terminals.processes import Process
from tests.terminals.ssh import Server
from tui.settings.last_time import LastTime

pytestmark = pytest.mark.needs("linux")
needs_sshd = pytest.mark.needs("sshd")


def kill_the_client(terminal: Terminal, line: Line) -> None:
    terminal.process.kill()


def cut(terminal: Terminal, line: Line) -> None:
    line.cut()


def silence(terminal: Terminal, line: Line) -> None:
    line.go_silent()


def close_the_window(terminal: Terminal, line: Line) -> None:
    terminal.hang_up()


class Far:
    """The program on the far side of a line: opened, and broken off from."""

    def __init__(self, server: Server, dossier: Program, folder: Path) -> None:
        self._server, self._dossier, self._folder = server, dossier, folder

    @contextmanager
    def opened(self, *args: str) -> Iterator[tuple[Terminal, Line]]:
        with Line(self._server.port) as line:
            command = self._server.client(self._dossier(*args), "-tt", port=line.port)
            with Terminal(command) as terminal:
                terminal.wait_until("6 Text")
                yield terminal, line

    def process(self) -> Process:
        return Process(self._folder / "pid")


@pytest.fixture
def far(server: Server, dossier: Program, tmp_path: Path) -> Far:
    return Far(server, dossier, tmp_path)


def above_the_footer(text: str) -> list[str]:
    return text.splitlines()[:-1]


def in_the_middle_of_a_text(terminal: Terminal) -> str:
    """Go to a record's facts, mark one, and on in its text; return what is shown."""
    terminal.wait_until("5 Facts: Scale AI")
    terminal.type("2j")
    terminal.wait_until("5 Facts: ", gone="5 Facts: Scale AI")
    terminal.type("5jjj ")
    terminal.wait_until("1 marked")
    terminal.type("6" + "j" * 8)
    terminal.wait_until("cite this line")
    terminal.settle()
    return terminal.text()


@needs_sshd
@pytest.mark.parametrize("breaks", [kill_the_client, cut, silence, close_the_window])
def test_one_comes_back_to_the_same_place(
    far: Far, breaks: Callable[[Terminal, Line], None]
) -> None:
    with far.opened("open", "scale-ai") as (terminal, line):
        there = in_the_middle_of_a_text(terminal)
        process = far.process()
        breaks(terminal, line)
        assert process.ended(), "it goes on without anybody"
    with far.opened("open", "--last") as (terminal, _):
        shown = terminal.wait_until("as you left it today, 1 marked", *above_the_footer(there))
        assert above_the_footer(shown) == above_the_footer(there)


@needs_sshd
def test_what_was_typed_into_the_search_box_is_there_again(far: Far) -> None:
    with far.opened() as (terminal, _):
        terminal.type("/pang 200m")
        terminal.wait_until("/ pang 200m", "hits:")
        process = far.process()
        terminal.process.kill()
        assert process.ended()
    with far.opened() as (terminal, _):
        terminal.type("R")
        terminal.wait_until("/ pang 200m", "hits:")


@pytest.mark.parametrize(
    "session", [[], pytest.param(["setsid", "-w"], marks=pytest.mark.needs("setsid"))]
)
def test_a_terminal_that_goes_while_nobody_reads_it_leaves_nothing_behind(
    store: Path, tmp_path: Path, session: list[str]
) -> None:
    """Its writes wait, then fail; in a session of its own no signal tells it why."""
    told = 'echo $$ >"$0"; exec "$@"'
    command = [*session, "sh", "-c", told, str(tmp_path / "pid"), sys.executable, "-c", BROWSE]
    with Terminal([*command, str(store)]) as terminal:
        terminal.wait_until("? keys")
        process = Process(tmp_path / "pid")
        terminal.type("2j")
        terminal.wait_until("5 Facts: Meta")
        termios.tcflow(terminal.slave, termios.TCOOFF)
        for _ in range(60):
            terminal.type("jk")
        process.rest()
        terminal.hang_up()
        assert process.ended(), "it waits for a terminal that has gone"
    left = LastTime(store).found()
    assert left is not None
    assert left.pane == "entities"
