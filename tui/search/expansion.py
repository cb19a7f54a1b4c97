"""A query word -> the words of the dossier that it may mean, each with how well and how.

What the dossier has is taken first: the word itself, its forms, words that say the same, words it
begins. Only a word that none of these explain is taken for a slip, and only by `typos.likeness`.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from tui.search.abbreviations import LONG_FORMS
from tui.search.indonesian_affixes import affixed
from tui.search.lexicon import Lexicon
from tui.search.model import Meant, Query, Term
from tui.search.synonyms import ideas
from tui.search.wordforms import forms

# How well a word of the dossier stands for a query word of which it is ...
_FORM: Final = 0.95  # a form
_SAME: Final = 0.74  # a word that says the same,
_SAME_MEASURE: Final = 0.9  # in an amount or a date
_PREFIX: Final = (0.72, 0.2)  # a longer one: at least, and what the share of letters typed adds,
_NOT_A_NAME: Final = 0.04  # less if it is no name
_SHORTEST_PREFIX: Final = 3  # letters that begin a word

_OTHERWISE: Final = frozenset(["otherwise"])
_GUESSES: Final = _OTHERWISE | {"typo"}
# Endings that make of an everyday word another that people mean by it ("invest": "investment").
_DERIVED: Final = frozenset(
    [
        *("s", "es", "ed", "d", "ing", "ings", "er", "ers", "r", "rs", "or", "ors", "ment"),
        *("ments", "ly", "al", "able", "ness", "ship", "nya", "an", "kan"),
    ]
)
_OF_NAMES: Final = frozenset(["s", "es", "nya"])
_LETTERS: Final = {
    "thousand": ["k"],
    "million": ["m", "mn"],
    "billion": ["b", "bn"],
    "trillion": ["t", "tn"],
}
_QUARTERS: Final = {
    "q1": ["first quarter", "kuartal pertama"],
    "q2": ["second quarter", "kuartal kedua"],
    "q3": ["third quarter", "kuartal ketiga"],
    "q4": ["fourth quarter", "kuartal keempat"],
}


class Expansion(Struct, frozen=True):
    """What a term may stand for: for each of its words those of the dossier, and kinds of fact."""

    words: tuple[dict[str, Meant], ...]
    kinds: frozenset[str] = frozenset()

    @property
    def unknown(self) -> bool:
        """Tell whether some word of the term has no match at all."""
        return not self.kinds and not all(self.words)

    @property
    def guessed(self) -> bool:
        """Tell whether only slips, or only other words for it, explain a word of the term."""
        return self._only(_GUESSES)

    @property
    def reworded(self) -> bool:
        """Tell whether only other words for it explain a word of the term."""
        return self._only(_OTHERWISE)

    def _only(self, ways: frozenset[str]) -> bool:
        """Tell whether some word of the term is explained, and in none but these ways."""
        return any(
            choices and all(meant.how in ways for meant in choices.values())
            for choices in self.words
        )


def expand(
    query: Query, lexicon: Lexicon, *, wide: bool = False, otherwise: bool = False
) -> list[Expansion]:
    """Return the expansion of every term: by itself, then with what the others make of it.

    `wide` takes words for slips even if they are known. `otherwise` adds what words say in other
    words even if they are known; of a query of few words only if it asks a question.
    """
    from tui.search.indonesian import add_english
    from tui.search.neighbours import add_joint_meanings, is_letter
    from tui.search.paraphrase import add_other_words

    terms = query.terms
    others = len(terms) - 1
    expansions = [_expanded(term, lexicon, others=others, wide=wide) for term in terms]
    if terms and is_letter(terms[-1]):  # begins a word; it is no unit, as the b of "14.3 b" is
        names = {word for word in terms[-1].words if word in lexicon.lone_names()}
        expansions[-1] = Expansion(({word: Meant(1.0, "exact") for word in names},))
    found = [each.words[0] for each in expansions]
    add_english(terms, query.line, found, lexicon)
    add_joint_meanings(terms, found, lexicon)
    add_other_words(query, found, lexicon, every=otherwise)
    return expansions


def _expanded(term: Term, lexicon: Lexicon, *, others: int, wide: bool) -> Expansion:
    """Return what a term may stand for by itself, beside so many `others`."""
    if term.kind in {"exact", "phrase"}:
        return Expansion(tuple(_itself(word, lexicon) for word in term.words))
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


def _itself(word: str, lexicon: Lexicon) -> dict[str, Meant]:
    return {word: Meant(1.0, "exact")} if word in lexicon else {}


def _measure(word: str, lexicon: Lexicon) -> dict[str, Meant]:
    """Return a word of an amount or date and the words that mean the same measure."""
    found = _itself(word, lexicon)
    for other in (*ideas(word).words, *_LETTERS.get(word, ()), *forms(word)):
        if other in lexicon and other not in found:
            found[other] = Meant(_SAME_MEASURE, "same")
    if word.isdigit() and f"v{word}" in lexicon:
        found[f"v{word}"] = Meant(_SAME_MEASURE, "same")
    for phrase in _QUARTERS.get(word, ()):
        if lexicon.has_phrase(phrase):
            found[phrase] = Meant(_SAME_MEASURE, "same")
    return found


def _known(word: str, lexicon: Lexicon) -> dict[str, Meant]:
    """Return a word of the dossier as it is, its forms, and what it is short for."""
    found = _itself(word, lexicon)
    inflected = [form for form in forms(word) if form in lexicon]
    if inflected and not found:
        from tui.search.plain import is_known_name

        # The name of a firm is not the verb that it looks like ("Zoom": zooming).
        if is_known_name(word):
            inflected = [form for form in inflected if form in lexicon.names()]
    found.update(
        (form, Meant(_FORM, "form")) for form in inflected if _is_form(word, form, lexicon)
    )
    for form in affixed(word):
        if form in lexicon and form not in found:
            from tui.search.plain import is_english

            if not is_english(word):
                found[form] = Meant(_FORM, "form")
    for phrase in LONG_FORMS.get(word, ()):
        if lexicon.has_phrase(phrase):
            found.setdefault(phrase, Meant(_FORM, "form"))
    return found


def _is_form(word: str, form: str, lexicon: Lexicon) -> bool:
    """Tell whether a form may be meant: a name has few ("irisan" is none of Iris)."""
    if form not in lexicon.lone_names():
        return True
    shorter, longer = sorted((word, form), key=len)
    if longer.startswith(shorter) and longer[len(shorter) :] in _OF_NAMES:
        return True
    from tui.search.plain import is_plain

    return is_plain(form)


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
    if known:  # "Turin" is not Turing
        close = tuple(other for other in longer if len(other) == len(word) + 1)
        longer = [other for other in longer if not other.startswith(close)]
    for other in longer:
        proper = other in names and not is_plain(other)
        derived = everyday and other[len(word) :] in _DERIVED
        if proper or derived or not (everyday or known or term.capital):
            share = len(word) / len(other)
            quality = _PREFIX[0] + _PREFIX[1] * share - (0.0 if proper else _NOT_A_NAME)
            found[other] = Meant(round(quality, 4), "prefix")


def _typos(term: Term, lexicon: Lexicon, found: dict[str, Meant], *, others: int) -> None:
    """Add the words that the term may be a slip of: those with the fewest slips, and no others."""
    from tui.search.typos import likeness, most_edits

    word = term.words[0]
    edits = most_edits(word)
    if not edits:
        return
    names = lexicon.names()
    meant: dict[str, Meant] = {}
    for slips in range(1, edits + 1):
        for other, distance in lexicon.near(word, slips):
            name = other in names
            if distance < slips or other in found or (term.capital and not name):
                continue
            quality = likeness(word, other, name=name, others=others)
            if quality:
                meant[other] = Meant(quality, "typo")
        if meant:
            break
    found.update(meant)
