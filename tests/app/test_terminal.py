"""In a real terminal: what is left behind, what is sent, what is not."""

from __future__ import annotations

import os
import re
import signal
import sys
import termios
from pathlib import Path

import pytest

from tests.app.terminal import BROWSE, Terminal, explorer
from tui.settings.last_time import LastTime

COLOUR = re.compile(rb"\x1b\[(?:[0-9;]*;)?(?:3[0-9]|4[0-9]|9[0-7]|10[0-7])(?:;[0-9;]*)?m")
CRASH = """
import sys
from tui.app import app, dossier_app
def fail(self):
    raise RuntimeError("a bug [/b]\\x1b[31m")
dossier_app.DossierApp.action_theme = fail
sys.exit(app.run_app(sys.argv[1], None))
"""


def assert_given_back(terminal: Terminal) -> None:
    """The terminal is as it was: every mode that was set is unset, in the end."""
    for mode in (1049, 1000, 1003, 1006, 1015, 2004, 1004):
        on, off = b"\x1b[?%dh" % mode, b"\x1b[?%dl" % mode
        if on in terminal.sent:
            assert terminal.sent.rindex(off) > terminal.sent.rindex(on), mode
    assert terminal.sent.rindex(b"\x1b[?25h") > terminal.sent.rindex(b"\x1b[?25l")
    assert terminal.sent.rindex(b"\x1b[?7h") > terminal.sent.rindex(b"\x1b[?7l")
    now = termios.tcgetattr(terminal.slave)
    assert now[:4] == terminal.modes_before[:4]


@pytest.mark.parametrize("key", ["q", "\x03"])
def test_leaving_by_key_gives_the_terminal_back(store: Path, key: str) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.type(key)
        assert terminal.end() == 0
        assert_given_back(terminal)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_leaving_by_signal_gives_the_terminal_back(store: Path, number: int) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.process.send_signal(number)
        assert terminal.end() == 128 + number
        assert_given_back(terminal)


def test_a_crash_gives_the_terminal_back_and_says_what_happened(
    store: Path, tmp_path: Path
) -> None:
    before = store.read_bytes()
    with Terminal([sys.executable, "-c", CRASH, str(store)]) as terminal:
        terminal.wait_for(b"keys")
        terminal.type("2j\r")
        terminal.settle()
        terminal.type("T")
        assert terminal.end() == 70
        assert_given_back(terminal)
        told = terminal.sent[terminal.sent.rindex(b"\x1b[?1049l") :].decode()
    report = re.search(r"The full report is in (\S+\.txt)\.", told.replace("\r\n", "\n"))
    assert report
    assert len(told.splitlines()) <= 8, "a few lines, no traceback"
    assert "a fault of the program stopped it: RuntimeError: a bug [/b]" in told
    assert "\x1b[31m" not in told
    assert "The store is as it was" in told
    assert store.read_bytes() == before
    whole = Path(report[1]).read_text(encoding="utf-8")
    assert "Traceback" in whole
    assert "in fail" in whole
    assert Path(report[1]).is_relative_to(tmp_path)
    assert LastTime(store).found() is not None, "and where one was is kept"


