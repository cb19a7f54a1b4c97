"""Propose the sections of a new article from its lines: a person corrects what a line hides.

Plain text and Markdown. The proposal covers every line that is not blank, in order and without
overlap; what shows no sign of another role is body.
"""

from __future__ import annotations

import re
from typing import Final

from tui.records.models import Role, Section

_TITLE_LENGTH: Final = 200
_HEADING_LENGTH: Final = 80
_BYLINE_LINES: Final = 8
_MARKDOWN_HEADING: Final = re.compile(r"#{1,6}\s+\S")
_BYLINE: Final = re.compile(r"(?:By|Article by|Words by|Oleh|Penulis|Von|Por|Par)\b:?\s+\S")
_QUESTION_OR_ANSWER: Final = re.compile(r"(?:\*\*)?[QA]\d*[:.]\s")
_ITEM: Final = re.compile(r"(?:[-*+•–▪◦]|\d{1,3}[.)])\s")
_ENDS_A_SENTENCE: Final = (*".!?;:,…。！？", '"', "”", "’", ")", "]")


def suggest_sections(text: str) -> list[Section]:
    """Return sections [start, end) in code points for the lines of `text`.

    Neighbouring lines of one role make one section, except headings: each is its own.
    """
    sections: list[Section] = []
    for role, start, end in _lines(text):
        last = sections[-1] if sections else None
        if last and last.role == role and role not in {"title", "heading"}:
            sections[-1] = Section(role=role, start=last.start, end=end)
        else:
            sections.append(Section(role=role, start=start, end=end))
    return sections


def _lines(text: str) -> list[tuple[Role, int, int]]:
    """Return (role, start, end) of each line that is not blank."""
    front = front_matter(text)[1]
    found: list[tuple[Role, int, int]] = []
    seen_title = False
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        stripped = line.strip()
        if stripped:
            if end <= front:
                role: Role = "boilerplate"
            else:
                role = _role(stripped, len(found), seen_title=seen_title)
                seen_title = True
            found.append((role, start, end))
        start = end + 1
    if len(found) > 1 and found[-1][0] == "heading":
        found[-1] = ("body", *found[-1][1:])  # nothing follows that it could head
    return found


def _role(line: str, index: int, *, seen_title: bool) -> Role:
    if _MARKDOWN_HEADING.match(line):
        return "heading" if seen_title else "title"
    if line.count("|") >= 2:
        return "table"
    if _QUESTION_OR_ANSWER.match(line):
        return "faq"
    ends = line.endswith(_ENDS_A_SENTENCE)
    if not seen_title and len(line) <= _TITLE_LENGTH and not line.endswith((".", "。")):
        return "title"
    if index < _BYLINE_LINES and not ends and len(line) <= 100 and _BYLINE.match(line):
        return "byline"
    if len(line) <= _HEADING_LENGTH and not ends and not _ITEM.match(line) and line[0].isupper():
        return "heading"
    return "body"


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """Return the `key: value` lines between two lines `---` at the start, and where they end.

    Keys are in small letters, values without quotation marks. Without front matter: ({}, 0).
    """
    if not text.startswith("---\n"):
        return {}, 0
    close = text.find("\n---\n", 3)
    if close < 0:
        return {}, 0
    fields = {}
    for line in text[4:close].split("\n"):
        key, colon, value = line.partition(":")
        if colon and key.strip():
            fields[key.strip().lower()] = value.strip().strip("\"'")
    return fields, close + len("\n---")
