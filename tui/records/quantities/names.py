"""Telling the numbers inside names ("GPT-4.5", "MI450", "Llama 4") from amounts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tui.records.quantities.amount import ZERO, Amount
from tui.records.quantities.numerals import at, hyphen, scale_at, touches
from tui.records.quantities.tokens import Token, decimal
from tui.records.quantities.vocabulary import (
    CODES,
    FUNCTION_WORDS,
    LABELS,
    MEASURES,
    MONEY_WORDS,
    MONTHS,
    ONES,
    PLURALS,
    PREFIXES,
    SCALES,
    TIMES,
    VAGUE,
)

_SUFFIXES: Final = frozenset({"x", "s", "st", "nd", "rd", "th", "pct", "ppt", *CODES})
_SENTENCE_ENDS: Final = frozenset('.!?:;("“”)|—–')
_LARGEST: Final = 1000


def glued(line: Sequence[Token], index: int) -> Amount | None:
    """Return the name around the figures at `index` that letters or signs touch, or None."""
    first, last = index, index
    if touches(line, index):
        before = line[index - 1]
        word = before.kind == "word" and before.low not in CODES and before.low != "rp"
        if word or before.low in {"#", "_"}:
            first = index - 1
        elif before.low == "-" and hyphen(line, index - 1) and _names(line[index - 2]):
            first = index - 2
        elif before.low in {":", "/"} and touches(line, index - 1):
            first = index - 2 if line[index - 2].kind == "number" else index
    if touches(line, index + 1):
        behind = line[index + 1]
        known = behind.low in _SUFFIXES or behind.low in TIMES or behind.low in MEASURES
        if behind.kind == "word" and not known and scale_at(line, index + 1) is None:
            last = index + 1
        elif behind.low in {":", "/"} and _figures_touch(line, index + 2):
            last = index + 2
    if first == last:
        whole = decimal(line[index].low, english=None)
        return None if whole is not None else _name(line, index, index, index)
    while first > 1 and hyphen(line, first - 1) and _names(line[first - 2]):
        first -= 2
    while touches(line, last + 1) and (
        line[last + 1].kind != "sign" or (hyphen(line, last + 1) and _figures_touch(line, last + 2))
    ):
        last += 1
    return _name(line, first, last, index)


def spaced(line: Sequence[Token], index: int, text: str) -> Amount | None:
    """Return the name of a capitalised word and the small number behind it, or None."""
    before = at(line, index - 1)
    token = line[index]
    value = decimal(token.low, english=None)
    if before.kind != "word" or touches(line, index) or value is None or value >= _LARGEST:
        return None
    if before.low not in LABELS:
        if not text[before.start].isupper() or _ordinary(line, index - 1, text):
            return None
        if text[before.end : token.start].strip(" "):
            return None
    behind = at(line, index + 1)
    amount = scale_at(line, index + 1) or behind.low in {"%", "percent", "persen"}
    tied = touches(line, index + 1) and behind.kind != "sign"
    money = behind.low in MONEY_WORDS or behind.low in CODES
    if amount or tied or money or hyphen(line, index + 1):
        return None
    if behind.low in TIMES or behind.low in MEASURES:
        return None
    return _name(line, index - 1, index, index)


def list_marker(line: Sequence[Token], index: int, text: str) -> bool:
    """Tell whether the figures only number a list item: "(1)", or "1." at the start of a line."""
    before, behind = at(line, index - 1), at(line, index + 1)
    if before.low == "(" and behind.low == ")" and len(line[index].low) <= 2:
        return touches(line, index) and touches(line, index + 1)
    if behind.low not in {".", ")"} or not touches(line, index + 1) or len(line[index].low) > 2:
        return False
    start = line[index].start
    opening = not text[text.rfind("\n", 0, start) + 1 : start].strip()
    return opening and text[behind.end : behind.end + 1] == " "


def cut_month(line: list[Token], index: int, text: str) -> None:
    """Cut a month off the word at `index` ("MetricsMay 16"), as pages scraped flat print it.

    Where there is one the word becomes two tokens, so the month stands at `index` + 1.
    """
    token = line[index]
    printed = text[token.start : token.end]
    if token.kind != "word" or printed.islower() or printed.istitle():
        return
    cut = max(position for position, sign in enumerate(printed) if sign.isupper() or not position)
    if not cut or not printed[cut - 1].islower() or printed[cut:].lower() not in MONTHS:
        return
    middle = token.start + cut
    head = Token("word", printed[:cut].lower(), token.start, middle)
    line[index : index + 1] = [head, Token("word", printed[cut:].lower(), middle, token.end)]


def _name(line: Sequence[Token], first: int, last: int, index: int) -> Amount:
    amount = Amount(first, last + 1, "name")
    amount.lower = amount.upper = decimal(line[index].low, english=None) or ZERO
    return amount


def _names(token: Token) -> bool:
    """Tell whether a word before a hyphen makes a name of the number behind it."""
    word = token.low
    if token.kind != "word" or word in PREFIXES or word in CODES:
        return False
    number = word in ONES or word in SCALES or word in VAGUE or word in PLURALS
    return not number and word not in MONTHS and word != "rp"


def _figures_touch(line: Sequence[Token], index: int) -> bool:
    return at(line, index).kind == "number" and touches(line, index)


def _ordinary(line: Sequence[Token], index: int, text: str) -> bool:
    """Tell whether the capitalised word at `index` is no name: a function word, a verb."""
    word = line[index].low
    if word in FUNCTION_WORDS or word in MONTHS or word in ONES or "'" in word or "’" in word:
        return True
    before = at(line, index - 1)
    opens = (
        before.start < 0
        or before.low in _SENTENCE_ENDS
        or "\n" in text[before.end : line[index].start]
    )
    return opens and word.endswith(("ing", "ed", "ly"))
