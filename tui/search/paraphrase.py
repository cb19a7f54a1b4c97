"""What words of a query say in other words, where the dossier has others for it.

A word that the dossier lacks may be one that says the same ("confessed": admitted), and a verb
with its particle one word ("turned down": rebuffed). What the dossier has as typed is never given
up for that. The thesaurus is read only for such queries, and never for names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from tui.search.documents import NAME
from tui.search.function_words import DOING
from tui.search.model import Meant, Term
from tui.search.strange import units
from tui.search.wordforms import bases

if TYPE_CHECKING:
    from tui.search.lexicon import Lexicon
    from tui.search.model import Query

_QUALITY: Final = 0.66
"""How well a word of the thesaurus stands for another: below one of the same idea."""

_PHRASE: Final = 0.7  # likewise a word for an expression
_ENOUGH: Final = 3  # things asked for, of which a word may be said otherwise whatever it is
_KNOWN: Final = frozenset(["exact", "joined", "meaning", "otherwise"])
_PARTICLES: Final = frozenset(
    [
        *("down", "off", "up", "out", "over", "away", "back", "in", "on", "aside", "go", "to"),
        *("through", "into", "of", "under", "at", "no", "top", "short", "ship", "notice", "with"),
    ]
)
"""Words that make expressions of verbs: where all is known, none is looked for without one."""


def add_other_words(
    query: Query, found: Sequence[dict[str, Meant]], lexicon: Lexicon, *, every: bool
) -> None:
    """Add to what each term of a query may mean (`found`) what says the same.

    With `every` to words that the dossier has, too, of few words in a question or beside a figure.
    """
    terms, line, asked = query.terms, query.line, bool(query.asked)
    if every or not all(found) or not _PARTICLES.isdisjoint(line):
        _expressions(terms, line, found, lexicon)
    wordy = asked or _measured(terms)
    # What ends a question of what somebody does, and all of one of a single word, makes no name.
    doing = asked and (len(terms) == 1 or not DOING.isdisjoint(line))
    open_to_it = [
        at
        for at, (term, choices) in enumerate(zip(terms, found, strict=True))
        if _may_be_said_otherwise(term, choices, lexicon, every=every, first=not at)
    ]
    few = bool(open_to_it) and units(query, lexicon) < _ENOUGH
    for at in open_to_it:
        verb = doing and at == len(terms) - 1
        if few and ((every and not wordy) or (not verb and _makes_a_name(terms, at, lexicon))):
            continue
        from tui.search.thesaurus import meanings

        word = terms[at].words[0]
        for other in _of_dossier(meanings(word), lexicon):
            found[at].setdefault(other, Meant(_QUALITY, "otherwise", word))


def _may_be_said_otherwise(
    term: Term, choices: dict[str, Meant], lexicon: Lexicon, *, every: bool, first: bool
) -> bool:
    """Tell whether a term is an everyday word, and one that the dossier has not as it is."""
    if term.kind != "word" or (term.capital and not first):
        return False
    if not every and any(_is_known(term.words[0], each, choices[each]) for each in choices):
        return False
    from tui.search.plain import is_known_name

    word = term.words[0]
    return word not in lexicon.names() and not is_known_name(word)


def _is_known(word: str, other: str, meant: Meant) -> bool:
    """Tell whether a word of the dossier is the one typed, or another form of the same verb."""
    if meant.how == "form":
        return not {word, *bases(word)}.isdisjoint((other, *bases(other)))
    return meant.how in _KNOWN


def _measured(terms: Sequence[Term]) -> bool:
    return any(term.amount is not None or term.edtf for term in terms)


def _makes_a_name(terms: Sequence[Term], at: int, lexicon: Lexicon) -> bool:
    """Tell whether a word may make a name with the one beside it, and so is just that word.

    "Yahoo Finance" is not what Yahoo has in funds, nor the World Bank the world's. A verb with an
    ending makes none, nor do people called by what they do ("backers"), nor does what stands beside
    the name of a person.
    """
    if len(terms) == 1:
        return True
    beside = [terms[at - 1]] if at and not terms[at].before else []
    beside += [each for each in terms[at + 1 : at + 2] if not each.before]
    beside = [each for each in beside if each.kind == "word"]
    if not beside or any(_of_person(each, lexicon) for each in beside):
        return False
    from tui.search.thesaurus import is_of_verb

    return not is_of_verb(terms[at].words[0])


def _of_person(term: Term, lexicon: Lexicon) -> bool:
    """Tell whether a term is a word of a person's name."""
    documents = lexicon.documents
    return any(
        documents.roles[field] == NAME and documents.kinds[documents.owners[field]] == "person"
        for field, _ in lexicon.firsts(term.text)
    )


def _expressions(
    terms: Sequence[Term],
    line: Sequence[str],
    found: Sequence[dict[str, Meant]],
    lexicon: Lexicon,
) -> None:
    """Give the words of expressions what these say, and take away what they say apart.

    An expression that the dossier has word for word is what it is there, too.
    """
    from tui.search.thesaurus import expressions

    for places, forms in expressions(line):
        typed = " ".join(line[at] for at in places)
        meant = {other: Meant(_PHRASE, "otherwise", typed) for other in _of_dossier(forms, lexicon)}
        if not meant:
            continue
        as_typed = places[-1] - places[0] < len(places) and lexicon.has_phrase(typed)
        words = {line[at] for at in places}
        for term, choices in zip(terms, found, strict=True):
            if term.kind == "word" and term.words[0] in words:
                for word in [] if as_typed else [each for each in choices if each not in meant]:
                    del choices[word]
                choices.update({word: each for word, each in meant.items() if word not in choices})


def _of_dossier(words: Iterable[str], lexicon: Lexicon) -> list[str]:
    """Return the words and phrases that the dossier has, names excepted."""
    lone = lexicon.lone_names()
    return [word for word in words if word not in lone and lexicon.has_phrase(word)]