def test_escape_does_not_leave(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.type("\x1b")
        terminal.settle()
        assert terminal.process.poll() is None


def test_nothing_is_sent_while_nothing_changes(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle(0.7)
        assert terminal.settle(1.5) == 0


def test_no_colour_means_no_colour_code(store: Path) -> None:
    with explorer(store, NO_COLOR="1") as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        for key in ("2", "j", "j", "5", "j", "6", "j", "T", "z"):
            terminal.type(key)
            terminal.settle(0.15)
        assert COLOUR.findall(terminal.sent) == []
        assert b"\x1b[7m" in terminal.sent, "reverse tells what is cited"


def test_the_screen_says_the_same_without_colour(store: Path) -> None:
    texts = []
    for extra in ({}, {"NO_COLOR": "1"}, {"TERM": "xterm-256color", "COLORTERM": ""}):
        with explorer(store, **extra) as terminal:
            terminal.wait_for(b"keys")
            terminal.settle()
            texts.append(terminal.text())
    assert texts[0] == texts[1] == texts[2]


def test_plain_signs_for_terminals_that_have_no_others(store: Path) -> None:
    with explorer(store, DOSSIER_ASCII="1") as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        shown = terminal.text()
        for sign in "≠▸┃│⌄›…─":
            assert sign not in shown.replace("…", "") or sign == "…"
        assert "x 6 disputed" in shown


def test_what_was_sent_step_by_step_is_what_a_whole_screen_would_show(store: Path) -> None:
    keys = "2jjjj5jjj6jjjz" + "\x1b" + "3j1j4jj5Gg2Gk"
    with explorer(store, 100, 30) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        for key in keys:
            terminal.type(key)
            terminal.settle(0.15)
        stepwise = terminal.text()
        terminal.resize(100, 31)
        terminal.settle()
        terminal.resize(100, 30)
        terminal.settle()
        assert terminal.text() == stepwise


def test_a_store_that_cannot_be_read_is_told_on_a_screen(tmp_path: Path) -> None:
    (tmp_path / "store.json").write_text('{"dossier": 7}', encoding="utf-8")
    with explorer(tmp_path / "store.json") as terminal:
        terminal.wait_for(b"cannot be opened")
        terminal.settle()
        told = "".join(line.strip() for line in terminal.text().splitlines())
        assert str(tmp_path / "store.json") in told, "whole, however long"
        terminal.type("q")
        assert terminal.end() == 2
        assert_given_back(terminal)


def test_a_missing_article_is_told_in_its_pane_and_nothing_else_suffers(tmp_path: Path) -> None:
    from tests.app import fixture

    store = fixture.build(tmp_path / "dossier")
    (store.parent / "seeds" / fixture.FILES["techflow"]).unlink()
    with explorer(store, 100, 30) as terminal:
        terminal.wait_for(b"keys")
        terminal.type("1j")
        terminal.wait_for(b"missing")
        terminal.settle()
        assert "Everything else can be used as before." in terminal.text()
        terminal.type("jj")
        terminal.settle()
        assert "Implicator" in terminal.text()
        assert "exact" in terminal.text()


def test_moving_the_mouse_sends_nothing(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle(0.6)
        for x, y in ((5, 5), (40, 5), (40, 15), (3, 22)):
            terminal.type(f"\x1b[<35;{x};{y}M")
        assert terminal.settle(0.5) == 0


def test_keys_typed_ahead_reach_the_pane_they_are_meant_for(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.type("2jj4fpang\r")
        terminal.settle(0.5)
        shown = terminal.text()
        assert "5 Facts: Scale AI" in shown
        assert "4 People /pang" in shown
        terminal.type("/scale ai")
        terminal.wait_for(b"scale ai", since=len(terminal.sent) - 1)


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("2/scale ai\r", ("5 Facts: Scale AI", "? keys")),
        ("/scale ai\r5j\r", ("Scale AI › a fact", "remain on Scale’s board")),
        (":timeline\r", ("timeline", "enter go")),
        ("/pang\x15scale ai\r/meta\r", ("› Meta", "5 Facts: Meta")),
        ("t\x1bX\x1b/pang\x1b2jj5x", ("What did Meta pay", "answers")),
    ],
)
def test_what_is_typed_in_one_go_is_taken_key_by_key(
    store: Path, keys: str, shown: tuple[str, ...]
) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.type(keys)
        terminal.wait_until(*shown)


def test_it_can_be_stopped_and_gone_on_with(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        there = terminal.text()
        terminal.process.send_signal(signal.SIGTSTP)
        terminal.wait_for(b"\x1b[?1049l")
        os.waitid(os.P_PID, terminal.process.pid, os.WSTOPPED)
        terminal.settle()
        assert_given_back(terminal)
        stopped = len(terminal.sent)
        terminal.process.send_signal(signal.SIGCONT)
        terminal.wait_for(b"\x1b[?1049h", since=stopped)
        terminal.wait_for(b"\x1b[?25l", since=stopped)  # from here on the terminal echoes nothing
        terminal.type("2")
        terminal.wait_until("enter its facts")
        terminal.type("5")
        terminal.settle()
        assert terminal.text() == there
        terminal.type("q")
        assert terminal.end() == 0
        assert_given_back(terminal)


def test_a_byte_that_is_no_text_does_no_harm(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        os.write(terminal.master, b"2/caf\xe9 \xff\xc3")
        os.write(terminal.master, "\xe9 pang".encode())
        terminal.wait_until("/ caf", "pang")
        terminal.type("\x1b")
        terminal.wait_until("? keys")


def test_a_terminal_that_has_no_room_at_the_moment_is_waited_for(store: Path) -> None:
    hurried = "import os; os.set_blocking(2, False); " + BROWSE
    with Terminal([sys.executable, "-c", hurried, str(store)]) as terminal:
        terminal.wait_for(b"keys")
        for _ in range(60):
            terminal.type("6jG")  # more than the terminal takes while nobody reads it
        terminal.settle()
        terminal.type("q")
        assert terminal.end() == 0


def test_a_terminal_that_goes_away_ends_the_program(store: Path) -> None:
    with explorer(store) as terminal:
        terminal.wait_for(b"keys")
        terminal.settle()
        terminal.hang_up()
        assert terminal.process.wait(15) != 0
