"""Whether the printed words of a date name it down to its finest part.

"On February 24" names month and day of 2026-02-24, though not the year; "Seven months later" names
no part of 2026-02. English and Indonesian words; what is not understood counts as not named, so
that a date is rather called inferred than printed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from tui.records.dates import parse

_MONTHS: Final = {
    1: "jan",
    2: "feb",
    3: "mar(?!k)",
    4: "apr",
    5: "may|mei",
    6: "jun",
    7: "jul",
    8: "aug|agu",
    9: "sep",
    10: "oct|okt",
    11: "nov",
    12: "dec|des",
}
_SEASON: Final = "spring|summer|autumn|fall|winter|musim"
_QUARTER: Final = r"q[1-4]\b|quarter|kuartal|triwulan"
_THIRD: Final = "early|mid|late|beginning|end|awal|pertengahan|akhir"
_SPANS: Final = (
    (range(21, 25), _SEASON),
    (range(33, 37), _QUARTER),
    (range(37, 40), _THIRD),
)
_YEAR: Final = "year|tahun"


@lru_cache(maxsize=4096)
def names(text: str, edtf: str) -> bool:
    """Tell whether `text` names each end of `edtf` down to its finest part; the year may lack.

    A year itself is named by its figures or as a year ("last year"). What is no date is shown as
    it was written, so its words are its name.
    """
    try:
        parse(edtf)
    except ValueError:
        return True
    ends = [end.rstrip("~?%") for end in edtf.split("/")]
    return all(_names(text.casefold(), end) for end in ends if end not in {"", ".."})


def _names(text: str, date: str) -> bool:
    if date in text:
        return True
    year, _, rest = date.partition("T")[0].partition("-")
    month, _, day = rest.partition("-")
    if not month.isdigit():
        return _has(text, rf"{year[:4].rstrip('X')}|{_YEAR}")
    word = _MONTHS.get(int(month)) or next((w for codes, w in _SPANS if int(month) in codes), "")
    if not word or not _has(text, word):
        return False
    return not day.isdigit() or _has(text, rf"0?{int(day)}(?:st|nd|rd|th)?(?![\d.,]*\d)")


def _has(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w)(?:{words})", text) is not None
