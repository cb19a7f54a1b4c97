"""What names are shortened to: written as one word, and their initials."""

from __future__ import annotations

import re
from typing import Final

from tui.search.function_words import STOPS

_SHORTEST_SQUASHED: Final = 6  # letters
_LONGEST_INITIALS: Final = 5  # letters
_CAPITALS: Final = re.compile("[A-Z]+(?![a-z])|[A-Z][a-z]+")
_ALPHABETIC: Final = 2  # words at least that begin with a letter
_FIRST_LETTERS: Final = 4  # words from which on each may count by its first letter alone
_AHEAD: Final = ("super", "hyper", "micro", "multi")


def squashed(name: str) -> str:
    """Return a name of several words written as one ("Scale AI" -> "ScaleAI"), else ""."""
    pieces = name.split()
    if not 2 <= len(pieces) <= 3:
        return ""
    whole = "".join(pieces)
    return whole if whole.isalpha() and len(whole) >= _SHORTEST_SQUASHED else ""


def initials(name: str, least: int) -> list[str]:
    """Return the initials of a name of `least` or more words, two of which begin with a letter.

    With its small words and without them: "mixture-of-experts" is MOE. A number inside a name
    stands for itself: "Llama 4 Behemoth" is L4B; an abbreviation for itself or, in a name of four
    words, for its first letter: "UAE wealth fund" is UAEWF. Words written as one count apart where
    a capital parts them (not in "LLaMA") or they begin with what only begins words: "Google
    DeepMind" is GDM, "Safe Superintelligence" SSI.
    """
    pieces = name.replace("-", " ").split()
    content = [piece for piece in pieces if piece.lower() not in STOPS]
    found = []
    for words in (content, pieces, [part for word in content for part in _parts(word)]):
        alphabetic = [word.isalpha() for word in words]
        if (
            sum(alphabetic) < _ALPHABETIC
            or not alphabetic[0]
            or not all(word.isalpha() or word.isdigit() for word in words)
        ):
            continue
        letters = "".join(word if word.isupper() or word.isdigit() else word[0] for word in words)
        found += [letters] if least <= len(letters) <= _LONGEST_INITIALS else []
        if _FIRST_LETTERS <= len(words) <= _LONGEST_INITIALS and not any(map(str.isdigit, words)):
            found.append("".join(word[0] for word in words))
    return [letters for letters in dict.fromkeys(found) if letters.lower() not in STOPS]


def _parts(word: str) -> list[str]:
    """Return the words that are written as one: "DeepMind", "Superintelligence"."""
    parts = _CAPITALS.findall(word) if not word.isupper() and word.isalpha() else []
    if len(parts) > 1 and all(len(part) > 1 for part in parts):
        return parts
    for ahead in _AHEAD:
        if word.lower().startswith(ahead) and len(word) - len(ahead) > len(ahead):
            return [word[: len(ahead)], word[len(ahead) :]]
    return [word]
