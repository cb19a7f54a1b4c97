"""The commands of the palette: finding actions by a few letters of what they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.settings.actions import Action


class Found(NamedTuple):
    """An action that was found, with the characters of its title that were looked for."""

    action: Action
    marks: tuple[int, ...]


def find_commands(words: str, actions: Sequence[Action]) -> list[Found]:
    """Return the actions that `words` can mean, best first; all of them for no words.

    Every word must be found: at the beginning of a word of the title, within it, as letters of
    the title in their order, or within the sentence that explains the action.
    """
    wanted = words.casefold().split()
    scored: list[tuple[int, int, Found]] = []
    for order, action in enumerate(actions):
        score, marks = 0, set[int]()
        for word in wanted:
            points, found = _match(word, action)
            if not points:
                break
            score += points
            marks.update(found)
        else:
            whole = 100 if action.title.casefold().split() == wanted else 0
            scored.append((-score - whole, order, Found(action, tuple(sorted(marks)))))
    return [found for _, _, found in sorted(scored, key=lambda item: item[:2])]


def _match(word: str, action: Action) -> tuple[int, Sequence[int]]:
    """Return how well a word fits an action, 0 for not at all, and where in the title."""
    title = action.title.casefold()
    at = f" {title}".find(f" {word}")
    if at >= 0:
        return (50 if at == 0 else 40), range(at, at + len(word))
    at = title.find(word)
    if at >= 0:
        return 30, range(at, at + len(word))
    if f" {word}" in f" {action.help.casefold()}":
        return 20, ()
    letters = _letters(word, title)
    return (10, letters) if letters else (0, ())


def _letters(word: str, title: str) -> list[int]:
    """Return where the letters of `word` stand in `title`, each behind the one before.

    The first must begin a word of the title; [] if they do not stand there.
    """
    for start in (i for i, c in enumerate(f" {title}"[:-1]) if c == " "):
        found: list[int] = []
        at = start
        for letter in word:
            at = title.find(letter, at)
            if at < 0 or (not found and at != start):
                break
            found.append(at)
            at += 1
        else:
            return found
    return []
