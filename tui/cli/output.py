"""What commands print: width, colour and the gate that keeps text from acting on the terminal."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final, TextIO

from tui.records.gate import one_line, visible
from tui.settings.terminal_kinds import is_colourless, is_dumb

WIDTH: Final = 80
"""Columns when nobody is looking: in a pipe, a file, a test."""
_STYLES: Final = {"strong": "1", "faint": "2", "mark": "7", "warn": "33", "error": "31"}
OPEN: Final = "▐"
CLOSE: Final = "▌"


class Output:
    """Where a command writes its data; text goes through the gate, styles only to terminals."""

    def __init__(self, stream: TextIO, environ: Mapping[str, str] = os.environ) -> None:
        self._stream = stream
        terminal = stream.isatty()
        self.colour: Final = terminal and not (is_colourless(environ) or is_dumb(environ))
        self.width: Final = max(_columns(stream, environ) if terminal else WIDTH, 40)

    def line(self, text: str = "") -> None:
        """Write one line. Text that is not ours must have gone through the gate."""
        self._stream.write(text + "\n")

    def data(self, raw: bytes) -> None:
        """Write JSON, end the line, and hand it over: whoever reads us may be waiting for it."""
        self._stream.write(raw.decode() + "\n")
        self._stream.flush()

    def styled(self, style: str, text: str) -> str:
        """Return `text` in a style of the terminal, or as it is where there is no colour."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour and text else text

    def quoted(self, text: str, start: int, end: int, indent: str = "") -> None:
        """Write `text` wrapped, its stretch [start, end) between bars, and reversed in colour."""
        safe = visible(text)
        parts = (safe[:start], safe[start:end], safe[end:])
        before, cited, after = (" ".join(part.split(" ")).replace("\n", " ") for part in parts)
        inside = False
        whole = f"{before}{OPEN}{cited}{CLOSE}{after}".strip()
        for line in wrapped(whole, self.width - len(indent)):
            self.line(indent + self._reversed(line, inside=inside))
            inside = (inside or OPEN in line) and CLOSE not in line

    def _reversed(self, line: str, *, inside: bool) -> str:
        """Return one line of a quote with what lies between the bars reversed."""
        before, opened, rest = ("", "", line) if inside else line.partition(OPEN)
        if not (opened or inside):
            return line
        cited, closed, after = rest.partition(CLOSE)
        return before + opened + self.styled("mark", cited) + closed + after

    def paragraph(self, text: str, indent: str = "", *, sign: str = "", tail: str = "") -> None:
        """Write `text` wrapped after `indent`, with a sign before it and an id after it."""
        *lines, last = wrapped(one_line(text), self.width - len(indent) - cells(sign))
        tail = one_line(tail)
        for line in lines:
            self.line(indent + sign + line)
            sign = " " * cells(sign)
        if tail and len(indent) + cells(sign) + cells(last) + 2 + cells(tail) > self.width:
            self.line(indent + sign + last)
            sign, last = " " * cells(sign), ""
        gap = "  " if tail and last else ""
        self.line(f"{indent}{sign}{last}{gap}{self.styled('faint', tail)}")


def _columns(stream: TextIO, environ: Mapping[str, str]) -> int:
    given = environ.get("COLUMNS", "")
    if given.isascii() and given.isdigit() and int(given):
        return int(given)
    try:
        return os.get_terminal_size(stream.fileno()).columns or WIDTH
    except (OSError, ValueError):
        return WIDTH


def cells(text: str) -> int:
    """Return how many columns a terminal gives to `text`, which has no control characters."""
    if text.isascii():
        return len(text)
    return sum(_cell(character) for character in text)


def _cell(character: str) -> int:
    if unicodedata.combining(character) or character in "\u200b\u200c\u200d\ufe0f":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, width: int) -> str:
    """Return `text` on one line of at most `width` columns, an ellipsis where it was cut."""
    text = one_line(text)
    if cells(text) <= width:
        return text
    used, end = 0, 0
    for end, character in enumerate(text):  # noqa: B007 - the position where it no longer fits
        used += _cell(character)
        if used > width - 1:
            break
    return text[:end].rstrip() + "…"


def wrapped(text: str, width: int) -> Iterator[str]:
    """Yield the lines of `text` broken at spaces, none wider than `width` unless one word is."""
    line, used = "", 0
    for word in text.split(" "):
        size = cells(word)
        if line and used + 1 + size > width:
            yield line
            line, used = word, size
        else:
            line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
    yield line


def talk(text: str) -> None:
    """Write a line to stderr: what is said to the person, not data."""
    sys.stderr.write(visible(text) + "\n")
