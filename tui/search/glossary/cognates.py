"""The English words that an Indonesian loan word may be: "monetisasi" is monetization.

Only words that the glossary lacks are read so. What is made is looked up: a word that is none
costs nothing, since no text has it.
"""

from __future__ import annotations

from typing import Final

_SHORTEST: Final = 7
_ENDINGS: Final = tuple(
    (ending, tuple(english.split()))
    for ending, english in (
        ("isasi", "ization isation"),
        ("ifikasi", "ification"),
        ("ksi", "ction xion"),
        ("ansi", "ance ancy ansion"),
        ("ensi", "ence ency ension ention"),
        ("asi", "ation acy"),
        ("si", "tion sion"),
        ("itas", "ity"),
        ("isme", "ism"),
        ("ologi", "ology"),
        ("grafi", "graphy"),
        ("if", "ive"),
        ("is", "ic ical ist"),
        ("ika", "ics ic"),
        ("ik", "ic ical"),
        ("al", "al"),
        ("ur", "ure"),
        ("er", "er ary"),
        ("i", "y"),
        ("um", "um"),
        ("en", "ent"),
        ("an", "ant"),
    )
)
_LETTERS: Final = (("ks", "x"), ("k", "c"), ("f", "ph"), ("s", "c"))


def cognates(word: str) -> tuple[str, ...]:
    """Return English words that a folded word may be a loan of."""
    if len(word) < _SHORTEST:
        return ()
    made: list[str] = []
    for ending, others in _ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            stems = dict.fromkeys([stem, *(stem.replace(old, new) for old, new in _LETTERS)])
            made += [each + other for other in others for each in stems]
    return tuple(each for each in dict.fromkeys(made) if each != word)
