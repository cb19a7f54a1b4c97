"""What the help shows: the keys of the places in front, and what the signs mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from tui.settings.actions import actions_in
from tui.settings.keymap import IN_FORCE, label
from tui.settings.keytable import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tui.app.look import Signs
    from tui.settings.actions import Place


class Entry(NamedTuple):
    """Some keys and what they do; for a sign, the sign, the part it plays and what it means."""

    keys: str
    words: str
    part: str = "accent"


class Group(NamedTuple):
    """Entries under a heading."""

    heading: str
    entries: Sequence[Entry]


TOGETHER: Final[tuple[tuple[tuple[str, ...], str], ...]] = (
    (
        ("pane-articles", "pane-entities", "pane-deals", "pane-people", "pane-facts", "pane-text"),
        "go to a pane",
    ),
    (("next-pane", "previous-pane"), "next, previous pane"),
    (("pane-left", "pane-right"), "to the lists, the text"),
    (("timeline", "moves", "money", "coverage", "side-by-side"), "views, two articles"),
    (("keep-marks", "baskets"), "keep marks, marks kept"),
    (("rename", "remove", "put-back"), "rename, remove, undo"),
    (("next-fact", "previous-fact"), "next, previous fact"),
    (("next-section", "previous-section"), "next, previous part"),
    (("next-difference", "previous-difference"), "along the differences"),
    (("whole", "resume", "reload"), "all, last time, anew"),
    (("zoom", "narrower", "wider"), "alone, less, more room"),
    (("filter", "sort"), "filter or find, sort"),
    (("present", "tours"), "present these, a tour"),
    (("next-quote", "previous-quote"), "next, previous quote"),
    (("next-hit", "previous-hit"), "next, previous hit"),
    (("next-link", "previous-link"), "next, previous link"),
    (("copy-quote", "copy-id"), "copy the quote, the id"),
    (("next-slide", "previous-slide"), "next, previous slide"),
    (("next-result", "previous-result"), "next, previous result"),
    (("next-results", "previous-results"), "a page of results"),
    (("back", "forward"), "back, forward"),
    (("cursor-down", "cursor-up"), "down, up"),
    (("page-down", "page-up"), "a page down, up"),
    (("half-page-down", "half-page-up"), "half a page down, up"),
    (("first-line", "last-line"), "first, last"),
)
"""Actions that are told in one line, and how."""

WORDS: Final[Mapping[str, str]] = {
    "open": "details of the fact",
    "follow": "go to its facts",
    "jump": "letters to go by",
    "compare": "compare all answers",
    "disputed": "all disputed questions",
    "cite": "copy a citation",
    "copy-quote": "copy the quote",
    "mark": "mark, to cite several",
    "only-differences": "differences alone",
    "other-article": "another article",
    "write-page": "slides as a web page",
    "search": "search everything",
    "palette": "find a command",
    "close": "close, clear",
    "note": "what to say",
    "explore": "open the text",
    "theme": "other colours",
    "quit": "leave the program",
    "help": "these keys",
    "kind": "one kind of result",
    "cite-result": "copy a citation",
    "compare-result": "compare all answers",
}
"""What an action does in at most 22 characters, where its title is too short for the purpose."""

_TYPED: Final[frozenset[Place]] = frozenset({"search", "palette"})
"""Places in which letters are text."""


def key_groups(
    places: Sequence[Place], keys: Mapping[str, Sequence[str]] = IN_FORCE
) -> list[Group]:
    """Return the keys of `places`, nearest first, then those that apply everywhere.

    Each action stands in the first group that it applies in. Where letters are text, keys that
    are letters are left out.
    """
    typed = bool(_TYPED & set(places))
    groups: list[Group] = []
    told: set[str] = set()
    taken: set[str] = set()
    for place in (*places, "everywhere"):
        entries: list[Entry] = []
        for action in actions_in(place):
            if action.id in told:
                continue
            ids, words = _together(action.id)
            told.update(ids)
            found = [_usable(keys.get(i, ()), taken, typed=typed) for i in ids]
            if any(found):
                entries.append(Entry(_keys(found), words or WORDS.get(action.id, action.title)))
        for action in actions_in(place):
            taken.update(keys.get(action.id, ()))
        if entries:
            groups.append(Group(HEADINGS[place], entries))
    return groups


def sign_group(signs: Signs) -> Group:
    """Return what the signs mean."""
    return Group(
        "Signs",
        (
            Entry(signs.disputed, "others say otherwise", "dispute"),
            Entry("~2025-07", "an inferred date", "muted"),
            Entry(f"{signs.quote} words", "the words that say it", "cited"),
            Entry("words", "said by other facts", "also"),
            Entry(f"{signs.found} words", "found", "hit"),
            Entry(signs.marked, "marked", "accent"),
        ),
    )


def _together(action_id: str) -> tuple[tuple[str, ...], str]:
    for ids, words in TOGETHER:
        if action_id in ids:
            return ids, words
    return (action_id,), ""


def _usable(keys: Sequence[str], taken: set[str], *, typed: bool) -> list[str]:
    return [key for key in keys if key not in taken and not (typed and len(key) == 1)]


def _keys(found: Sequence[Sequence[str]]) -> str:
    """Return the keys of actions told together: the first of each, then the second of each.

    Where one has more keys than another, all of the one stand before all of the other.
    """
    firsts = [keys[0] for keys in found if keys]
    if len(found) > 2 and all(key.isdigit() for key in firsts):
        return f"{firsts[0]}-{firsts[-1]}"
    if len({len(keys) for keys in found}) == 1:
        order = [key for pair in zip(*found, strict=True) for key in pair]
    else:
        order = [key for keys in found for key in keys]
    return " ".join(label(key) for key in order)
