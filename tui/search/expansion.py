"""A query word -> the words of the dossier that it may mean, each with how well and how.

What the dossier has is taken first: the word itself, its forms, words that say the same, words it
begins. Only a word that none of these explain is taken for a slip, and only by `typos.likeness`.
"""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

from tui.search.documents import NAME
from tui.search.lexicon import Lexicon
from tui.search.model import Term
from tui.search.synonyms import LONG_FORMS, ideas
from tui.search.wordforms import affixed, forms

How = Literal["exact", "form", "joined", "prefix", "typo", "same"]

_SHORTEST_PREFIX: Final = 3
_FORM: Final = 0.95
_JOINED: Final = 0.96
_SAME: Final = 0.74
_SAME_MEASURE: Final = 0.9
_PREFIX: Final = (0.72, 0.2)  # at least, and what the share of letters typed adds
_SURE: Final = frozenset(["exact", "form", "joined", "prefix"])
# Endings that make of an everyday word another that people mean by it ("invest": "investment").
_DERIVED: Final = frozenset(
    [
        *("s", "es", "ed", "d", "ing", "ings", "er", "ers", "r", "rs", "or", "ors", "ment"),
        *("ments", "ly", "al", "able", "ness", "ship", "nya", "an", "kan"),
    ]
)
_LETTERS: Final = {"million": ["m", "mn"], "billion": ["b", "bn"], "thousand": ["k"]}
_LETTERS["trillion"] = ["t", "tn"]
_QUARTERS: Final = {
    "q1": ["first quarter", "kuartal pertama"],
    "q2": ["second quarter", "kuartal kedua"],
    "q3": ["third quarter", "kuartal ketiga"],
    "q4": ["fourth quarter", "kuartal keempat"],
}


class Meant(Struct, frozen=True, gc=False):
    """How well (0 to 1) and by what way a word of the dossier stands for a query word."""

    quality: float
    how: How


class Expansion(Struct, frozen=True):
    """What a term may stand for: alternatives for each of its words, and kinds of fact.

    `name` tells whether it can only be a name: the dossier has it in names and nowhere as an
    everyday word. `unknown` tells that nothing in the dossier explains it.
    """

    words: tuple[dict[str, Meant], ...]
    kinds: frozenset[str] = frozenset()

    @property
    def unknown(self) -> bool:
        """Tell whether some word of the term has no match at all."""
        return not self.kinds and not all(self.words)


def expand(terms: tuple[Term, ...], lexicon: Lexicon, *, wide: bool = False) -> list[Expansion]:
    """Return the expansion of every term; `wide` takes words for slips even if they are known."""
    others = len(terms) - 1
    expansions = [_expanded(term, lexicon, others=others, wide=wide) for term in terms]
    _join(terms, lexicon, expansions)
    for term, expansion in zip(terms, expansions, strict=True):
        if term.before and term.kind == "word" and term.before + term.words[0] in lexicon:
            expansion.words[0][term.before + term.words[0]] = Meant(1.0, "joined")
    for at, term in enumerate(terms):
        if term.kind == "word" and not expansions[at].words[0]:
            _split(term, lexicon, expansions[at].words[0])
    _beside_names(terms, lexicon, expansions)
    return expansions


def _expanded(term: Term, lexicon: Lexicon, *, others: int, wide: bool) -> Expansion:
    if term.kind in {"exact", "phrase"}:
        return Expansion(tuple(_only(word, lexicon) for word in term.words))
    if term.kind in {"amount", "date"}:
        return Expansion(tuple(_measure(word, lexicon) for word in term.words))
    word = term.words[0]
    found = _known(word, lexicon)
    meanings = ideas(word)
    for other in meanings.words:
        if other in lexicon and other not in found:
            found[other] = Meant(_SAME, "same")
    _prefixes(term, lexicon, found)
    if wide or (not found and not meanings.kinds):
        _typos(term, lexicon, found, others=others)
    return Expansion((found,), meanings.kinds)


def _only(word: str, lexicon: Lexicon) -> dict[str, Meant]:
    return {word: Meant(1.0, "exact")} if word in lexicon else {}


def _measure(word: str, lexicon: Lexicon) -> dict[str, Meant]:
    """Return a word of an amount or date and the words that mean the same measure."""
    found = _only(word, lexicon)
    for other in (*ideas(word).words, *_LETTERS.get(word, ()), *forms(word)):
        if other in lexicon and other not in found:
            found[other] = Meant(_SAME_MEASURE, "same")
    if word.isdigit() and f"v{word}" in lexicon:
        found[f"v{word}"] = Meant(_SAME_MEASURE, "same")
    for phrase in _QUARTERS.get(word, ()):
        if f" {phrase} " in lexicon.text:
            found[phrase] = Meant(_SAME_MEASURE, "same")
    return found


