"""A typed query -> what it asks for: terms, phrases, exclusions, filters and the question word.

A term is a unit that a record must account for: a word, a quoted phrase, an amount ("$14.3
billion" is one term of two words and a value) or a date. Words that carry no content are not
terms. Any text parses; only an operator that does not exist, or a value that it does not know,
raises QueryError.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

from tui.search.filters import make
from tui.search.function_words import (
    ALSO_A_NAME,
    AWAY,
    BEFORE_A_DAY,
    FRAMES,
    LASTING,
    MONTHS,
    NUMBER_WORDS,
    OPINING,
    REQUESTING,
    SAYING,
    STOPS,
    TOWARD,
    WHETHER,
    Asked,
    asking,
)
from tui.search.model import Amount, Filter, Motion, Query, Term
from tui.search.normalise import Span, spans
from tui.search.normalise import words as words_of
from tui.search.typed_indonesian import written_out

MOST_TERMS: Final = 32  # of a query; more are not looked for
MOST_VERBATIM: Final = 200  # words of a query that are looked for word for word
LONGEST: Final = 10_000  # characters of a query that are read

_QUOTES: Final = '"“”„«»'
_PIECE: Final = re.compile(
    rf"(?P<minus>-)?(?:(?P<operator>[^\W\d_][\w-]*):(?=\S))?"
    rf"(?:[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)[{_QUOTES}]?|(?P<bare>[^\s{_QUOTES}]+))"
)
_FIGURES: Final = re.compile(r"\d")
_YEAR: Final = re.compile("['’]\\d\\d")
# What `short_dates` spells out has one of these.
_SHORTENED: Final = re.compile(
    r"\d[/.-]\d+[/.-]\d|\d[qQ]|[qQkK]\d|['’]\d|[a-z]\d+\.|\d [^\W\d]+ ['’]?2\d|\d ?[yY][/.]?[oO]"
    r"|[lL] quarter (?:of )?\d|[tT] quarter (?:of )?\d"
)
# A number of up to three figures at the end, and no other.
_BARE_NUMBER: Final = re.compile(r"[^\W\d_][^\W\d_ ]*(?: [^\W\d_]+)* \d{1,3} *")
_POSSESSIVE: Final = re.compile("['’][sS]\\b")
_OWNER: Final = "'s"
_SHORTEST_QUESTION: Final = 3  # words of a question that begins with its verb
_GAP: Final = "\n"  # stands where an operator stood, so that no amount spans it


class _Parts:
    """A query taken apart: what is left as plain text, and what operators and quotes mark."""

    def __init__(self) -> None:
        self.plain = ""
        self.special: list[Term] = []
        self.excluded: list[tuple[str, ...]] = []
        self.filters: list[Filter] = []


@lru_cache(maxsize=32)
def parse(text: str) -> Query:
    """Return what `text` asks for. Raises QueryError, saying what would be right."""
    parts = _operators(text[:LONGEST])
    if _SHORTENED.search(parts.plain):
        from tui.search.short_dates import spelt_out

        parts.plain = spelt_out(parts.plain)
    parts.plain = written_out(parts.plain)
    terms, asked, stops = _terms(parts.plain)
    unique = {(term.kind, term.words): term for term in reversed([*terms, *parts.special])}
    kept = [term for term in [*terms, *parts.special] if unique[term.kind, term.words] is term]
    return Query(
        text=text,
        terms=tuple(kept[:MOST_TERMS]),
        excluded=tuple(parts.excluded),
        filters=tuple(parts.filters),
        asked=asked,
        stops=tuple(stops),
        line=tuple(span.word for span in spans(parts.plain)[:MOST_VERBATIM]),
    )


@cache
def asks(text: str) -> Asked:
    """Return what kind of answer the text of a question wants."""
    return _question([span.word for span in spans(text)])[0]


def _operators(text: str) -> _Parts:
    """Take out phrases, exclusions and operators; what is left keeps its order."""
    parts = _Parts()
    plain: list[str] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            plain.append(" ")
            at += 1
            continue
        piece = _PIECE.match(text, at)
        if piece is None or (at and not text[at - 1].isspace() and piece["quoted"] is None):
            plain.append(text[at])
            at += 1
            continue
        at = piece.end()
        plain.append(_piece(piece, parts))
    parts.plain = "".join(plain)
    return parts


def _piece(piece: re.Match[str], parts: _Parts) -> str:
    """Put one piece where it belongs; return it if it is plain text."""
    name = (piece["operator"] or "").lower()
    quoted = piece["quoted"]
    value = piece["bare"] if quoted is None else quoted.replace("\n", " ")
    negative = piece["minus"] is not None
    if name and value.startswith("//"):  # an address, not an operator
        return piece.group()
    if not name and quoted is None and _YEAR.fullmatch(value):  # "feb '26"
        return piece.group()
    if name in {"exact", ""} and (name or (value.startswith("'") and quoted is None)):
        words = tuple(words_of(value.strip("'")))
        if words:
            _add(parts, Term("phrase" if len(words) > 1 else "exact", words), negative=negative)
        return _GAP
    if name:
        parts.filters.append(make(name, value, negative=negative))
        return _GAP
    words = tuple(words_of(value))
    if quoted is not None:
        if words:
            _add(parts, Term("phrase" if len(words) > 1 else "exact", words), negative=negative)
        return _GAP
    if negative and words and not value.startswith("-"):
        parts.excluded.append(words)
        return _GAP
    return piece.group()


def _add(parts: _Parts, term: Term, *, negative: bool) -> None:
    """Add a phrase or an exact word to what is asked for, or to what is excluded."""
    if negative:
        parts.excluded.append(term.words)
    else:
        parts.special.append(term)


def _terms(plain: str) -> tuple[list[Term], Asked, list[str]]:
    """Return the terms of plain text, what it asks, and its words without content."""
    line = spans(plain)
    measured = _measured(plain, line)
    asked, used = _question([span.word for span in line])
    terms: list[Term] = []
    stops: list[str] = []
    motion: Motion = ""
    before = ""
    covered = 0
    for at, span in enumerate(line):
        if span.start < covered:
            continue
        inside = [each for each in measured if each[0] < span.end and span.start < each[1]]
        if inside and at not in used:
            covered = inside[0][1]
            terms.append(inside[0][2])
            before = ""
            continue
        motion = _motion(span.word) or motion
        if at in used or span.word in STOPS or _is_idle(at, line):
            before = span.word
            stops.append(span.word)
            continue
        leads = span.word in AWAY or span.word in TOWARD
        terms.append(
            _month(span.word)
            or Term(
                "word",
                (span.word,),
                capital=plain[span.start].isupper(),
                motion="" if leads else motion,
                before=before,
            )
        )
        before = _OWNER if _POSSESSIVE.match(plain, span.end) else ""
        motion = motion if leads else ""
    return terms, asked, stops


def _is_idle(at: int, line: Sequence[Span]) -> bool:
    """Tell whether a word that often has content has none in this line."""
    word = line[at].word
    before = line[at - 1].word if at else ""
    behind = line[at + 1].word if at + 1 < len(line) else ""
    if (word, behind) in FRAMES or (before, word) in FRAMES:
        return True
    if word in SAYING:
        return at > 0 and behind != "to"
    if word in OPINING:
        return line[0].word in {"what", "how"} and behind in {"of", "about"}
    if word in LASTING:
        return [span.word for span in line[:2]] == ["how", "long"]
    if word in REQUESTING:
        return all(span.word in STOPS for span in line[:at])
    if word not in ALSO_A_NAME:
        return False
    from tui.search.plain import is_indonesian

    return any(span.word != word and is_indonesian(span.word) for span in line)


def _motion(word: str) -> Motion:
    return "toward" if word in TOWARD else "away" if word in AWAY else ""


def _question(line: list[str]) -> tuple[Asked, set[int]]:
    """Return the first question of a line of words, and the places of its words."""
    table = asking()
    for at, word in enumerate(line):
        for phrase, asked in table.get(word, ()):
            if line[at : at + len(phrase)] == phrase:
                return asked, set(range(at, at + len(phrase)))
    if len(line) >= _SHORTEST_QUESTION and line[0] in WHETHER:
        return "whether", set()
    return "", set()


def _measured(plain: str, line: Sequence[Span]) -> list[tuple[int, int, Term]]:
    """Return the amounts and dates of plain text with their places."""
    worded = any(span.word in NUMBER_WORDS for span in line)
    if not (worded or _FIGURES.search(plain)):
        return []
    if not worded and _BARE_NUMBER.fullmatch(plain) and line[-2].word not in BEFORE_A_DAY:
        # "scale ai 49": a number and nothing that could make more of it.
        number = Decimal(line[-1].word)
        term = Term("amount", (line[-1].word,), amount=Amount(number, number, "", "", ""))
        return [(line[-1].start, line[-1].end, term)]
    from tui.search.measures import amounts_and_dates

    return amounts_and_dates(plain)


def _month(word: str) -> Term | None:
    """Return the term for the name of a month standing alone, or None."""
    number = MONTHS.get(word)
    return Term("date", (word,), edtf=f"XXXX-{number:02}") if number else None
