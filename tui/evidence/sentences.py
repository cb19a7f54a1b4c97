"""Where the sentences of a line begin and end.

One pass over the full stops: each is looked at once, with a bounded look to both sides, so that
the time grows with the length of the line whatever stands in it.
"""

from __future__ import annotations

import re
from typing import Final

from tui.evidence.abbreviations import (
    BEFORE_A_NAME,
    BEFORE_A_NUMBER,
    EITHER_WAY,
    OPENERS,
)

_CLOSERS: Final = "\"'”’»›)\\]}」』】》〉）］｝〗〕*_"
_WIDE: Final = "。！？｡"
_ENDS: Final = (".", "!", "?", "…")
# Possessive, and never failing once an ender is seen: a run of 20,000 full stops is one match.
_ENDER: Final = re.compile(rf"[.!?…{_WIDE}।؟۔።]++[{_CLOSERS}]*+(?:\[\d{{1,3}}\])*+")
_OPENING: Final = "\"'“‘„«‹([{「『【《〈（［—–-*_•¿¡>"
_WORD: Final = re.compile(r"[^\W\d_]+")
_ACRONYM: Final = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,2}")
_LONGEST_ABBREVIATION: Final = 16
_LONGEST_OPENING: Final = 8


def sentence_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the sentences of `text[start:end]`, one line, as (start, end) without outer space.

    Every character that is not white space is in exactly one of them.
    """
    spans: list[tuple[int, int]] = []
    begin = _skip_space(text, start, end)
    for match in _ENDER.finditer(text, begin, end):
        stop = match.end()
        if stop < end and not (text[stop].isspace() or text[match.start()] in _WIDE):
            continue  # 14.3, U.S.-based, v4.5, an address
        if _ends_sentence(text, begin, match.start(), stop, end):
            spans.append((begin, stop))
            begin = _skip_space(text, stop, end)
    last = end
    while last > begin and text[last - 1].isspace():
        last -= 1
    if last > begin:
        spans.append((begin, last))
    return spans


def sentences(text: str) -> list[str]:
    """Return the sentences of one line of text, in its order."""
    return [text[start:end] for start, end in sentence_spans(text, 0, len(text))]


def _skip_space(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _ends_sentence(text: str, begin: int, at: int, stop: int, end: int) -> bool:
    """Tell whether the ender at `at`, with its closers up to `stop`, ends the sentence."""
    if stop >= end:
        return True
    if text[at] in _WIDE:
        return text[stop] != "と"  # Japanese "..." と: the quotation goes on being reported
    word, follows = _next_word(text, stop, end)
    if follows in _ENDS or (follows.islower() and not _odd_capital(word)):
        return False  # a spaced ellipsis, or the sentence goes on
    if text[at] == "." and (stop == at + 1 or text[at + 1] in ")]"):
        return _stop_ends(text, begin, at, word, follows)
    return word.lower() not in EITHER_WAY  # Yahoo! Inc.


def _next_word(text: str, at: int, end: int) -> tuple[str, str]:
    """Return the next word after `at` and the first character that is no opening sign."""
    limit = min(end, at + _LONGEST_OPENING)
    while at < limit and (text[at].isspace() or text[at] in _OPENING):
        at += 1
    if at >= end:
        return "", ""
    match = _WORD.match(text, at, min(end, at + 2 * _LONGEST_ABBREVIATION))
    if match is None:
        return "", text[at]
    word = match.group()
    if len(word) == 1 and match.end() < end and text[match.end()] == ".":
        return "", word  # an initial, not the word "A" or "I"
    return word, text[at]


def _odd_capital(word: str) -> bool:
    """Tell whether a word is a name like iPhone, eBay or xAI."""
    return len(word) > 2 and any(letter.isupper() for letter in word[1:3])


def _stop_ends(text: str, begin: int, at: int, word: str, follows: str) -> bool:
    """Tell whether the single full stop at `at` ends a sentence rather than an abbreviation."""
    first = at
    limit = max(begin, at - _LONGEST_ABBREVIATION)
    while first > limit and not text[first - 1].isspace() and text[first - 1] not in "—–/":
        first -= 1
    before = text[first:at].lstrip(_OPENING)
    lowered = before.lower()
    if lowered in BEFORE_A_NAME:
        return False
    if lowered in BEFORE_A_NUMBER and follows.isdigit():
        return False
    if first == begin and before.isdigit() and len(before) <= 3:
        return False  # the number of a list item
    initial = len(before) == 1 and before.isupper()
    if initial or lowered in EITHER_WAY or _ACRONYM.fullmatch(before):
        return word.lower() in OPENERS
    return True
