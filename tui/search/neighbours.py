"""What words of a query mean by standing next to each other.

"open ai" is one word of the dossier, "llama4" two; "chief executive" is its CEO; an unknown word
beside half a name is the other half, mistyped or not yet typed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from tui.search.abbreviations import spelt_out
from tui.search.documents import NAME
from tui.search.lexicon import Lexicon
from tui.search.model import Meant, Term
from tui.search.synonyms import ideas

Found = dict[str, Meant]

# How well a word of the dossier stands for what was typed as ...
_JOINED: Final = 0.96  # two words, or one for two
_WITH_SMALL_WORD: Final = 1.0  # a word and the one without content before it
_SHORT_FOR: Final = 0.95  # all the words that it is short for
_SAME_IDEA: Final = 0.74  # all the words of what it is another word for
_CALLED: Final = 0.85  # another form of a given name, beside the rest of the name
_BEGUN: Final = 0.8  # its first letters, behind a word of the same name

_LONGEST_SPLIT: Final = 40  # letters of a word that is looked for as two
_SHORTEST_HALF: Final = 3  # letters of a word of a name that may have a slip
_FRAGMENT: Final = 2  # letters of a last word that is still being typed
_AS_MEANT: Final = frozenset(["exact", "joined", "meaning"])
"""Ways in which a word stands for what was typed and for nothing else."""


def add_joint_meanings(terms: Sequence[Term], found: Sequence[Found], lexicon: Lexicon) -> None:
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
        _joined_slips(terms, found, lexicon)
        _other_halves(terms, found, lexicon)
        _both_halves(terms, found, lexicon)
        _begun(terms, found, lexicon)


def is_letter(term: Term) -> bool:
    """Tell whether a term is a lone letter: the beginning of a word."""
    word = term.words[0]
    return term.kind == "word" and len(word) == 1 and word.isascii() and word.isalpha()


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
        if lexicon.has_phrase(f"{first} {second}"):
            found[f"{first} {second}"] = Meant(_JOINED, "joined")
            return


def _shortened(terms: Sequence[Term], found: Sequence[Found], lexicon: Lexicon) -> None:
    """Let words typed out stand for their abbreviation ("chief executive": CEO)."""
    words = [term.words[0] if term.kind == "word" else "" for term in terms]
    for at, word in enumerate(words):
        for spelt, short in spelt_out().get(word, ()):
            if words[at : at + len(spelt)] == spelt and short in lexicon:
                for choices in found[at : at + len(spelt)]:
                    choices[short] = Meant(_SHORT_FOR, "form")
                    for other in ideas(short).words:
                        if other in lexicon:
                            choices.setdefault(other, Meant(_SAME_IDEA, "same"))


def _joined_slips(terms: Sequence[Term], found: Sequence[Found], lexicon: Lexicon) -> None:
    """Let two words typed apart stand for a name of one word that has a slip ("soft bnak")."""
    for at in range(len(terms) - 1):
        pair = terms[at : at + 2]
        if any(term.kind != "word" or len(term.words[0]) < _SHORTEST_HALF for term in pair):
            continue
        begun = [
            term.words[0]
            for term, choices in zip(pair, found[at : at + 2], strict=True)
            if all(meant.how == "prefix" for meant in choices.values())
        ]
        if not begun or not _any_strange(begun):
            continue
        from tui.search.typos import likeness

        whole = pair[0].words[0] + pair[1].words[0]
        for other, _ in lexicon.near(whole, 1):
            name = other in lexicon.names()
            quality = likeness(whole, other, name=True, others=0) if name else 0.0
            if quality:
                for choices in found[at : at + 2]:
                    choices[other] = Meant(quality, "typo")


def _any_strange(words: Sequence[str]) -> bool:
    """Tell whether some of the words is neither an everyday word nor a well-known name."""
    from tui.search.plain import is_known_name, is_plain

    return not all(is_plain(word) or is_known_name(word) for word in words)


def _other_halves(terms: Sequence[Term], found: Sequence[Found], lexicon: Lexicon) -> None:
    """Take a word that is none of the dossier's for the other word of a name beside it."""
    for at, term in enumerate(terms):
        if _may_be_of_name(term, found[at], lexicon):
            from tui.search.nicknames import also_called

            pieces = set(_pieces_beside(at, terms, found, lexicon))
            found[at].update(_near_pieces(term.words[0], pieces))
            for name in also_called(term.words[0]) & pieces:
                found[at][name] = Meant(_CALLED, "typo")


def _both_halves(terms: Sequence[Term], found: Sequence[Found], lexicon: Lexicon) -> None:
    """Take two neighbours that nothing explains for the two words of one name, each mistyped."""
    from tui.search.typos import likeness_in_name

    for at in range(len(terms) - 1):
        pair = terms[at : at + 2]
        if any(found[at : at + 2]) or not all(_may_be_of_name(t, {}, lexicon) for t in pair):
            continue
        first, second = pair[0].words[0], pair[1].words[0]
        names = lexicon.names()
        near = [word for word, _ in lexicon.near(first, 2) if word in names]
        for piece in near:
            quality = likeness_in_name(first, piece)
            if not quality:
                continue
            others = _near_pieces(second, set(_pieces_of_names([piece], lexicon)))
            if others:
                found[at][piece] = Meant(quality, "typo")
                found[at + 1].update(others)


def _may_be_of_name(term: Term, choices: Found, lexicon: Lexicon) -> bool:
    """Tell whether a term may be a mistyped word of a name, as the dossier has no such word."""
    word = term.words[0]
    if term.kind != "word" or len(word) < _SHORTEST_HALF or not word.isalpha():
        return False
    if any(meant.how in _AS_MEANT for meant in choices.values()) or word in lexicon:
        return False
    return not ideas(word).kinds


def _near_pieces(word: str, pieces: set[str]) -> Found:
    """Return the words of names that a word typed beside the rest of the name may be."""
    from tui.search.slips import near
    from tui.search.typos import likeness_in_name

    found: Found = {}
    for piece, _ in near(word, pieces, 2) if pieces else ():
        quality = likeness_in_name(word, piece)
        if quality:
            found[piece] = Meant(quality, "typo")
    return found


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
    for neighbour in (at - 1, at + 1):
        if 0 <= neighbour < len(terms) and len(terms[neighbour].words) == 1:
            yield from _pieces_of_names(list(found[neighbour]), lexicon)


def _pieces_of_names(given: Sequence[str], lexicon: Lexicon) -> Iterator[str]:
    """Yield the words of all names that have one of the given words."""
    names = lexicon.names()
    for word in given:
        if word in names:
            for field, _ in lexicon.firsts(word):
                if lexicon.documents.roles[field] == NAME:
                    start, end = lexicon.bounds(field)
                    yield from lexicon.text[start:end].split()
