"""The fact-critical guard: whether a passage nearly like the one cited may still bear its fact.

Similarity cannot tell "$14.3 billion" from "$14.8 billion". So everything a fact hangs on is read
from both texts and compared in order: amounts (digits, number words, magnitudes, currencies,
percent signs, units, directions), negations, dates, names. Case and white space do not count, nor
what language a month is in. Where the guard errs it errs towards a difference.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from msgspec import Struct

from tui.evidence.guard_words import (
    AMOUNT_WORDS,
    DATE_WORDS,
    NEGATIONS,
    ONLY_CAPITALISED,
    OPPOSITES,
    ORDINARY,
)

Group = Literal["amount", "negation", "date", "name"]
GROUPS: Final[tuple[Group, ...]] = ("amount", "negation", "date", "name")

# Digits that \d does not know: superscripts, fractions, circled numbers, roman numeral signs.
_ODD_DIGITS: Final = "²³¹¼-¾⁰-⁹₀-₉⅐-↋①-⒛"
_LETTER: Final = rf"[^\W\d_{_ODD_DIGITS}]"
_TOKEN: Final = re.compile(
    rf"(?P<number>{_LETTER}*+\d++(?:[.,:/]\d++)*+{_LETTER}*+|[{_ODD_DIGITS}])"
    r"|(?P<sign>[$€£¥₹₩₽฿₫₺₱%‰°]|(?<![\w)\]])[-−+](?=[$€£¥]?\d))"
    rf"|(?P<word>{_LETTER}++(?:['’]{_LETTER}++)*+)"
)
_CHINESE: Final = re.compile(
    "[一二三四五六七八九十百千万亿兆半零两]|(?P<negation>[不没未无非否勿])"
)
_LONGEST_PHRASE: Final = 80


class Token(Struct, frozen=True):
    """A critical word or sign at text[start:end]; equal keys in a group mean the same."""

    start: int
    end: int
    group: Group
    key: str


class _Word(Struct, frozen=True):
    start: int
    end: int
    key: str
    name: bool


def critical_tokens(text: str) -> list[Token]:
    """Return what must not change in `text`, in order."""
    tokens, words = _read(text)
    names = [Token(w.start, w.end, "name", w.key) for w in words if w.name]
    return sorted([*tokens, *names], key=lambda token: (token.start, token.end))


def differences(
    cited: str, found: str, groups: tuple[Group, ...] = GROUPS, *, letters: bool = True
) -> list[str]:
    """Return, each in plain words, in what critical the texts differ; nothing if in nothing.

    `letters` False leaves out what depends on where words are divided (names, opposites).
    """
    cited_tokens, cited_words = _read(cited)
    found_tokens, found_words = _read(found)
    told: list[str] = []
    if letters and "name" in groups:
        named = {word.key for word in (*cited_words, *found_words) if word.name}
        cited_tokens += _named(cited_words, named)
        found_tokens += _named(found_words, named)
    for group in groups:
        mine = [token for token in cited_tokens if token.group == group]
        theirs = [token for token in found_tokens if token.group == group]
        if [token.key for token in mine] != [token.key for token in theirs]:
            told.append(_tell(cited, mine, found, theirs))
    if letters and "negation" in groups:
        told += _opposites(cited_words, found_words)
    return told


def _read(text: str) -> tuple[list[Token], list[_Word]]:
    """Return the critical tokens but names, and all words, marked if they seem to be names."""
    tokens: list[Token] = []
    words: list[_Word] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        printed = match.group()
        if match.lastgroup == "word":
            word = _word(start, printed)
            words.append(word)
            group_key = _group_of(word.key, printed)
            if group_key:
                tokens.append(Token(start, end, *group_key))
            if not printed.isascii():
                tokens += _chinese(text, start, end)
        else:
            tokens.append(Token(start, end, "amount", printed.casefold()))
            words.append(_Word(start, end, printed.casefold(), name=False))
    return tokens, words


def _word(start: int, printed: str) -> _Word:
    """Return the word without a possessive ending; a capital makes it a name, as a rule."""
    plain = printed.replace("’", "'")
    if plain[-2:] in {"'s", "'S"}:
        plain = plain[:-2]
    key = plain.casefold()
    capital = plain != plain.lower()
    shouted = len(plain) > 1 and plain.isupper()
    known = key in ORDINARY or _group_of(key, plain) is not None
    return _Word(start, start + len(plain), key, name=shouted or (capital and not known))


def _group_of(key: str, printed: str) -> tuple[Group, str] | None:
    if key.endswith("n't") or key == "cannot":
        return "negation", "not"
    if key in NEGATIONS:
        return "negation", NEGATIONS[key]
    if key in DATE_WORDS and (printed[0].isupper() or key not in ONLY_CAPITALISED):
        return "date", DATE_WORDS[key]
    if key in AMOUNT_WORDS:
        return "amount", AMOUNT_WORDS[key]
    return None


def _chinese(text: str, start: int, end: int) -> list[Token]:
    """Return the numerals and negations of a script that does not divide words."""
    return [
        Token(*m.span(), "negation" if m.lastgroup else "amount", m.group())
        for m in _CHINESE.finditer(text, start, end)
    ]


def _named(words: list[_Word], named: set[str]) -> list[Token]:
    return [Token(w.start, w.end, "name", w.key) for w in words if w.key in named]


def _opposites(cited: list[_Word], found: list[_Word]) -> list[str]:
    """Tell a word that was turned round by a prefix: likely, unlikely."""
    ours, theirs = {word.key for word in cited}, {word.key for word in found}
    return [
        f"the text now says “{new}” where “{old}” was cited"
        for new in sorted(theirs - ours)
        for old in sorted(ours - theirs)
        if any(new == prefix + old or old == prefix + new for prefix in OPPOSITES)
    ]


def _tell(cited: str, mine: list[Token], found: str, theirs: list[Token]) -> str:
    """Put the first difference of two lists of tokens into words."""
    first = 0
    while first < min(len(mine), len(theirs)) and mine[first].key == theirs[first].key:
        first += 1
    last = 0
    while (
        last < min(len(mine), len(theirs)) - first and mine[-1 - last].key == theirs[-1 - last].key
    ):
        last += 1
    old = _phrase(cited, mine, first, len(mine) - last)
    new = _phrase(found, theirs, first, len(theirs) - last)
    if not old:
        return f"the text now says “{new}”, which was not cited"
    if not new:
        return f"the text no longer says “{old}”, which was cited"
    return f"the text now says “{new}” where “{old}” was cited"


def _phrase(text: str, tokens: list[Token], first: int, last: int) -> str:
    """Return the text of tokens[first:last] with the tokens that directly adjoin them."""
    if first >= last:
        return ""
    while first and not text[tokens[first - 1].end : tokens[first].start].strip():
        first -= 1
    while last < len(tokens) and not text[tokens[last - 1].end : tokens[last].start].strip():
        last += 1
    phrase = " ".join(text[tokens[first].start : tokens[last - 1].end].split())
    return phrase if len(phrase) <= _LONGEST_PHRASE else phrase[: _LONGEST_PHRASE - 1] + "…"
