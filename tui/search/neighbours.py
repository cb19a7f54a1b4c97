"""What words of a query mean by standing next to each other.

"open ai" is one word of the dossier, "llama4" two; "chief executive" is its CEO; an unknown word
beside half a name is the other half, mistyped or not yet typed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from tui.search.documents import NAME
from tui.search.lexicon import Lexicon
from tui.search.model import Meant, Term
from tui.search.synonyms import LONG_FORMS

Found = dict[str, Meant]

_JOINED: Final = 0.96
_WITH_SMALL_WORD: Final = 1.0
_SHORT_FOR: Final = 0.95
_BEGUN: Final = 0.8
_LONGEST_SPLIT: Final = 40
_FRAGMENT: Final = 2  # letters of a last word that is still being typed


def together(terms: Sequence[Term], found: Sequence[Found], lexicon: Lexicon) -> None:
    """Add to what each term may mean (`found`) what it means beside its neighbours."""
    _joined(terms, found, lexicon)
    for at, term in enumerate(terms):
        if term.kind != "word":
            continue
        whole = term.before + term.words[0]
        if term.before and whole in lexicon:
            found[at][whole] = Meant(_WITH_SMALL_WORD, "joined")
        if not found[at]:
            _parted(term.words[0], found[at], lexicon)
    _shortened(terms, found, lexicon)
    if len(terms) > 1:
        _other_halves(terms, found, lexicon)
        _begun(terms, found, lexicon)


def is_letter(term: Term) -> bool:
    """Tell whether a term is a lone letter: the beginning of a word."""
    return term.kind == "word" and len(term.words[0]) == 1 and term.words[0].isalpha()


def _joined(terms: Sequence[Term], found: Sequence[Found], lexicon: Lexicon) -> None:
    """Let two words typed apart stand for one of the dossier ("open ai", "deep seek")."""
    for at in range(len(terms) - 1):
        pair = terms[at : at + 2]
        if any(term.kind not in {"word", "amount"} or len(term.words) > 1 for term in pair):
            continue
        whole = pair[0].words[0] + pair[1].words[0]
        if whole in lexicon and not whole.isdigit():
            for choices in found[at : at + 2]:
                choices.setdefault(whole, Meant(_JOINED, "joined"))


def _parted(word: str, found: Found, lexicon: Lexicon) -> None:
    """Let one word stand for two that follow each other ("llama4", "opensource")."""
    from tui.search.plain import is_plain

    if is_plain(word) or len(word) > _LONGEST_SPLIT:
        return
    figures = len(word) - len(word.rstrip("0123456789"))
    cuts = [*range(2, len(word) - 1), *([len(word) - figures] if 0 < figures < len(word) else [])]
    for cut in cuts:
        first, second = word[:cut], word[cut:]
        if first in lexicon and second in lexicon and f" {first} {second} " in lexicon.text:
            found[f"{first} {second}"] = Meant(_JOINED, "joined")
            return


def _shortened(terms: Sequence[Term], found: Sequence[Found], lexicon: Lexicon) -> None:
    """Let words typed out stand for their abbreviation ("chief executive": CEO)."""
    words = [term.words[0] if term.kind == "word" else "" for term in terms]
    for short, phrases in LONG_FORMS.items():
        if short not in lexicon:
            continue
        for phrase in phrases:
            spelt = phrase.split()
            for at in range(len(words) - len(spelt) + 1):
                if words[at : at + len(spelt)] == spelt:
                    for choices in found[at : at + len(spelt)]:
                        choices[short] = Meant(_SHORT_FOR, "form")


def _other_halves(terms: Sequence[Term], found: Sequence[Found], lexicon: Lexicon) -> None:
    """Take an unknown word for the other word of a name that a word next to it gives."""
    from tui.search.slips import near
    from tui.search.synonyms import ideas
    from tui.search.typos import SHORTEST, beside

    for at, term in enumerate(terms):
        word = term.words[0]
        if term.kind != "word" or found[at] or len(word) < SHORTEST or not word.isalpha():
            continue
        if ideas(word).kinds:
            continue
        pieces = set(_pieces_beside(at, terms, found, lexicon))
        for piece, distance in near(word, pieces, 2) if pieces else ():
            quality = beside(word, piece, distance)
            if quality:
                found[at][piece] = Meant(quality, "typo")


def _begun(terms: Sequence[Term], found: Sequence[Found], lexicon: Lexicon) -> None:
    """Complete a last word of a letter or two from the name that the word before gives."""
    begun = terms[-1].words[0]
    if terms[-1].kind != "word" or len(begun) > _FRAGMENT:
        return
    for piece in _pieces_beside(len(terms) - 1, terms, found, lexicon):
        if piece.startswith(begun) and piece != begun:
            found[-1].setdefault(piece, Meant(_BEGUN, "prefix"))


def _pieces_beside(
    at: int, terms: Sequence[Term], found: Sequence[Found], lexicon: Lexicon
) -> Iterator[str]:
    """Yield the words of all names that a term next to `at` gives a word of."""
    names = lexicon.names()
    for neighbour in (at - 1, at + 1):
        if not 0 <= neighbour < len(terms) or len(terms[neighbour].words) > 1:
            continue
        for given in list(found[neighbour]):
            if given not in names:
                continue
            for field, _ in lexicon.firsts(given):
                if lexicon.documents.roles[field] == NAME:
                    start, end = lexicon.bounds(field)
                    yield from lexicon.text[start:end].split()
