"""What common abbreviations are short for, English and Indonesian; all is folded."""

from __future__ import annotations

from functools import cache
from typing import Final

LONG_FORMS: Final[dict[str, tuple[str, ...]]] = {
    "agi": ("artificial general intelligence", "general intelligence"),
    "capex": ("capital expenditure", "capital expenditures", "pengeluaran modal"),
    "ceo": ("chief executive officer", "chief executive"),
    "cfo": ("chief financial officer",),
    "comp": ("compensation",),
    "coo": ("chief operating officer",),
    "cto": ("chief technology officer",),
    "dau": ("daily active users",),
    "dc": ("data center", "data centre", "pusat data"),
    "devs": ("developers",),
    "eng": ("engineer", "engineers", "engineering"),
    "exec": ("executive",),
    "execs": ("executives",),
    "fb": ("facebook",),
    "govt": ("government",),
    "gw": ("gigawatt",),
    "ig": ("instagram",),
    "layoffs": ("lay off", "laid off", "lays off", "let go"),
    "llm": ("large language model", "large language models"),
    "llms": ("large language models",),
    "mau": ("monthly active users", "pengguna aktif bulanan"),
    "mgmt": ("management",),
    "moe": ("mixture of experts",),
    "ocf": ("operating cash flow", "arus kas operasional"),
    "opex": ("operating costs", "operating expenses", "biaya operasional"),
    "pr": ("public relations",),
    "street": ("st",),
    "swf": ("sovereign wealth fund", "dana berdaulat"),
    "tco": ("total cost of ownership",),
    "uae": ("united arab emirates", "uni emirat arab"),
    "usa": ("united states", "u s"),
    "vp": ("vice president", "wakil presiden"),
    "yoy": ("year over year", "year on year"),
}
"""What each abbreviation is short for."""


@cache
def spelt_out() -> dict[str, list[tuple[list[str], str]]]:
    """Return by its first word each phrase that has an abbreviation, with that."""
    table: dict[str, list[tuple[list[str], str]]] = {}
    for short, phrases in LONG_FORMS.items():
        for phrase in phrases:
            words = phrase.split()
            table.setdefault(words[0], []).append((words, short))
    return table
