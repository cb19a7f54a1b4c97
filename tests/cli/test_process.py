"""The program as a process: pipes, interrupts, terminals, colours, locales."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run, process, program


def in_terminal(folder: Path, *args: str, **environ: str) -> tuple[int, str]:
    """Run the program with a terminal of 60 columns as its output."""
    import fcntl
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 60, 0, 0))
    child = program(folder, args, environ=environ, stdout=theirs, stderr=theirs)
    os.close(theirs)
    seen = b""
    try:
        while chunk := os.read(ours, 65536):
            seen += chunk
    except OSError:  # the other side is closed
        pass
    os.close(ours)
    return child.wait(), seen.decode()


def test_data_and_talk_are_apart(folder: Path) -> None:
    code, out, err = process(folder, "cite", "a-paid-14", "nothing")
    assert code == 1
    assert "A bought B" in out
    assert "nothing" not in out
    assert "nothing" in err


def test_a_reader_that_leaves_early_is_no_error(folder: Path) -> None:
    store = json.loads((folder / "store.json").read_text(encoding="utf-8"))
    fact = store["facts"]["a-paid-14"]
    store["facts"].update({f"f-{n}": fact for n in range(5000)})
    (folder / "store.json").write_text(json.dumps(store), encoding="utf-8")
    with program(folder, ["list", "facts", "--tsv"]) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait(60) == 0


def heed() -> None:
    """Let an interrupt reach the child, even where the tests run in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupt_is_130_and_quiet(folder: Path) -> None:
    with program(folder, ["search", "-"], stdin=subprocess.PIPE, preexec_fn=heed) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdin.write(b"sold\n")
        child.stdin.flush()
        child.stdout.readline()  # it has answered, so it is waiting for the next query
        child.send_signal(signal.SIGINT)
        try:
            assert child.wait(20) == 130
            assert child.stderr.read() == b""
        finally:
            child.kill()


class TestColour:
    def test_a_terminal_has_it_and_its_own_width(self, folder: Path) -> None:
        code, seen = in_terminal(folder, "show", "a-paid-14")
        assert code == 0
        assert "\x1b[1m" in seen
        assert "\x1b[7m" in seen
        plain = seen.replace("\x1b[1m", "").replace("\x1b[2m", "").replace("\x1b[0m", "")
        plain = plain.replace("\x1b[7m", "")
        assert max(map(len, plain.splitlines())) <= 60

    def test_no_color_and_dumb_terminals_have_none(self, folder: Path) -> None:
        for environ in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            _, seen = in_terminal(folder, "show", "a-paid-14", **environ)
            assert "\x1b" not in seen
            assert "▐On Monday A bought B for $14.3 billion▌" in seen.replace("\r\n", " ").replace(
                " " * 14, ""
            )

    def test_a_pipe_has_none(self, folder: Path) -> None:
        for args in (("show", "a-paid-14"), ("list", "facts"), ("search", "sold"), ("check",)):
            assert "\x1b" not in process(folder, *args).out


class TestNoScreen:
    def test_the_explorer_becomes_a_list(self, folder: Path) -> None:
        for environ in ({}, {"TERM": "dumb"}):
            code, out, err = process(folder, **environ)
            assert code == 0
            assert out.startswith("Two firms\n2 articles, 5 entities, 1 question, 4 facts")
            assert "no terminal to draw on" in err

    def test_at_a_record(self, folder: Path) -> None:
        code, out, err = process(folder, "open", "a-paid-14")
        assert code == 0
        assert out.startswith("≠ A bought B for $14.3 billion.")
        assert "no terminal" in err
        code, out, err = process(folder, "open", "a-paid-41")
        assert (code, out) == (1, "")
        assert "Did you mean a-paid-15, a-paid-14?" in err

    def test_a_dumb_terminal(self, folder: Path) -> None:
        code, seen = in_terminal(folder, TERM="dumb")
        assert code == 0
        assert "Two firms" in seen
        assert "Traceback" not in seen


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_what_is_piped_is_utf8_in_every_locale(folder: Path, locale: str) -> None:
    code, out, _ = process(
        folder, "show", "deal-called-fair", LC_ALL=locale, PYTHONIOENCODING="", PYTHONUTF8="0"
    )
    assert code == 0
    assert "“fair”" in out


def test_controls_in_articles_never_reach_the_terminal(folder: Path, run: Run) -> None:
    news = folder / "news.txt"
    text = news.read_text(encoding="utf-8").replace("closed.", "cl\x1b[31mosed\u202e.\x9b")
    news.write_text(text, encoding="utf-8")
    for args in (
        ("list", "passages"),
        ("show", f"news@{text.index('The deal')}"),
        ("search", "deal"),
    ):
        _, out, err = run(*args)
        assert not {"\x1b", "\u202e", "\x9b"} & set(out + err), args
    assert "␛[31m" in run("list", "passages").out


def test_the_module_and_the_script_are_one() -> None:
    code = "import sys; sys.argv = ['dossier', '--version']; from tui.cli.main import run; run()"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("dossier ")


FAULTY = """
import sys
from tui.cli import main, search_command
def fail(given, session):
    raise RuntimeError("a bug \\x1b[31m")
search_command.run = fail
sys.argv = ["dossier", "search", "x"]
main.run()
"""


def test_a_fault_of_ours_is_told_in_a_few_lines(tmp_path: Path) -> None:
    environ = {**os.environ, "XDG_STATE_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", FAULTY], capture_output=True, text=True, env=environ, check=False
    )
    assert done.returncode == 70
    assert done.stdout == ""
    assert "a fault of the program stopped it: RuntimeError: a bug" in done.stderr
    assert "\x1b" not in done.stderr
    assert "Traceback" not in done.stderr
    (report,) = tmp_path.rglob("faults/*.txt")
    assert str(report) in done.stderr
