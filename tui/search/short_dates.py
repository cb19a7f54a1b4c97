"""Dates as people shorten them -> as the reader of printed quantities knows them.

"2026/02/17" and "17.02.2026" become "2026-02-17" and "17/02/2026"; "1q26" and "Q1'26" become
"q1 2026"; "17/02/26", "feb '26" and "17 feb 26" get their century; "28yo" is "28 years old"; the
figure of "gpt4.5" stands apart.
"""

from __future__ import annotations

import re
from typing import Final

from tui.search.function_words import BEFORE_A_DAY

_MONTH: Final = "|".join(
    sorted((word for word in BEFORE_A_DAY if len(word) > 2 and word.isalpha()), key=len)[::-1]
)
_RULES: Final = (
    (re.compile(r"\b([^\W\d_]{2,})(?=\d+\.\d)"), r"\1 "),
    (re.compile(r"\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b"), r"\1-\2-\3"),
    (re.compile(r"\b(\d{1,2})[.-](\d{1,2})[.-](\d{4})\b"), r"\1/\2/\3"),
    (re.compile(r"\b(\d\d?)[/-](\d\d?)[/-](2\d)\b(?![/-]?\d)"), r"\1/\2/20\3"),
    (re.compile(r"\b(\d\d)\.(\d\d)\.(2\d)\b(?!\.?\d)"), r"\1/\2/20\3"),
    (re.compile(r"\b(?:last|final) quarter (?=(?:of )?\d{4}\b)", re.IGNORECASE), "fourth quarter "),
    (re.compile(r"\b(\d+) ?y[/.]?o\b\.?", re.IGNORECASE), r"\1 years old"),
    (re.compile(r"\b([1-4])q ?['’]?(\d{2})?(\d{2})\b", re.IGNORECASE), r"q\1 20\3"),
    (re.compile(r"\b[qk]([1-4]) ?['’]?(\d{2})\b(?! *(?:%|\d))", re.IGNORECASE), r"q\1 20\2"),
    (re.compile(r"\bk([1-4]) (?=\d{4}\b)", re.IGNORECASE), r"q\1 "),
    (re.compile(rf"\b({_MONTH}) ?['’](\d{{2}})\b", re.IGNORECASE), r"\1 20\2"),
    (
        re.compile(rf"\b(\d{{1,2}}) ({_MONTH}) ['’]?(2\d)\b(?! *[:%\d])", re.IGNORECASE),
        r"\1 \2 20\3",
    ),
)


def spelt_out(text: str) -> str:
    """Return a query with its shortened dates spelt out."""
    for pattern, spelt in _RULES:
        text = pattern.sub(spelt, text)
    return text
