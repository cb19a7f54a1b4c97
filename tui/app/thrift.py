"""Fewer bytes on the wire: between two pieces of text, only what changes of the style is sent.

Textual sends the whole style before each piece of text and a reset behind it, some 45 bytes a
piece in true colour. Here the styles are parsed and sent as differences, which halves a screen.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

_SGR: Final = re.compile(r"\x1b\[([0-9;]*)m")
_PRINTS: Final = re.compile(r"(?:\x1b\[[0-9;]*[A-HJKSTf]|[\r\n])*")
_OFF: Final = {
    "1": "22",
    "2": "22",
    "3": "23",
    "4": "24",
    "5": "25",
    "7": "27",
    "8": "28",
    "9": "29",
}


class _Style(NamedTuple):
    attributes: frozenset[str] = frozenset()
    front: str = ""
    back: str = ""


_PLAIN: Final = _Style()


def thin(data: str) -> str:
    """Return terminal output that looks the same as `data`, which must begin and end unstyled."""
    pieces = _SGR.split(data)
    if len(pieces) == 1:
        return data
    out: list[str] = []
    now = wanted = _PLAIN
    for index, piece in enumerate(pieces):
        if index % 2:
            wanted = _parsed(piece)
        elif piece:
            moves = _PRINTS.match(piece)
            if now is not wanted and (moves is None or moves.end() < len(piece)):
                out.append(_change(now, wanted))
                now = wanted
            out.append(piece)
    if now is not _PLAIN:
        out.append("\x1b[0m")
    return "".join(out)


@lru_cache(maxsize=1024)
def _parsed(codes: str) -> _Style:
    attributes: set[str] = set()
    colours = {"3": "", "4": ""}
    tokens = iter(codes.split(";"))
    for token in tokens:
        if token in {"38", "48"}:
            kind = next(tokens, "")
            rest = [next(tokens, "0") for _ in range(3 if kind == "2" else 1)]
            colours[token[0]] = ";".join([token, kind, *rest])
        elif token in {"39", "49"}:
            colours[token[0]] = ""
        elif len(token) == 2 and token[0] in "349":
            colours["4" if token[0] == "4" else "3"] = token
        elif len(token) == 3:
            colours["4"] = token
        elif token not in {"", "0"}:
            attributes.add(token)
    style = _Style(frozenset(attributes), colours["3"], colours["4"])
    return _PLAIN if style == _PLAIN else style


@lru_cache(maxsize=4096)
def _change(now: _Style, wanted: _Style) -> str:
    """Return the shortest sequence that turns one style into the other."""
    if wanted == now:
        return ""
    if wanted == _PLAIN:
        return "\x1b[0m"
    gone = now.attributes - wanted.attributes
    off = {_OFF.get(attribute, "0") for attribute in gone}
    whole = ";".join(["0", *_codes(wanted)]) if now != _PLAIN else ";".join(_codes(wanted))
    if "0" in off:
        return f"\x1b[{whole}m"
    kept = now.attributes - gone
    if "22" in off:
        kept -= {"1", "2"}
    parts = [*sorted(off), *sorted(wanted.attributes - kept)]
    if wanted.front != now.front:
        parts.append(wanted.front or "39")
    if wanted.back != now.back:
        parts.append(wanted.back or "49")
    return f"\x1b[{min(';'.join(parts), whole, key=len)}m"


def _codes(style: _Style) -> list[str]:
    return [*sorted(style.attributes), *(colour for colour in (style.front, style.back) if colour)]
