"""The gate between text and terminal: what could act on a terminal is shown, never sent."""

from __future__ import annotations

import re
from typing import Final

# C0 and DEL have pictures of their own (U+2400..U+2421); tab and newline are layout.
_PICTURES: Final = {c: chr(0x2400 + c) for c in range(0x20) if c not in (0x09, 0x0A)}
_DELETE: Final = {0x7F: "\u2421"}
# C1 controls, bidi marks, embeddings, overrides and isolates, line and paragraph separators, the
# zero-width no-break space, interlinear annotation and tag characters: one replacement each, so
# that offsets into the text stay true on the screen.
_HIDDEN: Final = "\ufffd"
_INVISIBLE: Final = (
    *range(0x80, 0xA0),
    0x061C,
    0x200E,
    0x200F,
    *range(0x2028, 0x202F),
    *range(0x2066, 0x206A),
    0xFEFF,
    *range(0xFFF9, 0xFFFC),
    *range(0xE0000, 0xE0080),
)
_TABLE: Final = {**_PICTURES, **_DELETE, **dict.fromkeys(_INVISIBLE, _HIDDEN)}
# The keys of the table and the surrogates, as ranges: one by one they take 2 ms to compile.
_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)


def visible(text: str) -> str:
    """Return `text` with every control that could act on a terminal as one visible character.

    One code point for one code point, so offsets hold. Tab and newline stay. Lone surrogates,
    which no UTF-8 file holds but a file name may, are replaced too.
    """
    if text.isascii() and text.isprintable():
        return text
    if not _UNSAFE.search(text):
        return text
    return "".join(_HIDDEN if "\ud800" <= c <= "\udfff" else c for c in text.translate(_TABLE))


def one_line(text: str) -> str:
    """Return `visible(text)` on one line: each run of white space becomes one space."""
    return " ".join(visible(text).split())
