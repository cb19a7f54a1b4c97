"""Copying: the machine's own clipboard first, else the terminal's; no claim beyond what is known.

On a machine reached over SSH the clipboard of that machine is not the one a person pastes from, so
only the terminal is asked. Nobody answers OSC 52: that the text arrived is never claimed. tmux by
default heeds none that a program sends, wrapped or not; asked as a program, it takes the text into
its own buffer, which is certain, and passes it on to the terminal it is shown in.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias, runtime_checkable

from tui.settings.terminal_kinds import is_bare, is_dumb

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Outcome: TypeAlias = Literal["copied", "buffered", "sent", "too long", "none"]
"""In the clipboard; in tmux's buffer; sent to the terminal, which does not answer; over its limit;
no way there."""

LIMIT: Final = 74_994
"""The most base64 characters that common terminals take in one OSC 52."""

_NATIVE: Final = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
    ("", ("pbcopy",)),
)
_SCREEN_STEP: Final = 240
"""Characters of a string that every screen passes on."""
_SCREEN_MOST: Final = 700
"""Characters of a string of no concern to it that screen drops; of more it prints the rest."""


@runtime_checkable
class Copier(Protocol):
    """An app that copies."""

    def copy_text(self, text: str, what: str) -> str:
        """Copy `text`, called `what`; return what can be said of it."""
        ...


def copy(
    text: str, write: Callable[[str], None], environ: Mapping[str, str] = os.environ
) -> Outcome:
    """Copy `text`; `write` sends a sequence to the terminal. Return what is known of it."""
    if not environ.get("SSH_CONNECTION") and _copy_natively(text, environ):
        return "copied"
    if environ.get("TMUX") and _given_to(("tmux", "load-buffer", "-w", "-"), text):
        return "buffered"
    if is_dumb(environ) or is_bare(environ):
        return "none"
    sequence = osc52(text, environ)
    if sequence is None:
        return "too long"
    write(sequence)
    return "sent"


def osc52(text: str, environ: Mapping[str, str]) -> str | None:
    """Return the sequence that asks the terminal to copy `text`, wrapped for tmux and screen.

    None if it is longer than terminals take. Over SSH only the name of the terminal tells of a tmux
    or screen around the connection. Such a one drops what is wrapped for another.
    """
    encoded = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
    if len(encoded) > LIMIT:
        return None
    sequence = f"\x1b]52;c;{encoded}\x07"
    name = environ.get("TERM", "")
    if environ.get("TMUX"):
        return for_tmux(sequence)
    if environ.get("STY"):
        return for_screen(sequence)
    if name.startswith("tmux"):
        return sequence + for_tmux(sequence)
    if name.startswith("screen"):
        plain = sequence if len(sequence) <= _SCREEN_MOST else ""
        return plain + for_screen(sequence)
    return sequence


def for_tmux(sequence: str) -> str:
    """Return a sequence as tmux passes it on, where it is allowed to."""
    return f"\x1bPtmux;{sequence.replace(chr(27), chr(27) * 2)}\x1b\\"


def for_screen(sequence: str) -> str:
    """Return a sequence as screen passes it on, in pieces."""
    parts = [sequence[i : i + _SCREEN_STEP] for i in range(0, len(sequence), _SCREEN_STEP)]
    return "".join(f"\x1bP{part}\x1b\\" for part in parts)


def _copy_natively(text: str, environ: Mapping[str, str]) -> bool:
    return any(
        _given_to(command, text)
        for variable, command in _NATIVE
        if not variable or environ.get(variable)
    )


def _given_to(command: tuple[str, ...], text: str) -> bool:
    """Run a program that copies what it reads; tell whether it is there and has done so."""
    program = shutil.which(command[0])
    if program is None:
        return False
    try:
        subprocess.run(  # noqa: S603  one of the programs named above
            [program, *command[1:]],
            input=text.encode("utf-8", "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=2,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return True
