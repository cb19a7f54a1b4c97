"""Copying: the machine's own clipboard first, else the terminal's; no claim beyond what is known.

On a machine reached over SSH the clipboard of that machine is not the one a person pastes from, so
only the terminal is asked. Nobody answers OSC 52: that the text arrived is never claimed.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Outcome: TypeAlias = Literal["copied", "sent", "too long", "none"]
"""In the clipboard; sent to the terminal, which does not answer; over its limit; no way there."""

LIMIT: Final = 74_994
"""The most base64 characters that common terminals take in one OSC 52."""

_NATIVE: Final = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
    ("", ("pbcopy",)),
)
_TMUX_STEP: Final = 240


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
    if environ.get("TERM", "dumb") == "dumb":
        return "none"
    sequence = osc52(text, environ)
    if sequence is None:
        return "too long"
    write(sequence)
    return "sent"


def osc52(text: str, environ: Mapping[str, str]) -> str | None:
    """Return the sequence that asks the terminal to copy `text`, wrapped for tmux and screen.

    None if it is longer than terminals take.
    """
    encoded = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
    if len(encoded) > LIMIT:
        return None
    sequence = f"\x1b]52;c;{encoded}\x07"
    if environ.get("TMUX"):
        return f"\x1bPtmux;{sequence.replace(chr(27), chr(27) * 2)}\x1b\\"
    if environ.get("TERM", "").startswith("screen"):
        parts = [sequence[i : i + _TMUX_STEP] for i in range(0, len(sequence), _TMUX_STEP)]
        return "".join(f"\x1bP{part}\x1b\\" for part in parts)
    return sequence


def _copy_natively(text: str, environ: Mapping[str, str]) -> bool:
    for variable, command in _NATIVE:
        program = shutil.which(command[0])
        if program is None or (variable and not environ.get(variable)):
            continue
        try:
            subprocess.run(  # noqa: S603  one of four programs named above
                [program, *command[1:]],
                input=text.encode("utf-8", "replace"),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=2,
                check=True,
            )
        except (OSError, subprocess.SubprocessError):
            continue
        return True
    return False