def _known(word: str, lexicon: Lexicon) -> dict[str, Meant]:
    found = _only(word, lexicon)
    inflected = [form for form in forms(word) if form in lexicon]
    if inflected and not found:
        from tui.search.plain import is_known_name

        # The name of a firm is not the verb that it looks like ("Zoom": zooming).
        if is_known_name(word):
            inflected = [form for form in inflected if form in lexicon.names()]
    found.update((form, Meant(_FORM, "form")) for form in inflected)
    for form in affixed(word):
        if form in lexicon and form not in found:
            from tui.search.plain import is_english

            if not is_english(word):
                found[form] = Meant(_FORM, "form")
    for phrase in LONG_FORMS.get(word, ()):
        if f" {phrase} " in lexicon.text:
            found.setdefault(phrase, Meant(_FORM, "form"))
    return found


def _prefixes(term: Term, lexicon: Lexicon, found: dict[str, Meant]) -> None:
    """Add the words that the term begins.

    An everyday word, a well-known name and a word typed with a capital begin a name only: "quest"
    is no question, "Intel" no intelligence.
    """
    word = term.words[0]
    if len(word) < _SHORTEST_PREFIX:
        return
    longer = [other for other in lexicon.beginning(word) if other not in found]
    if not longer:
        return
    from tui.search.plain import is_known_name, is_plain

    everyday = is_plain(word)
    known = is_known_name(word)
    names = lexicon.names()
    for other in longer:
        proper = other in names and not is_plain(other)
        derived = everyday and other[len(word) :] in _DERIVED
        if proper or derived or not (everyday or known or term.capital):
            share = len(word) / len(other)
            quality = _PREFIX[0] + _PREFIX[1] * share - (0.0 if proper else 0.04)
            found[other] = Meant(round(quality, 4), "prefix")


def _typos(term: Term, lexicon: Lexicon, found: dict[str, Meant], *, others: int) -> None:
    from tui.search.typos import likeness, most_edits

    word = term.words[0]
    edits = most_edits(word)
    if not edits:
        return
    names = lexicon.names()
    nearest = 0
    for other, distance in lexicon.near(word, edits):
        name = other in names
        if other in found or (nearest and distance > nearest) or (term.capital and not name):
            continue
        quality = likeness(word, other, distance, name=name, others=others)
        if quality:
            nearest = distance
            found[other] = Meant(quality, "typo")


def _beside_names(terms: tuple[Term, ...], lexicon: Lexicon, expansions: list[Expansion]) -> None:
    """Take an unknown word for the other word of a name that a word next to it gives."""
    for at, term in enumerate(terms):
        found = expansions[at].words[0] if expansions[at].words else {}
        if term.kind != "word" or found or expansions[at].kinds:
            continue
        for neighbour in (at - 1, at + 1):
            if 0 <= neighbour < len(terms) and len(terms[neighbour].words) == 1:
                _other_word(term.words[0], expansions[neighbour].words[0], lexicon, found)


def _other_word(
    word: str, given: dict[str, Meant], lexicon: Lexicon, found: dict[str, Meant]
) -> None:
    from tui.search.typos import SHORTEST, beside

    if len(word) < SHORTEST or not word.isalpha():
        return
    near = dict(lexicon.near(word, 2))
    names = lexicon.names()
    for other in given:
        if other not in names:
            continue
        for offset in lexicon.places(other):
            field = lexicon.field(offset)
            if lexicon.documents.roles[field] != NAME:
                continue
            start, end = lexicon.bounds(field)
            for piece in lexicon.text[start:end].split():
                quality = beside(word, piece, near[piece]) if piece in near else 0.0
                if quality:
                    found[piece] = Meant(quality, "typo")


def _join(terms: tuple[Term, ...], lexicon: Lexicon, expansions: list[Expansion]) -> None:
    """Let two words typed apart stand for one of the dossier ("open ai", "deep seek")."""
    for at in range(len(terms) - 1):
        first, second = terms[at], terms[at + 1]
        if first.kind not in {"word", "amount"} or second.kind not in {"word", "amount"}:
            continue
        if len(first.words) > 1 or len(second.words) > 1:
            continue
        whole = first.words[0] + second.words[0]
        if whole in lexicon and not whole.isdigit():
            for expansion in expansions[at : at + 2]:
                expansion.words[0].setdefault(whole, Meant(_JOINED, "joined"))


def _split(term: Term, lexicon: Lexicon, found: dict[str, Meant]) -> None:
    """Let one word stand for two that follow each other ("llama4", "opensource")."""
    from tui.search.plain import is_plain

    word = term.words[0]
    if is_plain(word):
        return
    for cut in range(2, len(word) - 1) if len(word) <= 40 else ():
        first, second = word[:cut], word[cut:]
        if first in lexicon and second in lexicon and f" {first} {second} " in lexicon.text:
            found[f"{first} {second}"] = Meant(_JOINED, "joined")
            return
    digits = len(word) - len(word.rstrip("0123456789"))
    letters, figures = word[: len(word) - digits], word[len(word) - digits :]
    if digits and letters and f" {letters} {figures} " in lexicon.text:
        found[f"{letters} {figures}"] = Meant(_JOINED, "joined")
