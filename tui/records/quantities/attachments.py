"""What stands around a number: currency, percent sign, unit, multiple, bound, "per"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from tui.records.models import Bound
from tui.records.quantities.amount import Amount
from tui.records.quantities.numerals import at, hyphen, number, touches
from tui.records.quantities.tokens import Token
from tui.records.quantities.vocabulary import (
    BOUNDS,
    CODES,
    DOLLARS,
    LONGEST_BOUND,
    MEASURES,
    MONEY_WORDS,
    SMALLER,
    SYMBOLS,
    TIMES,
)

_AGE_BEFORE: Final = frozenset({"berusia", "usia", "usianya", "berumur", "umur", "aged", "age"})
_PER: Final = frozenset({"share", "year", "month", "week", "day", "hour", "quarter", "person"})
_TIMES_WORDS: Final = frozenset({"times", "fold", "kali"})
_CENT: Final = Decimal("0.01")
_OR_MORE: Final[dict[str, Bound]] = {
    "more": "at-least",
    "lebih": "at-least",
    "less": "at-most",
    "fewer": "at-most",
    "kurang": "at-most",
}


def currency_before(line: Sequence[Token], index: int) -> tuple[str, int, int] | None:
    """Return currency, first token and the index behind the sign or code at `index`, or None."""
    word = line[index].low
    if word in SYMBOLS:
        letters = at(line, index - 1)
        if word == "$" and touches(line, index) and letters.low in DOLLARS:
            return DOLLARS[letters.low], index - 1, index + 1
        return SYMBOLS[word], index, index + 1
    if word == "rp":
        return "IDR", index, index + (2 if at(line, index + 1).low == "." else 1)
    if word in CODES:
        return _iso(word), index, index + 1
    return None


def unit(line: Sequence[Token], amount: Amount) -> None:
    """Read currency word, percent sign, measure, span of time or "x" behind the number."""
    step = amount.after + 1 if hyphen(line, amount.after) else amount.after
    word = at(line, step).low
    if _money(line, amount, step):
        return
    if amount.kind == "money":
        return
    if word in {"%", "percent", "persen", "pct"} or (
        word == "per" and at(line, step + 1).low == "cent"
    ):
        amount.kind, amount.after = "percent", step + (2 if word == "per" else 1)
    elif word in {"percentage", "poin"}:
        if at(line, step + 1).low in {"point", "points", "persentase", "persen"}:
            amount.kind, amount.unit, amount.after = "percent", "point", step + 2
    elif word in _TIMES_WORDS or (word in {"x", "×"} and touches(line, step)):
        after = step + (2 if at(line, step + 1).low == "lipat" else 1)
        amount.kind, amount.after = "multiple", after
    elif word in {"st", "nd", "rd", "th"} and touches(line, step):
        amount.kind, amount.after = "ordinal", step + 1
    elif word in TIMES:
        _time(line, amount, step)
    elif word in MEASURES:
        amount.unit, amount.after = MEASURES[word], step + 1
    elif at(line, amount.first - 1).low == "aged":
        amount.kind, amount.unit = "age", "year"


def behind(line: Sequence[Token], amount: Amount, text: str) -> None:
    """Read what follows a whole amount or range: "+", "or more", "per share"; then its bound."""
    token = at(line, amount.after)
    if amount.kind in {"date", "name", "ordinal"}:
        hint = before(line, amount.first) if amount.kind == "date" else None
        amount.bound = "about" if hint == "about" else None
        return
    if token.low == "+" and touches(line, amount.after):
        amount.bound, amount.after = "at-least", amount.after + 1
    elif token.low in {"or", "atau"} and at(line, amount.after + 1).low in _OR_MORE:
        amount.bound = _OR_MORE[at(line, amount.after + 1).low]
        amount.after += 2
    elif token.low == "-" and at(line, amount.after + 1).low == "plus":
        amount.bound, amount.after = "at-least", amount.after + 2
    _per(line, amount, text)
    if amount.bound is None:
        amount.bound = before(line, amount.first)


def before(line: Sequence[Token], first: int) -> Bound | None:
    """Return the bound that the words before the token `first` give, the longest phrase first."""
    for words in range(min(LONGEST_BOUND, first), 0, -1):
        parts = [token.low for token in line[first - words : first]]
        bound = BOUNDS.get(" ".join(parts)) or BOUNDS.get("".join(parts))
        if bound:
            return bound
    return None


def _iso(code: str) -> str:
    return "CNY" if code == "rmb" else code.upper()


def _money(line: Sequence[Token], amount: Amount, step: int) -> bool:
    """Read "dollars", "dolar AS", "US dollars", "of dollars", "USD" behind the number."""
    if at(line, step).low == "of" and amount.vague:
        step += 1
    if at(line, step).low in {"us", "u"} and at(line, step + 1).low in {"dollar", "dollars"}:
        step += 1
    word = at(line, step).low
    if word in MONEY_WORDS:
        code = MONEY_WORDS[word]
        if amount.kind == "money" and code != amount.unit:
            return False
        amount.kind, amount.unit, amount.after = "money", code, step + 1
        if word.startswith("cent"):
            amount.times(_CENT)
        if word == "dolar" and at(line, step + 1).low in {"as", "amerika"}:
            american = at(line, step + 1).low == "amerika" and at(line, step + 2).low == "serikat"
            amount.after = step + (3 if american else 2)
        return True
    if word in CODES and (amount.kind != "money" or amount.unit == _iso(word)):
        amount.kind, amount.unit, amount.after = "money", _iso(word), step + 1
        return True
    return False


def _time(line: Sequence[Token], amount: Amount, step: int) -> None:
    """Read a span of time, an age, or two units that belong together ("6 yrs, 7 mos")."""
    large = TIMES[at(line, step).low]
    if large == "quarter" and amount.scale > 1:
        return
    amount.kind, amount.unit, amount.after = "duration", large, step + 1
    old = step + 2 if at(line, step + 1).low == "-" else step + 1
    if at(line, old).low == "old":
        amount.kind, amount.after = "age", old + 1
        return
    if large == "year" and at(line, amount.first - 1).low in _AGE_BEFORE:
        amount.kind = "age"
        return
    following = step + 1
    while at(line, following).low in {",", "and", "dan"}:
        following += 1
    second = number(line, following, english=None) if following - step <= 3 else None
    small = TIMES.get(at(line, second.after).low, "") if second else ""
    if second is None or (large, small) not in SMALLER or amount.vague:
        return
    amount.times(Decimal(SMALLER[large, small]))
    amount.lower += second.lower
    amount.upper += second.upper
    amount.unit, amount.after = small, second.after + 1


def _per(line: Sequence[Token], amount: Amount, text: str) -> None:
    """Read "per share", "/share", "a share" behind an amount."""
    word = at(line, amount.after).low
    following = at(line, amount.after + 1)
    if following.kind != "word" or (word == "/" and not touches(line, amount.after)):
        return
    if word in {"per", "/"} or (word in {"a", "an", "each"} and following.low in _PER):
        amount.per = text[following.start : following.end].lower()
        amount.after += 2
