"""In GNU screen: what is shown and given back, and that copying gets through."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest

from tests.app.terminal import Terminal
from tests.terminals.conftest import Program

pytestmark = pytest.mark.needs("screen")


def test_it_is_drawn_copies_and_gives_back(dossier: Program, tmp_path: Path) -> None:
    (tmp_path / "screenrc").write_text("startup_message off\naltscreen on\n", encoding="ascii")
    sockets = tmp_path / "sockets"
    sockets.mkdir(mode=0o700)
    shell = ["sh", "-c", 'echo before; "$@"; echo "after: $?"; read enter', "sh"]
    command = ["screen", "-U", "-c", str(tmp_path / "screenrc"), *shell, *dossier()]
    with Terminal(command, SCREENDIR=str(sockets)) as terminal:
        terminal.wait_until("6 Text", "? keys")
        terminal.type("2/scale ai\r")
        terminal.wait_until("5 Facts: Scale AI")
        terminal.type("Y")
        terminal.wait_until("sent the quote")
        terminal.wait_for(b"\x1b]52;c;")
        found = re.search(rb"\x1b\]52;c;([A-Za-z0-9+/=]+)\x07", terminal.sent)
        assert found
        quote = base64.b64decode(found[1]).decode()
        terminal.type("q")
        after = terminal.wait_until("before", "after: 0")
        assert "6 Text" not in after
        assert quote[:40] in after, "what could not be known to arrive is printed"
        terminal.type("\r")
        terminal.end()  # else its server lives on without a terminal
