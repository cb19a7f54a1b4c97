"""A tmux of its own, in a terminal of its own: no server, no configuration of whoever runs this."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

from tests.app.terminal import Terminal

SETTINGS = ("set -g status off", "set -s escape-time 20", "set -s set-clipboard {clipboard}")


class Tmux:
    """A tmux that runs `command`; use as a context manager, `terminal` is where it is shown.

    `clipboard` is its option set-clipboard: "external" is the default, "on" lets programs copy.
    """

    def __init__(
        self,
        folder: Path,
        command: list[str],
        *,
        clipboard: str = "external",
        kind: str = "tmux-256color",
        extra: tuple[str, ...] = (),
    ) -> None:
        self._socket = folder / "socket"
        settings = folder / "tmux.conf"
        lines = [*SETTINGS, f"set -g default-terminal {kind}", *extra]
        settings.write_text("\n".join(lines).format(clipboard=clipboard) + "\n", encoding="ascii")
        self._tmux = ["tmux", "-S", str(self._socket), "-f", str(settings)]
        self._command = shlex.join(command)
        self.terminal = self.attached("new-session", self._command)

    def attached(self, *order: str) -> Terminal:
        """A terminal in which tmux carries out an order and shows the session."""
        return Terminal([*self._tmux, *(order or ("attach-session",))])

    def __enter__(self) -> Tmux:
        self.terminal.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        subprocess.run([*self._tmux, "kill-server"], check=False, capture_output=True)
        self.terminal.__exit__(*error)

    def tell(self, *order: str) -> str:
        """Carry out an order; return what it prints."""
        done = subprocess.run([*self._tmux, *order], check=True, capture_output=True, timeout=20)
        return done.stdout.decode()

    def shown(self) -> str:
        """What the pane shows, as tmux has understood it."""
        return self.tell("capture-pane", "-p")
