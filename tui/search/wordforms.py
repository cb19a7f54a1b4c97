"""The forms of a word, by the endings of English and the commonest of Indonesian.

Forms are made rather than stems taken: a query has few words, a dossier thousands, and what is
made is looked up. A form that is no word costs nothing, since no text has it. What Indonesian
words have besides endings is told by `indonesian_affixes`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

_INDONESIAN: Final = ("nya", "kan", "an", "i", "lah")
_ADDED: Final = (
    *("s", "es", "ed", "d", "ing", "ly", "er", "ers", "r", "rs", "or", "ors", "ment", "ments"),
    *("al", *_INDONESIAN),
)
_TAKEN: Final = (
    *(("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("d", ""), ("ing", ""), ("ing", "e")),
    *(("ly", ""), ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("or", ""), ("or", "e")),
    *(("ors", ""), ("ors", "e"), ("ment", ""), ("ments", ""), ("ion", ""), ("ion", "e")),
    *(("ions", ""), ("ions", "e"), ("ies", "y"), ("ied", "y"), ("ily", "y")),
    *(("nya", ""), ("kan", ""), ("an", ""), ("lah", "")),
)
_SWAPPED: Final = (
    *(("e", "ing"), ("e", "ion"), ("e", "ions"), ("e", "or"), ("e", "ors"), ("y", "ies")),
    *(("y", "ied"), ("y", "ily"), ("ing", "ed"), ("ing", "s"), ("ed", "ing"), ("ed", "s")),
    *(("ing", "es"), ("ed", "es"), ("ion", "ed"), ("ion", "ing"), ("er", "ing"), ("er", "ed")),
    *(("ing", "er"), ("ing", "ers"), ("tion", "ted"), ("tion", "ting"), ("ment", "ing")),
    *(("isation", "ization"), ("ization", "isation"), ("ise", "ize"), ("ize", "ise")),
    *(("ised", "ized"), ("ized", "ised"), ("our", "or"), ("ours", "ors"), ("tre", "ter")),
    *(("tres", "ters"), ("ters", "tres"), ("ter", "tre"), ("ence", "ense"), ("ense", "ence")),
    *(("s", "ing"), ("s", "ed"), ("es", "ing"), ("ls", "lling"), ("ls", "lled"), ("ies", "ied")),
    *(("ies", "ying"), ("ied", "ies"), ("ied", "ying"), ("ying", "ies"), ("ying", "ied")),
    *(("lling", "ling"), ("ling", "lling"), ("lled", "led"), ("led", "lled")),
)
# Endings that make another word of a short one: "labor" is no lab, "nation" no Nat, "ford" no for.
_DERIVED: Final = frozenset(["or", "ors", "er", "ers", "ion", "ions", "al", "d", "ly", "an", "i"])
_IRREGULAR: Final = (
    "be was were been is are",
    "become became",
    "begin began begun",
    "break broke broken",
    "bring brought",
    "build built",
    "buy bought",
    "catch caught",
    "choose chose chosen",
    "come came",
    "cut cuts",
    "deal dealt",
    "do did done",
    "draw drew drawn",
    "drink drank drunk",
    "drive drove driven",
    "fall fell fallen",
    "feel felt",
    "find found",
    "fight fought",
    "flee fled",
    "fly flew flown",
    "get got",
    "give gave given",
    "go went gone",
    "grow grew grown",
    "hide hid hidden",
    "hold held",
    "keep kept",
    "know knew known",
    "lay laid",
    "lead led",
    "leave left",
    "lose lost",
    "make made",
    "mean meant",
    "meet met",
    "panic panicked panicking",
    "pay paid",
    "rise rose risen",
    "run ran",
    "say said",
    "see saw seen",
    "seek sought",
    "sell sold",
    "send sent",
    "shake shook shaken",
    "shoot shot",
    "show shown",
    "shrink shrank shrunk",
    "sink sank sunk",
    "speak spoke spoken",
    "spend spent",
    "stand stood",
    "steal stole stolen",
    "swear swore sworn",
    "swell swollen",
    "take took taken",
    "teach taught",
    "tell told",
    "think thought",
    "throw threw thrown",
    "win won",
    "write wrote written",
)


@lru_cache(maxsize=512)
def forms(word: str) -> tuple[str, ...]:
    """Return what may be other forms of a folded word, likeliest first."""
    if len(word) < 3 or not word.isalpha() or not word.isascii():
        return ()
    made = [word + ending for ending in _ADDED if len(word) > 3 or ending not in _DERIVED]
    for ending, base, least in _taken(word[-1]):
        if word.endswith(ending) and len(word) - len(ending) >= least:
            stem = word[: -len(ending)]
            made.append(stem + base)
            if len(stem) >= 4 and stem[-1] == stem[-2] and not base:
                made.append(stem[:-1])
    made += [word + word[-1] + ending for ending in ("ed", "ing", "er")]
    if "or" in word:
        made.append(word.replace("or", "our"))
    if "our" in word:
        made.append(word.replace("our", "or"))
    if len(word) >= 6:
        made += [f"{word}ion", f"{word}ions"]
    made += _irregular().get(word, ())
    return tuple(dict.fromkeys(form for form in made if form != word))


@cache
def _taken(last: str) -> list[tuple[str, str, int]]:
    """Return the endings with this last letter, what stands for each, and the least before it."""
    return [
        (ending, base, 4 if ending in _DERIVED and not base else 3)
        for ending, base in (*_TAKEN, *_SWAPPED)
        if ending.endswith(last)
    ]


_ENDINGS: Final = (
    *(("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ies", "y")),
    ("ied", "y"),
)
_LEAST_BASE: Final = 3  # letters of a base form


@lru_cache(maxsize=512)
def bases(word: str) -> tuple[str, ...]:
    """Return what an English word may be an inflection of, and nothing derived from."""
    found = [verb[0] for verb in _verbs() if word in verb]
    for ending, base in _ENDINGS:
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) >= _LEAST_BASE - len(base):
            found.append(stem + base)
            if ending in {"ed", "ing"} and not base and len(stem) > 3 and stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return tuple(dict.fromkeys(base for base in found if base != word))


@cache
def _verbs() -> list[list[str]]:
    return [line.split() for line in _IRREGULAR]


@cache
def _irregular() -> dict[str, list[str]]:
    """Return the other forms of each form of the irregular verbs."""
    table: dict[str, list[str]] = {}
    for verb in _verbs():
        for form in verb:
            table.setdefault(form, []).extend([*verb, f"{verb[0]}s", f"{verb[0]}ing"])
    return table


def inflections(base: str) -> list[str]:
    """Return other forms of a base form: never a shorter word that it only begins with.

    A noun with "!" behind it has its plural alone: "train!" is not of "training".
    """
    if base.endswith("!"):
        return [f"{base[:-1]}s", f"{base[:-1]}es"]
    return [form for form in forms(base) if _may_be(form, base)]


def _may_be(form: str, base: str) -> bool:
    """Tell whether a form is an English one, and not another word that is alike."""
    if form.startswith(base):
        return form[len(base) :] not in _INDONESIAN
    if len(form) >= len(base):
        return True
    # "offer" is not of "off", "station" not of "state"; "leave" has "left".
    return not base.startswith(form) and not (form[-1] in "ey" and base.startswith(form[:-1]))
