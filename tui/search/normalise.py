"""Text -> the words that search compares: case, accents, apostrophes and separators levelled.

`words` is fast enough for all the text of a dossier at once; `spans` also keeps where each word
stands in the text as printed, for marking what matched. Both give the same words.

Words: letters with digits behind them ("mi450", "q4", "o1"); a number on its own, so "14.3b" is
"14.3" and "b" and "2nm" is "2" and "nm"; the percent sign; every CJK character by itself. Numbers
lose their grouping ("8,000" and "8.000" are "8000") and use a point ("14,3" is "14.3").
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from msgspec import Struct

BREAK: Final = "|"
"""The word that `words` gives for the end of a line."""

_BEYOND_ASCII: Final = re.compile("[^\x00-\x7f]")
_ACROSS_APOSTROPHE: Final = re.compile(r"(?:[^\W_]|[.,])'+(?:[^\W_]|[.,])|'[sS]\b")
_POSSESSIVE: Final = re.compile(r"'[sS]\b|'")
_POSSESSIVE_BYTES: Final = re.compile(rb"'(?:[sS](?![0-9A-Za-z_\x80-\xff]))?")
_WORD: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W_]+|%")
_FIGURES: Final = re.compile(b"[0-9][0-9.,]*")
_ONE_NUMBER: Final = re.compile("[0-9]+(?:[.,][0-9]+)*")
_POINT: Final = b"\x01"  # a decimal point while all other points become spaces
_END: Final = b"\x02"  # the end of a line, likewise
_FIRST_BEYOND: Final = 0x80


def _parting() -> bytes:
    """Return the table that parts words in UTF-8 once all beyond ASCII is a letter or a space."""
    table = bytearray(b" " * 0x80) + bytearray(range(0x80, 0x100))
    for byte in b"abcdefghijklmnopqrstuvwxyz0123456789%":
        table[byte] = byte
    for byte in b"ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        table[byte] = byte + 0x20
    table[_POINT[0]] = ord(".")
    table[_END[0]] = ord(BREAK)
    return bytes(table)


_PARTING: Final = _parting()
_CONTROLS: Final = bytes.maketrans(_POINT + _END, b"  ")
_APOSTROPHES: Final = frozenset("\u2019\u2018\u02bc\u02b9\u2032\u00b4\uff07")
# Kana, CJK ideographs with extension A and the compatibility block: written without spaces.
_CJK: Final = ((0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF))
# Letters that a reader sees as accented but that Unicode does not decompose.
_STROKED: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_plain_characters: Final[dict[str, str]] = {}


class Span(Struct, frozen=True, gc=False):
    """A word and the stretch [start, end) of the original text that it stands for."""

    word: str
    start: int
    end: int


def words(text: str) -> list[str]:
    """Return the words of `text` in order, with `BREAK` where a line ends."""
    if not text.isascii():
        text = _BEYOND_ASCII.sub(_plain_match, text)
    raw = text.encode("utf-8", "ignore").translate(_CONTROLS)
    raw = raw.replace(b"\n", b" \x02 ").replace(b"%", b" % ")
    if b"'" in raw:
        raw = _POSSESSIVE_BYTES.sub(b"", raw)
    return _FIGURES.sub(_figures, raw).translate(_PARTING).decode("utf-8").split()


@lru_cache(maxsize=4096)
def spans(text: str) -> tuple[Span, ...]:
    """Return the words of `text` with their places in it as printed, without breaks."""
    level = text if text.isascii() else _BEYOND_ASCII.sub(_plain_match, text)
    if len(level) != len(text) or joins_words(level):
        return _traced(text)
    # Letter for letter as printed: places need no way back.
    return tuple(
        Span(number(match.group()), match.start(), match.end())
        for match in _WORD.finditer(level.lower())
    )


def joins_words(text: str) -> bool:
    """Tell whether a straight apostrophe joins what stands around it, or makes a possessive."""
    return "'" in text and _ACROSS_APOSTROPHE.search(text) is not None


def _traced(text: str) -> tuple[Span, ...]:
    """Return what `spans` does for any text, by following each character."""
    folded: list[str] = []
    origin: list[int] = []
    for at, character in enumerate(text):
        piece = character if character.isascii() else plain(character)
        folded.append(piece)
        origin.extend([at] * len(piece))
    level, origin = _without_possessives("".join(folded).lower(), origin)
    return tuple(
        Span(number(match.group()), origin[match.start()], origin[match.end() - 1] + 1)
        for match in _WORD.finditer(level)
    )


def number(printed: str) -> str:
    """Return figures without grouping and with a decimal point ("14,3" -> "14.3").

    Three figures behind a separator are a group unless a lone zero stands before it; with two
    kinds of separator the last is the decimal one. Anything but such figures comes back as it is.
    """
    if "," not in printed and "." not in printed:
        return printed
    separator = "," if printed.rfind(",") > printed.rfind(".") else "."
    other = "." if separator == "," else ","
    whole, _, fraction = printed.replace(other, "").rpartition(separator)
    if other in printed and separator not in whole:
        return f"{whole}.{fraction}"
    if len(fraction) == 3 and whole != "0":
        return (whole + fraction).replace(separator, "")
    return f"{whole.replace(separator, '')}.{fraction}"


def plain(character: str) -> str:
    """Return what stands for a character beyond ASCII: "" for marks, a space for signs."""
    known = _plain_characters.get(character)
    if known is None:
        known = _plain_characters[character] = _computed(character)
    return known


def _plain_match(match: re.Match[str]) -> str:
    return plain(match.group())


def _computed(character: str) -> str:
    """Return what stands for a character beyond ASCII, by what Unicode says of it."""
    if character in _APOSTROPHES:
        return "'"
    decomposed = unicodedata.normalize("NFKD", character.casefold())
    kept = "".join(
        c if c.isalnum() else "" if unicodedata.category(c) in {"Mn", "Me", "Cf", "Sk"} else " "
        for c in decomposed
    )
    kept = "".join(
        str(figure) if (figure := unicodedata.decimal(c, None)) is not None else c for c in kept
    )
    kept = kept.casefold().translate(_STROKED).lower()
    spaced = any(first <= ord(c) <= last for c in kept for first, last in _CJK)
    return f" {kept} " if spaced else kept


def _figures(match: re.Match[bytes]) -> bytes:
    """Level one run of figures and separators, and part it from the letters around it."""
    raw, printed, (start, end) = match.string, match.group(), match.span()
    behind = b" " if end < len(raw) and _lettered(raw[end]) else b""
    glued = start > 0 and _lettered(raw[start - 1])
    if printed.isdigit():
        return printed if glued else printed + behind
    figures = printed.decode("ascii")
    head = ""
    if glued:  # the figures up to the first separator belong to the word before them
        cut = next(at for at, figure in enumerate(figures) if not figure.isdigit())
        head, figures = f"{figures[:cut]} ", figures[cut:]
    parts = " ".join(number(part) for part in _ONE_NUMBER.findall(figures))
    ending = behind if printed[-1:].isdigit() else b" "
    return (head + parts).encode("ascii").replace(b".", _POINT) + ending


def _lettered(byte: int) -> bool:
    return byte >= _FIRST_BEYOND or chr(byte).isalnum()


def _without_possessives(text: str, origin: list[int]) -> tuple[str, list[int]]:
    """Drop what `_POSSESSIVE` matches from `text`, and its places from `origin`."""
    kept: list[str] = []
    places: list[int] = []
    at = 0
    for match in _POSSESSIVE.finditer(text):
        kept.append(text[at : match.start()])
        places += origin[at : match.start()]
        at = match.end()
    return "".join([*kept, text[at:]]), places + origin[at:]
